import Formats
import NewsModel
import Testing

@testable import Parsing

@Suite("Lines are chosen by their scores and by their neighbours")
struct LineChoiceTests {
    private func lines(_ html: String, scores: [Float], isDropped: @escaping (Int) -> Bool = { _ in false }) -> [Int] {
        let page = Page(
            SourceText(
                file: .init(name: "p.html", url: nil, mediaType: .html, bytes: []), text: html, zoneOffset: 0))
        return LineChoice(outline: page.outline, scores: scores, isDropped: isDropped).choose().lines
    }

    private let paragraphs = (1...4).map { "<p>Строка \($0): порт закупил три крана и новый причал.</p>" }.joined()

    @Test("with even chances, where the judge is sure of the text")
    func sure() {
        #expect(lines(paragraphs, scores: [5, 4, -0.5, -4]) == [0, 1])
    }

    @Test("and with less, where it is sure of little")
    func unsure() {
        #expect(lines(paragraphs, scores: [-0.5, -0.7, -6, -0.6]) == [0, 1, 3])
        #expect(lines(paragraphs, scores: [-5, -4, -3, -6]) == [])
    }

    private let page = """
        <p>The plant opened on Wednesday.</p><h2>Pumps</h2><p>It will make pumps for mines.</p>
        <ul><li>for ships</li><li>for waterworks</li><li>for fountains</li></ul><h2>Read next</h2>
        """

    @Test("A heading above the text and an item between others come along")
    func held() {
        #expect(lines(page, scores: [5, -2, 5, 4, -2, 4, -2]) == [0, 1, 2, 3, 4, 5])
    }

    @Test("but no heading over what is not the article's, no last item, nothing that surely does not belong")
    func free() {
        #expect(lines(page, scores: [5, -2, -5, 4, 4, -2, -2]) == [0, 3, 4])
        #expect(lines(page, scores: [5, -3, 5, 4, -3, 4, -2]) == [0, 2, 3, 5])
    }

    @Test("The linked title of a box comes along with the box's text, but no link that stands above on its own")
    func titles() {
        let text =
            "<p>Банк основан в 1994 году, у него сорок отделений в пяти областях, сообщает Центральный банк страны.</p>"
        let box = "<p>Банк выдал порту кредит.</p><div><a href='/b'>Северный банк</a>\(text)</div>"
        #expect(lines(box, scores: [5, -1, 4]) == [0, 1, 2])
        #expect(lines(box, scores: [5, -1, -4]) == [0])
        let teaser = "<p>Банк выдал порту кредит.</p><div><a href='/b'>Северный банк</a></div>\(text)"
        #expect(lines(teaser, scores: [5, -1, 4]) == [0, 2])
    }

    @Test("and what is left out anyway neither comes along nor divides")
    func dropped() {
        let advertised = page.replacing("<h2>Pumps</h2>", with: "<h2>Pumps</h2><p>Advertisement</p>")
        #expect(lines(advertised, scores: [5, -2, 3, 5, 4, 4, 4, -5], isDropped: { $0 == 2 }) == [0, 1, 3, 4, 5, 6])
    }
}
