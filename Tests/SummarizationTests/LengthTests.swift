import Summarization
import Testing

@Suite struct LengthTests {
    private let text = (1...40).map { "Report number \($0) tells of harbour \($0) and its ships." }.joined(
        separator: " ")

    @Test(arguments: [1, 2, 3, 5, 12]) func `As many sentences as asked for`(count: Int) {
        var options = Summarizer.Options()
        options.sentenceCount = count
        #expect(keySentences(of: text, options: options).count == count)
    }

    @Test(arguments: zip([0.05, 0.1, 0.26, 1], [2, 4, 11, 40])) func `A share of the sentences, rounded up`(
        ratio: Double, count: Int
    ) {
        var options = Summarizer.Options()
        options.ratio = ratio
        #expect(keySentences(of: text, options: options).count == count)
    }

    @Test(arguments: [60, 150, 400]) func `No more characters than asked for`(limit: Int) {
        var options = Summarizer.Options()
        options.characters = limit
        let chosen = keySentences(of: text, options: options)
        #expect(!chosen.isEmpty)
        #expect(chosen.reduce(0) { $0 + $1.unicodeScalars.count } <= limit)
    }

    @Test func `One sentence at least, even when none fits`() {
        var options = Summarizer.Options()
        options.characters = 5
        #expect(keySentences(of: text, options: options).count == 1)
    }

    @Test func `Room that is left is not filled with questions and credits`() {
        var options = Summarizer.Options()
        options.characters = 400
        let chosen = keySentences(
            of:
                "The port has opened a terminal for ships.\nWhat did it cost?\nPhoto: the port.\nIt cost 90 million dollars.",
            options: options)
        #expect(chosen == ["The port has opened a terminal for ships.", "It cost 90 million dollars."])
    }

    @Test func `Of answers too few to make a summary none is left out for a question`() {
        let text =
            "Why now?\nThe old terminal was full, and ships had to wait.\nWhat next?\nWho pays?\nThe port pays half."
        let chosen = keySentences(of: text)
        #expect(chosen.count { !$0.hasSuffix("?") } == 2)
    }

    @Test func `A sentence said twice is chosen once`() {
        let repeated = "The harbour of Riverton opened a new terminal for container ships on Monday."
        let text =
            "\(repeated) \(repeated) The terminal cost 90 million dollars and took four years. "
            + "Three shipping lines have signed contracts with the port authority. The mayor spoke for an hour."
        #expect(keySentences(of: text).count { $0 == repeated } == 1)
    }
}
