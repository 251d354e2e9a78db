import Testing

@testable import Markup

/// Long texts and values reach libxml2 as references; nobody may see them in the tree.
@Suite("A page's long texts")
struct HTMLReferenceTests {
    private let long = "Правительство утвердило программу экспорта 政府批准了出口计划"

    @Test("come back as they stood, among entities, breaks and white space")
    func texts() {
        let html = """
            <p title="\(long)" class='\(long) x'>  \(long)\t<br/>\(long) 2<br />\(long)&amp;\(long)<b>\(long)</b>
            \(long)</p></x y>\(long)<!-- \(long) -->\(long)<i>\(long)
            """
        let page = HTMLSanitizer(limits: MarkupLimits(), omissions: .none)
        var copy = html
        #expect(copy.withUTF8 { page.sanitize($0).stash.count } == 7)
        let tree = MarkupTree(html: html)
        let texts = tree.document.descendants.filter(\.isText).map(\.text)
        #expect(
            texts == [
                "  \(long)\t", "\(long) 2", "\(long)&\(long)", long, "\n\(long)", "\(long)\(long)", long,
            ])
        #expect(tree.document.first("p")?["title"] == long)
        #expect(tree.document.first("p")?["class"] == "\(long) x")
    }

    @Test("are left alone on a page that has the mark of a reference itself")
    func ownMarks() {
        let tree = MarkupTree(html: "<p>\u{E000}AAAAA \(long)<p>\(long)")
        #expect(tree.document.all("p").map(\.text) == ["\u{E000}AAAAA \(long)", long])
    }

    @Test("cannot be multiplied by a page that forges references")
    func forged() {
        let forged = String(repeating: "&#xE000;AAAAA", count: 1_000)
        let text = MarkupTree(html: "<p>\(long)</p>\(forged)<p>\(long)</p>").document.text
        #expect(text.unicodeScalars.count < 1_000 * 6 + 3 * long.unicodeScalars.count)
    }

    @Test(
        "are not torn however much white space or text stands before",
        arguments: [0, 400, 499, 500, 501, 990, 996, 1_000])
    func pieces(count: Int) {
        for filler in [" ", "</ \(String(repeating: "x", count: 3))>"] {
            let before = String(repeating: filler, count: count / filler.utf8.count)
            let text = MarkupTree(html: "<p>\(before)\(long)<p>").document.text
            #expect(text.hasSuffix(long) && !text.contains("\u{E000}"))
        }
    }
}
