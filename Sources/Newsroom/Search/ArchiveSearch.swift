import Archive
import FoundationEssentials
import Glibc
public import NewsModel
public import Search
import Segmentation

/// What was found, and what could not be looked into.
public struct SearchResult: Sendable {
    /// The latest first.
    public let hits: [SearchHit]
    /// Whether there are more than were asked for.
    public let hasMore: Bool
    /// Digests that could not be read.
    public let findings: [Finding]
}

/// Searches the digests of an archive by an index that it keeps beside them.
///
/// The index is derived data: it is brought up to date before each search, and made anew when it is broken. Where the
/// folder may not be written, it lasts as long as the search.
struct ArchiveSearch: Sendable {
    /// The index's file in the archive's folder.
    static let fileName = ".search.sqlite"

    private let archive: ArchiveFolder
    private let segmenter = Segmenter()

    init(_ archive: ArchiveFolder) {
        self.archive = archive
    }

    /// - Parameters:
    ///   - days: nil for all.
    ///   - progress: called before each day that has to be indexed, with how many are done, how many there are, and the day.
    /// - Throws: `NewsroomError` when there is no archive or no index can be made.
    func search(
        _ query: SearchQuery, days: ClosedRange<CivilDate>? = nil, limit: Int,
        progress: (Int, Int, CivilDate) -> Void
    ) throws(NewsroomError) -> SearchResult {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: archive.path, isDirectory: &isFolder), isFolder else {
            throw NewsroomError(
                stage: "search", source: archive.path, message: "there is no such folder: name the digests' folder")
        }
        let path = access(archive.path, W_OK) == 0 ? "\(archive.path)/\(Self.fileName)" : nil
        do {
            return try result(query, days, limit, path: path, progress)
        } catch .unusable where path != nil {
            try remove(path ?? "")
            do {
                return try result(query, days, limit, path: path, progress)
            } catch {
                throw failure(error)
            }
        } catch {
            throw failure(error)
        }
    }

    private func result(
        _ query: SearchQuery, _ days: ClosedRange<CivilDate>?, _ limit: Int, path: String?,
        _ progress: (Int, Int, CivilDate) -> Void
    ) throws(SearchIndex.Failure) -> SearchResult {
        let (index, findings) = try refreshed(path, progress)
        let hits = try index.search(query, days: days, limit: limit + 1)
        return SearchResult(hits: Array(hits.prefix(limit)), hasMore: hits.count > limit, findings: findings)
    }

    /// Brings the index up to date, one run at a time.
    private func refreshed(
        _ path: String?, _ progress: (Int, Int, CivilDate) -> Void
    ) throws(SearchIndex.Failure) -> (SearchIndex, [Finding]) {
        let lock = path.flatMap { _ in try? FolderLock(archive.path) }
        defer { withExtendedLifetime(lock) {} }
        let index = try SearchIndex(path: path)
        let known = try index.stamps()
        let present = Dictionary(
            uniqueKeysWithValues: archive.days.compactMap { day in stamp(of: day).map { (day, $0) } })
        for day in known.keys.sorted() where present[day] == nil { try index.replace(day, with: [], stamp: nil) }
        let stale = present.keys.sorted().filter { known[$0] != present[$0] }
        var findings: [Finding] = []
        for (position, day) in stale.enumerated() {
            progress(position, stale.count, day)
            let history = History(of: day, in: archive)
            findings += history.findings
            guard let digest = history.digests.first else {
                try index.replace(day, with: [], stamp: nil)
                continue
            }
            try index.replace(day, with: records(of: digest), stamp: present[day])
        }
        return (index, findings)
    }

    /// What tells that a day's file has changed: its time, size and number on the disk.
    private func stamp(of day: CivilDate) -> String? {
        var status = stat()
        guard stat(archive.file(ArchiveFolder.digest, of: day), &status) == 0 else { return nil }
        return "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(status.st_size) \(status.st_ino)"
    }

    private func records(of digest: ArchivedDigest) -> [SearchRecord] {
        digest.stories.flatMap { story in
            story.entries.map { entry in
                SearchRecord(
                    story: story.id, section: story.section, languageTag: entry.languageTag,
                    publisher: entry.publisher, url: entry.url,
                    sentences: ([entry.headline] + entry.sentences).map { sentence($0, in: entry.languageTag) })
            }
        }
    }

    private func sentence(_ text: String, in tag: LanguageTag) -> SearchRecord.Sentence {
        let line = String(text.map { $0.isNewline ? " " : $0 })
        return SearchRecord.Sentence(
            text: line, tokens: segmenter.segment(line, id: "sentence", language: tag).tokens)
    }

    private func remove(_ path: String) throws(NewsroomError) {
        for file in [path, path + "-journal"] where unlink(file) != 0 && errno != ENOENT {
            throw NewsroomError(
                stage: "search", source: file, message: "is broken and cannot be removed: remove it and run again")
        }
    }

    private func failure(_ failure: SearchIndex.Failure) -> NewsroomError {
        let reason =
            switch failure {
            case .unusable: "SQLite cannot make the index; it needs full-text search (FTS5)"
            case .inaccessible(let reason): reason
            }
        return NewsroomError(stage: "search", source: "\(archive.path)/\(Self.fileName)", message: reason)
    }
}
