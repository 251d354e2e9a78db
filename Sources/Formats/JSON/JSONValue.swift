/// A JSON value (RFC 8259).
public indirect enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    /// As it is written: no digit is lost.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)

    /// Reads a whole text; nil when it is no JSON, or no UTF-8.
    public init?(_ bytes: some Collection<UInt8>) {
        guard let value = JSONReader.withBytes(of: bytes, { JSONReader($0, .strict).document() }) else { return nil }
        self = value
    }

    /// Reads JSON as pages embed it: comments before it, raw line breaks in strings, surplus commas and a missing end are
    /// forgiven, and what follows it is not looked at.
    ///
    /// Returns nil when the text holds no value.
    public init?(embedded bytes: some Collection<UInt8>) {
        guard let value = JSONReader.withBytes(of: bytes, { JSONReader($0, .forgiving).embeddedValue() }) else {
            return nil
        }
        self = value
    }

    /// The member of an object; nil where there is none, or no object.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let object) = self else { return nil }
        return object[name]
    }

    /// The text of a string or number; nil for anything else.
    public var text: String? {
        switch self {
        case .string(let text), .number(let text): text
        default: nil
        }
    }

    /// The elements of an array; any other value but null stands for an array of itself.
    public var elements: [JSONValue] {
        switch self {
        case .array(let elements): elements
        case .null: []
        default: [self]
        }
    }
}

/// A JSON object, asked for its members by name and kind.
///
/// Foundation's decoder takes as long for a page of 100 KB as libxml2 takes to make a tree of it.
public struct JSONObject: Equatable, Sendable {
    /// What is wrong with a member.
    public struct Problem: Error, CustomStringConvertible {
        /// In the user's words, with the member's name.
        public let description: String
    }

    /// The values by name. Of members with one name the first counts; in embedded JSON, as in scripts, the last.
    public internal(set) var members: [String: JSONValue] = [:]

    init() {}

    /// Reads a whole text; nil when it is no JSON object, or no UTF-8.
    public init?(_ bytes: some Collection<UInt8>) {
        guard case .object(let object) = JSONValue(bytes) else { return nil }
        self = object
    }

    /// The value of a member; nil when it is absent.
    public subscript(name: String) -> JSONValue? { members[name] }

    /// The text of a member; throws when it is absent or no text.
    public func text(_ name: String) throws(Problem) -> String {
        try required(name, Self.text)
    }

    /// The text of a member; nil when it is absent or null, throws when it is no text.
    public func optionalText(_ name: String) throws(Problem) -> String? {
        try optional(name, Self.text)
    }

    /// The texts of a list; throws when it is absent or no list of texts.
    public func texts(_ name: String) throws(Problem) -> [String] {
        try required(name) { Self.list($0, of: Self.text) }
    }

    /// The texts of a list; nil when it is absent or null, throws when it is no list of texts.
    public func optionalTexts(_ name: String) throws(Problem) -> [String]? {
        try optional(name) { Self.list($0, of: Self.text) }
    }

    /// The whole number of a member; throws when it is absent or none.
    public func integer(_ name: String) throws(Problem) -> Int {
        try required(name) { value in
            guard case .number(let digits) = value else { return nil }
            return Int(digits)
        }
    }

    /// The object of a member; throws when it is absent or none.
    public func object(_ name: String) throws(Problem) -> JSONObject {
        try required(name, Self.object)
    }

    /// The objects of a list; throws when it is absent or no list of objects.
    public func objects(_ name: String) throws(Problem) -> [JSONObject] {
        try required(name) { Self.list($0, of: Self.object) }
    }

    /// The objects of a list; nil when it is absent or null, throws when it is no list of objects.
    public func optionalObjects(_ name: String) throws(Problem) -> [JSONObject]? {
        try optional(name) { Self.list($0, of: Self.object) }
    }

    private func optional<Kind>(_ name: String, _ kind: (JSONValue) -> Kind?) throws(Problem) -> Kind? {
        switch members[name] {
        case nil, .null?: nil
        case _?: try required(name, kind)
        }
    }

    private func required<Kind>(_ name: String, _ kind: (JSONValue) -> Kind?) throws(Problem) -> Kind {
        guard let value = members[name] else { throw Problem(description: "\"\(name)\" is missing") }
        guard let value = kind(value) else { throw Problem(description: "\"\(name)\" has the wrong type") }
        return value
    }

    private static func text(_ value: JSONValue) -> String? {
        guard case .string(let text) = value else { return nil }
        return text
    }

    private static func object(_ value: JSONValue) -> JSONObject? {
        guard case .object(let object) = value else { return nil }
        return object
    }

    private static func list<Kind>(_ value: JSONValue, of kind: (JSONValue) -> Kind?) -> [Kind]? {
        guard case .array(let elements) = value else { return nil }
        let kept = elements.compactMap(kind)
        return kept.count == elements.count ? kept : nil
    }
}

/// What can be read from a JSON object.
public protocol JSONReadable {
    /// Throws `JSONObject.Problem` when a member is missing or of the wrong type.
    init(_ object: JSONObject) throws
}
