import NewsModel

/// Tells Russian, Belarusian, Ukrainian and Bulgarian apart by the letters that the others lack.
enum CyrillicLanguages {
    static func identify(_ text: ScalarText, declared: LanguageTag?) -> LanguageTag {
        var belarusian = 0
        var ukrainian = 0
        var russian = 0
        for scalar in text.scalars {
            switch scalar {
            case 0x45E, 0x40E: belarusian += 3
            case 0x456, 0x406: belarusian += 1; ukrainian += 1
            case 0x457, 0x407, 0x454, 0x404, 0x491, 0x490: ukrainian += 3
            case 0x44B, 0x42B, 0x44D, 0x42D: russian += 1; belarusian += 1
            default: break
            }
        }
        let best = max(belarusian, ukrainian, russian)
        if best == 0 { return declared ?? "ru" }
        if best == russian { return "ru" }
        return best == belarusian ? "be" : "uk"
    }
}
