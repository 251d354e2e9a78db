import Digests
import NewsModel

/// A sentence within the quotation marks of its language.
struct Quotation {
    let open: String
    let sentence: DigestSentence
    let close: String

    /// Russian sets the full stop after the closing mark; English and Chinese before it. A sentence that has such marks
    /// inside goes without outer ones, since its words may not change.
    init(_ sentence: DigestSentence, languageTag: LanguageTag) {
        let (open, close) = Self.marks(of: languageTag.language)
        guard !sentence.text.contains(where: { open.contains($0) || close.contains($0) || $0 == "\"" }) else {
            self.init(open: "", sentence: sentence, close: "")
            return
        }
        let endsInStop = sentence.text.hasSuffix(".") && !sentence.text.hasSuffix("..")
        guard languageTag.language != .english, languageTag.language != .chinese, endsInStop else {
            self.init(open: open, sentence: sentence, close: close)
            return
        }
        let end = sentence.text.unicodeScalars.count - 1
        let shorter = DigestSentence(
            text: String(sentence.text.dropLast()), span: sentence.span,
            terms: sentence.terms.filter { $0.span.end <= end }, names: sentence.names.filter { $0.span.end <= end })
        self.init(open: open, sentence: shorter, close: close + ".")
    }

    private init(open: String, sentence: DigestSentence, close: String) {
        self.open = open
        self.sentence = sentence
        self.close = close
    }

    private static func marks(of language: Language?) -> (String, String) {
        switch language {
        case .russian: ("«", "»")
        default: ("“", "”")
        }
    }
}
