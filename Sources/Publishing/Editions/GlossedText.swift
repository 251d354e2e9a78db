import Digests
import Languages
import NewsModel
import UnicodeText

/// A sentence as an edition prints it: its source's words, and what we add in brackets after some of them.
struct GlossedText: Sendable {
    enum Piece: Sendable {
        /// The source's words.
        case words(String)
        /// The source's words for a term, and the equivalents that follow them; none where the reader knows them already.
        case term(String, TermMatch, gloss: [Equivalent])
        /// The source's words for a name that no glossary has, and what we say of it; nil where nothing needs saying.
        case name(String, TransliteratedName, gloss: String?)
    }

    /// A concept's name in another language.
    struct Equivalent: Sendable {
        let language: Language
        let text: String
    }

    let pieces: [Piece]
    let languageTag: LanguageTag
    /// Around and between glosses, as the sentence's language sets them.
    var glossMarks = Typography().glossMarks
    /// What the edition prints above it; nil where it has no translation.
    var translation: ComposedTranslation?

    /// The sentence as text, glosses in the brackets of the sentence's language.
    var plain: String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .term(let form, _, let gloss): form + bracketed(gloss)
            case .name(let form, _, let gloss): form + (gloss.map { glossMarks.open + $0 + glossMarks.close } ?? "")
            }
        }.joined()
    }

    /// The sentence without our additions.
    var quoted: String {
        pieces.map { piece in
            switch piece {
            case .words(let words), .term(let words, _, _), .name(let words, _, _): words
            }
        }.joined()
    }

    /// The sentence as the edition's reader reads it: the translation where there is one, else the source's words.
    var shown: String { translation?.marked ?? quoted }

    /// The gloss as it follows a term: ` [технопарк; 科技园]`, within Chinese `［technology park；технопарк］`.
    private func bracketed(_ gloss: [Equivalent]) -> String {
        guard !gloss.isEmpty else { return "" }
        let marks = glossMarks
        return marks.open + gloss.map(\.text).joined(separator: marks.separator) + marks.close
    }
}

/// Glosses the sentences of one story: a concept is explained where it is first met, and nowhere else.
struct Glosser {
    private let words: EditionWords
    private var explained: Set<String> = []

    init(_ words: EditionWords) {
        self.words = words
    }

    /// The sentence with its terms explained, as far as no earlier sentence did.
    mutating func gloss(_ sentence: DigestSentence, in languageTag: LanguageTag) -> GlossedText {
        let marked = Self.mark(sentence, in: languageTag)
        var pieces: [GlossedText.Piece] = []
        for piece in marked.pieces {
            if case .name(let form, let name, _) = piece {
                pieces.append(.name(form, name, gloss: gloss(of: name, in: languageTag)))
                continue
            }
            guard case .term(let form, let match, _) = piece, !explained.contains(match.concept.id) else {
                pieces.append(piece)
                continue
            }
            let gloss = gloss(of: match, as: form, in: languageTag)
            guard !gloss.isEmpty else {
                pieces.append(piece)
                continue
            }
            explained.insert(match.concept.id)
            pieces.append(.term(form, match, gloss: gloss))
        }
        return GlossedText(
            pieces: Self.withEndings(pieces), languageTag: languageTag,
            glossMarks: words.languages.typography(of: languageTag).glossMarks)
    }

    /// The name in Latin letters where it is first met, for readers who do not read its own.
    private mutating func gloss(of name: TransliteratedName, in languageTag: LanguageTag) -> String? {
        guard !languageTag.isIn(words.edition), explained.insert("name \(name.name)").inserted else {
            return nil
        }
        return words.catalogue.transliterated.split(separator: "{name}", omittingEmptySubsequences: false)
            .joined(separator: PrintableText.printed(name.latin))
    }

    /// The pieces with a possessive before the gloss rather than after it: `Belarus’ [Беларусь] park`.
    private static func withEndings(_ pieces: [GlossedText.Piece]) -> [GlossedText.Piece] {
        var pieces = pieces
        for position in pieces.indices.dropLast() {
            guard case .term(let form, let match, let gloss) = pieces[position], !gloss.isEmpty,
                case .words(let words) = pieces[position + 1], let mark = words.first, "’'".contains(mark)
            else { continue }
            let letters = words.dropFirst().prefix(while: \.isLetter)
            guard letters.count <= 1 else { continue }
            pieces[position] = .term(form + String(mark) + letters, match, gloss: gloss)
            pieces[position + 1] = .words(String(words.dropFirst(1 + letters.count)))
        }
        return pieces
    }

    /// The sentence with its terms marked and none explained.
    static func mark(_ sentence: DigestSentence, in languageTag: LanguageTag) -> GlossedText {
        var rest = sentence.text.unicodeScalars[...]
        var position = 0
        var pieces: [GlossedText.Piece] = []
        /// Takes the text up to a position.
        func take(upTo end: Int) -> String {
            let index = rest.index(rest.startIndex, offsetBy: end - position, limitedBy: rest.endIndex) ?? rest.endIndex
            defer {
                rest = rest[index...]
                position = end
            }
            return PrintableText.printed(String(rest[..<index]))
        }
        var names = sentence.names[...]
        /// Takes the names that stand before a position.
        func takeNames(before end: Int) {
            while let name = names.first, name.span.end <= end {
                names.removeFirst()
                guard name.span.start >= position, !rest.isEmpty else { continue }
                if position < name.span.start { pieces.append(.words(take(upTo: name.span.start))) }
                pieces.append(.name(take(upTo: name.span.end), name, gloss: nil))
            }
        }
        for match in sentence.terms where match.span.start >= position {
            takeNames(before: match.span.start)
            if position < match.span.start { pieces.append(.words(take(upTo: match.span.start))) }
            guard !rest.isEmpty else { break }
            pieces.append(.term(take(upTo: match.span.end), match, gloss: []))
        }
        takeNames(before: .max)
        if !rest.isEmpty { pieces.append(.words(PrintableText.printed(String(rest)))) }
        return GlossedText(pieces: pieces, languageTag: languageTag)
    }

    /// What the edition's reader needs: the term in his own language, or, where he reads it there, the other two.
    private func gloss(
        of match: TermMatch, as form: String, in languageTag: LanguageTag
    ) -> [GlossedText.Equivalent] {
        let isOwn = languageTag.isIn(words.edition)
        // Nobody needs his own country explained in his own language; the names stand among the terms.
        guard !isOwn || !PlaceNames.builtIn.areKnown(match.term) else { return [] }
        let languages = isOwn ? words.languages.languages.filter { $0 != words.edition } : [words.edition]
        var known: Set<String> = [form.lowercased()]
        return languages.compactMap { language in
            guard let name = match.equivalents[language].map(PrintableText.printed), !name.isEmpty,
                known.insert(name.lowercased()).inserted
            else { return nil }
            return GlossedText.Equivalent(language: language, text: name)
        }
    }
}
