import DigestSamples
import Digests
import NewsModel
import Publishing
import Testing

extension Sample {
    /// The sample day with what its foreign stories are about.
    static func dayWithLines() throws -> Digest {
        let items = [
            CarriedItem(kind: .place, text: "Brest", source: "Брестом"),
            CarriedItem(kind: .amount, text: "412 trains", source: "412 поездов"),
        ]
        let line = CarriedLine(items: items, text: "Brest; 412 trains")
        return try day().carried { _, editions in editions.reduce(into: [:]) { $0[$1] = line } }
    }

    /// The head of the sample day's message.
    static var mail: MailHead {
        get throws {
            let from = try #require(Mailbox(name: "Сводка", address: "svodka@example.org"))
            let to = try #require(Mailbox(address: "desk@example.org"))
            return try #require(MailHead(from: from, recipients: [to], domain: "svodka.example.org"))
        }
    }
}
