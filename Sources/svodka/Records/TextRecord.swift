import NewsModel

/// A text with what is known about it, as the filters read it.
struct TextRecord: Decodable {
    let id: String
    let language: String?
    let title: String?
    let published: String?
    let text: String

    /// A text file; its first line is the title when an empty line follows.
    init(_ file: SourceFile) {
        let content = String(decoding: file.bytes, as: UTF8.self)
        let lines = content.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
        let hasTitle = lines.count == 3 && !lines[0].isEmpty && lines[1].allSatisfy(\.isWhitespace)
        id = file.name
        language = nil
        published = nil
        title = hasTitle ? String(lines[0]) : nil
        text = hasTitle ? String(lines[2]) : content
    }

    func document(by segmenter: some TextSegmenting) -> Document {
        segmenter.segment(text, id: id, language: language.map(LanguageTag.init(rawValue:)))
    }

    /// The title's analysis, in the language said of the text; nil where there is no title.
    func titleDocument(by segmenter: some TextSegmenting) -> Document? {
        guard let title, !title.isEmpty else { return nil }
        return segmenter.segment(title, id: id, language: language.map(LanguageTag.init(rawValue:)))
    }
}
