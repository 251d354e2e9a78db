import FoundationEssentials
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
            (try? SourceFileReader().read(path)).flatMap { Self.day(Data($0.bytes)) }
        }
        return (past, files)
    }

    /// Reads what `CoverageJSONWriter` wrote; nil for anything else.
    static func day(_ json: Data) -> PastDay? {
        guard let record = try? JSONDecoder().decode(Record.self, from: json), let date = CivilDate(record.date) else {
            return nil
        }
        return PastDay(
            date: date, share: CoverageShare(covered: record.total.covered, total: record.total.total),
            seen: Set(record.seen))
    }

    private struct Record: Decodable {
        struct Share: Decodable {
            let covered: Int
            let total: Int
        }

        let date: String
        let total: Share
        let seen: [String]
    }
}
