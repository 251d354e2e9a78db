import Configuration
import FoundationEssentials
public import NewsModel

extension Newsroom {
    /// The days whose rules make is told to read.
    public enum MakeDays: Sendable {
        case one(CivilDate)
        /// All that have been published.
        case all
    }

    /// Writes what make needs of the settings as a file that it includes: nothing in it runs a command, whatever the
    /// settings, the environment and the days' own rules hold.
    ///
    /// - Parameters:
    ///   - path: the file; where it has this content already, it keeps its time.
    ///   - today: the day in the newsroom's zone.
    /// - Throws: `NewsroomError` also for a folder whose name make has no sign for.
    public func writeMakeSettings(to path: String, days: MakeDays, today: CivilDate) throws(NewsroomError) {
        var lines = [
            "# Written by svodka settings --make, from svodka.yaml and the environment.", "today := \(today)",
            "mail := \(settings.mail.from == nil ? "" : "yes")",
        ]
        for (name, folder) in [
            ("articles", settings.articles), ("digests", settings.digests), ("memory", settings.translations),
        ] { lines.append("\(name)-folder := \(try makeName(of: folder))") }
        let published: [CivilDate] =
            switch days {
            case .one(let day): [day]
            case .all: archive.days
            }
        let whole = published.filter { day in
            let rules = try? SourceFileReader().read(archive.file(".depends", of: day)).bytes
            return rules.map { Depfile.isWhole(String(decoding: $0, as: UTF8.self)) } ?? false
        }
        lines.append((["whole :="] + whole.map(\.description)).joined(separator: " "))
        try OutputFolder(Place(of: path).folder).write([
            (name: Place(of: path).name, content: Data((lines.joined(separator: "\n") + "\n").utf8))
        ])
    }

    /// A folder's name as make takes it.
    private func makeName(of folder: String) throws(NewsroomError) -> String {
        let edges = [folder.unicodeScalars.first, folder.unicodeScalars.last].compactMap { $0 }
        let strange = folder.unicodeScalars.first {
            Self.signs.contains($0) || $0.properties.generalCategory == .control
        }
        guard let sign = strange ?? edges.first(where: \.properties.isWhitespace) else { return folder }
        throw NewsroomError(
            stage: "settings",
            message: "make cannot work with the folder “\(folder)”, because of “\(sign)” in its name: name another")
    }

    /// What makes and shells treat apart in a name; a space within one is escaped.
    private static let signs = Set("\\:;|*?[]~=%#$&\"`<>".unicodeScalars)
}
