/// Declines names in the singular by their last letter: Чжунгуаньцунь, Ухань, Хуавэй.
enum RussianUnknownNouns {
    /// The endings of the six cases; several where usage is divided.
    private static let declensions: [(last: String, drops: Int, endings: [String])] = [
        ("ь", 1, ["ь", "я и", "ю и", "ь", "ем ью", "е и"]),
        ("й", 1, ["й", "я", "ю", "й я", "ем", "е"]),
        ("а", 1, ["а", "ы и", "е", "у", "ой", "е"]),
        ("я", 1, ["я", "и", "е и", "ю", "ей", "е и"]),
    ]
    private static let consonant = ["", "а", "у", " а", "ом ем", "е"]

    /// The forms with their cases; none for words that end in another vowel, which stay as they are.
    static func forms(of word: String) -> [(form: String, grammar: GrammarSet)] {
        guard let last = word.unicodeScalars.last, word.unicodeScalars.count > 2 else { return [] }
        let declension = declensions.first { $0.last == String(last) }
        guard declension != nil || "бвгджзклмнпрстфхцчшщ".unicodeScalars.contains(last) else { return [] }
        let stem = word.dropLast(declension?.drops ?? 0)
        let endings = declension?.endings ?? consonant
        return endings.enumerated().flatMap { position, variants in
            variants.split(separator: " ", omittingEmptySubsequences: false).map {
                (String(stem + $0), GrammarSet.form(case: position, isPlural: false))
            }
        }
    }
}
