import ArgumentParser
import NewsModel
import Translation

/// `svodka memory export`: the units of a memory in one pair of languages.
struct MemoryExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes a memory, or one pair of languages of it, as one TMX file.")

    @OptionGroup var files: MemoryFiles

    @Option(help: "The language translated from; all when not given.") var from: String?

    @Option(name: .customLong("to"), help: "The language translated to; all when not given.") var target: String?

    @Option(name: .shortAndLong, help: "The file to write; standard output when not given.") var output: String?

    func run() throws {
        let (units, isComplete) = try files.units()
        let chosen = units.filter { holds($0, from) && holds($0, target) && isSource($0) }
        let text = TMXWriter(version: Svodka.version).text(chosen)
        if let output { try WholeFile.write(text, to: output) } else { try StandardStreams.print(text) }
        if !isComplete { throw ExitStatus.someLeftOut }
    }

    private func holds(_ unit: TranslationUnit, _ language: String?) -> Bool {
        guard let language else { return true }
        return unit.variants.contains { $0.languageTag.primary == LanguageTag(rawValue: language).primary }
    }

    private func isSource(_ unit: TranslationUnit) -> Bool {
        guard let from, let source = unit.sourceTag else { return true }
        return source.primary == LanguageTag(rawValue: from).primary
    }
}
