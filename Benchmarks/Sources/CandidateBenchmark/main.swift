// Which term candidates the coverage review lists, as JSON Lines:
//
//   swift run -c release --package-path Benchmarks CandidateBenchmark TEXTS.jsonl
//
// Each line of TEXTS.jsonl is {"id","language","title"?,"text","group"}; the texts of a group are reviewed as one day, without
// a glossary. Prints {"group","candidates":[…],"counts":[…]}, the likeliest terms first, at most 300. `compare.py` beside
// this file measures them against people's terms and keywords, and against simple peers.

import Foundation
import NewsModel
import Segmentation
import Terminology

struct TextLine: Decodable {
    let id: String
    let language: String
    let title: String?
    let text: String
    let group: String
}

struct CandidateLine: Encodable {
    let group: String
    let candidates: [String]
    let counts: [Int]
}

let arguments = CommandLine.arguments
guard arguments.count == 2, let data = FileManager.default.contents(atPath: arguments[1]) else {
    print("usage: CandidateBenchmark TEXTS.jsonl")
    exit(64)
}
let decoder = JSONDecoder()
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
let segmenter = Segmenter()

func analyzed(_ line: TextLine) -> AnalyzedArticle {
    let tag = LanguageTag(rawValue: line.language)
    let title = line.title ?? ""
    return AnalyzedArticle(
        article: Article(source: .init(file: line.id), title: title, paragraphs: [Paragraph(line.text)]),
        document: segmenter.segment(line.text, id: line.id, language: tag),
        title: segmenter.segment(title, id: line.id, language: tag), summary: Summary(sentences: []), matches: [],
        titleMatches: [])
}

let texts = data.split(separator: UInt8(ascii: "\n")).compactMap { try? decoder.decode(TextLine.self, from: $0) }
let groups = Dictionary(grouping: texts, by: \.group)
for group in groups.keys.sorted() {
    let report = CoverageReport(
        date: CivilDate(daysSince1970: 0), articles: (groups[group] ?? []).map(analyzed), stories: [],
        glossary: Glossary())
    let best = report.candidates.prefix(300)
    let line = CandidateLine(group: group, candidates: best.map(\.text), counts: best.map(\.count))
    print(String(decoding: try encoder.encode(line), as: UTF8.self))
}
