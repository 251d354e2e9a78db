import Foundation
import Markup
import NewsModel

@testable import Parsing

// JSON Lines of pages in ({"id","url"?,"html"}), JSON Lines of their lines with measurements out. With a file of first
// scores, an array a page in the same order, what the lines' neighbours say is measured too.

struct Input: Decodable {
    let id: String
    let url: String?
    let html: String
}

struct Output: Encodable {
    let id: String
    let names: [String]
    let texts: [String]
    /// Whether the parser drops a line whatever the judge says.
    let remnants: [Bool]
    let title: String
    let rows: [[Float]]
    let contexts: [[Float]]?
}

var scores = CommandLine.arguments.dropFirst().first.flatMap { try? String(contentsOfFile: $0, encoding: .utf8) }?
    .split(separator: "\n")[...]

while let line = readLine() {
    let input = try JSONDecoder().decode(Input.self, from: Data(line.utf8))
    let file = SourceFile(name: input.id, url: input.url, mediaType: .html, bytes: [])
    let page = Page(SourceText(file: file, text: input.html, zoneOffset: 0))
    let outline = page.outline
    let rows = BlockMeter(page).measure()
    var contexts: [[Float]]?
    if let given = scores?.popFirst() {
        let first = try JSONDecoder().decode([Float].self, from: Data(given.utf8))
        let context = BlockContext(outline: outline, rows: rows, scores: first)
        var measured = context.measure()
        context.surroundings.append(to: &measured)
        contexts = measured
    }
    let filter = RemnantFilter(outline: outline)
    let output = Output(
        id: input.id, names: BlockFeature.allCases.map { "\($0)" }, texts: outline.blocks.map { outline.string($0) },
        remnants: outline.blocks.map { filter.isRemnant($0) }, title: TitleFinder(page: page).find(), rows: rows,
        contexts: contexts)
    print(String(decoding: try JSONEncoder().encode(output), as: UTF8.self))
}
