import FoundationEssentials

/// A file of the tree as the rules see it.
struct SourceFile: Sendable {
    /// From the project's folder: Sources/Parsing/HTML/PageParser.swift.
    let path: String
    let lines: [Substring]
    /// None but for Swift.
    let tokens: [Token]

    init(_ path: String, _ text: String) {
        self.path = path
        lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        tokens = path.hasSuffix(".swift") ? Lexer.tokens(of: text) : []
    }

    private var folders: [Substring] { path.split(separator: "/").dropLast() }
    var name: String { String(path.split(separator: "/").last ?? "") }
    var isSwift: Bool { path.hasSuffix(".swift") }
    /// The target it belongs to.
    var target: String { String(folders.dropFirst().first ?? "") }
    /// The first folder within its target, or · for what stands in the target's own.
    var room: String { "\(target)/\(folders.dropFirst(2).first ?? "·")" }

    func violation(_ line: Int, _ message: String) -> Violation {
        Violation(file: path, line: line, message: message)
    }
}

/// Where a rule is broken, and what to do about it.
struct Violation: Equatable, Sendable, CustomStringConvertible {
    let file: String
    let line: Int
    let message: String

    var description: String { "\(file):\(line): \(message)" }
}

/// The project's code, Swift and C, the languages' data, and the documents.
struct SourceTree: Sendable {
    let files: [SourceFile]
    /// Whether a path from the project's folder leads to a file or a folder.
    let exists: @Sendable (String) -> Bool

    var sources: [SourceFile] { files.filter { $0.path.hasPrefix("Sources/") } }
    var swiftSources: [SourceFile] { sources.filter(\.isSwift) }

    /// The tree that this very file is part of.
    static let ofThisProject = SourceTree(reading: root)

    private static let root: String = {
        // Also where this folder is reached by a link.
        let here = URL(filePath: #filePath).resolvingSymlinksInPath()
        return (0..<4).reduce(here) { folder, _ in folder.deletingLastPathComponent() }.path
    }()

    init(_ files: [SourceFile]) {
        self.files = files
        let paths = files.map(\.path)
        exists = { path in paths.contains { $0 == path || $0.hasPrefix(path + "/") } }
    }

    private init(reading root: String) {
        let manager = FileManager.default
        let top = ((try? manager.contentsOfDirectory(atPath: root)) ?? []).filter { $0.hasSuffix(".md") }
        let below = ["Sources", "Tests", "Benchmarks", "Fuzz", "docs"].flatMap { folder in
            ((try? manager.subpathsOfDirectory(atPath: "\(root)/\(folder)")) ?? []).map { "\(folder)/\($0)" }
        }
        files = (top + below).sorted().compactMap { path -> SourceFile? in
            guard isRead(path), let data = FileManager.default.contents(atPath: "\(root)/\(path)") else { return nil }
            return SourceFile(path, String(decoding: data, as: UTF8.self))
        }
        exists = { FileManager.default.fileExists(atPath: "\(root)/\($0)") }
    }
}

/// Code, documents, and the languages' data.
private func isRead(_ path: String) -> Bool {
    [".swift", ".c", ".h", ".md"].contains { path.hasSuffix($0) } || path.hasPrefix("Sources/Languages/")
}
