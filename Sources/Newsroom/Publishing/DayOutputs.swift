import FoundationEssentials
import NewsModel
import Publishing

/// The files a day is published as.
enum DayOutputs {
    /// Name → content, in the order they are written; the XML comes last, as the sign that all are there.
    ///
    /// - Parameters:
    ///   - editions: those to write, in this order.
    ///   - mail: the head of each edition's message; an edition without one is not written as mail.
    static func files(
        of day: Day, editions: [Language], style: EditionStyle, mail: [Language: MailHead]
    ) -> [(name: String, content: Data)] {
        PublishedDay(digest: day.digest, coverage: day.coverage, editions: editions, style: style, mail: mail).files()
            .map { (name: $0.name, content: Data($0.bytes)) }
    }

    /// The names that a run with other editions or other readers of mail may have left in a day's folder. Where no mail is
    /// written, the messages of the editions stay.
    static func former(editions: [Language], mail: [Language: MailHead]) -> [String] {
        PublishedDay.formerFiles(editions: editions, mail: mail)
    }
}
