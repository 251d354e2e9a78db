import NewsModel
import Segmentation
import Summarization

/// Texts whose sentences are marked by hand.
enum SentenceEvaluation {
    /// Sentences found with both ends right, as the CoNLL 2018 shared task counts them.
    static func figures(of language: Gold.Language) throws -> [Figure] {
        var counts = Counts()
        var errors: [String] = []
        for file in try Gold.files(in: "sentences/\(language.name)") {
            let gold = SentencedText(paragraphs: try Gold.blocks(of: file), space: language.space)
            let document = Segmenter().segment(gold.text, id: file, language: language.tag)
            let found = document.sentences.map(\.span)
            counts += Counts(given: found, expected: gold.sentences)
            errors += found.filter { !gold.sentences.contains($0) }.map { "\(file): “\(document[$0])”" }
        }
        return [Figure("sentences, F1", language.name, counts.f1, errors: errors)]
    }
}

/// Texts whose key sentences an editor marked.
enum SummaryEvaluation {
    private struct Case {
        let title: String
        let text: SentencedText
        /// Positions of the key sentences.
        let key: [Int]

        init(_ file: String, space: String) throws {
            var blocks = try Gold.blocks(of: file)
            guard let title = blocks.first?.first?.text(after: "title:"), blocks.removeFirst().count == 1 else {
                throw Gold.FormatError(file, "does not begin with title: and an empty line")
            }
            let marked = blocks.flatMap { $0 }
            self.title = title
            key = marked.indices.filter { marked[$0].hasPrefix("* ") }
            text = SentencedText(paragraphs: blocks.map { $0.map { $0.text(after: "* ") ?? $0 } }, space: space)
            guard key.count == 3, key.count < marked.count else {
                throw Gold.FormatError(file, "marks \(key.count) key sentences of \(marked.count), not 3")
            }
        }

        /// The key sentences as one text.
        var reference: String {
            let scalars = Array(text.text.unicodeScalars)
            return key.map { position in
                var sentence = String.UnicodeScalarView()
                sentence.append(contentsOf: scalars[text.sentences[position].start..<text.sentences[position].end])
                return String(sentence)
            }.joined(separator: "\n")
        }
    }

    /// Words and pairs of words shared with the editor's choice (means of ROUGE F1 over the texts), and how many of the
    /// sentences are among hers.
    static func figures(of language: Gold.Language) throws -> [Figure] {
        var (sums, texts, chosen) = ([1: 0.0, 2: 0.0], 0, Counts())
        var errors: [String] = []
        for file in try Gold.files(in: "summaries/\(language.name)") {
            let gold = try Case(file, space: language.space)
            let segmenter = Segmenter()
            let document = segmenter.segment(gold.text.text, id: file, language: language.tag)
            let title = segmenter.segment(gold.title, id: file, language: language.tag)
            let spans = Summarizer().summarize(document, title: title).sentences
                .map { document.sentences[$0.index].span }
            let given = spans.map { String(document[$0]) }.joined(separator: "\n")
            for length in [1, 2] {
                sums[length, default: 0] += Counts.rouge(length, given: given, expected: gold.reference).f1
            }
            texts += 1
            let wanted = gold.key.map { gold.text.sentences[$0] }
            chosen += Counts(given: spans, expected: wanted)
            errors += spans.filter { !wanted.contains($0) }.map { "\(file): “\(document[$0])”" }
        }
        let count = Double(max(1, texts))
        return [
            Figure("summaries, ROUGE-1 F1", language.name, (sums[1] ?? 0) / count),
            Figure("summaries, ROUGE-2 F1", language.name, (sums[2] ?? 0) / count),
            Figure("summaries, key sentences F1", language.name, chosen.f1, errors: errors),
        ]
    }
}
