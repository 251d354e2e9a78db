import Configuration
import Fetching
import FoundationEssentials
public import NewsModel
import UnicodeText

/// What a run of fetching has brought.
public struct FetchReport: Sendable {
    /// What one source has brought.
    public struct Source: Sendable {
        /// The name readers see.
        public let name: String
        /// Feeds that have something new.
        public let feeds: Int
        /// Pages and mails.
        public let pages: Int
    }

    /// The day's folder.
    public let folder: String
    /// In the order of the settings.
    public let sources: [Source]
    /// What could not be had, by source.
    public let findings: [Finding]

    /// Whether something could not be had.
    public var isIncomplete: Bool { findings.contains { $0.severity > .note } }
}

/// What the way to the web depends on beside the settings.
public struct NetworkAccess: Sendable {
    /// The process's variables: those that name a proxy or certificates are read.
    public var environment: [String: String]
    /// The time, in seconds since 1970.
    public var now: @Sendable () -> Int

    /// The machine's clock, and these variables.
    public init(environment: [String: String]) {
        self.environment = environment
        now = { Int(Date().timeIntervalSince1970) }
    }
}

extension Newsroom {
    /// Where runs of fetching keep what they remember.
    private var memoryOfFetching: String { path(".svodka") }

    /// The state of the sources after the last run.
    var fetchState: FetchState { FetchState("\(memoryOfFetching)/fetch.json") }

    /// The way to the web, for a newsroom that says who it is.
    func transport(_ network: NetworkAccess) -> HTTPTransport {
        let contact = settings.contact.map { " (+\($0))" } ?? ""
        return HTTPTransport(
            .init(userAgent: "Svodka/\(Self.version)\(contact)", environment: network.environment))
    }

    /// The newsroom's day at a time.
    public func today(_ network: NetworkAccess) throws(NewsroomError) -> CivilDate {
        let now = network.now()
        let local = now + (try zone()).offset(at: now) - (settings.dayBegins ?? 0) * 60
        return CivilDate(daysSince1970: Int((Double(local) / 86_400).rounded(.down)))
    }

    /// Fetches what is new of the sources into a day's folder. Of two runs at once the second waits, and then finds little
    /// new.
    ///
    /// - Throws: `NewsroomError` when no source says what is fetched, or something cannot be written.
    public func fetch(
        _ date: CivilDate, _ network: NetworkAccess, observer: @escaping Observer = { _ in }
    ) throws(NewsroomError) -> FetchReport {
        let sources = settings.sources.filter(\.isFetched)
        guard !sources.isEmpty else {
            throw NewsroomError(
                stage: "fetch",
                message: "no source in the settings says what is fetched: give one a feed, or run "
                    + "“svodka sources add ADDRESS”")
        }
        let lock = try FolderLock(memoryOfFetching) { observer(.waitingToFetch) }
        defer { withExtendedLifetime(lock) {} }
        let zone = try zone()
        let window = NewsWindow(
            date: date, zone: zone, dayBegins: nil, hours: nil, lastDigest: archive.days.last { $0 < date })
        let fetch = DayFetch(
            sources, state: fetchState, transport: transport(network),
            DayFetch.Circumstances(
                date: date, zone: zone, window: window, now: network.now, path: path, folderOf: articles(of:),
                sizeLimit: settings.limits.fileMegabytes << 20,
                progress: { name, done, total in observer(.read(name: name, done: done, total: total)) }))
        try fetch.run()
        try fetch.state.write(to: "\(memoryOfFetching)/fetch.json")
        return FetchReport(
            folder: articles(of: date),
            sources: fetch.desks.map {
                FetchReport.Source(name: $0.settings.name, feeds: $0.files - $0.pages, pages: $0.pages)
            }, findings: fetch.findings)
    }
}
