import Formats
import Markup
import NewsModel

extension SourceReader {
    /// Pages with several posts: channels of Telegram, its exports, walls of VK.
    static let postPage = SourceReader(
        name: "page of posts",
        claim: { content in PostPage.Layout.of(content.text) == nil ? .none : .certain },
        readText: { PostPage($0).parse() })
}

/// Reads a page that shows posts one below another: each is an article.
struct PostPage {
    private let source: SourceText

    init(_ source: SourceText) {
        self.source = source
    }

    func parse() -> ParsedSource {
        guard let layout = Layout.of(source.text) else { return .notAnArticle(source.file, "holds no posts") }
        let nodes = Array(MarkupTree(html: source.text).document.descendants.lazy.filter(\.isElement))
        let channel = nodes.first { layout.channel.isAny(of: $0) }?.text.singleSpaced
        var feed = Feed()
        feed.title = channel ?? nodes.first { $0.name == "title" }?.text.singleSpaced
        feed.link = source.file.url
        var entries: [FeedEntry] = []
        var sender = channel
        var end = 0
        for node in nodes where node.index >= end && entries.count < Self.mostPosts && layout.post.isAny(of: node) {
            end = node.end
            if let entry = entry(node, layout, sender: &sender) { entries.append(entry) }
        }
        // The article of a page with one post is the page reader's: it knows what stands around it.
        guard entries.count != 1 else { return PageParser(source).parse() }
        guard !entries.isEmpty else { return .notAnArticle(source.file, "holds posts, but none with text") }
        return FeedArticles(source).parsed(feed, entries)
    }

    private static let mostPosts = 5_000

    private func entry(_ post: MarkupNode, _ layout: Layout, sender: inout String?) -> FeedEntry? {
        let nodes = post.descendants.filter(\.isElement)
        // A post that follows another of the same sender names none.
        if let name = nodes.first(where: layout.sender.isAny)?.text.singleSpaced, !name.isEmpty { sender = name }
        var entry = FeedEntry()
        guard let text = nodes.first(where: layout.text.isAny) else { return nil }
        entry.paragraphs = HTMLText(text, skipsPictures: true).paragraphs
        guard !entry.paragraphs.isEmpty else { return nil }
        entry.hasContent = true
        entry.item.author = sender
        let time = nodes.first { $0.name == "time" && $0["datetime"] != nil } ?? nodes.first(where: layout.time.isAny)
        entry.item.published = time.flatMap(published)
        entry.item.link = nodes.first { $0.name == "a" && layout.link.isAny(of: $0) }?["href"].flatMap {
            URIReference.link($0, base: source.file.url ?? layout.base)
        }
        entry.item.itemID = post["data-post"] ?? post["id"]
        entry.makeTitle()
        entry.item.content = entry.paragraphs.map(\.text).joined(separator: "\n")
        return entry
    }

    private func published(_ node: MarkupNode) -> Timestamp? {
        let values = [node["datetime"], node["time"], node["title"], node.text]
        return values.lazy.compactMap { $0 }.compactMap { source.dateReader.read($0) }.first
    }
}

extension PostPage {
    /// The classes of a service's pages.
    struct Layout {
        /// Names of classes, one of which an element must have.
        struct Classes: ExpressibleByArrayLiteral {
            let names: [String]

            init(arrayLiteral names: String...) {
                self.names = names
            }

            func isAny(of node: MarkupNode) -> Bool {
                guard let value = node["class"] else { return false }
                return value.split(separator: " ").contains { names.contains(String($0)) }
            }
        }

        /// What the first bytes of such a page hold: all begin with the same byte, which pages have seldom.
        let marks: [String]
        let post: Classes
        let text: Classes
        let sender: Classes
        let time: Classes
        let link: Classes
        let channel: Classes
        /// What relative links stand for.
        let base: String

        static let all = [
            Layout(
                marks: ["_widget_message_wrap"], post: ["tgme_widget_message"], text: ["tgme_widget_message_text"],
                sender: ["tgme_widget_message_forwarded_from_name", "tgme_widget_message_owner_name"],
                time: ["tgme_widget_message_date"], link: ["tgme_widget_message_date"],
                channel: ["tgme_channel_info_header_title", "tgme_header_title"], base: "https://t.me/"),
            Layout(
                marks: ["_body chat_page"], post: ["message"], text: ["text"], sender: ["from_name"], time: ["date"],
                link: [], channel: ["bold"], base: "https://t.me/"),
            Layout(
                marks: ["_post_text\"", "_post_text ", "_item_text\""], post: ["_post", "wall_item", "post"],
                text: ["wall_post_text", "pi_text", "wall_item_text"],
                sender: ["PostHeaderTitle__authorName", "author", "pi_author"],
                time: ["rel_date", "wi_date", "item_date", "PostHeaderSubtitle__item"],
                link: ["post_link", "wi_date", "PostHeaderSubtitle__link"],
                channel: ["page_name", "groups_title", "basisGroup__groupTitle"], base: "https://vk.com/"),
        ]

        /// Pages show what they are in so many bytes.
        private static let longestHead = 1 << 16

        static func of(_ text: String) -> Layout? {
            var text = text
            return text.withUTF8 { bytes in
                UnsafeBufferPointer(rebasing: bytes.prefix(longestHead)).indexOfHeld(among: marks.map(\.bytes))
            }.map { all[marks[$0].layout] }
        }

        private static let marks = all.enumerated().flatMap { layout, value in
            value.marks.map { (layout: layout, bytes: Array($0.utf8)) }
        }
    }
}
