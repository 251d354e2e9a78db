public import Digests
public import NewsModel
public import Terminology

/// A day as the stages left it: what its outputs are written from.
public struct Day: Sendable {
    public let digest: Digest
    public let coverage: CoverageReport
    /// The articles in the order of the intake.
    public let articles: [AnalyzedArticle]
    public let stories: [Story]
    /// What a person should know, in the order of the files' names.
    public let findings: [Finding]
    /// What was wrong with translation engines; their names stand for files.
    public let engineFindings: [Finding]
    /// What to look at in the drafts of engines.
    public let draftNotes: [Finding]

    /// Whether some input was left out.
    public var isIncomplete: Bool { findings.contains { $0.omission != nil } }
}
