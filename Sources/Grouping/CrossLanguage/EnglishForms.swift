import Lexicons

/// The dictionary forms an English word may have: for looking it up where no lexicon has told its lemma.
///
/// Wrong guesses do no harm, since they are in no table.
enum EnglishForms {
    /// The word itself first.
    static func candidates(of word: String) -> [String] {
        var candidates = [word]
        if let irregular = EnglishIrregularForms.lemma(of: word) { candidates.append(irregular) }
        for (ending, replacement) in endings where word.hasSuffix(ending) {
            let stem = word.dropLast(ending.count)
            guard stem.count >= 3 else { continue }
            candidates.append(stem + replacement)
            // stopped, stop
            if replacement.isEmpty, ending == "ed" || ending == "ing", stem.last == stem.dropLast().last {
                candidates.append(String(stem.dropLast()))
            }
        }
        return candidates
    }

    private static let endings: [(String, String)] = [
        ("'s", ""), ("’s", ""), ("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"),
        ("ing", ""), ("ing", "e"), ("ers", "er"), ("ly", ""),
    ]
}
