/// What a newsroom knows about an outlet.
public struct SourceSettings: Hashable, Sendable {
    /// The name readers see.
    public var name: String
    /// How its articles are known: by the host of their links (`belta.by`, which means `eng.belta.by` too), or by the
    /// folder of the day they lie in. Never empty.
    public var from: [String] = []
    /// The agency it belongs to or takes its news from, for articles that name none.
    public var agency: String?
    /// How much its telling counts when stories are put in order and one of several articles leads: 1 for most.
    public var weight = 1.0
    /// The zone of its times that name none, by its name in the tz database; nil for the newsroom's.
    public var timeZone: String?

    static let keys: [SettingKey<SourceSettings>] = [
        SettingKey("name") { value, settings throws(SettingError) in settings.name = try value.text() },
        SettingKey("from") { value, settings throws(SettingError) in settings.from = try value.texts() },
        SettingKey("agency") { value, settings throws(SettingError) in settings.agency = try value.text() },
        SettingKey("weight") { value, settings throws(SettingError) in
            settings.weight = try value.number(in: 0...100)
        },
        SettingKey("time-zone") { value, settings throws(SettingError) in settings.timeZone = try value.timeZone() },
    ]

    static func all(in value: SettingValue) throws(SettingError) -> [SourceSettings] {
        var sources: [SourceSettings] = []
        for value in try value.list() {
            var source = SourceSettings(name: "")
            try SettingKey.read(value, keys, into: &source)
            guard !source.name.isEmpty else { throw value.error("a source needs a name: the one readers see") }
            guard !source.from.isEmpty else {
                throw value.error("“\(source.name)” needs a from: the host of its links, or its folder of articles")
            }
            sources.append(source)
        }
        return sources
    }
}
