import NewsModel
import UnicodeText

/// A sentence as an edition prints it: its source's words, and what we add in brackets after some of them.
struct GlossedText: Sendable {
    enum Piece: Sendable {
        /// The source's words.
        case words(String)
        /// The source's words for a term, and the gloss that follows them, without its brackets.
        case term(String, TermMatch, gloss: String?)
    }

    let pieces: [Piece]
    let languageTag: LanguageTag

    /// The sentence as text, glosses in the brackets of the sentence's language.
    var plain: String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .term(let form, _, let gloss): form + (gloss.map(bracketed) ?? "")
            }
        }.joined()
    }

    /// The sentence without our additions.
    var quoted: String {
        pieces.map { piece in
            switch piece {
            case .words(let words), .term(let words, _, _): words
            }
        }.joined()
    }

    /// The gloss as it follows a term: ` [технопарк; 科技园]`, within Chinese `［technology park；технопарк］`.
    func bracketed(_ gloss: String) -> String {
        languageTag.language == .chinese ? "［\(gloss)］" : " [\(gloss)]"
    }
}

/// Glosses the sentences of one story: a concept is explained where it is first met, and nowhere else.
struct Glosser {
    private let edition: Language
    private var explained: Set<String> = []

    init(edition: Language) {
        self.edition = edition
    }

    /// The sentence with its terms explained, as far as no earlier sentence did.
    mutating func gloss(_ sentence: DigestSentence, in languageTag: LanguageTag) -> GlossedText {
        let marked = Self.mark(sentence, in: languageTag)
        var pieces: [GlossedText.Piece] = []
        for piece in marked.pieces {
            guard case .term(let form, let match, _) = piece, !explained.contains(match.concept.id),
                let gloss = gloss(of: match, as: form, in: languageTag)
            else {
                pieces.append(piece)
                continue
            }
            explained.insert(match.concept.id)
            pieces.append(.term(form, match, gloss: gloss))
        }
        return GlossedText(pieces: pieces, languageTag: languageTag)
    }

    /// The sentence with its terms marked and none explained.
    static func mark(_ sentence: DigestSentence, in languageTag: LanguageTag) -> GlossedText {
        let scalars = Array(sentence.text.unicodeScalars)
        var pieces: [GlossedText.Piece] = []
        var position = 0
        func text(_ start: Int, _ end: Int) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[start..<end])
            return printable(String(view))
        }
        for match in sentence.terms where match.span.start >= position && match.span.end <= scalars.count {
            if position < match.span.start { pieces.append(.words(text(position, match.span.start))) }
            pieces.append(.term(text(match.span.start, match.span.end), match, gloss: nil))
            position = match.span.end
        }
        if position < scalars.count { pieces.append(.words(text(position, scalars.count))) }
        return GlossedText(pieces: pieces, languageTag: languageTag)
    }

    /// What the edition's reader needs: the term in his own language, or, where he reads it there, the other two.
    private func gloss(of match: TermMatch, as form: String, in languageTag: LanguageTag) -> String? {
        let isOwn = languageTag.language == edition
        let languages = isOwn ? Language.allCases.filter { $0 != edition } : [edition]
        let equivalents = languages.compactMap { match.equivalents[$0] }.map(Self.printable)
            .filter { !$0.isEmpty && $0.lowercased() != form.lowercased() }
        return equivalents.isEmpty
            ? nil : equivalents.joined(separator: languageTag.language == .chinese ? "；" : "; ")
    }

    static func printable(_ text: String) -> String {
        NormalForm.nfc.applied(to: PrintableText.cleaned(text))
    }
}
