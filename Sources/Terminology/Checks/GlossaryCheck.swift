public import Languages
import Lexicons
public import NewsModel

/// Looks for what a glossary should not have: duplicates, contradictions, letters of another script, unbalanced brackets.
public enum GlossaryCheck {
    /// The findings in the order of the entries; a warning is a fault, a note a thing to look at.
    public static func findings(in glossary: Glossary, languages: LanguagePacks = .standard) -> [Finding] {
        let everydayWords = PerLanguage(languages) { EverydayWordCheck($0) }
        var found: [(order: Int, finding: Finding)] = []
        for (position, concept) in glossary.concepts.enumerated() {
            for section in concept.sections {
                let pack = languages[section.language]
                for term in section.terms {
                    let name = shortened(term.text)
                    found += TermSpellingCheck.problems(of: term.text, pack).map {
                        (position, concept.finding(.warning, "\(name): \($0)"))
                    }
                    if let remark = everydayWords[pack?.language]?.remark(on: term) {
                        found.append((position, concept.finding(.note, "\(name): \(remark)")))
                    }
                }
                found += repeated(in: section).map {
                    (position, concept.finding(.warning, "\($0) stands twice in this entry"))
                }
            }
            found += ConditionCheck.problems(of: concept.conditions).map { (position, concept.finding(.warning, $0)) }
        }
        found += DuplicateCheck(glossary).findings
        return found.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(
            \.element.finding)
    }

    /// A term of at most 160 characters, cut at a word.
    private static func shortened(_ term: String) -> String {
        guard term.count > 160 else { return term }
        let cut = term.prefix(158)
        let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return (words.count > 100 ? words : cut) + "…"
    }

    private static func repeated(in section: LanguageSection) -> [String] {
        // «the same but for hyphen, case and quotation marks» is a variant worth keeping; the very same is not.
        var seen: Set<String> = []
        return section.terms.map(\.text).filter { !seen.insert($0).inserted }
    }
}

extension ConceptEntry {
    func finding(_ severity: Finding.Severity, _ message: String) -> Finding {
        Finding(severity, source: origin.file, line: origin.line, message: message)
    }
}

/// Looks at the conditions under which an entry is meant.
enum ConditionCheck {
    /// What is wrong with them, in words.
    static func problems(of conditions: UseConditions) -> [String] {
        let columns = [
            ("country", conditions.countries), ("near", conditions.near), ("not-near", conditions.notNear),
        ]
        var problems = columns.filter { $0.1.contains("") }.map { "an empty part between bars in the column \($0.0)" }
        problems += conditions.countries.filter { !$0.isEmpty && !isCode($0) }.map {
            "\($0) is no country code; write two capital letters (ISO 3166), such as BY"
        }
        let unwanted = Set(conditions.notNear.map { TermKey($0) })
        problems += conditions.near.filter { !$0.isEmpty && unwanted.contains(TermKey($0)) }.map {
            "\($0) stands in both near and not-near; the entry would never be found beside it"
        }
        return problems
    }

    private static func isCode(_ word: String) -> Bool {
        word.utf8.count == 2 && word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
}

/// Looks at the spelling of a single term.
enum TermSpellingCheck {
    /// What is wrong with it, in words.
    static func problems(of term: String, _ pack: LanguagePack?) -> [String] {
        var problems: [String] = []
        if isTooLong(term) {
            problems.append("longer than \(TermTrie.longestTerm) words or characters; no text is searched for it")
        }
        if let word = mixedWord(in: term) { problems.append("\(word) mixes Latin and Cyrillic letters") }
        if let pack, let problem = wrongScript(term, pack) { problems.append(problem) }
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
    private static func wrongScript(_ term: String, _ pack: LanguagePack) -> String? {
        let scripts = Set(term.unicodeScalars.compactMap { Script($0) })
        guard let own = Script(pack.writing), !scripts.isEmpty, !scripts.contains(own) else { return nil }
        if scripts == [.latin], term.contains(where: { $0.isUppercase || $0.isNumber }) { return nil }
        return "no \(pack.terms.letterName) in a column of \(pack.englishName)"
    }

    private static let pairs: [Character: Character] = [
        ")": "(", "]": "[", "}": "{", "»": "«", "”": "“", "）": "（", "》": "《", "】": "【", "」": "「",
    ]
    private static let opening = Set(pairs.values).union(["„"])

    private static func unbalancedBracket(in term: String) -> Character? {
        var open: [Character] = []
        for character in term {
            // „so“ and „so” close what “so” opens.
            if open.last == "„", character == "“" || character == "”" {
                open.removeLast()
            } else if opening.contains(character) {
                open.append(character)
            } else if let partner = pairs[character] {
                guard open.last == partner else { return character }
                open.removeLast()
            }
        }
        return open.last
    }
}

/// Finds terms that are everyday words as well, and so are found where they are not meant: May, second, суда.
struct EverydayWordCheck: Sendable {
    private let dividesWords: Bool
    private let inflection: Inflection
    private let stopWords: StopWords
    /// Names that open a sentence as another word: May it rain, Will they come.
    private let homonyms: Set<String>

    init(_ pack: LanguagePack) {
        dividesWords = pack.writing.dividesWords
        inflection = pack.terms.inflection
        stopWords = StopWords(pack)
        homonyms = pack.terms.names.set("homonyms")
    }

    /// A remark on a term of one word; nil where it hardly ever means anything else.
    func remark(on term: Term) -> String? {
        let text = term.text
        guard !text.contains(" "), !text.allSatisfy(\.isUppercase) else { return nil }
        guard dividesWords else { return text.count == 1 ? "a single character is a part of many words" : nil }
        let isCapitalized = text.first?.isUppercase ?? false
        if case .agreement(let lexicon) = inflection {
            let isWord = term.partOfSpeech != .verb && text.first?.isLowercase ?? false
            guard isWord, isMostlyNoNoun(text, lexicon) else { return nil }
            return "more often no noun; it will be found where it is not meant"
        }
        if isCapitalized {
            return homonyms.contains(text.lowercased()) ? "an everyday word, too; it is found with a capital only" : nil
        }
        return stopWords.contains(text) ? "an everyday word; it will be found where it is not meant" : nil
    }

    private func isMostlyNoNoun(_ word: String, _ lexicon: RussianLexicon) -> Bool {
        let readings = lexicon.readings(of: word)
        guard !readings.isEmpty, !readings.contains(where: \.isGuess) else { return false }
        let nouns = readings.filter { $0.grammemes.partOfSpeech == .noun }
        guard !nouns.isEmpty else { return false }
        return nouns.reduce(0) { $0 + $1.probability } < Self.leastShare
    }

    /// Below it, three of four occurrences are another word.
    private static let leastShare = 0.25
}
