/// How a term is made (ISO 30042, `termType`).
public enum TermType: String, Codable, CaseIterable, Sendable {
    case fullForm, abbreviation, acronym, variant

    /// Reads the word a glossary uses, whatever its case and spacing: `full form`, `fullForm`, `acronym`.
    public init?(parsing word: String) {
        switch word.lowercased().filter({ $0.isLetter }) {
        case "fullform": self = .fullForm
        case "abbreviation", "shortform", "abbreviatedform", "сокращение", "аббревиатура", "缩写": self = .abbreviation
        case "acronym", "initialism": self = .acronym
        case "variant", "spellingvariant": self = .variant
        default: return nil
        }
    }
}
