import Formats
import NewsModel
import UnicodeText

/// Reads Chinese datelines: "新华社北京5月14日电（记者 张三）", "本报讯（记者李四）", "【环球网报道】", "央视网消息：".
struct HanDatelineScanner {
    private let paragraph: String
    /// The beginning, without white space before it.
    private let scalars: [Unicode.Scalar]
    private let words: SourceWords

    /// Place, day and agency take some 30 characters; the names of the journalists as many.
    private static let longestDateline = 120
    private static let longestHead = 36
    private static let longestPlace = 8

    init(_ paragraph: String, words: SourceWords) {
        self.paragraph = paragraph.trimmed
        self.words = words
        scalars = Array(self.paragraph.unicodeScalars.prefix(Self.longestDateline))
    }

    private var names: HanNames { HanNames(words: words) }

    func read() -> (dateline: Dateline, rest: String)? {
        guard let first = scalars.first, first.isHan || first == "【" || first == "（" || first == "(" else { return nil }
        if let bracketed = bracketedSource() { return bracketed }
        guard let end = headEnd() else { return nil }
        var dateline = dateline(ofHead: scalars[..<end.mark])
        guard (dateline.agency ?? dateline.place) != nil, dateline.day != nil || end.isSure else { return nil }
        var index = skippingSpace(end.next)
        if let bracket = journalists(at: index) {
            if !bracket.names.isEmpty { dateline.authors = bracket.names }
            index = bracket.end
        } else if end.mark == end.next {
            return nil
        }
        return finish(dateline, at: index)
    }

    // MARK: - The head: agency, place, day

    /// Where 电 or 讯 ends the head; `isSure` when it ends one even without a day.
    private func headEnd() -> (mark: Int, next: Int, isSure: Bool)? {
        for index in scalars.indices.prefix(Self.longestHead) {
            let scalar = scalars[index]
            // "据…报道" is a sentence about a source.
            if index == 0, scalar == "据" || scalar == "據" { return nil }
            if HanCreditWords.sentenceMarks.contains(scalar) { return nil }
            for word in words.hanCredits.ends where starts(with: word, at: index) {
                let next = index + word.count
                let isSure = ends(at: next, orComma: word != ["报", "道"])
                if isSure || word == ["电"] || word == ["电", "讯"] { return (index, next, isSure) }
            }
        }
        return nil
    }

    /// Whether the head is set off from the sentence: a bracket, a colon, a space or a comma follows.
    private func ends(at index: Int, orComma: Bool) -> Bool {
        guard index < scalars.count else { return false }
        return (orComma ? "（(：:　 ，," : "（(：:").unicodeScalars.contains(scalars[index])
    }

    private func dateline(ofHead head: ArraySlice<Unicode.Scalar>) -> Dateline {
        var dateline = Dateline()
        let text = string(head)
        let dayStart = dayRange(in: head, of: &dateline)
        let name = Array(head[..<dayStart]).filter { !$0.properties.isWhitespace }
        guard let agencyEnd = agencyEnd(in: name) else {
            guard !text.isEmpty, !name.isEmpty else { return dateline }
            // 昆明6月7日电: before a day stands the place, where nothing ends as an agency does.
            if dateline.day != nil, name.count <= Self.longestPlace {
                dateline.place = string(name[...])
            } else {
                dateline.agency = string(name[...])
            }
            return dateline
        }
        dateline.agency = string(name[..<agencyEnd])
        let rest = string(name[agencyEnd...])
        if names.hasRole(rest) {
            // 北方网记者张三5月14日报道
            dateline.authors = names.names(in: rest)
        } else if !rest.isEmpty {
            dateline.place = rest
        }
        return dateline
    }

    /// Reads `5月14日` at the head's end; gives its start, or the head's end when it has no day.
    private func dayRange(in head: ArraySlice<Unicode.Scalar>, of dateline: inout Dateline) -> Int {
        let tokens = DateToken.tokens(of: string(head), words)
        let scanner = DateScanner(tokens: tokens, words: words, mode: .prose)
        for index in tokens.indices {
            if let full = scanner.day(at: index) {
                let date = full.value.date
                dateline.day = Dateline.Day(year: date.year, month: date.month, day: date.day)
                return head.startIndex + tokens[index].span.lowerBound
            }
            guard let month = scanner.number(at: index), scanner.isMark("月", at: index + 1),
                let day = scanner.number(at: index + 2), (1...12).contains(month.value), (1...31).contains(day.value)
            else { continue }
            dateline.day = Dateline.Day(month: month.value, day: day.value)
            return head.startIndex + tokens[index].span.lowerBound
        }
        return head.endIndex
    }

    /// The agency ends with the first 社, 网, 报 or 台 behind its first character: 新华社|烟台.
    private func agencyEnd(in name: [Unicode.Scalar]) -> Int? {
        guard let suffix = name.indices.dropFirst().first(where: { words.hanCredits.agencyEnds.contains(name[$0]) })
        else { return nil }
        let rest = string(name[(suffix + 1)...])
        for tail in words.hanCredits.agencyTails where rest.hasPrefix(tail) {
            return suffix + 1 + tail.unicodeScalars.count
        }
        return suffix + 1
    }

    // MARK: - Brackets

    /// `（记者 张三 李四）` at an index.
    private func journalists(at index: Int) -> (names: [String], end: Int)? {
        guard index < scalars.count, scalars[index] == "（" || scalars[index] == "(",
            let close = scalars[index...].firstIndex(where: { $0 == "）" || $0 == ")" })
        else { return nil }
        return (names.names(in: string(scalars[(index + 1)..<close])), close + 1)
    }

    /// `【环球网报道】`, `【北方日报记者 张三】`; `（记者 张三）` alone.
    private func bracketedSource() -> (dateline: Dateline, rest: String)? {
        var dateline = Dateline()
        if scalars.first == "（" || scalars.first == "(" {
            guard let bracket = journalists(at: 0), !bracket.names.isEmpty,
                names.hasRole(string(scalars[..<bracket.end]))
            else { return nil }
            dateline.authors = bracket.names
            return finish(dateline, at: bracket.end)
        }
        guard scalars.first == "【", let close = scalars.firstIndex(of: "】"), close <= Self.longestHead else {
            return nil
        }
        let inside = Array(scalars[1..<close])
        guard let agencyEnd = agencyEnd(in: inside) else { return nil }
        let rest = string(inside[agencyEnd...])
        guard names.hasRole(rest) || rest.hasSuffix("报道") || rest.hasSuffix("讯") || rest.isEmpty else { return nil }
        dateline.agency = string(inside[..<agencyEnd])
        dateline.authors = names.hasRole(rest) ? names.names(in: rest) : []
        return finish(dateline, at: close + 1)
    }

    // MARK: - Helpers

    private func finish(_ dateline: Dateline, at end: Int) -> (dateline: Dateline, rest: String)? {
        var index = end
        while index < scalars.count,
            "：:，,　".unicodeScalars.contains(scalars[index]) || scalars[index].properties.isWhitespace
        {
            index += 1
        }
        let rest = String(paragraph.unicodeScalars.dropFirst(index)).trimmed
        return rest.isEmpty ? nil : (dateline, rest)
    }

    private func starts(with word: [Unicode.Scalar], at index: Int) -> Bool {
        index + word.count <= scalars.count && word.indices.allSatisfy { scalars[index + $0] == word[$0] }
    }

    private func skippingSpace(_ index: Int) -> Int {
        var index = index
        while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
        return index
    }

    private func string(_ slice: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: slice)
        return String(view)
    }
}
