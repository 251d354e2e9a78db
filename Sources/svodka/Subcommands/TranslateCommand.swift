public import ArgumentParser
import FoundationEssentials
import NewsModel
import Newsroom

/// `svodka translate`: sentences out to translators, translations back, and what to look at in them.
struct TranslateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate",
        abstract: "Hands sentences to a translator, takes translations back, checks them.",
        subcommands: [
            TranslateExportCommand.self, TranslateMergeCommand.self, TranslateCheckCommand.self,
            TranslateDraftCommand.self,
        ])
}

/// `svodka translate export`: a day's sentences as files for a translator.
struct TranslateExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes what an edition lacks in its own language, for a translator.",
        discussion: """
            Writes a file for each language translated from, such as translations/2025-05-14/en-ru.xlf: a sentence \
            each, with its terms, the story's link, similar sentences of the memory and engines' drafts. What the \
            memory has word for word is not asked for again. svodka translate merge takes the file back.
            """)

    @Argument(help: "The day, such as 2025-05-14.", transform: ArgumentValue.day) var date: CivilDate

    @Option(name: .customLong("to"), help: "The edition's language: en, ru, zh.", transform: ArgumentValue.edition)
    var target: Language

    @Option(help: "xliff (1.2), xliff2 (2.1), or csv, a table.") var format = HandoffFormat.xliff

    @Option(help: "The folder to write to; by default the day's, among the translations.", completion: .directory)
    var output: String?

    @Flag(help: "Also write the sentences that the memory has already.") var all = false

    @OptionGroup var options: HandoffOptions

    func run() throws {
        let interruption = Interruption()
        defer { withExtendedLifetime(interruption) {} }
        let handedOff = try options.newsroom().handOff(
            date, to: target, as: format, into: output, all: all, observer: ProgressBar.none.observer)
        for finding in handedOff.memoryFindings + handedOff.engineFindings { StandardStreams.say("svodka: \(finding)") }
        for file in handedOff.files { try StandardStreams.print("\(file.path): \(file.sentences) sentences\n") }
        if handedOff.files.isEmpty { try StandardStreams.print("nothing to translate\n") }
        if !handedOff.memoryFindings.isEmpty { throw ExitStatus.someLeftOut }
    }
}

extension HandoffFormat: ExpressibleByArgument {}

/// `svodka translate merge`: a translator's file comes back.
struct TranslateMergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Takes a translator's file back into the memory.",
        discussion: """
            Takes XLIFF 1.2 or 2.x from any program, or a table. A sentence is taken when it is still in the day's \
            digest and its translation is more than a copy; the rest is told. What is taken goes into the memory, from \
            where svodka digest takes it into the editions.
            """)

    @Argument(help: "The file that came back.", completion: .file()) var file: String

    @Option(help: "The day it was made for; by default as the file says.", transform: ArgumentValue.day) var date:
        CivilDate?

    @Option(
        name: .customLong("to"), help: "The edition's language: en, ru, zh; by default as the file says.",
        transform: ArgumentValue.edition)
    var target: Language?

    @Option(
        help: ArgumentHelp(
            "The memory to add to, made when it is not there; by default memory.tmx among the translations.",
            valueName: "file.tmx"))
    var memory: String?

    @Option(help: "The translator's name, to be kept with each translation.") var translator: String?

    @OptionGroup var options: HandoffOptions

    func run() throws {
        let interruption = Interruption()
        defer { withExtendedLifetime(interruption) {} }
        var returned = ReturnedFile(file)
        returned.date = date
        returned.target = target
        returned.translator = translator
        returned.memory = memory
        let now = Timestamp(secondsSince1970: Int(Date().timeIntervalSince1970), zoneOffset: 0)
        let outcome = try options.newsroom().takeBack(returned, now: now, observer: ProgressBar.none.observer)
        for finding in outcome.engineFindings { StandardStreams.say("svodka: \(finding)") }
        for finding in outcome.findings + outcome.notes { StandardStreams.say("\(finding)") }
        try StandardStreams.print("\(outcome.taken) translations taken, \(outcome.untouched) not yet translated\n")
        if !outcome.findings.isEmpty { throw ExitStatus.someLeftOut }
    }
}
