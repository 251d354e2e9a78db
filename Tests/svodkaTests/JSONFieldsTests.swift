import Testing

@testable import svodka

@Suite("The fields of a line")
struct JSONFieldsTests {
    private func text(_ json: String) throws -> String? {
        try JSONFields(Array(json.utf8))?.optionalText("text")
    }

    @Test(
        "are read with their escapes resolved",
        arguments: [
            (#"{"text":"сводка 新闻"}"#, "сводка 新闻"),
            (#" { "n" : [1, {"text": "inner"}, -2.5e3, true] , "text" : "a\"b\\c\/d" } "#, #"a"b\c/d"#),
            (#"{"text":"\u0421\u0432\u043e\u0434\u043A\u0430\n\t\r\b\f"}"#, "Сводка\n\t\r\u{8}\u{C}"),
            (#"{"text":"\ud83d\ude84"}"#, "🚄"),
            (#"{"text":"first","text":"second"}"#, "first"),
            (#"{"text":""}"#, ""),
        ])
    func reads(json: String, expected: String) throws {
        #expect(try text(json) == expected)
    }

    @Test(
        "hold a replacement character for half a surrogate pair",
        arguments: [
            (#"{"text":"a\ud83d"}"#, "a\u{FFFD}"), (#"{"text":"\ude84b"}"#, "\u{FFFD}b"),
            (#"{"text":"\ud83d\ud83d\ude84"}"#, "\u{FFFD}🚄"), (#"{"text":"\ud83d\u0041"}"#, "\u{FFFD}A"),
        ])
    func surrogates(json: String, expected: String) throws {
        #expect(try text(json) == expected)
    }

    @Test(
        "are none where the line is no JSON object",
        arguments: [
            "", "{", "[]", "7", #""text""#, #"{"text"}"#, #"{"text":}"#, #"{"text":"a""#, #"{"text":"a"} b"#,
            #"{"text":"a",}"#, #"{"text":"\x"}"#, #"{"text":"\u12"}"#, "{\"text\":\"a\nb\"}", #"{'text':'a'}"#,
            #"{"text":"a" "b":"c"}"#, #"{"a":[1,2}"#, #"{"a":tru}"#, #"{"a":--1}"#, #"{"text":"\"#,
        ])
    func refuses(json: String) {
        #expect(JSONFields(Array(json.utf8)) == nil)
    }

    @Test("are none where the bytes are no UTF-8")
    func badUTF8() {
        #expect(JSONFields(Array(#"{"text":""#.utf8) + [0xFF, 0xFE] + Array(#""}"#.utf8)) == nil)
    }

    @Test("are told from what is absent, null or no text")
    func types() throws {
        let fields = try #require(JSONFields(Array(#"{"a":null,"b":7,"c":"x"}"#.utf8)))
        #expect(try fields.optionalText("a") == nil)
        #expect(try fields.optionalText("d") == nil)
        #expect(try fields.text("c") == "x")
        #expect(throws: JSONFields.Problem.self) { try fields.optionalText("b") }
        #expect(throws: JSONFields.Problem.self) { try fields.text("a") }
        #expect(throws: JSONFields.Problem.self) { try fields.text("d") }
    }

    @Test("may be lists of objects")
    func lists() throws {
        let json = #"{"a":[{"x":"парк"}, {"x":null,"y":"园区"}],"b":[],"c":[1],"d":{"x":"y"},"e":"[]"}"#
        let fields = try #require(JSONFields(Array(json.utf8)))
        #expect(try fields.optionalObjects("a")?.compactMap { try $0.optionalText("x") } == ["парк"])
        #expect(try fields.optionalObjects("a")?.last?.text("y") == "园区")
        #expect(try fields.optionalObjects("b")?.isEmpty == true)
        #expect(try fields.optionalObjects("f") == nil)
        for name in ["c", "d", "e"] { #expect(throws: JSONFields.Problem.self) { try fields.optionalObjects(name) } }
    }

    @Test("are walked over however deep they are nested, without overflowing the stack")
    func depth() {
        let shallow = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
        #expect(JSONFields(Array(#"{"a":\#(shallow)}"#.utf8)) != nil)
        #expect(JSONFields(Array((#"{"a":"# + String(repeating: "[", count: 1_000_000)).utf8)) == nil)
    }

    @Test("are found wherever a string's end falls among eight bytes", arguments: 0..<24)
    func lengths(count: Int) throws {
        let content = String(repeating: "x", count: count)
        #expect(try text(#"{"text":"\#(content)","b":"y"}"#) == content)
        #expect(try text(#"{"text":"\#(content)\n\#(content)"}"#) == content + "\n" + content)
        #expect(JSONFields(Array("{\"text\":\"\(content)\u{1}\"}".utf8)) == nil)
    }
}
