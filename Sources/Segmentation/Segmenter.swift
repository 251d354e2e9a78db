public import Languages
public import NewsModel
import Synchronization
import UnicodeText

/// Analyses texts: the language they are in, their paragraphs, sentences and words with dictionary forms.
///
/// Time is linear in the text, whatever it holds. Safe to share between threads.
public struct Segmenter: Sendable {
    private let analyses: LanguageAnalyses
    private let workspaces: WorkspacePool

    /// A segmenter for the languages that Svodka ships.
    public init() {
        self.init(.standard)
    }

    /// A segmenter for these languages.
    public init(languages: LanguagePacks) {
        self.init(LanguageAnalyses(languages))
    }

    private init(_ analyses: LanguageAnalyses) {
        self.analyses = analyses
        workspaces = WorkspacePool(analyses)
    }

    /// Analyses a text.
    ///
    /// - Parameters:
    ///   - language: what its source says of it, believed where the text does not speak against it.
    ///   - isCertain: whether `language` holds for every text in a script of the language, whatever its words say.
    public func segment(_ text: String, id: String, language: LanguageTag?, isCertain: Bool = false) -> Document {
        ScalarText.with(text) { scalars in
            let layout = DocumentLayout(scalars, declared: language, isCertain: isCertain, analyses)
            let builder = workspaces.withWorkspace { workspace in
                var builder = DocumentBuilder(scalars, workspace, likelyTokens: layout.likelyTokens(of: scalars))
                layout.forEachSentence(of: scalars) { span, paragraph, analysis in
                    builder.add(span, paragraph: paragraph, analysis)
                }
                return builder
            }
            return Document(
                id: id, languageTag: layout.tag, language: analyses.served(layout.tag), text: text,
                paragraphs: layout.paragraphs, sentences: builder.sentences, tokens: builder.tokens)
        }
    }

    /// The sentences alone, as spans in Unicode scalars: the same as `segment` finds, without the words.
    public func sentences(of text: String, language: LanguageTag?) -> [Span] {
        ScalarText.with(text) { scalars in
            var spans: [Span] = []
            DocumentLayout(scalars, declared: language, isCertain: false, analyses)
                .forEachSentence(of: scalars) { span, _, _ in spans.append(span) }
            return spans
        }
    }
}

/// Collects the sentences and tokens of a document.
struct DocumentBuilder {
    private(set) var sentences: [Sentence] = []
    private(set) var tokens: [Token] = []

    private let text: ScalarText
    private let workspace: Workspace

    init(_ text: ScalarText, _ workspace: Workspace, likelyTokens: Int) {
        self.text = text
        self.workspace = workspace
        tokens.reserveCapacity(likelyTokens)
    }

    /// Appends a sentence with its tokens.
    mutating func add(_ span: Span, paragraph: Int, _ analysis: LanguageAnalysis) {
        Tokenizer(
            span.start..<span.end, of: text, dictionaries: workspace.dictionaries,
            conventions: analysis.conventions, into: workspace.pieces
        ).run()
        let first = tokens.count
        for piece in workspace.pieces.list {
            let forms = forms(of: piece, analysis)
            tokens.append(
                Token(
                    span: Span(piece.range.lowerBound, piece.range.upperBound), kind: piece.kind,
                    normalized: forms.normalized, lemma: forms.lemma))
        }
        sentences.append(Sentence(span: span, tokenRange: first..<tokens.count, paragraph: paragraph))
    }

    private func forms(of piece: Tokenizer.Piece, _ analysis: LanguageAnalysis) -> WordCache.Forms {
        if let word = WordNormalizer.shortChinese(piece.range, in: text) {
            return WordCache.Forms(normalized: word, lemma: word)
        }
        if piece.kind == .word, isDesignation(piece.range) {
            let word = WordNormalizer.normalized(piece.range, in: text)
            return WordCache.Forms(normalized: word, lemma: word)
        }
        let context = WordCache.Context(language: analysis.number, kind: piece.kind)
        return workspace.words.forms(of: piece.range, in: text, context) {
            let normalized = WordNormalizer.normalized(piece.range, in: text)
            return WordCache.Forms(
                normalized: normalized, lemma: piece.kind == .word ? analysis.lemma(normalized) : normalized)
        }
    }

    /// Ту-134, Ми-8: letters that a number follows are no word that looks like them.
    private func isDesignation(_ word: Range<Int>) -> Bool {
        let longest = 3
        let end = word.upperBound
        return word.count <= longest && end + 1 < text.count && text.classes[end] == .hyphen
            && text.classes[end + 1] == .digit && text.classes[word.lowerBound] == .upper
    }
}

/// What one analysis at a time works with, and the next one takes over: dictionaries and the words met so far.
final class Workspace {
    let dictionaries: WordDictionaries
    let words = WordCache()
    let pieces = TokenPieces()

    init(_ analyses: LanguageAnalyses) {
        dictionaries = WordDictionaries(divider: analyses.divider)
    }
}

/// Workspaces, lent to one caller at a time and reused.
final class WorkspacePool: Sendable {
    private let analyses: LanguageAnalyses
    private let idle = Mutex<[Lent]>([])

    init(_ analyses: LanguageAnalyses) {
        self.analyses = analyses
    }

    /// Calls `body` with a workspace that nobody else has.
    func withWorkspace<Result>(_ body: (Workspace) -> Result) -> Result {
        let lent = idle.withLock { $0.popLast() } ?? Lent(workspace: Workspace(analyses))
        defer { idle.withLock { $0.append(lent) } }
        return body(lent.workspace)
    }

    /// A workspace on its way between threads, which is safe since only one of them has it.
    private struct Lent: @unchecked Sendable {
        let workspace: Workspace
    }
}
