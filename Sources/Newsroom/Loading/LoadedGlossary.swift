import FoundationEssentials
public import NewsModel
public import Terminology

/// The glossaries a run works with, joined into one.
public struct LoadedGlossary: Sendable {
    /// The entries of all files, joined.
    public let glossary: Glossary
    /// Rows that could not be used, joins that are ambiguous.
    public let findings: [Finding]
    /// The files that were read.
    let files: [String]

    /// - Throws: `NewsroomError` when a file cannot be read at all; a bad row is a finding, the others are used.
    init(_ paths: [String]) throws(NewsroomError) {
        var glossaries: [Glossary] = []
        var findings: [Finding] = []
        for path in paths {
            // Outputs name a glossary without its folder, which is another on every machine; messages name it with it.
            let reading = GlossaryReader().read(try Self.bytes(of: path), name: Place(of: path).name)
            glossaries.append(reading.glossary)
            findings += reading.findings.map { $0.named(path) }
        }
        let joined = GlossaryJoin.join(glossaries)
        glossary = joined.glossary
        self.findings = findings + joined.findings
        files = paths
    }

    private static func bytes(of path: String) throws(NewsroomError) -> [UInt8] {
        do {
            return try SourceFileReader().read(path).bytes
        } catch {
            throw NewsroomError(stage: "gloss", error)
        }
    }
}

extension Finding {
    /// The same finding under another name of its source.
    func named(_ source: String) -> Finding {
        Finding(severity, source: source, line: line, column: column, message: message, omission: omission)
    }
}

/// Finds the data that come with the program, such as the glossaries, wherever it was installed.
public struct SharedData: Sendable {
    /// The folders looked into, best first.
    public let candidates: [String]

    /// - Parameters:
    ///   - executable: the path of the running program, links resolved.
    ///   - currentFolder: where it was started.
    public init(executable: String, currentFolder: String) {
        var candidates = [currentFolder]
        let parts = executable.split(separator: "/", omittingEmptySubsequences: false)
        // Built but not installed: the project that the build folder lies in.
        if let build = parts.firstIndex(of: ".build") {
            candidates.append(parts[..<build].joined(separator: "/"))
        }
        // Installed: PREFIX/bin/svodka and PREFIX/share/svodka.
        candidates.append((parts.dropLast(2) + ["share", "svodka"]).joined(separator: "/"))
        self.candidates = candidates
    }

    /// The candidates for the program that is running.
    public static var ofThisProgram: SharedData {
        let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return SharedData(executable: executable, currentFolder: FileManager.default.currentDirectoryPath)
    }

    /// The folder `name` in the first candidate that has it; nil when none has.
    public func folder(_ name: String) -> String? {
        candidates.lazy.map { "\($0)/\(name)" }.first { path in
            var isFolder = false
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
        }
    }

    /// The glossary tables that ship, in the order of their names; empty when there are none.
    public var glossaries: [String] {
        guard let folder = folder("glossaries"),
            let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        else { return [] }
        return names.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".tbx") }.sorted().map { "\(folder)/\($0)" }
    }
}
