import Formats
import NewsModel

/// Reads sources of one kind: how its files are called, what it claims of their contents, how these become articles.
///
/// `SourceReaders` has the table of them. Files that nobody reads have a reader too: it says what they are.
struct SourceReader: Sendable {
    /// How surely a source is of the reader's kind.
    enum Claim: Int, Comparable, Sendable {
        case none
        /// Nothing speaks against it.
        case possible
        /// It is said to be, or begins as only few others do.
        case likely
        /// Its beginning says so; no other reader is asked.
        case certain

        static func < (a: Claim, b: Claim) -> Bool { a.rawValue < b.rawValue }
    }

    /// What was in a source: articles, and files that are to be read in their turn, such as the page of a web archive.
    struct Reading: Sendable {
        var parsed = ParsedSource()
        /// Each is read in its turn; of several forms of one thing the first that holds an article.
        var nested: [[SourceFile]] = []
        /// Makes one of what each of them held, in order; nil where that is added to what was found already.
        var join: (@Sendable ([ParsedSource]) -> ParsedSource)?
    }

    /// What the kind is called, such as `feed`.
    let name: String
    /// The endings of its files' names (lower case, without the dot), and the media type that each stands for.
    var mediaTypes: [String: MediaType] = [:]
    /// The most that it ever claims: nobody is asked whose best another has claimed already.
    var mostClaim = Claim.certain
    /// Looks at the beginning of a source.
    let claim: @Sendable (inout SourceContent) -> Claim
    /// Never throws for bad content: what could not be read is a `Finding`.
    let read: @Sendable (inout SourceContent) -> Reading
}

extension SourceReader {
    /// A reader of sources that are text.
    init(
        name: String, mediaTypes: [String: MediaType] = [:], mostClaim: Claim = .certain,
        claim: @escaping @Sendable (inout SourceContent) -> Claim,
        readText: @escaping @Sendable (SourceText) -> ParsedSource
    ) {
        self.init(name: name, mediaTypes: mediaTypes, mostClaim: mostClaim, claim: claim) { content in
            Reading(parsed: readText(content.sourceText))
        }
    }
}

/// A source file with its bytes decoded: what readers of text begin with.
struct SourceText: Sendable {
    let file: SourceFile
    let text: String
    /// Seconds east of UTC, for times that name no zone.
    let zoneOffset: Int
    /// The words that it is read by.
    var words = SourceWords.standard
    /// No later date is believed; nil believes all.
    var latest: Timestamp?
}

extension ParsedSource {
    /// What a file and the files in it hold; findings about these say which it is by a name such as "attachment".
    static func joined(
        _ outer: ParsedSource, _ inner: some Collection<ParsedSource>, calling name: String? = nil
    ) -> ParsedSource {
        var joined = outer
        for (position, inner) in inner.enumerated() {
            joined.articles += inner.articles
            joined.feed = joined.feed ?? inner.feed
            joined.findings += inner.findings.map { finding in
                guard let name else { return finding }
                return Finding(
                    finding.severity, source: finding.source, line: finding.line, column: finding.column,
                    message: "\(name) \(position + 1): \(finding.message)", omission: finding.omission)
            }
        }
        // Several files' articles are of no one feed.
        if joined.feed?.items.count != joined.articles.count { joined.feed = nil }
        return joined
    }

    /// The outcome for a file that cannot be read; `reason` follows the file's name: "is empty".
    static func unreadable(_ file: SourceFile, _ reason: String, line: Int? = nil) -> ParsedSource {
        ParsedSource(findings: [
            Finding(.error, source: file.name, line: line, message: reason, omission: .unreadable)
        ])
    }

    /// The outcome for a source without an article; `reason` says what it is instead.
    static func notAnArticle(_ file: SourceFile, _ reason: String) -> ParsedSource {
        ParsedSource(findings: [
            Finding(.warning, source: file.name, message: reason, omission: .notAnArticle)
        ])
    }
}
