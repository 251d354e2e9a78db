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

                # That is all.

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

                # That is all.

                """)
    }

    @Test("is read by make only when it is whole and holds rules without commands")
    func whole() {
        let text = Depfile.text(
            target: "my digests/2025-05-14/.made",
            prerequisites: ["articles/a b.html", "articles/#1 $5;x.txt", "новости\u{FFFD}.txt"],
            absent: ["translations/none.tmx"])
        #expect(Depfile.isWhole(text))
        #expect(!Depfile.isWhole(""))
        #expect(!Depfile.isWhole(String(text.dropLast(20))))
        for spoiled in [
            "x:\n\ttouch P\n", "x: ; touch P\n", "x := $(shell touch P)\n", "$(shell touch P):\n", "include P\n",
            "include P:\n", "-include P:\n", "x: $(shell touch P)\n", "  $(wildcard $(shell touch P))\n", "\0\0\0\n",
            "export SVODKA:\n", "x:|y\n",
        ] { #expect(!Depfile.isWhole(spoiled + text), "\(spoiled)") }
    }
}
