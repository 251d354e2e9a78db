import Markup
import Testing

@Suite("XML that is written")
struct XMLOutputTests {
    @Test("is indented, escaped, and the same each time")
    func document() throws {
        var output = XMLOutput()
        output.element("digest", [("date", "2025-05-14"), ("note", nil)]) { digest in
            digest.comment("a -- b")
            digest.element("title", text: "Q&A <1>")
            digest.element("absent", text: nil)
            digest.element("empty") { _ in }
            digest.mixedElement("sentence", [("title", "«Парк» \"1\"\n")]) { sentence in
                sentence.append("高科技")
                sentence.element("gloss", [("lang", "en")], text: "park")
                sentence.append("。")
            }
        }
        #expect(
            output.text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <digest date="2025-05-14">
                  <!-- a - - b -->
                  <title>Q&amp;A &lt;1&gt;</title>
                  <empty/>
                  <sentence title="«Парк» &quot;1&quot;&#10;">高科技<gloss lang="en">park</gloss>。</sentence>
                </digest>

                """)
        #expect(try MarkupTree(xml: output.text).document.first("sentence")?["title"] == "«Парк» \"1\"\n")
    }

    @Test("never holds a character that XML forbids")
    func forbiddenCharacters() {
        #expect(Escaping.text("a\u{0}\u{1B}\u{FFFE}\tб\n") == "a\u{FFFD}\u{FFFD}\u{FFFD}\tб\n")
    }
}
