import Languages
import NewsModel
import UnicodeText

/// The writing system of letters, as far as glossaries tell languages apart by it.
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

    /// The script of a language's letters; nil for one that is none of the three.
    init?(_ writing: Writing) {
        switch writing.script {
        case .latin: self = .latin
        case .cyrillic: self = .cyrillic
        case .han: self = .han
        default: return nil
        }
    }

    /// The language whose letters prevail in the text; nil where no letter of the languages' scripts is.
    static func language(of text: String, among packs: LanguagePacks) -> Language? {
        var counts: [Script: Int] = [:]
        for scalar in text.unicodeScalars {
            if let script = Script(scalar) { counts[script, default: 0] += 1 }
        }
        func count(_ pack: LanguagePack) -> Int { Script(pack.writing).flatMap { counts[$0] } ?? 0 }
        return packs.all.filter { count($0) > 0 }.max { count($0) < count($1) }?.language
    }
}
