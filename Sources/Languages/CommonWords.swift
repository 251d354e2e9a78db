import CLanguages
public import NewsModel

/// Common words of the news in several languages (`common.csv`): what two texts about one event share when no term of a
/// glossary and no name helps.
///
/// A row is a concept: its kind, and its words in each language, in dictionary form, divided by spaces. A word may stand in
/// several rows; it then counts for each. For grouping; no glossary, and no text is ever glossed by it.
public struct CommonWords: Sendable {
    /// The words of one language, as `WordKey`s of a normalized word or of its dictionary form.
    public struct Words: Sendable {
        /// The numbers of the concepts that each word stands for.
        public fileprivate(set) var concepts: [UInt64: [UInt64]] = [:]
        /// The words that name no place.
        public fileprivate(set) var common: Set<UInt64> = []
        /// For each character that opens a word the length of the longest such word, in scalars: most characters of a
        /// text open none, and need no look at the table.
        public fileprivate(set) var longest: [Unicode.Scalar: Int] = [:]

        /// Whether a word is one of them.
        public func contains(_ word: String) -> Bool { concepts[WordKey.of(word)] != nil }

        fileprivate mutating func add(_ word: Substring, of concept: UInt64, isPlace: Bool) {
            let key = WordKey.of(word)
            concepts[key, default: []].append(concept)
            if !isPlace { common.insert(key) }
            guard let first = word.unicodeScalars.first else { return }
            longest[first] = max(longest[first] ?? 0, word.unicodeScalars.count)
        }
    }

    /// What a concept is, as the table's first column says.
    public enum Kind: String, Sendable {
        case places, time, actions, society, world
    }

    private var kinds: [Kind] = []
    private var words: [String: Words] = [:]

    /// Reads a table with a header row: `kind`, then the codes of languages.
    public init(_ table: String) {
        let rows = table.utf8.split(separator: UInt8(ascii: "\n")).map { Self.cells(of: Substring($0)) }
        guard let header = rows.first else { return }
        for (number, row) in rows.dropFirst().enumerated() {
            let kind = row.first.flatMap { Kind(rawValue: String($0)) } ?? .world
            kinds.append(kind)
            for (language, cell) in zip(header, row).dropFirst() {
                for word in cell.utf8.split(separator: UInt8(ascii: " ")) {
                    words[String(language), default: Words()].add(
                        Substring(word), of: UInt64(number), isPlace: kind == .places)
                }
            }
        }
    }

    /// The kind of the concept of a number; nil where the table has no such row.
    public func kind(of concept: UInt64) -> Kind? {
        Int(exactly: concept).flatMap { kinds.indices.contains($0) ? kinds[$0] : nil }
    }

    /// The words of a language; none where the table has no column for it.
    public subscript(language: Language?) -> Words { language.flatMap { words[$0.rawValue] } ?? Words() }

    /// No cell has a comma; a program that writes tables may put them in quotation marks all the same.
    private static func cells(of row: Substring) -> [Substring] {
        row.split(separator: ",", omittingEmptySubsequences: false).map { cell in
            let cell = cell.last == "\r" ? cell.dropLast() : cell
            return cell.count > 1 && cell.first == "\"" && cell.last == "\"" ? cell.dropFirst().dropLast() : cell
        }
    }

    static let embedded = OnDemand { CommonWords(CLanguages_text("common.csv").map { String(cString: $0) } ?? "") }
}
