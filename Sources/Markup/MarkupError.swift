import CLibXML2Shims

/// What is wrong with a text that should be XML. The message never quotes the text.
public struct MarkupError: Error, Hashable, Sendable {
    /// From 1; nil where none is known.
    public let line: Int?
    /// In the user's words, without the file's name and without a full stop.
    public let message: String

    public init(line: Int?, message: String) {
        self.line = line
        self.message = message
    }

    /// nil where the code says that nothing is wrong.
    init?(_ problem: CLibXML2Shims_Problem) {
        guard problem.code != 0 else { return nil }
        self.init(line: problem.line == 0 ? nil : Int(problem.line), message: Self.message(of: problem.code))
    }

    /// By libxml2's numbers (`xmlParserErrors`), which are part of its stable interface.
    private static func message(of code: Int32) -> String {
        switch code {
        case 2: "there is not enough memory for it"
        case 4: "it is empty"
        case 5: "it goes on after the end of its outermost element"
        case 6...8: "a character reference names no character"
        case 9, 81: "it holds a character that XML does not allow"
        case 23, 26: "it uses an entity that is not declared"
        case 38...41, 65: "an attribute is not written as name=\"value\""
        case 42: "an attribute stands twice in one tag"
        case 68: "a tag has no proper name"
        case 73: "a tag is not closed by >"
        case 74, 76, 77: "an element is not closed, or closed in the wrong order"
        case 89: "it is nested too deeply"
        case 200...205: "a namespace prefix is not declared"
        default: "it is not well-formed XML"
        }
    }
}

extension MarkupError: CustomStringConvertible {
    public var description: String { line.map { "line \($0): \(message)" } ?? message }
}
