/// What the lines around an article say: share bars, links to other articles, subscriptions, credits.
enum BoilerplatePhrases {
    /// What kind of line a phrase betrays.
    enum Kind: Int, CaseIterable, Sendable {
        case related, share, subscribe, copyright, staff, credit, advertisement, comment, byline, date, consent
    }

    /// Phrases in lower case by kind: those that a line begins with, and those that stand anywhere in a short line.
    struct Phrases: Sendable {
        let kind: Kind
        let beginnings: [String]
        let anywhere: [String]

        init(_ kind: Kind, beginnings: String = "", anywhere: String = "") {
            self.kind = kind
            self.beginnings = Self.lines(beginnings)
            self.anywhere = Self.lines(anywhere)
        }

        private static func lines(_ text: String) -> [String] {
            text.split(whereSeparator: \.isNewline).map { String($0.drop(while: \.isWhitespace)) }.filter {
                !$0.isEmpty
            }
        }
    }

    /// The kinds of a line, which is given in lower case and without marks at its beginning.
    static func kinds(of line: ArraySlice<UInt8>, isShort: Bool) -> [Kind] {
        var found: [Kind] = []
        if let first = line.first, let candidates = beginnings[first] {
            for (kind, phrase) in candidates where line.starts(with: phrase) { found.append(kind) }
        }
        guard isShort else { return found }
        for position in line.indices {
            guard let candidates = anywhere[line[position]] else { continue }
            for (kind, phrase) in candidates where line[position...].starts(with: phrase) { found.append(kind) }
        }
        return found
    }

    private static let all = english + russian + chinese
    private static let beginnings = byFirstByte(\.beginnings)
    private static let anywhere = byFirstByte(\.anywhere)

    private static func byFirstByte(_ part: (Phrases) -> [String]) -> [UInt8: [(Kind, [UInt8])]] {
        var table: [UInt8: [(Kind, [UInt8])]] = [:]
        for phrases in all {
            for phrase in part(phrases).map({ Array($0.utf8) }) {
                if let first = phrase.first { table[first, default: []].append((phrases.kind, phrase)) }
            }
        }
        return table
    }
}
