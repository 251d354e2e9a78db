import ArgumentParser
import Engines
import Newsroom
import UnicodeText

/// The command: arguments in, the user's words out. What it does is `Newsroom`'s work, and in filters the stages'.
@main
struct Svodka: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "svodka",
        abstract: "Compiles the day's news in English, Russian and Chinese into a digest.",
        discussion: """
            Put the day's articles (saved pages, feeds, text files) into articles/2025-05-14/, then

              svodka digest 2025-05-14

            and read digests/2025-05-14/digest.en.txt, digest.ru.txt, digest.zh.txt and coverage.txt.

            Each stage is a command of its own: parse, segment, summarize, gloss, carry, group. With --jsonl it reads one \
            JSON object a line from standard input and writes one for each, so that it can be scripted.

            Exit status: 0 all well; 1 done, but some input was left out (standard error says which); 2 could not \
            run; 64 the command line was not understood.
            """,
        version: "svodka \(Newsroom.version)",
        subcommands: [
            DigestCommand.self,
            FetchCommand.self,
            SourcesCommand.self,
            ParseCommand.self,
            SegmentCommand.self,
            SummarizeCommand.self,
            GlossCommand.self,
            CarryCommand.self,
            GlossaryCommand.self,
            CoverageCommand.self,
            SearchCommand.self,
            GroupCommand.self,
            MemoryCommand.self,
            TranslateCommand.self,
            TemplatesCommand.self,
            EngineCommand.self,
            SettingsCommand.self,
        ])

    static func main() {
        StandardStreams.prepare()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let error as NewsroomError where error.fault == .request {
            exit(withError: ValidationError(VisibleText.line(error.message)))
        } catch let error where stopsTheRun(error) {
            StandardStreams.say("svodka: error: \(error)")
            exit(withError: ExitStatus.couldNotRun)
        } catch {
            exit(withError: error)
        }
    }

    /// Whether an error says in one line what is wrong and what to do.
    private static func stopsTheRun(_ error: any Error) -> Bool {
        error is NewsroomError || error is UnreadableFile || error is ServiceFailure || error is CannotRun
    }
}
