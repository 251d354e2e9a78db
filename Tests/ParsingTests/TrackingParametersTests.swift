import Testing

@testable import Parsing

@Suite("Tracking parameters")
struct TrackingParametersTests {
    @Test(
        "are taken out of a link, and nothing else",
        arguments: [
            ("https://example.org/a?utm_source=rss&utm_medium=feed", "https://example.org/a"),
            ("https://example.org/a?id=7&utm_source=rss#park", "https://example.org/a?id=7#park"),
            ("https://example.org/новости?fbclid=x&стр=2", "https://example.org/новости?стр=2"),
            ("https://example.org/a?id=7&&b", "https://example.org/a?id=7&&b"),
            ("https://example.org/a#?utm_source=x", "https://example.org/a#?utm_source=x"),
            ("https://example.org/utm_source=x", "https://example.org/utm_source=x"),
            ("?", "?"), ("", ""),
        ])
    func links(link: String, expected: String) {
        #expect(TrackingParameters.removed(from: link) == expected)
    }
}
