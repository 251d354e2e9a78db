import ArgumentParser
import FoundationEssentials

/// How long a service may take, and its key.
struct ServiceOptions: ParsableArguments {
    @Option(help: "The seconds that one question may take.") var timeLimit = 60

    func validate() throws {
        guard (1...600).contains(timeLimit) else { throw ValidationError("--time-limit takes 1 to 600 seconds.") }
    }

    var curl: Curl { Curl(timeLimit: timeLimit) }

    /// A key from the environment, where it stands in no command line and no file of settings.
    static func key(_ name: String) -> String? {
        let value = ProcessInfo.processInfo.environment[name] ?? ""
        return value.isEmpty ? nil : value
    }

    /// An address without the slash at its end.
    static func base(_ address: String) throws -> String {
        guard address.hasPrefix("http://") || address.hasPrefix("https://") else {
            throw ValidationError("“\(address)” is no address; one is http://127.0.0.1:5000.")
        }
        return address.hasSuffix("/") ? String(address.dropLast()) : address
    }
}
