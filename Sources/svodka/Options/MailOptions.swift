import ArgumentParser
import Digests
import NewsModel

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

    /// The head of each edition's message; editions without a recipient have none.
    func options() throws -> [Language: EmailWriter.Options] {
        guard !mailTo.isEmpty else { return [:] }
        guard let mailFrom else { throw ValidationError("--mail-to needs --mail-from, the sender's address.") }
        let from = try Self.mailbox(mailFrom)
        var recipients: [Language: [Mailbox]] = [:]
        for value in mailTo {
            let edition = Language.allCases.first { value.hasPrefix("\($0.rawValue):") }
            let mailbox = try Self.mailbox(edition == nil ? value : String(value.dropFirst(3)))
            for language in edition.map({ [$0] }) ?? Language.allCases {
                recipients[language, default: []].append(mailbox)
            }
        }
        let domain = String(from.address.drop { $0 != "@" }.dropFirst())
        return recipients.compactMapValues { EmailWriter.Options(from: from, recipients: $0, domain: domain) }
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
