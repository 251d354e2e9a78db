import NewsModel
import UnicodeText

/// How many letters of each script a text has; addresses and markup (`t.me/news`, `<b>`) do not count as Latin.
struct ScriptCounts {
    enum Script { case latin, cyrillic, han, kana, hangul }

    private(set) var latin = 0
    private(set) var cyrillic = 0
    private(set) var han = 0
    private(set) var kana = 0
    private(set) var hangul = 0
    /// Letters of other scripts.
    private(set) var other = 0
    /// Characters that only traditional, simplified, Japanese writing has.
    private(set) var traditional = 0
    private(set) var simplified = 0
    private(set) var japanese = 0

    /// Of no text.
    init() {}

    /// Counts the letters of a range.
    init(_ range: Span, of text: ScalarText) {
        text.classes.withUnsafeBufferPointer { classes in
            text.scalars.withUnsafeBufferPointer { scalars in
                count(range, scalars, classes)
            }
        }
    }

    private mutating func count(
        _ range: Span, _ scalars: UnsafeBufferPointer<UInt32>, _ classes: UnsafeBufferPointer<ScalarClass>
    ) {
        // Counted in local variables, since the loop passes over every scalar of every text.
        var (latin, cyrillic, ideographs, chunk) = (0, 0, 0, 0)
        var isAddress = false
        for i in range.start..<range.end {
            let scalar = scalars[i]
            if scalar < 0x80 {
                switch classes[i] {
                case .lower, .upper: chunk += 1
                case .space:
                    if !isAddress { latin += chunk }
                    chunk = 0
                    isAddress = false
                default: isAddress = isAddress || Self.isAddressMark(scalar)
                }
            } else if scalar >= 0x400, scalar < 0x530 {
                cyrillic += 1
            } else if scalar >= 0x3400, scalar < 0xA000 {
                ideographs += 1
            } else {
                countRest(scalar, classes[i], &chunk)
            }
        }
        self.latin = isAddress ? latin : latin + chunk
        self.cyrillic = cyrillic
        han += ideographs
        guard han > 0 else { return }
        let usage = HanForms.usageCounts(of: UnsafeBufferPointer(rebasing: scalars[range.start..<range.end]))
        (traditional, simplified, japanese) = (usage.traditional, usage.simplified, usage.japanese)
    }

    /// `/ < = > @ _`
    private static func isAddressMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2F, 0x3C...0x3E, 0x40, 0x5F: true
        default: false
        }
    }

    private mutating func countRest(_ scalar: UInt32, _ kind: ScalarClass, _ chunk: inout Int) {
        switch scalar {
        case 0xC0...0x24F: chunk += 1
        case 0x3041...0x30FF: kana += 1
        case 0x20000...0x3FFFD: han += 1
        case 0xAC00...0xD7A3: hangul += 1
        default: if kind.isLetter { other += 1 }
        }
    }

    /// Adds the counts of another text.
    mutating func add(_ more: ScriptCounts) {
        latin += more.latin
        cyrillic += more.cyrillic
        han += more.han
        kana += more.kana
        hangul += more.hangul
        other += more.other
        traditional += more.traditional
        simplified += more.simplified
        japanese += more.japanese
    }

    /// The script the text is in; nil without any letter of one that we know.
    ///
    /// A Han character or syllable says as much as three letters. Names and trademarks stand in Latin letters in every
    /// other language's texts, so a Cyrillic letter outweighs a Latin one.
    var dominant: Script? {
        if kana > 0, kana * 10 > han, kana * 4 > latin { return .kana }
        let weighted: [(script: Script, weight: Double)] = [
            (.han, Double(han) * 3), (.hangul, Double(hangul) * 3), (.cyrillic, Double(cyrillic) * 1.5),
            (.latin, Double(latin)),
        ]
        guard let best = weighted.max(by: { $0.weight < $1.weight }), best.weight > 0, best.weight >= Double(other)
        else { return nil }
        return best.script
    }
}
