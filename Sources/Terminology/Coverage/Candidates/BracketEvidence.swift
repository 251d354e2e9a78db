import NewsModel

/// What stands in brackets directly behind a term, in another language: `Hi-Tech Park (高科技园区)`.
struct BracketEvidence {
    private struct Note {
        var count = 0
        let source: String
    }

    private var notes: [Language: [String: Note]] = [:]

    /// Looks at what begins at a token; it counts when it is short and in a language of ours other than the text's.
    mutating func look(behind token: Int, in document: Document, _ source: String) {
        let tokens = document.tokens
        guard token < tokens.count, ["(", "（"].contains(document[tokens[token]]) else { return }
        let rest = tokens[(token + 1)...].prefix(9)
        guard let end = rest.firstIndex(where: { [")", "）"].contains(document[$0]) }), end > token + 1 else { return }
        let text = String(document[Span(tokens[token + 1].span.start, tokens[end - 1].span.end)])
        guard let other = Script.language(of: text)?.language, other != document.language, !Self.isCode(text) else {
            return
        }
        notes[other, default: [:]][text, default: Note(source: source)].count += 1
    }

    /// Whether it is a number with letters rather than a name, as that of a share is (000651.SZ), or a credit (A/B).
    private static func isCode(_ text: String) -> Bool {
        text.contains("/")
            || text.unicodeScalars.count { $0.properties.numericType != nil } * 2 > text.unicodeScalars.count
    }

    /// The most frequent note in a language; nil without one.
    func proposal(in language: Language) -> EquivalentProposal? {
        notes[language]?.min { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map {
            EquivalentProposal(language: language, text: $0.key, evidence: .brackets, source: $0.value.source)
        }
    }
}
