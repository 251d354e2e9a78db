import Markup

/// Writes HTML step by step: an element is closed by the call that opened it, and every text is escaped.
struct HTMLBuilder {
    typealias Attribute = (name: String, value: String?)

    /// Octets after which a line ends at the next space, and those after which it ends wherever it is: a mail line holds
    /// 998, of which an attribute may take 900 and a tag some more.
    private static let lineLength = (atSpace: 100, anywhere: 500)

    private(set) var text = ""
    /// Where the last line begins, in octets.
    private var lineStart = 0

    private var column: Int { text.utf8.count - lineStart }

    /// An element that holds what `content` writes; attributes without a value are left out.
    mutating func element(_ name: String, _ attributes: [Attribute] = [], content: (inout HTMLBuilder) -> Void) {
        open(name, attributes)
        content(&self)
        text += "</\(name)>"
    }

    /// An element that holds text alone.
    mutating func element(_ name: String, _ attributes: [Attribute] = [], text content: String) {
        element(name, attributes) { $0.append(content) }
    }

    mutating func append(_ content: String) {
        var rest = Escaping.text(content)[...]
        while column + rest.utf8.count > Self.lineLength.atSpace {
            let room = max(0, Self.lineLength.atSpace - column)
            let start = rest.utf8.index(rest.startIndex, offsetBy: min(room, rest.utf8.count))
            let piece = rest[start...].firstIndex(of: " ") ?? rest.endIndex
            append(unbroken: rest[..<piece])
            guard piece < rest.endIndex else { return }
            endLine()
            rest = rest[rest.index(after: piece)...]
        }
        text += rest
    }

    /// Escaped text without a place to end the line; a comment may hold a line end that no reader sees.
    private mutating func append(unbroken content: Substring) {
        guard column + content.utf8.count > Self.lineLength.anywhere else {
            text += content
            return
        }
        var isInReference = false
        for character in content {
            if column > Self.lineLength.anywhere, !isInReference {
                text += "<!--"
                endLine()
                text += "-->"
            }
            text.append(character)
            isInReference = character == "&" || (isInReference && character != ";")
        }
    }

    /// Ends the line, for those who read the source.
    mutating func endLine() {
        text += "\n"
        lineStart = text.utf8.count
    }

    private mutating func open(_ name: String, _ attributes: [Attribute]) {
        text += "<" + name
        for (name, value) in attributes {
            guard let value else { continue }
            // Within a tag a line end is as good as a space.
            if column > Self.lineLength.atSpace { endLine() } else { text += " " }
            text += "\(name)=\"\(Escaping.attribute(value))\""
        }
        text += ">"
    }
}
