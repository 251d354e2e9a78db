import Formats
import Testing

@Suite("A URI")
struct URIReferenceTests {
    @Test(
        "is cut into its parts and put together again to the letter",
        arguments: [
            "https://user@news.example:8080/a/b;c?d=e&f#g", "mailto:desk@example.org", "//host/path", "?", "#", "",
            "/новости/2025?стр=2#начало", "新闻.html", "urn:isbn:0-486-27557-4", "a:b:c", "1:b",
        ])
    func parts(text: String) {
        #expect(URIReference(text).string == text)
    }

    @Test("has its scheme in small letters, and none where a colon stands behind something else")
    func schemes() {
        #expect(URIReference("HTTPS://a/").scheme == "https")
        #expect(URIReference(" x-own+1.0:y ").scheme == "x-own+1.0")
        for text in ["1a:b", "новости:b", "a/b:c", ":b", "?a:b"] { #expect(URIReference(text).scheme == nil) }
    }

    @Test(
        "is resolved against a base as RFC 3986 says",
        arguments: [
            ("https://a.example/b/c/d;p?q", "g", "https://a.example/b/c/g"),
            ("http://a/b/c/d;p?q", "../../g", "http://a/g"), ("http://a/b/c/d;p?q", "../../../../g", "http://a/g"),
            ("http://a/b/c/d;p?q", "//g", "http://g"), ("http://a/b/c/d;p?q", "?y", "http://a/b/c/d;p?y"),
            ("http://a/b/c/d;p?q", "#s", "http://a/b/c/d;p?q#s"), ("http://a/b/c/d;p?q", "./", "http://a/b/c/"),
            ("http://a/b/c/d;p?q", "..", "http://a/b/"), ("http://a", "g", "http://a/g"),
            ("http://a/b", "https://x/y", "https://x/y"), ("http://a/b", "", "http://a/b"), ("b/c", "g", "g"),
        ])
    func resolution(base: String, reference: String, target: String) {
        #expect(URIReference(reference).resolved(against: URIReference(base)).string == target)
    }

    @Test(
        "is no link where it is a script, data or a local file",
        arguments: [
            "javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "",
            "https://a/" + String(repeating: "x", count: 5_000),
        ])
    func refused(text: String) {
        #expect(URIReference.link(text, base: nil) == nil)
    }

    @Test("is a link from its base")
    func links() {
        #expect(URIReference.link(" ../парк ", base: "https://a.example/b/c") == "https://a.example/парк")
        #expect(URIReference.link("", base: "https://a.example/b") == "https://a.example/b")
        #expect(URIReference.link("b", base: nil) == "b")
    }

    @Test(
        "loses its tracking parameters, and nothing else",
        arguments: [
            ("https://example.org/a?utm_source=rss&utm_medium=feed", "https://example.org/a"),
            ("https://example.org/a?id=7&utm_source=rss#park", "https://example.org/a?id=7#park"),
            ("https://example.org/новости?fbclid=x&стр=2", "https://example.org/новости?стр=2"),
            ("https://example.org/a?id=7&&b", "https://example.org/a?id=7&&b"),
            ("https://example.org/a#?utm_source=x", "https://example.org/a#?utm_source=x"),
            ("https://example.org/utm_source=x", "https://example.org/utm_source=x"), ("?", "?"), ("", ""),
        ])
    func tracking(link: String, expected: String) {
        #expect(TrackingParameters.removed(from: link) == expected)
    }

    @Test("has its bytes percent-encoded, but those that are kept")
    func percentEncoding() {
        let kept = PercentEncoding.encoded("a-b.c_d~1 é|北", keeping: PercentEncoding.isUnreserved)
        #expect(kept == "a-b.c_d~1%20%C3%A9%7C%E5%8C%97")
        #expect(PercentEncoding.encoded("a/б") { $0 < 0x80 } == "a/%D0%B1")
    }
}
