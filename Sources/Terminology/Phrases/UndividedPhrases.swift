import NewsModel
import UnicodeText

/// Phrases of a language that divides no words: neighbouring words, the names of people, and what stands in quotation
/// marks.
struct UndividedPhrases: PhraseGrammar {
    /// In units: the name of an institute is long.
    private static let maximumLength = 8
    private static let characters = 3...20

    private let language: Language
    private let words: CharacterWords

    init(_ language: Language, _ words: CharacterWords) {
        self.language = language
        self.words = words
    }

    func phrases(in document: Document) -> [CandidatePhrase] {
        let units = PhraseUnits(document, words)
        var found: [CandidatePhrase] = []
        for sentence in document.sentences {
            for run in units.runs(in: sentence) {
                for first in run.indices { found += phrases(of: run, from: first, document) }
            }
        }
        return found
    }

    private func phrases(of run: [PhraseUnit], from first: Int, _ document: Document) -> [CandidatePhrase] {
        if case .person(let isCertain) = run[first].kind {
            var name = phrase(run[first].tokens, isName: true, document)
            name.isOpen = !isCertain
            return [name]
        }
        var found: [CandidatePhrase] = []
        let start = run[first].tokens.lowerBound
        let isForeign = run[first].isForeignName
        for last in first..<min(first + Self.maximumLength, run.count) {
            let unit = run[last]
            if last > first {
                guard case .word = unit.kind, !(isForeign && unit.isOffice) else { break }
            }
            // One place after the other is an address.
            guard !unit.isOpen, !(last > first && unit.isPlace && run[last - 1].isPlace) else { continue }
            let tokens = start..<unit.tokens.upperBound
            let length = document.span(of: tokens).count
            guard Self.characters.contains(length) else { continue }
            var phrase = phrase(tokens, isName: isForeign || isQuoted(tokens, document), document)
            phrase.isPlain = !phrase.isName && first == last && isPlain(tokens, document)
            found.append(phrase)
        }
        return found
    }

    private func phrase(_ tokens: Range<Int>, isName: Bool, _ document: Document) -> CandidatePhrase {
        var key = PhraseKey(language)
        for position in tokens {
            for scalar in document.tokens[position].normalized.unicodeScalars { key.add(UInt64(scalar.value)) }
        }
        return CandidatePhrase(tokens: tokens, key: key.value, isName: isName, isBaseForm: true)
    }

    /// Whether it is a word for somebody that every dictionary has, or nearly so: 负责人, 副市长, 总投资.
    private func isPlain(_ tokens: Range<Int>, _ document: Document) -> Bool {
        let span = document.span(of: tokens)
        guard span.count == 3, let first = document.tokens[tokens.lowerBound].normalized.first,
            let last = document.tokens[tokens.upperBound - 1].normalized.last
        else { return false }
        return words.persons.contains(last) || words.ranks.contains(first)
    }

    private func isQuoted(_ tokens: Range<Int>, _ document: Document) -> Bool {
        guard tokens.lowerBound > 0, tokens.upperBound < document.tokens.count else { return false }
        return ["“", "\"", "《", "「"].contains(document[document.tokens[tokens.lowerBound - 1]])
            && ["”", "\"", "》", "」"].contains(document[document.tokens[tokens.upperBound]])
    }
}
