import Formats

/// Measures the lines of a page, each by itself.
struct BlockMeter {
    private let page: Page
    private let blocks: [PageBlock]
    /// Nil where it is too short to say anything.
    private let structuredBody: SearchedBytes?
    private let description: [UInt8]
    private let headingIndex: Int?
    /// The nearest `<article>` around the headline, and how many there are.
    private let headingArticle: Int?
    private let articleCount: Int
    /// Weight of prose by the node it stands directly in, and by that node's parent.
    private var proseByParent: [Int: Float] = [:]
    private var proseByGrandparent: [Int: Float] = [:]
    private let allProse: Float
    private let allWeight: Float

    init(_ page: Page, headline: String) {
        self.page = page
        blocks = page.outline.blocks
        let structuredBody = page.structured.body?.withoutMarkup.squashed ?? []
        self.structuredBody = structuredBody.count > 200 ? SearchedBytes(structuredBody) : nil
        description = (page.meta.first("og:description", "description") ?? "").withoutMarkup.squashed
        let headingIndex = Self.mainHeading(page, headline)
        self.headingIndex = headingIndex
        let headingAncestors = headingIndex.map { page.outline.ancestors(of: page.outline.blocks[$0].node) } ?? []
        headingArticle = headingAncestors.first { page.outline.tag(at: $0) == .article }
        articleCount = page.outline.elements(.article).count
        allWeight = max(1, blocks.reduce(0) { $0 + $1.weight })
        allProse = max(1, blocks.reduce(0) { $0 + ($1.isProse ? $1.weight : 0) })
        for block in blocks where block.isProse {
            let parent = page.outline.parent(of: block.node)
            proseByParent[parent, default: 0] += block.weight
            proseByGrandparent[page.outline.parent(of: parent), default: 0] += block.weight
        }
    }

    /// What is measured of each line by itself.
    func measure() -> [BlockRow] {
        var rows: [BlockRow] = []
        rows.reserveCapacity(blocks.count)
        var seen: Set<StableHash> = []
        var weightBefore: Float = 0
        for (index, block) in blocks.enumerated() {
            var row = BlockRow()
            measureText(block, &row)
            measureElement(block, &row)
            measureNeighbours(index, block, &row)
            measureWords(block, &row)
            measurePlace(block, &row)
            row[.position] = weightBefore / allWeight
            row[.isLastTenth] = weightBefore > 0.9 * allWeight ? 1 : 0
            row[.isRepeated] = seen.insert(StableHash(page.outline.text[block.bytes])).inserted ? 0 : 1
            if let headingIndex {
                row[.beforeHeading] = index < headingIndex ? 1 : 0
                row[.atHeading] = index == headingIndex ? 1 : 0
            }
            weightBefore += block.weight
            rows.append(row)
        }
        return rows
    }

    private func measureText(_ block: PageBlock, _ row: inout BlockRow) {
        row[.bias] = 1
        row[.length] = min(Self.logarithm(block.weight), 10) / 10
        row[.isTiny] = block.weight < 15 ? 1 : 0
        row[.isShort] = block.weight < 40 ? 1 : 0
        row[.isLong] = block.weight >= 100 ? 1 : 0
        row[.isVeryLong] = block.weight >= 250 ? 1 : 0
        row[.linkDensity] = block.linkDensity
        row[.isAllLink] = block.linkDensity > 0.8 ? 1 : 0
        row[.isHalfLink] = block.linkDensity > 0.3 && block.linkDensity <= 0.8 ? 1 : 0
        row[.hasStop] = block.stops > 0 ? 1 : 0
        row[.hasStops] = block.stops > 1 ? 1 : 0
        row[.commaDensity] = min(1, Float(block.commas) * 60 / max(60, block.weight))
        row[.endsWithStop] = block.endsWithStop ? 1 : 0
        row[.endsOpen] = !block.endsWithStop && block.weight >= 40 ? 1 : 0
        let end = page.outline.text[block.bytes].suffix(6)
        row[.endsCut] = Self.cuts.contains { end.suffix($0.count).elementsEqual($0) } ? 1 : 0
        row[.endsWithColon] = Self.colons.contains { end.suffix($0.count).elementsEqual($0) } ? 1 : 0
    }

    /// How teasers end, and what leads in to a list or a quotation.
    private static let cuts = ["...", "…", "...]", "…]"].map { Array($0.utf8) }
    private static let colons = [":", "："].map { Array($0.utf8) }

    private func measureElement(_ block: PageBlock, _ row: inout BlockRow) {
        switch block.tag {
        case .p: row[.paragraph] = 1
        case .h1: row[.heading1] = 1
        case .h2, .h3: row[.heading2] = 1
        case .h4, .h5, .h6: row[.heading4] = 1
        case .li: row[.listItem] = 1
        case .td, .th: row[.cell] = 1
        case .blockquote: row[.quotation] = 1
        case .pre: row[.preformatted] = 1
        case .dt, .dd, .dl: row[.definition] = 1
        default: row[.division] = 1
        }
        if block.marks.contains(.inList) {
            row[block.weight < 60 ? .shortListItem : .longListItem] = 1
        }
        for (mark, feature) in Self.markFeatures where block.marks.contains(mark) { row[feature] = 1 }
        guard block.marks.contains(.articleBody) else { return }
        row[.relatedInBody] = row[.related]
        row[.linkInBody] = row[.isAllLink]
        row[.shortInBody] = row[.isShort]
    }

    private func measurePlace(_ block: PageBlock, _ row: inout BlockRow) {
        let outline = page.outline
        var near: PageMarks = []
        var node = block.node
        for _ in 0..<3 where node != 0 {
            near.formUnion(outline.ownMarks[node])
            node = outline.parent(of: node)
        }
        for (mark, feature) in Self.nearFeatures where near.contains(mark) { row[feature] = 1 }
        row[.manyArticles] = articleCount > 2 ? 1 : 0
        row[.proseOfPage] = min(Self.logarithm(allProse), 16) / 16
        row[.linesOfPage] = min(Self.logarithm(Float(blocks.count)), 12) / 12
        let isHan = page.outline.text[block.bytes].prefix(60).reduce(0) { (0xE4...0xE9).contains($1) ? $0 + 1 : $0 } > 8
        row[.isHan] = isHan ? 1 : 0
        guard let headingIndex else { return }
        let headingNode = blocks[headingIndex].node
        var steps = 0
        node = block.node
        var article: Int?
        while node != 0, !outline.contains(node, headingNode) {
            if article == nil, outline.tag(at: node) == .article { article = node }
            node = outline.parent(of: node)
            steps += 1
        }
        row[.stepsToHeading] = Float(min(steps, 12)) / 12
        if article != nil { row[.inOtherArticle] = 1 }
        if let headingArticle, outline.contains(headingArticle, block.node) { row[.inHeadingArticle] = 1 }
    }

    private static let nearFeatures: [(PageMarks, BlockFeature)] = [
        (.related, .nearRelated), (.advertisement, .nearAdvertisement), (.caption, .nearCaption),
        (.byline, .nearByline), (.newsletter, .nearNewsletter), (.list, .nearList), (.share, .nearShare),
        (.sidebar, .nearSidebar), (.footer, .nearFooter), (.tool, .nearTool), (.media, .nearMedia),
        (.header, .nearHeader), (.lead, .nearLead), (.text, .nearText), (.articleBody, .nearArticleBody),
        (.comment, .nearComment),
    ]

    private func measureNeighbours(_ index: Int, _ block: PageBlock, _ row: inout BlockRow) {
        let before = index > 0 && blocks[index - 1].isProse
        let after = index + 1 < blocks.count && blocks[index + 1].isProse
        row[.proseBefore] = before ? 1 : 0
        row[.proseAfter] = after ? 1 : 0
        row[.proseBetween] = before && after ? 1 : 0
        var around: Float = 0
        for neighbour in max(0, index - 4)...min(blocks.count - 1, index + 4) where neighbour != index {
            if blocks[neighbour].isProse { around += 1 }
        }
        row[.proseAround] = around / 8
        let parent = page.outline.parent(of: block.node)
        row[.proseInParent] = (proseByParent[parent] ?? 0) / allProse
        row[.proseInGrandparent] = (proseByGrandparent[page.outline.parent(of: parent)] ?? 0) / allProse
    }

    private func measureWords(_ block: PageBlock, _ row: inout BlockRow) {
        let bytes = page.outline.text[block.bytes]
        let isShort = block.weight < 250
        for kind in page.phrases.kinds(of: LineFold.fold(bytes.prefix(isShort ? 600 : 80)), isShort: isShort) {
            row[Self.feature(of: kind)] = 1
        }
        let counts = LineFold.counts(bytes.prefix(400))
        row[.digits] = counts.digits
        row[.capitals] = counts.capitals
        row[.startsSmall] = counts.startsSmall ? 1 : 0
        guard block.weight >= 20 else { return }
        let needsSquashing = structuredBody != nil || (block.weight >= 60 && !description.isEmpty)
        guard needsSquashing else { return }
        let squashed = bytes.prefix(120).squashed
        if description.count > 30, description.starts(with: squashed.prefix(description.count)) {
            row[.isDescription] = 1
        }
        guard let structuredBody else { return }
        row[structuredBody.holds(squashed.prefix(60)) ? .isInStructuredBody : .isNotInStructuredBody] = 1
    }

    private static func feature(of kind: PagePhrases.Kind) -> BlockFeature {
        switch kind {
        case .related: .saysRelated
        case .share: .saysShare
        case .subscribe: .saysSubscribe
        case .copyright: .saysCopyright
        case .staff: .saysStaff
        case .credit: .saysCredit
        case .advertisement: .saysAdvertisement
        case .comment: .saysComment
        case .byline: .saysByline
        case .date: .saysDate
        case .consent: .saysConsent
        }
    }

    private static let markFeatures: [(PageMarks, BlockFeature)] = [
        (.inArticle, .inArticle), (.inMain, .inMain), (.inNav, .inNav), (.inAside, .inAside), (.inFooter, .inFooter),
        (.inHeader, .inHeader), (.inFigure, .inFigure), (.inCaption, .inCaption), (.inForm, .inForm),
        (.inTable, .inTable), (.inAddress, .inAddress), (.inParagraph, .inParagraph), (.articleBody, .articleBody),
        (.article, .article), (.content, .content), (.text, .text), (.wrapper, .wrapper), (.comment, .comment),
        (.share, .share), (.related, .related), (.navigation, .navigation), (.advertisement, .advertisement),
        (.newsletter, .newsletter), (.caption, .caption), (.media, .media), (.byline, .byline), (.date, .date),
        (.keywords, .keywords), (.sidebar, .sidebar), (.footer, .footer), (.consent, .consent), (.hidden, .hidden),
        (.list, .list), (.tool, .tool), (.header, .header), (.lead, .lead), (.title, .title),
        (.quotation, .pullQuote), (.paywall, .paywall),
    ]

    /// The line that is the headline: an `h1` that the page's head repeats, else the first `h1`.
    private static func mainHeading(_ page: Page, _ headline: String) -> Int? {
        let blocks = page.outline.blocks
        let title = headline.squashed
        return blocks.firstIndex { ($0.tag.isHeading) && page.outline.bytes($0).squashes(to: title) }
            ?? blocks.firstIndex { $0.tag == .h1 }
    }

    static func logarithm(_ weight: Float) -> Float {
        // The binary exponent with a linear fraction: near enough, and the same on every machine.
        let value = max(1, weight)
        return Float(value.exponent) + value.significand - 1
    }
}
