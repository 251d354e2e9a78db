import Formats
import NewsModel
import UnicodeText

/// The head of a mail: what it is called, by whom and when it was sent.
struct MailHeader {
    let subject: String?
    /// Who sent it, as readers know them: a name, else the host of the address.
    let sender: String?
    let date: Timestamp?
    /// Whether it went to the readers of a list.
    let isOfList: Bool

    /// Whether bytes begin with the head of a mail.
    static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
        let start = bytes.drop { $0 <= 0x20 || $0 >= 0xEF }
        let name = start.prefix(80).prefix { $0 != UInt8(ascii: ":") }
        guard name.count < 40, name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), start.first.map({ $0 >= 0x41 }) == true
        else {
            return false
        }
        let head = MIMEPart(start.prefix(32_000))
        return head["from"] != nil && ["subject", "date", "to", "message-id"].contains { head[$0] != nil }
    }

    init(_ message: MIMEPart, dates: DateReader) {
        let charset = message.mediaType?.charset
        func field(_ name: String) -> String? {
            guard let raw = message.rawField(name), !raw.isEmpty else { return nil }
            let line = Self.decoded(raw, charset: charset).singleSpaced
            return line.isEmpty ? nil : line
        }
        subject = field("subject").flatMap { Self.withoutPrefixes($0) }
        sender =
            ["from", "reply-to", "sender"].lazy.compactMap { field($0) }.compactMap(Self.name).first
            ?? ["from", "reply-to"].lazy.compactMap { field($0) }.compactMap(Self.host).first
        date = field("date").flatMap(dates.readFeedDate)
        isOfList = ["list-id", "list-unsubscribe", "x-mailing-list"].contains { message[$0] != nil }
    }

    /// A header's text: encoded words in their charsets, bytes beyond ASCII in the mail's own.
    static func decoded(_ raw: [UInt8], charset: String?) -> String {
        let text = TextDecoder().decode(raw, declared: charset).text
        guard text.firstRange(of: "=?") != nil else { return text }
        return EncodedWords.pieces(of: text).map { piece in
            switch piece {
            case .text(let text): text
            case .encoded(let label, let bytes):
                Charset(label: label).map { $0.decode(bytes[...]) } ?? TextDecoder().decode(bytes).text
            }
        }.joined()
    }

    /// `"Port, press office" <press@port.example>`: what stands before the address.
    private static func name(_ field: String) -> String? {
        guard let open = field.firstIndex(of: "<") else {
            // press@port.example (Port)
            guard let start = field.firstIndex(of: "("), let end = field.lastIndex(of: ")"), start < end else {
                return nil
            }
            return field[field.index(after: start)..<end].trimmed
        }
        let name = field[..<open].filter { $0 != "\"" && $0 != "\\" }.trimmed
        return name.isEmpty || name.contains("@") ? nil : name
    }

    private static func host(_ field: String) -> String? {
        guard let at = field.firstIndex(of: "@") else { return nil }
        let host = field[field.index(after: at)...].prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
        return host.isEmpty ? nil : String(host)
    }

    /// The subject without what mail programs put before it: `Fwd:`, `Re:`, `转发：`.
    private static func withoutPrefixes(_ subject: String) -> String? {
        var rest = subject[...]
        while let colon = rest.prefix(12).firstIndex(where: { $0 == ":" || $0 == "：" }),
            prefixes.contains(rest[..<colon].lowercased().trimmed)
        {
            rest = rest[rest.index(after: colon)...].trimmedPart
        }
        return rest.isEmpty ? nil : String(rest)
    }

    private static let prefixes: Set = [
        "re", "fw", "fwd", "aw", "wg", "tr", "пересл", "отв", "转发", "轉發", "回复", "回覆", "答复", "转寄", "轉寄",
    ]
}
