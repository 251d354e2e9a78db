/// Divides Swift source into tokens: enough of the grammar to tell code from comments and from what strings say.
struct Lexer {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var depth = 0
    private var touchesPrevious = false
    private var isDocumented = false
    private var tokens: [Token] = []

    static func tokens(of source: String) -> [Token] {
        var lexer = Lexer(bytes: Array(source.utf8))
        lexer.readCode(inInterpolation: false)
        return lexer.tokens
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private func byte(_ ahead: Int = 0) -> UInt8 {
        position + ahead < bytes.count ? bytes[position + ahead] : 0
    }

    private mutating func append(_ kind: Token.Kind, from start: Int, line first: Int? = nil) {
        append(kind, String(decoding: bytes[start..<position], as: UTF8.self), line: first ?? line)
    }

    private mutating func append(_ kind: Token.Kind, _ text: String, line: Int) {
        tokens.append(
            Token(
                kind: kind, text: text, line: line, depth: depth, touchesPrevious: touchesPrevious,
                isDocumented: isDocumented))
        touchesPrevious = true
        isDocumented = false
    }

    /// Reads to the end of the source, or of an interpolation.
    private mutating func readCode(inInterpolation: Bool) {
        var parentheses = 0
        while position < bytes.count {
            switch byte() {
            case UInt8(ascii: "\n"):
                line += 1
                skip(1)
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): skip(1)
            case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"): skipLineComment()
            case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"): skipBlockComment()
            case UInt8(ascii: "\""): readString(hashes: 0)
            case UInt8(ascii: "#"): readHashes()
            case UInt8(ascii: "/") where beginsRegex: readRegex(hashes: 0)
            case let byte where byte.isWord: readWord()
            case UInt8(ascii: ")") where inInterpolation && parentheses == 0: return position += 1
            case let byte:
                if byte == UInt8(ascii: "(") { parentheses += 1 }
                if byte == UInt8(ascii: ")") { parentheses -= 1 }
                readSymbol()
            }
        }
    }

    private mutating func skip(_ count: Int) {
        position += count
        touchesPrevious = false
    }

    private mutating func skipLineComment() {
        let start = position
        while position < bytes.count, byte() != UInt8(ascii: "\n") { position += 1 }
        isDocumented = bytes[start..<position].starts(with: "///".utf8)
        touchesPrevious = false
    }

    private mutating func skipBlockComment() {
        var open = 0
        repeat {
            if byte() == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
                open += 1
                position += 1
            } else if byte() == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
                open -= 1
                position += 1
            } else if byte() == UInt8(ascii: "\n") {
                line += 1
            }
            skip(1)
        } while open > 0 && position < bytes.count
    }

    private mutating func readWord() {
        let (start, isNumber) = (position, byte().isDigit)
        while byte().isWord || isNumber && byte() == UInt8(ascii: ".") && byte(1).isDigit { position += 1 }
        append(isNumber ? .number : .word, from: start)
    }

    /// A bracket, a comma, a point and the like alone; operators whole.
    private mutating func readSymbol() {
        let start = position
        let isOperator = byte().isOperator
        repeat { position += 1 } while isOperator && byte().isOperator && !startsComment
        if bytes[start] == UInt8(ascii: "}") { depth -= 1 }
        append(.symbol, from: start)
        if bytes[start] == UInt8(ascii: "{") { depth += 1 }
    }

    private var startsComment: Bool {
        byte() == UInt8(ascii: "/") && (byte(1) == UInt8(ascii: "/") || byte(1) == UInt8(ascii: "*"))
    }

    /// What begins with #: a string or a regular expression in its own marks, or a directive.
    private mutating func readHashes() {
        var count = 0
        while byte(count) == UInt8(ascii: "#") { count += 1 }
        if byte(count) == UInt8(ascii: "\"") {
            position += count
            readString(hashes: count)
        } else if byte(count) == UInt8(ascii: "/") {
            position += count
            readRegex(hashes: count)
        } else {
            readSymbol()
        }
    }

    /// The tokens of interpolations come before the string they stand in.
    private mutating func readString(hashes: Int) {
        let first = line
        let isLong = quotationMarks(3) && (hashes == 0 || byte(3) == UInt8(ascii: "\n"))
        let marks = isLong ? 3 : 1
        position += marks
        var text: [UInt8] = []
        while position < bytes.count, !(quotationMarks(marks) && hasHashes(hashes, after: marks)) {
            if byte() == UInt8(ascii: "\\"), hasHashes(hashes, after: 1) {
                position += 1 + hashes
                guard byte() != UInt8(ascii: "(") else {
                    position += 1
                    readCode(inInterpolation: true)
                    continue
                }
            }
            if byte() == UInt8(ascii: "\n") { line += 1 }
            text.append(byte())
            position += 1
        }
        position += marks + hashes
        append(.string, String(decoding: text, as: UTF8.self), line: first)
    }

    private func quotationMarks(_ count: Int) -> Bool {
        (0..<count).allSatisfy { byte($0) == UInt8(ascii: "\"") }
    }

    private func hasHashes(_ count: Int, after ahead: Int) -> Bool {
        (ahead..<ahead + count).allSatisfy { byte($0) == UInt8(ascii: "#") }
    }

    /// A slash divides after an operand, or between spaces.
    private var beginsRegex: Bool {
        guard byte(1) != UInt8(ascii: " "), byte(1) != UInt8(ascii: "\n"), tokens.last?.endsOperand != true else {
            return false
        }
        return bytes[(position + 1)...].prefix { $0 != UInt8(ascii: "\n") }.contains(UInt8(ascii: "/"))
    }

    private mutating func readRegex(hashes: Int) {
        let (start, first) = (position, line)
        position += 1
        while position < bytes.count, !(byte() == UInt8(ascii: "/") && hasHashes(hashes, after: 1)) {
            if byte() == UInt8(ascii: "\n") { line += 1 }
            position += byte() == UInt8(ascii: "\\") ? 2 : 1
        }
        position += 1 + hashes
        append(.string, from: start, line: first)
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    fileprivate var isWord: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: true
        case UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "$"), UInt8(ascii: "@"): true
        default: isDigit
        }
    }

    fileprivate var isOperator: Bool { "=!<>&|+-*/%^~?".utf8.contains(self) }
}
