/// What is looked for: all terms must be in one article, in any order.
public struct SearchQuery: Sendable {
    /// What must be found, in any order.
    public let terms: [SearchTerm]

    /// A query for all of some terms.
    public init(terms: [SearchTerm]) {
        self.terms = terms
    }
}

/// Something that is looked for, in any of several wordings.
public struct SearchTerm: Sendable {
    /// Any of these will do.
    public let wordings: [SearchPhrase]

    /// A term in some wordings.
    public init(wordings: [SearchPhrase]) {
        self.wordings = wordings
    }
}

/// Words in a row.
public struct SearchPhrase: Sendable {
    /// In their order.
    public let words: [SearchWord]

    /// A phrase of some words.
    public init(words: [SearchWord]) {
        self.words = words
    }

    /// What an article with the phrase is found by, in FTS5's query language.
    var expression: String {
        "(" + words.map(\.expression).joined(separator: " AND ") + ")"
    }

    /// Whether the words stand in a row in a sentence's forms.
    func stands(in forms: [Substring]) -> Bool {
        forms.indices.contains { begins(at: $0, in: forms) }
    }

    private func begins(at start: Int, in forms: [Substring]) -> Bool {
        var position = start
        for word in words {
            guard let next = word.end(at: position, in: forms) else { return false }
            position = next
        }
        return true
    }
}

/// A word that is looked for, with the forms it may have in a text.
public enum SearchWord: Sendable {
    /// A word that stands between spaces: the dictionary forms it is indexed by, and the forms that are it.
    case inflected(lemmas: [String], forms: Set<String>)
    /// A Chinese word, which texts may divide otherwise than the query does: its characters, simplified.
    case undivided(String)

    var expression: String {
        switch self {
        case .inflected(let lemmas, _):
            "lemmas : (" + lemmas.map { "\"\(IndexedText.token($0))\"" }.joined(separator: " OR ") + ")"
        case .undivided(let characters):
            "characters : \"" + IndexedText.characters(of: characters) + "\""
        }
    }

    /// The position after the word, where it stands at a position of a sentence's forms.
    func end(at position: Int, in forms: [Substring]) -> Int? {
        guard forms.indices.contains(position) else { return nil }
        switch self {
        case .inflected(_, let accepted):
            return accepted.contains(String(forms[position])) ? position + 1 : nil
        case .undivided(let characters):
            var rest = characters[...]
            var next = position
            while !rest.isEmpty {
                guard next < forms.endIndex, rest.hasPrefix(forms[next]), !forms[next].isEmpty else { return nil }
                rest = rest.dropFirst(forms[next].count)
                next += 1
            }
            return next
        }
    }
}
