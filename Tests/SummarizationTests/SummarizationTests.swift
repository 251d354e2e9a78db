import NewsModel
import Segmentation
import Summarization
import Testing

/// The key sentences of a text, as words.
func keySentences(
    of text: String, title: String? = nil, language: LanguageTag? = nil, options: Summarizer.Options = .init()
) -> [String] {
    let segmenter = Segmenter()
    let document = segmenter.segment(text, id: "text", language: language)
    let titleDocument = title.map { segmenter.segment($0, id: "text", language: language) }
    let summary = Summarizer(options: options).summarize(document, title: titleDocument)
    return summary.sentences.map { String(document[document.sentences[$0.index]]) }
}

@Suite struct SummarizationTests {
    static let texts = [
        """
        The port of Riverton opened a second container terminal on Monday. It doubled the yearly capacity to 400,000 \
        containers. The terminal cost 90 million dollars and took four years to build. Three shipping lines have signed \
        contracts with the port. The mayor cut a ribbon. A brass band played.
        """,
        """
        В Речном порту в понедельник открыли второй контейнерный терминал. Годовая мощность порта выросла вдвое, до \
        400 тысяч контейнеров. Терминал строили четыре года, он обошелся в 90 миллионов долларов. Договоры с портом \
        подписали три судоходные линии. Мэр перерезал ленточку. Играл духовой оркестр.
        """,
        """
        河口港第二个集装箱码头周一正式启用。港口年吞吐能力由此翻了一番，达到四十万标准箱。码头建设历时四年，耗资九千万美元。\
        三家航运公司已与港口签订合同。市长为码头剪彩。现场有铜管乐队演奏。
        """,
    ]

    @Test(arguments: texts) func `Sentences come word for word, in the order of the text`(text: String) {
        let chosen = keySentences(of: text)
        #expect(chosen.count == 3)
        var rest = text[...]
        for sentence in chosen {
            guard let range = rest.firstRange(of: sentence) else {
                Issue.record("\(sentence) does not stand in the rest of the text")
                return
            }
            rest = rest[range.upperBound...]
        }
    }

    @Test(arguments: texts) func `The first sentence of a plain report is kept`(text: String) {
        let first = keySentences(of: text).first
        #expect(first.map { text.hasPrefix($0) } == true)
    }

    @Test func `An empty text has no key sentences`() {
        #expect(keySentences(of: "").isEmpty)
        #expect(keySentences(of: " \n \n").isEmpty)
    }

    @Test(arguments: ["One sentence is all there is.", "Есть только одно предложение.", "全文只有一句话。"])
    func `A text of one sentence is its own summary`(text: String) {
        #expect(keySentences(of: text) == [text])
    }

    @Test func `A text no longer than the summary is given whole`() {
        let text = "The bridge is open. \"When?\" he asked. – Now."
        #expect(keySentences(of: text).joined(separator: " ") == text)
    }

    @Test func `The same text gives the same summary`() {
        let runs = (0..<3).map { _ in keySentences(of: Self.texts[1]) }
        #expect(Set(runs).count == 1)
    }

    @Test func `Contributions add up to the score`() {
        let document = Segmenter().segment(Self.texts[0], id: "text", language: "en")
        for sentence in Summarizer().summarize(document, title: nil).sentences {
            let sum = sentence.contributions.reduce(0) { $0 + $1.value }
            #expect(abs(sum - sentence.score) < 1e-9)
        }
    }

    @Test func `A text in another language is summarized, too`() {
        let text =
            "Порт адкрыў новы тэрмінал. Ён каштаваў шмат грошай. Яго будавалі чатыры гады. Мэр быў рады. Граў аркестр."
        #expect(keySentences(of: text, language: "be").count == 3)
    }
}
