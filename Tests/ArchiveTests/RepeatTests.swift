import Archive
import Languages
import NewsModel
import Segmentation
import Testing

@Suite("An article that an earlier digest has told")
struct RepeatTests {
    private let segmenter = Segmenter()
    private let day = CivilDate(daysSince1970: 20_221)
    private let sentences = [
        "The port of Riverton opened a second container terminal on Monday.",
        "It doubles the yearly capacity to 400,000 containers and cost 90 million dollars.",
    ]

    private func article(
        _ text: String, title: String = "A second terminal", sha256: String? = nil, item: Int? = nil,
        url: String? = nil, isTeaser: Bool = false
    ) -> AnalyzedArticle {
        var article = Article(
            source: .init(file: "today.html", item: item, sha256: sha256), title: title, paragraphs: [Paragraph(text)])
        article.url = url
        article.isTeaser = isTeaser
        let document = segmenter.segment(text, id: "today.html", language: nil)
        return AnalyzedArticle(
            article: article, document: document, title: segmenter.segment(title, id: "", language: nil),
            summary: Summary(
                sentences: document.sentences.indices.prefix(2).map { ScoredSentence(index: $0, score: 1) }),
            matches: [], titleMatches: [])
    }

    private func finder(
        _ sentences: [String], length: Int? = nil, sha256: String? = nil, item: Int? = nil, url: String? = nil,
        language: LanguageTag = "en"
    ) -> RepeatFinder {
        let entry = ArchivedEntry(
            source: .init(file: "yesterday.html", item: item, sha256: sha256), languageTag: language,
            headline: "A second terminal", sentences: sentences, url: url, length: length)
        let story = ArchivedStory(id: "s3", section: "transport", entries: [entry], leads: [:])
        return RepeatFinder([ArchivedDigest(date: day, stories: [story])])
    }

    @Test("is known by its file")
    func file() {
        let finder = finder(sentences, sha256: "aa", item: 2)
        #expect(finder.story(toldBy: article("Anything.", sha256: "aa", item: 2))?.id == "s3")
        #expect(finder.story(toldBy: article("Anything.", sha256: "aa", item: 3)) == nil)
        #expect(finder.story(toldBy: article("Anything.", sha256: "bb", item: 2)) == nil)
    }

    @Test("is known by its text, whoever prints it and under whatever headline")
    func text() {
        let text = sentences.joined(separator: " ") + " The mayor spoke."
        let story = finder(sentences, length: text.count).story(toldBy: article(text, title: "Port grows"))
        #expect(story?.date == day)
        #expect(story?.headline(in: .chinese)?.text == "A second terminal")
    }

    @Test("is news again when it has grown")
    func grown() {
        let text = sentences.joined(separator: " ")
        let more = text + " On Tuesday the first ship, the Aurora, moored there with 300 containers from Chongqing."
        #expect(finder(sentences, length: text.count).story(toldBy: article(more)) == nil)
    }

    @Test("is news when a figure in it has changed")
    func changed() {
        let text = sentences.joined(separator: " ")
        let other = text.replacing("90 million", with: "95 million")
        #expect(finder(sentences, length: text.count).story(toldBy: article(other)) == nil)
    }

    @Test("is not known by a formula that every article has")
    func formula() {
        #expect(finder(["More is to come."], length: 40).story(toldBy: article("More is to come. A ship.")) == nil)
    }

    @Test("is known by its key sentences where the earlier digest does not tell the text's length")
    func oldFormat() {
        let text = sentences.joined(separator: " ")
        #expect(finder(sentences).story(toldBy: article(text)) != nil)
        #expect(finder(Array(sentences.suffix(1))).story(toldBy: article(text)) == nil)
    }

    @Test("is known in Chinese, and as the teaser of a page that was told whole")
    func chineseAndTeaser() {
        let chinese = [
            "里弗顿港第二座集装箱码头启用，年吞吐量可达40万只集装箱，是过去的两倍。",
            "工程总投资9000万美元，第一艘船将于下周靠泊，船上载有三百只集装箱。",
        ]
        let text = chinese.joined()
        let finder = finder(
            chinese, length: text.unicodeScalars.count, url: "https://example.org/1", language: "zh-Hans")
        #expect(finder.story(toldBy: article(text)) != nil)
        #expect(finder.story(toldBy: article("更多内容。", url: "https://example.org/1", isTeaser: true)) != nil)
        #expect(
            finder.story(toldBy: article("更多内容。", title: "Other", url: "https://example.org/1", isTeaser: true)) == nil)
    }
}
