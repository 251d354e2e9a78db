import Foundation
import Testing

@testable import svodka

@Suite("An answer as JSON")
struct JSONOutputTests {
    private func written(_ value: some JSONWritable) -> String {
        var json = JSONOutput()
        value.write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test("escapes what JSON forbids and nothing else")
    func strings() {
        #expect(written("新闻 / сводка") == "\"新闻 / сводка\"")
        #expect(written("a\"b\\c\n\t\r\u{8}\u{C}\u{1}\u{1F}\u{7F}") == #""a\"b\\c\n\t\r\b\f\u0001\u001f"# + "\u{7F}\"")
        #expect(written("") == #""""#)
    }

    @Test("writes every text so that Foundation reads the same")
    func roundTrip() throws {
        let text = String(String.UnicodeScalarView((0..<0x3000).compactMap { Unicode.Scalar($0) }))
        let decoded = try JSONDecoder().decode([String].self, from: Data(written([text]).utf8))
        #expect(decoded == [text])
    }

    @Test(
        "writes numbers as short as they can be",
        arguments: [(0.5, "0.5"), (3, "3"), (-0.1, "-0.1"), (1e300, "1e+300")])
    func numbers(number: Double, expected: String) {
        #expect(written(number) == expected)
    }

    @Test("writes null for what is no number")
    func notNumbers() {
        #expect(written([Double.nan, .infinity]) == "[null,null]")
    }

    @Test("puts commas between members and elements, and leaves out what is nil")
    func commas() {
        struct Record: JSONWritable {
            func write(to json: inout JSONOutput) {
                json.object {
                    $0.member("a", [[1], [], [2, 3]])
                    $0.member("b", String?.none)
                    $0.member("c", ["ru": "парк", "en": "park"])
                    $0.member("d", true)
                    $0.member("e", [String: Int]())
                }
            }
        }
        #expect(written([Record(), Record()]) == "[\(Self.record),\(Self.record)]")
    }

    private static let record = #"{"a":[[1],[],[2,3]],"c":{"en":"park","ru":"парк"},"d":true,"e":{}}"#
}
