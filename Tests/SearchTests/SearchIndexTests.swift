import Foundation
import NewsModel
import Segmentation
import Testing

@testable import Search

@Suite("The index of the digests")
struct SearchIndexTests {
    private let segmenter = Segmenter()
    private let day = CivilDate(daysSince1970: 20_222)

    private func record(_ tag: LanguageTag, _ sentences: String..., story: String = "s1") -> SearchRecord {
        SearchRecord(
            story: story, section: "economy", languageTag: tag, publisher: nil, url: "https://example.org/\(story)",
            sentences: sentences.map {
                .init(text: $0, tokens: segmenter.segment($0, id: "", language: tag).tokens)
            })
    }

    private func word(_ word: String) -> SearchPhrase {
        SearchPhrase(words: [.inflected(lemmas: [word], forms: [word])])
    }

    private func query(_ phrases: SearchPhrase...) -> SearchQuery {
        SearchQuery(terms: phrases.map { SearchTerm(wordings: [$0]) })
    }

    private func hits(_ query: SearchQuery, in records: [SearchRecord]) throws -> [SearchHit] {
        let index = try SearchIndex(path: nil)
        try index.replace(day, with: records, stamp: "1")
        return try index.search(query, days: nil, limit: 10)
    }

    @Test("tells the sentence with most of the words")
    func sentence() throws {
        let records = [record("en", "A headline", "The park opened.", "The park has laboratories.", "It rained.")]
        let hit = try #require(try hits(query(word("park"), word("laboratory")), in: records).first)
        #expect(hit.sentence == "The park has laboratories.")
        #expect(hit.headline == "A headline")
        #expect(hit.url == "https://example.org/s1")
    }

    @Test("finds Chinese words as words, however the text is divided")
    func chinese() throws {
        let records = [record("zh-Hans", "明斯克与西安共建数字走廊", "两国和平合作，衡量成果。")]
        for found in ["数字走廊", "走廊", "西安", "和平"] {
            #expect(try hits(query(SearchPhrase(words: [.undivided(found)])), in: records).count == 1, "\(found)")
        }
        for other in ["作衡", "字走"] {
            #expect(try hits(query(SearchPhrase(words: [.undivided(other)])), in: records).isEmpty, "\(other)")
        }
    }

    @Test("wants the words of a phrase in a row, without a mark between")
    func phrases() throws {
        let phrase = SearchPhrase(words: word("digital").words + word("corridor").words)
        #expect(try hits(query(phrase), in: [record("en", "The digital corridor opens")]).count == 1)
        #expect(try hits(query(phrase), in: [record("en", "A corridor that is digital")]).isEmpty)
        #expect(try hits(query(phrase), in: [record("en", "It is digital, corridor or not")]).isEmpty)
    }

    @Test("finds words with marks in them", arguments: ["c++", "at&t", "x\"y", "5g", "don’t", "-", "*", "NEAR", "a:b"])
    func marks(form: String) throws {
        let token = Token(span: Span(0, 1), kind: .word, normalized: form)
        let record = SearchRecord(
            story: "s1", section: "other", languageTag: "en", publisher: nil, url: nil,
            sentences: [.init(text: form, tokens: [token])])
        #expect(try hits(query(word(form)), in: [record]).count == 1)
    }

    @Test("forgets a day that has gone, and takes its new articles for the old")
    func replaced() throws {
        let index = try SearchIndex(path: nil)
        try index.replace(day, with: [record("en", "A park")], stamp: "1")
        try index.replace(day, with: [record("en", "A port")], stamp: "2")
        #expect(try index.search(query(word("park")), days: nil, limit: 10).isEmpty)
        #expect(try index.stamps() == [day: "2"])
        try index.replace(day, with: [], stamp: nil)
        #expect(try index.search(query(word("port")), days: nil, limit: 10).isEmpty)
        #expect(try index.stamps().isEmpty)
    }

    @Test("tells a story once, the latest day first, and no more than wanted")
    func order() throws {
        let index = try SearchIndex(path: nil)
        for number in 0..<5 {
            try index.replace(
                CivilDate(daysSince1970: 20_222 + number),
                with: [
                    record("en", "Park \(number)"), record("en", "The park again"),
                    record("en", "A park", story: "s2"),
                ],
                stamp: "")
        }
        let hits = try index.search(query(word("park")), days: nil, limit: 100)
        #expect(hits.count == 10)
        #expect(hits.map(\.date) == hits.map(\.date).sorted(by: >))
        #expect(try index.search(query(word("park")), days: nil, limit: 3).count == 3)
        let days = CivilDate(daysSince1970: 20_223)...CivilDate(daysSince1970: 20_224)
        #expect(Set(try index.search(query(word("park")), days: days, limit: 100).map(\.date)).count == 2)
    }

    @Test("says of a file that is none of its own that it cannot be used")
    func foreign() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "svodka-index-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(repeating: 65, count: 5_000).write(to: file)
        #expect(throws: SearchIndex.Failure.self) { try SearchIndex(path: file.path) }
    }
}
