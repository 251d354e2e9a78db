import NewsModel
import Segmentation
import Testing

@testable import Grouping

@Suite("Copies of a text")
struct CopiesTests {
    private let body = """
        The port of Riverton opened a second container terminal on Monday, which doubles the yearly capacity to four \
        hundred thousand containers and cost ninety million dollars. Three shipping lines have signed contracts for \
        five years, and a fourth is negotiating, the director of the port told reporters after the ceremony.
        """

    private func sketch(_ text: String) -> TextSketch { TextSketch(of: article("t", text).document) }

    @Test("A text resembles itself entirely, another one not at all")
    func extremes() {
        let other = "Flax growers in the north expect a record harvest after a dry and sunny month of May this year."
        #expect(sketch(body).resemblance(to: sketch(body)) == 1)
        #expect(sketch(body).resemblance(to: sketch(other)) == 0)
        #expect(sketch("").resemblance(to: sketch("")) == 0)
        #expect(sketch("One two.").resemblance(to: sketch("One two!")) == 1)
    }

    @Test("Resemblance is the same from both sides, and falls with what is changed")
    func symmetric() {
        let changes = ["ninety": "eighty", "Three": "Two", "signed": "won", "director": "head"]
        var text = body
        var last = 1.0
        for (old, new) in changes.sorted(by: { $0.key < $1.key }) {
            text = text.split(separator: " ").map { $0 == old ? new : String($0) }.joined(separator: " ")
            let resemblance = sketch(body).resemblance(to: sketch(text))
            #expect(resemblance == sketch(text).resemblance(to: sketch(body)))
            #expect(resemblance < last)
            last = resemblance
        }
        #expect(last > 0.3)
    }

    @Test("A changed byline leaves a copy a copy; a text of its own words is none")
    func duplicates() {
        let articles = [
            article("a", body), article("b", "By Ann Lee. " + body), article("c", body + " More on page 5."),
            article(
                "d",
                """
                A new container terminal went into service at Riverton on Monday. With it the port can handle four \
                hundred thousand containers a year, twice as many as before; the bill came to ninety million dollars.
                """),
        ]
        let story = StoryGrouper().group(articles).first { $0.members.count > 1 }
        #expect(story?.members.sorted() == [0, 1, 2, 3])
        #expect(story?.duplicates.count == 2)
        #expect(story?.duplicates.contains(3) == false)
    }

    @Test("The longest of the copies is the one that is told, a whole one before a teaser")
    func longest() {
        let longer = body + " The mayor spoke, too."
        let articles = [article("a", body), article("b", longer), article("c", longer + " Read on.", isTeaser: true)]
        let story = StoryGrouper().group(articles).first
        #expect(story?.id == "b")
        #expect(story?.duplicates == [0, 2])
    }

    @Test(
        "A repeated text is one story in every language",
        arguments: [
            """
            В порту Речного в понедельник открыли второй контейнерный терминал, который удвоит годовую мощность до \
            четырёхсот тысяч контейнеров; он обошёлся в девяносто миллионов долларов, сообщил директор порта.
            """,
            "河口港第二个集装箱码头周一正式启用。港口年吞吐能力由此翻了一番，达到四十万标准箱。码头建设历时四年，耗资九千万美元。",
            """
            У порце Рачнога ў панядзелак адкрылі другі кантэйнерны тэрмінал, які падвоіць гадавую магутнасць да \
            чатырохсот тысяч кантэйнераў; ён каштаваў дзевяноста мільёнаў долараў, паведаміў дырэктар порта.
            """,
        ])
    func languages(text: String) {
        let articles = (0..<20).map { article("\($0)", text) }
        let story = StoryGrouper().group(articles).first
        #expect(story?.members.count == 20)
        #expect(story?.duplicates.count == 19)
    }

    @Test("Boilerplate that hundreds of texts share makes no story of them")
    func boilerplate() {
        let topics = ["flax", "steel", "milk", "roads", "buses", "bread", "paper", "glass", "salt", "coal"]
        let articles = (0..<200).map { number in
            article(
                "\(number)",
                """
                Report \(number): \(topics[number % 10])\(number) and \(topics[(number / 10) % 10])x\(number) changed \
                hands, said firm\(number) of town\(number). All rights reserved, no part may be used without consent.
                """)
        }
        let largest = StoryGrouper().group(articles).map(\.members.count).max() ?? 0
        #expect(largest < 20)
    }
}
