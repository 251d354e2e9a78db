import Languages
import Testing

struct WordListsTests {
    private static let lists = WordLists(
        """
        # What stands here is a comment.
        [words]
        the of
        и в

        [lines]
        read more
        читайте также
        [numbers]
        position 1
        shortness -0.9
        nothing
        [empty]
        """)

    @Test func `A list's entries are its words, over all its lines`() {
        #expect(Self.lists.words("words") == ["the", "of", "и", "в"])
        #expect(Self.lists.set("words") == ["the", "of", "и", "в"])
    }

    @Test func `Or its lines, with the spaces within`() {
        #expect(Self.lists.lines("lines") == ["read more", "читайте также"])
    }

    @Test func `Or numbers by name; what has none is left out`() {
        #expect(Self.lists.numbers("numbers") == ["position": 1, "shortness": -0.9])
    }

    @Test func `Characters are those of all words`() {
        #expect(WordLists("[pairs]\n位于 处于").characters("pairs") == ["位", "于", "处", "于"])
    }

    @Test(arguments: ["empty", "missing", ""])
    func `A list that is empty or not there has no entries`(name: String) {
        #expect(Self.lists.words(name).isEmpty)
        #expect(WordLists.none.words(name).isEmpty)
    }

    @Test(arguments: ["", "\n\n", "[", "[]", "words before any list", "[a]\r\nb"])
    func `Any text can be read`(text: String) {
        #expect(WordLists(text).lines("no such list").isEmpty)
    }
}
