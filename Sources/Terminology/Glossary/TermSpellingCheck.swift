import NewsModel

/// Looks at the spelling of a single term.
enum TermSpellingCheck {
    /// What is wrong with it, in words.
    static func problems(of term: String, language: Language?) -> [String] {
        var problems: [String] = []
        if isTooLong(term) {
            problems.append("longer than \(TermTrie.longestTerm) words or characters; no text is searched for it")
        }
        if let word = mixedWord(in: term) { problems.append("\(word) mixes Latin and Cyrillic letters") }
        if let language, let problem = wrongScript(term, language) { problems.append(problem) }
        if let bracket = unbalancedBracket(in: term) { problems.append("the bracket \(bracket) has no partner") }
        if term.contains("  ") || term.unicodeScalars.contains(where: { $0.value == 0xA0 || $0.value == 0x200B }) {
            problems.append("double, non-breaking or invisible spaces inside")
        }
        if let last = term.last, ",;:".contains(last) { problems.append("ends with “\(last)”") }
        if term.unicodeScalars.contains("\u{FFFD}") { problems.append("characters were lost in an earlier conversion") }
        return problems
    }

    private static func isTooLong(_ term: String) -> Bool {
        term.utf8.count > TermTrie.longestTerm && AtomScanner(term).atoms.count > TermTrie.longestTerm
    }

    /// A word with both Latin and Cyrillic letters, which look alike: «cтанция» with a Latin c.
    private static func mixedWord(in term: String) -> String? {
        for word in term.split(whereSeparator: { !$0.isLetter }) {
            let scripts = Set(word.unicodeScalars.compactMap { Script($0) })
            if scripts.contains(.latin), scripts.contains(.cyrillic) { return String(word) }
        }
        return nil
    }

    /// Letters, none of which belongs to the language: abbreviations and brands may keep Latin letters in any language.
    private static func wrongScript(_ term: String, _ language: Language) -> String? {
        let scripts = Set(term.unicodeScalars.compactMap { Script($0) })
        let own = Script.script(of: language)
        guard !scripts.isEmpty, !scripts.contains(own) else { return nil }
        if scripts == [.latin], term.contains(where: { $0.isUppercase || $0.isNumber }) { return nil }
        switch own {
        case .latin: return "no Latin letter in a column of English"
        case .cyrillic: return "no Russian letter in a column of Russian"
        case .han: return "no Chinese character in a column of Chinese"
        }
    }

    private static let pairs: [Character: Character] = [
        ")": "(", "]": "[", "}": "{", "»": "«", "”": "“", "）": "（", "》": "《", "】": "【", "」": "「",
    ]

    private static func unbalancedBracket(in term: String) -> Character? {
        var open: [Character] = []
        for character in term {
            if pairs.values.contains(character), character != "“" || !open.contains("„") { open.append(character) }
            guard let partner = pairs[character] else { continue }
            guard open.last == partner else { return character }
            open.removeLast()
        }
        return open.last
    }
}
