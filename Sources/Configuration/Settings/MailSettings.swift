/// Who sends the editions by mail, and to whom.
public struct MailSettings: Hashable, Sendable {
    /// `svodka@example.org` or `Svodka <svodka@example.org>`; nil where no mail is sent.
    public var from: String?
    /// Addresses; `ru:desk@example.org` for one edition.
    public var to: [String] = []
    /// The domain that the list's id and the messages' ids end in; nil for the sender's.
    public var listID: String?
    /// `https:` or `mailto:` links by which readers leave the list.
    public var unsubscribe: [String] = []

    static let keys: [SettingKey<MailSettings>] = [
        SettingKey("from") { value, settings throws(SettingError) in settings.from = try value.mailbox() },
        SettingKey("to") { value, settings throws(SettingError) in
            settings.to = []
            for mailbox in try value.list() { settings.to.append(try mailbox.mailbox()) }
        },
        SettingKey("list-id") { value, settings throws(SettingError) in settings.listID = try value.text() },
        SettingKey("unsubscribe") { value, settings throws(SettingError) in
            settings.unsubscribe = []
            for link in try value.list() { settings.unsubscribe.append(try link.link()) }
        },
    ]
}

extension SettingValue {
    /// An address, alone or after a name in angle brackets. The mail's writer looks at it more closely.
    fileprivate func mailbox() throws(SettingError) -> String {
        let text = try text()
        let address = text.split(separator: "<", maxSplits: 1).last ?? ""
        guard address.split(separator: "@", omittingEmptySubsequences: false).count == 2, !address.contains(" "),
            address.utf8.allSatisfy({ $0 < 0x80 }), text.contains("<") == text.hasSuffix(">")
        else { throw error("this must be a mail address, such as desk@example.org, not \(kind)") }
        return text
    }

    /// An `https:`, `http:` or `mailto:` link in ASCII.
    fileprivate func link() throws(SettingError) -> String {
        let text = try text()
        let isLink = ["https://", "http://", "mailto:"].contains { text.hasPrefix($0) && text.count > $0.count }
        guard isLink, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ">") }) else {
            throw error(
                "this must be a link, such as https://example.org/leave or mailto:leave@example.org, not \(kind)")
        }
        return text
    }
}
