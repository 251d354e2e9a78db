public import FoundationEssentials
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

    /// The reviews of the days before one, in order; a day without a readable review is passed over.
    public func days(before date: CivilDate, atMost days: Int) -> [PastDay] {
        (1...max(1, days)).reversed().compactMap { distance in
            let day = CivilDate(daysSince1970: date.daysSince1970 - distance)
            let path = "\(folder)/\(day)/\(Self.fileName)"
            guard FileManager.default.fileExists(atPath: path), let file = try? SourceFileReader().read(path) else {
                return nil
            }
            return Self.day(Data(file.bytes))
        }
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
