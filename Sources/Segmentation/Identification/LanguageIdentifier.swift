import NewsModel
import UnicodeText

/// Which language of a closed set a text is in: en ru zh be uk bg ja ko de, or `und`.
enum LanguageIdentifier {
    /// The language; `declared` is what the source says.
    static func identify(_ text: ScalarText, declared: LanguageTag?) -> LanguageTag {
        var counts = ScriptCounts()
        counts.count(text)
        switch counts.dominant {
        case .latin: return LatinLanguages.identify(text, declared: declared)
        case .cyrillic: return CyrillicLanguages.identify(text, declared: declared)
        case .han: return counts.traditional > counts.simplified ? "zh-Hant" : "zh-Hans"
        case .kana: return "ja"
        case .hangul: return "ko"
        case nil: return declared ?? .undetermined
        }
    }
}
