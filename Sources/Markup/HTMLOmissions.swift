/// What of a page need not come into its tree, so that libxml2 does not spend half its time on it.
public struct HTMLOmissions: Sendable {
    /// Nothing is left out.
    public static let none = HTMLOmissions(unseen: false)

    /// Whether scripts, styles, drawings, and white space beside block elements are left out, but for JSON-LD and the like.
    let unseen: Bool
    /// By first letter the names of the attributes that are kept; nil where all are.
    private let kept: [[[UInt8]]]?

    /// - Parameters:
    ///   - unseen: whether scripts, styles and drawings are left out, but for JSON-LD and the like, and the white space
    ///     beside block elements. What nobody closed may stay, without its text. Lines are not counted right then.
    ///   - attributes: those that are kept, in lower case; nil where all are.
    public init(unseen: Bool, keepingOnly attributes: [String]? = nil) {
        self.unseen = unseen
        kept = attributes.map { attributes in
            var kept = [[[UInt8]]](repeating: [], count: 256)
            for name in attributes.map({ Array($0.utf8) }) where !name.isEmpty { kept[Int(name[0])].append(name) }
            return kept
        }
    }

    /// Whether an attribute of this name, which is not empty, is left out. What begins with no letter may be no attribute.
    func drop(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let kept, Byte.isLetter(name[name.startIndex]) else { return false }
        return !kept[Int(name[name.startIndex] | 0x20)].contains { $0.elementsEqual(name, by: Self.matches) }
    }

    private static func matches(_ wanted: UInt8, _ byte: UInt8) -> Bool {
        byte == wanted || Byte.isLetter(byte) && byte | 0x20 == wanted
    }
}
