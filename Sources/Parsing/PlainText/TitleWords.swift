/// The words of a text, to tell its own headline from those of other news.
struct TitleWords {
    private let words: Set<String>

    /// The paragraphs whose words a headline takes up.
    private static let paragraphs = 12
    /// What the words of a text are worth to a line that consists of them.
    private static let fullShare = 50

    init(of lines: ArraySlice<TextLine>) {
        var words: Set<String> = []
        for line in lines.prefix(Self.paragraphs) {
            Self.forEachWord(of: line.text) { words.insert($0) }
        }
        self.words = words
    }

    /// 0 to 50: how much of a line is said with the text's words.
    func share(in line: String) -> Int {
        var all = 0
        var known = 0
        Self.forEachWord(of: line) { word in
            all += 1
            if words.contains(word) { known += 1 }
        }
        return all == 0 ? 0 : Self.fullShare * known / all
    }

    /// Stems of words with four letters or more, so that inflected forms meet; pairs of Han characters.
    private static func forEachWord(of text: String, _ body: (String) -> Void) {
        var word = String.UnicodeScalarView()
        var previousHan: Unicode.Scalar?
        func finish() {
            if word.count >= 4 { body(String(String.UnicodeScalarView(word.prefix(5))).lowercased()) }
            word.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            if scalar.isHan {
                finish()
                if let previousHan { body("\(previousHan)\(scalar)") }
                previousHan = scalar
            } else {
                previousHan = nil
                if scalar.isAlphabetLetter || scalar.decimalDigit != nil { word.append(scalar) } else { finish() }
            }
        }
        finish()
    }
}
