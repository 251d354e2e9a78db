/// What is wrong in a file of settings, or in a variable that stands for one: where, what, and what to write instead.
public struct SettingError: Error, Hashable, CustomStringConvertible {
    /// Where a value was written.
    public struct Place: Hashable, Sendable, CustomStringConvertible {
        /// The file as the user named it, or the environment's variable.
        public let source: String
        /// From 1; nil for a variable, or for a file as a whole.
        public let line: Int?
        /// From 1, in Unicode scalars.
        public let column: Int?

        public init(source: String, line: Int? = nil, column: Int? = nil) {
            self.source = source
            self.line = line
            self.column = column
        }

        /// `svodka.yaml:12:3`, as compilers and editors write and read it.
        public var description: String {
            source + [line, column].compactMap { $0 }.map { ":\($0)" }.joined()
        }
    }

    public let place: Place
    public let message: String

    public init(_ place: Place, _ message: String) {
        self.place = place
        self.message = message
    }

    public var description: String { "\(place): \(message)" }
}
