/// The dictionary forms an English word may have: for looking it up where no lexicon has told its lemma.
///
/// Wrong guesses do no harm, since they are in no table.
enum EnglishForms {
    /// The word itself first.
    static func candidates(of word: String) -> [String] {
        var candidates = [word]
        if let irregular = irregular[word] { candidates.append(irregular) }
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

    private static let irregular: [String: String] = Dictionary(
        uniqueKeysWithValues: """
            ate eat|began begin|begun begin|bought buy|broke break|brought bring|built build|burnt burn|children child|
            chose choose|chosen choose|dealt deal|drank drink|drew draw|drove drive|dying die|fallen fall|feet foot|
            fell fall|felt feel|flew fly|fought fight|found find|gave give|given give|grew grow|grown grow|held hold|
            hid hide|kept keep|knew know|known know|led lead|left leave|lost lose|meant mean|men man|met meet|paid pay|
            ran run|sang sing|saw see|seen see|sent send|shot shoot|sold sell|sought seek|spent spend|spoke speak|
            spoken speak|stole steal|stolen steal|stood stand|sung sing|swam swim|taken take|taught teach|teeth tooth|
            thought think|threw throw|told tell|took take|wives wife|women woman|won win|wore wear|written write|
            wrote write
            """.split { $0 == "|" || $0.isNewline }.compactMap { pair in
                let words = pair.split(separator: " ").map(String.init)
                return words.count == 2 ? (words[0], words[1]) : nil
            })
}
