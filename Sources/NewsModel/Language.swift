/// A language the digest is read and published in.
public enum Language: String, CaseIterable, Codable, Hashable, Sendable {
    case english = "en"
    case russian = "ru"
    case chinese = "zh"

    /// The BCP 47 tag an edition in this language carries: `en`, `ru`, `zh-Hans`.
    public var tag: LanguageTag {
        self == .chinese ? "zh-Hans" : LanguageTag(rawValue: rawValue)
    }
}
