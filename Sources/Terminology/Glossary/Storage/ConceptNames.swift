import NewsModel

/// The names that the records of a list carry as numbers: files and languages.
struct ConceptNames {
    private(set) var files: [String] = []
    private(set) var languages: [LanguageTag] = []

    mutating func number(ofFile file: String) -> Int {
        if files.last == file { return files.count - 1 }
        if let known = files.firstIndex(of: file) { return known }
        files.append(file)
        return files.count - 1
    }

    mutating func number(of language: LanguageTag) -> Int {
        if let known = languages.firstIndex(of: language) { return known }
        languages.append(language)
        return languages.count - 1
    }
}
