import NewsModel

/// A source file with its bytes decoded: what every reader begins with.
struct SourceText: Sendable {
    let file: SourceFile
    let text: String
    /// Seconds east of UTC, for times that name no zone.
    let zoneOffset: Int

    var dateReader: DateReader { DateReader(zoneOffset: zoneOffset) }
}

extension ParsedSource {
    /// The outcome for a file that cannot be read; `reason` follows the file's name: "is empty".
    static func unreadable(_ file: SourceFile, _ reason: String, line: Int? = nil) -> ParsedSource {
        ParsedSource(findings: [
            Finding(.error, source: file.name, line: line, message: reason, omission: .unreadable)
        ])
    }

    /// The outcome for a page without an article; `reason` says what it is instead.
    static func notAnArticle(_ file: SourceFile, _ reason: String) -> ParsedSource {
        ParsedSource(findings: [
            Finding(.warning, source: file.name, message: reason, omission: .notAnArticle)
        ])
    }
}
