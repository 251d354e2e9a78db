/// Makes a text from elsewhere safe to print among others.
public enum PrintableText {
    /// The text as it is printed: cleaned, and in Unicode's composed form.
    public static func printed(_ text: String) -> String {
        isPlain(text) ? text : NormalForm.nfc.applied(to: cleaned(text))
    }

    /// The text without control, direction, private-use and invisible characters and noncharacters.
    ///
    /// Tabs and line ends become spaces; runs of white space stay as they are. What joins letters or picks an emoji's
    /// form (U+200C, U+200D, variation selectors) stays; U+FFFD, the sign of text lost in decoding, becomes `?`.
    public static func cleaned(_ text: some StringProtocol) -> String {
        guard text.unicodeScalars.contains(where: { replacement(for: $0) != .keep }) else { return String(text) }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch replacement(for: scalar) {
            case .keep: scalars.append(scalar)
            case .drop: break
            case .become(let other): scalars.append(other)
            }
        }
        return String(scalars)
    }

    /// Whether a text can be printed as it is and is in NFC, as far as its letters are the usual ones of our three
    /// languages. False says nothing.
    public static func isPlain(_ text: String) -> Bool {
        let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
            var position = 0
            while position < bytes.count {
                let length = plainLength(bytes, at: position)
                if length == 0 { return false }
                position += length
            }
            return true
        }
        return isPlain ?? false
    }

    /// The octets of the plain scalar that begins at a position; 0 where it is another one.
    private static func plainLength(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let lead = bytes[position]
        let next = position + 1 < bytes.count ? bytes[position + 1] : 0
        let last = position + 2 < bytes.count ? bytes[position + 2] : 0
        switch lead {
        case 0x20...0x7E: return 1
        // U+00A0 to U+00BF without the soft hyphen; À to ÿ; Cyrillic.
        case 0xC2: return next >= 0xA0 && next != 0xAD ? 2 : 0
        case 0xC3, 0xD0, 0xD1: return 2
        // Dashes, quotation marks, the ellipsis.
        case 0xE2: return next == 0x80 && (0x90...0xA7).contains(last) ? 3 : 0
        // Ideographic marks.
        case 0xE3: return next == 0x80 && last >= 0x81 && last < 0xAA ? 3 : 0
        // The unified ideographs.
        case 0xE5...0xE9: return 3
        case 0xE4: return next >= 0xB8 ? 3 : 0
        // Full-width marks, letters and digits.
        case 0xEF: return next == 0xBC ? 3 : 0
        default: return 0
        }
    }

    private enum Replacement: Equatable {
        case keep, drop
        case become(Unicode.Scalar)
    }

    private static func replacement(for scalar: Unicode.Scalar) -> Replacement {
        switch scalar.value {
        case 0x20...0x7E, 0xC0...0x2FF, 0x370...0x5FF, 0x3001...0x9FFF: .keep
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: .become(" ")
        case 0x200C, 0x200D: .keep
        case 0xFFFD: .become("?")
        default: isUnprintable(scalar) ? .drop : .keep
        }
    }

    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        // Of the format characters the tags stay (flags of England, Scotland, Wales), the rest are invisible.
        case .format: !(0xE0020...0xE007F).contains(scalar.value)
        case .control, .privateUse, .surrogate: true
        case .unassigned: scalar.properties.isNoncharacterCodePoint
        default: false
        }
    }
}
