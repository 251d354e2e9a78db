import Archive
import Testing

struct ArticleAddressTests {
    @Test(arguments: [
        "http://www.lake.example.org/ferry/", "https://lake.example.org/ferry#comments",
        "https://lake.example.org/ferry?utm_source=mail&utm_medium=x", "https://lake.example.org/ferry?from=main",
    ])
    func `Two links to one article have one key`(_ url: String) {
        #expect(ArticleAddress.key(of: url) == "lake.example.org/ferry")
    }

    @Test func `What chooses the article stays`() {
        #expect(ArticleAddress.key(of: "https://a.example/n?id=5&fbclid=1") == "a.example/n?id=5")
        #expect(
            ArticleAddress.key(of: "https://a.example/n?id=6") != ArticleAddress.key(of: "https://a.example/n?id=5"))
        #expect(ArticleAddress.key(of: "").isEmpty)
    }
}
