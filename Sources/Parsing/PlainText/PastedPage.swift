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

    /// The heaviest run of paragraphs; what lies between two runs decides whether they are one text.
    private static func body(of lines: [TextLine]) -> Range<Int>? {
        var best: (range: Range<Int>, weight: Int)?
        var current: (range: Range<Int>, weight: Int)?
        for index in lines.indices where lines[index].isProse {
            if let run = current, joins(lines[run.range.upperBound..<index]) {
                current = (run.range.lowerBound..<index + 1, run.weight + lines[index].weight)
            } else {
                current = (index..<index + 1, lines[index].weight)
            }
            if let run = current, run.weight > best?.weight ?? 0 { best = run }
        }
        guard let best, best.weight >= leastBody else { return nil }
        return extended(best.range, in: lines)
    }

    /// Whether these lines may stand between two paragraphs of one text: headings, lists, captions, short paragraphs, a
    /// link to other news; but no date, which begins another piece of news, and nothing that ends an article.
    private static func joins(_ gap: ArraySlice<TextLine>) -> Bool {
        var strangers = 0
        for line in gap {
            if line.mark == .end || line.mark == .furniture || line.isDateLine { return false }
            if !line.isSentence && !line.isListItem { strangers += 1 }
        }
        return strangers <= mostStrangers
    }

    /// A caption with its credit, a heading, a link to other news with its title.
    private static let mostStrangers = 4

    /// Takes in short last paragraphs: "He gave no date."
    private static func extended(_ range: Range<Int>, in lines: [TextLine]) -> Range<Int> {
        var end = range.upperBound
        while end < lines.count, lines[end].isSentence, lines[end].weight < TextLine.shortestProse { end += 1 }
        return range.lowerBound..<end
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

    /// The first date below the text.
    func dateAfter(_ body: Range<Int>) -> Timestamp? {
        lines[body.upperBound...].prefix(Self.linesBelow).first { $0.isDateLine }?.date
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
