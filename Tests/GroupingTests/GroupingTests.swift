import Grouping
import NewsModel
import Segmentation
import Testing

/// An article as the stages before grouping leave it.
func article(
    _ id: String, _ text: String, title: String = "", language: LanguageTag? = nil, publisher: String? = nil,
    published: String? = nil, isTeaser: Bool = false
) -> AnalyzedArticle {
    var article = Article(source: .init(file: id), title: title, paragraphs: [Paragraph(text)])
    article.publisher = publisher
    article.published = published.flatMap { CivilDate($0) }.map { Timestamp(date: $0, zoneOffset: 0, precision: .day) }
    article.isTeaser = isTeaser
    let segmenter = Segmenter()
    return AnalyzedArticle(
        article: article, document: segmenter.segment(text, id: id, language: language),
        title: segmenter.segment(title, id: id, language: language), summary: Summary(sentences: []), matches: [],
        titleMatches: [])
}

/// The stories as sets of ids.
func stories(of articles: [AnalyzedArticle]) -> Set<Set<String>> {
    Set(StoryGrouper().group(articles).map { Set($0.members.map { articles[$0].id }) })
}

@Suite struct GroupingTests {
    private let terminal = """
        The port of Riverton opened a second container terminal on Monday. It doubles the yearly capacity to 400,000 \
        containers and cost 90 million dollars.
        """
    private let terminalRetold = """
        A new container terminal went into service at Riverton on Monday. With it the port can handle 400,000 \
        containers a year, twice as many as before; the bill came to 90 million dollars.
        """
    private let flax = """
        Flax growers in the north expect a record harvest. Dry weather in May helped the crop, and two mills have been \
        rebuilt to take it in.
        """

    @Test func `Two reports of one event become one story, a third stays alone`() {
        let articles = [article("a", terminal), article("b", flax), article("c", terminalRetold)]
        #expect(stories(of: articles) == [["a", "c"], ["b"]])
    }

    @Test func `No article is lost, none is told twice`() {
        let articles = [terminal, flax, terminalRetold, "", "?!", flax].enumerated().map { article("\($0)", $1) }
        let members = StoryGrouper().group(articles).flatMap(\.members)
        #expect(members.sorted() == Array(articles.indices))
    }

    @Test func `No articles, no stories`() {
        #expect(StoryGrouper().group([]).isEmpty)
    }

    @Test func `The same articles give the same stories every time`() {
        let articles = [terminal, flax, terminalRetold, flax].enumerated().map { article("\($0)", $1) }
        #expect(Set((0..<5).map { _ in StoryGrouper().group(articles) }).count == 1)
    }

    @Test func `The same text on two sites is told apart from a text of its own`() {
        let articles = [article("a", terminal), article("b", terminal), article("c", terminalRetold)]
        let story = StoryGrouper().group(articles).first
        #expect(story?.members.count == 3)
        #expect(story?.duplicates == [1])
    }

    @Test func `Reports weeks apart tell no common event`() {
        let articles = [
            article("a", terminal, published: "2025-05-14"), article("b", terminalRetold, published: "2025-06-20"),
        ]
        #expect(stories(of: articles).count == 2)
    }

    @Test func `The fullest whole article represents the story`() {
        let longer = terminal + " The mayor spoke. Three shipping lines have signed contracts."
        let articles = [
            article("teaser", longer + " More to come. And more.", isTeaser: true), article("short", terminalRetold),
            article("long", longer),
        ]
        #expect(StoryGrouper().group(articles).first?.id == "long")
    }

    @Test func `The story that most sources tell comes first`() {
        let articles = [
            article("flax", flax, publisher: "North"), article("a", terminal, publisher: "East"),
            article("b", terminalRetold, publisher: "West"),
        ]
        #expect(StoryGrouper().group(articles).first?.members.count == 2)
    }

    @Test func `One text on hundreds of sites is one story, whatever its byline`() {
        let body = terminal + " " + flax
        let articles = (0..<300).map { article("\($0)", "Reporter \($0). " + body) }
        let found = StoryGrouper().group(articles + [article("other", terminalRetold)])
        #expect(found.first?.members.count ?? 0 >= 300)
        #expect(found.count <= 2)
    }

    @Test func `The same text months apart is told twice`() {
        let articles = [
            article("a", terminal, published: "2025-05-14"), article("b", terminal, published: "2025-09-14"),
        ]
        #expect(stories(of: articles).count == 2)
    }

    @Test func `同一篇稿件在多家网站刊登仍是一则报道`() {
        let text = "河口港第二个集装箱码头周一正式启用。港口年吞吐能力由此翻了一番，达到四十万标准箱。码头建设历时四年，耗资九千万美元。"
        let articles = (0..<150).map { article("\($0)", text, language: "zh") }
        #expect(StoryGrouper().group(articles).map(\.members.count) == [150])
    }

    @Test func `A place and a verb in common are no event`() {
        let lock = "The lock at Varne was reopened on Tuesday, its keeper said. Two barges were waiting."
        let school = "A night school in Varne has reopened on Tuesday with twenty pupils. Lessons are free."
        #expect(stories(of: [article("a", lock), article("b", school)]).count == 2)
    }

    @Test(
        "A field of life in common is no event, where no name, place or amount is told",
        arguments: [
            (
                "ru",
                "Учитель рассказал школьникам о музыке. Ученики и родители пели, учителя играли. Школа радовалась.",
                "zh", "老师说，学生和父母一起听音乐，学校里的学生都会唱歌，老师教他们演奏。"
            ),
            (
                "en", "Cooks talked of soup and bread. Guests ate, children drank milk, and the cook was glad.",
                "ru", "Повар рассказал о хлебе и супе. Дети пили молоко, гости ели, повар был рад."
            ),
        ])
    func topics(_ tag: String, _ text: String, _ otherTag: String, _ other: String) {
        let articles = [
            article("a", text, language: LanguageTag(rawValue: tag)),
            article("b", other, language: LanguageTag(rawValue: otherTag)),
        ]
        #expect(stories(of: articles).count == 2)
    }

    @Test func `An article without a date is of the day that the caller says`() {
        let articles = [article("a", terminal, published: "2025-05-14"), article("b", terminalRetold)]
        func found(on day: String) -> Int? {
            CivilDate(day).map { date in
                var options = StoryGrouper.Options()
                options.undated = date.daysSince1970 * 86_400
                return StoryGrouper(options: options).group(articles).count
            }
        }
        #expect(found(on: "2025-05-15") == 1)
        #expect(found(on: "2025-06-20") == 2)
    }

    @Test func `Copies of a teaser and the whole article stay apart from other events`() {
        let articles = [article("a", flax), article("b", flax), article("c", terminal), article("d", terminal)]
        #expect(stories(of: articles) == [["a", "b"], ["c", "d"]])
    }
}
