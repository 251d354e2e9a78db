import ArgumentParser
import DigestPipeline
import FoundationEssentials
import NewsModel
import Translation

/// `svodka translate merge`: a translator's file comes back.
struct TranslateMergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Takes a translator's file back into the memory.",
        discussion: """
            Takes XLIFF 1.2 or 2.x from any program, or a table. A sentence is taken when it is still in the day's \
            digest and its translation is more than a copy; the rest is told. What is taken goes into the memory.
            """)

    @Argument(help: "The day the file was made for, such as 2025-05-14.", transform: DigestCommand.day) var date:
        CivilDate

    @Argument(help: "The file that came back.", completion: .file()) var file: String

    @Option(name: .customLong("to"), help: "The edition's language: en, ru, zh.", transform: HandoffSource.language)
    var target: Language

    @Option(help: ArgumentHelp("The memory to add to; made when it is not there.", valueName: "file.tmx")) var memory:
        String

    @Option(help: "The translator's name, to be kept with each translation.") var translator: String?

    @OptionGroup var source: HandoffSource

    func run() throws {
        let reading = try read()
        if let tag = reading.targetTag, tag.language != target {
            throw CannotRun(message: "\(file) is translated to \(tag), not to \(target.rawValue)")
        }
        let packages = try source.packages(date, to: target, memory: [])
        let outcome = HandoffMerger(packages).merge(reading.segments, translator: translator, name: file)
        let findings = reading.findings + outcome.findings
        for finding in findings { StandardStreams.say("\(finding)") }
        try keep(outcome.accepted)
        try StandardStreams.print(
            "\(outcome.accepted.count) translations taken, \(outcome.untouched) not yet translated\n")
        if !findings.isEmpty { throw ExitStatus.someLeftOut }
    }

    private func read() throws -> HandoffReader.Reading {
        do {
            return HandoffReader().read(try SourceFileReader().read(file).bytes, name: file)
        } catch {
            throw CannotRun(message: "\(error)")
        }
    }

    private func keep(_ sentences: [TranslatedSentence]) throws {
        guard !sentences.isEmpty else { return }
        let old =
            FileManager.default.fileExists(atPath: memory)
            ? try MemoryFiles.read([memory]) : (units: [], isComplete: true)
        guard old.isComplete else {
            throw CannotRun(message: "\(memory) is damaged; repair it first, so that nothing in it is lost")
        }
        let now = Timestamp(secondsSince1970: Int(Date().timeIntervalSince1970), zoneOffset: 0)
        let new = sentences.compactMap { sentence in
            var dated = sentence
            dated.date = now
            return TranslationUnit(dated)
        }
        let merged = MemoryMerger.merged(old.units, with: new)
        try WholeFile.write(TMXWriter(version: Svodka.version).text(merged), to: memory)
    }
}
