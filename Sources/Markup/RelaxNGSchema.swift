import CLibXML2Shims

/// A RELAX NG schema in XML syntax, to check documents against.
public struct RelaxNGSchema: Sendable {
    private let source: String

    /// A schema from its XML, which is first read when a document is checked.
    public init(_ source: String) {
        self.source = source
    }

    /// What is wrong with a document, in its order; empty for a valid one.
    ///
    /// The messages are libxml2's, which name elements and values: they are for those who made the document.
    /// Throws when the document is no XML or the schema no schema.
    public func violations(in document: String) throws(MarkupError) -> [MarkupError] {
        let collector = Collector()
        let schema = Array(source.utf8)
        let bytes = Array(document.utf8)
        let outcome = CLibXML2Shims_validateRelaxNG(
            schema, schema.count, bytes, bytes.count,
            { context, line, message in
                guard let context, let message else { return }
                let collector = Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue()
                collector.report(line: Int(line), message: String(cString: message))
            }, Unmanaged.passUnretained(collector).toOpaque())
        switch Int(outcome) {
        case CLibXML2Shims_SchemaBroken: throw MarkupError(line: nil, message: "the schema cannot be used")
        case CLibXML2Shims_SchemaMalformedDocument: throw MarkupError(line: nil, message: "it is not well-formed XML")
        case CLibXML2Shims_SchemaInvalid where collector.violations.isEmpty:
            return [MarkupError(line: nil, message: "it does not follow the schema")]
        default: return collector.violations
        }
    }
}

/// What libxml2's callback fills.
private final class Collector {
    private(set) var violations: [MarkupError] = []

    func report(line: Int, message: String) {
        let text = message.split(whereSeparator: \.isNewline).joined(separator: " ")
        violations.append(MarkupError(line: line > 0 ? line : nil, message: text))
    }
}
