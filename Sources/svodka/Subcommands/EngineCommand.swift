import ArgumentParser
import Engines
import Formats
import FoundationEssentials
import NewsModel
import Translation

/// `svodka engine`: translation engines behind svodka's own protocol.
struct EngineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "engine",
        abstract: "Speaks to translation engines: Apertium, LibreTranslate, DeepL.",
        discussion: """
            Reads JSON Lines {"id","source","target","text","terms":[{"source","target"}]} and writes \
            {"id","text","engine","unknown":[…]}, a line each in the same order. Any command that does so is an engine \
            for svodka digest and svodka translate, as

              svodka digest 2025-05-14 --engine be-ru='svodka engine apertium'

            The adapters for services ask over the network with curl; nothing else in svodka does.
            """,
        subcommands: [
            ApertiumCommand.self, ApertiumServiceCommand.self, LibreTranslateCommand.self, DeepLCommand.self,
        ])

    /// Answers what comes in on standard input, all of it or nothing.
    static func run(_ service: some TranslationService) throws {
        let interruption = Interruption("nothing was answered")
        defer { withExtendedLifetime(interruption) {} }
        try JSONLinesFilter.runWhole(Question.self) { questions in
            try service.answers(to: questions.map(\.request)).map { Answer(answer: $0) }
        }
    }

    private struct Question: JSONReadable {
        let request: EngineRequest

        init(_ object: JSONObject) throws {
            request = EngineRequest(
                id: try object.text("id"), source: LanguageTag(rawValue: try object.text("source")),
                target: LanguageTag(rawValue: try object.text("target")), text: try object.text("text"),
                terms: try (object.optionalObjects("terms") ?? []).map {
                    HandoffPackage.TermPair(source: try $0.text("source"), target: try $0.text("target"))
                })
        }
    }

    private struct Answer: JSONWritable {
        let answer: EngineAnswer

        func write(to json: inout JSONWriter) {
            json.object {
                $0.member("engine", answer.engine)
                $0.member("id", answer.id)
                $0.member("text", answer.text)
                $0.member("unknown", answer.unknown)
            }
        }
    }
}

/// `svodka engine apertium`: Apertium as it is installed on this machine.
struct ApertiumCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apertium", abstract: "Translates with the Apertium of this machine.",
        discussion: """
            Needs Debian's packages apertium and one for each pair of languages, such as apertium-bel-rus. Works \
            offline. Words it does not know stay as they are and are named in the answer.
            """)

    @Option(help: "The program.") var program = "apertium"

    @Option(help: "The seconds it may take.") var timeLimit = 100

    func run() throws {
        try EngineCommand.run(ApertiumProgram(program: program, timeLimit: timeLimit))
    }
}

/// `svodka engine apertium-apy`: Apertium as a service.
struct ApertiumServiceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apertium-apy", abstract: "Translates with an Apertium service (apertium-apy).")

    @Option(help: "The service's address.") var url = "http://127.0.0.1:2737"

    @OptionGroup var service: ServiceOptions

    func validate() throws { _ = try ServiceOptions.address(url) }

    func run() throws {
        try EngineCommand.run(
            ApertiumService(at: try ServiceOptions.address(url), timeLimit: service.timeLimit))
    }
}

/// `svodka engine libretranslate`.
struct LibreTranslateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "libretranslate", abstract: "Translates with a LibreTranslate service.",
        discussion: "A key, where the service wants one, is read from LIBRETRANSLATE_API_KEY.")

    @Option(help: "The service's address.") var url = "http://127.0.0.1:5000"

    @OptionGroup var service: ServiceOptions

    func validate() throws { _ = try ServiceOptions.address(url) }

    func run() throws {
        try EngineCommand.run(
            LibreTranslate(
                at: try ServiceOptions.address(url), key: ServiceOptions.key("LIBRETRANSLATE_API_KEY"),
                timeLimit: service.timeLimit))
    }
}

/// `svodka engine deepl`.
struct DeepLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deepl", abstract: "Translates with DeepL, by the day's terms.",
        discussion: """
            The key is read from DEEPL_AUTH_KEY. The terms of the sentences become a glossary at DeepL, which is \
            removed again when the sentences are done.
            """)

    @Option(help: "The service's address; by default DeepL's own, as the key demands.") var url: String?

    @OptionGroup var service: ServiceOptions

    func validate() throws { _ = try url.map(ServiceOptions.address) }

    func run() throws {
        guard let key = ServiceOptions.key("DEEPL_AUTH_KEY") else {
            throw CannotRun("DeepL's key is missing: put it into the environment as DEEPL_AUTH_KEY")
        }
        try EngineCommand.run(
            DeepL(key: key, at: try url.map(ServiceOptions.address), timeLimit: service.timeLimit))
    }
}

/// How long a service may take, and its key.
struct ServiceOptions: ParsableArguments {
    @Option(help: "The seconds that one question may take.") var timeLimit = 60

    func validate() throws {
        guard (1...600).contains(timeLimit) else { throw ValidationError("--time-limit takes 1 to 600 seconds.") }
    }

    /// A key from the environment, where it stands in no command line and no file of settings.
    static func key(_ name: String) -> String? {
        let value = ProcessInfo.processInfo.environment[name] ?? ""
        return value.isEmpty ? nil : value
    }

    static func address(_ text: String) throws -> ServiceAddress {
        guard let address = ServiceAddress(text) else {
            throw ValidationError("“\(text)” is no address; one is http://127.0.0.1:5000.")
        }
        return address
    }
}
