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
        for scalar in unicodeScalars {
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): output.append(byte | 0x20)
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): output.append(byte)
                default: break
                }
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                output.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
        return output
    }
}
