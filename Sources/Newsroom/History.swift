public import Archive
import Dispatch
import FoundationEssentials
public import NewsModel
import Synchronization

/// The digests of the days before a day, read back from the archive.
public struct History: Sendable {
    /// The latest first.
    public let digests: [ArchivedDigest]
    /// Still earlier ones, that told what these left out: what stays in a feed for months is told once.
    public let tellings: [ArchivedDigest]
    /// Digests that are there and cannot be used; the day is compiled as if they were not.
    public let findings: [Finding]
    /// The files that were read, and those that were looked for and are not there.
    public let files: EarlierFiles

    /// A day without a past.
    public static let none = History([], in: ArchiveFolder(""))

    /// The most tellings that are looked for: a feed that keeps the items of years is told again rather than slow.
    private static let mostTellings = 400

    /// Reads the digests of the `length` days before a day.
    public init(before date: CivilDate, length: Int, in archive: ArchiveFolder) {
        let days = (1...max(1, length)).prefix(length).map { CivilDate(daysSince1970: date.daysSince1970 - $0) }
        self.init(days, in: archive)
    }

    /// Reads the digest of one day.
    init(of date: CivilDate, in archive: ArchiveFolder) {
        self.init([date], in: archive)
    }

    private init(_ days: [CivilDate], in archive: ArchiveFolder) {
        let recent = Self.read(days, in: archive)
        let told = Set(recent.digests.flatMap(\.toldOn)).filter { day in days.last.map { day < $0 } ?? false }
        let older = Self.read(Array(told.sorted(by: >).prefix(Self.mostTellings)), in: archive)
        digests = recent.digests
        tellings = older.digests
        findings = recent.findings + older.findings
        files = EarlierFiles(
            read: recent.files.read + older.files.read, absent: recent.files.absent + older.files.absent)
    }

    private static func read(
        _ days: [CivilDate], in archive: ArchiveFolder
    ) -> (digests: [ArchivedDigest], findings: [Finding], files: EarlierFiles) {
        let paths = days.map { archive.file("digest.xml", of: $0) }
        let files = EarlierFiles(lookingFor: paths)
        let readings = Mutex<[Reading?]>(Array(repeating: nil, count: days.count))
        DispatchQueue.concurrentPerform(iterations: days.count) { position in
            guard files.read.contains(paths[position]) else { return }
            let reading = read(paths[position], of: days[position])
            readings.withLock { $0[position] = reading }
        }
        let found = readings.withLock { $0 }
        let digests: [ArchivedDigest] = found.compactMap { if case .digest(let digest) = $0 { digest } else { nil } }
        let findings: [Finding] = found.compactMap { if case .unusable(let finding) = $0 { finding } else { nil } }
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
