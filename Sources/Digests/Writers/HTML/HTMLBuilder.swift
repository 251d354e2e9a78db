import Markup

/// Writes HTML step by step: an element is closed by the call that opened it, and every text is escaped.
struct HTMLBuilder {
    typealias Attribute = (name: String, value: String?)

    private(set) var text = ""

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
        text += Escaping.text(content)
    }

    /// Ends the line, for those who read the source.
    mutating func endLine() {
        text += "\n"
    }

    private mutating func open(_ name: String, _ attributes: [Attribute]) {
        text += "<" + name
        for (name, value) in attributes {
            if let value { text += " \(name)=\"\(Escaping.attribute(value))\"" }
        }
        text += ">"
    }
}
