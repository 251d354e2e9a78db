public import Digests
import FoundationEssentials
public import NewsModel
public import Publishing

/// The folder of the digests: a folder for each day, and beside them what is made from several days.
public struct ArchiveFolder: Sendable {
    public let path: String

    public init(_ path: String) {
        self.path = path
    }

    /// The days that have a folder, in order.
    public var days: [CivilDate] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.compactMap { CivilDate($0) }.sorted()
    }

    /// Where a day's file lies.
    public func file(_ name: String, of day: CivilDate) -> String { "\(path)/\(day)/\(name)" }

    /// Writes what is made from several days: the page that leads to all, and `feed.LANG.atom` with the stories of the last
    /// `feedDays`, counted back from the latest day that has a feed.
    ///
    /// They depend on the days' files alone, so that after several runs they are the same whichever ended last.
    public func refresh(
        feedDays: Int, edition: Language, style: EditionStyle
    ) throws(PipelineError) -> [Finding] {
        let lock = try FolderLock(path)
        defer { withExtendedLifetime(lock) {} }
        let feeds = feeds(length: feedDays)
        let index = try DigestIndex.page(of: path, edition: edition, style: style)
        try OutputFolder(path).write(
            [(name: DigestIndex.name, content: index)] + feeds.files, removing: Language.allCases.map(Self.feed))
        return feeds.findings
    }

    private static func feed(of edition: Language) -> String { "feed.\(edition.rawValue).atom" }

    private func feeds(length: Int) -> (files: [(name: String, content: Data)], findings: [Finding]) {
        let days = Array(days.reversed())
        let feeds = Language.allCases.concurrentMap { ($0, feed(of: $0, days: days, length: length)) }
        let files = feeds.compactMap { edition, feed in
            feed.bytes.map { (name: Self.feed(of: edition), content: Data($0)) }
        }
        return (files, feeds.flatMap(\.1.findings))
    }

    /// - Parameter days: the latest first.
    private func feed(
        of edition: Language, days: [CivilDate], length: Int
    ) -> (bytes: [UInt8]?, findings: [Finding]) {
        let name = "digest.\(edition.rawValue).atom"
        let existing = days.filter { FileManager.default.fileExists(atPath: file(name, of: $0)) }
        let feeds = existing.prefix { existing[0].daysSince1970 - $0.daysSince1970 < length }.compactMap { day in
            (try? SourceFileReader().read(file(name, of: day))).map {
                RollingFeedWriter.DayFeed(name: file(name, of: day), bytes: $0.bytes)
            }
        }
        let feed = RollingFeedWriter(edition: edition).write(feeds)
        return (feed.bytes, feed.findings)
    }
}
