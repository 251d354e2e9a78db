import Languages
import NewsModel
import UnicodeText

/// Which language of a closed set a text is in: those of the packs and their neighbours, ja, ko, or `und`.
///
/// An open set does worse: it turns headlines in Chinese into Japanese, in Russian into Serbian or Macedonian.
struct LanguageIdentifier: Sendable {
    private let latin: OnDemand<AlphabeticIdentifier>
    private let cyrillic: OnDemand<AlphabeticIdentifier>

    init(_ packs: LanguagePacks) {
        latin = OnDemand { AlphabeticIdentifier(.latin, packs) }
        cyrillic = OnDemand { AlphabeticIdentifier(.cyrillic, packs) }
    }

    /// The language; `counts` are those of the whole text, `declared` is what the source says.
    func identify(_ text: ScalarText, _ counts: ScriptCounts, declared: LanguageTag?) -> LanguageTag {
        switch counts.dominant {
        case .latin: latin.value.identify(text, declared: declared)
        case .cyrillic: cyrillic.value.identify(text, declared: declared)
        case .han: chinese(text, declared: declared)
        case .kana: "ja"
        case .hangul: "ko"
        case nil: counts.other > 0 ? .undetermined : declared ?? .undetermined
        }
    }

    /// Simplified or traditional by the characters that differ; without any of them as declared, or simplified.
    private func chinese(_ text: ScalarText, declared: LanguageTag?) -> LanguageTag {
        let usage = usageCounts(of: text)
        if usage.japanese > usage.simplified + usage.traditional / 4, usage.japanese * 50 > usage.characters {
            return "ja"
        }
        if usage.traditional == usage.simplified {
            return declared?.script == "Hant" ? "zh-Hant" : "zh-Hans"
        }
        return usage.traditional > usage.simplified ? "zh-Hant" : "zh-Hans"
    }

    /// The characters that differ, of as many pieces of the text as it takes to be sure.
    private func usageCounts(of text: ScalarText) -> HanForms.UsageCounts {
        let enough = 40
        var counts = HanForms.UsageCounts()
        for piece in SamplePieces(text.count) {
            counts.add(HanForms.usageCounts(of: UnsafeBufferPointer(rebasing: text.scalars.buffer[piece])))
            let most = max(counts.traditional, counts.simplified)
            if most > enough, most > 10 * (min(counts.traditional, counts.simplified) + counts.japanese) { break }
        }
        return counts
    }
}
