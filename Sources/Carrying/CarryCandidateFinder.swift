import Languages
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

    /// The same thing twice is more certain than either.
    func seenAgain(_ other: CarryCandidate) -> CarryCandidate {
        CarryCandidate(item: item, span: span, certainty: max(certainty, other.certainty))
    }
}

/// Finds what may be carried over in one part of an article, its title or its text.
struct CarryCandidateFinder {
    private let part: CarriedText
    private let own: LanguagePack
    private let target: LanguagePack
    private let isTitle: Bool
    private let end: Int
    /// Where tokens begin and end.
    private let starts: [Int: Int]
    private let ends: [Int: Int]

    init(_ part: CarriedText, _ own: LanguagePack, into target: LanguagePack, isTitle: Bool, upTo end: Int) {
        self.part = part
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
            + self.names(by: names) + terms()
        var taken: [CarryCandidate] = []
        for candidate in found.sorted(by: { $0.precedes($1) }) {
            if let last = taken.last, candidate.span.start < last.span.end { continue }
            taken.append(candidate)
        }
        return taken
    }

    // MARK: - Names

    private func names(by writer: NameWriter) -> [CarryCandidate] {
        var counts: [String: Int] = [:]
        for match in part.names { counts[match.entry.key, default: 0] += 1 }
        return part.names.compactMap { match in
            guard match.span.start < end, !match.entry.shownOnly.contains(own.language), isWhole(match.span) else {
                return nil
            }
            let source = String(part.document[match.span])
            guard isWritten(match, source),
                let text = writer.text(of: match.entry, written: source, in: own, into: target)
            else { return nil }
            let certainty = match.entry.kind.certainty(seen: counts[match.entry.key] ?? 1, inTitle: isTitle)
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
        default:
            return isCapital || (match.entry.names[own.language] ?? []).contains { $0.first?.isLowercase ?? false }
        }
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

    // MARK: - Terms

    /// Subjects whose entries say nothing by themselves, or are written with their numbers.
    private static let idleSubjects: Set<String> = ["units", "calendar"]

    private func terms() -> [CarryCandidate] {
        var counts: [String: Int] = [:]
        for match in part.terms { counts[match.concept.id, default: 0] += 1 }
        return part.terms.compactMap { match in
            guard match.span.start < end, !match.isNested, !match.isDoubtful, isWhole(match.span),
                !Self.idleSubjects.contains(match.concept.subject ?? ""),
                let text = match.equivalents[target.language]
            else { return nil }
            let item = CarriedItem(kind: .term, text: text, source: String(part.document[match.span]))
            let seen = min(counts[match.concept.id] ?? 1, 4)
            return CarryCandidate(
                item: item, span: match.span, certainty: 0.55 + 0.05 * Double(seen) + (isTitle ? 0.05 : 0))
        }
    }
}

extension NameTable.Entry {
    /// What tells an entry from others.
    var key: String { "\(kind.rawValue) \(country) \(names.values.map { $0[0] }.min() ?? "")" }
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
        let more = Double(min(seen, 5) - 1)
        return switch self {
        case .country: 0.95
        case .weekday: 0.94
        case .person: 0.9 + 0.02 * more
        case .city, .region: 0.83 + 0.03 * more
        case .project, .place: 0.8 + 0.03 * more
        case .organisation: 0.75 + 0.03 * more
        case .media: 0.3
        case .word: 0.62 + 0.07 * more + (inTitle ? 0.06 : 0)
        }
    }
}
