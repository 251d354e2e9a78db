import Languages
import Lexicons
import NewsModel
import UnicodeText

/// Which language a text is in; `und` where it cannot be told.
///
/// Those of the packs and their neighbours are told apart closely; whether a text is in another language is asked of what
/// is known of a hundred, which alone would turn headlines in Chinese into Japanese, in Russian into Macedonian.
struct LanguageIdentifier: Sendable {
    private let latin: OnDemand<AlphabeticIdentifier>
    private let cyrillic: OnDemand<AlphabeticIdentifier>
    private let arabic = OnDemand { OtherLanguages(.arabic) }
    private let devanagari = OnDemand { OtherLanguages(.devanagari) }
    private let scripts: ScriptLanguages
    /// Of the languages served that are written in Chinese characters.
    private let hanTags: [LanguageTag]

    init(_ packs: LanguagePacks) {
        latin = OnDemand { AlphabeticIdentifier(.latin, packs) }
        cyrillic = OnDemand { AlphabeticIdentifier(.cyrillic, packs) }
        scripts = packs.scriptLanguages
        hanTags = packs.all.filter { $0.writing.script == .han }.map(\.tag)
    }

    /// The language.
    ///
    /// - Parameters:
    ///   - counts: those of the whole text.
    ///   - declared: what the source says.
    ///   - isCertain: whether that holds for every text in a script of the language.
    func identify(
        _ text: ScalarText, _ counts: ScriptCounts, declared: LanguageTag?, isCertain: Bool = false
    ) -> LanguageTag {
        switch counts.dominant {
        case .latin: identify(text, latin.value, declared: declared, isCertain: isCertain)
        case .cyrillic: identify(text, cyrillic.value, declared: declared, isCertain: isCertain)
        case .han: chinese(text, declared: declared, isCertain: isCertain)
        case .kana: language(of: "Jpan")
        case .hangul: language(of: "Hang")
        case nil: counts.other > 0 ? inOtherScript(text) : declared ?? .undetermined
        }
    }

    private func identify(
        _ text: ScalarText, _ alphabet: AlphabeticIdentifier, declared: LanguageTag?, isCertain: Bool
    ) -> LanguageTag {
        if isCertain, let declared, alphabet.knows(declared) { return LanguageTag(rawValue: declared.primary) }
        return alphabet.identify(text, declared: declared)
    }

    /// The language that the press writes in a script, by ISO 15924.
    private func language(of script: String) -> LanguageTag { scripts[script] ?? .undetermined }

    /// By the script of most of a text's letters, as far as its beginning tells.
    private func inOtherScript(_ text: ScalarText) -> LanguageTag {
        var counts: [String: Int] = [:]
        for scalar in text.scalars.prefix(200) where scalar > 0x24F {
            guard let scalar = Unicode.Scalar(scalar) else { continue }
            let script = ScalarProperties.script(of: scalar)
            if script != "Zyyy", script != "Zinh" { counts[script, default: 0] += 1 }
        }
        guard let script = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
            return .undetermined
        }
        let likeliest: LanguageTag? =
            switch script {
            case "Arab": arabic.value.likeliest(text)
            case "Deva": devanagari.value.likeliest(text)
            default: nil
            }
        return likeliest ?? language(of: script)
    }

    /// Simplified or traditional by the characters that differ; without any of them as declared, or simplified.
    private func chinese(_ text: ScalarText, declared: LanguageTag?, isCertain: Bool) -> LanguageTag {
        let japanese = language(of: "Jpan")
        if isCertain, let declared, declared.isSameLanguage(as: japanese) { return declared }
        let isChinese = isCertain && hanTags.contains { $0.isSameLanguage(as: declared) }
        let usage = usageCounts(of: text)
        if !isChinese, usage.japanese > usage.simplified + usage.traditional / 4, usage.japanese * 50 > usage.characters
        {
            return japanese
        }
        let isTraditional =
            usage.traditional == usage.simplified
            ? declared?.script == "Hant" : usage.traditional > usage.simplified
        return language(of: isTraditional ? "Hant" : "Hans")
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
