import UnicodeText

/// How many letters of each script a text has.
struct ScriptCounts {
    enum Script { case latin, cyrillic, han, kana, hangul }

    private(set) var latin = 0
    private(set) var cyrillic = 0
    private(set) var han = 0
    private(set) var kana = 0
    private(set) var hangul = 0
    /// Characters that only traditional, only simplified writing has.
    private(set) var traditional = 0
    private(set) var simplified = 0

    mutating func count(_ text: ScalarText) {
        for scalar in text.scalars {
            switch scalar {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
            case 0x400...0x52F: cyrillic += 1
            case 0x3041...0x30FF: kana += 1
            case 0x3400...0x9FFF, 0x20000...0x3FFFD:
                han += 1
                switch HanForms.usage(of: scalar) {
                case .traditional: traditional += 1
                case .simplified: simplified += 1
                case .common: break
                }
            case 0xAC00...0xD7A3: hangul += 1
            default: break
            }
        }
    }

    /// The script the text is in: a Han character says as much as three or four letters; nil without any letter.
    var dominant: Script? {
        if kana * 10 > han, kana * 4 > latin, kana > 0 { return .kana }
        let weighted: [(Script, Int)] = [
            (.han, han * 3), (.hangul, hangul * 3), (.cyrillic, cyrillic), (.latin, latin),
        ]
        return weighted.filter { $0.1 > 0 }.max { $0.1 < $1.1 }?.0
    }
}
