import Testing

@testable import Fetching

@Suite("robots.txt")
struct RobotsTests {
    private func robots(_ text: String) -> Robots { Robots(Array(text.utf8), for: "svodka") }

    @Test("is read by the group that names the program, else by that for all")
    func groups() {
        let text = """
            \u{FEFF}# Правила
            User-agent: *
            Disallow: /
            user-agent: Googlebot
            USER-AGENT: Svodka/1.0
            Disallow: /private/ # закрыто
            Crawl-delay: 10

            User-agent: Other
            Allow: /private/
            Sitemap: https://example.org/sitemap.xml
            User-agent: svodka
            Disallow: /drafts
            """
        let own = robots(text)
        #expect(own.allows("/news/1.html"))
        #expect(!own.allows("/private/1"))
        #expect(!own.allows("/drafts"))
        #expect(!Robots(Array(text.utf8), for: "nobody").allows("/news/1.html"))
        #expect(Robots(Array(text.utf8), for: "other").allows("/drafts"))
    }

    @Test(
        "weighs the longest rule, of equals the one that allows",
        arguments: [
            ("Disallow: /a\nAllow: /a/b", "/a/b/c", true), ("Disallow: /a\nAllow: /a/b", "/a/c", false),
            ("Allow: /x\nDisallow: /x", "/x", true), ("Disallow:", "/x", true),
            ("Disallow: /*.pdf$", "/a/b.pdf", false),
            ("Disallow: /*.pdf$", "/a/b.pdf?x", true), ("Disallow: /*?print=", "/a?print=1", false),
            ("Disallow: /$", "/", false), ("Disallow: /$", "/a", true),
            ("Disallow: /новости/", "/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/1", false),
            ("Disallow: /%7ejoe", "/~joe/x", false), ("Disallow: *", "/a", false),
            ("Disallow: /a*b*c", "/a1c2b3", true),
            ("Disallow: /a*b*c", "/a1b2c3", false), ("Disallow: /", "/robots.txt", true), ("Disallow: /a", "/A", true),
        ])
    func rules(_ rules: String, _ target: String, _ mayAsk: Bool) {
        let robots = robots("User-agent: *\n\(rules)\n")
        #expect(robots.allows(target) == mayAsk)
        #expect(Robots(lines: robots.lines).allows(target) == mayAsk)
    }

    @Test("asks for nothing where it is a page of HTML, or empty")
    func nothing() {
        #expect(robots("<html><body>404</body></html>").allows("/a"))
        #expect(robots("").allows("/a"))
    }

    @Test("of half a megabyte of stars is answered at once")
    func hostile() {
        let text =
            "User-agent: *\n"
            + String(repeating: "Disallow: /" + String(repeating: "*a", count: 200) + "b\n", count: 1_200)
        let clock = ContinuousClock()
        let took = clock.measure { #expect(robots(text).allows("/" + String(repeating: "a", count: 2_000))) }
        #expect(took < .seconds(20))
    }
}

@Suite("Retry-After")
struct RetryAfterTests {
    @Test(
        "is seconds or a date",
        arguments: [
            ("120", 120), (" 0", 0), ("-5", 0), ("Sun, 06 Nov 1994 08:50:37 GMT", 60),
            ("Sun, 06 Nov 1994 08:00:00 GMT", 0),
            ("Thu, 29 Feb 2024 00:00:00 GMT", 1_709_164_800 - 784_111_777), ("soon", nil), ("", nil),
            ("Sun, 31 Feb 1994 08:49:37 GMT", nil),
        ] as [(String, Int?)])
    func values(_ value: String, _ seconds: Int?) {
        #expect(RetryAfter.seconds(value, now: 784_111_777) == seconds)
    }

    @Test("is nothing where it is not said")
    func absent() {
        #expect(RetryAfter.seconds(nil, now: 0) == nil)
    }
}
