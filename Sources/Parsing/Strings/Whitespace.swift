import Markup
import UnicodeText

extension StringProtocol {
    /// Without white space and separating marks at either end.
    var trimmingMarks: String {
        var rest = self[...]
        let marks = " \u{A0}\t\n　|｜,，;；:：/[]【】"
        while let first = rest.first, marks.contains(first) { rest.removeFirst() }
        while let last = rest.last, marks.contains(last) { rest.removeLast() }
        return String(rest)
    }

    /// The text with white space of any kind as single spaces, none at the ends, and without invisible characters.
    var collapsed: String {
        var line = LineBuilder()
        var text: [UInt8] = []
        line.append(ArraySlice(utf8), isLink: false, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// The text of a value that may hold markup or entities, as metadata often do; collapsed.
    var withoutMarkup: String {
        guard utf8.contains(UInt8(ascii: "&")) || utf8.contains(UInt8(ascii: "<")) else { return collapsed }
        return MarkupTree(html: String(self)).document.text.collapsed
    }
}

extension String {
    /// The first place where `needle` stands, compared scalar by scalar.
    func firstRange(of needle: String) -> Range<String.Index>? {
        guard let first = needle.utf8.first else { return nil }
        let wanted = Array(needle.utf8)
        var index = utf8.startIndex
        while let start = utf8[index...].firstIndex(of: first) {
            if utf8[start...].starts(with: wanted) { return start..<utf8.index(start, offsetBy: wanted.count) }
            index = utf8.index(after: start)
        }
        return nil
    }

    /// Without white space at the ends and with single spaces inside; what older programs wrote as C1 controls is read
    /// as the windows-1252 marks that were meant.
    var singleSpaced: String {
        var text = self
        var output: [UInt8] = []
        text.withUTF8 { bytes in
            output.reserveCapacity(bytes.count)
            var isSpacePending = false
            var index = 0
            while index < bytes.count {
                let length = String.spaceLength(bytes, at: index)
                guard length == 0 else {
                    isSpacePending = !output.isEmpty
                    index += length
                    continue
                }
                if isSpacePending { output.append(0x20) }
                isSpacePending = false
                index += String.copyScalar(bytes, at: index, to: &output)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// The bytes of the white space at an index; 0 where there is none.
    private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        if byte < 0x80 { return byte <= 0x20 ? 1 : 0 }
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if byte == 0xC2 { return next == 0xA0 ? 2 : 0 }
        let last = index + 2 < bytes.count ? bytes[index + 2] : 0
        return switch (byte, next, last) {
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
            (0xE3, 0x80, 0x80), (0xE1, 0x9A, 0x80):
            3
        default: 0
        }
    }

    /// Copies the scalar at an index; returns its length.
    private static func copyScalar(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, to output: inout [UInt8]
    ) -> Int {
        let byte = bytes[index]
        if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] < 0xA0 {
            output.append(contentsOf: Charset.windows1252.decode([bytes[index + 1]]).utf8)
            return 2
        }
        output.append(byte)
        return 1
    }
}
