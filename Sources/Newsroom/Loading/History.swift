import Archive
import FoundationEssentials
import NewsModel

/// The digests of the days before a day, read back from the archive.
struct History: Sendable {
    /// The latest first.
    let digests: [ArchivedDigest]
    /// Still earlier ones, that had what these left out: what stays in a feed for months is published once.
    let older: [ArchivedDigest]
    /// Digests that are there and cannot be used; the day is compiled as if they were not.
    let findings: [Finding]
    /// The files that were read, and those that were looked for and are not there.
    let files: Prerequisites

    /// A day without a past.
    static let none = History([], in: ArchiveFolder(""))

    /// The most older digests that are read: a feed that keeps the items of years is published again rather than slow.
    private static let olderLimit = 400

    /// Reads the digests of the `length` days before a day.
    init(before date: CivilDate, length: Int, in archive: ArchiveFolder) {
        let days = (1...max(1, length)).prefix(length).map { CivilDate(daysSince1970: date.daysSince1970 - $0) }
        self.init(days, in: archive)
    }

    /// Reads the digest of one day.
    init(of date: CivilDate, in archive: ArchiveFolder) {
        self.init([date], in: archive)
    }

    private init(_ days: [CivilDate], in archive: ArchiveFolder) {
        let recent = Self.read(days, in: archive)
        let named = Set(recent.digests.flatMap(\.toldOn)).filter { day in days.last.map { day < $0 } ?? false }
        let older = Self.read(Array(named.sorted(by: >).prefix(Self.olderLimit)), in: archive)
        digests = recent.digests
        self.older = older.digests
        findings = recent.findings + older.findings
        files = recent.files + older.files
    }

    private static func read(
        _ days: [CivilDate], in archive: ArchiveFolder
    ) -> (digests: [ArchivedDigest], findings: [Finding], files: Prerequisites) {
        let paths = days.map { archive.file(ArchiveFolder.digest, of: $0) }
        let files = Prerequisites(lookingFor: paths)
        let present = zip(paths, days).filter { files.read.contains($0.0) }
        let readings = present.concurrentMap { read($0, of: $1) }
        let digests = readings.compactMap { if case .digest(let digest) = $0 { digest } else { nil } }
        let findings = readings.compactMap { if case .unusable(let finding) = $0 { finding } else { nil } }
        return (digests, findings, files)
    }

    private enum Reading: Sendable {
        case digest(ArchivedDigest)
        case unusable(Finding)
    }

    private static func read(_ path: String, of date: CivilDate) -> Reading {
        func unusable(_ reason: String, line: Int? = nil) -> Reading {
            .unusable(
                Finding(
                    .warning, source: path, line: line, message: "\(reason); what that day told counts as not told"))
        }
        do {
            let digest = try ArchivedDigestReader().read(try SourceFileReader().read(path).bytes)
            return digest.date == date ? .digest(digest) : unusable("is the digest of \(digest.date)")
        } catch let error as ArchivedDigestReader.Failure {
            return unusable(error.message, line: error.line)
        } catch let error as UnreadableFile {
            return unusable(error.message)
        } catch {
            return unusable("cannot be read")
        }
    }
}
