import Foundation
import Markup
import NewsModel

@testable import Parsing

// JSON Lines of pages in ({"id","url"?,"html"}), JSON Lines of their lines with measurements out.

struct Input: Decodable {
    let id: String
    let url: String?
    let html: String
}

struct Output: Encodable {
    let id: String
    let names: [String]
    let texts: [String]
    let tags: [Int]
    let marks: [UInt64]
    let weights: [Float]
    /// The nodes around each line, the innermost first.
    let ancestors: [[Int]]
    let rows: [[Float]]
}

while let line = readLine() {
    let input = try JSONDecoder().decode(Input.self, from: Data(line.utf8))
    let file = SourceFile(name: input.id, url: input.url, mediaType: .html, bytes: [])
    let page = Page(SourceText(file: file, text: input.html, zoneOffset: 0))
    let outline = page.outline
    let output = Output(
        id: input.id, names: BlockFeature.allCases.map { "\($0)" }, texts: outline.blocks.map { outline.string($0) },
        tags: outline.blocks.map { Int($0.tag.rawValue) }, marks: outline.blocks.map(\.marks.rawValue),
        weights: outline.blocks.map(\.weight), ancestors: outline.blocks.map { outline.ancestors(of: $0.node) },
        rows: BlockMeter(page).measure())
    print(String(decoding: try JSONEncoder().encode(output), as: UTF8.self))
}
