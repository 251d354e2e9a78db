import ArgumentParser
import Newsroom

/// `svodka templates`: what a newsroom begins with that wants other pages or other words.
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "Writes the built-in page templates and words into a folder, to be changed.",
        discussion: """
            Keep the files you change and delete the others; then name the folder in svodka.yaml:

              templates: FOLDER    page.mustache, story.mustache, page.css and so on
              words: FOLDER        en.yaml, ru.yaml, zh.yaml, places.csv

            Files that are there already are not touched.
            """)

    @Argument(help: "The folder; it is made where there is none.", completion: .directory)
    var folder: String

    func run() throws {
        do {
            for name in try EditionStyleLoader().export(to: folder) { try StandardStreams.print("\(folder)/\(name)\n") }
        } catch let error as PipelineError {
            throw CannotRun(message: "\(error)")
        }
    }
}
