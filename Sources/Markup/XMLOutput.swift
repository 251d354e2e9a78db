/// Writes an XML document step by step: the same calls give the same bytes.
///
/// Elements that hold elements are indented by two spaces; those that hold text stay on one line. An element is closed
/// by the call that opened it, so that the result is always well-formed.
public struct XMLOutput {
    /// An attribute; nil values are left out.
    public typealias Attribute = (name: String, value: String?)

    /// The document so far, with a line feed at its end.
    public private(set) var text: String
    private var depth = 0
    private let indentation: String

    /// Begins a document with the XML declaration (UTF-8).
    public init(indentation: String = "  ") {
        self.indentation = indentation
        text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    }

    /// An element that holds what `content` writes; `<name/>` when it writes nothing.
    public mutating func element(
        _ name: String, _ attributes: [Attribute] = [], content: (inout XMLOutput) throws -> Void
    ) rethrows {
        open(name, attributes)
        let empty = text.utf8.count
        text += ">\n"
        depth += 1
        try content(&self)
        depth -= 1
        if text.utf8.count == empty + 2 {
            text.removeLast(2)
            text += "/>\n"
        } else {
            indent()
            text += "</\(name)>\n"
        }
    }

    /// An element that holds text alone; nothing at all when the text is nil.
    public mutating func element(_ name: String, _ attributes: [Attribute] = [], text content: String?) {
        guard let content else { return }
        open(name, attributes)
        text += content.isEmpty ? "/>\n" : ">\(Escaping.text(content))</\(name)>\n"
    }

    /// An element of text with elements among it; white space is written as given, so that nothing is indented.
    public mutating func mixedElement(
        _ name: String, _ attributes: [Attribute] = [], content: (inout XMLMixedContent) throws -> Void
    ) rethrows {
        open(name, attributes)
        var mixed = XMLMixedContent()
        try content(&mixed)
        text += ">\(mixed.text)</\(name)>\n"
    }

    /// A comment on its own line; `--` inside becomes `- -`.
    public mutating func comment(_ content: String) {
        indent()
        var safe = ""
        for character in content {
            if character == "-" && safe.last == "-" { safe += " " }
            safe.append(character)
        }
        text += "<!-- \(Escaping.text(safe)) -->\n"
    }

    private mutating func open(_ name: String, _ attributes: [Attribute]) {
        indent()
        text += "<" + name + XMLOutput.markup(of: attributes)
    }

    private mutating func indent() {
        for _ in 0..<depth { text += indentation }
    }

    static func markup(of attributes: [Attribute]) -> String {
        attributes.map { name, value in
            value.map { " \(name)=\"\(Escaping.attribute($0))\"" } ?? ""
        }.joined()
    }
}

/// Text with elements among it, as inside a paragraph.
public struct XMLMixedContent {
    /// The content so far, escaped.
    public private(set) var text = ""

    /// Appends text, escaped.
    public mutating func append(_ content: some StringProtocol) {
        text += Escaping.text(content)
    }

    /// Appends an element with text inside.
    public mutating func element(_ name: String, _ attributes: [XMLOutput.Attribute] = [], text content: String) {
        text += "<\(name)\(XMLOutput.markup(of: attributes))>\(Escaping.text(content))</\(name)>"
    }

    /// Appends an element that holds what `content` writes.
    public mutating func element(
        _ name: String, _ attributes: [XMLOutput.Attribute] = [], content: (inout XMLMixedContent) throws -> Void
    ) rethrows {
        text += "<\(name)\(XMLOutput.markup(of: attributes))>"
        try content(&self)
        text += "</\(name)>"
    }
}
