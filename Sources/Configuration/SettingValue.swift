/// A value somebody wrote, with its place, so that an error can name line and column.
public struct SettingValue: Sendable {
    enum Content: Sendable {
        /// `~`, `null`, or nothing at all.
        case nothing
        /// What stands there, and whether it stands in quotation marks.
        case scalar(String, isQuoted: Bool)
        case list([SettingValue])
        case mapping([(key: SettingValue, value: SettingValue)])
    }

    let content: Content
    /// Where it was written.
    public let place: SettingError.Place
    /// Whether it is a variable's, where a list is written with commas.
    let isVariable: Bool

    init(_ content: Content, at place: SettingError.Place, isVariable: Bool = false) {
        self.content = content
        self.place = place
        self.isVariable = isVariable
    }

    /// The value of an environment variable.
    init(variable name: String, value: String) {
        self.init(.scalar(value, isQuoted: true), at: SettingError.Place(source: name), isVariable: true)
    }

    /// An error about this value.
    public func error(_ message: String) -> SettingError {
        SettingError(place, message)
    }

    /// Text, on one line. Numbers and words such as `yes` are texts too; an empty text must be allowed.
    public func text(allowsEmpty: Bool = false) throws(SettingError) -> String {
        guard case .scalar(let text, _) = content else { throw error("this must be a text, not \(kind)") }
        guard allowsEmpty || !text.isEmpty else { throw error("this text is empty; leave the key out for the default") }
        guard !text.contains(where: { $0.isNewline || $0 == "\0" }) else { throw error("this text must be one line") }
        return text
    }

    /// A whole number.
    public func integer(in range: ClosedRange<Int>) throws(SettingError) -> Int {
        guard case .scalar(let text, _) = content, let number = Int(text), range.contains(number) else {
            throw error("this must be a whole number from \(range.lowerBound) to \(range.upperBound), not \(kind)")
        }
        return number
    }

    /// A number with or without a decimal point.
    public func number(in range: ClosedRange<Double>) throws(SettingError) -> Double {
        guard case .scalar(let text, _) = content, let number = Double(text), range.contains(number) else {
            throw error("this must be a number from \(range.lowerBound) to \(range.upperBound), not \(kind)")
        }
        return number
    }

    /// `yes` or `no`, `true` or `false`.
    public func flag() throws(SettingError) -> Bool {
        if case .scalar(let text, _) = content {
            switch text.lowercased() {
            case "yes", "true", "on": return true
            case "no", "false", "off": return false
            default: break
            }
        }
        throw error("this must be yes or no, not \(kind)")
    }

    /// One of some words.
    public func choice<Value>(of choices: KeyValuePairs<String, Value>) throws(SettingError) -> Value {
        try choice(of: Array(choices))
    }

    /// One of some words, each with what it stands for.
    public func choice<Value>(of choices: [(key: String, value: Value)]) throws(SettingError) -> Value {
        let names = choices.map(\.key)
        let text = try text()
        guard let choice = choices.first(where: { $0.key == text }) else {
            throw error(
                "this must be one of \(names.joined(separator: ", ")), not \(kind)"
                    + Suggestion.clause(for: text, among: names))
        }
        return choice.value
    }

    /// A list; a single value is a list of one, and a variable's values are divided by commas.
    public func list() throws(SettingError) -> [SettingValue] {
        switch content {
        case .list(let values): return values
        case .nothing: return []
        case .mapping: throw error("this must be a list, such as [a, b], not \(kind)")
        case .scalar(let text, _):
            guard isVariable else { return [self] }
            return text.split(separator: ",").map { part in
                let trimmed = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
                return SettingValue(variable: place.source, value: trimmed)
            }
        }
    }

    /// A list of texts.
    public func texts() throws(SettingError) -> [String] {
        var texts: [String] = []
        for value in try list() { texts.append(try value.text()) }
        return texts
    }

    /// Keys and values in the order they were written; the caller knows which keys there are.
    public func pairs() throws(SettingError) -> [(key: SettingValue, value: SettingValue)] {
        switch content {
        case .mapping(let pairs): return pairs
        case .nothing: return []
        default: throw error("this must hold keys with values, such as name: value, not \(kind)")
        }
    }

    /// What was written, for messages: long texts are cut.
    var kind: String {
        switch content {
        case .nothing: "nothing"
        case .scalar(let text, _): text.count > 40 ? "“\(text.prefix(40))…”" : "“\(text)”"
        case .list: "a list"
        case .mapping: "keys with values"
        }
    }
}

/// A key that settings of one kind may have, and how its value gets into them.
///
/// A key's name is also the name of its environment variable: `mail: from:` is `SVODKA_MAIL_FROM`.
public struct SettingKey<Settings>: Sendable {
    /// Reads a value into the settings of its group.
    public typealias Read = @Sendable (SettingValue, inout Settings) throws(SettingError) -> Void

    /// As written in the file: lower case, words joined by hyphens.
    public let name: String
    let read: Read
    /// The names of this key and of those inside it, joined by hyphens: what the environment may set.
    let paths: [String]
    /// Sets what a path below this key names.
    let readBelow: @Sendable (Substring, SettingValue, inout Settings) throws(SettingError) -> Void

    /// A key and how its value is read.
    public init(_ name: String, read: @escaping Read) {
        self.name = name
        self.read = read
        paths = [name]
        readBelow = { _, _, _ in }
    }

    /// A key whose value is a group of keys.
    public init<Group>(
        _ name: String, _ group: any WritableKeyPath<Settings, Group> & Sendable, _ keys: [SettingKey<Group>]
    ) {
        self.name = name
        read = { value, settings throws(SettingError) in
            try SettingKey<Group>.read(value, keys, into: &settings[keyPath: group])
        }
        paths = keys.flatMap(\.paths).map { "\(name)-\($0)" }
        readBelow = { path, value, settings throws(SettingError) in
            try SettingKey<Group>.set(path, value, keys, in: &settings[keyPath: group])
        }
    }

    /// Reads a group of keys; one that is not among `keys` is an error.
    public static func read(
        _ value: SettingValue, _ keys: [SettingKey], into settings: inout Settings
    ) throws(SettingError) {
        for (key, value) in try value.pairs() {
            let name = try key.text()
            guard let known = keys.first(where: { $0.name == name }) else {
                throw key.error(
                    "there is no key “\(name)” here" + Suggestion.clause(for: name, among: keys.map(\.name)))
            }
            // A key with nothing behind it keeps its default.
            if case .nothing = value.content { continue }
            try known.read(value, &settings)
        }
    }

    /// Sets the key that a path such as `mail-from` names; unknown paths change nothing.
    static func set(
        _ path: Substring, _ value: SettingValue, _ keys: [SettingKey], in settings: inout Settings
    ) throws(SettingError) {
        for key in keys {
            if key.name == path { return try key.read(value, &settings) }
            if path.hasPrefix(key.name + "-") {
                try key.readBelow(path.dropFirst(key.name.count + 1), value, &settings)
            }
        }
    }
}
