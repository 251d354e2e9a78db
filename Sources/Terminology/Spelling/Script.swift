import NewsModel
import UnicodeText

/// The writing system of letters, as far as telling the three languages apart needs it.
enum Script {
    case latin, cyrillic, han

    /// Nil for everything that is no letter of the three.
    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: self = .latin
        case 0x400...0x52F: self = .cyrillic
        default:
            guard scalar.isHan else { return nil }
            self = .han
        }
    }

    /// The script a language of ours is written in.
    static func script(of language: Language) -> Script {
        switch language {
        case .russian: .cyrillic
        case .chinese: .han
        default: .latin
        }
    }

    /// The language whose letters prevail in the text; nil where no letter of the three is.
    static func language(of text: String) -> LanguageTag? {
        var counts: [Script: Int] = [:]
        for scalar in text.unicodeScalars {
            if let script = Script(scalar) { counts[script, default: 0] += 1 }
        }
        let candidates = Language.allCases.filter { counts[script(of: $0)] != nil }
        return candidates.max { counts[script(of: $0), default: 0] < counts[script(of: $1), default: 0] }
            .map { LanguageTag(rawValue: $0.rawValue) }
    }
}
