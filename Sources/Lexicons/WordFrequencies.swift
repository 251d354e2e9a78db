import CLexicons
import NewsModel

/// How frequent the words of a language are in general: in books, news, films and talk.
///
/// The frequencies are wordfreq's (CC BY-SA 4.0), embedded in the program: making a value costs nothing.
public struct WordFrequencies: Sendable {
    /// Where each group of words begins; the tables' form is told in Tools/make_word_frequencies.py.
    private let starts: LexiconTable<UInt16>
    private let rests: LexiconTable<UInt16>
    private let levels: LexiconTable<UInt8>

    /// The level of words that are too rare for the table: one occurrence in a million words.
    public static let rarest = 3.0
    private static let steps = 30.0

    /// - Parameter table: the place of a language's words in the file that `Tools/make_word_frequencies.py` writes.
    public init(table: Int) {
        let file = LexiconFile(CLexicons_frequencies(), size: CLexicons_frequenciesSize())
        starts = file.section(3 * table)
        rests = file.section(3 * table + 1)
        levels = file.section(3 * table + 2)
    }

    /// The decimal logarithm of a word's occurrences, in all its forms, among a billion words; at least `rarest`.
    ///
    /// - Parameter word: the `WordKey` of its dictionary form, as `Token.lemma` has it.
    public func level(of word: UInt64) -> Double {
        let product = word &* 0x9E37_79B9_7F4A_7C15
        let group = Int(product >> 52)
        let rest = UInt16(truncatingIfNeeded: product >> 36)
        for place in Int(starts[group])..<max(Int(starts[group]), Int(starts[group + 1])) where rests[place] == rest {
            return Double(levels[place]) / Self.steps
        }
        return Self.rarest
    }
}
