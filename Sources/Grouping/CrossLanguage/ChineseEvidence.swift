import NewsModel
import UnicodeText

/// Finds in a Chinese text what other languages can share: concepts, words in Latin letters, spelled-out foreign names.
struct ChineseEvidence {
    private let document: Document
    /// The text's Han characters, simplified; a zero where something else stands between.
    private var characters: [Unicode.Scalar] = []
    /// For each character the token it belongs to.
    private var owners: [Int] = []

    init(_ document: Document) {
        self.document = document
        for (index, token) in document.tokens.enumerated() {
            if token.kind == .word, token.normalized.unicodeScalars.first.map({ $0.value >= 0x3400 }) == true {
                for scalar in token.normalized.unicodeScalars { append(scalar, owner: index) }
            } else if token.kind == .number {
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

    func add(to evidence: inout SharedEvidence) {
        addConcepts(to: &evidence)
        addNames(to: &evidence)
        for (index, token) in document.tokens.enumerated() where token.kind == .word {
            guard token.normalized.utf8.count > 1, token.normalized.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
            let skeleton = NameSkeleton.of(token.normalized)
            if skeleton.utf8.count >= NameSkeleton.shortest { evidence.add(.name, skeleton, at: index) }
        }
    }

    /// The longest word of the table at each place; single characters only where they are words by themselves.
    private func addConcepts(to evidence: inout SharedEvidence) {
        let table = CommonWords.table
        var position = 0
        while position < characters.count {
            var step = 1
            let longest = min(table.longestChinese[characters[position]] ?? 0, characters.count - position)
            for length in stride(from: longest, through: 1, by: -1) {
                var word = String.UnicodeScalarView()
                word.append(contentsOf: characters[position..<position + length])
                guard let concepts = table.chinese[String(word)], length > 1 || isWord(at: position) else { continue }
                for concept in concepts { evidence.add(.concept, String(concept), at: owners[position]) }
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

    /// Stretches of the characters that spell foreign names: a name may begin and end anywhere within.
    private func addNames(to evidence: inout SharedEvidence) {
        var stretches: [Range<Int>] = []
        var start = 0
        for position in 0...characters.count {
            if position < characters.count, NameCharacters.contains(characters[position]) { continue }
            if position - start >= 2 { stretches.append(start..<min(position, start + Self.longestStretch)) }
            start = position + 1
        }
        guard !stretches.isEmpty else { return }
        let joined = stretches.map { stretch in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: characters[stretch])
            return String(view)
        }.joined(separator: "\n")
        let pinyin = (Transliterator.plainLatin?.applied(to: joined) ?? "").split(separator: "\n")
        for (line, stretch) in zip(pinyin, stretches) {
            addNames(spelled: line.split(separator: " "), at: owners[stretch.lowerBound], to: &evidence)
        }
    }

    private static let longestStretch = 12
    private static let longestName = 6

    private func addNames(spelled syllables: [Substring], at position: Int, to evidence: inout SharedEvidence) {
        var seen: Set<String> = []
        for start in syllables.indices {
            for end in start + 1..<min(syllables.count, start + Self.longestName) where end > start {
                let skeleton = NameSkeleton.ofPinyin(syllables[start...end])
                guard skeleton.utf8.count >= NameSkeleton.shortest, seen.insert(skeleton).inserted else { continue }
                evidence.add(.nameGuess, skeleton, at: position)
            }
        }
    }
}
