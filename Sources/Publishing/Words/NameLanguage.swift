import NewsModel

/// The language that the name of an outlet, an agency or a place is declared in.
enum NameLanguage {
    /// `und` for a name in other letters than its article's, such as `Vestnik.example` in a Chinese one; nil where the
    /// article's own language will do.
    static func tag(of name: String, in article: LanguageTag) -> String? {
        var latin = 0
        var cyrillic = 0
        var han = 0
        for scalar in name.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
            case 0x400...0x52F: cyrillic += 1
            // An ideograph says about as much as two letters.
            case 0x3400...0x9FFF, 0x20000...0x3FFFF: han += 2
            default: break
            }
        }
        let most = max(latin, cyrillic, han)
        let own =
            switch article.language {
            case .russian: cyrillic
            case .chinese: han
            case .english: latin
            default: most
            }
        return own == most ? nil : LanguageTag.undetermined.rawValue
    }
}
