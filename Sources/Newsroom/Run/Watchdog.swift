import Dispatch
import Glibc
import Synchronization

/// Tells of a file that takes longer than any should, in processor time, so that a fault of ours does not hold up the day
/// without a word. It changes nothing in what a finished run holds: that is the budget's part.
final class Watchdog: Sendable {
    /// Work on a file, in the thread that does it.
    private struct Work {
        let name: String
        let clock: clockid_t
        let start: Double
    }

    private let limit: Double
    private let working: Mutex<[Int: Work]> = Mutex([:])
    private let tell: @Sendable (String) -> Void

    /// - Parameters:
    ///   - seconds: of processor time that one file may take.
    ///   - tell: called once, with the name of the file that took longer, while it is still being worked on.
    init(seconds: Double = 60, tell: @escaping @Sendable (String) -> Void) {
        limit = seconds
        self.tell = tell
        lookLater()
    }

    private static let queue = DispatchQueue(label: "svodka.watchdog")

    /// Looks four times within the limit, as long as somebody holds the watchdog and nothing was told.
    private func lookLater() {
        Self.queue.asyncAfter(deadline: .now() + limit / 4) { [weak self] in
            guard let self else { return }
            if let name = overdue { tell(name) } else { lookLater() }
        }
    }

    /// Does the work on a file; it must stay in the thread that calls.
    func watching<Result>(_ name: String, _ id: Int, _ work: () -> Result) -> Result {
        var clock = clockid_t()
        guard pthread_getcpuclockid(pthread_self(), &clock) == 0 else { return work() }
        working.withLock { $0[id] = Work(name: name, clock: clock, start: Self.seconds(clock)) }
        defer { working.withLock { _ = $0.removeValue(forKey: id) } }
        return work()
    }

    /// The file that has taken longer than it may.
    private var overdue: String? {
        working.withLock { works in
            works.values.filter { Self.seconds($0.clock) - $0.start > limit }.map(\.name).min()
        }
    }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        guard clock_gettime(clock, &time) == 0 else { return 0 }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
