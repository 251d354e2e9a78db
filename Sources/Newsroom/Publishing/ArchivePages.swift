import Digests
import FoundationEssentials
import Languages
import NewsModel
import Publishing

/// Writes what is made from several days: the page that leads to all, and `feed.LANG.atom` with the stories of the last
/// days.
///
/// They depend on the days' files alone, so that after several runs they are the same whichever ended last.
struct ArchivePages: Sendable {
    /// The name of the page that leads to all days.
    private static let index = "index.html"

    private let archive: ArchiveFolder

    init(_ archive: ArchiveFolder) {
        self.archive = archive
    }

    /// - Parameters:
    ///   - feedDays: how many days the feeds hold, counted back from the latest day that has a feed.
    ///   - edition: the page's language.
    /// - Returns: the days' feeds that could not be used.
    func refresh(feedDays: Int, edition: Language, style: EditionStyle) throws(NewsroomError) -> [Finding] {
        let lock = try FolderLock(archive.path)
        defer { withExtendedLifetime(lock) {} }
        let days = Array(archive.days.reversed())
        let feeds = Language.served.concurrentMap { ($0, feed(of: $0, days: days, length: feedDays)) }
        let files = feeds.compactMap { edition, feed in
            feed.bytes.map { (name: Self.feed(of: edition), content: Data($0)) }
        }
        let index = try index(edition: edition, style: style)
        try OutputFolder(archive.path).write(
            [(name: Self.index, content: Data(index.utf8))] + files, removing: Language.served.map(Self.feed))
        return feeds.flatMap(\.1.findings)
    }

    // MARK: - Feeds

    private static func feed(of edition: Language) -> String { "feed.\(edition.rawValue).atom" }

    /// - Parameter days: the latest first.
    private func feed(
        of edition: Language, days: [CivilDate], length: Int
    ) -> (bytes: [UInt8]?, findings: [Finding]) {
        let name = "digest.\(edition.rawValue).atom"
        let existing = days.filter { FileManager.default.fileExists(atPath: archive.file(name, of: $0)) }
        let feeds = existing.prefix { existing[0].daysSince1970 - $0.daysSince1970 < length }.compactMap { day in
            let path = archive.file(name, of: day)
            return (try? SourceFileReader().read(path)).map { RollingFeedWriter.DayFeed(name: path, bytes: $0.bytes) }
        }
        let feed = RollingFeedWriter(edition: edition).write(feeds)
        return (feed.bytes, feed.findings)
    }

    // MARK: - The index

    /// The page as the folder stands now; a day counts once its XML is there.
    private func index(edition: Language, style: EditionStyle) throws(NewsroomError) -> String {
        var days: [IndexPageWriter.Day] = []
        for date in archive.days where isFolder(archive.folder(of: date)) {
            let files = Set(try names(in: archive.folder(of: date)))
            if files.contains(ArchiveFolder.digest) { days.append(IndexPageWriter.Day(date: date, files: files)) }
        }
        return IndexPageWriter(edition: edition, style: style).write(days)
    }

    private func names(in folder: String) throws(NewsroomError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw NewsroomError(
                stage: "write", source: folder, message: "the folder cannot be read: check its permissions")
        }
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }
}
