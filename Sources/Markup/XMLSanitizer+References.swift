import CLibXML2Shims

extension XMLSanitizer {
    private static let longestReference = 32

    /// Copies a reference that XML knows, resolves one that HTML knows, and escapes an `&` that is none.
    func handleReference(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, into output: inout [UInt8]) -> Int {
        let limit = min(bytes.count, position + Self.longestReference)
        var end = position + 1
        while end < limit, isNameByte(bytes[end]) { end += 1 }
        let name = UnsafeBufferPointer(rebasing: bytes[position + 1..<end])
        let isClosed = end < bytes.count && bytes[end] == Byte.semicolon && !name.isEmpty
        if !repairs || (isClosed && (isPredefined(name) || isCharacterReference(name))) {
            output.append(Byte.ampersand)
            return position + 1
        }
        if isClosed, let scalar = Self.scalar(ofEntity: name) {
            output.append(contentsOf: Array(String(scalar).utf8))
            return end + 1
        }
        output.append(contentsOf: Array("&amp;".utf8))
        return position + 1
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        Byte.isLetter(byte) || Byte.isDigit(byte) || byte == Byte.numberSign
    }

    private func isPredefined(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        ["amp", "lt", "gt", "quot", "apos"].contains { name.elementsEqual($0.utf8) }
    }

    /// Only references to characters that XML allows; the others would end the reading.
    private func isCharacterReference(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard name.count > 1, name[0] == Byte.numberSign else { return false }
        let isHexadecimal = name[1] == UInt8(ascii: "x")
        let digits = String(decoding: name.dropFirst(isHexadecimal ? 2 : 1), as: UTF8.self)
        guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), Unicode.Scalar(value) != nil else {
            return false
        }
        return value >= 0x20 && value & 0xFFFE != 0xFFFE || [0x9, 0xA, 0xD].contains(value)
    }

    private static func scalar(ofEntity name: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        let value = String(decoding: name, as: UTF8.self).withCString { CLibXML2Shims_codePointOfEntity($0) }
        return value == 0 ? nil : Unicode.Scalar(value)
    }
}
