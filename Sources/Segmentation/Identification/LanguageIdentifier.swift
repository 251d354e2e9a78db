import NewsModel
import UnicodeText

/// Which language of a closed set a text is in: en ru zh be uk bg ja ko de, or `und`.
///
/// An open set does worse: it turns headlines in Chinese into Japanese, in Russian into Serbian or Macedonian.
enum LanguageIdentifier {
    /// The language; `counts` are those of the whole text, `declared` is what the source says.
    static func identify(_ text: ScalarText, _ counts: ScriptCounts, declared: LanguageTag?) -> LanguageTag {
        switch counts.dominant {
        case .latin: AlphabeticIdentifier.latin.identify(text, declared: declared)
        case .cyrillic: AlphabeticIdentifier.cyrillic.identify(text, declared: declared)
        case .han: chinese(counts, declared: declared)
        case .kana: "ja"
        case .hangul: "ko"
        case nil: counts.other > 0 ? .undetermined : declared ?? .undetermined
        }
    }

    /// Simplified or traditional by the characters that differ; without any of them as declared, or simplified.
    private static func chinese(_ counts: ScriptCounts, declared: LanguageTag?) -> LanguageTag {
        if counts.japanese > counts.simplified + counts.traditional / 4, counts.japanese * 50 > counts.han {
            return "ja"
        }
        if counts.traditional == counts.simplified {
            return declared?.script == "Hant" ? "zh-Hant" : "zh-Hans"
        }
        return counts.traditional > counts.simplified ? "zh-Hant" : "zh-Hans"
    }
}
