import Formats
import NewsModel

extension SourceReader {
    /// Telegram's `result.json`, of one chat or of all.
    static let telegramExport = SourceReader(
        name: "Telegram export",
        claim: { content in
            content.json.map { !TelegramExport.chats(in: $0).isEmpty } == true ? .certain : .none
        },
        read: { content in
            let source = content.sourceText
            return Reading(parsed: content.json.map { TelegramExport(of: source).parse($0) } ?? .init())
        })
}

/// Reads the messages that Telegram's programs export: each post of a channel an article.
struct TelegramExport {
    private let source: SourceText

    /// An export with more messages than this is cut.
    private static let mostMessages = 20_000

    init(of source: SourceText) {
        self.source = source
    }

    /// The chats that hold messages.
    static func chats(in json: JSONValue) -> [JSONValue] {
        let chats = json["chats"]?["list"]?.elements ?? [json]
        return chats.filter { chat in
            guard case .array(let messages)? = chat["messages"], let first = messages.first else { return false }
            return first["type"] != nil && first["id"] != nil && (first["text"] ?? first["date"]) != nil
        }
    }

    func parse(_ json: JSONValue) -> ParsedSource {
        var feed = Feed()
        let chats = Self.chats(in: json)
        feed.title = chats.count == 1 ? chats.first?["name"]?.text?.singleSpaced : nil
        var entries: [FeedEntry] = []
        for chat in chats {
            for message in chat["messages"]?.elements ?? [] where entries.count < Self.mostMessages {
                guard let entry = entry(message, of: chat["name"]?.text) else { continue }
                entries.append(entry)
            }
        }
        guard !entries.isEmpty else { return .notAnArticle(source.file, "holds Telegram messages, but none with text") }
        return FeedArticles(source).parsed(feed, entries)
    }

    /// A message with a text; nil for pictures alone and what the service says of itself.
    private func entry(_ message: JSONValue, of chat: String?) -> FeedEntry? {
        guard message["type"]?.text == "message" else { return nil }
        var entry = FeedEntry()
        entry.paragraphs = Self.text(message["text"]).plainParagraphs
        guard !entry.paragraphs.isEmpty else { return nil }
        entry.hasContent = true
        entry.item.itemID = message["id"]?.text
        entry.item.published = time(message, "date")
        entry.item.updated = time(message, "edited")
        entry.item.author = message["forwarded_from"]?.text ?? message["from"]?.text ?? chat
        entry.makeTitle()
        entry.item.content = entry.paragraphs.map(\.text).joined(separator: "\n")
        return entry
    }

    /// A text, or a list of texts and of pieces with a form of their own: links, bold words.
    private static func text(_ value: JSONValue?) -> String {
        (value?.elements ?? []).map { $0.text ?? $0["text"]?.text ?? "" }.joined()
    }

    /// The time on the exporter's clock; the seconds since 1970 beside it tell its zone.
    private func time(_ message: JSONValue, _ name: String) -> Timestamp? {
        let local = message[name]?.text.flatMap(source.dateReader.readFeedDate)
        guard let seconds = message["\(name)_unixtime"]?.text.flatMap({ Int($0) }), (0..<1 << 40).contains(seconds)
        else { return local }
        guard let local, local.zoneIsAssumed else { return Timestamp(secondsSince1970: seconds, zoneOffset: 0) }
        let offset = local.placed(inZone: 0).secondsSince1970 - seconds
        let isZone = abs(offset) <= 14 * 3_600 && offset % 900 == 0
        return Timestamp(secondsSince1970: seconds, zoneOffset: isZone ? offset : 0)
    }
}
