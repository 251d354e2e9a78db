import Formats
import NewsModel
import Testing

@testable import Parsing

/// A ZIP archive with its files as they are, not packed.
enum StoredArchive {
    static func bytes(of files: [(name: String, contents: [UInt8])], flags: UInt8 = 0) -> [UInt8] {
        func number(_ value: Int, _ size: Int) -> [UInt8] {
            (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        var bytes: [UInt8] = []
        var list: [UInt8] = []
        for (name, contents) in files {
            let shared =
                [20, 0, flags, 8] + number(0, 10) + number(contents.count, 4) + number(contents.count, 4)
                + number(name.utf8.count, 2) + [0, 0]
            list += [0x50, 0x4B, 1, 2, 20, 0] + shared + number(0, 10) + number(bytes.count, 4) + Array(name.utf8)
            bytes += [0x50, 0x4B, 3, 4] + shared + Array(name.utf8) + contents
        }
        return bytes + list + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + number(files.count, 2) + number(files.count, 2)
            + number(list.count, 4) + number(bytes.count, 4) + [0, 0]
    }
}

@Suite("An office document")
struct OfficeDocumentTests {
    private func parse(_ files: [(String, String)], flags: UInt8 = 0) -> ParsedSource {
        let bytes = StoredArchive.bytes(of: files.map { ($0, Array($1.utf8)) }, flags: flags)
        return SourceParser().parse(SourceFile(name: "release", bytes: bytes))
    }

    private static let sentence =
        "Порт открыли в среду, первые баржи с зерном ушли вниз по реке, сообщил его начальник."

    private func word(_ body: String, title: String = "") -> ParsedSource {
        parse([
            ("[Content_Types].xml", "<Types/>"),
            ("word/document.xml", "<w:document xmlns:w='http://w.example'><w:body>\(body)</w:body></w:document>"),
            (
                "word/styles.xml",
                """
                <w:styles xmlns:w='http://w.example'><w:style w:styleId='1'><w:name w:val='heading 1'/></w:style>
                <w:style w:styleId='2'><w:name w:val='heading 2'/></w:style><w:style w:styleId='a3'><w:name w:val='Title'/></w:style>
                </w:styles>
                """
            ),
            (
                "docProps/core.xml",
                """
                <p:coreProperties xmlns:p='http://p.example' xmlns:dc='http://dc.example' xmlns:t='http://t.example'>
                <dc:title>\(title)</dc:title><dc:creator>Анна Лесная</dc:creator><t:created>2025-05-12T06:30:00Z</t:created>
                <t:modified>2025-05-12T08:00:00Z</t:modified></p:coreProperties>
                """
            ),
        ])
    }

    private func paragraph(_ text: String, style: String? = nil, list: Bool = false) -> String {
        let named = style.map { "<w:pStyle w:val='\($0)'/>" } ?? ""
        return "<w:p><w:pPr>\(named)\(list ? "<w:numPr/>" : "")</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    @Test("of Word gives its headings, lists and tables, its title by its style, and what its file says")
    func wordDocument() throws {
        let table = "<w:tbl><w:tr><w:tc>\(paragraph("Зерно"))</w:tc><w:tc>\(paragraph("40 тонн"))</w:tc></w:tr></w:tbl>"
        let parsed = word(
            paragraph("Порт открыт", style: "1") + paragraph(Self.sentence) + paragraph("Что дальше", style: "2")
                + paragraph("Мост", list: true) + table, title: "Microsoft Word - a.doc")
        let article = try #require(parsed.articles.first)
        #expect(article.title == "Порт открыт" && article.authors == ["Анна Лесная"])
        #expect(article.published?.iso8601 == "2025-05-12T06:30:00Z")
        #expect(article.paragraphs.map(\.text) == [Self.sentence, "Что дальше", "Мост", "Зерно | 40 тонн"])
        #expect(article.paragraphs.map(\.kind) == [.paragraph, .heading, .listItem, .paragraph])
    }

    @Test("has its title and its date above the text, where no style tells")
    func plainHead() throws {
        let parsed = word(
            paragraph("ПРЕСС-РЕЛИЗ") + paragraph("14 мая 2025 года")
                + paragraph("Порт Лиды открыл навигацию после ремонта")
                + paragraph(Self.sentence))
        let article = try #require(parsed.articles.first)
        #expect(article.title == "Порт Лиды открыл навигацию после ремонта")
        #expect(article.published?.date.description == "2025-05-14")
        #expect(article.paragraphs.map(\.text) == [Self.sentence])
    }

    @Test("shows neither what was deleted nor what is hidden, and what was inserted")
    func changes() {
        let parsed = word(
            "<w:p><w:r><w:t>Порт </w:t></w:r><w:del><w:r><w:delText>закрыт</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>открыт</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> (тайно)</w:t></w:r>"
                + "<w:r><w:t>.</w:t><w:br/><w:t>Мост</w:t><w:noBreakHyphen/><w:t>2 тоже.</w:t></w:r></w:p>")
        #expect(parsed.articles.first?.text == "Порт открыт.\nМост-2 тоже.")
    }

    private func open(_ body: String, manifest: String = "") -> ParsedSource {
        parse([
            ("mimetype", "application/vnd.oasis.opendocument.text"), ("META-INF/manifest.xml", "<m>\(manifest)</m>"),
            (
                "content.xml",
                """
                <o:document-content xmlns:o='o' xmlns:t='t' xmlns:s='s' xmlns:b='b'><o:automatic-styles>
                <s:style s:name='P1' s:parent-style-name='Title'/></o:automatic-styles><o:body><o:text>\(body)</o:text></o:body>
                </o:document-content>
                """
            ),
            (
                "meta.xml",
                "<o:meta xmlns:o='o' xmlns:d='d'><d:date>2025-05-12T09:30:00</d:date><d:language>ru</d:language></o:meta>"
            ),
        ])
    }

    @Test("of LibreOffice, too")
    func openDocument() throws {
        let parsed = open(
            """
            <t:p t:style-name='P1'>Порт<t:s/>открыт</t:p><t:p>\(Self.sentence)</t:p><t:h t:outline-level='2'>Что дальше</t:h>
            <t:tracked-changes><t:p>Прежде</t:p></t:tracked-changes><t:list><t:list-item><t:p>Мост</t:p></t:list-item></t:list>
            <b:table><b:table-row><b:table-cell><t:p>Зерно</t:p></b:table-cell><b:table-cell><t:p>40</t:p></b:table-cell></b:table-row></b:table>
            """)
        let article = try #require(parsed.articles.first)
        #expect(article.title == "Порт открыт" && article.languageTag == "ru")
        #expect(article.paragraphs.map(\.text) == [Self.sentence, "Что дальше", "Мост", "Зерно | 40"])
        #expect(article.paragraphs.map(\.kind) == [.paragraph, .heading, .listItem, .paragraph])
    }

    @Test("that is empty, broken or has a password says so")
    func bad() {
        #expect(word("").findings.map(\.message) == ["holds no text"])
        #expect(parse([("word/document.xml", "")]).findings.map(\.omission) == [.unreadable])
        #expect(
            parse([("word/document.xml", "<a/>")], flags: 1).findings.map(\.message) == [
                "is an office document with a password; save it without one"
            ])
        let cut = StoredArchive.bytes(of: [("word/document.xml", Array("<w:p>".utf8))]).dropLast(20)
        let parsed = SourceParser().parse(SourceFile(name: "a.docx", bytes: Array(cut)))
        #expect(parsed.findings.map(\.message) == ["is an archive or an office document (ZIP), broken or cut short"])
        #expect(word(paragraph("Порт", style: "1") + "<w:p><w:r><w:t>Открыт").articles.first?.text == "Открыт")
    }

    @Test("of other kinds is told by its kind")
    func others() {
        #expect(parse([("xl/workbook.xml", "<a/>")]).findings.first?.message.contains("spreadsheet") == true)
        #expect(parse([("ppt/presentation.xml", "<a/>")]).findings.first?.message.contains("presentation") == true)
        #expect(parse([("META-INF/container.xml", "<a/>")]).findings.first?.message.contains("EPUB") == true)
    }

    @Test("of hostile depth ends soon")
    func hostile() {
        #expect(word(String(repeating: "<w:tbl><w:tr><w:tc>", count: 20_000)).articles.count <= 1)
        #expect(word(String(repeating: "<w:p>", count: 20_000) + "<w:t>Порт</w:t>").articles.count <= 1)
        #expect(open(String(repeating: "<t:list><t:p>", count: 20_000) + "Порт").articles.count <= 1)
    }
}

@Suite("RTF")
struct RichTextTests {
    private func parse(_ text: String) -> ParsedSource {
        SourceParser().parse(
            SourceFile(name: "a.rtf", mediaType: SourceReaders.mediaType(ofName: "a.rtf"), bytes: Array(text.utf8)))
    }

    @Test("gives its text in the charsets of its fonts, and as Unicode")
    func charsets() {
        let head = #"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 Arial;}{\f1\fcharset134 SimSun;}}"#
        #expect(
            parse(head + #"\f0 \'cf\'ee\'f0\'f2 \'ee\'f2\'ea\'f0\'fb\'f2.\par\f1 \'b8\'db\'bf\'da.\par}"#).articles
                .first?.text == "Порт открыт.\n港口.")
        #expect(
            parse(#"{\rtf1\ansi\uc1 \u1055?\u1086?\u1088?\u1090? \u-10180?\u-8575?{\uc2\u1055??}.}"#).articles.first?
                .text == "Порт \u{1F281}П.")
    }

    @Test("gives titles, lists and tables, and none of what stands around the text")
    func structure() throws {
        let parsed = parse(
            #"""
            {\rtf1\ansi{\info{\title Ferry}{\author x}{\creatim\yr2025\mo5\dy14\hr9\min30}}{\header Page 1}{\*\generator Word;}
            {\stylesheet{\s1 heading;}}\pard\outlinelevel0 The second ferry line opens\par
            \pard The council agreed on Wednesday to open a second ferry line between the two ports.{\v hidden}\par
            {\pict\bin4 }}{x}\pard\ls1{\listtext 1.\tab}Fares stay as they are\par
            \pard\intbl Port\cell 40\cell\row \pard Two \{braces\} \emdash  one \'93word\'94\~more.\par}
            """#)
        let article = try #require(parsed.articles.first)
        #expect(article.title == "The second ferry line opens")
        #expect(article.published?.iso8601 == "2025-05-14T09:30:00Z")
        #expect(article.paragraphs.map(\.kind) == [.paragraph, .listItem, .paragraph, .paragraph])
        #expect(
            article.paragraphs.map(\.text).suffix(3) == [
                "Fares stay as they are", "Port | 40", "Two {braces} — one “word” more.",
            ])
    }

    @Test(
        "that is cut, empty or hostile gives what it has",
        arguments: [
            (#"{\rtf1\ansi The port opened on Wed"#, 1), (#"{\rtf1}"#, 0), (#"{\rtf1 }}}}\par{"#, 0),
            (#"{\rtf1 \u99999999999999999999 \bin999999999 x"#, 1), (#"{\rtf1 \'"#, 0), (#"{\rtf1 a\"#, 1),
        ])
    func bad(text: String, count: Int) {
        let parsed = parse(text)
        #expect(parsed.articles.count == count)
        if count == 0 { #expect(parsed.findings.map(\.omission) == [.notAnArticle]) }
    }

    @Test("of groups within groups without end is read soon")
    func deep() {
        #expect(
            parse("{\\rtf1 " + String(repeating: "{\\b", count: 200_000) + " Port.").articles.first?.text == "Port.")
    }
}

@Suite("Markdown")
struct MarkdownTests {
    private func parse(_ text: String, name: String = "a.md") -> ParsedSource {
        SourceParser().parse(
            SourceFile(name: name, mediaType: SourceReaders.mediaType(ofName: name), bytes: Array(text.utf8)))
    }

    @Test("is read without its signs")
    func signs() throws {
        let parsed = parse(
            """
            # Порт *открыт* #

            Лида, 14 мая 2025 года

            Порт **открыли** в среду, [первые баржи](https://p.example "порт") ушли
            вниз по реке![карта](a.png), сообщил его начальник.[^1]

            Что дальше
            ----------
            > Мы ждали этого
            > всю зиму.

            1. Мост `m_2`
            - [x] Паром за 2 * 3 часа

            | груз | тонн |
            |------|-----:|
            | зерно | 40 |

            ```swift
            let a = 1
            ```
            <!-- черновик -->
            ***
            Конец_пути: 5 \\* 3.

            [^1]: Примечание.
            """)
        let article = try #require(parsed.articles.first)
        #expect(article.title == "Порт открыт" && article.published?.date.description == "2025-05-14")
        #expect(
            article.paragraphs.map(\.text) == [
                "Порт открыли в среду, первые баржи ушли вниз по реке, сообщил его начальник.", "Что дальше",
                "Мы ждали этого всю зиму.", "Мост m_2", "Паром за 2 * 3 часа", "груз | тонн", "зерно | 40",
                "Конец_пути: 5 * 3.",
            ])
        #expect(article.paragraphs.map(\.kind).prefix(5) == [.paragraph, .heading, .quotation, .listItem, .listItem])
    }

    @Test(
        "may have front matter, under any name",
        arguments: ["a.md", "a.txt", "a"])
    func frontMatter(name: String) throws {
        let parsed = parse(
            """
            ---
            title: "港口开港"
            date: 2025-05-12T09:30:00+08:00
            author: 张三
            tags: [港口, "航运"]
            layout: post
            ---

            港口周三开港，首批
            驳船当天离港，港口负责人向记者表示。
            """, name: name)
        let article = try #require(parsed.articles.first)
        #expect(article.title == "港口开港" && article.authors == ["张三"] && article.keywords == ["港口", "航运"])
        #expect(article.published?.iso8601 == "2025-05-12T09:30:00+08:00")
        #expect(article.text == "港口周三开港，首批驳船当天离港，港口负责人向记者表示。")
    }

    @Test("without text, or with brackets without end, harms nothing")
    func bad() {
        #expect(parse("---\ntitle: Порт\n---\n").findings.map(\.omission) == [.notAnArticle])
        #expect(parse("Порт " + String(repeating: "[", count: 100_000)).articles.count <= 1)
        #expect(parse(String(repeating: "> ", count: 10_000) + "Порт открыт в среду.").articles.count == 1)
        #expect(parse("```\nПорт открыт в среду, сообщил журналистам его начальник.").articles.isEmpty)
    }
}
