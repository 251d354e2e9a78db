import ArgumentParser

/// How a run ended when not all was well, for scripts.
///
/// `EX_USAGE` (64), for a command line that was not understood, is ArgumentParser's own.
enum ExitStatus {
    /// Done, but some input was left out; standard error says which.
    static let someLeftOut = ExitCode(1)
    /// Nothing could be done.
    static let couldNotRun = ExitCode(2)
}

/// What stopped the command itself, beside what stops a newsroom: one line that says what is wrong and what to do.
struct CannotRun: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
