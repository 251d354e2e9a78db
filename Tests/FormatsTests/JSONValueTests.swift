import Formats
import Testing

@Suite("JSON")
struct JSONValueTests {
    private func text(_ json: String) throws -> String? {
        try JSONObject(json.utf8)?.optionalText("text")
    }

    @Test(
        "is read with the escapes of its strings resolved",
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
        "has a replacement character for half a surrogate pair",
        arguments: [
            (#"{"text":"a\ud83d"}"#, "a\u{FFFD}"), (#"{"text":"\ude84b"}"#, "\u{FFFD}b"),
            (#"{"text":"\ud83d\ud83d\ude84"}"#, "\u{FFFD}🚄"), (#"{"text":"\ud83d\u0041"}"#, "\u{FFFD}A"),
        ])
    func surrogates(json: String, expected: String) throws {
        #expect(try text(json) == expected)
        #expect(JSONValue(embedded: json.utf8)?["text"]?.text == expected)
    }

    @Test(
        "is refused where it is broken",
        arguments: [
            "", "{", "[", "[1", "[1,]", "[1 2]", "nul", #"{"text"}"#, #"{"text":}"#, #"{"text":"a""#,
            #"{"text":"a"} b"#,
            #"{"text":"a",}"#, #"{"text":"\x"}"#, #"{"text":"\u12"}"#, "{\"text\":\"a\nb\"}", #"{'text':'a'}"#,
            #"{"text":"a" "b":"c"}"#, #"{"a":[1,2}"#, #"{"a":tru}"#, #"{"a":--1}"#, #"{"text":"\"#, #"{"a":undefined}"#,
            #"// {"a":1}"#, "{\u{A0}}", "{\"a\":NaN}", "{\"a\":0x1F}",
        ])
    func refuses(json: String) {
        #expect(JSONValue(json.utf8) == nil)
    }

    @Test("is an object only between braces", arguments: ["[]", "7", #""text""#, "null"])
    func objects(json: String) {
        #expect(JSONValue(json.utf8) != nil)
        #expect(JSONObject(json.utf8) == nil)
    }

    @Test("is refused where its bytes are no UTF-8, and mended where it is embedded")
    func badUTF8() {
        let bytes = Array(#"{"text":"a"#.utf8) + [0xFF, 0xFE] + Array(#"\n"}"#.utf8)
        #expect(JSONValue(bytes) == nil)
        #expect(JSONValue(embedded: bytes)?["text"]?.text == "a\u{FFFD}\u{FFFD}\n")
    }

    @Test("keeps every digit of a number", arguments: ["0", "-0.10", "1E400", "123456789012345678901234567890"])
    func numbers(digits: String) throws {
        #expect(JSONValue(digits.utf8) == .number(digits))
        let object = try #require(JSONObject(#"{"n":\#(digits)}"#.utf8))
        #expect((try? object.integer("n")) == Int(digits))
    }

    @Test("tells what is absent, null, or of another kind")
    func kinds() throws {
        let object = try #require(JSONObject(#"{"a":null,"b":7,"c":"x"}"#.utf8))
        #expect(try object.optionalText("a") == nil)
        #expect(try object.optionalText("d") == nil)
        #expect(try object.text("c") == "x")
        #expect(try object.integer("b") == 7)
        for (name, message) in [("b", "\"b\" has the wrong type"), ("a", "\"a\" has the wrong type")] {
            #expect(throws: JSONObject.Problem.self) { try object.text(name) }
            do { _ = try object.text(name) } catch { #expect(error.description == message) }
        }
        do { _ = try object.text("d") } catch { #expect(error.description == "\"d\" is missing") }
        #expect(throws: JSONObject.Problem.self) { try object.optionalText("b") }
        #expect(throws: JSONObject.Problem.self) { try object.integer("c") }
    }

    @Test("has lists of objects and of texts")
    func lists() throws {
        let json = #"{"a":[{"x":"парк"}, {"x":null,"y":"园区"}],"b":[],"c":["парк",1],"d":{"x":"y"},"e":"[]"}"#
        let object = try #require(JSONObject(json.utf8))
        #expect(try object.optionalObjects("a")?.compactMap { try $0.optionalText("x") } == ["парк"])
        #expect(try object.objects("a").last?.text("y") == "园区")
        #expect(try object.optionalObjects("b")?.isEmpty == true)
        #expect(try object.optionalObjects("f") == nil)
        #expect(try object.optionalTexts("f") == nil)
        #expect(try object.object("d").text("x") == "y")
        for name in ["c", "d", "e"] {
            #expect(throws: JSONObject.Problem.self) { try object.optionalObjects(name) }
            #expect(throws: JSONObject.Problem.self) { try object.texts(name) }
        }
    }

    @Test("is read however deep it is nested, without overflowing the stack")
    func depth() {
        let shallow = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
        #expect(JSONObject(#"{"a":\#(shallow)}"#.utf8) != nil)
        for opening in ["[", #"{"a":"#] {
            let deep = String(repeating: opening, count: 1_000_000)
            #expect(JSONValue(deep.utf8) == nil)
            #expect(JSONValue(embedded: deep.utf8) != nil)
        }
    }

    @Test("ends its strings wherever their end falls among eight bytes", arguments: 0..<24)
    func lengths(count: Int) throws {
        let content = String(repeating: "x", count: count)
        #expect(try text(#"{"text":"\#(content)","b":"y"}"#) == content)
        #expect(try text(#"{"text":"\#(content)\n\#(content)"}"#) == content + "\n" + content)
        #expect(JSONObject("{\"text\":\"\(content)\u{1}\"}".utf8) == nil)
    }

    @Test(
        "is read from a page although it is broken as pages break it",
        arguments: [
            #"<![CDATA[ {"name":"Парк 园区"} ]]>"#, #"/* data */ {"name":"Парк 园区",}"#, #"{,"name" : "Парк 园区""#,
            #"{"name":"Парк 园区"} trailing"#, #"{"a":undefined,"name":"Парк 园区"}"#,
            "{\"a\":\"two\nlines\", \"name\":\"Парк 园区\"}", #"{"name":"\u041f\u0430\u0440\u043a 园区"}"#,
            #"{"name":"Park","name":"Парк 园区"}"#, #"{"a":[1,2}, "name":"Парк 园区"}"#, #"{"name":"Парк 园区"#,
            #"{"a":'x',"name":"Парк 园区"}"#, #"{"a","name":"Парк 园区"}"#, #"{"a":"\q\u12","name":"Парк 园区"}"#,
        ])
    func embedded(json: String) {
        #expect(JSONValue(embedded: json.utf8)?["name"]?.text == "Парк 园区")
    }

    @Test("is not found in a page that has none", arguments: ["", "no JSON", "<!-- -->", "a[0]"])
    func nothingEmbedded(text: String) {
        #expect(JSONValue(embedded: text.utf8) == nil)
    }

    @Test("has one element where it is no array")
    func elements() {
        #expect(JSONValue("[1,\"a\",null]".utf8)?.elements == [.number("1"), .string("a"), .null])
        #expect(JSONValue("\"a\"".utf8)?.elements == [.string("a")])
        #expect(JSONValue("null".utf8)?.elements == [])
    }
}
