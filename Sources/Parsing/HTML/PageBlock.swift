/// A line of text as a reader sees it: what stands between two block elements or line breaks.
struct PageBlock {
    /// The innermost block element around it.
    let node: Int
    let tag: PageTag
    /// What it and all elements around it say.
    let marks: PageMarks
    /// UTF-8, in `PageOutline.text`.
    let bytes: Range<Int>
    /// Its length in characters; a Han character counts as two and a half, which is what it takes in English.
    let weight: Float
    /// The part of `weight` that stands in links.
    let linkWeight: Float
    /// Marks that end a sentence.
    let stops: Int
    let commas: Int
    let endsWithStop: Bool

    var linkDensity: Float { weight > 0 ? linkWeight / weight : 0 }

    /// Whether it looks like a paragraph of prose by itself.
    var isProse: Bool { weight >= 80 && linkDensity < 0.35 && stops > 0 }
}
