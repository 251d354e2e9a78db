import DigestSamples
import NewsModel
import Publishing
import Testing

extension Sample {
    /// The head of the sample day's message.
    static var mail: MailHead {
        get throws {
            let from = try #require(Mailbox(name: "Сводка", address: "svodka@example.org"))
            let to = try #require(Mailbox(address: "desk@example.org"))
            return try #require(MailHead(from: from, recipients: [to], domain: "svodka.example.org"))
        }
    }
}
