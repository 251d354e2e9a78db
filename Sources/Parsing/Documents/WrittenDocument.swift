import Formats
import NewsModel

/// What somebody wrote in a word processor or an editor: its blocks in order, and what its file says of it.
struct WrittenDocument {
    /// A paragraph, a heading, an item of a list, a row of a table.
    struct Block {
        var text: String
        var kind = Paragraph.Kind.paragraph
        /// Whether its form says that it is the document's title.
        var isTitle = false
    }

    private(set) var blocks: [Block] = []
    var title: String?
    var authors: [String] = []
    var published: Timestamp?
    var updated: Timestamp?
    var language: String?
    var section: String?
    var keywords: [String] = []
    var publisher: String?
    var url: String?

    /// A document with more blocks than this is cut.
    private static let mostBlocks = 20_000
    /// How many blocks may stand above the text.
    private static let longestHead = 12
    /// A line above the headline with less to read than this is a label: PRESS RELEASE.
    private static let longestLabel = 25

    /// Adds a block, unless it is blank.
    mutating func add(_ text: String, kind: Paragraph.Kind = .paragraph, isTitle: Bool = false) {
        let text = text.singleSpaced
        guard !text.isEmpty, blocks.count < Self.mostBlocks else { return }
        blocks.append(Block(text: text, kind: kind, isTitle: isTitle))
    }

    /// The document as an article: its title, the date and the credits above its text, and all the rest.
    func parsed(from source: SourceText) -> ParsedSource {
        guard !blocks.isEmpty else { return .notAnArticle(source.file, "holds no text") }
        let head = Head(of: self, source)
        var article = Article(
            source: .init(file: source.file.name), title: head.title ?? "",
            paragraphs: blocks.indices.filter { !head.taken.contains($0) }.map {
                Paragraph(blocks[$0].text, kind: blocks[$0].kind)
            })
        article.authors = head.authors.isEmpty ? authors : head.authors
        article.published = head.published ?? published ?? updated
        article.updated = updated
        article.languageTag = language.map(LanguageTag.init(rawValue:))
        article.section = section
        article.keywords = keywords
        article.publisher = publisher
        article.url = url ?? source.file.url
        article.takeDateline(words: source.words)
        article.isTeaser = article.paragraphs.isEmpty
        article.confidence = article.paragraphs.isEmpty ? 0.3 : 0.9
        return ParsedSource(articles: [article])
    }

    /// What stands above the text.
    private struct Head {
        private(set) var title: String?
        private(set) var published: Timestamp?
        private(set) var authors: [String] = []
        /// The blocks that are not part of the text.
        private(set) var taken: Set<Int> = []

        init(of document: WrittenDocument, _ source: SourceText) {
            let blocks = document.blocks
            let lines = blocks.prefix(longestHead).map {
                TextLine($0.text, isAfterGap: true, reader: source.dateReader, words: source.words)
            }
            let body = lines.indices.first { blocks[$0].kind == .paragraph && !blocks[$0].isTitle && lines[$0].isProse }
            let above = Array(lines.indices.prefix(body ?? lines.count))
            let free = above.filter { !lines[$0].isDateLine && !lines[$0].isCredit && lines[$0].mark == nil }
            let titleIndex =
                free.first { blocks[$0].isTitle } ?? free.first { blocks[$0].kind == .heading }
                ?? free.filter { blocks[$0].text.last != "." && blocks[$0].text.last != "。" }
                .max { lines[$0].weight < lines[$1].weight }
            title = document.title
            // A document of one line has that for its text.
            if let titleIndex, title == nil || blocks[titleIndex].text == title || blocks[titleIndex].isTitle,
                blocks.count > 1
            {
                title = blocks[titleIndex].text
                taken.insert(titleIndex)
            }
            for index in above {
                if lines[index].isDateLine || lines[index].isCredit {
                    published = published ?? lines[index].date
                    if authors.isEmpty, let credit = lines[index].credit { authors = credit.authors }
                    taken.insert(index)
                } else if let titleIndex, index < titleIndex, lines[index].weight < longestLabel {
                    taken.insert(index)
                }
            }
        }
    }
}
