import NewsModel
import UnicodeText

extension ParsedSource {
    /// What was read, within what one file may ask of the stages after it; what was left out is one finding.
    ///
    /// Controls, marks of direction and long runs of combining marks go, too: no stage has a use for them.
    func withinBudget(of file: SourceFile) -> ParsedSource {
        var parsed = self
        var excess = Excess()
        parsed.keepNewest(Budget.itemsPerFeed, &excess)
        for index in parsed.articles.indices { parsed.articles[index].keepWithinBudget(&excess) }
        if let message = excess.message {
            parsed.findings.append(Finding(.warning, source: file.name, message: message))
        }
        return parsed
    }

    /// The newest articles, in the file's order; those that say no time count as the oldest, the last of them first.
    private mutating func keepNewest(_ limit: Int, _ excess: inout Excess) {
        guard articles.count > limit else { return }
        excess.articles = articles.count - limit
        let order = articles.indices.sorted { first, second in
            switch (articles[first].published, articles[second].published) {
            case (let a?, let b?) where a.secondsSince1970 != b.secondsSince1970:
                a.secondsSince1970 > b.secondsSince1970
            case (.some, nil): true
            case (nil, .some): false
            default: first < second
            }
        }
        articles = order.prefix(limit).sorted().map { articles[$0] }
    }
}

/// How much of a file was beyond what one may hold.
private struct Excess {
    var articles = 0
    var headlines = 0
    var texts = 0

    /// What was left out, in words; nil when nothing was.
    var message: String? {
        var parts: [String] = []
        if articles > 0 {
            parts.append("it has \(articles) articles more than the \(Budget.itemsPerFeed) newest, which are read")
        }
        if headlines > 0 {
            parts.append("\(Self.count(headlines, "headline")) cut at \(Budget.headlineLength) characters")
        }
        if texts > 0 { parts.append("\(Self.count(texts, "text")) cut at \(Budget.wordsPerArticle) words") }
        return parts.isEmpty ? nil : "too much for one file: " + parts.joined(separator: "; ")
    }

    private static func count(_ count: Int, _ what: String) -> String {
        count == 1 ? "1 \(what) was" : "\(count) \(what)s were"
    }
}

extension Article {
    fileprivate mutating func keepWithinBudget(_ excess: inout Excess) {
        title = TextBudget.clean(title)
        if let cut = TextBudget.cut(title, at: Budget.headlineLength) {
            title = cut
            excess.headlines += 1
        }
        // Nobody has a name, and no section one, that is longer than a headline.
        authors = authors.map(TextBudget.clean).filter(TextBudget.isShort)
        section = section.map(TextBudget.clean).flatMap { TextBudget.isShort($0) ? $0 : nil }
        publisher = publisher.map(TextBudget.clean).flatMap { TextBudget.isShort($0) ? $0 : nil }
        agency = agency.map(TextBudget.clean).flatMap { TextBudget.isShort($0) ? $0 : nil }
        paragraphs = paragraphs.map { paragraph in
            let text = TextBudget.clean(paragraph.text)
            return text == paragraph.text ? paragraph : Paragraph(text, kind: paragraph.kind)
        }
        keepWords(Budget.wordsPerArticle, &excess)
    }

    private mutating func keepWords(_ limit: Int, _ excess: inout Excess) {
        // No text has more words than octets.
        guard paragraphs.reduce(0, { $0 + $1.text.utf8.count }) > limit else { return }
        var left = limit
        for (index, paragraph) in paragraphs.enumerated() {
            guard let cut = TextBudget.cut(paragraph.text, afterWords: &left) else { continue }
            excess.texts += 1
            paragraphs = paragraphs[..<index] + (cut.isEmpty ? [] : [Paragraph(cut, kind: paragraph.kind)])
            return
        }
    }
}

private enum TextBudget {
    static func isShort(_ text: String) -> Bool { text.utf8.count <= Budget.headlineLength * 4 }

    /// The text without controls, marks of direction and marks beyond the budget.
    static func clean(_ text: String) -> String {
        let limited = MarkRuns.limited(text, to: Budget.marksPerCharacter)
        guard !PrintableText.isPlain(limited), limited.unicodeScalars.contains(where: isStray) else { return limited }
        return String(String.UnicodeScalarView(limited.unicodeScalars.filter { !isStray($0) }))
    }

    private static func isStray(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x09, 0x0B..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// The beginning of a longer text, to the last space, with an ellipsis; nil for one that is short enough.
    static func cut(_ text: String, at limit: Int) -> String? {
        guard text.utf8.count > limit, text.unicodeScalars.count > limit else { return nil }
        let head = text.unicodeScalars.prefix(limit - 1)
        let space = head.lastIndex { $0.properties.isWhitespace }
        // Chinese has no spaces, and a word of two hundred letters is none.
        let isNear = space.map { head.distance(from: $0, to: head.endIndex) < limit / 4 } ?? false
        let kept = space.map { isNear ? head[..<$0] : head } ?? head
        return String(kept) + "…"
    }

    /// The text up to the last of the words that are left; nil for one that has no more, whose words are taken off.
    static func cut(_ text: String, afterWords left: inout Int) -> String? {
        var isInWord = false
        for index in text.unicodeScalars.indices {
            let scalar = text.unicodeScalars[index]
            let isHan = (0x3400...0x9FFF).contains(scalar.value)
            let begins = isHan || !isInWord && !scalar.properties.isWhitespace
            if begins {
                if left == 0 { return String(text.unicodeScalars[..<index]) }
                left -= 1
            }
            isInWord = !isHan && !scalar.properties.isWhitespace
        }
        return nil
    }
}
