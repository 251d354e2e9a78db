/// The elements of HTML that stand on lines of their own: white space beside their tags shows nowhere.
enum BlockTags {
    /// Whether one of them begins or ends with the tag at a position.
    static func hold(tagAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = start + 1
        if position < bytes.count, bytes[position] == Byte.solidus { position += 1 }
        var name: UInt64 = 0
        var length = 0
        while position < bytes.count, length < 8, isPartOfName(bytes[position]) {
            name = name << 8 | UInt64(bytes[position] | 0x20)
            position += 1
            length += 1
        }
        guard length > 0 else { return false }
        var slot = slot(of: name)
        while slots[slot] != 0 {
            if slots[slot] == name { return position >= bytes.count || !isPartOfName(bytes[position]) }
            slot = (slot + 1) & 255
        }
        return false
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        Byte.isLetter(byte) || Byte.isDigit(byte) || byte == Byte.hyphen
    }

    private static func slot(of name: UInt64) -> Int {
        Int(truncatingIfNeeded: (name &* 0x9E37_79B9_7F4A_7C15) >> 56)
    }

    /// Open addressing by the names' bytes; 0 is empty.
    private static let slots: [UInt64] = {
        var slots = [UInt64](repeating: 0, count: 256)
        for name in names.split(separator: " ") {
            let bytes = name.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1 | 0x20) }
            var slot = slot(of: bytes)
            while slots[slot] != 0 { slot = (slot + 1) & 255 }
            slots[slot] = bytes
        }
        return slots
    }()

    /// Of eight letters at the most.
    private static let names = """
        html head body title meta link base script style noscript div p ul ol li dl dt dd table thead tbody tfoot tr td th \
        section article header footer nav main aside h1 h2 h3 h4 h5 h6 form figure hr select option fieldset center
        """
}
