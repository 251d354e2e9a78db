import NewsModel

/// Finds the numbers and dates of a text, in the ways its language writes them.
public struct FigureScanner: Sendable {
    private let words: FigureWords
    private let groupsBySpace: Bool

    /// Finds figures by a language's words.
    public init(_ words: FigureWords) {
        self.words = words
        groupsBySpace = words.groupMark == "\u{A0}"
    }

    /// All figures in order; none overlaps another. Digits inside a word (`G20`, `COVID-19`) count too.
    public func figures(in scalars: [UInt32]) -> [Figure] {
        var found: [Figure] = []
        var position = 0
        while position < scalars.count {
            if let figure = figure(in: scalars, at: position) {
                found.append(figure)
                position = figure.range.upperBound
            } else if isLetter(scalars[position]) {
                position = wordEnd(scalars, position)
            } else {
                position += 1
            }
        }
        return found
    }

    private func figure(in scalars: [UInt32], at position: Int) -> Figure? {
        if isLetter(scalars[position]) { return monthDay(scalars, position) }
        guard isDigit(scalars[position]) else { return nil }
        return iso(scalars, position) ?? dotted(scalars, position) ?? characterDate(scalars, position)
            ?? dayMonth(scalars, position) ?? number(scalars, position)
    }

    // MARK: Numbers

    private func number(_ scalars: [UInt32], _ start: Int) -> Figure {
        var end = digitsEnd(scalars, start)
        var digits = Array(scalars[start..<end])
        var isGrouped = false
        while end - start <= 30, let next = groupEnd(scalars, end, isGrouped, end - start) {
            digits += scalars[end + 1..<next]
            end = next
            isGrouped = true
        }
        var fraction: [UInt32] = []
        if end + 1 < scalars.count, isDecimalMark(scalars[end]), isDigit(scalars[end + 1]) {
            let fractionEnd = digitsEnd(scalars, end + 1)
            fraction = Array(scalars[end + 1..<fractionEnd])
            end = fractionEnd
        }
        return Figure(
            range: start..<end, value: .number(Self.canonical(digits, fraction)), style: .number(isGrouped: isGrouped))
    }

    /// The end of a group of three digits after its mark; nil when what follows is none.
    private func groupEnd(_ scalars: [UInt32], _ end: Int, _ isGrouped: Bool, _ length: Int) -> Int? {
        guard end + 3 < scalars.count, isGrouped || length <= 3 else { return nil }
        let isMark =
            switch scalars[end] {
            case 0xA0, 0x202F, 0x2009: true
            case 0x20: groupsBySpace
            case 0x2C: !groupsBySpace
            default: false
            }
        guard isMark, digitsEnd(scalars, end + 1) == end + 4 else { return nil }
        return end + 4
    }

    private func isDecimalMark(_ value: UInt32) -> Bool { value == 0x2E || value == 0x2C }

    static func canonical(_ digits: [UInt32], _ fraction: [UInt32]) -> String {
        let whole = digits.drop { $0 == 0x30 }
        var rest = fraction[...]
        while rest.last == 0x30 { rest.removeLast() }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: whole.compactMap(Unicode.Scalar.init))
        if whole.isEmpty { text.append("0") }
        if !rest.isEmpty {
            text.append(".")
            text.append(contentsOf: rest.compactMap(Unicode.Scalar.init))
        }
        return String(text)
    }

    // MARK: Dates

    private func iso(_ scalars: [UInt32], _ start: Int) -> Figure? {
        guard let (year, a) = integer(scalars, start, 4...4), scalars[safe: a] == 0x2D,
            let (month, b) = integer(scalars, a + 1, 2...2), scalars[safe: b] == 0x2D,
            let (day, end) = integer(scalars, b + 1, 2...2)
        else { return nil }
        return date(year, month, day, start..<end, .iso)
    }

    private func dotted(_ scalars: [UInt32], _ start: Int) -> Figure? {
        guard let (day, a) = integer(scalars, start, 1...2), scalars[safe: a] == 0x2E,
            let (month, b) = integer(scalars, a + 1, 1...2), scalars[safe: b] == 0x2E,
            let (year, end) = integer(scalars, b + 1, 4...4)
        else { return nil }
        return date(year, month, day, start..<end, .dotted)
    }

    private func characterDate(_ scalars: [UInt32], _ start: Int) -> Figure? {
        var position = start
        var year: Int?
        if let (value, end) = integer(scalars, start, 4...4), scalars[safe: end] == 0x5E74 {
            year = value
            position = end + 1
        }
        guard let (month, a) = integer(scalars, position, 1...2), scalars[safe: a] == 0x6708,
            let (day, b) = integer(scalars, a + 1, 1...2), let last = scalars[safe: b], last == 0x65E5 || last == 0x53F7
        else { return nil }
        return date(year, month, day, start..<b + 1, .characters(last: last))
    }

    private func dayMonth(_ scalars: [UInt32], _ start: Int) -> Figure? {
        guard let (day, a) = integer(scalars, start, 1...2), isSpace(scalars[safe: a]),
            let (month, b) = month(scalars, a + 1)
        else { return nil }
        if isSpace(scalars[safe: b]), let (year, end) = integer(scalars, b + 1, 4...4) {
            return date(year, month, day, start..<end, .dayMonth)
        }
        return date(nil, month, day, start..<b, .dayMonth)
    }

    private func monthDay(_ scalars: [UInt32], _ start: Int) -> Figure? {
        guard let (month, a) = month(scalars, start), isSpace(scalars[safe: a]),
            let (day, b) = integer(scalars, a + 1, 1...2)
        else { return nil }
        if scalars[safe: b] == 0x2C, isSpace(scalars[safe: b + 1]), let (year, end) = integer(scalars, b + 2, 4...4) {
            return date(year, month, day, start..<end, .monthDay)
        }
        return date(nil, month, day, start..<b, .monthDay)
    }

    private func date(_ year: Int?, _ month: Int, _ day: Int, _ range: Range<Int>, _ style: Figure.Style) -> Figure? {
        guard CivilDate(year: year ?? 2024, month: month, day: day) != nil else { return nil }
        return Figure(range: range, value: .date(year: year, month: month, day: day), style: style)
    }

    private func month(_ scalars: [UInt32], _ start: Int) -> (Int, Int)? {
        let end = wordEnd(scalars, start)
        guard end - start >= 3, end - start <= 10 else { return nil }
        let word = text(scalars[start..<end])
        // A month's name has a capital in English: `may 14` is no date.
        guard words.monthFirst ? word.first?.isUppercase == true : true else { return nil }
        return words.month(word.lowercased()).map { ($0, end) }
    }

    // MARK: Pieces

    private func integer(_ scalars: [UInt32], _ start: Int, _ lengths: ClosedRange<Int>) -> (Int, Int)? {
        guard start < scalars.count else { return nil }
        let end = digitsEnd(scalars, start)
        guard lengths.contains(end - start) else { return nil }
        return (scalars[start..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }, end)
    }

    private func digitsEnd(_ scalars: [UInt32], _ start: Int) -> Int {
        var end = start
        while end < scalars.count, isDigit(scalars[end]) { end += 1 }
        return end
    }

    private func wordEnd(_ scalars: [UInt32], _ start: Int) -> Int {
        var end = start
        while end < scalars.count, isLetter(scalars[end]) { end += 1 }
        return end
    }

    private func text(_ scalars: ArraySlice<UInt32>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
        return String(view)
    }

    private func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

    private func isSpace(_ value: UInt32?) -> Bool { value == 0x20 || value == 0xA0 || value == 0x202F }

    private func isLetter(_ value: UInt32) -> Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x400...0x52F: true
        default: false
        }
    }
}

extension Array {
    /// The element at a position; nil outside.
    subscript(safe position: Int) -> Element? { indices.contains(position) ? self[position] : nil }
}
