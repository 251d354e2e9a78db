import Configuration
import Fetching
import Formats
import NewsModel
import Parsing
import UnicodeText

/// Fetches what is new of all sources for a day.
final class DayFetch {
    /// What a fetch depends on beside its sources.
    struct Circumstances {
        let date: CivilDate
        let zone: TimeZoneRules
        let window: NewsWindow
        /// The time, in seconds since 1970.
        let now: () -> Int
        /// Where a file lies that the settings name.
        let path: (String) -> String
        /// Where the articles of a day lie.
        let folderOf: (CivilDate) -> String
        /// The largest file, in bytes.
        let sizeLimit: Int
        let progress: (_ source: String, _ done: Int, _ total: Int) -> Void
    }

    /// What a job is for.
    private enum Purpose {
        case feed, front, sitemap(depth: Int), page

        var isSitemap: Bool { if case .sitemap = self { true } else { false } }
    }

    private let circumstances: Circumstances
    private let fetcher: Fetcher
    private(set) var state: FetchState
    private(set) var desks: [SourceDesk]
    private(set) var findings: [Finding] = []
    /// By a job's owner, the source and what the job is for.
    private var purposes: [(desk: Int, purpose: Purpose)] = []
    private var done = 0
    /// The pages that are asked for in this run.
    private var requested: Set<WebAddress> = []
    /// By an address that named pages, those of them that are not here yet.
    private var missing: [WebAddress: Set<WebAddress>] = [:]
    /// By a page, the address that named it.
    private var namedBy: [WebAddress: WebAddress] = [:]
    private var pageFailures: [Int: Int] = [:]
    private var failed: Set<Int> = []

    /// More pages of a source are left for the next run.
    private static let mostPages = 500
    /// A page that cannot be had is asked for in so many runs.
    private static let mostTries = 3
    /// Failed pages of a source that are told one by one.
    private static let mostToldFailures = 3
    /// Sitemaps within sitemaps.
    private static let deepestSitemap = 2
    private static let pageLimit = 8 << 20
    /// More failed pages are forgotten.
    private static let mostFailures = 5_000

    init(_ sources: [SourceSettings], state: FetchState, transport: HTTPTransport, _ circumstances: Circumstances) {
        self.circumstances = circumstances
        self.state = state
        desks = sources.map { SourceDesk($0, on: circumstances.date, folderOf: circumstances.folderOf) }
        fetcher = Fetcher(transport, agent: "svodka", manners: state.manners, now: circumstances.now)
    }

    private var time: FetchTime { FetchTime(circumstances.now(), in: circumstances.zone) }

    /// Fetches everything; what could not be had is a finding.
    ///
    /// - Throws: `NewsroomError` when something cannot be written; what was laid down before is known to the next run.
    func run() throws(NewsroomError) {
        for desk in desks.indices { try takeMail(desk) }
        var jobs: [FetchJob] = []
        for (desk, source) in desks.enumerated().map({ ($0, $1.settings) }) {
            let named: [([String], Purpose)] = [
                (source.feeds, .feed), (source.pages, .front), (source.sitemaps, .sitemap(depth: 0)),
            ]
            for (addresses, purpose) in named {
                for text in addresses {
                    guard let address = WebAddress(text) else {
                        tell(.error, desk, "\(text) is no address of the web")
                        continue
                    }
                    jobs.append(job(address, desk, purpose))
                }
            }
        }
        let outcome: Result<Void, NewsroomError> = Result { () throws(NewsroomError) in
            try fetcher.run(jobs) { outcome throws(NewsroomError) in try self.take(outcome) }
        }
        WholeFile.settleAll()
        for desk in desks.indices { try desks[desk].writeLines() }
        WholeFile.settleAll()
        try outcome.get()
        finish()
    }

    private func job(_ address: WebAddress, _ desk: Int, _ purpose: Purpose) -> FetchJob {
        var job = FetchJob(address)
        job.owner = purposes.count
        job.allowsPrivateAddresses = desks[desk].settings.allowsPrivateAddresses
        job.sizeLimit = circumstances.sizeLimit
        if case .page = purpose {
            job.isFollowed = true
            job.sizeLimit = min(job.sizeLimit, Self.pageLimit)
        } else if let known = state.addresses[address.description],
            (0..<FetchState.trust).contains(circumstances.now() - known.whole)
        {
            job.validators = known.validators
        }
        purposes.append((desk, purpose))
        return job
    }

    private func take(_ outcome: FetchOutcome) throws(NewsroomError) -> [FetchJob] {
        let (desk, purpose) = purposes[outcome.job.owner]
        done += 1
        var next: [FetchJob] = []
        switch outcome.result {
        case .failure(let failure): fail(outcome, failure, desk, purpose)
        case .success(let response):
            if case .page = purpose {
                try takePage(outcome, response, desk)
            } else {
                next = try takeNamed(outcome, response, desk, purpose)
            }
        }
        circumstances.progress(desks[desk].settings.name, done, purposes.count)
        return next
    }

    private func tell(_ severity: Finding.Severity, _ desk: Int, _ message: String) {
        findings.append(Finding(severity, source: desks[desk].settings.name, message: message))
    }

    // MARK: - What the settings name

    private func fail(_ outcome: FetchOutcome, _ failure: FetchFailure, _ desk: Int, _ purpose: Purpose) {
        let message = "\(outcome.job.address) \(failure.message)"
        guard case .page = purpose else {
            return failNamed(message, desk)
        }
        if failure == .robotsRefuse {
            arrived(outcome.job.address)
            return tell(.note, desk, message)
        }
        let tries = (state.failures[outcome.job.address.description] ?? 0) + 1
        state.failures[outcome.job.address.description] = tries
        if tries >= Self.mostTries { arrived(outcome.job.address) }
        pageFailures[desk, default: 0] += 1
        if pageFailures[desk, default: 0] <= Self.mostToldFailures { tell(.warning, desk, message) }
    }

    private func failNamed(_ message: String, _ desk: Int) {
        failed.insert(desk)
        state.health[desks[desk].settings.name, default: .init()].error = message
        tell(.error, desk, message)
    }

    private func takeNamed(
        _ outcome: FetchOutcome, _ response: HTTPResponse, _ desk: Int, _ purpose: Purpose
    ) throws(NewsroomError) -> [FetchJob] {
        let address = outcome.job.address
        if let moved = outcome.movedTo {
            tell(.note, desk, "\(address) has moved for good to \(moved): write that into the settings")
        }
        let name = desks[desk].settings.name
        state.health[name, default: .init()].succeeded = circumstances.now()
        guard response.status != 304 else { return [] }
        var pages: [WebAddress]?
        var found = 0
        switch purpose {
        case .feed:
            let zone = desks[desk].settings.timeZone.flatMap(TimeZoneRules.init(named:)) ?? circumstances.zone
            guard
                let feed = FeedItems(
                    response, at: outcome.finalAddress, zoneOffset: zone.offset(atNoonOf: circumstances.date))
            else { break }
            found = feed.keys.count
            pages = try take(feed, response, outcome, desk)
        case .front:
            let links = LinkReader.links(of: response, at: outcome.finalAddress).filter { link in
                desks[desk].patterns.contains { $0.fits(link.description) }
            }
            found = links.count
            pages = links.filter { !desks[desk].has($0) }
        case .sitemap(let depth):
            guard let sitemap = LinkReader.sitemap(of: response, at: outcome.finalAddress) else { break }
            let isNews: (LinkReader.Sitemap.Entry) -> Bool = { [window = circumstances.window] entry in
                entry.time.map { window.contains(Timestamp(secondsSince1970: $0, zoneOffset: 0)) } ?? false
            }
            let links = sitemap.pages.filter(isNews).map(\.address)
            found = links.count
            pages = links.filter { !desks[desk].has($0) }
            if depth < Self.deepestSitemap, !sitemap.sitemaps.isEmpty {
                state.addresses[address.description] = nil
                return sitemap.sitemaps.filter { $0.time == nil || isNews($0) }.prefix(20).map {
                    job($0.address, desk, .sitemap(depth: depth + 1))
                }
            }
        case .page: break
        }
        guard let pages else {
            failNamed("\(address) is no \(purpose.isSitemap ? "sitemap" : "feed"): look what is there", desk)
            return []
        }
        state.health[name, default: .init()].items = found
        remember(response, of: address)
        if found == 0, case .front = purpose {
            tell(.warning, desk, "\(address) has no link that its links: pattern fits")
        }
        return follow(pages, from: address, desk)
    }

    private func remember(_ response: HTTPResponse, of address: WebAddress) {
        state.addresses[address.description, default: .init()].whole = circumstances.now()
        state.addresses[address.description, default: .init()].validators = FetchJob.Validators(
            entityTag: response["etag"], lastModified: response["last-modified"])
    }

    /// Lays down a feed that has something new.
    ///
    /// - Returns: the pages of its items that are to be followed.
    private func take(
        _ feed: FeedItems, _ response: HTTPResponse, _ outcome: FetchOutcome, _ desk: Int
    ) throws(NewsroomError) -> [WebAddress] {
        let address = outcome.job.address
        let new = desks[desk].newItems(
            among: feed.keys, knownBefore: state.addresses[address.description]?.items ?? [])
        if !new.isEmpty {
            try desks[desk].take(feed: response, outcome, keys: feed.keys, new: new, at: time)
        }
        state.addresses[address.description, default: .init()].items = feed.keys
        let settings = desks[desk].settings
        let isNew = Set(new)
        return feed.articles.indices.compactMap { position in
            let article = feed.articles[position]
            guard settings.fullText == .yes || settings.fullText == .auto && article.isTeaser,
                article.published.map(circumstances.window.contains) ?? true,
                let page = article.url.flatMap({ WebAddress(FetchedFiles.address($0)) })
            else { return nil }
            return isNew.contains(position) || !desks[desk].has(page) ? page : nil
        }
    }

    // MARK: - Pages

    private func follow(_ pages: [WebAddress], from address: WebAddress, _ desk: Int) -> [FetchJob] {
        let wanted = pages.filter {
            requested.insert($0).inserted && state.failures[$0.description, default: 0] < Self.mostTries
        }
        if wanted.count > Self.mostPages {
            tell(.warning, desk, "\(address) leads to \(wanted.count) new pages: \(Self.mostPages) are fetched now")
        }
        if !wanted.isEmpty { missing[address] = Set(wanted) }
        for page in wanted { namedBy[page] = address }
        return wanted.prefix(Self.mostPages).map { job($0, desk, .page) }
    }

    private func takePage(_ outcome: FetchOutcome, _ response: HTTPResponse, _ desk: Int) throws(NewsroomError) {
        let address = outcome.job.address
        arrived(address)
        state.failures[address.description] = nil
        guard SourceDesk.isReadable(response) else {
            return tell(.note, desk, "\(address) is no page (\(response["content-type"] ?? "")) and was not kept")
        }
        try desks[desk].take(page: response, outcome, at: time)
    }

    /// Nothing more is to be expected of a page.
    private func arrived(_ page: WebAddress) {
        guard let origin = namedBy[page] else { return }
        missing[origin]?.remove(page)
    }

    // MARK: - Mail

    private func takeMail(_ desk: Int) throws(NewsroomError) {
        let settings = desks[desk].settings
        guard !(settings.maildirs + settings.mailboxes).isEmpty else { return }
        let box = MailBox(window: circumstances.window, sizeLimit: circumstances.sizeLimit)
        for (paths, read) in [(settings.maildirs, box.mails(inFolder:)), (settings.mailboxes, box.mails(inFile:))] {
            for path in paths {
                switch Result(catching: { () throws(UnreadableFile) in try read(circumstances.path(path)) }) {
                case .success(let mails):
                    for mail in mails { try desks[desk].take(mail: mail, at: time) }
                    state.health[settings.name, default: .init()].succeeded = circumstances.now()
                    state.health[settings.name, default: .init()].items = mails.count
                case .failure(let failure): failNamed("\(failure)", desk)
                }
            }
        }
    }

    // MARK: - End

    private func finish() {
        for (desk, count) in pageFailures.sorted(by: { $0.key < $1.key }) where count > Self.mostToldFailures {
            tell(.warning, desk, "\(count - Self.mostToldFailures) more of its pages cannot be had")
        }
        // What has named pages that are still to come is asked for whole.
        for (address, pages) in missing where !pages.isEmpty {
            state.addresses[address.description]?.validators = .init()
        }
        for desk in desks.indices where !failed.contains(desk) {
            state.health[desks[desk].settings.name, default: .init()].error = nil
        }
        let named = Set(
            desks.flatMap { $0.settings.feeds + $0.settings.pages + $0.settings.sitemaps }.compactMap {
                WebAddress($0)?.description
            })
        state.addresses = state.addresses.filter { named.contains($0.key) }
        if state.failures.count > Self.mostFailures { state.failures = [:] }
        state.manners = fetcher.manners
        findings.sort { ($0.source, $0.message) < ($1.source, $1.message) }
    }
}
