/// Traditional and simplified forms of Chinese characters: one scalar for one, so that offsets stay as they are.
public enum HanForms {
    /// What a character's form says of the text it stands in.
    public enum Usage: UInt8, Sendable {
        /// Both ways of writing share it, or it is no Chinese character.
        case common
        case traditional, simplified
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

    /// Which of the two ways of writing a character belongs to.
    public static func usage(of scalar: UInt32) -> Usage {
        guard scalar >= 0x3400, scalar <= 0xFFFF else { return .common }
        if simplifiedForms[Int(scalar - 0x3400)] != UInt16(scalar) { return .traditional }
        return simplifiedOnly.contains(scalar) ? .simplified : .common
    }

    /// The simplified forms of U+3400 and up, by position.
    @usableFromInline static let simplifiedForms: [UInt16] = {
        var table = (UInt16(0x3400)...UInt16.max).map { $0 }
        let traditional = traditionalCharacters.utf16.filter { $0 >= 0x3400 }
        let simplified = theirSimplifiedForms.utf16.filter { $0 >= 0x2E00 }
        for (from, to) in zip(traditional, simplified) { table[Int(from - 0x3400)] = to }
        return table
    }()

    private static let simplifiedOnly = Set(onlySimplifiedCharacters.unicodeScalars.lazy.map(\.value))
}
