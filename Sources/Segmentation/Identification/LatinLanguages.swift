import NewsModel

/// Tells English from German.
enum LatinLanguages {
    static func identify(_ text: ScalarText, declared: LanguageTag?) -> LanguageTag {
        if let declared, ["en", "de"].contains(declared.primary) { return declared }
        var letters = 0
        for scalar in text.scalars {
            switch scalar {
            case 0xE4, 0xF6, 0xFC, 0xDF, 0xC4, 0xD6, 0xDC: letters += 1
            default: break
            }
        }
        return letters * 200 > text.count ? "de" : "en"
    }
}
