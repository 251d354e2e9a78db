import FoundationEssentials
public import NewsModel
public import Translation

/// The translation memory as it lies on disk: the TMX files of a folder.
public struct MemoryFolder: Sendable {
    /// The most that one file may have, in bytes.
    private static let sizeLimit = 4 << 30

    public let path: String
    /// In the order of their names; empty where there is no such folder.
    public let files: [String]
    /// Whether the folder is there.
    public let exists: Bool

    public init(_ path: String) {
        self.path = path
        let names = try? FileManager.default.contentsOfDirectory(atPath: path)
        exists = names != nil
        files = (names ?? []).filter { $0.lowercased().hasSuffix(".tmx") && !$0.hasPrefix(".") }.sorted()
            .map { "\(path)/\($0)" }
    }

    /// What a rule for make depends on: the files, and the folder, which changes when one is added or removed.
    public var prerequisites: [String] { files.isEmpty ? [] : [path] + files }

    /// The units of all the files, in order; what is wrong with a file is a finding, and the rest of it is used.
    public func load() -> (units: [TranslationUnit], findings: [Finding]) {
        var units: [TranslationUnit] = []
        var findings: [Finding] = []
        var reader = SourceFileReader()
        reader.sizeLimit = Self.sizeLimit
        for file in files {
            do {
                let reading = TMXReader().read(try reader.read(file).bytes, name: file)
                units += reading.units
                findings += reading.findings
            } catch {
                findings.append(Finding(.error, source: file, message: error.message))
            }
        }
        return (units, findings)
    }
}
