import Formats
import NewsModel
import UnicodeText

/// An item of a feed or a channel with what an article needs beyond it.
struct FeedEntry {
    var item = FeedItem()
    var paragraphs: [Paragraph] = []
    /// Whether it has an element for the full text.
    var hasContent = false
    /// Who published it first, where the feed gathers from many.
    private(set) var outlet: String?

    /// Names the outlet, which gatherers repeat behind the headline and in a text that has nothing else to say.
    mutating func take(outlet name: String) {
        outlet = name
        guard let title = item.title, title.hasSuffix(name) else { return }
        let rest = title.dropLast(name.count).trimmed
        guard let mark = rest.last, "-–—|·".contains(mark), rest.count > 1 else { return }
        let headline = rest.dropLast().trimmed
        item.title = headline
        if paragraphs.count == 1, paragraphs[0].text == "\(headline) \(name)" || paragraphs[0].text == headline {
            paragraphs = []
        }
    }

    /// Gives a post that has none a headline: its first line, where that is one, else its first sentence.
    mutating func makeTitle() {
        guard item.title?.isEmpty != false, let first = paragraphs.first?.text else { return }
        if paragraphs.count > 1, !TextWeight.endsSentence(first), first.count <= Self.longestTitle {
            item.title = first
            paragraphs.removeFirst()
        } else {
            item.title = Self.title(of: first)
        }
    }

    /// Of a longer sentence, in characters, the beginning is the headline.
    private static let longestTitle = 160

    private static func title(of text: String) -> String {
        let head = String(text.prefix(1_000))
        let end = BreakIterator(.sentence, locale: "")?.boundaries(of: head).first?.end ?? head.utf16.count
        let sentence = String(decoding: head.utf16.prefix(end), as: UTF16.self).trimmed
        guard sentence.count > longestTitle else {
            return sentence.hasSuffix(".") || sentence.hasSuffix("。") ? String(sentence.dropLast()) : sentence
        }
        let cut = sentence.prefix(longestTitle - 1)
        let words = cut.contains(" ") ? cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)] : cut
        return words.trimmingMarks + "…"
    }
}

/// The articles of a feed or a channel.
struct FeedArticles {
    private let source: SourceText

    init(_ source: SourceText) {
        self.source = source
    }

    /// A feed with its entries as articles, numbered in its order.
    func parsed(_ feed: Feed, _ entries: [FeedEntry]) -> ParsedSource {
        var feed = feed
        feed.items = entries.map(\.item)
        let outlet = feed.title.map(OutletName(words: source.words).name(inFeedTitle:))
        return ParsedSource(
            articles: entries.indices.map { article(entries[$0], position: $0, feed: feed, outlet: outlet) }, feed: feed
        )
    }

    private func article(_ entry: FeedEntry, position: Int, feed: Feed, outlet: String?) -> Article {
        let item = entry.item
        var article = Article(
            source: .init(file: source.file.name, item: position), title: item.title?.collapsed ?? "",
            paragraphs: entry.paragraphs.map { Paragraph($0.text.collapsed, kind: $0.kind) })
        article.authors = item.author.map { source.authorNames.names(in: $0) } ?? []
        article.published = item.published ?? item.updated
        article.updated = item.updated
        article.languageTag = item.languageTag ?? feed.languageTag
        article.section = item.categories.first
        article.keywords = item.categories
        article.url = item.link
        article.publisher = entry.outlet.map(OutletName(words: source.words).name(inFeedTitle:)) ?? outlet
        // Texts made for other services begin with the headline.
        if article.paragraphs.count > 1, article.paragraphs[0].text == article.title {
            article.paragraphs.removeFirst()
        }
        article.isTeaser = Self.isTeaser(entry)
        article.takeDateline(words: source.words)
        article.confidence = article.isTeaser ? 0.5 : 0.95
        return article
    }

    /// An item without an element for the full text may still have it in its description: several paragraphs, or long.
    private static func isTeaser(_ entry: FeedEntry) -> Bool {
        let text = entry.paragraphs.map(\.text)
        guard let last = text.last else { return true }
        let weight = text.reduce(0) { $0 + TextWeight.weight(of: $1) }
        if last.hasSuffix("…") || last.hasSuffix("...") || last.hasSuffix("[…]") || last.hasSuffix("[...]") {
            return weight < longestTeaser * 2
        }
        return !entry.hasContent && weight < longestTeaser
    }

    /// Letters of a teaser; descriptions with more are full texts.
    private static let longestTeaser = 800
}
