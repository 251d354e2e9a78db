import Languages
import Lexicons
import NewsModel
import Search
import Segmentation
import Terminology

/// Reads what a person types as what is to be found: each argument a word, or several in a row.
///
/// A query that cannot be searched for is a `NewsroomError` whose fault is the request's.
struct QueryReader: Sendable {
    /// More would be a text rather than a question; a longer word stands in no text.
    private static let termLimit = 32
    private static let scalarLimit = 200

    private let languages: LanguagePacks
    private let segmenter: Segmenter
    private let russian = RussianLexicon()
    private let matcher: TermMatcher?

    /// - Parameter glossary: where the words' equivalents in other languages are found; nil to leave them out.
    init(glossary: Glossary?, languages: LanguagePacks = .standard) {
        self.languages = languages
        segmenter = Segmenter(languages: languages)
        matcher = glossary.map { TermMatcher(glossary: $0) }
    }

    func read(_ arguments: [String]) throws(NewsroomError) -> SearchQuery {
        guard arguments.count <= Self.termLimit else {
            throw Self.failure("that is more than \(Self.termLimit) words; name the telling ones")
        }
        var terms: [SearchTerm] = []
        for argument in arguments {
            guard argument.unicodeScalars.count <= Self.scalarLimit else {
                throw Self.failure("a word of more than \(Self.scalarLimit) characters stands in no digest")
            }
            let document = segmenter.segment(argument, id: "query", language: language(of: argument))
            guard let phrase = phrase(in: document) else {
                throw Self.failure("there is no word in “\(argument.filter { !$0.isNewline })”")
            }
            terms.append(SearchTerm(wordings: [phrase] + equivalents(of: document)))
        }
        return SearchQuery(terms: terms)
    }

    private static func failure(_ message: String) -> NewsroomError {
        NewsroomError(stage: "search", message: message, fault: .request)
    }

    /// By the script, the first language that is written in it: a single word is too little to tell more from.
    private func language(of text: String) -> LanguageTag? {
        let script: Writing.Script =
            if text.unicodeScalars.contains(where: \.properties.isIdeographic) {
                .han
            } else {
                text.unicodeScalars.contains { (0x400...0x52F).contains($0.value) } ? .cyrillic : .latin
            }
        return languages.all.first { $0.writing.script == script }?.tag
    }

    private func phrase(in document: Document) -> SearchPhrase? {
        let tokens = document.tokens.filter { $0.kind == .word || $0.kind == .number }
        guard !tokens.isEmpty else { return nil }
        var words: [SearchWord] = []
        var undivided = ""
        for token in tokens {
            if token.normalized.unicodeScalars.contains(where: \.properties.isIdeographic) {
                undivided += token.normalized
                continue
            }
            if !undivided.isEmpty { words.append(.undivided(undivided)) }
            undivided = ""
            words.append(word(token))
        }
        if !undivided.isEmpty { words.append(.undivided(undivided)) }
        return SearchPhrase(words: words)
    }

    /// All forms of the words that it may be a form of, and what the segmenter takes each of them for in a text.
    private func word(_ token: Token) -> SearchWord {
        var forms: Set<String> = [token.normalized, token.lemma]
        for form in russian.inflections(of: token.normalized).joined() { forms.insert(form.form) }
        let lemmas = forms.union(forms.map { russian.lemma(of: $0) })
        return .inflected(lemmas: lemmas.sorted(), forms: forms)
    }

    /// What the glossary has for it in the other languages.
    private func equivalents(of document: Document) -> [SearchPhrase] {
        guard let matcher else { return [] }
        let words = document.tokens.filter { $0.kind == .word || $0.kind == .number }
        guard let first = words.first, let last = words.last else { return [] }
        let whole = Span(first.span.start, last.span.end)
        let names = matcher.matches(in: document).filter { $0.span.contains(whole) }.flatMap { match in
            match.equivalents.sorted { $0.key.rawValue < $1.key.rawValue }
        }
        return names.compactMap { language, name in
            phrase(in: segmenter.segment(name, id: "equivalent", language: language.tag))
        }
    }
}
