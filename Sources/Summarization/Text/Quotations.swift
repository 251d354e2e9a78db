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

/// Speech in single quotation marks, as the British press has it, told from apostrophes and from quoted words.
///
///     Speaking up for him, Winestock wrote: 'Ridiculous. Nobody asked us.'
struct SingleQuotes {
    private enum Inside {
        case nothing, quotedWords, speech
    }

    private var inside = Inside.nothing
    /// Whether speech closes that did not open.
    private(set) var closesEarlier = false

    /// Whether speech opens that does not close.
    var isOpen: Bool { inside == .speech }

    /// Takes in the mark at `range`: ', ‘ or ’.
    mutating func add(_ range: Range<Int>, of utf8: UnsafeBufferPointer<UInt8>) {
        let before = range.lowerBound > 0 ? utf8[range.lowerBound - 1] : Self.space
        let after = range.upperBound < utf8.count ? utf8[range.upperBound] : Self.space
        if before == Self.space, Self.isLetter(after) {
            let speaks = Self.capitals.contains(after) && announcesSpeech(utf8, before: range.lowerBound)
            inside = speaks ? .speech : .quotedWords
        } else if !Self.isLetter(after) {
            let followsStop = Self.stops.contains(before)
            if inside == .nothing {
                closesEarlier = closesEarlier || followsStop
            } else if followsStop || after != Self.space || range.upperBound == utf8.count {
                inside = .nothing  // not in "the workers' rights"
            }
        }
    }

    /// Whether the sentence begins here, or what stands before announces speech.
    private func announcesSpeech(_ utf8: UnsafeBufferPointer<UInt8>, before place: Int) -> Bool {
        place < 2 || utf8[place - 2] == UInt8(ascii: ":") || utf8[place - 2] == UInt8(ascii: ",")
    }

    private static let space = UInt8(ascii: " ")
    private static let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    private static let stops: [UInt8] = Array(".,!?".utf8)

    /// A letter of the Latin alphabet, or the beginning of one of another.
    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || capitals.contains(byte & ~0x20) }
}
