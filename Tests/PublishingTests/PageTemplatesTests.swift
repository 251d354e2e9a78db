import Testing

@testable import Publishing

/// A newsroom's templates, given by their texts.
private func templates(_ texts: [String: String]) throws -> PageTemplates {
    try PageTemplates(
        overrides: Dictionary(
            uniqueKeysWithValues: texts.map { ($0.key, TemplateFile(path: "ours/\($0.key)", text: $0.value)) }))
}

/// What is said of a template that cannot be used.
private func message(_ text: String, named name: String = "page.mustache") -> String {
    do {
        _ = try templates([name: text])
        return "no error"
    } catch {
        return "\(error)"
    }
}

@Suite("Page templates")
struct PageTemplatesTests {
    @Test("the built-in ones are sound")
    func builtIn() throws {
        _ = try PageTemplates(overrides: [:])
        let files = PageTemplates.files
        #expect(files.keys.filter { $0.hasSuffix(".mustache") }.count == 8)
        #expect(files.values.allSatisfy { !$0.isEmpty })
        // A newsroom that begins with them has changed nothing.
        _ = try templates(files)
    }

    @Test("show values, repeat lists, leave out what is absent, and never look for it further out")
    func rendering() throws {
        let page = try templates([
            "page.mustache":
                "{{title}}:{{#stories}} {{number}}{{#host}}+{{host}}{{/host}}{{^last()}},{{/last()}}{{/stories}}"
        ])
        let story = { (number: String, also: String?) in
            PageValue.group(["number": .text(number), "host": .text(also)])
        }
        #expect(
            page.render(
                "page",
                [
                    "title": .text("Вести"), "host": .text("x"),
                    "stories": .list([story("1", nil), story("2", "новое")]),
                ])
                == "Вести: 1, 2+новое")
    }

    @Test(
        "escape every text, also where a mark and an accent are one letter to a reader",
        arguments: [
            ("<b>&\"'", "&lt;b&gt;&amp;&quot;'"), ("\"\u{301} x", "&quot;\u{301} x"), ("<\u{338}i", "&lt;\u{338}i"),
            ("{{title}}", "{{title}}"), ("科技&园", "科技&amp;园"),
        ])
    func escaping(_ text: String, _ shown: String) throws {
        let page = try templates([
            "page.mustache": "<p title=\"{{title}}\">{{> story}}", "story.mustache": "{{headline}}",
        ])
        #expect(
            page.render("page", ["title": .text(text), "headline": .text(text)])
                == "<p title=\"\(shown)\">\(shown)")
    }

    @Test(
        "say what is wrong with a newsroom's own, and where",
        arguments: [
            ("<p>\n  {{Headline}}", "2:3: there is no value “Headline” to show; did you mean headline?"),
            ("{{#storys}}{{/storys}}", "1:1: there is no value “storys” to show; did you mean stories?"),
            ("{{{title}}}", "1:1: “title” is text: write {{title}}"),
            ("{{&title}}", "1:1: “title” is text: write {{title}}"),
            ("<li>{{marked}}</li>", "1:5: “marked” is HTML: write {{{marked}}}"),
            ("a\n\n{{> storry}}", "3:1: there is no template “storry” to include; did you mean story?"),
            ("{{> page}}", "1:1: “page” includes itself by way of “page”"),
            ("{{#stories}}", "1:13: a tag that was opened with {{# or {{^ is not closed"),
            ("x\n{{#stories}}{{/sections}}", "2:16: this closing tag closes no open one of its name"),
            ("{{=<% %>=}}", "1:1: {{= is not used in these templates"),
            ("{{title", "1:8: a tag is not closed here: }} is missing"),
        ])
    func mistakes(_ text: String, _ expected: String) {
        #expect(message(text) == "ours/page.mustache:" + expected)
    }

    @Test("refuse to go in circles by way of others")
    func circles() {
        #expect(
            message("{{> edition}}", named: "story.mustache").contains("“edition” includes itself by way of “story”"))
    }

    @Test("may be joined by templates and styles of a newsroom's own")
    func additions() throws {
        let page = try templates([
            "page.mustache": "<style>{{{style}}}</style>{{> imprint}}", "imprint.mustache": "© {{title}}",
            "page.css": "p { color: red }", "colours.css": "",
        ])
        #expect(page.render("page", ["title": .text("Свод")]) == "<style>p { color: red }</style>© Свод")
    }
}

@Suite("Lines of a page")
struct HTMLLinesTests {
    @Test("end at spaces, in comments where there is none, and never within what is printed as it stands")
    func folding() {
        let words = String(repeating: "слово ", count: 400)
        let han = String(repeating: "科技园&amp;实验室", count: 300)
        let attribute = "title=\"" + String(repeating: "a b ", count: 60) + "\""
        let page = "<p \(attribute) \(attribute)>\(words)</p><p>\(han)</p><pre>\(words)</pre><p>\(words)</p>"
        let folded = HTMLLines.folded(page)
        #expect(folded.replacing("<!--\n-->", with: "").replacing("\n", with: " ") == page)
        #expect(folded.contains(attribute) && folded.contains("<pre>\(words)</pre>"))
        let lines = folded.replacing("<pre>\(words)</pre>", with: "").split(separator: "\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 998 })
        #expect(lines.allSatisfy { !$0.hasSuffix("&") && !$0.hasSuffix("&amp") })
    }

    @Test("stay where a page has them already")
    func lines() {
        let page = "<style>\na { b: c }\n</style>\n<p>It's 5 o'clock</p>\n"
        #expect(HTMLLines.folded(page) == page)
    }
}
