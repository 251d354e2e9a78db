/// The members of a JSON object (RFC 8259), as far as the filters' records need them: texts, and lists of objects.
///
/// Foundation's decoder takes as long for a page of 100 KB as libxml2 takes to make a tree of it.
struct JSONFields {
    /// A member that is not as it should be.
    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    private enum Value {
        case text(String)
        case null
        /// A number, a truth value, an array or an object, as it stands.
        case other([UInt8])
    }

    private var values: [String: Value] = [:]

    private init() {}

    /// Reads a whole object; nil when the bytes are anything else. Of members with one name the first counts.
    init?(_ bytes: [UInt8]) {
        let isRead = bytes.withUnsafeBufferPointer { buffer in
            var scanner = JSONScanner(buffer)
            return read(&scanner) && scanner.isAtEnd
        }
        guard isRead else { return nil }
    }

    private mutating func read(_ scanner: inout JSONScanner) -> Bool {
        guard scanner.take(UInt8(ascii: "{")) else { return false }
        if scanner.take(UInt8(ascii: "}")) { return true }
        repeat {
            guard let name = scanner.string(), scanner.take(UInt8(ascii: ":")), let value = Self.value(&scanner) else {
                return false
            }
            if values[name] == nil { values[name] = value }
        } while scanner.take(UInt8(ascii: ","))
        return scanner.take(UInt8(ascii: "}"))
    }

    private static func value(_ scanner: inout JSONScanner) -> Value? {
        if scanner.isAtString { return scanner.string().map { .text($0) } }
        if scanner.take(word: "null") { return .null }
        return scanner.value().map { .other($0) }
    }

    /// The text of a member; nil when it is absent or null.
    ///
    /// - Throws: `Problem` when it is there and no text.
    func optionalText(_ name: String) throws(Problem) -> String? {
        switch values[name] {
        case .text(let text): text
        case nil, .null: nil
        case .other: throw Self.wrongType(name)
        }
    }

    /// The text of a member.
    ///
    /// - Throws: `Problem` when it is absent or no text.
    func text(_ name: String) throws(Problem) -> String {
        switch values[name] {
        case .text(let text): return text
        case nil: throw Problem(description: "\"\(name)\" is missing")
        case .null, .other: throw Self.wrongType(name)
        }
    }

    /// The objects of a list; nil when it is absent or null.
    ///
    /// - Throws: `Problem` when it is there and no list of objects.
    func optionalObjects(_ name: String) throws(Problem) -> [JSONFields]? {
        switch values[name] {
        case .other(let bytes):
            guard let objects = Self.objects(bytes) else { throw Self.wrongType(name) }
            return objects
        case nil, .null: return nil
        case .text: throw Self.wrongType(name)
        }
    }

    private static func objects(_ bytes: [UInt8]) -> [JSONFields]? {
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = JSONScanner(buffer)
            guard scanner.take(UInt8(ascii: "[")) else { return nil }
            if scanner.take(UInt8(ascii: "]")) { return [] }
            var objects: [JSONFields] = []
            repeat {
                var fields = JSONFields()
                guard fields.read(&scanner) else { return nil }
                objects.append(fields)
            } while scanner.take(UInt8(ascii: ","))
            return scanner.take(UInt8(ascii: "]")) ? objects : nil
        }
    }

    private static func wrongType(_ name: String) -> Problem {
        Problem(description: "\"\(name)\" has the wrong type")
    }
}

/// A record that a filter reads.
protocol JSONReadable {
    init(_ fields: JSONFields) throws
}
