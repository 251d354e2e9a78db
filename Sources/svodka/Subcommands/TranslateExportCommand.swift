import ArgumentParser
import Configuration
import FoundationEssentials
import NewsModel
import Newsroom
import Translation

/// `svodka translate export`: a day's sentences as files for a translator.
struct TranslateExportCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case xliff, xliff2, csv

        var ending: String { self == .csv ? "csv" : "xlf" }
    }

    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes what an edition lacks in its own language, for a translator.",
        discussion: """
            Writes a file for each language translated from, such as translations/2025-05-14/en-ru.xlf: a sentence \
            each, with its terms, the story's link, similar sentences of the memory and engines' drafts. What the \
            memory has word for word is not asked for again. svodka translate merge takes the file back.
            """)

    @Argument(help: "The day, such as 2025-05-14.", transform: DigestCommand.day) var date: CivilDate

    @Option(name: .customLong("to"), help: "The edition's language: en, ru, zh.", transform: HandoffSource.language)
    var target: Language

    @Option(help: "xliff (1.2), xliff2 (2.1), or csv, a table.") var format = Format.xliff

    @Option(help: "The folder to write to; by default the day's, among the translations.", completion: .directory)
    var output: String?

    @Flag(help: "Also write the sentences that the memory has already.") var all = false

    @OptionGroup var source: HandoffSource

    func run() throws {
        let translations = try source.settings().translations
        let memory = MemoryFolder(translations).load()
        for finding in memory.findings { StandardStreams.say("svodka: \(finding)") }
        let packages = try source.packages(date, to: target, memory: memory.units)
            .map { all ? $0 : $0.withoutKnown }.filter { !$0.segments.isEmpty }
        let folder = output ?? "\(translations)/\(date)"
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for package in packages {
            let path = "\(folder)/\(package.sourceTag)-\(package.targetTag.primary).\(format.ending)"
            try checkThatNothingIsLost(path, memory.units)
            try WholeFile.write(text(of: package), to: path)
            try StandardStreams.print("\(path): \(package.segments.count) sentences\n")
        }
        if packages.isEmpty { try StandardStreams.print("nothing to translate\n") }
        if !memory.findings.isEmpty { throw ExitStatus.someLeftOut }
    }

    /// A file that somebody has worked on is not written over before it was merged.
    private func checkThatNothingIsLost(_ path: String, _ units: [TranslationUnit]) throws {
        guard let bytes = try? SourceFileReader().read(path).bytes else { return }
        let kept = Set(units.flatMap { $0.variants.map(\.text) })
        let work = HandoffReader().read(bytes, name: path).segments.filter(\.isTranslated)
        let open = work.count { !kept.contains($0.target) }
        guard open == 0 else {
            throw CannotRun(
                message: "\(path) holds \(open) translations that are not merged yet: svodka translate merge \(path)")
        }
    }

    private func text(of package: HandoffPackage) -> String {
        switch format {
        case .xliff: XLIFF12Writer().text(package)
        case .xliff2: XLIFF2Writer().text(package)
        case .csv: HandoffTableWriter().text(package)
        }
    }
}
