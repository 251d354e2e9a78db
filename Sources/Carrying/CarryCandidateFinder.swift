import Languages
import Lexicons
import NewsModel

/// What may be carried over, and how certainly it stands for the article's words.
struct CarryCandidate: Sendable {
    var item: CarriedItem
    /// Where it stands, in scalars.
    var span: Span
    /// How often such an item stands in a human translation of the article, 0 to 1.
    var certainty: Double

    /// What stands first, and the longer of two at one place.
    func precedes(_ other: CarryCandidate) -> Bool {
        span.start != other.span.start ? span.start < other.span.start : span.end > other.span.end
    }

    func moved(by distance: Int) -> CarryCandidate {
        CarryCandidate(item: item, span: span.moved(by: distance), certainty: certainty)
    }

    /// Whether one of two items says what the other does: Heilongjiang, Heilongjiang Province.
    func tells(_ other: CarryCandidate) -> Bool {
        guard item.kind == other.item.kind, item.kind != .amount, item.kind != .date else { return false }
        let (a, b) = (item.text.lowercased(), other.item.text.lowercased())
        return a.contains(b) || b.contains(a)
    }

    /// The same thing twice is more certain than either.
    func seenAgain(_ other: CarryCandidate) -> CarryCandidate {
        CarryCandidate(item: item, span: span, certainty: max(certainty, other.certainty))
    }
}

/// Finds what may be carried over in one part of an article, its title or its text.
struct CarryCandidateFinder {
    private let part: CarriedText
    private let counts: CarryCounts
    private let own: LanguagePack
    private let target: LanguagePack
    private let isTitle: Bool
    private let end: Int
    /// Where tokens begin and end.
    private let starts: [Int: Int]
    private let ends: [Int: Int]

    init(
        _ part: CarriedText, _ counts: CarryCounts, _ own: LanguagePack, into target: LanguagePack, isTitle: Bool,
        upTo end: Int
    ) {
        self.part = part
        self.counts = counts
        self.own = own
        self.target = target
        self.isTitle = isTitle
        self.end = end
        let tokens = part.document.tokens.prefix { $0.span.start < end }
        starts = Dictionary(tokens.enumerated().map { ($0.element.span.start, $0.offset) }) { first, _ in first }
        ends = Dictionary(tokens.enumerated().map { ($0.element.span.end, $0.offset) }) { first, _ in first }
    }

    /// In no order; no two share a word.
    func candidates(names: NameWriter, amounts: AmountFinder) -> [CarryCandidate] {
        let found =
            amounts.candidates(in: part.document, upTo: end, isTitle: isTitle, from: own, into: target)
            + self.names(by: names) + terms() + quotedNames()
        var taken: [CarryCandidate] = []
        for candidate in found.sorted(by: { $0.precedes($1) }) {
            if let last = taken.last, candidate.span.start < last.span.end { continue }
            taken.append(candidate)
        }
        return taken
    }

    // MARK: - Names

    private func names(by writer: NameWriter) -> [CarryCandidate] {
        return part.names.compactMap { match in
            guard match.span.start < end, !match.entry.shownOnly.contains(own.language), isWhole(match.span) else {
                return nil
            }
            let source = String(part.document[match.span])
            guard isWritten(match, source),
                let text = writer.text(of: match.entry, written: source, in: own, into: target)
            else { return nil }
            let certainty = match.entry.kind.certainty(seen: counts[match.entry.key], inTitle: isTitle)
            let item = CarriedItem(kind: match.entry.kind.itemKind, text: text, source: source)
            return CarryCandidate(item: item, span: match.span, certainty: certainty)
        }
    }

    /// Whether a match is made of whole words, in languages that write them side by side too.
    private func isWhole(_ span: Span) -> Bool { starts[span.start] != nil && ends[span.end] != nil }

    /// Whether a match is written as such a name is: not inside a longer name, and a noun with a small letter, since capitals
    /// within a sentence make it part of a name (Свет, Supreme Court).
    private func isWritten(_ match: NameMatch, _ source: String) -> Bool {
        guard own.writing.hasCapitals, let first = starts[match.span.start] else { return true }
        let isCapital = source.first(where: \.isLetter)?.isUppercase ?? false
        switch match.entry.kind {
        case .word: return !isCapital || isTitle || opensSentence(first)
        case .person:
            guard isCapital, isShort(match, source), !isTitle, first > 0 else { return isCapital }
            // Hunter Biden is not Joe Biden.
            return !isNamePart(first - 1, before: match.span.start)
        case .country, .city, .region, .place:
            guard isCapital else { return isLowercaseName(match.entry) }
            return isTitle || own.agrees || source.contains(" ") || !isGivenName(match.span)
        default:
            return isCapital || isLowercaseName(match.entry)
        }
    }

    /// Whether a name may have a small letter, as what is from a country has in Russian.
    private func isLowercaseName(_ entry: NameTable.Entry) -> Bool {
        (entry.names[own.language] ?? []).contains { $0.first?.isLowercase ?? false }
    }

    /// Whether a word that hardly any other text has follows with a capital: Jordan Pickford is no country.
    ///
    /// Where words have cases a place may stand before a name: в Москве Собянин.
    private func isGivenName(_ span: Span) -> Bool {
        guard let token = ends[span.end], token + 1 < part.document.tokens.count else { return false }
        let next = part.document.tokens[token + 1]
        let form = part.document[next]
        guard next.span.start == span.end + 1, form.first?.isUppercase ?? false,
            form.dropFirst().first?.isLowercase ?? false
        else { return false }
        let isRare = (own.frequencies?.level(of: WordKey.of(next.lemma)) ?? 0) < 3.6
        return isRare && !part.names.contains { $0.span.start == next.span.start }
    }

    private func isShort(_ match: NameMatch, _ source: String) -> Bool {
        !source.contains(" ") && match.entry.names[own.language]?.first?.contains(" ") ?? false
    }

    private func opensSentence(_ token: Int) -> Bool {
        part.document.sentences.contains { $0.tokenRange.lowerBound == token }
    }

    /// Whether a word before a surname is a given name: a capital, no title, and no word of the table.
    private func isNamePart(_ token: Int, before start: Int) -> Bool {
        let token = part.document.tokens[token]
        let form = part.document[token]
        guard token.span.end + 1 == start, form.first?.isUppercase ?? false, form.count > 1, form.allSatisfy(\.isLetter)
        else { return false }
        return !own.terms.names.set("titles").contains(token.normalized)
            && !part.names.contains { $0.span.end == token.span.end && $0.entry.kind == .word }
    }

    /// Names that the text itself writes in the target's letters, as they stand: Instagram, Gjorge Ivanov.
    ///
    /// 97 of 100 stand in English translations; those into other scripts write them in their own.
    private func quotedNames() -> [CarryCandidate] {
        guard let script = target.writing.script, script == .latin, own.writing.script != script else { return [] }
        func isQuoted(_ token: Token) -> Bool {
            let form = part.document[token].unicodeScalars
            return 2...30 ~= form.count && form.first?.properties.isUppercase ?? false
                && !form.allSatisfy { Self.roman.contains($0) }
                && form.allSatisfy { script.contains($0) || "'’&.-".unicodeScalars.contains($0) }
        }
        var found: [CarryCandidate] = []
        for token in part.document.tokens where token.span.start < end && isQuoted(token) {
            if let last = found.last, last.span.end + 1 == token.span.start {
                let span = Span(last.span.start, token.span.end)
                let text = String(part.document[span])
                guard text.contains(" ") else { continue }
                found[found.count - 1].span = span
                found[found.count - 1].item = CarriedItem(kind: .name, text: text, source: text)
            } else {
                let text = String(part.document[token])
                let item = CarriedItem(kind: .name, text: text, source: text)
                found.append(CarryCandidate(item: item, span: token.span, certainty: 0.93))
            }
        }
        return found
    }

    private static let roman = Set("IVXLCDM".unicodeScalars)

    // MARK: - Terms

    /// Subjects whose entries say nothing by themselves, or are written with their numbers.
    private static let idleSubjects: Set<String> = ["units", "calendar"]

    private func terms() -> [CarryCandidate] {
        return part.terms.compactMap { match in
            guard match.span.start < end, !match.isNested, !match.isDoubtful, isWhole(match.span),
                !Self.idleSubjects.contains(match.concept.subject ?? ""),
                let text = match.equivalents[target.language]
            else { return nil }
            let item = CarriedItem(kind: .term, text: text, source: String(part.document[match.span]))
            let seen = min(counts[match.concept.id], 4)
            return CarryCandidate(
                item: item, span: match.span, certainty: 0.55 + 0.05 * Double(seen) + (isTitle ? 0.05 : 0))
        }
    }
}

extension NameTable.Entry {
    /// What tells an entry from others.
    var key: String { "\(kind.rawValue) \(country) \(names.values.map { $0[0] }.min() ?? "")" }
}

/// How often an article has each name and term, in its title and its text.
struct CarryCounts {
    private var counts: [String: Int] = [:]

    init(_ parts: [CarriedText]) {
        for part in parts {
            for match in part.names { counts[match.entry.key, default: 0] += 1 }
            for match in part.terms { counts[match.concept.id, default: 0] += 1 }
        }
    }

    subscript(_ key: String) -> Int { counts[key] ?? 1 }
}

extension NameTable.Kind {
    /// What the item of such a name is.
    var itemKind: CarriedItem.Kind {
        switch self {
        case .person, .organisation, .media, .project: .name
        case .place, .country, .region, .city: .place
        case .word: .word
        case .weekday: .date
        }
    }

    /// How often a name of the kind stands in a human translation of an article that has it so many times.
    func certainty(seen: Int, inTitle: Bool) -> Double {
        let shares: [Double] =
            switch self {
            case .country: [0.86, 0.9, 0.96]
            case .weekday: [0.94]
            case .person: [0.89, 0.92, 0.95]
            case .city: [0.8, 0.82, 0.89]
            case .region: [0.78, 0.82, 0.84]
            case .project, .place: [0.62, 0.72, 0.85]
            case .organisation: [0.55, 0.72, 0.8]
            case .media: [0.3]
            case .word: [0.62, 0.71, 0.79, 0.83, 0.88]
            }
        return shares[min(seen, shares.count) - 1] + (inTitle ? 0.05 : 0)
    }
}
