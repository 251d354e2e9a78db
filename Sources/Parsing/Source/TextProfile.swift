/// What the lines of a text are by their characters: words, a program, encoded data.
///
/// An article may hold a sample of code or a key; what most of its lines are decides.
struct TextProfile {
    enum Kind: Sendable {
        /// Letters in lines.
        case words
        case code, styleSheet
        case base64, quotedPrintable
        /// No letter at all.
        case none
    }

    let kind: Kind

    /// More bytes than this say no more.
    private static let mostBytes = 1 << 16

    init(_ text: String) {
        var counter = Counter()
        for line in text.utf8.prefix(Self.mostBytes).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            counter.add(Array(line))
        }
        kind = counter.kind
    }
}

/// Adds up how many bytes stand in lines of each kind.
private struct Counter {
    private var words = 0
    private var code = 0
    private var base64 = 0
    private var quotedPrintable = 0
    private var letters = 0
    private var signs = CodeSigns()

    var kind: TextProfile.Kind {
        let all = words + code + base64 + quotedPrintable
        if base64 * 2 > all { return .base64 }
        if quotedPrintable * 2 > all { return .quotedPrintable }
        // A program has words in its comments and strings; of an article's lines few look like a program's.
        if code * 2 > all, signs.count >= 10, signs.kinds >= 3 {
            return signs.declarations > 2 * signs.assignments ? .styleSheet : .code
        }
        return letters > 0 ? .words : .none
    }

    mutating func add(_ line: [UInt8]) {
        let bytes = line.drop { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
        letters += bytes.count { $0 >= 0x80 || ($0 | 0x20).isASCIILetter }
        let encoded = EncodedRuns(bytes)
        guard encoded.base64 * 2 < bytes.count else {
            base64 += bytes.count
            return
        }
        guard encoded.quotedPrintable * 2 < bytes.count else {
            quotedPrintable += bytes.count
            return
        }
        let found = CodeSigns(of: bytes)
        // Of the characters of prose one in a hundred is such a sign, of programs one in five to fifteen.
        if found.count * 20 >= bytes.count {
            code += bytes.count
            signs.add(found)
        } else if !Self.comments.contains(where: bytes.starts) {
            words += bytes.count
        }
    }

    /// A comment says nothing: programs have it, and lists begin alike.
    private static let comments = ["//", "/*", "* ", "*/"].map { Array($0.utf8) }
}

/// The signs of programs and style sheets in a line; addresses and tags are passed over.
private struct CodeSigns {
    private(set) var brackets = 0
    private(set) var ends = 0
    private(set) var assignments = 0
    private(set) var calls = 0
    private(set) var declarations = 0
    private(set) var others = 0
    /// Whether the line has a brace: then every colon and semicolon counts.
    private var isInBraces = false

    init() {}

    init(of line: ArraySlice<UInt8>) {
        isInBraces = line.contains(UInt8(ascii: "{")) || line.contains(UInt8(ascii: "}"))
        var index = line.startIndex
        while index < line.endIndex {
            index = Self.afterAddress(line, index) ?? Self.afterTag(line, index) ?? count(line, index)
        }
    }

    var count: Int { brackets + ends + assignments + calls + declarations + others }

    /// How many kinds of signs there are.
    var kinds: Int { [brackets, ends, assignments, calls, declarations].count { $0 > 0 } }

    mutating func add(_ other: CodeSigns) {
        brackets += other.brackets
        ends += other.ends
        assignments += other.assignments
        calls += other.calls
        declarations += other.declarations
        others += other.others
    }

    /// Counts the byte at an index; gives the next index.
    private mutating func count(_ line: ArraySlice<UInt8>, _ index: Int) -> Int {
        let next = index + 1 < line.endIndex ? line[index + 1] : 0x0A
        let previous = index > line.startIndex ? line[index - 1] : 0x0A
        switch line[index] {
        case UInt8(ascii: "{"), UInt8(ascii: "}"): brackets += 1
        // In prose a space follows.
        case UInt8(ascii: ";") where isInBraces || next == 0x0A || next > 0x20 && next < 0x80: ends += 1
        case UInt8(ascii: ":") where isInBraces || next.isASCIILetter || line.last == UInt8(ascii: ";"):
            declarations += 1
        case UInt8(ascii: "=") where next != UInt8(ascii: "="): assignments += 1
        case UInt8(ascii: "(") where previous.isASCIIWord || previous == UInt8(ascii: ")"): calls += 1
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"):
            others += 1
        case UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "`"):
            others += previous.isASCIIWord || next.isASCIILetter ? 1 : 0
        case UInt8(ascii: "&"), UInt8(ascii: "|"): others += next == line[index] ? 1 : 0
        default: break
        }
        return index + 1
    }

    /// The end of an address that begins at an index.
    private static func afterAddress(_ line: ArraySlice<UInt8>, _ index: Int) -> Int? {
        let rest = line[index...]
        guard rest.starts(with: "http".utf8) || rest.starts(with: "www.".utf8) else { return nil }
        return rest.firstIndex { $0 <= 0x20 || $0 >= 0x80 } ?? line.endIndex
    }

    /// The end of a tag that begins at an index.
    private static func afterTag(_ line: ArraySlice<UInt8>, _ index: Int) -> Int? {
        guard line[index] == UInt8(ascii: "<"), index + 1 < line.endIndex,
            line[index + 1].isASCIILetter || line[index + 1] == UInt8(ascii: "/"),
            let end = line[index...].prefix(300).firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        return end + 1
    }
}

/// How many bytes of a line stand in runs of encoded data.
private struct EncodedRuns {
    private(set) var base64 = 0
    private(set) var quotedPrintable = 0

    /// No word and no address without marks is longer.
    private static let shortestRun = 56

    init(_ line: ArraySlice<UInt8>) {
        for run in line.split(whereSeparator: { !$0.isBase64 }) where run.count >= Self.shortestRun {
            let isMixed =
                run.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
                && run.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
                && run.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            if isMixed { base64 += run.count }
        }
        for index in line.indices where line[index] == UInt8(ascii: "=") {
            if line[index...].dropFirst().prefix(2).count(where: \.isHexadecimal) == 2 { quotedPrintable += 3 }
        }
    }
}

extension UInt8 {
    var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

    fileprivate var isASCIIWord: Bool {
        isASCIILetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || self == UInt8(ascii: "_")
    }

    fileprivate var isBase64: Bool { isASCIIWord && self != UInt8(ascii: "_") || "+/=".utf8.contains(self) }

    /// A digit of quoted-printable, which has capitals alone.
    fileprivate var isHexadecimal: Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(self)
    }
}
