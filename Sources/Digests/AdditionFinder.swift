import NewsModel
import UnicodeText

/// Finds the sentence of another source that says what the lead does not.
struct AdditionFinder {
    private let members: [AnalyzedArticle]
    private let entries: [DigestEntry]
    /// What each printed sentence of each entry says.
    private let facts: [[Facts]]

    /// Sentences narrower than this are phrases; wider ones fill a paragraph. In columns.
    private static let columns = 24...480

    init(members: [AnalyzedArticle], entries: [DigestEntry]) {
        self.members = members
        self.entries = entries
        self.facts =
            members.count > 1
            ? zip(members, entries).map { member, entry in
                // An original's spans are not those of the draft that was analysed; nor is a draft quoted as another voice.
                member.original == nil ? entry.sentences.map { Facts(of: member, in: $0.span) } : []
            } : []
    }

    /// What is added to the lead of each edition; editions without an addition are left out.
    func additions(to leads: [Language: Int]) -> [Language: DigestStory.Addition] {
        guard members.count > 1 else { return [:] }
        var said: [Int: Facts] = [:]
        var additions: [Language: DigestStory.Addition] = [:]
        for (edition, lead) in leads {
            let stated = said[lead] ?? Facts(of: members[lead], in: Span(0, members[lead].document.scalarCount))
            said[lead] = stated
            additions[edition] = addition(to: lead, saying: stated, edition: edition)
        }
        return additions
    }

    /// The sentence that adds most to a lead, preferring the edition's language, then the lead's; nil where none does.
    private func addition(to lead: Int, saying said: Facts, edition: Language) -> DigestStory.Addition? {
        var best: (rank: Int, novelty: Double, addition: DigestStory.Addition)?
        for (position, entry) in entries.enumerated() where position != lead {
            let rank = entry.language == edition ? 2 : entry.languageTag == entries[lead].languageTag ? 1 : 0
            let isSameLanguage = entry.languageTag.isSameLanguage(as: entries[lead].languageTag)
            for (sentence, stated) in zip(entry.sentences, facts[position])
            where Self.columns.contains(DisplayWidth.columns(of: sentence.text)) {
                // The first sentence tells the event itself, which between two languages no comparing of words would show.
                guard isSameLanguage || sentence.span != members[position].document.sentences.first?.span,
                    let novelty = stated.novelty(to: said, inOneLanguage: isSameLanguage)
                else { continue }
                if best.map({ (rank, novelty) > ($0.rank, $0.novelty) }) ?? true {
                    best = (rank, novelty, .init(entry: position, sentence: sentence))
                }
            }
        }
        return best?.addition
    }
}

/// What a piece of a text says, as far as a set of words, numbers and concepts can hold it.
private struct Facts {
    let words: Set<String>
    let numbers: Set<String>
    let concepts: Set<String>

    /// The part of a sentence's words that the lead must lack, where both are in one language. A half lets through
    /// sentences that differ in a name and a number, and holds back mere re-wordings.
    private static let leastNewWords = 0.5
    /// The same of concepts and numbers, between two languages.
    private static let leastNewFacts = 0.5

    init(of article: AnalyzedArticle, in span: Span) {
        let tokens = Self.tokens(of: article.document, in: span)
        words = Set(tokens.filter { $0.kind == .word || $0.kind == .number }.map(\.lemma))
        numbers = Set(WrittenNumber.all(in: article.document[span]).map(\.value))
        // That a country is named says little: each language has its ways around the name.
        concepts = Set(
            article.matches.filter { span.contains($0.span) && $0.isGlossed && !PlaceNames.builtIn.areKnown($0.term) }
                .map(
                    \.concept.id))
    }

    /// How much of it is new to who knows `said`, 0 to 1; nil when it is too little to print.
    ///
    /// Between two languages only concepts and numbers can be compared.
    func novelty(to said: Facts, inOneLanguage: Bool) -> Double? {
        if inOneLanguage {
            let share = words.isEmpty ? 0 : Double(words.subtracting(said.words).count) / Double(words.count)
            return share >= Self.leastNewWords ? share : nil
        }
        let all = concepts.count + numbers.count
        let new = concepts.subtracting(said.concepts).count + numbers.subtracting(said.numbers).count
        let share = all == 0 ? 0 : Double(new) / Double(all)
        return share >= Self.leastNewFacts ? share : nil
    }

    /// The tokens that lie in a span.
    private static func tokens(of document: Document, in span: Span) -> ArraySlice<Token> {
        var low = 0
        var high = document.tokens.count
        while low < high {
            let middle = (low + high) / 2
            if document.tokens[middle].span.start < span.start { low = middle + 1 } else { high = middle }
        }
        return document.tokens[low...].prefix { $0.span.end <= span.end }
    }
}
