public import NewsModel

/// How alike articles must be to tell one event.
public enum GroupingThresholds {
    /// Cosine of weighted words.
    ///
    /// Measured on independently worded reports of one event, 40 to 400 texts at a time: B³ F1 is within a point of
    /// its best from 0.08 to 0.12 (en), 0.16 to 0.24 (ru), 0.24 to 0.30 (zh).
    public static let withinLanguage: [Language: Double] = [.english: 0.11, .russian: 0.21, .chinese: 0.27]

    /// Likeness of concepts, names and numbers, over the two texts' lengths.
    ///
    /// Measured on events told in three languages, 5 to 87 events at a time: at 0.22 no pair of 100 is wrong and 97 of
    /// 100 are found, at 0.16 one in 20 is wrong.
    public static let acrossLanguages = 0.22

    /// For two texts of full length: they share more words by chance than a short notice shares with a long report.
    static let fullTexts = 0.2
    /// So many words make a text one of full length.
    static let fullTextLength = 120

    /// For languages that nothing was measured for.
    static let otherLanguages = 0.25

    /// Articles of another day that are taken for read when words are weighted, so that a day of ten articles weighs
    /// its words much as one of a thousand: the best thresholds then move by less than 0.04 from 10 texts to 400.
    static let backgroundSize = 200.0
}
