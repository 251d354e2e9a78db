import Glibc

/// One thing that speaks for or against a sentence, as a number that a weight is multiplied with.
protocol SentenceScorer: Sendable {
    /// The feature's name in `--explain` and in the weights.
    var name: String { get }

    /// The feature's value for the sentence at `index`; 0 where it says nothing, and at most 1 where its weight is positive.
    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double
}

extension [any SentenceScorer] {
    /// All of them, in the order in which `--explain` lists them.
    static let all: [any SentenceScorer] = [
        PositionScorer(), ShortnessScorer(), LengthScorer(), TitleScorer(), SupportScorer(), NameScorer(),
        QuotationScorer(), SurroundingsScorer(), FragmentScorer(), BackReferenceScorer(),
        FirstPersonScorer(), ColonScorer(), HalfQuotationScorer(),
    ]
}

/// News tells the most important first: the logarithm of the sentence's rank, negative.
///
/// A logarithm rather than a fixed three lets a strong sentence at rank 4 to 10 replace a weak one.
struct PositionScorer: SentenceScorer {
    let name = "position"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        -log(Double(index + 1))
    }
}

/// How far the sentence falls short of the typical length: 0 to 1.
struct ShortnessScorer: SentenceScorer {
    let name = "shortness"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        max(0, 1 - text.sentences[index].length / text.profile.typicalLength)
    }
}

/// How far the sentence exceeds the typical length, as a multiple of it; from 0 up, at most 5.
struct LengthScorer: SentenceScorer {
    let name = "length"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        min(5, max(0, text.sentences[index].length / text.profile.typicalLength - 1))
    }
}

/// The share of the title's words that the sentence has: 0 to 1; 0 without a title.
struct TitleScorer: SentenceScorer {
    let name = "title"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        guard text.titleLength > 0 else { return 0 }
        return Double(text.titleWords(ofSentenceAt: index)) / Double(text.titleLength)
    }
}

/// The share of the sentence's words that the text takes up again later: 0 to 1.
struct SupportScorer: SentenceScorer {
    let name = "support"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        let words = text.sentences[index].words.places
        guard !words.isEmpty else { return 0 }
        return Double(text.wordsTakenUp(behind: index)) / Double(words.count)
    }
}

/// Capitalized words after the first, up to six, as a share of six; 0 in writing without capitals.
struct NameScorer: SentenceScorer {
    let name = "names"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        Double(min(Self.most, text.sentences[index].words.names)) / Double(Self.most)
    }

    private static let most = 6
}

/// 1 when the sentence opens with a quotation mark: somebody's words, mostly not the news.
struct QuotationScorer: SentenceScorer {
    let name = "quotation"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.sentences[index].marks.opensWithQuotation ? 1 : 0
    }
}

/// 1 for what stands around the news and does not tell it, such as captions, labels and questions: chosen only where
/// there is nothing else.
struct SurroundingsScorer: SentenceScorer {
    let name = "surroundings"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.isNews(sentenceAt: index) ? 0 : 1
    }
}

/// 1 when the sentence does not end as one: a heading, a caption, a byline, a row of a table.
struct FragmentScorer: SentenceScorer {
    let name = "fragment"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.sentences[index].marks.isComplete ? 0 : 1
    }
}

/// 1 when the sentence opens by pointing back: it cannot stand alone.
struct BackReferenceScorer: SentenceScorer {
    let name = "backReference"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.sentences[index].words.pointsBack ? 1 : 0
    }
}

/// 1 when the writer, a speaker or the reader is named in the first or second person.
struct FirstPersonScorer: SentenceScorer {
    let name = "firstPerson"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.sentences[index].words.speaksInFirstPerson ? 1 : 0
    }
}

/// 1 when the sentence has a colon: it announces, or it labels.
struct ColonScorer: SentenceScorer {
    let name = "colon"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.sentences[index].marks.colons > 0 ? 1 : 0
    }
}

/// 1 when the sentence is a piece of a quotation: who speaks, or what was said, stands elsewhere.
struct HalfQuotationScorer: SentenceScorer {
    let name = "halfQuotation"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        text.quotations.isPiece(index) ? 1 : 0
    }
}
