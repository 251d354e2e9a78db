import ArgumentParser
import Glibc
import Newsroom
import Synchronization
import UnicodeText

/// A line on the terminal that shows how far a long run is; nothing at all where standard error is no terminal.
final class ProgressBar: Sendable {
    private struct State {
        var lastDrawn: UInt64 = 0
        var isShown = false
    }

    private let isEnabled: Bool
    private let state = Mutex(State())

    init(isEnabled: Bool) {
        self.isEnabled = isEnabled && StandardStreams.errorIsTerminal
    }

    /// A bar that never shows.
    static let none = ProgressBar(isEnabled: false)

    /// Shows what a run tells while it works; what a person should know stands in a line of its own.
    var observer: Newsroom.Observer { { self.show($0) } }

    private func show(_ progress: Newsroom.Progress) {
        switch progress {
        case .noGlossary:
            StandardStreams.say(
                "svodka: there is no glossary: put tables into the folder glossaries, or name them with --glossary")
        case .waiting(let folder):
            StandardStreams.say("svodka: another run is compiling \(folder); waiting for it")
        case .waitingToFetch:
            StandardStreams.say("svodka: another run is fetching; waiting for it")
        case .stuck(let name):
            Interruption.endEverything()
            StandardStreams.say(
                "svodka: error: \(name): takes more than a minute to read, which is a fault of svodka's; the former files "
                    + "are as they were. Leave it out with leave-out in svodka.yaml, and send it to the developers")
            _exit(ExitStatus.couldNotRun.rawValue)
        case .read(let name, let done, let total):
            show(done: done, total: total, name: name)
        }
    }

    /// Shows that `done` of `total` files are read, the last of them `name`; redraws at most ten times a second.
    private func show(done: Int, total: Int, name: String) {
        guard isEnabled, total > 0 else { return }
        let now = nanoseconds()
        state.withLock { state in
            guard done == total || now &- state.lastDrawn > 100_000_000 else { return }
            state.lastDrawn = now
            state.isShown = true
            StandardStreams.write(toTerminal: "\r\u{1B}[K" + line(done: done, total: total, name: name))
        }
    }

    /// Clears the line, so that messages stand alone.
    func clear() {
        guard isEnabled else { return }
        state.withLock { state in
            guard state.isShown else { return }
            state.isShown = false
            StandardStreams.write(toTerminal: "\r\u{1B}[K")
        }
    }

    private func line(done: Int, total: Int, name: String) -> String {
        let width = 20
        let filled = done * width / total
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        let room = 78 - width - 20
        let name = VisibleText.line(name)
        let shown = name.count > room ? "…" + name.suffix(room - 1) : name
        return "[\(bar)] \(done) of \(total)  \(shown)"
    }

    private func nanoseconds() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
