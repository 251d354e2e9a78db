import Markup

/// The text of a segment without the codes of other formats that the inline elements of TMX and XLIFF hold.
///
/// An element comes out as its equivalent text, where it names one (XLIFF 1.2 `equiv-text`, 2.0 `equiv` and `cp`); else as
/// nothing, or as a space where it alone stood between two words, such as the code of a line break.
struct InlineText {
    private var text = String.UnicodeScalarView()
    /// Whether a code stands between the text so far and what comes next.
    private var hasGap = false

    /// The text of `seg`, `source` or `target`.
    static func of(_ segment: MarkupNode) -> String {
        var inline = InlineText()
        var position = segment.index + 1
        while position < segment.end {
            let node = MarkupNode(tree: segment.tree, index: position)
            position += 1
            if node.isText {
                inline.add(node.text)
            } else if codes.contains(node.name) {
                inline.add(code: node)
                position = max(position, node.end)
            }
        }
        return String(inline.text)
    }

    /// Elements that are a code or hold one; `g`, `pc`, `mrk` and `hi` hold text, and come out as what is in them.
    private static let codes: Set<String> = [
        "bpt", "ept", "it", "ph", "ut", "x", "bx", "ex", "sc", "ec", "sm", "em", "cp",
    ]

    private mutating func add(code: MarkupNode) {
        if let scalar = code["hex"].flatMap({ UInt32($0, radix: 16) }).flatMap(Unicode.Scalar.init) {
            add(String(Character(scalar)))
        } else if let equivalent = code["equiv-text"] ?? code["equiv"], Self.isPlain(equivalent) {
            add(equivalent)
        } else {
            hasGap = true
        }
    }

    private mutating func add(_ piece: String) {
        guard let next = piece.unicodeScalars.first else { return }
        if hasGap, let last = text.last, Self.isWordPart(next), Self.isWordPart(last) || Self.closes(last) {
            text.append(" ")
        }
        hasGap = false
        text.append(contentsOf: piece.unicodeScalars)
    }

    /// Whether an equivalent is text, and no tag or name of a variable.
    private static func isPlain(_ text: String) -> Bool {
        !text.isEmpty && !text.contains { "<>{}[]%$".contains($0) }
    }

    /// A letter or digit of a script that puts spaces between words.
    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return (properties.isAlphabetic || properties.numericType != nil) && !properties.isIdeographic
    }

    private static func closes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", ",", ";", ":", "!", "?", "»", "”", ")": true
        default: false
        }
    }
}
