/// What is wrong in a template: where, and what to write instead.
public struct TemplateError: Error, Hashable, CustomStringConvertible {
    /// The file as the user named it.
    public let source: String
    /// From 1.
    public let line: Int
    /// From 1, in characters.
    public let column: Int
    public let message: String

    public var description: String { "\(source):\(line):\(column): \(message)" }
}
