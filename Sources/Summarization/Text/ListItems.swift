/// Which sentences are items of lists, each in a paragraph of its own:
///
///     Campers should bring:
///     a raincoat;
///     a torch.
struct ListItems: Sendable {
    private var items: Set<Int> = []

    /// - Parameter longest: an item of an announced list that begins with a capital is shorter.
    init(of sentences: [SentenceView], longest: Double) {
        var isListed = false
        for (index, sentence) in sentences.enumerated() {
            let isAlone =
                sentence.placeInParagraph == 0
                && (index + 1 == sentences.count || sentences[index + 1].placeInParagraph == 0)
            if sentence.marks.announces {
                isListed = true
            } else if isAlone, sentence.marks.goesOn {
                items.insert(index)
                isListed = true
            } else if isAlone, isListed, sentence.marks.opensSmall || sentence.length < longest {
                items.insert(index)
            } else {
                isListed = false
            }
        }
    }

    /// Whether the sentence at a place is such an item.
    func hold(_ index: Int) -> Bool { items.contains(index) }
}
