import Formats
import NewsModel
import Testing

@testable import Parsing

@Suite("What stands apart from an article and is less sure is left out")
struct StrayTests {
    private func lines(
        _ html: String, scores: [Float], isDropped: @escaping (Int) -> Bool = { _ in false }
    ) -> [Int] {
        let page = Page(
            SourceText(
                file: .init(name: "p.html", url: nil, mediaType: .html, bytes: []), text: html, zoneOffset: 0))
        let filter = StrayFilter(blocks: page.outline.blocks, scores: scores)
        let chosen = scores.indices.filter { scores[$0] > 0 && !isDropped($0) }
        return filter.mainParts(of: chosen, isDropped: isDropped)
    }

    private let page = (1...9).map { "<p>Line number \($0) of a page about the harbour.</p>" }.joined()

    @Test("such as the next article's teaser below")
    func below() {
        #expect(lines(page, scores: [3, 2, 3, -1, -2, -1, -1, 0.4, 0.5]) == [0, 1, 2])
    }

    @Test("but not what stands apart and is as sure, or stands close by")
    func kept() {
        #expect(lines(page, scores: [3, 2, 3, -1, -2, -1, -1, 2, 2]) == [0, 1, 2, 7, 8])
        #expect(lines(page, scores: [3, 2, 3, -1, -2, 0.4, 0.5, -1, -1]) == [0, 1, 2, 5, 6])
    }

    @Test("Captions amid the text divide nothing; those of a row of teasers do")
    func captions() {
        let isCaption: (Int) -> Bool = { (3...6).contains($0) }
        #expect(lines(page, scores: [3, 2, 3, -1, 1, -1, -1, 0.4, 0.5], isDropped: isCaption) == [0, 1, 2, 7, 8])
        #expect(lines(page, scores: [3, 2, 3, -4, -5, -4, -1, 0.4, 0.5], isDropped: isCaption) == [0, 1, 2])
    }
}
