/// What of a page need not come into its tree, so that libxml2 does not spend half its time on it.
public struct HTMLOmissions: Sendable {
    /// Nothing is left out.
    public static let none = HTMLOmissions(rawText: false)

    /// Whether the text of scripts and styles is left out, but for JSON-LD and the like; a space stays in its place.
    let rawText: Bool
    /// By first letter the names, and the beginnings of names, of attributes that are left out; others are kept.
    private var dropped = [[Name]](repeating: [], count: 256)
    private var kept: [[UInt8]] = []
    /// Whether there is an attribute to look for at all.
    let dropsAttributes: Bool

    private struct Name {
        let bytes: [UInt8]
        let isBeginning: Bool
    }

    /// - Parameters:
    ///   - attributes: in lower case; `on*` stands for all that begin so.
    ///   - kept: those that are kept all the same.
    public init(rawText: Bool, attributes: [String] = [], except kept: [String] = []) {
        self.rawText = rawText
        self.kept = kept.map { Array($0.utf8) }
        dropsAttributes = !attributes.isEmpty
        for attribute in attributes {
            let isBeginning = attribute.hasSuffix("*")
            let bytes = Array((isBeginning ? attribute.dropLast() : attribute[...]).utf8)
            guard let first = bytes.first else { continue }
            dropped[Int(first)].append(Name(bytes: bytes, isBeginning: isBeginning))
        }
    }

    /// Whether the attribute whose name stands at a position is left out.
    func drop(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        let candidates = dropped[Int(Byte.isLetter(bytes[position]) ? bytes[position] | 0x20 : bytes[position])]
        return candidates.contains { name in
            matches(name.bytes, bytes, at: position)
                && (name.isBeginning ? !isKept(bytes, at: position) : endsName(bytes, at: position + name.bytes.count))
        }
    }

    private func isKept(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        kept.contains { matches($0, bytes, at: position) && endsName(bytes, at: position + $0.count) }
    }

    private func matches(_ name: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        guard position + name.count <= bytes.count else { return false }
        for offset in name.indices {
            let byte = bytes[position + offset]
            if byte != name[offset] && !(Byte.isLetter(byte) && byte | 0x20 == name[offset]) { return false }
        }
        return true
    }

    private func endsName(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        guard position < bytes.count else { return true }
        let byte = bytes[position]
        return byte == Byte.equals || byte == Byte.greater || byte == Byte.solidus || Byte.isSpace(byte)
    }
}
