/// A key that settings of one kind may have, and how its value gets into them.
///
/// A key's name is also the name of its environment variable: `mail: from:` is `SVODKA_MAIL_FROM`.
public struct SettingKey<Settings>: Sendable {
    public typealias Read = @Sendable (SettingValue, inout Settings) throws(SettingError) -> Void

    /// As written in the file: lower case, words joined by hyphens.
    public let name: String
    let read: Read
    /// The names of this key and of those inside it, joined by hyphens: what the environment may set.
    let paths: [String]
    /// Sets what a path below this key names.
    let readBelow: @Sendable (Substring, SettingValue, inout Settings) throws(SettingError) -> Void

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
