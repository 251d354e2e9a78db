import Lexicons
import NewsModel

/// The words of a language that a summary looks at by name, with what they do.
struct SmallWords: Sendable {
    struct Roles: OptionSet, Sendable {
        let rawValue: Int32
        /// Carries no meaning of its own.
        static let function = Roles(rawValue: 1)
        /// At the start of a sentence, points back at something said before: "he", "this", "его", "该".
        static let pointsBack = Roles(rawValue: 2)
        /// A writer, a speaker or the reader is named by it.
        static let firstPerson = Roles(rawValue: 4)
    }

    private var table: KeyTable

    static func of(_ language: Language?) -> SmallWords {
        switch language {
        case .english: english
        case .russian: russian
        case .chinese: chinese
        default: none
        }
    }

    private static let english = SmallWords(.english)
    private static let russian = SmallWords(.russian)
    private static let chinese = SmallWords(.chinese)
    private static let none = SmallWords(nil)

    private init(_ language: Language?) {
        let profile = LanguageProfile.of(language)
        table = KeyTable(capacity: 512)
        add(.function, to: FunctionWords.of(language))
        add(.pointsBack, to: profile.backReferences)
        add(.firstPerson, to: profile.firstPerson)
    }

    private mutating func add(_ role: Roles, to words: Set<String>) {
        for word in words {
            let key = TextKey.of(word)
            table.set(key, to: roles(of: key).union(role).rawValue)
        }
    }

    /// - Parameter word: its `TextKey`.
    func roles(of word: UInt64) -> Roles { Roles(rawValue: table[word] ?? 0) }
}
