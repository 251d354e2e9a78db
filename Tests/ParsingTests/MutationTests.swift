import Formats
import Foundation
import NewsModel
import Testing

@testable import Parsing

/// Feeds every reader with damaged copies of its own fixtures. Whatever comes out, it must come out: a trap (an index out
/// of range, an overflow) ends the test run.
///
/// `MUTATIONS=100000 swift test --filter MutationTests` runs more of them.
@Suite struct MutationTests {
    /// A linear congruential generator (Knuth's MMIX): the same damage on every machine.
    private struct Chance: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state
        }
    }

    private static let rounds = ProcessInfo.processInfo.environment["MUTATIONS"].flatMap { Int($0) } ?? 30

    /// What readers give special meaning to.
    private static let pieces = [
        "<", ">", "&", ";", "&#x110000;", "]]>", "<![CDATA[", "<!--", "\0", "\u{FEFF}", "\u{2028}", "--", "=", "=3",
        "99999999999999999999",
        "2025-", "年", "月", "日", "14 мая", "（记者", "电", "(", "/", ":", "\n\n", "xml:base='//'", "T24:00", "+14:59", "00",
        "Feb 30",
    ]

    private static let seeds: [String] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        let names = [
            "Feeds/north-rss.xml", "Feeds/vestnik-atom.xml", "PlainText/harbour-en.txt", "PlainText/library-ru.txt",
            "PlainText/wind-zh.txt",
        ]
        return names.compactMap { try? String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
            + [AgencyParserTests.nitf, AgencyParserTests.newsML]
    }()

    private func damaged(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...8, using: &chance) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &chance)
            switch Int.random(in: 0..<5, using: &chance) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
            case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &chance)))
            case 2: bytes.insert(contentsOf: (Self.pieces.randomElement(using: &chance) ?? "").utf8, at: place)
            case 3: bytes = Array(bytes[..<place])
            default:
                let end = min(bytes.count, place + Int.random(in: 1...200, using: &chance))
                bytes.insert(contentsOf: Array(bytes[place..<end]), at: Int.random(in: 0...bytes.count, using: &chance))
            }
        }
        return bytes
    }

    @Test func `Damaged files are read without a trap`() {
        #expect(Self.seeds.count == 7)
        var chance = Chance(state: 14)
        var findings = 0
        for round in 0..<Self.rounds {
            let bytes = damaged(Array(Self.seeds[round % Self.seeds.count].utf8), &chance)
            let file = SourceFile(name: "damaged", url: "https://a.example/", bytes: bytes)
            let parsed = SourceParser().parse(file)
            findings += parsed.findings.count
            for reader in SourceReaders.all {
                var content = SourceContent(file, text: String(decoding: bytes, as: UTF8.self), zoneOffset: 10_800)
                _ = reader.claim(&content)
                _ = reader.read(&content)
            }
        }
        #expect(findings > 0)
    }

    @Test func `Damaged lines are read without a trap`() {
        let lines = [
            "Wed, 14 May 2025 11:14:32 +0300", "2025-05-14T11:14:32.5Z", "14 мая 2025 г. в 11:14 (мск)",
            "二〇二五年五月十四日 下午3时05分",
            "2004-05-25 오후 11:23:17", "2025-W20-3", "-0312", "03335", "May 14 11:14:32 EDT 2025",
            "MINSK, 14 May (BelTA) – Text", "Москва. 14 мая. ИНТЕРФАКС - Текст",
            "14 мая, Брест /Анна Лесная - БЕЛТА/. Текст",
            "新华社北京5月14日电（记者 张三）园区开工。", "【北方日报记者 王五】园区开工。", "2025-05-14 来源：北方网 作者：钟远 浏览：88次", "By Jane Doe and John Roe",
        ]
        let reader = DateReader(zoneOffset: 10_800, words: .standard)
        var chance = Chance(state: 5)
        var dates = 0
        for round in 0..<Self.rounds * 20 {
            let line = String(decoding: damaged(Array(lines[round % lines.count].utf8), &chance), as: UTF8.self)
            if reader.readFeedDate(line) != nil || reader.read(line) != nil { dates += 1 }
            _ = reader.dates(in: line)
            _ = Dateline.split(line, words: .standard)
            _ = CreditLine(line, words: .standard)
            _ = URIReference.link(line, base: "https://a.example/b/../c?d#e")
        }
        #expect(dates > 0)
    }
}
