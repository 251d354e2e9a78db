public import NewsModel

/// Words too common to say what a text is about or to tell one event from another, as `Token.normalized` or
/// `Token.lemma` has them.
public enum FunctionWords {
    /// The words of a language; none for a language that Svodka does not serve.
    public static func of(_ language: Language?) -> Set<String> {
        switch language {
        case .english: english
        case .russian: russian
        case .chinese: chinese
        default: []
        }
    }

    /// The same as `WordKey`s.
    public static func keys(of language: Language?) -> Set<UInt64> {
        switch language {
        case .english: englishKeys
        case .russian: russianKeys
        case .chinese: chineseKeys
        default: []
        }
    }

    private static let englishKeys = Set(english.map { WordKey.of($0) })
    private static let russianKeys = Set(russian.map { WordKey.of($0) })
    private static let chineseKeys = Set(chinese.map { WordKey.of($0) })

    /// A word list as it stands in the language files.
    static func words(_ list: String) -> Set<String> {
        Set(list.split { $0.isWhitespace }.map(String.init))
    }
}
