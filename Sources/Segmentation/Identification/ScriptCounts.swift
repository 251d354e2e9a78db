import Languages
import NewsModel

/// How many letters of each script a text has; addresses and markup (`t.me/news`, `<b>`) do not count as Latin.
struct ScriptCounts {
    private(set) var latin = 0
    /// Latin letters of words without a capital at their beginning.
    private(set) var plainLatin = 0
    private(set) var cyrillic = 0
    private(set) var han = 0
    private(set) var kana = 0
    private(set) var hangul = 0
    /// Letters of other scripts.
    private(set) var other = 0

    /// Of no text.
    init() {}

    /// Of a longer range every third letter is counted, in pieces of `piece`: counting all of them took more than a
    /// third of the time that finding sentences takes.
    private static let piece = 40
    private static let step = 120

    /// Counts the letters of a range.
    init(_ range: Span, of text: ScalarText) {
        let (scalars, classes) = (text.scalars, text.classes)
        guard range.count > Self.step else {
            count(range, scalars, classes)
            return
        }
        for start in stride(from: range.start, to: range.end, by: Self.step) {
            count(Self.wholeWords(from: start, of: range, scalars), scalars, classes)
        }
        multiply(by: Self.step / Self.piece)
    }

    /// A piece from `start` that begins inside no Latin word or address, and ends in none that is over before the next
    /// piece.
    private static func wholeWords(from start: Int, of range: Span, _ scalars: LentArray<UInt32>) -> Span {
        func isInside(_ i: Int) -> Bool {
            i > range.start && i < range.end && 0x21..<0x80 ~= scalars[i - 1] && 0x21..<0x80 ~= scalars[i]
        }
        var begin = start
        var end = min(start + piece, range.end)
        while begin < end, isInside(begin) { begin += 1 }
        guard begin < end else { return Span(begin, begin) }
        while end < start + step, isInside(end) { end += 1 }
        return Span(begin, end)
    }

    private mutating func multiply(by factor: Int) {
        latin *= factor
        plainLatin *= factor
        cyrillic *= factor
        han *= factor
        kana *= factor
        hangul *= factor
        other *= factor
    }

    private mutating func count(
        _ range: Span, _ scalars: LentArray<UInt32>, _ classes: LentArray<ScalarClass>
    ) {
        // Counted in local variables, since the loop passes over so much of every text.
        var (cyrillic, ideographs) = (0, 0)
        var word = LatinWord()
        for i in range.start..<range.end {
            let scalar = scalars[i]
            if scalar < 0x80 {
                if (scalar | 0x20) &- 0x61 < 26 {
                    word.add(isCapital: scalar < 0x61)
                } else if scalar <= 0x20 {
                    end(&word)
                } else if Self.isAddressMark(scalar) {
                    word.isAddress = true
                }
            } else if scalar >= 0x400, scalar < 0x530 {
                cyrillic += 1
            } else if scalar >= 0x3400, scalar < 0xA000 {
                ideographs += 1
            } else {
                countRest(scalar, classes[i], &word)
            }
        }
        end(&word)
        self.cyrillic += cyrillic
        han += ideographs
    }

    /// Latin letters between two spaces.
    private struct LatinWord {
        var letters = 0
        var isAddress = false
        private(set) var hasCapital = false

        @inline(__always)
        mutating func add(isCapital: Bool) {
            if letters == 0 { hasCapital = isCapital }
            letters += 1
        }
    }

    @inline(__always)
    private mutating func end(_ word: inout LatinWord) {
        if word.letters > 0, !word.isAddress {
            latin += word.letters
            if !word.hasCapital { plainLatin += word.letters }
        }
        word = LatinWord()
    }

    /// `/ < = > @ _`
    private static func isAddressMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2F, 0x3C...0x3E, 0x40, 0x5F: true
        default: false
        }
    }

    private mutating func countRest(_ scalar: UInt32, _ kind: ScalarClass, _ word: inout LatinWord) {
        switch scalar {
        case 0xC0...0x24F, 0x1E00...0x1EFF: word.add(isCapital: kind == .upper)
        case 0x3041...0x30FF: kana += 1
        case 0x20000...0x3FFFD: han += 1
        case 0xAC00...0xD7A3: hangul += 1
        // Thai, Lao, Burmese and Khmer, which have no spaces between words, and Tibetan.
        case 0xE00...0xFFF, 0x1000...0x109F, 0x1780...0x17FF: if kind != .mark { other += 1 }
        default: if kind.isLetter { other += 1 }
        }
    }

    /// Adds the counts of another text.
    mutating func add(_ more: ScriptCounts) {
        latin += more.latin
        plainLatin += more.plainLatin
        cyrillic += more.cyrillic
        han += more.han
        kana += more.kana
        hangul += more.hangul
        other += more.other
    }

    /// The script the text is in; nil without any letter of one that we know.
    ///
    /// A Han character or syllable says as much as three letters. Names and trademarks stand in Latin letters in every
    /// other language's texts: a Cyrillic letter outweighs a Latin one, and Latin names alone say nothing there.
    var dominant: Writing.Script? {
        if kana > 0, kana * 10 > han, kana * 4 > latin, kana * 3 > cyrillic { return .kana }
        let hasOnlyNames = plainLatin == 0 && han + hangul + cyrillic + other > 0
        let weighted: [(script: Writing.Script, weight: Double)] = [
            (.han, Double(han) * 3), (.hangul, Double(hangul) * 3), (.cyrillic, Double(cyrillic) * 1.5),
            (.latin, hasOnlyNames ? 0 : Double(latin)),
        ]
        guard let best = weighted.max(by: { $0.weight < $1.weight }), best.weight > 0, best.weight >= Double(other)
        else { return nil }
        return best.script
    }
}
