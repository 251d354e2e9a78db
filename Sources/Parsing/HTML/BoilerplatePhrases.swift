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
        line.withUnsafeBufferPointer { line in
            beginnings.kinds(beginning: line) + (isShort ? anywhere.kinds(in: line) : [])
        }
    }

    private static let all = english + russian + chinese
    private static let beginnings = table(\.beginnings)
    private static let anywhere = table(\.anywhere)

    private static func table(_ part: (Phrases) -> [String]) -> PhraseTable<Kind> {
        PhraseTable(all.flatMap { phrases in part(phrases).map { (phrases.kind, Array($0.utf8)) } })
    }
}
