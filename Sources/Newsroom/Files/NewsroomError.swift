/// What stopped a run: the stage, the file or folder, what is wrong and what to do.
public struct NewsroomError: Error, CustomStringConvertible {
    /// Where the fault lies.
    public enum Fault: Sendable {
        /// In a file or folder.
        case input
        /// In what was asked for: another question may be answered.
        case request
    }

    /// The stage's verb: `intake`, `gloss`, `write`.
    public let stage: String
    /// The file or folder as the user knows it; nil where the message names what it is about.
    public let source: String?
    /// What is wrong and what to do, without the source.
    public let message: String
    /// Where the fault lies.
    public let fault: Fault
    /// The error of a part below, where one was the cause.
    public let underlying: (any Error)?

    /// Says what stopped a run.
    public init(
        stage: String, source: String? = nil, message: String, fault: Fault = .input, underlying: (any Error)? = nil
    ) {
        self.stage = stage
        self.source = source
        self.message = message
        self.fault = fault
        self.underlying = underlying
    }

    /// A file that a stage could not read.
    init(stage: String, _ file: UnreadableFile) {
        self.init(stage: stage, source: file.path, message: file.message, underlying: file)
    }

    /// The source and what is wrong with it, in a line.
    public var description: String { source.map { "\($0): \(message)" } ?? message }
}
