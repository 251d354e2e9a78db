/// A BCP 47 language tag, such as `en-GB`, `zh-Hant` or `be`; `und` where the language is not known.
///
/// The tag is kept as given but for its case: `ZH_hans` becomes `zh-Hans`. It is not checked against the registry.
public struct LanguageTag: RawRepresentable, Codable, Hashable, Sendable {
    /// The tag in letters, such as `zh-Hans`.
    public let rawValue: String

    /// A tag with its case put right: small letters for the language, a capital for the script, capitals for the region;
    /// and with the shorter code of a language that has two, as BCP 47 wants it (`eng` is `en`).
    public init(rawValue: String) {
        let subtags = rawValue.split { $0 == "-" || $0 == "_" }
        self.rawValue =
            subtags.enumerated().map { position, subtag in
                switch (position, subtag.count) {
                case (0, 3): ISO639.shortCode(of: subtag.lowercased())
                case (0, _): subtag.lowercased()
                case (_, 4): subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased()
                case (_, 2): subtag.uppercased()
                default: subtag.lowercased()
                }
            }.joined(separator: "-")
    }

    /// The tag of a text whose language could not be told.
    public static let undetermined: LanguageTag = "und"

    /// The language subtag alone: `zh` of `zh-Hant-TW`.
    public var primary: String {
        String(rawValue.prefix { $0 != "-" })
    }

    /// Whether both name one language, whatever script and region they name.
    public func isSameLanguage(as other: LanguageTag?) -> Bool { primary.elementsEqual(other?.primary ?? "") }

    /// Whether the tag names this language, whatever script and region it names.
    public func isIn(_ language: Language) -> Bool { Language(rawValue: primary) == language }

    /// The script subtag (ISO 15924), such as `Hans`; nil where the tag names none.
    public var script: String? {
        rawValue.split(separator: "-").dropFirst().first { $0.count == 4 }.map(String.init)
    }
}

extension LanguageTag: ExpressibleByStringLiteral {
    /// A tag as code writes it.
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }
}

extension LanguageTag: CustomStringConvertible {
    /// The tag in letters.
    public var description: String { rawValue }
}
