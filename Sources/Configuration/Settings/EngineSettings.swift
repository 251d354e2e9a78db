/// A translation engine behind a command.
public struct EngineSettings: Hashable, Sendable {
    /// As messages call it; the command itself where nobody named it.
    public var name = ""
    /// Run by the shell; it speaks svodka's engine protocol, as `svodka engine apertium` does.
    public var command = ""
    /// From one language into another, by their tags: `be-ru`.
    public var pairs: [(source: String, target: String)] { texts.compactMap(Self.pair) }
    /// How long it may take for some sentences.
    public var seconds = 120

    private var texts: [String] = []

    public init(name: String, command: String, pairs: [String], seconds: Int = 120) {
        self.name = name
        self.command = command
        self.seconds = seconds
        texts = pairs
    }

    private init() {}

    /// The two languages of `be-ru`; nil for what is no pair.
    public static func pair(_ text: String) -> (source: String, target: String)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, parts.allSatisfy({ (2...3).contains($0.count) && $0.allSatisfy(\.isLetter) }) else {
            return nil
        }
        return (parts[0], parts[1])
    }

    static let keys: [SettingKey<EngineSettings>] = [
        SettingKey("name") { value, settings throws(SettingError) in settings.name = try value.text() },
        SettingKey("command") { value, settings throws(SettingError) in settings.command = try value.text() },
        SettingKey("pairs") { value, settings throws(SettingError) in
            settings.texts = []
            for value in try value.list() {
                let text = try value.text()
                guard pair(text) != nil else { throw value.error("this must be two languages, such as be-ru") }
                settings.texts.append(text)
            }
        },
        SettingKey("seconds") { value, settings throws(SettingError) in
            settings.seconds = try value.integer(in: 1...3_600)
        },
    ]

    static func all(in value: SettingValue) throws(SettingError) -> [EngineSettings] {
        var engines: [EngineSettings] = []
        for value in try value.list() {
            var engine = EngineSettings()
            try SettingKey.read(value, keys, into: &engine)
            guard !engine.command.isEmpty else { throw value.error("an engine needs a command") }
            guard !engine.texts.isEmpty else {
                throw value.error("an engine needs its pairs of languages, such as pairs: [be-ru]")
            }
            if engine.name.isEmpty { engine.name = engine.command }
            engines.append(engine)
        }
        return engines
    }
}
