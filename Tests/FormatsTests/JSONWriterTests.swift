import Formats
import Foundation
import Testing

@Suite("A value as JSON")
struct JSONWriterTests {
    private func written(_ value: some JSONWritable) -> String {
        var json = JSONWriter()
        value.write(to: &json)
        return json.text
    }

    @Test("escapes what JSON forbids and nothing else")
    func strings() {
        #expect(written("新闻 / сводка – “”") == "\"新闻 / сводка – “”\"")
        #expect(written("a\"b\\c\n\t\r\u{8}\u{C}\u{1}\u{1F}\u{7F}") == #""a\"b\\c\n\t\r\b\f\u0001\u001f"# + "\u{7F}\"")
        #expect(written("") == #""""#)
    }

    @Test("escapes what ends a line for some readers, where that is asked")
    func lineSeparators() {
        let text = "“a”\u{2028}б\u{2029}字\u{2027}"
        #expect(written(text) == "\"\(text)\"")
        var json = JSONWriter(escapesLineSeparators: true)
        json.write(text)
        #expect(json.text == "\"“a”\\u2028б\\u2029字\u{2027}\"")
        #expect(JSONValue(json.bytes) == .string(text))
    }

    @Test("writes every text so that both Foundation and our reader read the same")
    func roundTrip() throws {
        let text = String(String.UnicodeScalarView((0..<0x3000).compactMap { Unicode.Scalar($0) }))
        let json = written([text])
        #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == [text])
        #expect(JSONValue(json.utf8) == .array([.string(text)]))
    }

    @Test(
        "writes numbers as short as they can be",
        arguments: [(0.5, "0.5"), (3, "3"), (-0.1, "-0.1"), (1e300, "1e+300")])
    func numbers(number: Double, expected: String) {
        #expect(written(number) == expected)
    }

    @Test("writes whole numbers", arguments: [0, 7, -10, 1_234_567_890, Int.max, Int.min])
    func wholeNumbers(number: Int) {
        #expect(written(number) == String(number))
    }

    @Test("writes null for what is no number")
    func notNumbers() {
        #expect(written([Double.nan, .infinity]) == "[null,null]")
    }

    private struct Record: JSONWritable {
        func write(to json: inout JSONWriter) {
            json.object {
                $0.member("a", [[1], [], [2, 3]])
                $0.member("b", String?.none)
                $0.member("c", ["ru": "парк", "en": "park"])
                $0.member("d", true)
                $0.member("e") { _ in }
                $0.member("f", objects: ["园区", "парк"]) { $0.member("name", $1) }
            }
        }
    }

    @Test("puts commas between members and elements, and leaves out what is nil")
    func commas() {
        let record =
            #"{"a":[[1],[],[2,3]],"c":{"en":"park","ru":"парк"},"d":true,"e":{},"f":[{"name":"园区"},{"name":"парк"}]}"#
        #expect(written([Record(), Record()]) == "[\(record),\(record)]")
    }

    @Test("puts further elements on lines of their own, where that is asked")
    func lines() {
        var json = JSONWriter(layout: .linePerElement)
        json.object {
            $0.member("a", ["x"])
            $0.member("b", ["x", "y"])
            $0.member("c", objects: [1, 2]) { $0.member("n", $1) }
        }
        json.endLine()
        #expect(json.text == "{\"a\":[\"x\"],\"b\":[\"x\",\n\"y\"],\"c\":[{\"n\":1},\n{\"n\":2}]}\n")
    }

    @Test("indents as Foundation does, where that is asked")
    func indented() throws {
        let value = [["headline": "Парк", "url": "园"], [:]]
        var json = JSONWriter(layout: .indented)
        value.write(to: &json)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        #expect(json.text == String(decoding: try encoder.encode(value), as: UTF8.self))
        json = JSONWriter(layout: .indented)
        json.array([String]())
        #expect(json.text == String(decoding: try encoder.encode([String]()), as: UTF8.self))
    }
}
