import Languages
import NewsModel

/// The words at which noun phrases break off, and those that names are made with.
final class StopWords: Sendable {
    let language: Language
    /// What no phrase begins or ends with, as `WordKey`s.
    let keys: Set<UInt64>
    let determiners: Set<UInt64>
    /// What may stand inside a name: `Bank of China`, `Law on Industrial Parks`.
    let connectors: Set<String>
    /// Endings of words that, with a capital, say where what follows is from.
    let originEndings: [String]

    init(_ pack: LanguagePack) {
        language = pack.language
        let words = pack.terms.phrases.words("stop-words") + pack.terms.phrases.words("verbs")
        let all = words.isEmpty ? pack.functionWords.words("function-words") : words
        keys = Set((all + pack.terms.names.words("titles")).map { WordKey.of($0) })
        determiners = Set(pack.terms.phrases.words("determiners").map { WordKey.of($0) })
        connectors = pack.terms.names.set("connectors")
        originEndings = pack.terms.names.words("origin-endings").map(String.init)
    }

    func contains(_ word: String) -> Bool { keys.contains(WordKey.of(word)) }
}

/// Noun phrases and nouns between the words that break them off: there is no dictionary of parts of speech.
struct StopWordPhrases: PhraseGrammar {
    private let stopWords: StopWords

    init(_ stopWords: StopWords) {
        self.stopWords = stopWords
    }

    /// Longer phrases are hardly ever terms.
    private static let maximumLength = 4

    func phrases(in document: Document) -> [CandidatePhrase] {
        let words = PhraseWords(document, stopWords)
        var found: [CandidatePhrase] = []
        for sentence in document.sentences {
            let isHeadline = words.isHeadline(sentence)
            let names = isHeadline ? [] : names(in: sentence, words)
            found += names
            var start: Int?
            for position in sentence.tokenRange {
                if words[position].contains(.inner) {
                    start = start ?? position
                    if !words[position].contains(.capital) || isHeadline || document.opensSentence(position, sentence) {
                        found += noun(position, sentence.tokenRange.upperBound, words)
                    }
                    if words[position].contains(.tight), position + 1 < sentence.tokenRange.upperBound { continue }
                    found += nounPhrases(start ?? position, position + 1, words, besides: names)
                } else if let first = start {
                    found += nounPhrases(first, position, words, besides: names)
                }
                start = nil
            }
        }
        return found
    }

    private func nounPhrases(
        _ start: Int, _ end: Int, _ words: PhraseWords, besides names: [CandidatePhrase]
    ) -> [CandidatePhrase] {
        var found: [CandidatePhrase] = []
        for first in start..<end where words[first].isDisjoint(with: .participle) {
            for last in stride(from: first + 1, to: min(end, first + Self.maximumLength), by: 1) {
                guard words[last].contains(.head), !isFollowedByDeterminer(last, words) else { continue }
                let tokens = first..<(last + 1)
                guard !names.contains(where: { $0.tokens == tokens }) else { continue }
                var phrase = CandidatePhrase(
                    tokens: tokens, key: words.key(of: tokens, isName: false),
                    isName: tokens.allSatisfy { words[$0].contains(.capital) },
                    isBaseForm: words[last].contains(.lemma))
                phrase.isOpen = last + 1 < end && isPartOfPhrase(last + 1, words)
                found.append(phrase)
            }
        }
        return found
    }

    /// A single word that may be a term; what a capital makes a name is none.
    private func noun(_ position: Int, _ end: Int, _ words: PhraseWords) -> [CandidatePhrase] {
        guard words[position].contains(.head), !isFollowedByDeterminer(position, words),
            !words.document.tokens[position].normalized.utf8.contains(UInt8(ascii: "."))
        else { return [] }
        let tokens = position..<(position + 1)
        var phrase = CandidatePhrase(
            tokens: tokens, key: words.key(of: tokens, isName: false), isName: false,
            isBaseForm: words[position].contains(.lemma))
        let isFollowed = position + 1 < end && words[position].contains(.tight)
        phrase.isPlain = true
        phrase.isOpen = isFollowed && isPartOfPhrase(position + 1, words)
        phrase.isNoun =
            position > 0 && words[position - 1].isSuperset(of: [.determiner, .tight])
            && !(isFollowed && words[position + 1].contains(.inner))
        return [phrase]
    }

    /// Whether a word behind a phrase goes on with it for certain; in -s or -ed it may be the verb.
    private func isPartOfPhrase(_ position: Int, _ words: PhraseWords) -> Bool {
        words[position].isSuperset(of: [.head, .lemma])
            && !words.document.tokens[position].normalized.hasSuffix("s")
    }

    /// Whether an article comes next: then the last word is a verb (the horse carries the rider).
    private func isFollowedByDeterminer(_ position: Int, _ words: PhraseWords) -> Bool {
        words[position].contains(.tight) && words[position + 1].contains(.determiner)
    }

    /// Runs of capitalized words, `Bank of China`, and single ones that do not begin a sentence.
    private func names(in sentence: Sentence, _ words: PhraseWords) -> [CandidatePhrase] {
        var found: [CandidatePhrase] = []
        var position = sentence.tokenRange.lowerBound
        while position < sentence.tokenRange.upperBound {
            guard words[position].contains(.name), !words.document.opensSentence(position, sentence) else {
                position += 1
                continue
            }
            let last = end(ofName: position, sentence, words)
            defer { position = last + 1 }
            guard last > position || isNameAlone(position, words) else { continue }
            let tokens = position..<(last + 1)
            found.append(
                CandidatePhrase(
                    tokens: tokens, key: words.key(of: tokens, isName: true), isName: true, isBaseForm: true))
        }
        return found
    }

    /// The last word of the name that begins at a place.
    private func end(ofName start: Int, _ sentence: Sentence, _ words: PhraseWords) -> Int {
        var last = start
        var next = start + 1
        while next < sentence.tokenRange.upperBound, words[next - 1].contains(.tight) {
            if words[next].contains(.name) {
                last = next
            } else if !connects(next, since: start, last: last, words) {
                break
            }
            next += 1
        }
        return last
    }

    /// Whether a single capitalized word can be a name: no number's label (Article 5), no numeral, no short code.
    private func isNameAlone(_ position: Int, _ words: PhraseWords) -> Bool {
        let document = words.document
        let form = document[document.tokens[position]]
        let isCode = form.allSatisfy(\.isUppercase) && (form.count < 3 || form.allSatisfy { "IVXLC".contains($0) })
        let isLabel = words[position].contains(.tight) && document.tokens[position + 1].kind == .number
        return !isCode && !isLabel && !isAdjective(position, words)
    }

    /// Whether a capitalized word only says where what follows is from: Belarusian exports, Chinese companies.
    private func isAdjective(_ position: Int, _ words: PhraseWords) -> Bool {
        let tokens = words.document.tokens
        return words[position].contains(.tight) && tokens[position + 1].kind == .word
            && !words[position + 1].contains(.capital)
            && stopWords.originEndings.contains { tokens[position].normalized.hasSuffix($0) }
    }

    /// Whether a small word goes on with a name: `Bank of China`, but `Minsk and Brest` are two.
    private func connects(_ position: Int, since start: Int, last: Int, _ words: PhraseWords) -> Bool {
        let tokens = words.document.tokens
        let word = tokens[position].normalized
        guard position <= last + 2, stopWords.connectors.contains(word) else { return false }
        return word != "and" || (start..<position).contains { tokens[$0].normalized == "of" }
    }
}

/// What each token of a text can be in a phrase, looked up once.
struct PhraseWords {
    struct Traits: OptionSet {
        let rawValue: UInt16

        /// It can stand in a common noun phrase.
        static let inner = Traits(rawValue: 1)
        /// It can be such a phrase's last word.
        static let head = Traits(rawValue: 2)
        /// It ends in -ed: what it describes may be a term, it begins none.
        static let participle = Traits(rawValue: 4)
        static let determiner = Traits(rawValue: 8)
        static let capital = Traits(rawValue: 16)
        /// It can stand in a name.
        static let name = Traits(rawValue: 32)
        /// Nothing but one space stands between it and the next.
        static let tight = Traits(rawValue: 64)
        /// It stands as a dictionary lists it.
        static let lemma = Traits(rawValue: 128)
    }

    let document: Document
    private let traits: [Traits]
    private let keys: [UInt64]

    private let stopWords: StopWords

    init(_ document: Document, _ stopWords: StopWords) {
        self.document = document
        self.stopWords = stopWords
        keys = document.tokens.map { WordKey.of($0.normalized) }
        traits = zip(document.tokens.indices, keys).map { Self.traits(of: $0, key: $1, in: document, stopWords) }
    }

    subscript(position: Int) -> Traits { traits[position] }

    /// The words as they are, but for the last of a common phrase, which is taken in the singular.
    func key(of tokens: Range<Int>, isName: Bool) -> UInt64 {
        var key = PhraseKey(stopWords.language)
        for position in tokens {
            let isHead = position + 1 == tokens.upperBound && !isName && !traits[position].contains(.lemma)
            key.add(isHead ? WordKey.of(document.tokens[position].lemma) : keys[position])
        }
        return key.value
    }

    /// Whether most words begin with a capital, as in English headlines, so that capitals mark no names.
    func isHeadline(_ sentence: Sentence) -> Bool {
        let words = sentence.tokenRange.filter {
            document.tokens[$0].kind == .word && document.tokens[$0].span.count > 3
        }
        return words.count > 2 && words.count(where: { traits[$0].contains(.capital) }) * 4 >= words.count * 3
    }

    private static func traits(
        of position: Int, key: UInt64, in document: Document, _ stopWords: StopWords
    ) -> Traits {
        let token = document.tokens[position]
        var traits: Traits = document.isFollowedDirectly(position) ? .tight : []
        let word = token.normalized
        guard token.kind == .word, word.utf8.count > 1 else {
            return word == "a" ? traits.union(.determiner) : traits
        }
        if stopWords.determiners.contains(key) { traits.insert(.determiner) }
        if document.isCapitalized(position) { traits.insert(.capital) }
        guard !word.utf8.contains(UInt8(ascii: "'")), !word.unicodeScalars.contains("’") else { return traits }
        let isStopWord = stopWords.keys.contains(key)
        if traits.contains(.capital),
            !(word.utf8.contains(UInt8(ascii: ".")) ? stopWords.contains(word.filter { $0 != "." }) : isStopWord)
        {
            traits.insert(.name)
        }
        guard !isStopWord, !word.hasSuffix("ly"), !isTied(position, document),
            !word.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return traits }
        traits.insert(.inner)
        if word.hasSuffix("ed") { traits.insert(.participle) }
        if word.utf8.count > 2, !word.hasSuffix("ed"), !word.hasSuffix("able") { traits.insert(.head) }
        // What a verb does is a thing of its own: testing is no test.
        if word == token.lemma || word.hasSuffix("ing") { traits.insert(.lemma) }
        return traits
    }

    /// Whether a hyphen ties the word to the one before: inch is no beginning of a term in `13-inch screen`.
    private static func isTied(_ position: Int, _ document: Document) -> Bool {
        guard position > 0 else { return false }
        let before = document.tokens[position - 1]
        return before.span.end == document.tokens[position].span.start && before.normalized == "-"
    }
}
