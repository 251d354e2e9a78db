import Languages
import NewsModel

/// Whether a sentence was left in its source's language.
struct UntranslatedCheck {
    let packs: LanguagePacks

    func remarks(on sentence: CheckedSentence) -> [TranslationRemark] {
        let source = SegmentText(sentence.source.text)
        let target = SegmentText(sentence.target.text)
        if target.scalars.isEmpty {
            guard !source.scalars.isEmpty else { return [] }
            return [TranslationRemark(.untranslated, sentence: sentence.id, message: "the translation is empty")]
        }
        let letters = ScriptShares(target)
        // A name, a code, a result are the same in every language; a sentence is not.
        let isCopy = source == target && letters.words >= 3
        guard isCopy || letters.total >= 20 && isForeign(letters, to: sentence.target.languageTag) else { return [] }
        return [
            TranslationRemark(
                .untranslated, sentence: sentence.id, message: "the sentence is still in its own language")
        ]
    }

    private func isForeign(_ letters: ScriptShares, to tag: LanguageTag) -> Bool {
        guard let pack = packs[tag], let share = letters.share(of: pack.writing.script) else { return false }
        return share < pack.translation.leastOwnLetters
    }
}

/// How much of a text's letters each script has.
private struct ScriptShares {
    var total = 0
    var words = 0
    private var counts = (latin: 0, cyrillic: 0, han: 0)

    init(_ text: SegmentText) {
        var inWord = false
        for value in text.scalars {
            switch value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: counts.latin += 1
            case 0x400...0x52F: counts.cyrillic += 1
            case _ where SegmentText.isChinese(value):
                counts.han += 1
                inWord = false
            default:
                inWord = false
                continue
            }
            total += 1
            if !inWord { words += 1 }
            inWord = true
        }
    }

    /// The share of a script's letters; nil for a script whose letters are not counted.
    func share(of script: Writing.Script?) -> Double? {
        let count: Int? =
            switch script {
            case .latin: counts.latin
            case .cyrillic: counts.cyrillic
            case .han: counts.han
            default: nil
            }
        return count.map { Double($0) / Double(max(1, total)) }
    }
}

/// Whether links, addresses and names in another script stand in the translation as they stand in the source.
struct LiteralCheck {
    let packs: LanguagePacks

    func remarks(on sentence: CheckedSentence) -> [TranslationRemark] {
        let target = SegmentText(sentence.target.text).string.lowercased()
        let links = Self.links(in: sentence.source.text)
        let missingLinks = links.filter { !target.contains(SegmentText($0).string.lowercased()) }.map {
            TranslationRemark(.link, sentence: sentence.id, message: "the link \($0) is missing")
        }
        // Where the script is another one, what is in Latin letters is a name that stays as it is.
        guard let source = sentence.source.language.flatMap({ packs[$0] }), source.writing.script != .latin else {
            return missingLinks
        }
        let names = Self.latinWords(in: sentence.source.text).filter { name in
            isName(name) && !links.contains { $0.contains(name) } && !target.contains(name.lowercased())
        }
        var seen: Set<String> = []
        return missingLinks
            + names.filter { seen.insert($0).inserted }.map {
                TranslationRemark(.name, sentence: sentence.id, message: "the name \($0) is missing")
            }
    }

    /// Three Latin letters or more with a capital: short ones are units and codes that get translated, as are numerals.
    private func isName(_ word: String) -> Bool {
        word.utf8.count >= 3 && word.utf8.contains { (0x41...0x5A).contains($0) } && NumeralWords.roman(word) == nil
    }

    /// Runs of Latin letters.
    private static func latinWords(in text: String) -> [String] {
        text.unicodeScalars.split { !($0.isASCII && $0.properties.isAlphabetic) }.map { String($0) }
    }

    /// Web and mail addresses, without the marks of the sentence around them.
    static func links(in text: String) -> [String] {
        text.split { $0.isWhitespace || "<>\"«»“”（）()，。；、".contains($0) }.compactMap { piece in
            let link = piece.trimmingEnd(".,;:!?")
            let isAddress = link.contains("@") && link.last != "@" && link.first != "@" && link.contains(".")
            return link.hasPrefix("http://") || link.hasPrefix("https://") || link.hasPrefix("www.") || isAddress
                ? String(link) : nil
        }
    }
}

extension Substring {
    fileprivate func trimmingEnd(_ marks: String) -> Substring {
        var rest = self
        while let last = rest.last, marks.contains(last) { rest.removeLast() }
        return rest
    }
}

/// Whether a translation is out of proportion to its source: a part left out, or something else in its place.
struct LengthCheck {
    let packs: LanguagePacks

    /// How many spreads from the middle are out of proportion; 1 in 300 human translations of news is.
    private static let maximumDeviation: Float = 3.5

    func remarks(on sentence: CheckedSentence) -> [TranslationRemark] {
        let rules = packs[sentence.source.languageTag]?.translation
        let proportion = rules?.lengths[sentence.target.languageTag.primary]
        let source = Self.length(sentence.source)
        let target = Self.length(sentence.target)
        guard let rules, let proportion, source >= rules.shortestCompared, target > 0 else { return [] }
        let ratio = Float(target) / Float(source)
        let deviation = (Logarithm.natural(ratio) - proportion.middle) / proportion.spread
        guard abs(deviation) > Self.maximumDeviation else { return [] }
        let message =
            deviation < 0
            ? "the translation is much shorter than the original" : "the translation is much longer than the original"
        return [TranslationRemark(.length, sentence: sentence.id, message: message)]
    }

    /// In scalars, without links, which stay as long as they are.
    private static func length(_ document: Document) -> Int {
        document.scalarCount - LiteralCheck.links(in: document.text).reduce(0) { $0 + $1.unicodeScalars.count }
    }
}
