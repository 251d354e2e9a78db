import ArgumentParser

/// `svodka memory`: what was translated before.
struct MemoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory",
        abstract: "Looks up and keeps what was translated before.",
        discussion: """
            The memory is one or more TMX files, as translation programs write them. Lookup tells the same text \
            between the same neighbours (context), the same text (exact), the same text with other figures, which are \
            filled in (numbers), and similar texts (fuzzy).
            """,
        subcommands: [
            MemoryLookupCommand.self, MemoryImportCommand.self, MemoryExportCommand.self, MemoryStatsCommand.self,
        ])
}
