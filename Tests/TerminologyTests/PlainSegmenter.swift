import Languages
import NewsModel

/// A segmenter simple enough to be seen through: words are runs of letters and digits, sentences end with `. `; in Chinese
/// each character is a word unless the text divides it by `|`.
struct PlainSegmenter {
    func segment(_ text: String, id: String, language: LanguageTag?) -> Document {
        let divided = Array(text.unicodeScalars)
        let isMarked = language?.language == .chinese && divided.contains("|")
        let scalars = isMarked ? divided.filter { $0 != "|" } : divided
        var breaks: Set<Int> = []
        var position = 0
        for scalar in divided {
            if isMarked, scalar == "|" { breaks.insert(position) } else { position += 1 }
        }
        var tokens: [Token] = []
        var sentences: [Sentence] = []
        var start = 0
        var first = 0
        var sentenceStart = 0
        func close(_ end: Int) {
            guard end > start else { return }
            let form = String(String.UnicodeScalarView(scalars[start..<end])).lowercased()
            let isWord = scalars[start].properties.isAlphabetic
            tokens.append(Token(span: Span(start, end), kind: isWord ? .word : .punctuation, normalized: form))
            start = end
        }
        for (index, scalar) in scalars.enumerated() {
            let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if breaks.contains(index) || (!isMarked && scalar.value > 0x3000) || !isWord { close(index) }
            if !isWord {
                start = index
                if scalar.properties.isWhitespace { start = index + 1 } else { close(index + 1) }
                if scalar == "." || scalar == "。" || scalar == "\n" {
                    sentences.append(
                        Sentence(span: Span(sentenceStart, index + 1), tokenRange: first..<tokens.count, paragraph: 0))
                    first = tokens.count
                    sentenceStart = index + 1
                    if sentenceStart < scalars.count, scalars[sentenceStart] == " " { sentenceStart += 1 }
                }
            }
        }
        close(scalars.count)
        if first < tokens.count {
            sentences.append(
                Sentence(span: Span(sentenceStart, scalars.count), tokenRange: first..<tokens.count, paragraph: 0))
        }
        return Document(
            id: id, languageTag: language ?? "und", language: language?.language,
            text: String(String.UnicodeScalarView(scalars)),
            paragraphs: [Span(0, scalars.count)], sentences: sentences, tokens: tokens)
    }
}
