import Markup

extension StringProtocol {
    /// The text with white space of any kind as single spaces, none at the ends, and without invisible characters.
    var collapsed: String {
        var line = PageLine()
        var text: [UInt8] = []
        line.append(ArraySlice(utf8), isLink: false, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// The text of a value that may hold markup or entities, as metadata often do; collapsed.
    var withoutMarkup: String {
        guard utf8.contains(UInt8(ascii: "&")) || utf8.contains(UInt8(ascii: "<")) else { return collapsed }
        return MarkupTree(html: String(self)).document.text.collapsed
    }

    /// Letters and digits alone, in lower case, as UTF-8: equal for texts that differ in marks and spaces only.
    var squashed: [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(utf8.count)
        for scalar in unicodeScalars { scalar.squash(into: &output) }
        return output
    }

    /// Whether this is what is left of the text when it is squashed; most texts differ in their first letter.
    func squashes(to wanted: [UInt8]) -> Bool {
        var matched = 0
        var letter: [UInt8] = []
        for scalar in unicodeScalars {
            letter.removeAll(keepingCapacity: true)
            scalar.squash(into: &letter)
            for byte in letter {
                guard matched < wanted.count, wanted[matched] == byte else { return false }
                matched += 1
            }
        }
        return matched == wanted.count
    }
}

extension Unicode.Scalar {
    /// Appends a letter or digit in lower case.
    fileprivate func squash(into output: inout [UInt8]) {
        switch value {
        case 0x30...0x39, 0x61...0x7A: output.append(UInt8(truncatingIfNeeded: value))
        case 0x41...0x5A: output.append(UInt8(truncatingIfNeeded: value) | 0x20)
        case 0..<0x80: break
        // The letters of Russian and Chinese, for which Unicode's tables need not be asked.
        case 0x410...0x42F: (Unicode.Scalar(value + 0x20) ?? self).append(to: &output)
        case 0x430...0x44F, 0x4E00...0x9FA5: append(to: &output)
        default:
            guard properties.isAlphabetic || properties.numericType != nil else { return }
            output.append(contentsOf: properties.lowercaseMapping.utf8)
        }
    }

    private func append(to output: inout [UInt8]) {
        for unit in UTF8.encode(self) ?? UTF8.encodedReplacementCharacter { output.append(unit) }
    }
}
