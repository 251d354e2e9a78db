public import Configuration
import Digests
import Languages
import NewsModel
import Publishing

extension MailSettings {
    /// Looks at every address by itself.
    ///
    /// - Throws: `NewsroomError` for the first that no mail can go to or come from.
    public func checkAddresses() throws(NewsroomError) {
        if let from { _ = try Self.mailbox(from) }
        for value in to { _ = try Self.recipient(value) }
    }

    /// The head of each edition's message; editions without a recipient have none.
    func heads() throws(NewsroomError) -> [Language: MailHead] {
        guard !to.isEmpty else { return [:] }
        guard let from else { throw Self.failure("--mail-to needs --mail-from, the sender's address.") }
        let sender = try Self.mailbox(from)
        var recipients: [Language: [Mailbox]] = [:]
        for value in to {
            let (editions, mailbox) = try Self.recipient(value)
            for language in editions { recipients[language, default: []].append(mailbox) }
        }
        let domain = listID ?? String(sender.address.drop { $0 != "@" }.dropFirst())
        var heads: [Language: MailHead] = [:]
        for (edition, recipients) in recipients {
            guard var head = MailHead(from: sender, recipients: recipients, domain: domain) else {
                throw Self.failure("“\(domain)” is no domain for the list's id; one is svodka.example.org.")
            }
            head.unsubscribe = unsubscribe
            heads[edition] = head
        }
        return heads
    }

    /// Reads `desk@example.org`, or `ru:desk@example.org` for one edition.
    private static func recipient(_ value: String) throws(NewsroomError) -> (editions: [Language], mailbox: Mailbox) {
        for edition in Language.served where value.hasPrefix("\(edition.rawValue):") {
            return ([edition], try mailbox(String(value.dropFirst(edition.rawValue.count + 1))))
        }
        return (Language.served, try mailbox(value))
    }

    /// Reads `desk@example.org` or `News desk <desk@example.org>`.
    private static func mailbox(_ text: String) throws(NewsroomError) -> Mailbox {
        let parts = text.split(separator: "<", maxSplits: 1)
        let mailbox: Mailbox?
        if parts.count == 2, text.hasSuffix(">") {
            let name = parts[0].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            mailbox = Mailbox(name: name, address: String(parts[1].dropLast()))
        } else {
            mailbox = Mailbox(address: text)
        }
        guard let mailbox else { throw failure("“\(text)” is no mail address; one is desk@example.org.") }
        return mailbox
    }

    private static func failure(_ message: String) -> NewsroomError {
        NewsroomError(stage: "mail", message: message, fault: .request)
    }
}
