import Formats
import Foundation
import Markup
import NewsModel
import UnicodeText

@testable import Parsing

// JSON Lines of pages in ({"id","url"?,"html"}), JSON Lines of their lines with measurements out. With a file of first
// scores, an array a page in the same order, what the lines' neighbours say is measured too; with one of second scores
// after it, the lines that are chosen by them are told.

struct Input: Decodable {
    let id: String
    let url: String?
    let html: String
}

struct Output: Encodable {
    let id: String
    let names: [String]
    let texts: [String]
    let title: String
    let rows: [[Float]]
    let chosen: [Int]?
}

func scores(_ argument: Int) -> ArraySlice<Substring>? {
    guard CommandLine.arguments.count > argument else { return nil }
    return try? String(contentsOfFile: CommandLine.arguments[argument], encoding: .utf8).split(separator: "\n")[...]
}

func next(_ scores: inout ArraySlice<Substring>?) throws -> [Float]? {
    try scores?.popFirst().map { try JSONDecoder().decode([Float].self, from: Data($0.utf8)) }
}

var firstScores = scores(1)
var secondScores = scores(2)

while let line = readLine() {
    let input = try JSONDecoder().decode(Input.self, from: Data(line.utf8))
    let file = SourceFile(name: input.id, url: input.url, mediaType: .html, bytes: [])
    let page = Page(SourceText(file: file, text: MisreadText.mended(input.html) ?? input.html, zoneOffset: 0))
    let outline = page.outline
    let headline = TitleFinder(page: page).find()
    var rows = BlockMeter(page, headline: headline).measure()
    if let first = try next(&firstScores) {
        rows = BlockContext(outline: outline, rows: rows, scores: first).measure()
    }
    let chosen = try next(&secondScores).map { ArticleFinder(page, scores: $0).lines }
    let output = Output(
        id: input.id, names: BlockFeature.allCases.prefix(rows.first?.values.count ?? 0).map { "\($0)" },
        texts: outline.blocks.map { outline.string($0) },
        title: headline, rows: rows.map(\.values), chosen: chosen)
    print(String(decoding: try JSONEncoder().encode(output), as: UTF8.self))
}
