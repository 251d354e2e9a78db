import Digests
import Formats
import Languages
import NewsModel

extension Writer<Edition> {
    /// A message that `sendmail -t` takes as it is; none for an edition that is not sent.
    public static var mail: Self {
        Self("mail", ending: "eml") { edition -> [UInt8]? in
            edition.mail.map { Array(EmailWriter(options: $0).write(edition).utf8) }
        }
    }
}

/// Writes an edition as a message that `sendmail -t` takes as it is (RFC 5322): text as format=flowed, then HTML.
///
/// Lines end in CR LF; bodies are UTF-8 as 8bit. Nothing in it comes from a clock or a machine: the date is the
/// news's own, the message's id that of its content.
struct EmailWriter {
    let options: MailHead

    func write(_ edition: Edition) -> String {
        let tag = edition.words.tag.rawValue
        let flowed = FlowedText(
            EditionLayout().blocks(of: edition.composed), languageTag: tag, ties: edition.words.typography.ties)
        let page = HTMLPageWriter(kind: .mail).write(edition)
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
        let head = fields(of: edition, fingerprint: fingerprint, boundary: boundary)
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

    /// One reader is named; several are a group without members (RFC 5322 section 3.4), so that none sees another's address,
    /// and those who hand the message on find them in `Bcc`, which they take out.
    private func recipients(_ edition: ComposedEdition) -> [HeaderField] {
        guard options.recipients.count > 1 else { return [HeaderField("To", options.recipients)] }
        return [
            HeaderField("To", phrase: edition.readers, then: ":;"), HeaderField("Bcc", options.recipients),
        ]
    }

    private func fields(of edition: Edition, fingerprint: String, boundary: String) -> [HeaderField] {
        let (digest, composed, language) = (edition.digest, edition.composed, edition.language)
        let list = "digest-\(language.rawValue)"
        var fields = [HeaderField("From", [options.from])] + recipients(composed)
        fields += [
            HeaderField("Subject", text: composed.subject),
            HeaderField("Date", structured: MailDate.text(options.date ?? Self.date(of: digest))),
            HeaderField(
                "Message-ID", structured: "<\(digest.date).\(language.rawValue).\(fingerprint)@\(options.domain)>"),
            HeaderField("List-Id", phrase: composed.title, then: "<\(list).\(options.domain)>"),
        ]
        if !options.unsubscribe.isEmpty {
            let links = options.unsubscribe.map { "<\($0)>" }.joined(separator: ", ")
            fields.append(HeaderField("List-Unsubscribe", structured: links))
        }
        return fields + [
            HeaderField("Auto-Submitted", structured: "auto-generated"),
            HeaderField("Content-Language", structured: edition.words.tag.rawValue),
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

/// Dates as mail writes them (RFC 5322 section 3.3), whatever the edition's language.
enum MailDate {
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `Wed, 14 May 2025 11:14:00 +0300`.
    static func text(_ timestamp: Timestamp) -> String {
        let date = timestamp.date
        let time = [timestamp.hour, timestamp.minute, timestamp.second].map(twoDigits).joined(separator: ":")
        let minutes = abs(timestamp.zoneOffset) / 60
        let zone = (timestamp.zoneOffset < 0 ? "-" : "+") + twoDigits(minutes / 60) + twoDigits(minutes % 60)
        let year = String(repeating: "0", count: max(0, 4 - String(date.year).count)) + String(date.year)
        return "\(weekdays[date.weekday - 1]), \(date.day) \(months[date.month - 1]) \(year) \(time) \(zone)"
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
