import Formats
import Markup
import NewsModel
import UnicodeText

/// Drops single lines that stand in the midst of an article and are not of it, however much their neighbours speak for
/// them: what says when and by whom, links to other articles, advertisements, captions.
struct RemnantFilter {
    private let outline: PageOutline
    private let phrases: PagePhrases
    private let words: SourceWords
    private let dates: DateReader
    /// How often each line stands on the page that its software may have put there.
    private let labels: [StableHash: Int]
    private let copies: Set<StableHash>
    /// The elements right around paragraphs of prose.
    private let proseHolders: Set<Int>

    init(_ page: Page) {
        let outline = page.outline
        self.outline = outline
        phrases = page.phrases
        words = page.source.words
        dates = page.source.dateReader
        var labels: [StableHash: Int] = [:]
        for block in outline.blocks where Self.mayRecur(block) {
            labels[StableHash(outline.text[block.bytes]), default: 0] += 1
        }
        self.labels = labels
        copies = Self.copies(in: outline, labels)
        proseHolders = Set(outline.blocks.lazy.filter(\.isProse).map { outline.parent(of: $0.node) })
    }

    func isRemnant(_ block: PageBlock) -> Bool {
        if saysNothing(block) || isData(block) || block.tag == .figcaption { return true }
        guard block.weight < Self.longestRemnant else { return false }
        if block.tag.isHeading { return isAdvertisement(block) }
        return isLabel(block) || isAdvertisement(block) || leadsElsewhere(block) || isCaption(block)
            || asksToShare(block) || credits(block) || isNotice(block) || recurs(block) || isTimestamp(block)
    }

    private static let schemeEnd = Array("://".utf8)

    /// A longer line is a paragraph, whatever it begins with.
    private static let longestRemnant: Float = 200

    /// An address alone, or marks without a letter; numbers without letters only stand in tables.
    private func saysNothing(_ block: PageBlock) -> Bool {
        let bytes = outline.bytes(block)
        let isAddress = !bytes.contains(0x20) && bytes.count < 2_000 && bytes.holds(Self.schemeEnd)
        if isAddress { return true }
        guard bytes.count < 40 else { return false }
        let isTable = block.marks.contains(.inTable) || block.tag.isHeading
        return !outline.string(block).contains { $0.isLetter && !"年月日时時分".contains($0) || $0.isNumber && isTable }
    }

    /// A widget's JSON.
    private func isData(_ block: PageBlock) -> Bool {
        let bytes = outline.bytes(block)
        guard block.tag != .pre, bytes.first == UInt8(ascii: "{") || bytes.starts(with: Self.arrayStart) else {
            return false
        }
        return bytes.prefix(400).holds(Self.member)
    }

    private static let arrayStart = Array("[{".utf8)
    private static let member = Array("\":".utf8)

    /// "Article content", "View on Amazon", 播报: what a page's software puts between the parts of an article.
    ///
    /// Of such lines that the judge took for text on pages that it was not fitted to, two in three were none.
    private func recurs(_ block: PageBlock) -> Bool {
        guard Self.mayRecur(block) else { return false }
        let line = StableHash(outline.text[block.bytes])
        return labels[line, default: 0] > 2 && !copies.contains(line)
    }

    /// Whether a line is of a text that stands on the page several times.
    func isCopied(_ block: PageBlock) -> Bool {
        !copies.isEmpty && block.isSentence && copies.contains(StableHash(outline.text[block.bytes]))
    }

    /// The lines of prose that recur with the line of prose that follows them: the whole text stands there several times.
    private static func copies(in outline: PageOutline, _ labels: [StableHash: Int]) -> Set<StableHash> {
        guard labels.values.contains(where: { $0 > 2 }) else { return [] }
        let prose = outline.blocks.map { $0.isSentence ? StableHash(outline.text[$0.bytes]) : nil }
        let counts = Dictionary(prose.compactMap { $0.map { ($0, 1) } }, uniquingKeysWith: +)
        var copies: Set<StableHash> = []
        for case (let line?, let next?) in zip(prose, prose.dropFirst()) where line != next {
            if counts[line, default: 0] > 2, counts[line] == counts[next] { copies.formUnion([line, next]) }
        }
        return copies
    }

    /// Whether a line that recurs is none of the text's: a short one that no paragraph, list or table holds, or one as long
    /// as a sentence, which no text repeats word for word.
    private static func mayRecur(_ block: PageBlock) -> Bool {
        guard block.weight < 60 else {
            return block.weight < longestRemnant && ![.li, .dd, .td, .th].contains(block.tag) && !block.tag.isHeading
        }
        return !block.endsWithStop && (block.tag == .div || block.tag == .block || block.tag == .section)
    }

    /// A day and a time of day, and hardly anything else: "Saturday, 10 May 2025 10:56 am", "17:41 JST, October 13, 2024".
    private func isTimestamp(_ block: PageBlock) -> Bool {
        guard block.weight < 60, !block.endsWithStop, outline.bytes(block).contains(UInt8(ascii: ":")) else {
            return false
        }
        let line = outline.string(block)
        let dates = self.dates.dates(in: line)
        guard dates.count == 1, let date = dates.first, date.timestamp.precision != .day else { return false }
        let others = line.unicodeScalars.enumerated().count {
            $1.properties.isAlphabetic && !(date.span.start..<date.span.end).contains($0)
        }
        return others <= Self.dayAndLabel
    }

    /// So many letters the name of a day, or "Published", may have.
    private static let dayAndLabel = 12

    /// Whether a line only says when, by whom or where the article appeared.
    private func isLabel(_ block: PageBlock) -> Bool {
        guard block.weight < 60, block.stops == 0 else { return false }
        // An element that holds paragraphs too says nothing of this line.
        return block.tag == .time
            || [block.node, outline.parent(of: block.node)].contains {
                !proseHolders.contains($0)
                    && !outline.ownMarks[$0].isDisjoint(with: [.date, .byline, .share, .keywords])
            }
    }

    /// A line that says so, or a link in a box of that name.
    private func isAdvertisement(_ block: PageBlock) -> Bool {
        guard block.weight < 120, block.stops == 0 else { return false }
        if let rest = rest(of: block, after: phrases.advertisementLabels) {
            let isAlone = rest.allSatisfy { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: " ") }
            if isAlone || block.linkDensity > 0.3 || block.marks.contains(.inAside) { return true }
        }
        return block.linkDensity > 0.5 && nearMarks(block).contains(.advertisement)
    }

    /// "Read also: …" with a link.
    private func leadsElsewhere(_ block: PageBlock) -> Bool {
        guard block.linkDensity > 0.3, let rest = rest(of: block, after: phrases.leadIns) else { return false }
        return rest.first == UInt8(ascii: ":") || rest.starts(with: "：".utf8)
    }

    /// "Sharing is caring!", "Share this story".
    private func asksToShare(_ block: PageBlock) -> Bool {
        block.weight < 60 && (block.stops < 2 || block.weight < 30)
            && rest(of: block, after: phrases.shareCalls) != nil
    }

    /// "Tested by: …", 来源：…, 责任编辑：, 本报记者 张三 alone on a line.
    private func credits(_ block: PageBlock) -> Bool {
        guard block.weight < 100, block.stops == 0 else { return false }
        let line = outline.string(block)
        if CreditLine.creditsWork(line) || Byline(words: words).names(in: line) != nil { return true }
        let fields = CreditFields(words: words).fields(of: line)
        // A Chinese label may stand alone, its names on the next line; "Sources:" may head a list.
        let mayBeAlone = block.weight < 25 && line.unicodeScalars.first?.isHan == true
        return !fields.isEmpty && fields.allSatisfy { $0.role != .photo && (mayBeAlone || !$0.value.isEmpty) }
    }

    /// Who may print the text again, how to get more.
    private func isNotice(_ block: PageBlock) -> Bool {
        LineFold.fold(outline.text[block.bytes]).withUnsafeBufferPointer {
            !phrases.notices.kinds(in: $0).isEmpty
        }
    }

    /// What follows the phrase that a line begins with; nil when it begins with none of them.
    private func rest(of block: PageBlock, after phrases: [[UInt8]]) -> ArraySlice<UInt8>? {
        let line = LineFold.fold(outline.text[block.bytes].prefix(600))
        return phrases.first { line.starts(with: $0) }.map { line.dropFirst($0.count) }
    }

    /// A line beside a picture that says who took it, or that shares its element with nothing but a picture.
    private func isCaption(_ block: PageBlock) -> Bool {
        guard block.weight < 160, block.stops < 2 else { return false }
        return sharesElementWithPicture(block) || (followsPicture(block) && saysWhoTookIt(block))
            || creditsPicture(block)
    }

    /// A line that credits a picture, wherever it stands; a sentence that ends does more than that.
    private func creditsPicture(_ block: PageBlock) -> Bool {
        guard !block.endsWithStop, block.weight < 120 else { return false }
        let line = LineFold.fold(outline.bytes(block))
        let parts = [line.drop(Self.openings), bracketAtEnd(line)?.drop(Self.openings) ?? []]
        if parts.contains(where: { part in phrases.pictureCredits.contains { part.starts(with: $0) } }) {
            return true
        }
        var end = line
        while let mark = Self.closings.first(where: end.ends) { end = end.dropLast(mark.count) }
        return phrases.pictureAgencies.contains(where: end.ends)
    }

    /// The last bracket with what follows it, where the line ends with one.
    private func bracketAtEnd(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard Self.closings.contains(where: line.ends), line.last != UInt8(ascii: " ") else { return nil }
        let start = line.indices.last { index in Self.openings.contains { line[index...].starts(with: $0) } }
        return start.map { line[$0...] }
    }

    private static let openings = ["(", "（"].map { Array($0.utf8) }
    private static let closings = [")", "）", " "].map { Array($0.utf8) }

    private func saysWhoTookIt(_ block: PageBlock) -> Bool {
        let bytes = outline.text[block.bytes]
        return phrases.captionEndings.contains { bytes.suffix($0.count).elementsEqual($0) }
            || phrases.kinds(of: LineFold.fold(bytes.prefix(600)), isShort: true).contains(.credit)
    }

    private func sharesElementWithPicture(_ block: PageBlock) -> Bool {
        let node = MarkupNode(tree: outline.tree, index: block.node)
        guard [.div, .p, .td].contains(block.tag), node.end - node.index < 12,
            let picture = node.descendants.first(where: { $0.name == "img" })
        else { return false }
        // The picture stands first and on a line of its own.
        return node.descendants.contains { $0.index > picture.index && $0.name == "br" }
    }

    private func followsPicture(_ block: PageBlock) -> Bool {
        let first = max(0, block.node - 12)
        return (first..<block.node).contains { outline.tag(at: $0) == .img }
    }

    private func nearMarks(_ block: PageBlock) -> PageMarks {
        outline.ownMarks[block.node].union(outline.ownMarks[outline.parent(of: block.node)])
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }

    /// Without these at its beginning, however many there are.
    fileprivate func drop(_ openings: [[UInt8]]) -> ArraySlice<UInt8> {
        var rest = self
        while let opening = openings.first(where: { rest.starts(with: $0) }) { rest = rest.dropFirst(opening.count) }
        return rest
    }
}
