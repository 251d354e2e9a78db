public import NewsModel

/// Writes the feed that goes on from day to day: the entries of an edition's last days, the latest day first.
///
/// The entries are those of the days' own feeds, byte for byte, with their ids and times, so that the feed is the same
/// whatever the order in which the days were compiled.
public struct RollingFeedWriter: Sendable {
    /// A day's feed, as `AtomWriter` wrote it.
    public struct DayFeed: Sendable {
        /// The file's name, for findings.
        public let name: String
        /// What the file holds.
        public let bytes: [UInt8]

        /// A day's feed as it was read.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    private let edition: Language
    private let domain: String

    /// `domain` as in `AtomWriter`.
    public init(edition: Language, domain: String = "svodka.localhost") {
        self.edition = edition
        self.domain = domain
    }

    /// The feed as UTF-8; a day's feed that is none, or was cut short, is left out and told.
    ///
    /// - Parameter days: the latest first.
    /// - Returns: nil where no day is left.
    public func write(_ days: [DayFeed]) -> (bytes: [UInt8]?, findings: [Finding]) {
        var findings: [Finding] = []
        let readings = days.compactMap { day in
            let reading = Reading(day.bytes)
            if reading == nil {
                findings.append(
                    Finding(
                        .warning, source: day.name,
                        message: "is no feed that svodka wrote; the feed of the last days goes without its stories"))
            }
            return reading
        }
        guard let latest = readings.first, let updated = readings.max(by: { $0.updated < $1.updated }) else {
            return (nil, findings)
        }
        let head = head(of: latest, updated: updated.updatedLine)
        return (readings.reduce(Array(head.utf8)) { $0 + $1.entries } + Reading.end, findings)
    }

    /// A day's head becomes the feed's: with an id of its own, and without the day, which is its subtitle.
    private func head(of day: Reading, updated: Substring) -> String {
        day.head.compactMap { line -> String? in
            if line.hasPrefix("  <id ") {
                "  <id xml:lang=\"zxx\">tag:\(domain),2025:feed/\(edition.rawValue)</id>\n"
            } else if line.hasPrefix("  <subtitle") || line.hasPrefix("  <link ") {
                nil
            } else if line.hasPrefix(Reading.updatedMark) {
                updated + "\n"
            } else {
                line + "\n"
            }
        }.joined()
    }

    /// What a day's feed holds.
    private struct Reading {
        static let end = Array("</feed>\n".utf8)
        static let updatedMark = "  <updated>"
        private static let start = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n<feed "

        /// The lines before the first entry.
        let head: [Substring]
        let updatedLine: Substring
        let updated: Timestamp
        /// The lines from the first entry to the last.
        let entries: ArraySlice<UInt8>

        init?(_ bytes: [UInt8]) {
            guard bytes.starts(with: Self.start.utf8), bytes.suffix(Self.end.count).elementsEqual(Self.end) else {
                return nil
            }
            let content = bytes.dropLast(Self.end.count)
            let first = content.firstRange(of: Array("  <entry>\n".utf8))?.lowerBound ?? content.endIndex
            head = String(decoding: content[..<first], as: UTF8.self).split(separator: "\n")
            guard let updatedLine = head.first(where: { $0.hasPrefix(Self.updatedMark) }),
                let updated = Timestamp(iso8601: updatedLine.dropFirst(Self.updatedMark.count).prefix { $0 != "<" })
            else { return nil }
            self.updatedLine = updatedLine
            self.updated = updated
            entries = content[first...]
        }
    }
}
