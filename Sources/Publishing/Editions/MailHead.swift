public import NewsModel

/// What the head of a message says.
public struct MailHead: Sendable {
    /// The sender.
    public var from: Mailbox
    /// Never empty.
    public var recipients: [Mailbox]
    /// The domain of message ids and of the list's id, such as `svodka.example.org`.
    public var domain: String
    /// `https:` or `mailto:` links by which readers leave the list.
    public var unsubscribe: [String] = []
    /// When the message is dated; nil for the time of the day's latest news.
    public var date: Timestamp?

    /// Returns nil when a recipient is missing or the domain is none.
    public init?(from: Mailbox, recipients: [Mailbox], domain: String) {
        guard !recipients.isEmpty, Mailbox.isDotAtom(domain[...]) else { return nil }
        self.from = from
        self.recipients = recipients
        self.domain = domain
    }
}

/// An address with the name it is shown by.
public struct Mailbox: Hashable, Sendable {
    /// What readers see; empty for none.
    public let name: String
    /// `local@domain`, ASCII.
    public let address: String

    /// nil when the address is none that a header can carry (RFC 5321 dot-string at a domain name).
    public init?(name: String = "", address: String) {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, address.utf8.count <= 254, Self.isDotAtom(parts[0]), Self.isDotAtom(parts[1]) else {
            return nil
        }
        self.name = name
        self.address = address
    }

    /// Whether a text is words of `atext` joined by dots (RFC 5322 section 3.2.3).
    static func isDotAtom(_ text: Substring) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { word in
            !word.isEmpty && word.utf8.allSatisfy { isAtomText($0) }
        }
    }

    static func isAtomText(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        }
    }
}
