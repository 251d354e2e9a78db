/// What one file, and one day, may ask of the program.
///
/// Counts and sizes, never a clock, so that a digest has the same bytes on every machine. What is beyond them is left out
/// and told; all that is done within them is linear.
public enum Budget {
    /// Combining marks and the like on one character; the rest is dropped. No writing needs more than a few.
    public static let marksPerCharacter = 16
    /// Unicode scalars of a headline, which is cut at a word.
    public static let headlineLength = 300
    /// Unicode scalars of a sentence; what has no full stop for longer is taken for several.
    public static let sentenceLength = 2_000
    /// Sentences of an article: a book of a hundred pages.
    public static let sentencesPerArticle = 3_000
    /// Words of an article; a Chinese character counts as one.
    public static let wordsPerArticle = 200_000
    /// Items of a feed; the newest are kept.
    public static let itemsPerFeed = 5_000
    /// Folders within folders of a day.
    public static let folderDepth = 16
    /// Files of a day.
    public static let filesPerDay = 200_000
}
