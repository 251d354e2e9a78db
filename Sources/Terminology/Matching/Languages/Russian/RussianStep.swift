/// A step of a term's path that a form of a text can be.
struct RussianStep {
    let symbol: TermTrie.Symbol
    /// Where the terms go on that begin with it; missing where none does.
    let node: TermTrie.Node

    /// The steps of a form: the form itself and the lexemes it may be a form of, each once, as far as the glossary has
    /// them.
    static func steps(
        of form: RussianFormCache.Form, _ readings: ArraySlice<RussianFormCache.Reading>, in index: TermIndex
    ) -> [RussianStep] {
        let made = form.isGenerated ? index.generated[form.symbol] ?? [] : []
        var seen: Set<TermTrie.Symbol> = [CandidateFinder.unknown]
        return ([form.symbol] + readings.map(\.lexeme) + made.map(\.lexeme)).filter { seen.insert($0).inserted }
            .map { RussianStep(symbol: $0, node: index.trie.first($0) ?? .missing) }
    }
}
