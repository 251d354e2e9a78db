import NewsModel
import Testing

@testable import Parsing

@Suite struct WebArchiveTests {
    private func parse(_ text: String) -> ParsedSource {
        SourceParser().parse(SourceFile(name: "page.mhtml", bytes: Array(text.utf8)))
    }

    private static let paragraph =
        "The river port will load its first grain barges in June, the head of its board said on Wednesday, after two years."

    private func archive(encoding: String, body: String, lineEnd: String = "\r\n") -> String {
        """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://news.example.org/harbour
        Subject: Harbour
        MIME-Version: 1.0
        Content-Type: multipart/related;
        \ttype="text/html";
        \tboundary="----MultipartBoundary--x----"


        ------MultipartBoundary--x----
        Content-Type: text/css
        Content-Transfer-Encoding: quoted-printable

        p { color: red }
        ------MultipartBoundary--x----
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: \(encoding)
        Content-Location: https://news.example.org/harbour

        \(body)
        ------MultipartBoundary--x------

        """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
    }

    private static let quoted = """
        <html><head><title>Harbour =E2=80=94 caf=C3=A9</title></head><body><article><h1>Harbour =E2=80=94 caf=C3=A9</h1>
        <p>The river port will load its first grain barges in June, the head of its bo=
        ard said on Wednesday, after two years.</p></article></body></html>
        """

    @Test(arguments: ["\r\n", "\n"])
    func `A page saved as one file is read as the page`(lineEnd: String) throws {
        let article = try #require(
            parse(archive(encoding: "quoted-printable", body: Self.quoted, lineEnd: lineEnd)).articles.first)
        #expect(article.title == "Harbour — café")
        #expect(article.url == "https://news.example.org/harbour")
        #expect(article.paragraphs.map(\.text) == [Self.paragraph])
    }

    @Test func `The page may be in base64`() throws {
        let html = """
            PGh0bWw+PGJvZHk+PGFydGljbGU+PGgxPuaWsOmXuzwvaDE+PHA+5Y2X5YyX5Lik5Zyw5Zut5Yy6
            5Y2B5Zub5pel562+572y5ZCI5L2c5Y2P6K6u77yM5Y+M5pa55bCG5YWx5bu65a6e6aqM5a6k77yM
            5bm25Zyo5LiJ5bm05YaF5Z+55YW75Lik55m+5ZCN5bel56iL5biI77yM6aG555uu6LSf6LSj5Lq6
            6KGo56S677yM6aaW5om56K6+5aSH56eL5aSp5Yiw5L2N44CCPC9wPjxwPuKAnOaIkeS7rOetiei/
            meS4gOWkqeetieS6huS4pOW5tO+8jOKAnei0n+i0o+S6uuivtO+8jOKAnOWunumqjOWupOW7uuaI
            kOS7peWQju+8jOS4pOi+ueeahOWtpueUn+mDveWPr+S7peadpeWBmuWunumqjO+8jOiuvuWkh+WS
            jOaVsOaNrumDveaYr+WFseS6q+eahOOAguKAnTwvcD48L2FydGljbGU+PC9ib2R5PjwvaHRtbD4=
            """
        let article = try #require(parse(archive(encoding: "base64", body: html)).articles.first)
        #expect(article.text.contains("南北两地园区十四日签署合作协议"))
    }

    @Test func `A file that breaks off still gives its page`() throws {
        let whole = archive(encoding: "quoted-printable", body: Self.quoted)
        let cut = try #require(whole.firstRange(of: "</article>" as String)?.lowerBound)
        #expect(parse(String(whole[..<cut])).articles.count == 1)
    }

    @Test func `A page that is only a frame around another gives that one`() throws {
        let outer = "<html><head><title>Harbour</title></head><body><iframe src='cid:f@x'></iframe></body></html>"
        let text = archive(encoding: "8bit", body: outer).replacing(
            "------MultipartBoundary--x------",
            with:
                "------MultipartBoundary--x----\r\nContent-Type: text/html; charset=utf-8\r\nContent-ID: <f@x>\r\n\r\n"
                + "<html><body><article><h1>Harbour</h1><p>\(Self.paragraph)</p></article></body></html>\r\n"
                + "------MultipartBoundary--x------")
        let article = try #require(parse(text).articles.first)
        #expect(article.text == Self.paragraph && article.url == "https://news.example.org/harbour")
    }

    @Test(arguments: [
        "Content-Type: multipart/related; boundary=a\n\n--a\nContent-Type: text/css\n\np {}\n--a--\n",
        "Content-Type: multipart/related\n\nno boundary",
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"\"\n\n",
    ])
    func `An archive without a page is reported`(text: String) {
        let parsed = parse(text)
        #expect(parsed.articles.isEmpty)
        #expect(parsed.findings.map(\.omission) == [.unreadable])
    }

    @Test func `Boundaries without end and parts inside parts end soon`() {
        let many = "Content-Type: multipart/related; boundary=a\n\n" + String(repeating: "--a\n\n", count: 50_000)
        #expect(parse(many).articles.isEmpty)
        let nested = String(repeating: "Content-Type: multipart/related; boundary=a\n\n--a\n", count: 5_000)
        #expect(parse(nested).articles.isEmpty)
    }
}
