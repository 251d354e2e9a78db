import FoundationEssentials
import Testing

@testable import Newsroom

@Suite("A depfile")
struct DepfileTests {
    @Test("names every input as make reads it, whatever is in the name")
    func escapes() {
        let text = Depfile.text(
            target: "digests/2025-05-14/digest.xml",
            prerequisites: ["articles/2025-05-14", "articles/2025-05-14/a b.html", "articles/2025-05-14/#1 $5.txt"])
        #expect(
            text == """
                digests/2025-05-14/digest.xml: \\
                  articles/2025-05-14 \\
                  articles/2025-05-14/a\\ b.html \\
                  articles/2025-05-14/\\#1\\ $$5.txt

                articles/2025-05-14:

                articles/2025-05-14/a\\ b.html:

                articles/2025-05-14/\\#1\\ $$5.txt:

                """)
    }

    @Test("leaves to a pattern what make has no sign for")
    func patterns() {
        let text = Depfile.text(target: "day", prerequisites: ["a;b=c.html", "100%.txt", "end "], absent: ["gone"])
        #expect(
            text == """
                day: \\
                  a[!!-&]b[!!-&]c.html \\
                  100%.txt \\
                  end[!!-&] \\
                  $(wildcard gone)

                a[!!-&]b[!!-&]c.html:

                100\\%.txt:

                end[!!-&]:

                """)
    }
}
