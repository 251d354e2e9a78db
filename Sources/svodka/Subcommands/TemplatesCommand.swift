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
        for path in try Newsroom().exportTemplates(to: folder) { try StandardStreams.print("\(path)\n") }
    }
}
