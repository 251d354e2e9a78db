import NewsModel
import UnicodeText

/// What stands above the text of a pasted page: title, section, date, authors, source.
struct PastedPageHead {
    private(set) var title: String?
    private(set) var section: String?
    private(set) var published: Timestamp?
    private(set) var authors: [String] = []
    private(set) var publisher: String?

    /// Lines above the text, from the top.
    private let lines: ArraySlice<TextLine>
    private let titleIndex: Int?
    private let marks: TextMarks

    /// Menus are further up than this many lines above the text.
    private static let linesAbove = 60

    init(_ page: PastedPage, body: Range<Int>, words: SourceWords) {
        marks = words.marks
        let lines = page.lines[max(0, body.lowerBound - Self.linesAbove)..<body.lowerBound]
        self.lines = lines
        titleIndex = Self.titleIndex(in: lines, body: body, page: page, words: words)
        title = titleIndex.map { lines[$0].text }
        published = nearestDate(to: titleIndex ?? body.lowerBound)
        section = breadcrumbSection() ?? namedSection()
        for line in lines {
            guard let credit = line.credit else { continue }
            authors += credit.authors.filter { !authors.contains($0) }
            publisher = publisher ?? credit.source
        }
    }

    // MARK: - Title

    private static func titleIndex(
        in lines: ArraySlice<TextLine>, body: Range<Int>, page: PastedPage, words: SourceWords
    ) -> Int? {
        let said = TitleWords(of: page.lines[body])
        var best: (index: Int, score: Int)?
        for index in lines.indices where isPossibleTitle(lines[index], next: page.lines[index + 1]) {
            // 北方社成都7月26日电 题：… repeats the headline above it.
            guard Dateline.split(lines[index].text, words: words)?.dateline.day == nil else { continue }
            let score = score(index, in: lines, body: body, page: page) + said.share(in: lines[index].text)
            if score >= best?.score ?? Int.min { best = (index, score) }
        }
        return best.map { aboveStandfirst($0.index, in: lines, page: page, words: said) }
    }

    /// A standfirst below the headline looks like one, is longer and nearer to the text: the line above it, when that
    /// too is said in the text's words, is the headline.
    private static func aboveStandfirst(
        _ index: Int, in lines: ArraySlice<TextLine>, page: PastedPage, words: TitleWords
    ) -> Int {
        var title = index
        for _ in 0..<2 {
            let above = (max(lines.startIndex, title - 3)..<title).reversed().first { candidate in
                let line = lines[candidate]
                return isPossibleTitle(line, next: page.lines[candidate + 1]) && line.weight >= 18
                    && line.weight < lines[title].weight && !line.endsSentence && words.share(in: line.text) >= 20
            }
            guard let above else { break }
            title = above
        }
        return title
    }

    private static func isPossibleTitle(_ line: TextLine, next: TextLine) -> Bool {
        guard line.mark == nil, !line.isCredit, !line.isDateLine, (10...220).contains(line.weight) else { return false }
        // A caption that is pasted twice, the second time with its credit.
        return next.text == line.text || !next.text.hasPrefix(line.text)
    }

    /// A title is as long as a headline, near the text, near the date, and stands alone.
    private static func score(_ index: Int, in lines: ArraySlice<TextLine>, body: Range<Int>, page: PastedPage) -> Int {
        let line = lines[index]
        var score = min(line.weight, 50) - 2 * (body.lowerBound - index)
        if line.isAfterGap { score += 10 }
        if page.lines[index + 1].isAfterGap { score += 10 }
        let neighbours = max(lines.startIndex, index - 2)..<min(lines.endIndex, index + 4)
        if lines[neighbours].contains(where: \.isDateLine) { score += 20 }
        if line.endsSentence { score -= 25 }
        if lines[lines.startIndex..<index].contains(where: { $0.text == line.text }) { score += 15 }
        return score
    }

    // MARK: - Date

    /// The date nearest to the title, one with a time before one without.
    private func nearestDate(to index: Int) -> Timestamp? {
        let dated = lines.indices.filter { lines[$0].isDateLine }
        let timed = dated.filter { lines[$0].date?.precision != .day }
        let nearest = (timed.isEmpty ? dated : timed).min { abs($0 - index) < abs($1 - index) }
        return nearest.flatMap { lines[$0].date }
    }

    // MARK: - Section

    /// `Home / Transport`, `首页 > 种植 > 正文`, and the same on lines of their own.
    private func breadcrumbSection() -> String? {
        for index in lines.indices.reversed() {
            let parts = Self.parts(of: lines[index].text)
            if parts.count >= 2, let section = section(ofTrail: parts) { return section }
            guard Self.isSeparator(lines[index].text), index + 1 < lines.endIndex, index > lines.startIndex else {
                continue
            }
            var trail = [lines[index + 1].text]
            var position = index
            while position > lines.startIndex, Self.isSeparator(lines[position].text) {
                trail.insert(lines[position - 1].text, at: 0)
                position -= 2
            }
            if let section = section(ofTrail: trail) { return section }
        }
        return nil
    }

    private static let separators: Set<Character> = ["/", ">", "»", "›", "→", "＞", "|", "·", "-", "—"]

    private static func isSeparator(_ text: String) -> Bool {
        text.count == 1 && text.first.map(separators.contains) == true
    }

    private static func parts(of line: String) -> [String] {
        guard line.unicodeScalars.count <= 120 else { return [] }
        return line.split { separators.contains($0) && $0 != "-" && $0 != "·" }.map { String($0).trimmingMarks }
            .filter { !$0.isEmpty }
    }

    /// The last part that names a section; nil when the trail does not begin at the site's home.
    private func section(ofTrail trail: [String]) -> String? {
        guard let first = trail.first?.lowercased() else { return nil }
        let isHome =
            marks.homes.contains(first) || marks.homes.contains { $0.count > 1 && first.hasSuffix("：\($0)") }
            || marks.homeStarts.contains(where: first.hasPrefix)
        guard isHome else { return nil }
        return trail.dropFirst().last {
            !marks.pageWords.contains($0.lowercased()) && TextWeight.weight(of: $0) <= 40
        }
    }

    /// A line with a section's name beside the date or the title.
    private func namedSection() -> String? {
        let anchors =
            ([titleIndex] + lines.indices.filter { lines[$0].isDateLine && lines[$0].date?.precision != .day })
            .compactMap { $0 }
        let beside = anchors.flatMap { [$0 - 1, $0 + 1, $0 - 2] }.filter(lines.indices.contains)
        return beside.map { lines[$0].text }.first { marks.sections.contains($0.lowercased()) }
    }
}

/// The words of a text, to tell its own headline from those of other news.
struct TitleWords {
    private let words: Set<String>

    /// The paragraphs whose words a headline takes up.
    private static let paragraphs = 12
    /// What the words of a text are worth to a line that consists of them.
    private static let fullShare = 50

    init(of lines: ArraySlice<TextLine>) {
        var words: Set<String> = []
        for line in lines.prefix(Self.paragraphs) {
            Self.forEachWord(of: line.text) { words.insert($0) }
        }
        self.words = words
    }

    /// 0 to 50: how much of a line is said with the text's words.
    func share(in line: String) -> Int {
        var all = 0
        var known = 0
        Self.forEachWord(of: line) { word in
            all += 1
            if words.contains(word) { known += 1 }
        }
        return all == 0 ? 0 : Self.fullShare * known / all
    }

    /// Stems of words with four letters or more, so that inflected forms meet; pairs of Han characters.
    private static func forEachWord(of text: String, _ body: (String) -> Void) {
        var word = String.UnicodeScalarView()
        var previousHan: Unicode.Scalar?
        func finish() {
            if word.count >= 4 { body(String(String.UnicodeScalarView(word.prefix(5))).lowercased()) }
            word.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            if scalar.isHan {
                finish()
                if let previousHan { body("\(previousHan)\(scalar)") }
                previousHan = scalar
            } else {
                previousHan = nil
                if scalar.isAlphabetLetter || scalar.decimalDigit != nil { word.append(scalar) } else { finish() }
            }
        }
        finish()
    }
}
