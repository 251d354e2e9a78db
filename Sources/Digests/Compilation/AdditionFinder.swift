import NewsModel
import UnicodeText

/// Finds the sentence of another source that says what the lead does not.
struct AdditionFinder {
    private let members: [AnalyzedArticle]
    private let entries: [DigestEntry]
    private let facts: [Facts]

    /// Sentences narrower than this are phrases; wider ones fill a paragraph. In columns.
    private static let columns = 24...480
    /// The part of a sentence's words that the lead must lack, where both are in one language. A half lets through
    /// sentences that differ in a name and a number, and holds back mere re-wordings.
    private static let leastNewWords = 0.5

    init(members: [AnalyzedArticle], entries: [DigestEntry]) {
        self.members = members
        self.entries = entries
        self.facts = members.count > 1 ? members.map { Facts(of: $0, in: Span(0, $0.document.scalarCount)) } : []
    }

    /// The sentence that adds most to a lead, preferring the edition's language, then the lead's; nil where none does.
    func addition(to lead: Int, edition: Language) -> DigestStory.Addition? {
        guard members.count > 1 else { return nil }
        var best: (rank: Int, novelty: Double, addition: DigestStory.Addition)?
        for (position, entry) in entries.enumerated() where position != lead {
            let rank = entry.language == edition ? 2 : entry.languageTag == entries[lead].languageTag ? 1 : 0
            for sentence in entry.sentences where Self.columns.contains(DisplayWidth.columns(of: sentence.text)) {
                guard let novelty = novelty(of: sentence, from: position, to: lead) else { continue }
                if best.map({ (rank, novelty) > ($0.rank, $0.novelty) }) ?? true {
                    best = (rank, novelty, .init(entry: position, sentence: sentence))
                }
            }
        }
        return best?.addition
    }

    /// How much of a sentence is new to the lead, 0 to 1; nil when it is too little to print.
    ///
    /// Between two languages only concepts and numbers can be compared, so one of them must be new.
    private func novelty(of sentence: DigestSentence, from position: Int, to lead: Int) -> Double? {
        let said = facts[lead]
        let told = Facts(of: members[position], in: sentence.span)
        guard entries[position].languageTag.primary != entries[lead].languageTag.primary else {
            let share =
                told.words.isEmpty ? 0 : Double(told.words.subtracting(said.words).count) / Double(told.words.count)
            return share >= Self.leastNewWords ? share : nil
        }
        let all = told.concepts.count + told.numbers.count
        let new = told.concepts.subtracting(said.concepts).count + told.numbers.subtracting(said.numbers).count
        return new > 0 ? Double(new) / Double(all) : nil
    }
}

/// What a piece of a text says, as far as a set of words, numbers and concepts can hold it.
private struct Facts {
    let words: Set<String>
    let numbers: Set<String>
    let concepts: Set<String>

    init(of article: AnalyzedArticle, in span: Span) {
        let tokens = article.document.tokens.filter { span.contains($0.span) }
        words = Set(tokens.filter { $0.kind == .word || $0.kind == .number }.map(\.lemma))
        // 1,200 and 1 200 are one number.
        numbers = Set(tokens.filter { $0.kind == .number }.map { $0.normalized.filter(\.isNumber) })
        concepts = Set(article.matches.filter { span.contains($0.span) }.map(\.concept.id))
    }
}
