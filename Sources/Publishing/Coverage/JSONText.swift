import Markup

/// JSON (RFC 8259) whose keys keep their order, which Foundation's encoder does not promise.
indirect enum JSONText {
    case string(String)
    case number(Int)
    case array([JSONText])
    case object([(String, JSONText)])

    /// The value on one line; items of arrays of objects each on a line of their own.
    var text: String {
        switch self {
        case .string(let value): Escaping.json(value)
        case .number(let value): String(value)
        case .array(let items): "[" + items.map(\.text).joined(separator: items.count > 1 ? ",\n" : ",") + "]"
        case .object(let fields):
            "{" + fields.map { Escaping.json($0.0) + ":" + $0.1.text }.joined(separator: ",") + "}"
        }
    }
}
