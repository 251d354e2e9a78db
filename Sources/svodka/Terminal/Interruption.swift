import ArgumentParser
import Dispatch
import Engines
import Glibc
import Newsroom

/// Ctrl-C (and `kill`) ends a run cleanly: half-written files are removed, the former digest stays.
final class Interruption {
    private let sources: [any DispatchSourceSignal]

    init() {
        let queue = DispatchQueue(label: "svodka.interruption")
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                TemporaryFiles.removeAll()
                EngineProcesses.stopAll()
                StandardStreams.say("\nsvodka: stopped; the former digest is as it was")
                _exit(128 + number)
            }
            source.resume()
            return source
        }
    }
}
