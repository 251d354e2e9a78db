import ArgumentParser
import Grouping
import NewsModel
import Segmentation

/// `svodka group`: which texts tell one event.
struct GroupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "group",
        abstract: "Finds the texts that tell one event, whatever their language.",
        discussion: """
            Prints the stories, the one with the most sources first. With --jsonl it is a filter that reads all lines \
            before the first answer: {"id","language"?,"title"?,"published"?,"text"} in, {"id","story"} out, the \
            same story for the texts of one event.
            """)

    @OptionGroup var input: StageInput

    func run() throws {
        if input.jsonl {
            try JSONLinesFilter.runWhole(TextRecord.self) { records in
                let articles = analyzed(records)
                var storyOf = [String](repeating: "", count: articles.count)
                for story in StoryGrouper().group(articles) {
                    for member in story.members { storyOf[member] = story.id }
                }
                return zip(records, storyOf).map { StoryRecord(id: $0.id, story: $1) }
            }
        } else {
            var records: [TextRecord] = []
            var leftOut: (any Error)?
            do { try input.forEachFile { records.append(TextRecord($0)) } } catch let error as ExitCode {
                leftOut = error
            }
            let articles = analyzed(records)
            for story in StoryGrouper().group(articles) {
                try StandardStreams.print(listing(of: story, articles: articles))
            }
            if let leftOut { throw leftOut }
        }
    }

    private func analyzed(_ records: [TextRecord]) -> [AnalyzedArticle] {
        let segmenter = Segmenter()
        return records.map { $0.analyzed(by: segmenter) }
    }

    /// The story's article that represents it, then the others, a line each.
    private func listing(of story: Story, articles: [AnalyzedArticle]) -> String {
        let lines = story.members.enumerated().map { position, member in
            let article = articles[member]
            let title = article.article.title.isEmpty ? "" : "  \(article.article.title)"
            let note = story.duplicates.contains(member) ? "  (same text)" : ""
            return "\(position == 0 ? "" : "  ")\(article.id) [\(article.document.languageTag)]\(title)\(note)"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private struct StoryRecord: Encodable {
        let id: String
        let story: String
    }
}
