import Markup
import NewsModel

/// The date that a page shows for its article: in elements made for dates first, then in lines that are there to tell it.
///
/// Readers' comments, side boxes, teasers and footers have dates of their own, and sentences name any day.
struct ShownDate {
    let page: Page
    let reader: DateReader
    /// The position of the headline's line, and of the article's first and last line; nil where none was found.
    let heading: Int?
    let body: Range<Int>?
    let isPlausible: (Timestamp) -> Bool

    private var outline: PageOutline { page.outline }

    func find() -> Timestamp? { inMarkup() ?? inLines() }

    // MARK: - Elements made for dates

    /// `itemprop="datePublished"`, `<time pubdate>`, and the first `<time>` near the headline.
    private func inMarkup() -> Timestamp? {
        let read = { (node: MarkupNode) -> Timestamp? in
            let time = reader.read((node["content"] ?? node["datetime"] ?? node.text).collapsed)
            return time.flatMap { isPlausible($0) && !isInSentence(node) ? $0 : nil }
        }
        if let marked = itemprops().lazy.filter({ !isOfOthers($0.index) }).compactMap(read).first { return marked }
        let all = outline.elements(.time).prefix(60)
        let times = all.filter { !isOfOthers($0.index) }
        let published = times.filter { $0["pubdate"] != nil || $0["class"]?.utf8.holds("publish".utf8) == true }
        if let marked = published.lazy.compactMap(read).first { return marked }
        if let near = times.lazy.filter({ isNearText($0.index) }).compactMap(read).first { return near }
        // A page that names one day alone names its own.
        let days = all.filter { !isElsewhere($0.index) }.compactMap(read)
        return days.allSatisfy { $0.date == days[0].date } ? days.first : nil
    }

    private func itemprops() -> [MarkupNode] {
        let tree = outline.tree
        guard let name = tree.nameIndex(of: "itemprop") else { return [] }
        return (0..<tree.nodeCount).compactMap { index in
            let node = MarkupNode(tree: tree, index: index)
            guard let value = node.attributeBytes(name),
                value.elementsEqual("datePublished".utf8) || value.elementsEqual("dateCreated".utf8)
            else { return nil }
            return node
        }
    }

    /// Not in the lists of other articles: between a little before the headline and the article's end.
    private func isNearText(_ node: Int) -> Bool {
        let blocks = outline.blocks
        guard let heading = heading ?? body?.lowerBound, blocks.indices.contains(heading) else { return true }
        let first = blocks[max(0, heading - 6)].node
        let last = blocks[min(blocks.count - 1, (body?.upperBound ?? heading + 12) + 2)].node
        return (first...max(first, last)).contains(node)
    }

    /// Whether a sentence stands around an element, as around `<time>` in a paragraph of the text.
    private func isInSentence(_ node: MarkupNode) -> Bool {
        guard let line = outline.ancestors(of: node.index).dropFirst().first(where: { !outline.tag(at: $0).isInline }),
            [.p, .li, .dd, .td, .blockquote].contains(outline.tag(at: line))
        else { return false }
        let around = MarkupNode(tree: outline.tree, index: line)
        guard around.end - around.index < Self.largestLine else { return false }
        let text = around.text.collapsed
        return TextWeight.endsSentence(text) && text.utf8.count - node.text.utf8.count > 60
    }

    /// In nodes; more hold a list or a text.
    private static let largestLine = 40

    // MARK: - Places

    /// Whether a node is of something else than the article: a comment, a side box, a teaser with its headline.
    ///
    /// Between the headline and the text's first lines hardly anything else stands, whatever its classes say.
    private func isOfOthers(_ node: Int, isLabelled: Bool = false) -> Bool {
        let blocks = outline.blocks
        guard let body, !body.isEmpty else { return outline.marks[node].contains(.comment) }
        let first = blocks[min(heading ?? body.lowerBound, body.lowerBound)].node
        let last = blocks[min(body.upperBound - 1, body.lowerBound + Self.firstLines)].node
        if (first...max(first, last)).contains(node) {
            return !outline.marks[node].isDisjoint(with: [.comment, .inNav])
        }
        if !outline.marks[node].isDisjoint(with: Self.others.union(Self.elsewhere)) { return true }
        return !isLabelled && isBesideLinkedHeadline(node)
    }

    /// Among the first lines of a text there may be a subtitle, the author and the date.
    private static let firstLines = 6

    private static let others: PageMarks = [.related, .sidebar, .inAside, .consent, .inCaption]

    /// Whether a node is surely none of the article's.
    private func isElsewhere(_ node: Int) -> Bool {
        !outline.marks[node].isDisjoint(with: Self.elsewhere) || isBesideLinkedHeadline(node)
    }

    private static let elsewhere: PageMarks = [.comment, .inNav, .inFooter]

    /// Whether a link as long as a headline shares a small element with a node.
    private func isBesideLinkedHeadline(_ node: Int) -> Bool {
        let around = outline.ancestors(of: node).prefix(3).map { MarkupNode(tree: outline.tree, index: $0) }
        return around.contains { element in
            element.end - element.index < Self.largestLine
                && element.descendants.contains {
                    outline.tag(at: $0.index) == .a && TextWeight.weight(of: $0.text) >= Self.headlineWeight
                }
        }
    }

    private static let headlineWeight = 20

    // MARK: - Lines

    /// How much of a line is read, in bytes.
    private static let longestLine = 300

    /// The first date among the lines around the headline, then among those that say what they are, then at the end; the
    /// date of a change, or one that is a link, only when there is no other.
    private func inLines() -> Timestamp? {
        let blocks = outline.blocks
        guard !blocks.isEmpty else { return nil }
        var spare: Timestamp?
        for (lines, least) in places() {
            for index in lines {
                guard let line = dateLine(index, least: least) else { continue }
                if let time = line.published, isPlausible(time), blocks[index].linkDensity < 0.5 { return time }
                spare = spare ?? [line.published, line.changed].lazy.compactMap { $0 }.first(where: isPlausible)
            }
        }
        return spare
    }

    /// Where a date may stand, and what kind of line it must be there.
    private func places() -> [(lines: [Int], least: DateLine.Kind)] {
        let blocks = outline.blocks
        let start = heading ?? body?.lowerBound ?? 0
        let first = body?.lowerBound ?? start
        let end = body?.upperBound ?? min(blocks.count, start + 12)
        let near = max(0, min(start, end) - 5)..<min(end, max(start + 12, first + 2))
        let above = near.filter { $0 >= start && $0 != heading && (body == nil || $0 < first) }
        let before = Array(near.filter { $0 < start }.reversed())
        let within = body == nil ? [] : near.filter { $0 >= first && $0 != heading }
        let marked = blocks.indices.filter { blocks[$0].marks.contains(.date) && blocks[$0].weight < 120 }
        let below = Array((end..<min(blocks.count, end + 6)).prefix { !beginsComments(blocks[$0]) })
        // Without a headline the text itself is the start, and what stands above it says more than its first words.
        let order: [(lines: [Int], least: DateLine.Kind)] =
            heading == nil ? [(before, .notice), (above, .notice)] : [(above, .notice), (before, .notice)]
        return order + [(within, .labelled), (marked, .labelled), (below.filter { isAlone($0, in: below) }, .labelled)]
    }

    /// Of several dated lines below a text at most the labelled ones are the article's.
    private func isAlone(_ line: Int, in below: [Int]) -> Bool {
        let dated = below.filter { dateLine($0, least: .notice) != nil }
        return dated.count <= 1 || dateLine(line, least: .notice)?.kind == .labelled
    }

    private func beginsComments(_ block: PageBlock) -> Bool {
        block.weight < 60
            && page.phrases.kinds(of: LineFold.fold(outline.bytes(block)), isShort: true).contains(.comment)
    }

    private func dateLine(_ index: Int, least: DateLine.Kind) -> DateLine? {
        let block = outline.blocks[index]
        guard block.weight < 300 else { return nil }
        let text = outline.beginning(of: block, limit: Self.longestLine)
        // A line about rights has the year of the site.
        guard text.contains(where: \.isNumber), !text.utf8.holds("©".utf8),
            let line = DateLine(text, reader: reader, words: page.source.words), line.kind >= least,
            !isOfOthers(block.node, isLabelled: line.kind == .labelled)
        else { return nil }
        // A headline may name a day, and so may a subheading of few words.
        let isHeadline = block.tag == .h1 || block.tag == .h2 || line.kind == .notice
        return block.tag.isHeading && isHeadline && line.kind != .bare ? nil : line
    }
}
