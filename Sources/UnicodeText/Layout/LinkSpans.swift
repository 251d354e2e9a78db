/// What no line may cut: links, up to white space or the first character that no URI has, and names of files.
struct LinkSpans {
    /// UTF-16 units, ascending.
    private let spans: [Range<Int>]

    init(_ units: [UInt16]) {
        var spans: [Range<Int>] = []
        var start = 0
        while let first = units[start...].firstIndex(where: Self.isURI) {
            let end = units[first...].firstIndex { !Self.isURI($0) } ?? units.count
            if let from = Self.wholePart(of: units[first..<end]) { spans.append(from..<end) }
            start = end
        }
        self.spans = spans
    }

    /// Whether a line that ended here would cut a link or a name in two.
    func contain(_ position: Int) -> Bool {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].upperBound <= position { low = middle + 1 } else { high = middle }
        }
        return low < spans.count && spans[low].lowerBound < position
    }

    /// Where in a run of such characters the part begins that stays whole; nil where there is none.
    private static func wholePart(of run: ArraySlice<UInt16>) -> Int? {
        let separator = run.indices.first { position in run[position...].starts(with: "://".utf16) }
        if let separator {
            return run[..<separator].lastIndex { !isLetter($0) }.map { $0 + 1 } ?? run.startIndex
        }
        // A name of letters, digits and marks with an ending of two to five letters: report-2025.html
        let name = run.reversed().drop { !isLetter($0) && !isDigit($0) }
        let ending = name.prefix { isLetter($0) || isDigit($0) }
        guard (2...5).contains(ending.count), name.dropFirst(ending.count).first == 0x2E else { return nil }
        return run.startIndex
    }

    private static func isURI(_ unit: UInt16) -> Bool { (0x21...0x7E).contains(unit) }

    private static func isLetter(_ unit: UInt16) -> Bool {
        (0x41...0x5A).contains(unit) || (0x61...0x7A).contains(unit)
    }

    private static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }
}
