/// English words and their forms, by rules and lists of exceptions: plurals, possessives, the forms of verbs.
///
/// Comparatives and adverbs stay as they are. Without a dictionary of all words a form in -ing or -ed that is also a
/// noun or adjective of its own is a word of its own where `EnglishExceptions.ownWords` lists it, else a verb's.
public struct EnglishLexicon: Sendable {
    /// The lexicon; its rules are part of the program.
    public init() {}

    /// The dictionary form of a word in small letters; the word itself where the rules see no ending.
    public func lemma(of word: String) -> String {
        guard let last = word.utf8.last, word.utf8.count > 2, word.utf8.count < 40, word.utf8.allSatisfy({ $0 < 0x80 })
        else { return curly(word) }
        if let exception = EnglishExceptions.lemmas[word] { return exception }
        switch last {
        case UInt8(ascii: "s"): return singular(of: word)
        case UInt8(ascii: "d") where word.hasSuffix("ed"): return verb(word, without: 2)
        case UInt8(ascii: "g") where word.hasSuffix("ing"): return verb(word, without: 3)
        case UInt8(ascii: "n") where word.hasSuffix("men"): return man(word)
        case UInt8(ascii: "'"): return lemma(of: String(word.dropLast()))
        default: return word
        }
    }

    /// The possessive with a curly apostrophe, the one sign beyond ASCII that the rules know.
    private func curly(_ word: String) -> String {
        guard word.utf8.count > 4, word.utf8.count < 40, let apostrophe = word.lastIndex(of: "’") else { return word }
        let rest = word[word.index(after: apostrophe)...]
        return rest.isEmpty || rest == "s" ? lemma(of: String(word[..<apostrophe])) : word
    }

    // MARK: - Nouns

    private func singular(of word: String) -> String {
        if word.hasSuffix("'s") { return lemma(of: String(word.dropLast(2))) }
        if word.utf8.count < 4 || EnglishExceptions.ownWords.contains(word) || EnglishExceptions.names.contains(word) {
            return word
        }
        let endings: [(ending: String, cut: Int, add: String)] = [
            ("ss", 0, ""), ("us", 0, ""), ("is", 0, ""), ("ies", 3, "y"), ("sses", 2, ""), ("shes", 2, ""),
            ("ches", 2, ""), ("xes", 2, ""), ("zzes", 2, ""), ("oes", 2, ""), ("s", 1, ""),
        ]
        guard let rule = endings.first(where: { word.hasSuffix($0.ending) }) else { return word }
        return word.dropLast(rule.cut) + rule.add
    }

    private func man(_ word: String) -> String {
        word.utf8.count > 5 && !EnglishExceptions.ownWords.contains(word) ? word.dropLast(3) + "man" : word
    }

    // MARK: - Verbs

    private func verb(_ word: String, without length: Int) -> String {
        let stem = word.dropLast(length)
        guard stem.utf8.count > 1, !EnglishExceptions.ownWords.contains(word), stem.contains(where: Self.isVowel) else {
            return word
        }
        let letters = Array(stem.utf8)
        let last = letters[letters.count - 1]
        if length == 2, last == UInt8(ascii: "i"), letters.count > 2 { return stem.dropLast() + "y" }
        if EnglishExceptions.stemsWithE.contains(String(stem)) { return stem + "e" }
        if EnglishExceptions.stemsWithoutE.contains(String(stem)) { return String(stem) }
        if letters.count > 2, last == letters[letters.count - 2], !Self.isVowel(Character(Unicode.Scalar(last))) {
            // stopp- is stop; call-, pass-, stuff- are whole.
            return "lszf".utf8.contains(last) && !EnglishExceptions.doubledL.contains(String(stem))
                ? String(stem) : String(stem.dropLast())
        }
        return EnglishStemEndings.takesE(letters) ? stem + "e" : String(stem)
    }

    private static func isVowel(_ letter: Character) -> Bool {
        switch letter {
        case "a", "e", "i", "o", "u", "y": true
        default: false
        }
    }
}
