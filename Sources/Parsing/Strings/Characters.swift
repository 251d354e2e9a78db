extension Unicode.Scalar {
    /// The value of an ASCII or full-width digit.
    var decimalDigit: Int? {
        switch value {
        case 0x30...0x39: Int(value - 0x30)
        case 0xFF10...0xFF19: Int(value - 0xFF10)
        default: nil
        }
    }

    /// A letter of an alphabet (Latin, Cyrillic, Greek, Hangul …) or its accent, not a Han character.
    var isAlphabetLetter: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0x400...0x481, 0x48A...0x52F: true
        case 0..<0xC0: false
        default: properties.isAlphabetic && !properties.isIdeographic || (0x300...0x36F).contains(value)
        }
    }

    /// The scalar in lower case, where that is one scalar.
    init(lowercase scalar: Unicode.Scalar) {
        // The letters of English, Russian and Chinese, for which Unicode's tables need not be asked.
        switch scalar.value {
        case 0x41...0x5A, 0x410...0x42F: self = Unicode.Scalar(scalar.value + 0x20) ?? scalar
        case ..<0x80, 0x430...0x44F, 0x4E00...0x9FA5: self = scalar
        default: self.init(lowercaseByTable: scalar)
        }
    }

    private init(lowercaseByTable scalar: Unicode.Scalar) {
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        self = lower.count == 1 ? lower.first ?? scalar : scalar
    }
}
