import Configuration
import FoundationEssentials
import NewsModel
import Newsroom
import Testing

/// Whole cases: a folder in `Tests/Golden` with articles and glossaries, and the outputs that must come of them.
///
/// A case is a small newsroom, laid out as a real one: `articles/DATE/`, `glossaries/`, `svodka.yaml` where it is about a
/// setting, and `digests/DATE/` with those outputs that the case is about; a `README` says what it guards. To add one, write its articles, then run
/// `REWRITE_GOLDEN=1 swift test --filter GoldenCases` and read what came out as a reader would.
@Suite("Golden cases")
struct GoldenCasesTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden")
    static let rewrites = ProcessInfo.processInfo.environment["REWRITE_GOLDEN"] == "1"
    /// What a new case starts with; any output of a day may stand in a case instead.
    static let usualOutputs = ["digest.en.txt", "digest.ru.txt", "digest.zh.txt", "coverage.txt"]

    static let cases = Result { try names(in: folder) }

    @Test("come out as they are kept", arguments: try cases.get())
    func outputs(_ name: String) throws {
        let newsroom = Self.folder.appending(path: name)
        for date in try Self.names(in: newsroom.appending(path: "articles")) {
            let made = try Self.files(of: newsroom, date: date)
            let kept = newsroom.appending(path: "digests/\(date)")
            if Self.rewrites { try Self.rewrite(kept, with: made) }
            for file in try Self.names(in: kept) {
                let content = try #require(made[file], "\(name) keeps \(file), which no day is published as")
                let expected = try Data(contentsOf: kept.appending(path: file))
                #expect(firstDifference(content, expected) == nil, "\(name)/\(date)/\(file)")
            }
        }
    }

    @Test("say what they guard", arguments: try cases.get())
    func purpose(_ name: String) throws {
        let text = try Data(contentsOf: Self.folder.appending(path: "\(name)/README"))
        #expect(text.count > 40)
    }

    /// What the case is published as, in a folder of its own.
    private static func files(of newsroom: URL, date: String) throws -> [String: Data] {
        let archive = try TemporaryFolder()
        let settings = newsroom.appending(path: "svodka.yaml")
        let file = (try? Data(contentsOf: settings)).map {
            (bytes: [UInt8]($0), name: "\(newsroom.lastPathComponent)/svodka.yaml")
        }
        var configuration = try ConfigurationReader().read(file: file, environment: [:])
        configuration.digests = archive.path
        let desk = Newsroom(
            settings: configuration, folder: newsroom.path,
            shared: SharedData(executable: "", currentFolder: newsroom.path))
        let compiled = try desk.compile(try #require(CivilDate(date)))
        _ = try desk.publish(compiled)
        let names = try Self.names(in: URL(filePath: compiled.folder))
        return Dictionary(
            uniqueKeysWithValues: try names.map {
                ($0, try Data(contentsOf: URL(filePath: archive.file("\(date)/\($0)"))))
            })
    }

    private static func rewrite(_ folder: URL, with made: [String: Data]) throws {
        let kept = (try? names(in: folder)) ?? usualOutputs
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in kept { try made[name]?.write(to: folder.appending(path: name)) }
    }

    /// In the order of their names, without hidden ones.
    private static func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
    }
}
