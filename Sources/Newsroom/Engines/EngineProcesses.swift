import Glibc
import Synchronization

/// The engines that are running now, so that a run that is stopped leaves none behind.
public enum EngineProcesses {
    private static let running = Mutex<Set<pid_t>>([])

    static func add(_ child: pid_t) {
        running.withLock { _ = $0.insert(child) }
    }

    static func remove(_ child: pid_t) {
        running.withLock { _ = $0.remove(child) }
    }

    /// Stops an engine and what it started.
    static func stop(_ child: pid_t) {
        kill(-child, SIGKILL)
        var status: Int32 = 0
        waitpid(child, &status, 0)
    }

    /// Stops them all, for a run that is being stopped.
    public static func stopAll() {
        running.withLock { children in
            for child in children { kill(-child, SIGKILL) }
            children.removeAll()
        }
    }
}
