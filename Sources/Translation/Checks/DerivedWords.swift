import NewsModel

/// The words of a text by their beginnings, so that a term is seen in words derived from it: Франция in французский,
/// экономика in экономический, Germany's in German, and Германия in немецкий.
struct DerivedWords {
    private let words: [[Character]]
    private let text: String
    private let language: Language?

    init(_ document: Document) {
        text = SegmentText(document.text).string.lowercased()
        words = document.tokens.filter { $0.kind == .word }
            .map { Array($0.normalized.replacing("ё", with: "е").replacing(".", with: "")) }
        language = document.language
    }

    /// Whether every word of the term, but for short ones, has a relative in the text.
    func contains(_ term: String) -> Bool {
        let folded = SegmentText(term).string.lowercased()
        if text.contains(folded) || hasRelative(of: folded) { return true }
        let parts = folded.split { !$0.isLetter }.map(Array.init).filter { $0.count > 3 }
        return !parts.isEmpty && parts.allSatisfy { part in words.contains { Self.areRelated(part, $0) } }
    }

    private func hasRelative(of country: String) -> Bool {
        switch language {
        case .english: CountryRelatives.english.has(country, in: words)
        case .russian: CountryRelatives.russian.has(country, in: words)
        case .chinese: CountryRelatives.chinese.has(country, inChinese: text)
        case nil: false
        }
    }

    /// Whether two words share their beginning: all but two or three letters of the shorter, four at least.
    ///
    /// ц and ч, г and ж, к and ч stand for one another in Russian derivation (Франция, французский; Прага, пражский).
    private static func areRelated(_ a: [Character], _ b: [Character]) -> Bool {
        let needed = max(4, min(a.count, b.count) * 3 / 5)
        guard a.count >= needed, b.count >= needed else { return false }
        return (0..<needed).allSatisfy { a[$0] == b[$0] || $0 == needed - 1 && alternate(a[$0], b[$0]) }
    }

    private static func alternate(_ a: Character, _ b: Character) -> Bool {
        ["цч", "чц", "гж", "жг", "кч", "чк", "хш", "шх", "цк", "кц", "йе", "ей"].contains(String([a, b]))
    }
}
