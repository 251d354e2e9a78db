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
        var chunk = 0
        var isAddress = false
        for i in range.start..<range.end {
            let scalar = scalars[i]
            switch scalar {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: chunk += 1
            case 0x20:
                if !isAddress { latin += chunk }
                chunk = 0
                isAddress = false
            case 0x2F, 0x3C...0x3E, 0x40, 0x5F: isAddress = true  // / < = > @ _
            case 0x400...0x52F: cyrillic += 1
            case 0x3041...0x30FF: kana += 1
            case 0x3400...0x9FFF, 0x20000...0x3FFFD: countHan(scalar)
            case 0xAC00...0xD7A3: hangul += 1
            case ..<0xAA: break
            default: if classes[i].isLetter { other += 1 }
            }
        }
        if !isAddress { latin += chunk }
    }

    private mutating func countHan(_ scalar: UInt32) {
        han += 1
        switch HanForms.usage(of: scalar) {
        case .traditional: traditional += 1
        case .simplified: simplified += 1
        case .japanese: japanese += 1
        case .common: break
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
