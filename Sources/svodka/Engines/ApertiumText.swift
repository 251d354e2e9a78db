import NewsModel

/// What Apertium's programs want of a text and do to it.
enum ApertiumText {
    /// Apertium names languages by three letters (ISO 639-3).
    private static let codes = [
        "be": "bel", "ru": "rus", "uk": "ukr", "en": "eng", "zh": "zho", "pl": "pol", "kk": "kaz", "tt": "tat",
        "ky": "kir", "uz": "uzb", "ba": "bak", "bg": "bul", "mk": "mkd", "es": "spa", "ca": "cat", "fr": "fra",
        "pt": "por", "it": "ita", "ro": "ron", "sv": "swe", "da": "dan", "nb": "nob", "nn": "nno", "eo": "epo",
        "gl": "glg", "oc": "oci", "eu": "eus", "tr": "tur",
    ]

    static func code(of tag: String) -> String {
        let primary = LanguageTag(rawValue: tag).primary
        return codes[primary] ?? primary
    }

    /// Sentences as one text. Between empty lines nothing is translated together; Apertium's own format of lines drops
    /// the stop at the end of each.
    static func joined(_ lines: [String]) -> String { lines.joined(separator: "\n\n") + "\n" }

    /// The sentences of a translated text.
    static func divided(_ text: String) -> [String] {
        var lines: [String] = []
        var isBetween = true
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy(\.isWhitespace) {
                isBetween = true
            } else if isBetween {
                lines.append(String(line))
                isBetween = false
            } else {
                lines[lines.count - 1] += " " + line
            }
        }
        return lines
    }

    /// A translation without the marks that Apertium puts before words: `*` for one it does not know, `@` and `#` for one
    /// it knows in part. A mark that the source has too stays.
    static func unmarked(_ text: String, source: String) -> (text: String, unknown: [String]) {
        let marks = Set("*@#").filter { !source.contains($0) }
        var result = ""
        var unknown: [String] = []
        var word: String?
        var last: Character = " "
        for (character, next) in zip(text, text.dropFirst().map(Optional.some) + [nil]) {
            let isMark =
                marks.contains(character) && next.map { $0.isLetter || $0.isNumber || marks.contains($0) } == true
            if isMark, character == "*" || !(last.isLetter || last.isNumber) {
                if character == "*" { word = "" }
                continue
            }
            if let begun = word {
                if character.isLetter || character.isNumber {
                    word = begun + String(character)
                } else {
                    unknown.append(begun)
                    word = nil
                }
            }
            result.append(character)
            last = character
        }
        if let word, !word.isEmpty { unknown.append(word) }
        return (result, unknown.filter { $0.contains(where: \.isLetter) })
    }
}
