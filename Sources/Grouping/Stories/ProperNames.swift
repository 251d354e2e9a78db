import Languages
import NewsModel
import UnicodeText

/// The names in an article: what tells one fire, strike or takeover from another, where all other words are the same.
struct ProperNames {
    /// Words in capitals amid a sentence, two such in a row, and large numbers but years; where words are not divided,
    /// three characters in a row and Latin words.
    private var sure: Set<String> = []
    /// Words that open a sentence or the headline: they are names if another text has them as such.
    private var possible: Set<String> = []

    /// Common words of the news, and the names of countries and large cities, say too little.
    private let isCommon: (Token) -> Bool

    init(of article: AnalyzedArticle, _ packs: LanguagePacks) {
        let words = packs.commonWords[article.language]
        isCommon = { words.contains($0.lemma) || words.contains($0.normalized) }
        if article.language.flatMap({ packs[$0] })?.writing.dividesWords ?? true {
            addCapitals(of: article.title)
            addCapitals(of: article.document)
        } else {
            addSequences(of: article.title)
            addSequences(of: article.document)
        }
    }

    /// How many names two articles share.
    static func shared(_ a: ProperNames, _ b: ProperNames) -> Int {
        let names = a.sure.intersection(b.sure.union(b.possible)).union(b.sure.intersection(a.possible))
        return names.count
    }

    /// News names whom it is about in its beginning; further on it names everybody.
    private static let lead = 150

    private mutating func addCapitals(of document: Document) {
        addNumbers(of: document)
        for sentence in document.sentences where sentence.tokenRange.lowerBound < Self.lead {
            let tokens = document.tokens(of: sentence)
            // A Heading Where All Words Have Capitals tells nothing by them.
            let words = tokens.filter { $0.kind == .word && $0.span.count > 3 }
            let isInformative = words.count { isCapitalized($0, in: document) } * 2 <= words.count
            if isInformative { addPairs(of: tokens, in: document) }
            for (position, token) in tokens.enumerated()
            where token.kind == .word && token.span.count > 2 && isCapitalized(token, in: document) && !isCommon(token)
            {
                if position > 0 && isInformative { sure.insert(token.lemma) } else { possible.insert(token.lemma) }
            }
        }
    }

    /// `Port Haldane`: a common word in capitals beside a name makes it another one than the name alone.
    private mutating func addPairs(of tokens: ArraySlice<Token>, in document: Document) {
        for (first, second) in zip(tokens, tokens.dropFirst())
        where first.kind == .word && second.kind == .word && second.span.start == first.span.end + 1 {
            guard isCapitalized(first, in: document), isCapitalized(second, in: document),
                isCommon(first) != isCommon(second)
            else { continue }
            sure.insert(first.lemma + " " + second.lemma)
        }
    }

    /// Round ones stand in many texts.
    private mutating func addNumbers(of document: Document) {
        let end = document.tokens.prefix(Self.lead).last?.span.end ?? 0
        for number in WrittenNumber.all(in: document[Span(0, end)]).map(\.value) where number.utf8.count > 2 {
            let isYear = number.utf8.count == 4 && (number.hasPrefix("19") || number.hasPrefix("20"))
            let significantDigits = number.reversed().drop { $0 == "0" }.count
            if !isYear && significantDigits > 1 { sure.insert(number) }
        }
    }

    private func isCapitalized(_ token: Token, in document: Document) -> Bool {
        document[token].unicodeScalars.first?.properties.isUppercase == true
    }

    private mutating func addSequences(of document: Document) {
        var run: [Token] = []
        for token in document.tokens.prefix(Self.lead) {
            let isHan = token.normalized.unicodeScalars.allSatisfy(\.isHan)
            if token.kind == .word, isHan, !isCommon(token) {
                run.append(token)
                continue
            }
            addSequences(of: run)
            run = []
            if token.kind == .word, !isHan, token.span.count > 1 { sure.insert(token.lemma) }
        }
        addSequences(of: run)
    }

    /// Characters in a row that no common word divides.
    private mutating func addSequences(of run: [Token]) {
        let characters = Array(run.map(\.normalized).joined())
        guard characters.count >= 2 else { return }
        for start in 0..<max(1, characters.count - 2) {
            sure.insert(String(characters[start..<min(characters.count, start + 3)]))
        }
    }
}
