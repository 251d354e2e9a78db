import Testing
import UnicodeText

struct PrintableTextTests {
    @Test func `Ordinary text of the three languages stays as it is`() {
        let text = "The park № 1 — «ёлка», 科技园：“开放”！ 👍🏽 👨‍👩‍👧"
        #expect(PrintableText.cleaned(text) == text)
    }

    @Test(arguments: [
        ("a\u{202E}b\u{202C}c", "abc"), ("a\u{2066}b\u{2069}", "ab"), ("\u{FEFF}a\u{200B}b\u{AD}c", "abc"),
        ("a\u{1B}[31mb", "a[31mb"), ("a\u{0}b\u{9F}", "ab"), ("a\tb\u{2028}c", "a b c"), ("a\u{FFFD}", "a?"),
        ("a\u{E000}\u{FFFE}b", "ab"),
    ])
    func `What could garble the page around it goes`(_ text: String, _ cleaned: String) {
        #expect(PrintableText.cleaned(text) == cleaned)
    }
}
