/// A BCP 47 language tag, such as `en-GB`, `zh-Hant` or `be`; `und` where the language is not known.
///
/// The tag is kept as given but for its case: `ZH_hans` becomes `zh-Hans`. It is not checked against the registry.
public struct LanguageTag: RawRepresentable, Codable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
        let subtags = rawValue.split { $0 == "-" || $0 == "_" }
        self.rawValue =
            subtags.enumerated().map { position, subtag in
                switch (position, subtag.count) {
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

    /// The script subtag (ISO 15924), such as `Hans`; nil where the tag names none.
    public var script: String? {
        rawValue.split(separator: "-").dropFirst().first { $0.count == 4 }.map(String.init)
    }

    /// The language as one that Svodka serves; nil for every other language.
    public var language: Language? {
        Language.allCases.first { $0.rawValue == primary }
    }
}

extension LanguageTag: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }
}

extension LanguageTag: CustomStringConvertible {
    public var description: String { rawValue }
}
