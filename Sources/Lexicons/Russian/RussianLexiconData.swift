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

/// The letters of the Russian lexicon as small numbers: а–я 1 to 32 (ё is е), hyphen 33, digits 34 to 43.
enum RussianAlphabet {
    /// The labels of и and ь.
    static let i: UInt8 = 9
    static let softSign: UInt8 = 29

    /// The label of a scalar, capital or small; nil for what no Russian word is written with.
    @inline(__always)
    static func label(_ scalar: UInt32) -> UInt8? {
        switch scalar {
        case 0x430...0x44F: UInt8(scalar - 0x430 + 1)
        case 0x410...0x42F: UInt8(scalar - 0x410 + 1)
        case 0x451, 0x401: 6
        case 0x2D, 0x2010, 0x2011: 33
        case 0x30...0x39: UInt8(scalar - 0x30 + 34)
        default: nil
        }
    }

    /// The UTF-8 form of a word of labels, in small letters.
    static func string(_ labels: some Sequence<UInt8>) -> String {
        var view = String.UnicodeScalarView()
        for label in labels {
            let value: UInt32 =
                switch label {
                case 1...32: UInt32(label) + 0x42F
                case 33: 0x2D
                default: UInt32(label) - 34 + 0x30
                }
            if let scalar = Unicode.Scalar(value) { view.append(scalar) }
        }
        return String(view)
    }
}
