/// Makes a text from elsewhere safe to print among others.
public enum PrintableText {
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
