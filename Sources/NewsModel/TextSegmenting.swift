/// What turns a text into a `Document`; lets a stage ask for an analysis without knowing the stage that makes it.
public protocol TextSegmenting: Sendable {
    /// Analyses a text; `language` is what its source says of it, nil to find out.
    func segment(_ text: String, id: String, language: LanguageTag?) -> Document
}
