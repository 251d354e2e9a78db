import ArgumentParser

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
