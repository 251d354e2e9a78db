public import NewsModel

/// Analyses texts: the language they are in, their paragraphs, sentences and words with dictionary forms.
///
/// Time is linear in the text, whatever it holds. Safe to share between threads.
public struct Segmenter: Sendable {
    private let workspaces = WorkspacePool()

    public init() {}

    /// Analyses a text; `language` is what its source says of it, believed where the text does not speak against it.
    public func segment(_ text: String, id: String, language: LanguageTag?) -> Document {
        ScalarText.with(text) { scalars in
            let layout = TextLayout(scalars, declared: language)
            let builder = workspaces.withWorkspace { workspace in
                var builder = DocumentBuilder(scalars, workspace, likelyTokens: layout.likelyTokens(of: scalars))
                layout.forEachSentence(of: scalars) { span, paragraph, analysis in
                    builder.add(span, paragraph: paragraph, analysis)
                }
                return builder
            }
            return Document(
                id: id, languageTag: layout.tag, text: text, paragraphs: layout.paragraphs,
                sentences: builder.sentences, tokens: builder.tokens)
        }
    }

    /// The sentences alone, as spans in Unicode scalars: the same as `segment` finds, without the words.
    public func sentences(of text: String, language: LanguageTag?) -> [Span] {
        ScalarText.with(text) { scalars in
            var spans: [Span] = []
            TextLayout(scalars, declared: language).forEachSentence(of: scalars) { span, _, _ in spans.append(span) }
            return spans
        }
    }
}
