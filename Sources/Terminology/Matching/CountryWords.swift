import Languages
import NewsModel

/// The words by which texts of a language name countries.
struct CountryWords: Sendable {
    private struct Word {
        let country: String
        /// Its parts, folded: one, or several that stand together.
        let parts: [[UInt8]]
        let isWhole: Bool
        let isInCapitals: Bool
    }

    /// By the first four bytes of the first part: two letters of other alphabets than the Latin one.
    private let words: [UInt32: [Word]]
    /// Names where no spaces divide words, by their first character, the longer before the shorter.
    private let names: [Unicode.Scalar: [(name: [Unicode.Scalar], country: String)]]
    private let dividesWords: Bool

    init(_ pack: LanguagePack) {
        dividesWords = pack.writing.dividesWords
        var words: [UInt32: [Word]] = [:]
        var names: [Unicode.Scalar: [(name: [Unicode.Scalar], country: String)]] = [:]
        for line in pack.terms.lists.lines("countries") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let country = String(parts[0])
            for entry in parts[1].split(separator: " ") {
                if !pack.writing.dividesWords, let first = entry.unicodeScalars.first {
                    names[first, default: []].append((Array(entry.unicodeScalars), country))
                    continue
                }
                let isInCapitals = entry == entry.uppercased()
                let isWhole = isInCapitals || entry.last == "="
                let spelled = entry.lowercased().split { $0 == "_" || $0 == "=" }.map { Array($0.utf8) }
                guard let first = spelled.first else { continue }
                words[Self.key(first), default: []].append(
                    Word(country: country, parts: spelled, isWhole: isWhole, isInCapitals: isInCapitals))
            }
        }
        self.words = words
        self.names = names.mapValues { $0.sorted { $0.name.count > $1.name.count } }
    }

    /// The places where a text names countries, in order; single characters are left to `abbreviation`.
    func mentions(in document: Document) -> [CountryMention] {
        dividesWords ? mentionsOfWords(in: document) : mentionsOfNames(in: document)
    }

    private func mentionsOfWords(in document: Document) -> [CountryMention] {
        var mentions: [CountryMention] = []
        for (position, token) in document.tokens.enumerated() where token.kind == .word {
            var form = token.normalized
            let found: Word? = form.withUTF8 { form in
                words[Self.key(form)]?.first { word in
                    fits(word, form, position, document) && (!word.isInCapitals || isInCapitals(token, document))
                }
            }
            guard let found else { continue }
            let last = min(position + found.parts.count, document.tokens.count) - 1
            mentions.append(
                CountryMention(
                    span: Span(token.span.start, document.tokens[last].span.end), country: found.country))
        }
        return mentions
    }

    private func fits(
        _ word: Word, _ form: UnsafeBufferPointer<UInt8>, _ position: Int, _ document: Document
    ) -> Bool {
        let isLast = word.parts.count == 1
        guard isLast && !word.isWhole ? form.starts(with: word.parts[0]) : Self.isSame(form, word.parts[0]) else {
            return false
        }
        return word.parts.dropFirst().enumerated().allSatisfy { offset, part in
            let next = position + offset + 1
            guard next < document.tokens.count else { return false }
            return document.tokens[next].normalized.utf8.starts(with: part)
        }
    }

    /// Whether a form is a word, with or without a point or an apostrophe and s behind it: `U.S.`, `US's`.
    private static func isSame(_ form: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
        guard form.starts(with: word) else { return false }
        let rest = form.dropFirst(word.count)
        return rest.isEmpty || rest.elementsEqual(".".utf8) || rest.elementsEqual("'s".utf8)
            || rest.elementsEqual("’s".utf8)
    }

    private func isInCapitals(_ token: Token, _ document: Document) -> Bool {
        let text = document[token.span]
        return text.first?.isUppercase ?? false && text.filter(\.isLetter).dropFirst().first?.isUppercase ?? false
    }

    private func mentionsOfNames(in document: Document) -> [CountryMention] {
        let text = document.foldedScalars
        var mentions: [CountryMention] = []
        var position = 0
        while position < text.count {
            let found = names[text[position]]?.first { entry in
                entry.name.count > 1 && text[position...].starts(with: entry.name)
            }
            if let found {
                mentions.append(
                    CountryMention(span: Span(position, position + found.name.count), country: found.country))
            }
            position += found?.name.count ?? 1
        }
        return mentions
    }

    /// The country that a word names, in small letters; nil for any other, and for names of several words.
    func country(of word: String) -> String? {
        var word = word
        return word.withUTF8 { form in
            words[Self.key(form)]?.first { entry in
                guard entry.parts.count == 1, !entry.isInCapitals else { return false }
                return entry.isWhole ? Self.isSame(form, entry.parts[0]) : form.starts(with: entry.parts[0])
            }?.country
        }
    }

    /// The country that a single character names, as 俄 does right before 外交部.
    func abbreviation(_ character: Unicode.Scalar) -> String? {
        names[character]?.first { $0.name.count == 1 }?.country
    }

    private static func key(_ word: some Collection<UInt8>) -> UInt32 {
        word.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }
}

/// A place where a text names a country.
struct CountryMention {
    let span: Span
    /// ISO 3166-1, two letters.
    let country: String
}

extension Document {
    /// The text's scalars, simplified where a token has as many of them.
    var foldedScalars: [Unicode.Scalar] {
        var scalars = Array(text.unicodeScalars)
        for token in tokens where token.normalized.unicodeScalars.count == token.span.count {
            for (offset, scalar) in token.normalized.unicodeScalars.enumerated() {
                scalars[token.span.start + offset] = scalar
            }
        }
        return scalars
    }
}
