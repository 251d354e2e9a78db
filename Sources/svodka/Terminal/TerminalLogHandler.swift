import Logging

/// Log lines on standard error, as messages for a person: `svodka: …`, with the level only where it warns.
struct TerminalLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let level = event.level >= .warning ? "\(event.level.rawValue): " : ""
        StandardStreams.say("svodka: \(level)\(event.message)")
    }
}
