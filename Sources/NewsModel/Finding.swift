/// Something a person should know about an input, which did not stop the day.
public struct Finding: Hashable, Sendable {
    /// How much a finding matters.
    public enum Severity: String, Comparable, Sendable {
        /// Worth knowing; nothing was left out.
        case note
        /// Something was left out or guessed.
        case warning
        /// A whole input was left out.
        case error

        /// The weightier one is greater.
        public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// Why an input was left out, for findings that count in the digest's closing lines.
    public enum Omission: Hashable, Sendable {
        /// The file could not be read or understood at all.
        case unreadable
        /// A page that holds no article: an index, a gallery, an error page.
        case notAnArticle
        /// An article in a language that the digest does not serve.
        case language(LanguageTag)
        /// An article of another day.
        case otherDay
        /// The same text was already there.
        case duplicate
        /// A digest of an earlier day has reported it, and nothing is new.
        case alreadyReported(EarlierStory)
    }

    /// How much it matters.
    public let severity: Severity
    /// The file's name as the user knows it.
    public let source: String
    /// From 1; nil where a line says nothing.
    public let line: Int?
    /// From 1, in characters; nil where a column says nothing.
    public let column: Int?
    /// What is wrong and what to do, in the user's words, without the file's name.
    public let message: String
    /// Set when an input was left out of the day.
    public let omission: Omission?

    /// A finding about a source.
    public init(
        _ severity: Severity, source: String, line: Int? = nil, column: Int? = nil, message: String,
        omission: Omission? = nil
    ) {
        self.severity = severity
        self.source = source
        self.line = line
        self.column = column
        self.message = message
        self.omission = omission
    }
}

extension Finding: CustomStringConvertible {
    /// `file:line:column: severity: message`, as compilers and editors write and read it.
    public var description: String {
        let place = [line, column].compactMap { $0 }.map { ":\($0)" }.joined()
        return "\(source)\(place): \(severity.rawValue): \(message)"
    }
}
