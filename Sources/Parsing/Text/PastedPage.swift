import NewsModel

/// A page as its lines, and which of them are the article's text.
struct PastedPage {
    let lines: [TextLine]
    /// The lines from the first to the last paragraph; nil when nothing on the page is long enough.
    let body: Range<Int>?

    init(_ lines: [TextLine]) {
        self.lines = lines
        body = Self.body(of: lines)
    }

    // MARK: - Which lines

    /// A page gives an article when its text weighs at least this much: two sentences.
    private static let leastBody = 80

    /// The run of lines with the greatest sum of values: paragraphs count by their weight, what seldom stands inside an
    /// article counts against it.
    private static func body(of lines: [TextLine]) -> Range<Int>? {
        var best: (range: Range<Int>, value: Int)?
        var start = 0
        var value = 0
        for index in lines.indices {
            if value <= 0 {
                // A run begins with a paragraph; a short one before it may be a caption.
                guard lines[index].isProse else { continue }
                start = index
                value = 0
            }
            value += LineValue.value(of: lines[index])
            if lines[index].isProse, value > best?.value ?? 0 { best = (start..<index + 1, value) }
        }
        guard let best, weight(of: lines[best.range]) >= leastBody else {
            // A flash has a sentence or two, and nothing of a site around it.
            return !lines.isEmpty && lines.allSatisfy { $0.isSentence || $0.isProse } ? lines.indices : nil
        }
        return extended(withoutStandfirst(best.range, in: lines), in: lines)
    }

    /// The first line of a text that has nothing but sentences, when it is a headline that ends as they do: one sentence
    /// that stands alone, shorter than the paragraphs that follow.
    func openingHeadline(_ body: Range<Int>) -> Int? {
        guard body.lowerBound == 0, body.count > Self.fewestParagraphs, lines[1].isAfterGap,
            lines[0].weight <= Self.longestHeadline, lines[0].text.count(where: { ".。!?！？".contains($0) }) == 1,
            !lines[0].isListItem
        else { return nil }
        let rest = lines[body.dropFirst()]
        return lines[0].weight * 3 <= rest.reduce(0) { $0 + $1.weight } / rest.count * 2 ? 0 : nil
    }

    private static let fewestParagraphs = 3
    private static let longestHeadline = 110

    /// A paragraph above the date or the by-line belongs to the headline.
    private static func withoutStandfirst(_ range: Range<Int>, in lines: [TextLine]) -> Range<Int> {
        let head = range.prefix(Self.linesAbove)
        guard
            let mark = head.last(where: {
                lines[$0].isDateLine || lines[$0].isCredit && lines[$0].credit?.isOfText == true
            }),
            lines[range.lowerBound..<mark].count(where: \.isProse) == 1,
            let start = range[mark...].first(where: { lines[$0].isProse })
        else { return range }
        return start..<range.upperBound
    }

    /// How many lines, from the standfirst on, may stand above the text.
    private static let linesAbove = 6

    private static func weight(of lines: ArraySlice<TextLine>) -> Int {
        lines.reduce(0) { $0 + ($1.isProse ? $1.weight : 0) }
    }

    /// Takes in short last paragraphs: "He gave no date."
    private static func extended(_ range: Range<Int>, in lines: [TextLine]) -> Range<Int> {
        var end = range.upperBound
        while end < lines.count, lines[end].isSentence, lines[end].weight < TextLine.shortestProse { end += 1 }
        // Where nothing but sentences stands above, they are of the text, too.
        let isAllText = lines[..<range.lowerBound].allSatisfy { $0.isSentence || $0.isProse }
        return (isAllText ? 0 : range.lowerBound)..<end
    }

    // MARK: - The text

    /// The paragraphs of the body, without captions, credits, repetitions and links to other news.
    func paragraphs(_ body: Range<Int>) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        var isAside = false
        var seen: Set<String> = []
        for index in body {
            let line = lines[index]
            if line.isAfterGap || line.isProse { isAside = false }
            if line.mark == .aside { isAside = true }
            guard !isAside, line.mark == nil, !line.isCredit, !line.isDateLine, !isCaptionOfNext(index),
                seen.insert(line.text).inserted
            else { continue }
            paragraphs.append(line.paragraph(isHeading: isHeading(index, in: body)))
        }
        return paragraphs
    }

    private func isHeading(_ index: Int, in body: Range<Int>) -> Bool {
        !lines[index].isProse && !lines[index].endsSentence && index + 1 < body.upperBound
    }

    /// A picture's description is often pasted twice, the second time with its credit.
    private func isCaptionOfNext(_ index: Int) -> Bool {
        guard index + 1 < lines.count, !lines[index].isProse else { return false }
        return lines[index + 1].text.hasPrefix(lines[index].text)
    }

    // MARK: - After the text

    /// How many lines below the text may still tell about it.
    private static let linesBelow = 8

    /// The date below the text that is labelled as the article's, or the only one that stands there, and alone in its line.
    func dateAfter(_ body: Range<Int>) -> Timestamp? {
        let dated = lines[body.upperBound...].prefix(Self.linesBelow).filter(\.isDateLine)
        let labelled = dated.first { $0.dates?.kind == .labelled }
        return (labelled ?? dated.first { dated.count == 1 && $0.dates?.kind == .bare })?.date
    }

    /// Authors named below the text.
    func authorsAfter(_ body: Range<Int>) -> [String] {
        lines[body.upperBound...].prefix(Self.linesBelow).compactMap(\.credit).first { !$0.authors.isEmpty }?.authors
            ?? []
    }
}

extension TextLine {
    var isListItem: Bool { bullet != nil && mark == nil }

    /// The number of scalars of a bullet or a number in front; nil without one.
    private var bullet: Int? {
        let scalars = Array(text.unicodeScalars.prefix(5))
        guard let first = scalars.first else { return nil }
        if "•·●▪■◦‣*–—-".unicodeScalars.contains(first), scalars.count > 2, scalars[1] == " " { return 2 }
        guard first.decimalDigit != nil, let mark = scalars.firstIndex(where: { $0.decimalDigit == nil }), mark <= 2,
            ".)、".unicodeScalars.contains(scalars[mark]), mark + 1 < scalars.count,
            scalars[mark + 1].decimalDigit == nil
        else { return nil }
        return 0
    }

    func paragraph(isHeading: Bool) -> Paragraph {
        // A dash opens direct speech in Russian, so only other bullets make a list and go.
        if let bullet, !"–—-".unicodeScalars.contains(text.unicodeScalars.first ?? " ") {
            return Paragraph(String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(bullet))), kind: .listItem)
        }
        return Paragraph(text, kind: isHeading ? .heading : .paragraph)
    }
}

/// How much a line speaks for being inside an article's text, in letters of running text.
enum LineValue {
    static func value(of line: TextLine) -> Int {
        if line.isProse { return min(line.weight, longestCounted) }
        switch line.mark {
        case .end: return -endPenalty
        case .aside: return -asidePenalty
        case .furniture: return -furniturePenalty
        case .caption: return 0
        case nil: break
        }
        if line.isDateLine { return -datePenalty }
        if line.isSentence { return line.weight }
        return line.isListItem ? 0 : -strangerPenalty
    }

    /// A long paragraph says no more than a middling one: terms of use have the longest.
    private static let longestCounted = 300
    private static let endPenalty = 300
    private static let asidePenalty = 30
    private static let furniturePenalty = 60
    /// A date begins another piece of news, or a reader's comment.
    private static let datePenalty = 150
    /// A heading, or a link to other news.
    private static let strangerPenalty = 25
}
