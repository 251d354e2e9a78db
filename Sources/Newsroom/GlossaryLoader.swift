public import NewsModel
public import Terminology

/// Reads the glossaries a run works with, and joins them into one.
public struct GlossaryLoader: Sendable {
    /// The glossaries of a run.
    public struct Loaded: Sendable {
        public let glossary: Glossary
        /// Rows that could not be used, joins that are ambiguous.
        public let findings: [Finding]
        /// The files that were read.
        public let files: [String]
    }

    public init() {}

    /// - Throws: `PipelineError` when a file cannot be read at all; a bad row is a finding, the others are used.
    public func load(_ paths: [String]) throws(PipelineError) -> Loaded {
        var glossaries: [Glossary] = []
        var findings: [Finding] = []
        for path in paths {
            // Outputs name a glossary without its folder, which is another on every machine; messages name it with it.
            let name = path.split(separator: "/").last.map(String.init) ?? path
            let reading = GlossaryReader().read(try bytes(of: path), name: name)
            glossaries.append(reading.glossary)
            findings += reading.findings.map { $0.named(path) }
        }
        let joined = GlossaryJoin.join(glossaries)
        return Loaded(glossary: joined.glossary, findings: findings + joined.findings, files: paths)
    }

    private func bytes(of path: String) throws(PipelineError) -> [UInt8] {
        do {
            return try SourceFileReader().read(path).bytes
        } catch {
            throw PipelineError(stage: "gloss", source: error.path, message: error.message, underlying: error)
        }
    }
}

extension Finding {
    /// The same finding under another name of its source.
    fileprivate func named(_ source: String) -> Finding {
        Finding(severity, source: source, line: line, column: column, message: message, omission: omission)
    }
}
