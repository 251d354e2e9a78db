import ArgumentParser
import Formats
import Grouping
import NewsModel
import Newsroom
import Segmentation

/// `svodka group`: which texts tell one event.
struct GroupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "group",
        abstract: "Finds the texts that tell one event, whatever their language.",
        discussion: """
            A file is whatever svodka parse reads. Prints the stories, the one with the most sources first. With --jsonl it is a filter that reads all lines \
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
            var articles: [AnalyzedArticle] = []
            var leftOut: (any Error)?
            do { try analyzedFiles(into: &articles) } catch let error as ExitCode { leftOut = error }
            for story in StoryGrouper().group(articles) {
                try StandardStreams.print(listing(of: story, articles: articles))
            }
            if let leftOut { throw leftOut }
        }
    }

    /// The articles in the files, with the terms of the glossaries that ship: what a day's run groups by.
    private func analyzedFiles(into articles: inout [AnalyzedArticle]) throws {
        let analyzer = try Newsroom().analyzer()
        var leftOut = false
        try input.forEachFile { file in
            let analysis = analyzer.analyze(file)
            for finding in analysis.findings { StandardStreams.say("svodka: \(finding)") }
            leftOut = leftOut || analysis.findings.contains { $0.omission != nil }
            articles += analysis.articles
        }
        if leftOut { throw ExitStatus.someLeftOut }
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

    private struct StoryRecord: JSONWritable {
        let id: String
        let story: String

        func write(to json: inout JSONWriter) {
            json.object {
                $0.member("id", id)
                $0.member("story", story)
            }
        }
    }
}
