import Synchronization

/// What one analysis at a time works with, and the next one takes over: dictionaries and the words met so far.
final class Workspace {
    let dictionaries = WordDictionaries()
    let words = WordTable()
    let pieces = TokenPieces()
}

/// Workspaces, lent to one caller at a time and reused.
final class WorkspacePool: Sendable {
    private let idle = Mutex<[Lent]>([])

    /// Calls `body` with a workspace that nobody else has.
    func withWorkspace<Result>(_ body: (Workspace) -> Result) -> Result {
        let lent = idle.withLock { $0.popLast() } ?? Lent(workspace: Workspace())
        defer { idle.withLock { $0.append(lent) } }
        return body(lent.workspace)
    }

    /// A workspace on its way between threads, which is safe since only one of them has it.
    private struct Lent: @unchecked Sendable {
        let workspace: Workspace
    }
}
