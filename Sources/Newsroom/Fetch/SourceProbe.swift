import Configuration
import Fetching
import Formats
import Markup
import NewsModel
import Parsing
import UnicodeText

/// The items of a feed, and what each is known by.
struct FeedItems {
    /// What the feed calls itself.
    let title: String?
    let articles: [Article]
    /// Of address, headline and text: an item that was changed is a new one.
    let keys: [String]

    /// Returns nil for what is no feed.
    init?(_ response: HTTPResponse, at address: WebAddress, zoneOffset: Int = 0) {
        var options = SourceParser.Options()
        options.zoneOffset = zoneOffset
        let file = SourceFile(
            name: "feed", url: address.description,
            mediaType: response["content-type"].flatMap { MediaType(parsing: $0) }, bytes: response.body)
        let parsed = SourceParser(options: options).parse(file)
        guard parsed.feed != nil || parsed.articles.contains(where: { $0.source.item != nil }) else { return nil }
        title = parsed.articles.lazy.compactMap(\.publisher).first ?? parsed.feed?.title
        articles = parsed.articles
        keys = articles.map { article in
            StableHash("\(article.url ?? "")\n\(article.title)\n\(article.text)".utf8).hexadecimal
        }
    }
}

/// Looks at addresses of sources without taking anything in.
struct SourceProbe {
    let transport: HTTPTransport
    let now: () -> Int

    /// What is at some addresses, in their order.
    func fetch(_ jobs: [FetchJob], progress: (Int) -> Void = { _ in }) -> [FetchOutcome] {
        let fetcher = Fetcher(transport, agent: "svodka", manners: SiteManners(), now: now)
        var outcomes = [FetchOutcome?](repeating: nil, count: jobs.count)
        var numbered = jobs
        for index in jobs.indices { numbered[index].owner = index }
        var done = 0
        fetcher.run(numbered) { outcome in
            outcomes[outcome.job.owner] = outcome
            done += 1
            progress(done)
            return []
        }
        return outcomes.compactMap { $0 }
    }

    /// A feed that was found, by its own address or by that of a page that names it.
    struct FoundFeed {
        let address: WebAddress
        let title: String?
        let itemCount: Int
        /// Other feeds that the page names.
        let others: [WebAddress]
    }

    /// The feed at an address, or the first that the page there names and that is one.
    func feed(at address: WebAddress, allowsPrivate: Bool) throws(NewsroomError) -> FoundFeed {
        let (outcome, response) = try answer(address, allowsPrivate)
        let place = outcome.movedTo ?? address
        if let feed = FeedItems(response, at: outcome.finalAddress) {
            return FoundFeed(address: place, title: feed.title, itemCount: feed.keys.count, others: [])
        }
        // Feeds of comments are no news.
        let named = LinkReader.feeds(of: response, at: outcome.finalAddress).filter {
            !$0.address.target.contains("/comments/")
        }
        let site = LinkReader.title(of: response)
        for (index, candidate) in named.enumerated() {
            guard case .success(let response)? = fetch([job(candidate.address, allowsPrivate)]).first?.result,
                let feed = FeedItems(response, at: candidate.address)
            else { continue }
            return FoundFeed(
                address: candidate.address, title: site ?? feed.title ?? candidate.title, itemCount: feed.keys.count,
                others: named.indices.filter { $0 != index }.map { named[$0].address })
        }
        throw NewsroomError(
            stage: "sources",
            message:
                "\(address) is no feed and names none: give the address of one, or write page: and links: into the "
                + "settings")
    }

    private func job(_ address: WebAddress, _ allowsPrivate: Bool) -> FetchJob {
        var job = FetchJob(address)
        job.allowsPrivateAddresses = allowsPrivate
        return job
    }

    private func answer(
        _ address: WebAddress, _ allowsPrivate: Bool
    ) throws(NewsroomError) -> (FetchOutcome, HTTPResponse) {
        guard let outcome = fetch([job(address, allowsPrivate)]).first else {
            throw NewsroomError(stage: "sources", message: "\(address) cannot be asked")
        }
        switch outcome.result {
        case .success(let response): return (outcome, response)
        case .failure(let failure):
            throw NewsroomError(stage: "sources", message: "\(address) \(failure.message)", underlying: failure)
        }
    }
}

/// Lists of feeds as feed readers exchange them (OPML 2.0).
enum FeedList {
    /// The feeds of a list, with what it calls them; nil for what is no OPML.
    static func feeds(in bytes: [UInt8]) -> [(name: String, address: String)]? {
        let tree = MarkupTree(recoveringXML: TextDecoder().decode(bytes).text)
        guard let root = tree.root, root.name.lowercased() == "opml" else { return nil }
        return root.all("outline").compactMap { outline in
            let attributes = Dictionary(outline.attributes.map { ($0.name.local.lowercased(), $0.value.trimmed) }) {
                first, _ in first
            }
            guard let address = attributes["xmlurl"], !address.isEmpty else { return nil }
            let name = attributes["text"] ?? attributes["title"] ?? ""
            return (name, address)
        }
    }

    /// The feeds of some sources as a list.
    static func text(of sources: [SourceSettings]) -> String {
        var xml = XMLOutput()
        xml.element("opml", [("version", "2.0")]) { xml in
            xml.element("head") { $0.element("title", text: "Svodka") }
            xml.element("body") { xml in
                for source in sources {
                    for feed in source.feeds {
                        xml.element(
                            "outline",
                            [("type", "rss"), ("text", source.name), ("title", source.name), ("xmlUrl", feed)],
                            text: "")
                    }
                }
            }
        }
        return xml.text
    }
}
