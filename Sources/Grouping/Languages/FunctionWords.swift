import NewsModel

/// Words too common to tell one event from another, as `Token.lemma` or `Token.normalized` has them.
enum FunctionWords {
    static func of(_ language: Language?) -> Set<String> {
        switch language {
        case .english: english
        case .russian: russian
        case .chinese: chinese
        case nil: []
        }
    }

    /// A word list as it stands in the language files.
    static func words(_ list: String) -> Set<String> {
        Set(list.split { $0.isWhitespace }.map(String.init))
    }
}
