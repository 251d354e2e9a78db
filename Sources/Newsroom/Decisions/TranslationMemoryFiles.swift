import FoundationEssentials
public import NewsModel
public import Translation

/// The units of a translation memory, and what was wrong with its files.
public struct MemoryReading: Sendable {
    /// In the order of the files.
    public internal(set) var units: [TranslationUnit] = []
    /// What could not be read.
    public internal(set) var findings: [Finding] = []

    /// The most that one file may have, in bytes.
    static let sizeLimit = 4 << 30

    /// Adds the units of a file; what is wrong in it is a finding, and the rest of it is used.
    mutating func read(_ path: String) throws(UnreadableFile) {
        read(try SourceFileReader(sizeLimit: Self.sizeLimit).read(path).bytes, name: path)
    }

    mutating func read(_ bytes: [UInt8], name: String) {
        let reading = TMXReader().read(bytes, name: name)
        units += reading.units
        findings += reading.findings
    }
}

/// The translation memory of a newsroom: the TMX files of a folder.
struct MemoryFolder: Sendable {
    let path: String
    /// In the order of their names; empty where there is no such folder.
    let files: [String]

    init(_ path: String) {
        self.path = path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        files = names.filter { $0.lowercased().hasSuffix(".tmx") && !$0.hasPrefix(".") }.sorted().map {
            "\(path)/\($0)"
        }
    }

    /// What a rule for make depends on: the files, and the folder, which changes when one is added or removed.
    var prerequisites: Prerequisites { Prerequisites(read: files.isEmpty ? [] : [path] + files) }

    /// The units of all the files, in order; a file that cannot be read is a finding.
    func load() -> MemoryReading {
        var memory = MemoryReading()
        for file in files {
            do {
                try memory.read(file)
            } catch {
                memory.findings.append(Finding(.error, source: file, message: error.message))
            }
        }
        return memory
    }
}

/// A TMX file that translations are added to.
struct MemoryFile: Sendable {
    let path: String
    /// The program's version, which the file names.
    let version: String

    /// Adds the units that the file does not hold word for word.
    ///
    /// - Returns: how many were added, and how many it holds now.
    /// - Throws: `NewsroomError` also for a damaged file: it is left alone, so that nothing in it is lost.
    func add(_ new: [TranslationUnit]) throws(NewsroomError) -> (added: Int, total: Int) {
        try LockedFile(path, sizeLimit: MemoryReading.sizeLimit).change { content throws(NewsroomError) in
            var old = MemoryReading()
            if let content { old.read(content, name: path) }
            guard old.findings.isEmpty, content.map(Self.isWhole) ?? true else {
                throw NewsroomError(
                    stage: "remember",
                    message: "\(path) is damaged; repair it first, so that nothing in it is lost")
            }
            let merged = MemoryMerger.merged(old.units, with: new)
            content = Array(TMXWriter(version: version).text(merged).utf8)
            return (merged.count - old.units.count, merged.count)
        }
    }

    /// Whether a file ends as TMX does, in UTF-8 or UTF-16: one that was cut short is read without a word.
    private static func isWhole(_ content: [UInt8]) -> Bool {
        let end = content.suffix(200).filter { $0 > 0x20 }
        return end.suffix(6).elementsEqual("</tmx>".utf8)
    }
}
