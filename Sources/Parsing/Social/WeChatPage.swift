import Formats
import Markup
import NewsModel

extension SourceReader {
    /// An article of an account on WeChat (mp.weixin.qq.com).
    static let weChatPage = SourceReader(
        name: "WeChat page",
        claim: { content in WeChatPage.isOne(content.text) ? .certain : .none },
        readText: { WeChatPage($0).parse() })
}

/// Reads a page of WeChat, which tells its account and its time to scripts only.
struct WeChatPage {
    private let source: SourceText

    init(_ source: SourceText) {
        self.source = source
    }

    /// Its head leads to the service, and the element of its text is called alike on all of them.
    static func isOne(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            let head = UnsafeBufferPointer(rebasing: bytes.prefix(1 << 15))
            return head.holds(Array("qq.com".utf8)) && bytes.holds(Array("js_content".utf8))
        }
    }

    func parse() -> ParsedSource {
        let parsed = PageParser(source).parse()
        let nodes = MarkupTree(html: source.text).document.descendants.filter(\.isElement)
        guard let body = nodes.first(where: { $0["id"] == "js_content" }) else { return parsed }
        let paragraphs = HTMLText(body, skipsPictures: true).paragraphs
        guard !paragraphs.isEmpty else { return parsed }
        func text(_ id: String) -> String? {
            let line = nodes.first { $0["id"] == id }?.text.singleSpaced
            return line?.isEmpty == false ? line : nil
        }
        func meta(_ name: String) -> String? {
            nodes.first { $0.name == "meta" && ($0["property"] == name || $0["name"] == name) }?["content"]?
                .singleSpaced
        }
        var article =
            parsed.articles.first
            ?? Article(source: .init(file: source.file.name), title: "", paragraphs: paragraphs)
        article.title = text("activity-name") ?? meta("og:title") ?? article.title
        // The page reader leaves out what leads on; where it missed the text, the element's is all there is.
        let weight = paragraphs.reduce(0) { $0 + TextWeight.weight(of: $1.text) }
        if TextWeight.weight(of: article.text) * 5 < weight * 3 {
            article.paragraphs = paragraphs
            article.datelineText = nil
        }
        article.publisher = text("js_name") ?? meta("og:article:author") ?? article.publisher
        let author = text("js_author_name") ?? meta("author")
        article.authors = author.map { source.authorNames.names(in: $0) } ?? []
        article.published = text("publish_time").flatMap(source.dateReader.read) ?? timeForScripts ?? article.published
        article.url = meta("og:url").flatMap { URIReference.link($0, base: nil) } ?? article.url
        article.takeDateline(words: source.words)
        article.confidence = 0.95
        return ParsedSource(articles: [article], findings: parsed.findings.filter { $0.omission == nil })
    }

    /// `var ct = "1747031400"`, under whichever name.
    private var timeForScripts: Timestamp? {
        for name in ["var ct", "oriCreateTime", "create_time", "createTime"] {
            guard let place = source.text.firstRange(of: name) else { continue }
            let after = source.text[place.upperBound...].prefix(60)
            guard let start = after.firstIndex(where: \.isNumber) else { continue }
            let value = after[start...].prefix { $0.isNumber || "-: ".contains($0) }
            if let time = source.dateReader.read(String(value)) { return time }
        }
        return nil
    }
}
