import DigestSamples
import Digests
import Languages
import NewsModel
import Testing

@testable import Publishing

struct HTMLPageWriterTests {
    @Test func `Every text carries its language`() throws {
        let page = HTMLPageWriter(kind: .page).write(try Edition(Sample.day(), in: .english)).replacing("\n", with: " ")
        #expect(page.contains(#"<html lang="en">"#))
        #expect(page.contains(#"<h3 lang="ru">Перевозки между Брестом и Чунцином выросли вдвое</h3>"#))
        #expect(
            page.contains(
                #"<span class="gloss"> [<span lang="ru">технопарк</span>; <span lang="zh-Hans">科技园</span>]</span>"#))
        #expect(
            page.contains(
                #"<p class="adds">Adds <span lang="ru">Восточный вестник</span>: «<span lang="ru">Соглашение рассчитано на 5 лет</span>».</p>"#
            ))
    }

    @Test func `What a foreign story is about stands in the contents and below its headline`() throws {
        let page = HTMLPageWriter(kind: .page).write(Edition(try Sample.dayWithLines(), in: .english))
        #expect(page.contains(#"<div class="quiet">About: Brest; 412 trains</div></li>"#))
        #expect(page.contains(#"<p class="about">About: Brest; 412 trains</p>"#))
    }

    @Test func `A term shows its equivalents to those who point at it or reach it by key`() throws {
        let page = HTMLPageWriter(kind: .page).write(try Edition(Sample.day(), in: .english)).replacing("\n", with: " ")
        #expect(
            page.contains(
                #"<span class="term" tabindex="0" aria-describedby="s1-t1">technology park"#
                    + #"<span class="tip" role="tooltip" id="s1-t1"><span lang="ru">технопарк</span>"#))
    }

    @Test func `A message has neither tips nor classes for them`() throws {
        let page = HTMLPageWriter(kind: .mail).write(try Edition(Sample.day(), in: .english))
        #expect(!page.contains("tooltip") && !page.contains("tabindex"))
        #expect(page.contains("technology park<span class=\"gloss\"> ["))
    }

    @Test func `Markup in a source is shown, not obeyed`() throws {
        let article = Sample.article(
            "a.html", "en", "<script>alert(1)</script>", ["A & B <img src=x onerror=alert(1)> said \"so\"."],
            publisher: "<b>Desk</b>"
        ) { $0.url = "https://example.org/\"><script>" }
        let page = HTMLPageWriter(kind: .page).write(try Edition(Sample.digest([article]), in: .english))
        #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("<b>"))
        #expect(page.contains(#"href="https://example.org/%22%3E%3Cscript%3E""#))
    }

    @Test func `The edition's own words end no line with a preposition or a number`() throws {
        let page = HTMLPageWriter(kind: .page).write(try Edition(Sample.day(), in: .russian))
        #expect(page.contains("2\u{A0}на\u{A0}русском"))
        #expect(page.contains("(на\u{A0}английском)"))
        #expect(EditionWords(.english).tied("8 in Russian") == "8 in Russian")
    }

    @Test func `A template of one's own takes the place of the page's`() throws {
        var style = EditionStyle()
        let template = TemplateFile(path: "page.mustache", text: "<b lang={{lang}}>{{title}}</b>{{> edition}}")
        style.templates = try PageTemplates(overrides: ["page.mustache": template])
        let page = HTMLPageWriter(kind: .page).write(try Edition(Sample.day(), in: .chinese, style: style))
        #expect(page.hasPrefix("<b lang=zh-Hans>每日新闻摘要</b><header>"))
    }

    @Test func `A translation stands above its original, and a machine's is marked`() throws {
        let digest = try Sample.day().translated { foreign in
            guard foreign.edition == .english else { return nil }
            return TranslatedSentence(
                id: foreign.sentence.text, source: foreign.sentence.text, sourceTag: foreign.entry.languageTag,
                text: "Said <so>", languageTag: "en", origin: .engine(name: "apertium", version: "3.8"))
        }
        let page = HTMLPageWriter(kind: .page).write(Edition(digest, in: .english)).replacing("\n", with: " ")
        #expect(page.contains(##"<a href="#s2">Said &lt;so&gt;</a>"##))
        #expect(
            page.contains(
                #"<h3><span class="gloss">[machine translation] </span>Said &lt;so&gt;</h3> "#
                    + #"<div class="quiet">Original: <span lang="ru">Перевозки между Брестом и Чунцином выросли вдвое</span></div>"#
            ))
        #expect(
            page.contains(
                #"Said &lt;so&gt;<div class="quiet">Original: <span lang="ru">Перевозки выросли вдвое за год.</span></div></li>"#
            ))
        #expect(page.contains("Translation: apertium 3.8 (machine)</p>"))
    }

    @Test func `A day without news has neither contents nor main part`() throws {
        let page = HTMLPageWriter(kind: .page).write(try Edition(Sample.digest([]), in: .russian))
        #expect(page.contains("<p>За этот день новостей нет.</p>") && !page.contains("<nav") && !page.contains("<main"))
    }

    @Test func `No line is longer than a mail can carry, and no reader sees where it was cut`() throws {
        let chinese = String(repeating: "科技园向企业开放&实验室", count: 400) + "。"
        let english = String(repeating: "The technology park <is> ready. ", count: 200) + "So."
        let page = HTMLPageWriter(kind: .mail).write(
            try Edition(
                Sample.digest([Sample.article("a.html", "zh-Hans", "新闻", [chinese, english], terms: [])]), in: .chinese)
        )
        #expect(page.split(separator: "\n").allSatisfy { $0.utf8.count <= 998 })
        let shown = page.replacing("<!--\n-->", with: "").replacing("\n", with: " ")
        #expect(shown.contains("<li>" + chinese.replacing("&", with: "&amp;") + "</li>"))
        #expect(shown.contains(english.replacing("<", with: "&lt;").replacing(">", with: "&gt;")))
    }
}
