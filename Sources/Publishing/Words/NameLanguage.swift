import Languages
import NewsModel

extension LanguagePacks {
    /// The language that the name of an outlet, an agency or a place is declared in: `und` for a name in other letters
    /// than its article's, such as `Vestnik.example` in a Chinese one; nil where the article's own language will do.
    func languageOfName(_ name: String, in article: LanguageTag) -> LanguageTag? {
        var counts: [Writing.Script: Int] = [:]
        for scalar in name.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: counts[.latin, default: 0] += 1
            case 0x400...0x52F: counts[.cyrillic, default: 0] += 1
            // An ideograph says about as much as two letters.
            case 0x3400...0x9FFF, 0x20000...0x3FFFF: counts[.han, default: 0] += 2
            default: break
            }
        }
        guard let script = self[article]?.writing.script else { return nil }
        return counts[script, default: 0] == counts.values.max() ?? 0 ? nil : .undetermined
    }
}
