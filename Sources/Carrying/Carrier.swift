public import Languages
public import NewsModel

/// A text with what was found in it.
public struct CarriedText: Sendable {
    /// The analysed text.
    public let document: Document
    /// Entries of the table of names, in order.
    public let names: [NameMatch]
    /// Entries of glossaries, in order.
    public let terms: [TermMatch]

    /// A text with what was found in it.
    public init(document: Document, names: [NameMatch], terms: [TermMatch]) {
        self.document = document
        self.names = names
        self.terms = terms
    }
}

/// An entry of the table of names, found in a text.
public struct NameMatch: Sendable {
    /// Where it stands.
    public let span: Span
    /// What has the name.
    public let entry: NameTable.Entry

    /// An entry at a place.
    public init(span: Span, entry: NameTable.Entry) {
        self.span = span
        self.entry = entry
    }
}

/// Tells in another language what an article is about: names, things, amounts and dates of its title and first sentences.
///
/// Nothing is translated: an item is there only when a table, a glossary or the rules of writing figures give it.
public struct Carrier: Sendable {
    /// What goes into a line.
    public struct Options: Sendable {
        /// Sentences of the text that are looked at, behind the title.
        public var sentences = 6
        /// An article with fewer items has none.
        public var fewest = 2
        /// No more items than these; a line of them is read at a glance.
        public var most = 8
        /// No more amounts and dates than these: a row of numbers says nothing.
        public var mostOfKind: [CarriedItem.Kind: Int] = [.amount: 4, .date: 1]
        /// Items that are less certain are left out, unless there would be fewer than `wanted`.
        public var certainty = 0.8
        /// So many are looked for among the less certain.
        public var wanted = 4
        /// Items that are less certain than this are never shown.
        public var leastCertainty = 0.6

        /// The usual choice, as measured on 672 articles with their human translations (docs/decisions/carrying.md).
        public init() {}
    }

    private let packs: LanguagePacks
    private let options: Options
    private let names: NameWriter
    private let amounts: AmountFinder

    /// - Parameter units: what texts may count in.
    public init(
        options: Options = Options(), languages: LanguagePacks = .standard, units: CountedUnits = .builtIn
    ) {
        packs = languages
        self.options = options
        names = NameWriter(languages)
        amounts = AmountFinder(languages, units: units)
    }

    /// The items of an article in another language, in the order of the article; none where there are too few, where the
    /// language is the article's own, or where either is not served.
    public func items(title: CarriedText?, text: CarriedText, into target: Language) -> [CarriedItem] {
        guard let source = text.document.language, source != target, let pack = packs[target], let own = packs[source]
        else { return [] }
        let counts = CarryCounts([title, text].compactMap { $0 })
        var found: [CarryCandidate] = []
        for (part, offset, isTitle) in [(title, 0, true), (text, Self.behindTitle, false)] {
            guard let part, part.document.language == source else { continue }
            let end = isTitle ? part.document.scalarCount : end(of: part.document)
            let reading = CarryCandidateFinder(part, counts, own, into: pack, isTitle: isTitle, upTo: end)
            found += reading.candidates(names: names, amounts: amounts).map { $0.moved(by: offset) }
        }
        return chosen(found)
    }

    /// The items of an article and the line that is made of them.
    public func line(title: CarriedText?, text: CarriedText, into target: Language) -> CarriedLine {
        let items = items(title: title, text: text, into: target)
        guard let marks = packs[target]?.typography.listMarks else { return CarriedLine() }
        let groups: [Set<CarriedItem.Kind>] = [[.name, .place], [.term, .word], [.amount, .date]]
        let parts = groups.map { kinds in
            items.filter { kinds.contains($0.kind) }.map(\.text).joined(separator: marks.item)
        }
        return CarriedLine(items: items, text: parts.filter { !$0.isEmpty }.joined(separator: marks.group))
    }

    /// Positions in the text stand behind all those in the title.
    private static let behindTitle = 1 << 32

    private func end(of document: Document) -> Int {
        let sentences = document.sentences.prefix(options.sentences)
        return sentences.last?.span.end ?? 0
    }

    /// The most certain of the candidates, in order, each thing once.
    private func chosen(_ candidates: [CarryCandidate]) -> [CarriedItem] {
        var best: [String: CarryCandidate] = [:]
        for candidate in candidates.sorted(by: { $0.precedes($1) }) {
            let key = candidate.item.text.lowercased()
            guard let known = best[key] else {
                best[key] = candidate
                continue
            }
            best[key] = known.seenAgain(candidate)
        }
        let ranked = best.values.sorted {
            $0.certainty != $1.certainty ? $0.certainty > $1.certainty : $0.precedes($1)
        }
        var kept: [CarryCandidate] = []
        var counts: [CarriedItem.Kind: Int] = [:]
        for candidate in ranked where candidate.certainty >= options.leastCertainty {
            guard kept.count < (candidate.certainty >= options.certainty ? options.most : options.wanted) else { break }
            let kind = candidate.item.kind
            guard counts[kind, default: 0] < options.mostOfKind[kind] ?? .max,
                !kept.contains(where: { $0.tells(candidate) })
            else { continue }
            counts[kind, default: 0] += 1
            kept.append(candidate)
        }
        guard kept.count >= options.fewest else { return [] }
        return kept.sorted { $0.precedes($1) }.map(\.item)
    }
}
