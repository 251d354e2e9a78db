import Formats
public import NewsModel
public import Terminology

/// The coverage reviews of earlier days, as their outputs have them.
public struct CoverageArchive: Sendable {
    /// The name of the file that a day's review is kept in.
    public static let fileName = "coverage.json"

    private let folder: String

    /// - Parameter folder: the one with a folder of outputs for each day.
    public init(_ folder: String) {
        self.folder = folder
    }

    /// The reviews of the days before one, in order, and their files; a day without a readable review is passed over.
    public func reviews(before date: CivilDate, atMost days: Int) -> (days: [PastDay], files: EarlierFiles) {
        let paths = (1...max(1, days)).reversed().map { distance in
            "\(folder)/\(CivilDate(daysSince1970: date.daysSince1970 - distance))/\(Self.fileName)"
        }
        let files = EarlierFiles(lookingFor: paths)
        let past = files.read.compactMap { path in
            (try? SourceFileReader().read(path)).flatMap { Self.day($0.bytes) }
        }
        return (past, files)
    }

    /// Reads what `CoverageJSONWriter` wrote; nil for anything else.
    static func day(_ json: [UInt8]) -> PastDay? {
        guard let review = JSONObject(json), let date = (try? review.text("date")).flatMap({ CivilDate($0) }),
            let total = try? review.object("total"), let covered = try? total.integer("covered"),
            let count = try? total.integer("total"), let seen = try? review.texts("seen")
        else { return nil }
        return PastDay(date: date, share: CoverageShare(covered: covered, total: count), seen: Set(seen))
    }
}
