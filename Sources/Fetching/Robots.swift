import Formats

/// What a site asks of programs that follow its links: its `robots.txt` (RFC 9309), as far as one of them is meant.
public struct Robots: Hashable, Sendable {
    private struct Rule: Hashable, Sendable {
        let pattern: String
        let allows: Bool
    }

    private let rules: [Rule]

    /// For a site that asks for nothing.
    public static let allowingAll = Robots(rules: [])

    private init(rules: [Rule]) {
        self.rules = rules
    }

    /// Bytes that are read at least by everybody, and here at most.
    static let sizeLimit = 500 << 10
    private static let mostRules = 5_000
    private static let longestPattern = 2_048

    /// Reads the groups for a program, or those for all where none is for it.
    ///
    /// - Parameter agent: the program's name in lower case.
    public init(_ bytes: some Collection<UInt8>, for agent: String) {
        var own: [Rule] = []
        var general: [Rule] = []
        var isNamed = false
        var group: (isOwn: Bool, isGeneral: Bool) = (false, false)
        var beginsGroup = true
        for (key, value) in Self.lines(bytes.prefix(Self.sizeLimit)) {
            switch key {
            case "user-agent":
                if beginsGroup { group = (false, false) }
                beginsGroup = false
                let token = value.lowercased().prefix { $0.isASCII && $0.isLetter || $0 == "-" || $0 == "_" }
                if token == agent { (group.isOwn, isNamed) = (true, true) }
                if value.hasPrefix("*") { group.isGeneral = true }
                // A group ends where the next one's first name stands.
                continue
            case "allow", "disallow":
                beginsGroup = true
                guard !value.isEmpty, value.utf8.count <= Self.longestPattern else { continue }
                let rule = Rule(pattern: Self.normal(value), allows: key == "allow")
                if group.isOwn { own.append(rule) }
                if group.isGeneral { general.append(rule) }
            default: continue
            }
        }
        rules = Array((isNamed ? own : general).prefix(Self.mostRules))
    }

    private static func lines(_ bytes: some Collection<UInt8>) -> [(key: String, value: String)] {
        let text = String(
            decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : Array(bytes), as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).compactMap { line in
            let line = line.prefix { $0 != "#" }
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (line[..<colon].trimmed.lowercased(), line[line.index(after: colon)...].trimmed)
        }
    }

    // MARK: - Kept

    /// The rules as lines, `+/path` and `-/path`, to be kept.
    public var lines: [String] { rules.map { ($0.allows ? "+" : "-") + $0.pattern } }

    /// Rules that were kept.
    public init(lines: [String]) {
        rules = lines.map { Rule(pattern: String($0.dropFirst()), allows: $0.hasPrefix("+")) }
    }

    // MARK: - Asked

    /// Whether a path with its query may be asked for: the longest rule that fits it decides, of equals one that allows.
    public func allows(_ target: String) -> Bool {
        if target == "/robots.txt" { return true }
        let target = Array(Self.normal(target).utf8)
        let best = rules.lazy.filter { Self.fits($0.pattern, target) }.max {
            ($0.pattern.utf8.count, $0.allows ? 1 : 0) < ($1.pattern.utf8.count, $1.allows ? 1 : 0)
        }
        return best?.allows ?? true
    }

    /// `*` stands for anything, `$` at the end for the end; all else must stand there, from the first byte on.
    private static func fits(_ pattern: String, _ target: [UInt8]) -> Bool {
        var pattern = pattern[...]
        let isAnchored = pattern.hasSuffix("$")
        if isAnchored { pattern.removeLast() }
        let pieces = pattern.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
        guard let first = pieces.first, target.starts(with: first) else { return false }
        guard pieces.count > 1, let last = pieces.last else { return !isAnchored || target.count == first.count }
        var rest = target[first.count...]
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let end = rest.end(of: piece) else { return false }
            rest = rest[end...]
        }
        if isAnchored { return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last) }
        return last.isEmpty || rest.end(of: last) != nil
    }

    /// Characters beyond ASCII as bytes, bytes that need no escape as themselves (section 2.2.2).
    private static func normal(_ path: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(path.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                rest = rest.dropFirst(2)
                bytes += PercentEncoding.isUnreserved(value) ? [value] : escape(value)
            } else {
                bytes += byte > 0x20 && byte < 0x7F ? [byte] : escape(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func escape(_ byte: UInt8) -> [UInt8] {
        let digits = String(byte, radix: 16, uppercase: true)
        return Array("%\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8)
    }
}

extension ArraySlice<UInt8> {
    /// Where the first occurrence of a piece ends.
    fileprivate func end(of piece: Substring.UTF8View.SubSequence) -> Int? {
        let piece = Array(piece)
        guard let first = piece.first, count >= piece.count else { return piece.isEmpty ? startIndex : nil }
        var position = startIndex
        while let start = self[position...].firstIndex(of: first), start + piece.count <= endIndex {
            if self[start..<start + piece.count].elementsEqual(piece) { return start + piece.count }
            position = start + 1
        }
        return nil
    }
}
