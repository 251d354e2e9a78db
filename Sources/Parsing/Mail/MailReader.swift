import Formats
import NewsModel
import UnicodeText

extension SourceReader {
    /// A mail (RFC 5322), alone in its file: its text, the files attached to it, the mails forwarded with it.
    static let mail = SourceReader(
        name: "mail", mediaTypes: ["eml": MediaType("message/rfc822")],
        claim: { content in
            let bytes = content.file.bytes.isEmpty ? Array(content.text.utf8.prefix(32_000)) : content.file.bytes
            return MailHeader.begins(bytes[...]) ? .certain : .none
        },
        read: { content in
            let bytes = content.file.bytes.isEmpty ? Array(content.text.utf8) : content.file.bytes
            return Mail(MIMEPart(bytes[...].drop { $0 <= 0x20 || $0 >= 0xEF }), in: content.sourceText).reading
        })

    /// Mails one below another (mbox): each is read in its turn.
    static let mailbox = SourceReader(
        name: "mailbox", mediaTypes: ["mbox": MediaType("application/mbox")],
        claim: { content in
            guard content.start.hasPrefix("from ") else { return .none }
            let bytes = content.file.bytes.isEmpty ? Array(content.text.utf8) : content.file.bytes
            return MailboxFile.hasMail(after: bytes[...]) ? .certain : .none
        },
        read: { content in
            let bytes = content.file.bytes.isEmpty ? Array(content.text.utf8) : content.file.bytes
            let file = content.file
            return Reading(
                nested: MailboxFile(bytes[...]).mails.map {
                    [SourceFile(name: file.name, mediaType: MediaType("message/rfc822"), bytes: $0)]
                },
                join: { .joined(ParsedSource(), $0, calling: "mail") })
        })
}

/// The mails of an mbox: each stands below a line that begins with `From `.
struct MailboxFile {
    private(set) var mails: [[UInt8]] = []

    /// A box with more mails than this is cut.
    private static let mostMails = 5_000

    init(_ bytes: ArraySlice<UInt8>) {
        var mail: [UInt8] = []
        var isAfterBlank = true
        var rest = bytes.drop { $0 <= 0x20 || $0 >= 0xEF }
        while let first = rest.first, mails.count < Self.mostMails {
            let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
            let line = rest[..<end]
            if isAfterBlank, first == UInt8(ascii: "F"), line.starts(with: Self.mark), Self.hasMail(after: rest) {
                if !mail.isEmpty { mails.append(mail) }
                mail = []
            } else {
                // Such a line of the text was marked when the box was written.
                let quoted = line.drop { $0 == UInt8(ascii: ">") }
                mail += line.count > quoted.count && quoted.starts(with: Self.mark) ? line.dropFirst() : line
            }
            isAfterBlank = line.allSatisfy { $0 <= 0x20 }
            rest = rest[end...]
        }
        if !mail.isEmpty, mails.count < Self.mostMails { mails.append(mail) }
    }

    private static let mark = Array("From ".utf8)

    /// Whether the head of a mail stands below the first line.
    static func hasMail(after line: ArraySlice<UInt8>) -> Bool {
        guard let end = line.firstIndex(of: 0x0A) else { return false }
        return MailHeader.begins(line[(end + 1)...].prefix(32_000))
    }
}

/// A mail: what of it is its text, and what is attached to it.
struct Mail {
    private let source: SourceText
    private let head: MailHeader
    private let isEncrypted: Bool
    private var plain: [MIMEPart] = []
    private var html: [MIMEPart] = []
    /// Files, and mails that were forwarded as such.
    private var attachments: [MIMEPart] = []

    private static let deepestPart = 8
    private static let mostAttachments = 100

    init(_ message: MIMEPart, in source: SourceText) {
        self.source = source
        head = MailHeader(message, dates: source.dateReader)
        let type = message.mediaType?.essence ?? ""
        isEncrypted = type == "multipart/encrypted" || type.hasSuffix("pkcs7-mime")
        take(message, depth: 0)
    }

    // MARK: - Parts

    private mutating func take(_ part: MIMEPart, depth: Int) {
        let type = part.mediaType?.essence ?? "text/plain"
        let isAttached = part["content-disposition"]?.lowercased().hasPrefix("attachment") == true
        if type.hasPrefix("multipart/") {
            guard depth < Self.deepestPart else { return }
            // What a page needs, and a signature, stand behind what they belong to.
            let isOfFirst = ["multipart/related", "multipart/signed"].contains(type)
            for inner in isOfFirst ? Array(part.parts.prefix(1)) : part.parts { take(inner, depth: depth + 1) }
        } else if type == "text/plain", !isAttached, part.fileName == nil {
            plain.append(part)
        } else if type == "text/html", !isAttached {
            html.append(part)
        } else if !Self.isNoArticle(type), attachments.count < Self.mostAttachments {
            attachments.append(part)
        }
    }

    /// Pictures and sounds, signatures, invitations: they come with a mail and are not what it tells.
    private static func isNoArticle(_ type: String) -> Bool {
        ["image/", "audio/", "video/", "font/"].contains(where: type.hasPrefix)
            || type.hasSuffix("signature") || type.hasSuffix("pgp-keys")
            || ["text/calendar", "text/vcard", "text/x-vcard", "text/directory", "message/delivery-status"].contains(
                type)
    }

    // MARK: - Reading

    var reading: SourceReader.Reading {
        guard !isEncrypted else {
            return .init(parsed: .unreadable(source.file, "is an encrypted mail; save its text"))
        }
        let body = MailBody(plain: plain.map(text), html: html.map(text), isOfList: head.isOfList, source)
        let files = attachments.map { part in
            SourceFile(
                name: source.file.name,
                mediaType: part.fileName.flatMap(SourceReaders.mediaType(ofName:))
                    ?? part.mediaType.flatMap(Self.certain),
                bytes: part.bytes)
        }
        if let text = text(of: body) {
            return .init(
                parsed: joined(body: text, isOwn: body.newsletter == nil, attached: []), nested: files.map { [$0] },
                join: { joined(body: text, isOwn: body.newsletter == nil, attached: $0) })
        }
        let bodies = body.candidates(named: source.file.name)
        guard !bodies.isEmpty || !files.isEmpty else {
            return .init(parsed: .notAnArticle(source.file, "is a mail without text"))
        }
        return .init(
            nested: (bodies.isEmpty ? [] : [bodies]) + files.map { [$0] },
            join: { inner in
                joined(
                    body: bodies.isEmpty ? ParsedSource() : inner[0], isOwn: !body.isForwarded,
                    attached: inner.dropFirst(bodies.isEmpty ? 0 : 1))
            })
    }

    /// The items of a newsletter, or what somebody wrote in HTML; nil for what the readers of texts and pages are to read.
    private func text(of body: MailBody) -> ParsedSource? {
        guard let items = body.newsletter else { return body.letter?.parsed(from: source) }
        var feed = Feed()
        feed.title = head.sender
        feed.updated = head.date
        return FeedArticles(source).parsed(
            feed,
            items.map { item in
                var entry = item
                entry.item.published = head.date
                return entry
            })
    }

    private func text(of part: MIMEPart) -> String {
        let text = TextDecoder().decode(part.bytes, declared: part.mediaType?.charset).text
        guard part.mediaType?.parameters["format"]?.lowercased() == "flowed" else { return text }
        return FlowedText.joined(text, dropsSpaces: part.mediaType?.parameters["delsp"]?.lowercased() == "yes")
    }

    /// A type that mailers do not give to everything they do not know.
    private static func certain(_ type: MediaType) -> MediaType? {
        type.essence == "application/octet-stream" ? nil : type
    }

    // MARK: - Joining

    /// A note of less, by weight, only says that something is attached.
    private static let longestNote = 300

    /// - Parameter isOwn: whether the body is the sender's, whose subject and date are the article's then.
    private func joined(body: ParsedSource, isOwn: Bool, attached: some Collection<ParsedSource>) -> ParsedSource {
        var body = body
        for index in body.articles.indices {
            if isOwn { takeOver(&body.articles[index], isOnly: body.articles.count == 1) }
            fillIn(&body.articles[index])
        }
        let attached = attached.map { inner in
            var inner = inner
            for index in inner.articles.indices { fillIn(&inner.articles[index]) }
            return inner
        }
        let weight = body.articles.reduce(0) { $0 + TextWeight.weight(of: $1.text) }
        if weight < Self.longestNote, attached.contains(where: { !$0.articles.isEmpty }) {
            // What says "see attached" is no article beside what is attached.
            body = .notAnArticle(source.file, "the mail's own few words were left out; what is attached to it was read")
        }
        return .joined(body, attached, calling: "attachment")
    }

    private func takeOver(_ article: inout Article, isOnly: Bool) {
        if isOnly, let subject = head.subject {
            article.title = subject
            if article.paragraphs.count > 1, article.paragraphs[0].text == subject { article.paragraphs.removeFirst() }
        }
        article.published = head.date ?? article.published
    }

    private func fillIn(_ article: inout Article) {
        if article.title.isEmpty { article.title = head.subject ?? "" }
        // What is attached was there when the mail was sent, whatever a clock put into it.
        if let date = head.date { article.published = article.published.map { min($0, date) } ?? date }
        article.publisher = article.publisher ?? head.sender
    }
}

/// Text whose lines go on where they end with a space (RFC 3676).
private enum FlowedText {
    static func joined(_ text: String, dropsSpaces: Bool) -> String {
        var joined = ""
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            // A space is put before lines that would be taken for something else.
            let line = line.first == " " ? line.dropFirst() : line
            if line.last == " ", line != "-- " {
                joined += dropsSpaces ? line.dropLast() : line
            } else {
                joined += line + "\n"
            }
        }
        return joined
    }
}
