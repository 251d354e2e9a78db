/// How much is read and printed at most.
public struct LimitSettings: Hashable, Sendable {
    /// The largest article that is read, in megabytes.
    public var fileMegabytes = 64
    /// Terms in the table below a story.
    public var termsPerStory = 12

    static let keys: [SettingKey<LimitSettings>] = [
        SettingKey("file-megabytes") { value, settings throws(SettingError) in
            settings.fileMegabytes = try value.integer(in: 1...1024)
        },
        SettingKey("terms-per-story") { value, settings throws(SettingError) in
            settings.termsPerStory = try value.integer(in: 0...100)
        },
    ]
}
