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
