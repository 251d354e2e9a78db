public import NewsModel

/// What reading a glossary gave: the entries that could be read, and what a person should know about the others.
public struct GlossaryReading: Sendable {
    public var glossary: Glossary
    public var findings: [Finding]

    public init(glossary: Glossary, findings: [Finding] = []) {
        self.glossary = glossary
        self.findings = findings
    }
}
