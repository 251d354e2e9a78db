import ArgumentParser
import Configuration
import Digests
import NewsModel
import Publishing

/// Who sends the editions by mail, and to whom.
struct MailOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The sender: an address, or a name and an address in angle brackets.", valueName: "address"))
    var mailFrom: String?

    @Option(
        help: ArgumentHelp(
            "Also write digest.en.eml and so on, ready for sendmail -t, to this address; ru:ADDRESS for one edition.",
            valueName: "address"))
    var mailTo: [String] = []

    func validate() throws {
        _ = try mailFrom.map(Self.mailbox)
        for value in mailTo { _ = try Self.recipient(value) }
    }

    /// The head of each edition's message; editions without a recipient have none. What the command line says goes over
    /// the settings.
    func options(over settings: MailSettings) throws -> [Language: MailHead] {
        let to = mailTo.isEmpty ? settings.to : mailTo
        guard !to.isEmpty else { return [:] }
        guard let sender = mailFrom ?? settings.from else {
            throw ValidationError("--mail-to needs --mail-from, the sender's address.")
        }
        let from = try Self.mailbox(sender)
        var recipients: [Language: [Mailbox]] = [:]
        for value in to {
            let (editions, mailbox) = try Self.recipient(value)
            for language in editions { recipients[language, default: []].append(mailbox) }
        }
        let domain = settings.listID ?? String(from.address.drop { $0 != "@" }.dropFirst())
        return try recipients.mapValues { recipients in
            guard var options = MailHead(from: from, recipients: recipients, domain: domain) else {
                throw ValidationError("“\(domain)” is no domain for the list's id; one is svodka.example.org.")
            }
            options.unsubscribe = settings.unsubscribe
            return options
        }
    }

    /// Reads `desk@example.org`, or `ru:desk@example.org` for one edition.
    private static func recipient(_ value: String) throws -> (editions: [Language], mailbox: Mailbox) {
        let edition = Language.allCases.first { value.hasPrefix("\($0.rawValue):") }
        let mailbox = try mailbox(edition == nil ? value : String(value.dropFirst(3)))
        return (edition.map { [$0] } ?? Language.allCases, mailbox)
    }

    /// Reads `desk@example.org` or `News desk <desk@example.org>`.
    private static func mailbox(_ text: String) throws -> Mailbox {
        let parts = text.split(separator: "<", maxSplits: 1)
        let mailbox: Mailbox?
        if parts.count == 2, text.hasSuffix(">") {
            let name = parts[0].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            mailbox = Mailbox(name: name, address: String(parts[1].dropLast()))
        } else {
            mailbox = Mailbox(address: text)
        }
        guard let mailbox else { throw ValidationError("“\(text)” is no mail address; one is desk@example.org.") }
        return mailbox
    }
}
