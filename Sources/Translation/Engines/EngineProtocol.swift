import NewsModel

/// The protocol that every engine speaks: a JSON object a line, one answer a request, in order.
///
/// `{"id","source","target","text","terms":[{"source","target"}]}` →
/// `{"id","text","engine","unknown":[…]}`
public enum EngineProtocol {
    /// A request as a line, with its line feed; the same request gives the same bytes.
    public static func line(_ request: EngineRequest) -> String {
        let terms = request.terms.map { "{\"source\":\(quoted($0.source)),\"target\":\(quoted($0.target))}" }
        return "{\"id\":\(quoted(request.id)),\"source\":\(quoted(request.source.rawValue)),"
            + "\"target\":\(quoted(request.target.rawValue)),\"text\":\(quoted(request.text)),"
            + "\"terms\":[\(terms.joined(separator: ","))]}\n"
    }

    /// RFC 8259, with the separators that would end a line for some readers escaped too.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\u{2028}": result += "\\u2028"
            case "\u{2029}": result += "\\u2029"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
