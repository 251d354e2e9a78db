import CLexicons

/// The embedded tables of the Russian lexicon, section by section; their form is told in
/// Tools/make_russian_lexicon.py.
struct RussianLexiconData: Sendable {
    let stems: Automaton
    let sets: LexiconTable<UInt16>
    let endings: Automaton
    let endingStarts: LexiconTable<UInt32>
    let endingText: LexiconTable<UInt8>
    let paradigmStarts: LexiconTable<UInt32>
    let rows: LexiconTable<UInt32>
    let lemmas: LexiconTable<UInt32>
    let tags: LexiconTable<UInt32>
    let guesses: Automaton
    let guessed: LexiconTable<UInt16>
    let wordKeys: LexiconTable<UInt32>
    let wordStarts: LexiconTable<UInt32>
    let wordRows: LexiconTable<UInt32>

    init() {
        let file = LexiconFile(CLexicons_russian(), size: CLexicons_russianSize())
        stems = Automaton(file.section(0))
        sets = file.section(1)
        endings = Automaton(file.section(2))
        endingStarts = file.section(3)
        endingText = file.section(4)
        paradigmStarts = file.section(5)
        rows = file.section(6)
        lemmas = file.section(7)
        tags = file.section(8)
        guesses = Automaton(file.section(9))
        guessed = file.section(10)
        wordKeys = file.section(11)
        wordStarts = file.section(12)
        wordRows = file.section(13)
    }
}
