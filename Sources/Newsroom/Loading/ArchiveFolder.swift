import Formats
import FoundationEssentials
import NewsModel
import Terminology

/// The folder of the digests: a folder for each day, and beside them what is made from several days.
struct ArchiveFolder: Sendable {
    /// The name of a day's digest for other programs; a day counts once it is there.
    static let digest = "digest.xml"
    /// The name of the file that a day's coverage review is kept in.
    static let review = "coverage.json"

    let path: String

    init(_ path: String) {
        self.path = path
    }

    /// The days that have a folder, in order.
    var days: [CivilDate] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.compactMap { CivilDate($0) }.sorted()
    }

    func folder(of day: CivilDate) -> String { "\(path)/\(day)" }

    /// Where a day's file lies.
    func file(_ name: String, of day: CivilDate) -> String { "\(folder(of: day))/\(name)" }

    /// The coverage reviews of the days before one, in order, and their files; a day without a readable review is passed
    /// over.
    func reviews(before date: CivilDate, atMost days: Int) -> (days: [PastDay], files: Prerequisites) {
        let paths = (1...max(1, days)).reversed().map { distance in
            file(Self.review, of: CivilDate(daysSince1970: date.daysSince1970 - distance))
        }
        let files = Prerequisites(lookingFor: paths)
        let past = files.read.compactMap { path in
            (try? SourceFileReader().read(path)).flatMap { PastDay(json: $0.bytes) }
        }
        return (past, files)
    }
}

extension PastDay {
    /// Reads what `CoverageJSONWriter` wrote; nil for anything else.
    fileprivate init?(json: [UInt8]) {
        guard let review = JSONObject(json), let date = (try? review.text("date")).flatMap({ CivilDate($0) }),
            let total = try? review.object("total"), let covered = try? total.integer("covered"),
            let count = try? total.integer("total"), let seen = try? review.texts("seen")
        else { return nil }
        self.init(date: date, share: CoverageShare(covered: covered, total: count), seen: Set(seen))
    }
}
