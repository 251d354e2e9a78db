import ArgumentParser
import Configuration
import FoundationEssentials
import NewsModel
import Newsroom
import Translation

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

    @Option(help: "The day it was made for; by default as the file says.", transform: DigestCommand.day) var date:
        CivilDate?

    @Option(
        name: .customLong("to"), help: "The edition's language: en, ru, zh; by default as the file says.",
        transform: HandoffSource.language)
    var target: Language?

    @Option(
        help: ArgumentHelp(
            "The memory to add to, made when it is not there; by default memory.tmx among the translations.",
            valueName: "file.tmx"))
    var memory: String?

    @Option(help: "The translator's name, to be kept with each translation.") var translator: String?

    @OptionGroup var source: HandoffSource

    func run() throws {
        let reading = try read()
        let packages = try source.packages(try day(of: reading), to: try language(of: reading), memory: [])
        let outcome = HandoffMerger(packages).merge(reading.segments, translator: translator, name: file)
        let findings = reading.findings + outcome.findings
        for finding in findings { StandardStreams.say("\(finding)") }
        if !outcome.accepted.isEmpty {
            let review = TranslationReview(try GlossaryOptions.load(try source.settings().glossaries).glossary)
            for note in review.notes(on: outcome.accepted, of: file) { StandardStreams.say("\(note)") }
        }
        try keep(outcome.accepted, packages)
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

    /// The day as the command line, else the file, else its name or folder has it.
    private func day(of reading: HandoffReader.Reading) throws -> CivilDate {
        let places = file.split { $0 == "/" || $0 == "." }.map(String.init)
        let named = [reading.packageName].compactMap { $0 } + places.reversed()
        guard let day = date ?? named.lazy.compactMap(CivilDate.init).first else {
            throw CannotRun(message: "\(file) does not say its day: add --date 2025-05-14")
        }
        return day
    }

    /// The language as the command line, else the file, else its name has it: `en-ru.csv`.
    private func language(of reading: HandoffReader.Reading) throws -> Language {
        let name = file.split(separator: "/").last?.split(separator: ".").first ?? ""
        let named = name.split(separator: "-").last.flatMap { code in Language.allCases.first { $0.rawValue == code } }
        if let target, let tag = reading.targetTag, tag.language != target {
            throw CannotRun(message: "\(file) is translated to \(tag), not to \(target.rawValue)")
        }
        guard let language = target ?? reading.targetTag?.language ?? named else {
            throw CannotRun(message: "\(file) does not say its language: add --to ru")
        }
        return language
    }

    private func keep(_ sentences: [TranslatedSentence], _ packages: [HandoffPackage]) throws {
        guard !sentences.isEmpty else { return }
        let memory = try memory ?? "\(source.settings().translations)/memory.tmx"
        let old =
            FileManager.default.fileExists(atPath: memory)
            ? try MemoryFiles.read([memory]) : (units: [], isComplete: true)
        guard old.isComplete else {
            throw CannotRun(message: "\(memory) is damaged; repair it first, so that nothing in it is lost")
        }
        let now = Timestamp(secondsSince1970: Int(Date().timeIntervalSince1970), zoneOffset: 0)
        let segments = Dictionary(packages.flatMap(\.segments).map { ($0.id, $0) }) { first, _ in first }
        let new = sentences.compactMap { sentence in
            var dated = sentence
            dated.date = now
            let segment = segments[sentence.id]
            return TranslationUnit(dated, previous: segment?.previous, next: segment?.next)
        }
        let folder = memory.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        if !folder.isEmpty {
            try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        let merged = MemoryMerger.merged(old.units, with: new)
        try WholeFile.write(TMXWriter(version: Svodka.version).text(merged), to: memory)
    }
}
