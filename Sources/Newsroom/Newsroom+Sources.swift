public import Configuration
import Fetching
public import NewsModel
import UnicodeText

/// How a source does.
public struct SourceStatus: Sendable {
    /// The name readers see.
    public let name: String
    /// What it is fetched from.
    public let addresses: [String]
    /// When something was last got from it; nil for never.
    public let succeeded: Timestamp?
    /// Items, links or mails that it had then.
    public let items: Int
    /// What is wrong; nil for nothing.
    public let error: String?
}

/// Sources that were put into the settings.
public struct AddedSources: Sendable {
    /// In the order of the file.
    public let sources: [SourceSettings]
    /// What a person should know.
    public let findings: [Finding]
}

extension Newsroom {
    private var fetchedSources: [SourceSettings] { settings.sources.filter(\.isFetched) }

    /// How the sources did when they were last fetched, in the order of the settings.
    public func sourceStatuses() throws(NewsroomError) -> [SourceStatus] {
        let state = fetchState
        let zone = try zone()
        return fetchedSources.map { source in
            let health = state.health[source.name]
            let succeeded = health?.succeeded.map {
                Timestamp(secondsSince1970: $0, zoneOffset: zone.offset(at: $0), precision: .minute)
            }
            return SourceStatus(
                name: source.name, addresses: source.addresses, succeeded: succeeded, items: health?.items ?? 0,
                error: health?.error)
        }
    }

    /// Asks every address of the sources once and takes nothing in.
    ///
    /// - Returns: a status for each address, in the order of the settings.
    public func checkSources(_ network: NetworkAccess, observer: Observer = { _ in }) -> [SourceStatus] {
        let all = fetchedSources.flatMap { source in
            (source.feeds + source.pages + source.sitemaps).map { (source, $0) }
        }
        let asked = all.compactMap { source, text in WebAddress(text).map { (source, $0) } }
        let jobs = asked.map { source, address in
            var job = FetchJob(address)
            job.allowsPrivateAddresses = source.allowsPrivateAddresses
            return job
        }
        let outcomes = SourceProbe(transport: transport(network), now: network.now).fetch(jobs) { done in
            observer(.read(name: "", done: done, total: jobs.count))
        }
        return zip(asked, outcomes).map { asked, outcome in
            let (items, error) = Self.judge(outcome, of: asked.0)
            return SourceStatus(
                name: asked.0.name, addresses: [asked.1.description], succeeded: nil, items: items, error: error)
        }
    }

    private static func judge(_ outcome: FetchOutcome, of source: SourceSettings) -> (items: Int, error: String?) {
        let response: HTTPResponse
        switch outcome.result {
        case .failure(let failure): return (0, failure.message)
        case .success(let answer): response = answer
        }
        let moved = outcome.movedTo.map { "has moved for good to \($0): write that into the settings" }
        let isAmong = { (texts: [String]) in texts.contains { WebAddress($0) == outcome.job.address } }
        if isAmong(source.feeds) {
            guard let feed = FeedItems(response, at: outcome.finalAddress) else { return (0, "is no feed") }
            return (feed.keys.count, moved)
        }
        if isAmong(source.sitemaps) {
            guard let sitemap = LinkReader.sitemap(of: response, at: outcome.finalAddress) else {
                return (0, "is no sitemap")
            }
            return (sitemap.pages.count + sitemap.sitemaps.count, moved)
        }
        let patterns = source.links.compactMap(AddressPattern.init)
        let links = LinkReader.links(of: response, at: outcome.finalAddress).count { link in
            patterns.contains { $0.fits(link.description) }
        }
        return (links, links == 0 ? "has no link that its links: pattern fits" : moved)
    }

    /// The feeds of the sources as OPML, for feed readers.
    public func exportSources() -> String { FeedList.text(of: fetchedSources) }

    /// Finds the feed of a site, or takes the feed at an address, and puts it into the settings.
    ///
    /// - Parameter name: what readers see; nil for what the site calls itself.
    /// - Throws: `NewsroomError` when there is no feed, it is among the sources already, or the settings cannot be changed.
    public func addSource(
        _ text: String, name: String? = nil, allowsPrivateAddresses: Bool = false, settingsIn file: String? = nil,
        _ network: NetworkAccess
    ) throws(NewsroomError) -> AddedSources {
        guard let address = WebAddress(text.contains("://") ? text : "https://\(text)") else {
            throw NewsroomError(
                stage: "sources", message: "“\(text)” is no address of the web; one is https://example.org",
                fault: .request)
        }
        let probe = SourceProbe(transport: transport(network), now: network.now)
        let feed = try probe.feed(at: address, allowsPrivate: allowsPrivateAddresses)
        var source = SourceSettings(name: name ?? feed.title ?? address.host)
        source.feeds = [feed.address.description]
        source.allowsPrivateAddresses = allowsPrivateAddresses
        let added = try add([source], settingsIn: file)
        guard let first = added.sources.first else {
            throw NewsroomError(stage: "sources", message: added.findings.first?.message ?? "nothing was added")
        }
        var findings = added.findings
        for other in feed.others {
            findings.append(Finding(.note, source: first.name, message: "the site has another feed: \(other)"))
        }
        return AddedSources(sources: added.sources, findings: findings)
    }

    /// Puts the feeds of an OPML file into the settings, those that are not there.
    public func importSources(
        _ path: String, settingsIn file: String? = nil
    ) throws(NewsroomError) -> AddedSources {
        let feeds: [(name: String, address: String)]?
        do {
            feeds = FeedList.feeds(in: try SourceFileReader(sizeLimit: 16 << 20).read(self.path(path)).bytes)
        } catch {
            throw NewsroomError(stage: "sources", error)
        }
        guard let feeds else {
            throw NewsroomError(
                stage: "sources", source: path, message: "is no OPML: export the feeds of a reader as OPML")
        }
        var findings: [Finding] = []
        let sources = feeds.compactMap { feed -> SourceSettings? in
            guard let address = WebAddress(feed.address) else {
                findings.append(Finding(.warning, source: path, message: "“\(feed.name)” has no address of the web"))
                return nil
            }
            let name = feed.name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            var source = SourceSettings(name: name.isEmpty ? address.host : name)
            source.feeds = [address.description]
            return source
        }
        let added = try add(sources, settingsIn: file)
        return AddedSources(sources: added.sources, findings: findings + added.findings)
    }

    /// Puts sources into the settings file, under a lock; those whose feeds are there already are told.
    private func add(_ new: [SourceSettings], settingsIn file: String?) throws(NewsroomError) -> AddedSources {
        let path = path(file ?? Self.usualSettings)
        return try LockedFile(path).change { bytes throws(NewsroomError) in
            do {
                let former = try ConfigurationReader().read(file: bytes.map { ($0, path) })
                let chosen = Self.choose(new, beside: former.sources)
                if !chosen.sources.isEmpty {
                    bytes = try SourceLines.inserting(chosen.sources, into: bytes, name: path)
                }
                return chosen
            } catch {
                throw NewsroomError(stage: "settings", message: "\(error)", underlying: error)
            }
        }
    }

    private static func choose(_ new: [SourceSettings], beside former: [SourceSettings]) -> AddedSources {
        var all = former
        var added: [SourceSettings] = []
        var findings: [Finding] = []
        for var source in new {
            if let other = all.first(where: { !Set($0.feeds).isDisjoint(with: source.feeds) }) {
                findings.append(
                    Finding(.note, source: source.name, message: "is among the sources already, as “\(other.name)”"))
                continue
            }
            // Two sources need two folders.
            let name = source.name
            var number = 1
            while all.contains(where: { $0.folder.lowercased() == source.folder.lowercased() || $0.name == source.name }
            ) {
                number += 1
                source.name = "\(name) \(number)"
            }
            all.append(source)
            added.append(source)
        }
        return AddedSources(sources: added, findings: findings)
    }
}
