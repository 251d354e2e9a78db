/// Ends the lines of a page early enough for mail, where no reader sees it.
enum HTMLLines {
    /// Octets after which a line ends at the next space, and those after which it ends wherever it is: a mail line holds
    /// 998, of which an attribute may take 900 and a tag some more.
    private static let length = (atSpace: 100, anywhere: 500)

    /// A line ends in the place of a space between words or attributes; where there is none, in a comment that nobody sees.
    /// What stands in attributes, styles and preformatted text stays as it is.
    static func folded(_ page: String) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(page.utf8.count + page.utf8.count / 50)
        var scanner = Scanner()
        var column = 0
        for byte in page.utf8 {
            let place = scanner.place
            scanner.take(byte)
            if byte == 0x20, column >= length.atSpace, place == .text || place == .tag {
                output.append(0x0A)
                column = 0
                continue
            }
            // A new character: not within one, and not within a reference to one.
            if place == .text, column >= length.anywhere, byte & 0xC0 != 0x80, !scanner.isInReference, byte != 0x3C {
                output += Array("<!--\n-->".utf8)
                column = 3
            }
            output.append(byte)
            column = byte == 0x0A ? 0 : column + 1
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Knows where in a page it is.
    private struct Scanner {
        enum Place { case text, tag, attribute, verbatim }

        private(set) var place = Place.text
        /// Whether `&` has come and `;` has not.
        private(set) var isInReference = false
        private var quote: UInt8 = 0
        private var name: [UInt8] = []
        private var isNaming = false
        /// The element whose end is waited for.
        private var open: [UInt8] = []

        private static let verbatim: Set<[UInt8]> = Set(
            ["style", "script", "pre", "textarea", "title"].map { Array($0.utf8) })

        mutating func take(_ byte: UInt8) {
            switch place {
            case .text:
                if byte == 0x3C { beginTag() }
                isInReference = byte == 0x26 || (isInReference && byte != 0x3B && byte != 0x20)
            case .verbatim:
                if byte == 0x3C { beginTag() }
            case .tag:
                takeInTag(byte)
            case .attribute:
                if byte == quote { place = .tag }
            }
        }

        private mutating func beginTag() {
            place = .tag
            name = []
            isNaming = true
        }

        private mutating func takeInTag(_ byte: UInt8) {
            switch byte {
            // A closing tag has no attributes; what looks like one within a style or a script is its text.
            case 0x22 where open.isEmpty, 0x27 where open.isEmpty:
                quote = byte
                place = .attribute
                isNaming = false
            case 0x3E: endTag()
            case 0x2F, 0x61...0x7A, 0x30...0x39: if isNaming { name.append(byte) }
            default: isNaming = false
            }
        }

        private mutating func endTag() {
            isInReference = false
            if open.isEmpty, Self.verbatim.contains(name) {
                open = name
            } else if !open.isEmpty, name == [0x2F] + open {
                open = []
            }
            place = open.isEmpty ? .text : .verbatim
        }
    }
}
