import CLexicons

/// What short strings of letters say about the language of a text, among all languages of the press in its alphabet.
///
/// The strings and their likelihoods are those of py3langid's model, embedded (`Tools/make_language_profiles.py`): making a
/// value reads only the alphabet. Each string counts once in a text, however often it returns.
public struct LanguageProfiles: Sendable {
    /// An alphabet that several languages share.
    public enum Alphabet: Int, Sendable {
        case latin, cyrillic, arabic, devanagari
    }

    /// What the strings of a text say so far.
    public struct Evidence: Sendable {
        /// For each of `tags`, how unlikely the strings are in it: four times the negative natural logarithm.
        public fileprivate(set) var costs: [Int32]
        /// How many different strings were found.
        public fileprivate(set) var count = 0
        fileprivate var found: [Bool]

        /// Makes a language likelier: the one at a position of `tags`, by so much.
        public mutating func favour(_ language: Int, by worth: Int32) {
            costs[language] -= worth
        }
    }

    /// The languages, as tags of BCP 47 in alphabetical order.
    public let tags: [String]
    private let keys: LexiconTable<UInt64>
    private let numbers: LexiconTable<UInt16>
    private let costs: LexiconTable<UInt8>
    /// By scalar the number of its letter, small or capital; 0 beyond the table, for what is no letter here.
    private let letters: [UInt8]
    private let shift: UInt64
    /// How many strings the table has.
    private var strings: Int { costs.count / max(1, tags.count) }

    /// The number of the blank, which stands for everything between words.
    private static let blank: UInt8 = 1
    private static let longest = 5

    /// The profiles of an alphabet's languages.
    public init(_ alphabet: Alphabet) {
        let file = LexiconFile(CLexicons_languages(), size: CLexicons_languagesSize())
        let first = 5 * alphabet.rawValue
        let scalars: LexiconTable<UInt32> = file.section(first)
        let names: LexiconTable<UInt64> = file.section(first + 1)
        keys = file.section(first + 2)
        numbers = file.section(first + 3)
        costs = file.section(first + 4)
        shift = UInt64(64 - max(1, keys.count).trailingZeroBitCount)
        tags = (0..<names.count).map { position in
            withUnsafeBytes(of: names[position].littleEndian) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
        }
        letters = Self.numbers(of: scalars)
    }

    private static func numbers(of scalars: LexiconTable<UInt32>) -> [UInt8] {
        var numbers = [UInt8](repeating: 0, count: 0x1F00)
        for position in 0..<scalars.count where Int(scalars[position]) < numbers.count {
            let number = UInt8(truncatingIfNeeded: position + 1)
            numbers[Int(scalars[position])] = number
            let capital = Unicode.Scalar(scalars[position])?.properties.uppercaseMapping.unicodeScalars
            guard let capital, capital.count == 1, let scalar = capital.first,
                Int(scalar.value) < numbers.count
            else {
                continue
            }
            if numbers[Int(scalar.value)] == 0 { numbers[Int(scalar.value)] = number }
        }
        return numbers
    }

    /// Nothing read yet.
    public func evidence() -> Evidence {
        Evidence(
            costs: Array(repeating: 0, count: tags.count), found: Array(repeating: false, count: strings))
    }

    /// Adds what a piece of a text says; pieces are read as if nothing stood between them but a blank.
    public func read(_ scalars: UnsafeBufferPointer<UInt32>, into evidence: inout Evidence) {
        var string = UInt64(Self.blank)
        for position in 0...scalars.count {
            let number = position < scalars.count ? self.number(of: scalars[position]) : Self.blank
            if number == Self.blank, UInt8(truncatingIfNeeded: string) == Self.blank { continue }
            string = (string << 8 | UInt64(number)) & 0xFF_FFFF_FFFF
            add(longestKnown(endOf: string), to: &evidence)
        }
    }

    @inline(__always)
    private func number(of scalar: UInt32) -> UInt8 {
        let number = Int(scalar) < letters.count ? letters[Int(scalar)] : 0
        return number == 0 ? Self.blank : number
    }

    /// The number of the longest string of the table that ends the letters read.
    private func longestKnown(endOf string: UInt64) -> Int? {
        var length = Self.longest
        while length > 1 {
            let bits = UInt64(8 * length)
            let end = string & (1 << bits - 1)
            if end >> (bits - 8) != 0, let number = number(of: end) { return number }
            length -= 1
        }
        return nil
    }

    @inline(__always)
    private func number(of key: UInt64) -> Int? {
        let mask = keys.count - 1
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while true {
            let known = keys[place]
            if known == key { return Int(numbers[place]) }
            if known == 0 { return nil }
            place = (place + 1) & mask
        }
    }

    @inline(__always)
    private func add(_ number: Int?, to evidence: inout Evidence) {
        guard let number, number < evidence.found.count, !evidence.found[number] else { return }
        evidence.found[number] = true
        evidence.count += 1
        costs.add(from: number * tags.count, to: &evidence.costs)
    }
}
