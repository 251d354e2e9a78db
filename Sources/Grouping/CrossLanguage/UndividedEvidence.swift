import Languages
import NewsModel
import UnicodeText

/// Finds in a text whose words are not divided what other languages can share: concepts, words in Latin letters,
/// spelled-out foreign names.
struct UndividedEvidence {
    private let document: Document
    private let language: SharedLanguage
    /// The text's Han characters, simplified; a zero where something else stands between.
    private var characters: [Unicode.Scalar] = []
    /// For each character the token it belongs to.
    private var owners: [Int] = []

    init(_ document: Document, _ language: SharedLanguage) {
        self.document = document
        self.language = language
        for (index, token) in document.tokens.prefix(LeadWeight.last).enumerated() {
            let isHan = token.normalized.first?.isHan == true
            if token.kind == .number || (token.kind == .word && isHan) {
                for scalar in token.normalized.unicodeScalars { append(scalar, owner: index) }
            } else {
                append("\0", owner: index)
            }
        }
        append("\0", owner: document.tokens.count)
    }

    private mutating func append(_ scalar: Unicode.Scalar, owner: Int) {
        characters.append(scalar)
        owners.append(owner)
    }

    func add(to mentions: inout SharedEvidence.Mentions, names: inout NameKeys) {
        addConcepts(to: &mentions)
        addSpelledNames(to: &mentions)
        let latin = document.tokens.prefix(LeadWeight.last).enumerated().filter { _, token in
            token.kind == .word && token.normalized.utf8.count > 1 && token.normalized.utf8.allSatisfy { $0 < 0x80 }
        }
        for (key, word) in zip(names.keys(of: latin.map(\.element.normalized)), latin) {
            if let key { mentions.add(.name, key, at: word.offset) }
        }
    }

    /// The longest word of the table at each place; single characters only where they are words by themselves.
    private func addConcepts(to mentions: inout SharedEvidence.Mentions) {
        var position = 0
        while position < characters.count {
            var step = 1
            let longest = min(language.words.longest[characters[position]] ?? 0, characters.count - position)
            for length in stride(from: longest, through: 1, by: -1) {
                let key = WordKey.of(characters[position..<position + length])
                guard let concepts = language.words.concepts[key], length > 1 || isWord(at: position) else { continue }
                mentions.add(concepts: concepts, at: owners[position], of: language)
                step = length
                break
            }
            position += step
        }
    }

    private func isWord(at position: Int) -> Bool {
        (position == 0 || owners[position - 1] != owners[position])
            && (position + 1 == owners.count || owners[position + 1] != owners[position])
    }

    private static let longestStretch = 12
    private static let longestName = 6

    /// Stretches of the characters that spell foreign names: a name may begin and end anywhere within.
    private func addSpelledNames(to mentions: inout SharedEvidence.Mentions) {
        var start = 0
        for position in 0...characters.count {
            if position < characters.count, language.nameCharacters.contains(characters[position]) { continue }
            if position - start >= 2 { addNames(in: start..<min(position, start + Self.longestStretch), to: &mentions) }
            start = position + 1
        }
    }

    private func addNames(in stretch: Range<Int>, to mentions: inout SharedEvidence.Mentions) {
        let sounds = characters[stretch].map(language.nameCharacters.consonants)
        var seen: Set<UInt64> = []
        for start in sounds.indices {
            var skeleton = sounds[start]
            for end in start + 1..<max(start + 1, min(sounds.count, start + Self.longestName)) {
                NameSkeleton.add(sounds[end], to: &skeleton)
                guard skeleton.count >= NameSkeleton.shortest else { continue }
                let key = WordKey.of(skeleton.lazy.map(Unicode.Scalar.init))
                if seen.insert(key).inserted { mentions.guess(name: key, at: owners[stretch.lowerBound]) }
            }
        }
    }
}
