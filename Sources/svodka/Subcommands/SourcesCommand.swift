import ArgumentParser
import Configuration
import FoundationEssentials
import NewsModel
import Newsroom

/// `svodka sources`: what the newsroom fetches from.
struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
        abstract: "Lists what the newsroom fetches from, and adds to it.",
        subcommands: [
            SourcesListCommand.self, SourcesAddCommand.self, SourcesImportCommand.self, SourcesExportCommand.self,
            SourcesCheckCommand.self,
        ], defaultSubcommand: SourcesListCommand.self)
}

/// `svodka sources list`: how each source did.
struct SourcesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the sources: when each was last got, what it had, what is wrong.")

    @OptionGroup var configurationOptions: ConfigurationOptions

    func run() throws {
        let statuses = try configurationOptions.newsroom().sourceStatuses()
        guard !statuses.isEmpty else {
            return StandardStreams.say("svodka: there are no sources yet: svodka sources add ADDRESS")
        }
        for status in statuses {
            let time = status.succeeded.map { String($0.iso8601.prefix(16)).replacing("T", with: " ") } ?? "never"
            try StandardStreams.print(
                "\(status.name)\t\(time)\t\(status.items)\t\(status.addresses.joined(separator: " "))\n")
            if let error = status.error { try StandardStreams.print("\t\(error)\n") }
        }
    }
}

/// `svodka sources add`: a site's feed becomes a source.
struct SourcesAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Finds the feed of a site and writes it into svodka.yaml.")

    @Argument(help: ArgumentHelp("The address of a site or a feed.", valueName: "address"))
    var address: String

    @Option(help: "The name readers see; by default what the site calls itself.")
    var name: String?

    @Flag(help: "Let its addresses lead into your own network.")
    var allowPrivate = false

    @OptionGroup var configurationOptions: ConfigurationOptions

    func run() throws {
        let network = NetworkAccess(environment: ProcessInfo.processInfo.environment)
        try configurationOptions.newsroom().addSource(
            address, name: name, allowsPrivateAddresses: allowPrivate, settingsIn: configurationOptions.config, network
        ).tell()
    }
}

/// `svodka sources import`: the feeds of a feed reader become sources.
struct SourcesImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Writes the feeds of an OPML file into svodka.yaml.")

    @Argument(help: ArgumentHelp("The file, as feed readers export it.", valueName: "file"), completion: .file())
    var file: String

    @OptionGroup var configurationOptions: ConfigurationOptions

    func run() throws {
        try configurationOptions.newsroom().importSources(file, settingsIn: configurationOptions.config).tell()
    }
}

/// `svodka sources export`: the feeds as a feed reader takes them.
struct SourcesExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Prints the feeds as OPML, which feed readers import.")

    @OptionGroup var configurationOptions: ConfigurationOptions

    func run() throws {
        try StandardStreams.print(configurationOptions.newsroom().exportSources())
    }
}

/// `svodka sources check`: whether every address still brings something.
struct SourcesCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Asks each address once and says what is there; takes nothing in.")

    @OptionGroup var configurationOptions: ConfigurationOptions

    func run() throws {
        let bar = ProgressBar(isEnabled: true)
        let network = NetworkAccess(environment: ProcessInfo.processInfo.environment)
        let statuses = try configurationOptions.newsroom().checkSources(network, observer: bar.observer)
        bar.clear()
        for status in statuses {
            let address = status.addresses.joined(separator: " ")
            try StandardStreams.print(
                "\(status.name)\t\(address)\t\(status.error ?? (status.items == 1 ? "1 item" : "\(status.items) items"))\n"
            )
        }
        if statuses.contains(where: { $0.error != nil }) { throw ExitStatus.someLeftOut }
    }
}

extension AddedSources {
    /// Says what was added, and what a person should know.
    fileprivate func tell() throws {
        for finding in findings { StandardStreams.say("svodka: \(finding)") }
        for source in sources {
            try StandardStreams.print("added \(source.name): \(source.feeds.joined(separator: " "))\n")
        }
        if findings.contains(where: { $0.severity > .note }) { throw ExitStatus.someLeftOut }
    }
}
