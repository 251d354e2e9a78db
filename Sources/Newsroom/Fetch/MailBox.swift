import FoundationEssentials
import NewsModel

/// Mail as it lies on this machine: what came in a day's window, each message as it was delivered.
struct MailBox {
    let window: NewsWindow
    /// Bytes of the largest message; a mailbox may have a hundred times as many.
    let sizeLimit: Int

    private static let mostMessages = 100

    /// The messages of a Maildir: those in its folders `new` and `cur` by the time they were delivered.
    ///
    /// - Throws: `UnreadableFile` for what is no Maildir.
    func mails(inFolder path: String) throws(UnreadableFile) -> [[UInt8]] {
        let manager = FileManager.default
        var found: [(time: Int, name: String)] = []
        var isMaildir = false
        for part in ["new", "cur"] {
            guard let names = try? manager.contentsOfDirectory(atPath: "\(path)/\(part)") else { continue }
            isMaildir = true
            for name in names where !name.hasPrefix(".") {
                let file = "\(path)/\(part)/\(name)"
                let date = (try? manager.attributesOfItem(atPath: file))?[.modificationDate] as? Date
                let time = Int(date?.timeIntervalSince1970 ?? 0)
                if isInWindow(time) { found.append((time, file)) }
            }
        }
        guard isMaildir else {
            throw UnreadableFile(path: path, message: "is no Maildir: it needs the folders new and cur")
        }
        let reader = SourceFileReader(sizeLimit: sizeLimit)
        // What is moved or deleted meanwhile is somebody else's to take care of.
        return found.sorted { ($0.time, $0.name) < ($1.time, $1.name) }.compactMap { try? reader.read($0.name).bytes }
    }

    /// The messages of an mbox (RFC 4155) by the time in the lines that divide them.
    ///
    /// - Throws: `UnreadableFile` for what is no mbox, or too large.
    func mails(inFile path: String) throws(UnreadableFile) -> [[UInt8]] {
        let bytes = try SourceFileReader(sizeLimit: sizeLimit * Self.mostMessages).read(path).bytes
        guard bytes.isEmpty || bytes.starts(with: Self.divider) else {
            throw UnreadableFile(path: path, message: "is no mbox: it does not begin with a line “From …”")
        }
        var mails: [[UInt8]] = []
        var mail: [UInt8]?
        var wasEmpty = true
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if wasEmpty, line.starts(with: Self.divider), let time = Self.time(line) {
                if let mail { mails.append(mail) }
                mail = isInWindow(time) ? [] : nil
            } else if mail != nil {
                mail? += Self.unquoted(line)
                mail?.append(UInt8(ascii: "\n"))
            }
            wasEmpty = line.isEmpty || line.elementsEqual([UInt8(ascii: "\r")])
        }
        if let mail { mails.append(mail) }
        return mails.filter { $0.count <= sizeLimit }
    }

    private func isInWindow(_ time: Int) -> Bool { window.contains(Timestamp(secondsSince1970: time, zoneOffset: 0)) }

    private static let divider = Array("From ".utf8)

    /// `>From ` at the beginning of a line is what mailboxes make of `From `.
    private static func unquoted(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let rest = line.drop { $0 == UInt8(ascii: ">") }
        return rest.startIndex > line.startIndex && rest.starts(with: divider) ? line.dropFirst() : line
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// `From desk@example.org Wed May 14 08:12:33 2025`, in UTC; nil for a line of text.
    private static func time(_ line: ArraySlice<UInt8>) -> Int? {
        let words = String(decoding: line.prefix(400), as: UTF8.self).split { $0 == " " || $0 == "\r" }
        guard let place = words.firstIndex(where: { months.contains(String($0)) }), place + 2 < words.count,
            let month = months.firstIndex(of: String(words[place])), let day = Int(words[place + 1])
        else { return nil }
        let clock = words[place + 2].split(separator: ":").compactMap { Int($0) }
        // A zone may stand before or behind the year.
        guard
            let year = words[(place + 3)...].lazy.compactMap({ Int($0) }).first(where: { (1970...9999).contains($0) }),
            let date = CivilDate(year: year, month: month + 1, day: day), (2...3).contains(clock.count)
        else { return nil }
        return date.daysSince1970 * 86_400 + clock[0] * 3_600 + clock[1] * 60 + (clock.count == 3 ? clock[2] : 0)
    }
}
