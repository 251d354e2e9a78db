import Lexicons

/// Puts a noun phrase whose words agree into the form a dictionary lists: the head in the nominative, the adjectives before it in
/// agreement, what follows as it stands; of a name all words.
struct BaseForm {
    private let lexicon: RussianLexicon
    /// Whether the head is known in the singular; else it is listed in the plural, as it occurs.
    let isSingular: Bool
    let isName: Bool

    init(_ lexicon: RussianLexicon, isSingular: Bool, isName: Bool) {
        self.lexicon = lexicon
        self.isSingular = isSingular
        self.isName = isName
    }

    /// - Parameters:
    ///   - words: as the text spells them.
    ///   - head: the head's place among them.
    func text(_ words: [String], head: Int) -> String {
        guard words.indices.contains(head) else { return words.joined(separator: " ") }
        let noun = nominative(of: words[head]) { $0.partOfSpeech == .noun }
        return words.enumerated().map { position, word in
            if position == head { return spelled(noun?.form ?? word, as: word, isFirst: position == 0) }
            guard position < head, let noun else {
                guard isName, let noun, agrees(word, with: noun) else { return word }
                let name = nominative(of: word) { $0.partOfSpeech == .noun && $0.agrees(with: noun.grammemes) }
                return spelled(name?.form ?? word, as: word, isFirst: false)
            }
            let attribute = nominative(of: word) {
                ($0.partOfSpeech == .adjective || $0.partOfSpeech == .participle) && $0.agrees(with: noun.grammemes)
            }
            return spelled(attribute?.form ?? word, as: word, isFirst: position == 0)
        }.joined(separator: " ")
    }

    /// Whether a word behind a name's head goes with it rather than depends on it: «Николая Савени», but «Совета
    /// Безопасности». A given name has its surname, and what no dictionary has is one.
    private func agrees(_ word: String, with head: Nominative) -> Bool {
        guard word.first?.isUppercase ?? false else { return false }
        return head.grammemes.isGivenName || !lexicon.contains(word.lowercased())
    }

    private typealias Nominative = (form: String, grammemes: RussianGrammemes)

    /// The word in the nominative, in the number that is wanted where it has it.
    private func nominative(of word: String, where isWanted: (RussianGrammemes) -> Bool) -> Nominative? {
        let lower = word.lowercased()
        let folded = String(lower.map { $0 == "ё" ? "е" : $0 })
        let lists = lexicon.inflections(of: lower).map { list in
            list.filter {
                $0.grammemes.grammaticalCase == .nominative && !$0.grammemes.isRare && isWanted($0.grammemes)
            }
        }.filter { !$0.isEmpty }
        let number: RussianGrammemes.Number = isSingular ? .singular : .plural
        // A form that is there already stays, with its ё.
        if let list = lists.first(where: { $0.contains { $0.form == folded && fits($0, number) } }),
            let form = list.first(where: { $0.form == folded && fits($0, number) })
        {
            return (lower, form.grammemes)
        }
        // A verb has several participles: of «ведущих» it is «ведущие», not «ведшие».
        let found =
            lists.lazy.compactMap { list in
                list.filter { fits($0, number) }.max { Self.shared($0.form, folded) < Self.shared($1.form, folded) }
            }.first ?? lists.first?.first
        return found.map { ($0.form, $0.grammemes) }
    }

    /// How many letters two words begin with alike.
    private static func shared(_ a: String, _ b: String) -> Int { zip(a, b).prefix { $0 == $1 }.count }

    private func fits(_ form: RussianForm, _ number: RussianGrammemes.Number) -> Bool {
        form.grammemes.number == nil || form.grammemes.number == number
    }

    /// With the capitals of the word in the text; the first word of a phrase that is no name needs none.
    private func spelled(_ form: String, as word: String, isFirst: Bool) -> String {
        guard let first = word.first, first.isUppercase else { return form }
        if word.count > 1, word.allSatisfy({ $0.isUppercase || !$0.isLetter }) { return word }
        // What no dictionary has is a name for all we know: «Циньлин».
        return isFirst && !isName && lexicon.contains(word.lowercased())
            ? form : form.prefix(1).uppercased() + form.dropFirst()
    }
}
