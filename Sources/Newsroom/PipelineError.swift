/// What stopped a run: the stage, the file or folder, what is wrong and what to do.
public struct PipelineError: Error, CustomStringConvertible {
    /// The stage's verb: `intake`, `gloss`, `write`.
    public let stage: String
    /// The file or folder, as the user knows it.
    public let source: String
    /// What is wrong and what to do, without the file's name.
    public let message: String
    public let underlying: (any Error)?

    public init(stage: String, source: String, message: String, underlying: (any Error)? = nil) {
        self.stage = stage
        self.source = source
        self.message = message
        self.underlying = underlying
    }

    public var description: String { "\(source): \(message)" }
}
