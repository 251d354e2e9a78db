/// What the word before says of a Russian form: a preposition its case, a pronoun that a verb follows.
enum RussianGovernment {
    /// The cases and numbers that a form can have after a word; all of them after most words.
    static func grammar(after word: String) -> GrammarSet { prepositions[word] ?? .any }

    /// Whether what follows is rather the verb of a sentence than a noun (я сел).
    static func expectsVerb(after word: String) -> Bool { subjects.contains(word) }

    private static let subjects: Set<String> = ["я", "ты", "он", "она", "мы", "вы", "они", "кто", "не"]

    private static let genitive = cases(1)
    private static let dative = cases(2)
    private static let accusative = cases(3)
    private static let instrumental = cases(4)
    private static let prepositional = cases(5)

    private static let prepositions: [String: GrammarSet] = {
        var table: [String: GrammarSet] = [:]
        for (words, grammar) in [
            (
                "без для до из от у около после кроме против среди вокруг ради возле ввиду вследствие путем насчет",
                genitive
            ),
            ("к ко благодаря согласно вопреки навстречу", dative),
            ("про через сквозь", accusative),
            ("над надо перед", instrumental),
            ("при", prepositional),
            ("о об обо", accusative.union(prepositional)),
            // «кандидат в губернаторы»: the plural after «в» may look like the nominative.
            ("в во на", accusative.union(prepositional).union(.form(case: 0, isPlural: true))),
            ("за под", accusative.union(instrumental)),
            ("по", dative.union(accusative).union(prepositional)),
            ("с со", genitive.union(instrumental).union(accusative)),
            ("между", genitive.union(instrumental)),
        ] {
            for word in words.split(separator: " ") { table[String(word)] = grammar }
        }
        return table
    }()

    private static func cases(_ position: Int) -> GrammarSet {
        GrammarSet.form(case: position, isPlural: false).union(.form(case: position, isPlural: true))
    }
}
