import ArgumentParser
import Dispatch
import Engines
import Glibc
import Newsroom

/// Ctrl-C (and `kill`) ends a run cleanly: half-written files are removed, what was there stays, engines end.
final class Interruption {
    private let sources: [any DispatchSourceSignal]

    /// - Parameter leftAsItWas: what the run has not touched, in words.
    init(_ leftAsItWas: String = "the former files are as they were") {
        let queue = DispatchQueue(label: "svodka.interruption")
        sources = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXCPU, SIGALRM, SIGUSR1, SIGUSR2].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                StandardStreams.write(toTerminal: "\n")
                Self.endEverything()
                StandardStreams.say("svodka: stopped; \(leftAsItWas)")
                _exit(128 + number)
            }
            source.resume()
            return source
        }
    }
    /// Removes what is half-written and ends the engines, and says which.
    static func endEverything() {
        TemporaryFiles.removeAll()
        for engine in EngineProcesses.stopAll() { StandardStreams.say("svodka: the engine “\(engine)” was ended") }
    }
}
