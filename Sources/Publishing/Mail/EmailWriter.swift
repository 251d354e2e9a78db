public import Digests
import Formats
public import NewsModel

/// Writes an edition as a message that `sendmail -t` takes as it is (RFC 5322): text as format=flowed, then HTML.
///
/// Lines end in CR LF; bodies are UTF-8 as 8bit. Nothing in it comes from a clock or a machine: the date is the
/// news's own, the message's id that of its content.
public struct EmailWriter: Sendable {
    /// What the head of a message says.
    public struct Options: Sendable {
        public var from: Mailbox
        /// Never empty.
        public var recipients: [Mailbox]
        /// The domain of message ids and of the list's id, such as `svodka.example.org`.
        public var domain: String
        /// `https:` or `mailto:` links by which readers leave the list.
        public var unsubscribe: [String] = []
        /// When the message is dated; nil for the time of the day's latest news.
        public var date: Timestamp?

        /// nil when a recipient is missing or the domain is none.
        public init?(from: Mailbox, recipients: [Mailbox], domain: String) {
            guard !recipients.isEmpty, Mailbox.isDotAtom(domain[...]) else { return nil }
            self.from = from
            self.recipients = recipients
            self.domain = domain
        }
    }

    private let edition: Language
    private let options: Options
    private let style: EditionStyle

    public init(edition: Language, style: EditionStyle = EditionStyle(), options: Options) {
        self.edition = edition
        self.style = style
        self.options = options
    }

    /// The message; the same digest and options give the same bytes on every machine.
    public func write(_ digest: Digest) -> String {
        write(EditionComposer(edition, style: style).compose(digest), of: digest)
    }

    func write(_ composed: ComposedEdition, of digest: Digest) -> String {
        let tag = edition.tag.rawValue
        let flowed = FlowedText(TextLayout().blocks(of: composed), languageTag: tag)
        let page = HTMLPageWriter(edition: edition, style: style, kind: .mail).write(composed, of: digest)
        let fingerprint = StableHash((flowed.text + page).utf8).hexadecimal
        let boundary = "=_svodka_\(fingerprint)"
        let parts = [
            ("text/plain; charset=utf-8; format=flowed" + (flowed.deletesSpaces ? "; delsp=yes" : ""), flowed.text),
            ("text/html; charset=utf-8", page),
        ]
        let body = parts.map { type, text in
            let head = [
                HeaderField("Content-Type", structured: type), HeaderField("Content-Language", structured: tag),
                HeaderField("Content-Transfer-Encoding", structured: "8bit"),
            ]
            return "--\(boundary)\n\(head.map(\.text).joined())\n\(text)"
        }
        let head = fields(of: digest, composed, fingerprint: fingerprint, boundary: boundary)
        return withLineEnds(head.map(\.text).joined() + "\n" + body.joined() + "--\(boundary)--\n")
    }

    /// Line feeds as the standard's CR LF.
    private func withLineEnds(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + text.utf8.count / 40)
        for byte in text.utf8 {
            if byte == 0x0A { bytes.append(0x0D) }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func fields(
        of digest: Digest, _ composed: ComposedEdition, fingerprint: String, boundary: String
    ) -> [HeaderField] {
        let list = "digest-\(edition.rawValue)"
        var fields = [
            HeaderField("From", [options.from]), HeaderField("To", options.recipients),
            HeaderField("Subject", text: composed.subject),
            HeaderField("Date", structured: MailDate.text(options.date ?? Self.date(of: digest))),
            HeaderField(
                "Message-ID", structured: "<\(digest.date).\(edition.rawValue).\(fingerprint)@\(options.domain)>"),
            HeaderField("List-Id", phrase: composed.title, then: "<\(list).\(options.domain)>"),
        ]
        if !options.unsubscribe.isEmpty {
            let links = options.unsubscribe.map { "<\($0)>" }.joined(separator: ", ")
            fields.append(HeaderField("List-Unsubscribe", structured: links))
        }
        return fields + [
            HeaderField("Auto-Submitted", structured: "auto-generated"),
            HeaderField("Content-Language", structured: edition.tag.rawValue),
            HeaderField("MIME-Version", structured: "1.0"),
            HeaderField("Content-Type", structured: "multipart/alternative; boundary=\"\(boundary)\""),
        ]
    }

    /// The time of the latest news within the day, else the day's beginning, on the digest's clock.
    private static func date(of digest: Digest) -> Timestamp {
        let offset = digest.zoneOffset
        let times = digest.stories.flatMap(\.entries).compactMap(\.published)
            .filter { $0.precision != .day }.map { $0.inZone(offset: offset) }.filter { $0.date == digest.date }
        return times.max() ?? Timestamp(date: digest.date, zoneOffset: offset)
    }
}
