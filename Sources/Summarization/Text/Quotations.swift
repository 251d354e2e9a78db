/// The quotations that run through more than one sentence of a paragraph.
///
/// Marks are counted within a paragraph only, so that one that is missing spoils little.
struct Quotations: Sendable {
    /// For each sentence the sentences that one quotation holds together; nil where none runs beyond the sentence.
    private var runs: [Range<Int>?]
    /// Sentences with one end of a quotation whose other end is nowhere in the paragraph.
    private var broken: Set<Int> = []

    init(of sentences: [SentenceView]) {
        runs = Array(repeating: nil, count: sentences.count)
        var opening: Int?
        var depth = 0
        var isStraightOpen = false
        for (index, sentence) in sentences.enumerated() {
            if sentence.placeInParagraph == 0 {
                if let opening { broken.insert(opening) }
                (opening, depth, isStraightOpen) = (nil, 0, false)
            }
            let marks = sentence.marks
            if marks.unopened > depth { broken.insert(index) }
            depth = max(0, depth - marks.unopened) + marks.unclosed
            if marks.hasOddStraightMark { isStraightOpen.toggle() }
            switch (opening, depth > 0 || isStraightOpen) {
            case (nil, true): opening = index
            case (let start?, false):
                for member in start...index { runs[member] = start..<index + 1 }
                opening = nil
            default: break
            }
        }
        if let opening { broken.insert(opening) }
    }

    /// The sentences that must stand together with this one; nil when it stands alone, or nothing can mend it.
    func run(at index: Int) -> Range<Int>? { runs[index] }

    /// Whether the sentence alone is a piece of a quotation.
    func isPiece(_ index: Int) -> Bool { runs[index] != nil || broken.contains(index) }
}
