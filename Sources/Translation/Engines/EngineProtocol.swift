import Markup
import NewsModel

/// The protocol that every engine speaks: a JSON object a line, one answer a request, in order.
///
/// `{"id","source","target","text","terms":[{"source","target"}]}` →
/// `{"id","text","engine","unknown":[…]}`
public enum EngineProtocol {
    /// A request as a line, with its line feed; the same request gives the same bytes.
    public static func line(_ request: EngineRequest) -> String {
        let terms = request.terms.map {
            "{\"source\":\(Escaping.json($0.source)),\"target\":\(Escaping.json($0.target))}"
        }
        return "{\"id\":\(Escaping.json(request.id)),\"source\":\(Escaping.json(request.source.rawValue)),"
            + "\"target\":\(Escaping.json(request.target.rawValue)),\"text\":\(Escaping.json(request.text)),"
            + "\"terms\":[\(terms.joined(separator: ","))]}\n"
    }
}
