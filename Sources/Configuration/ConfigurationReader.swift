/// Reads what a newsroom decided: the file, and over it the environment. What the command line says goes over both, and
/// is the command's to add.
public struct ConfigurationReader: Sendable {
    /// What every variable's name begins with: `SVODKA_TIME_ZONE` is the file's `time-zone`.
    public static let prefix = "SVODKA_"

    public init() {}

    /// - Parameters:
    ///   - file: the bytes of the file and its name for messages; nil where there is none.
    ///   - environment: all variables of the process; others than svodka's are passed over.
    /// - Throws: `SettingError` for the first key that does not exist and the first value that cannot be.
    public func read(
        file: (bytes: [UInt8], name: String)?, environment: [String: String] = [:]
    ) throws(SettingError) -> Configuration {
        var configuration = Configuration()
        if let file, let value = try SettingFile.value(of: file.bytes, name: file.name) {
            try SettingKey.read(value, Configuration.keys, into: &configuration)
        }
        try apply(environment, to: &configuration)
        return configuration
    }

    private func apply(_ environment: [String: String], to configuration: inout Configuration) throws(SettingError) {
        let known = Configuration.keys.flatMap(\.paths).map(Self.variable)
        for (name, text) in environment.sorted(by: { $0.key < $1.key }) where name.hasPrefix(Self.prefix) {
            let value = SettingValue(variable: name, value: text)
            guard known.contains(name) else {
                throw value.error("there is no such variable" + Suggestion.clause(for: name, among: known))
            }
            let path = name.dropFirst(Self.prefix.count).lowercased().map { $0 == "_" ? "-" : $0 }
            try SettingKey.set(String(path)[...], value, Configuration.keys, in: &configuration)
        }
    }

    private static func variable(_ path: String) -> String {
        prefix + String(path.uppercased().map { $0 == "-" ? "_" : $0 })
    }
}
