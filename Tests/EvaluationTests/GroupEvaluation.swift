import Formats
import Grouping
import NewsModel
import Segmentation
import Summarization
import Terminology

/// Events told independently by several outlets, and others of the same subject: all articles of the gold as one day.
enum GroupEvaluation {
    /// The articles of all folders, and what they tell.
    private struct Day {
        var articles: [AnalyzedArticle] = []
        /// The event of each article.
        var events: [Int] = []
        /// The folder of each article.
        var folders: [String] = []
        private var eventCount = 0

        init(folders: [String]) throws {
            for folder in folders {
                for file in try Gold.files(in: "groups/\(folder)") { try add(file, folder: folder) }
            }
        }

        /// Reads `== title` and paragraphs for each article that tells the file's event, `!= title` for one of another.
        private mutating func add(_ file: String, folder: String) throws {
            let event = eventCount
            eventCount += 1
            var (told, title, paragraphs): (Int?, String, [Paragraph]) = (nil, "", [])
            for line in try Gold.lines(of: file) where !line.text.isEmpty {
                guard line.text.hasPrefix("==") || line.text.hasPrefix("!=") else {
                    guard told != nil else { throw Gold.FormatError(file, line: line.number, "text before a title") }
                    paragraphs.append(Paragraph(line.text))
                    continue
                }
                try add(title, paragraphs, telling: told, file: file, folder: folder)
                (title, paragraphs) = (String(line.text.dropFirst(2)).trimmed, [])
                if line.text.hasPrefix("==") {
                    told = event
                } else {
                    told = eventCount
                    eventCount += 1
                }
            }
            try add(title, paragraphs, telling: told, file: file, folder: folder)
        }

        private mutating func add(
            _ title: String, _ paragraphs: [Paragraph], telling event: Int?, file: String, folder: String
        ) throws {
            guard let event else { return }
            let source = Article.Source(file: file, item: articles.count)
            let article = Article(source: source, title: title, paragraphs: paragraphs)
            let segmenter = Segmenter()
            let document = segmenter.segment(article.text, id: article.id, language: nil)
            let heading = segmenter.segment(title, id: article.id, language: document.languageTag)
            let matcher = try ShippedGlossaries.matcher.get()
            articles.append(
                AnalyzedArticle(
                    article: article, document: document, title: heading,
                    summary: Summarizer().summarize(document, title: heading),
                    matches: matcher.matches(in: document), titleMatches: matcher.matches(in: heading)))
            events.append(event)
            folders.append(folder)
        }

        func name(_ article: Int) -> String {
            "\(articles[article].article.source.file) “\(articles[article].article.title)”"
        }
    }

    static func figures(of folders: [String]) throws -> [Figure] {
        let day = try Day(folders: folders)
        var groups = Array(repeating: 0, count: day.articles.count)
        for (number, story) in StoryGrouper().group(day.articles).enumerated() {
            for member in story.members { groups[member] = number }
        }
        return folders.flatMap { folder in
            let judged = day.folders.indices.filter { day.folders[$0] == folder }
            let score = BCubed(groups: groups, events: day.events, judged: judged)
            let joined = errors(of: judged, in: day) {
                groups[$0] == groups[$1] && day.events[$0] != day.events[$1]
            }
            let torn = errors(of: judged, in: day) {
                groups[$0] != groups[$1] && day.events[$0] == day.events[$1]
            }
            return [
                Figure("groups, B-cubed precision", folder, score.precision, errors: joined),
                Figure("groups, B-cubed recall", folder, score.recall, errors: torn),
                Figure("groups, B-cubed F1", folder, score.f1),
            ]
        }
    }

    /// The pairs of which something is wrong, the first of them a judged one.
    private static func errors(of judged: [Int], in day: Day, where isWrong: (Int, Int) -> Bool) -> [String] {
        judged.flatMap { first in
            day.articles.indices.filter { first < $0 && isWrong(first, $0) }
                .map { "\(day.name(first))\n    and \(day.name($0))" }
        }
    }
}
