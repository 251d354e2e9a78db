/// Traditional and simplified forms of Chinese characters: one scalar for one, so that offsets stay as they are.
public enum HanForms {
    /// What a character's form says of the text it stands in.
    public enum Usage: UInt8, Sendable {
        /// All ways of writing share it, or it is no Chinese character.
        case common
        case traditional, simplified
        /// A form that only Japanese writes: 発, 駅.
        case japanese
    }

    /// The simplified form of a traditional character; every other scalar as it is.
    ///
    /// Characters are looked at one by one: 乾 becomes 干, in 乾坤 too.
    @inlinable
    public static func simplified(_ scalar: UInt32) -> UInt32 {
        scalar < 0x3400 || scalar > 0xFFFF ? scalar : UInt32(simplifiedForms[Int(scalar - 0x3400)])
    }

    /// The text with traditional characters in their simplified form; as many scalars as before.
    public static func simplified(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { simplified($0.value) != $0.value }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            result.append(Unicode.Scalar(simplified(scalar.value)) ?? scalar)
        }
        return String(result)
    }

    /// Which way of writing a character belongs to.
    public static func usage(of scalar: UInt32) -> Usage {
        scalar < 0x3400 || scalar > 0xFFFF ? .common : usages[Int(scalar - 0x3400)]
    }

    /// How many characters of a text belong to one way of writing alone.
    public struct UsageCounts: Sendable {
        /// All that were counted, whatever their usage.
        public var characters = 0
        /// Those that only traditional writing has.
        public var traditional = 0
        /// Those that only simplified writing has.
        public var simplified = 0
        /// Those that only Japanese has.
        public var japanese = 0

        /// Of no text.
        public init() {}

        /// Adds the counts of more text.
        public mutating func add(_ more: UsageCounts) {
            characters += more.characters
            traditional += more.traditional
            simplified += more.simplified
            japanese += more.japanese
        }
    }

    /// Counts the characters of a text by their usage.
    public static func usageCounts(of scalars: UnsafeBufferPointer<UInt32>) -> UsageCounts {
        var counts = UsageCounts()
        usages.withUnsafeBufferPointer { usages in
            for scalar in scalars where scalar >= 0x3400 && scalar <= 0xFFFF {
                counts.characters += 1
                switch usages[Int(scalar - 0x3400)] {
                case .common: break
                case .traditional: counts.traditional += 1
                case .simplified: counts.simplified += 1
                case .japanese: counts.japanese += 1
                }
            }
        }
        return counts
    }

    /// The simplified forms of U+3400 and up, by position.
    @usableFromInline static let simplifiedForms: [UInt16] = {
        var table = (UInt16(0x3400)...UInt16.max).map { $0 }
        let traditional = traditionalCharacters.utf16.filter { $0 >= 0x3400 }
        let simplified = theirSimplifiedForms.utf16.filter { $0 >= 0x2E00 }
        for (from, to) in zip(traditional, simplified) { table[Int(from - 0x3400)] = to }
        return table
    }()

    /// The usages of U+3400 and up, by position.
    private static let usages: [Usage] = {
        var table = [Usage](repeating: .common, count: 0x10000 - 0x3400)
        let lists: [(String, Usage)] = [
            (traditionalCharacters, .traditional), (onlySimplifiedCharacters, .simplified),
            (onlyJapaneseCharacters, .japanese),
        ]
        for (list, usage) in lists {
            for unit in list.utf16 where unit >= 0x3400 { table[Int(unit) - 0x3400] = usage }
        }
        return table
    }()
}
