import Fetching
import Formats
import FoundationEssentials
import NewsModel

/// What the newsroom remembers of its sources between runs: `.svodka/fetch.json`. It saves requests and may be deleted: what
/// was fetched is known from the lists in the days' folders.
struct FetchState: Sendable {
    /// A feed, a front or a sitemap as it was when it was last here.
    struct Address: Hashable, Sendable {
        var validators = FetchJob.Validators()
        /// When it was last sent whole, in seconds since 1970: a server's word that nothing has changed is believed a day.
        var whole = 0
        /// What the items of a feed are known by.
        var items: [String] = []
    }

    /// How a source does.
    struct Health: Hashable, Sendable {
        /// When something was last got from it, in seconds since 1970; nil for never.
        var succeeded: Int?
        /// Items of its feeds, links of its fronts and sitemaps, mails, when it last had any.
        var items = 0
        /// What was wrong the last time; nil for nothing.
        var error: String?
    }

    var addresses: [String: Address] = [:]
    var manners = SiteManners()
    var health: [String: Health] = [:]
    /// How often a page could not be had.
    var failures: [String: Int] = [:]

    /// A server's word that nothing has changed is believed so many seconds.
    static let trust = 86_400

    init() {}

    /// Reads what a run before has written; what is no such file says nothing.
    init(_ path: String) {
        guard let file = try? SourceFileReader(sizeLimit: 256 << 20).read(path), let object = JSONObject(file.bytes)
        else { return }
        for (name, value) in object.members("addresses") {
            addresses[name] = Address(
                validators: .init(entityTag: value["etag"]?.text, lastModified: value["lastModified"]?.text),
                whole: value["whole"]?.integer ?? 0, items: value["items"]?.elements.compactMap(\.text) ?? [])
        }
        for (name, value) in object.members("robots") {
            let lines = value["lines"]?.elements.compactMap(\.text) ?? []
            manners.robots[name] = .init(robots: Robots(lines: lines), read: value["read"]?.integer ?? 0)
        }
        for (name, value) in object.members("rests") {
            manners.rests[name] = .init(
                until: value["until"]?.integer ?? 0, times: min(20, max(0, value["times"]?.integer ?? 0)))
        }
        for (name, value) in object.members("sources") {
            health[name] = Health(
                succeeded: value["succeeded"]?.integer, items: value["items"]?.integer ?? 0,
                error: value["error"]?.text)
        }
        for (name, value) in object.members("failures") { failures[name] = value.integer }
    }

    /// Writes it whole.
    func write(to path: String) throws(NewsroomError) {
        var json = JSONWriter(layout: .indented)
        json.object { json in
            json.member("addresses") { json in
                for (name, address) in addresses.sorted(by: { $0.key < $1.key }) {
                    json.member(name) {
                        $0.member("etag", address.validators.entityTag)
                        if !address.items.isEmpty { $0.member("items", address.items) }
                        $0.member("lastModified", address.validators.lastModified)
                        $0.member("whole", address.whole)
                    }
                }
            }
            json.member("failures", failures)
            json.member("rests") { json in
                for (name, rest) in manners.rests.sorted(by: { $0.key < $1.key }) {
                    json.member(name) {
                        $0.member("times", rest.times)
                        $0.member("until", rest.until)
                    }
                }
            }
            json.member("robots") { json in
                for (name, record) in manners.robots.sorted(by: { $0.key < $1.key }) {
                    guard let robots = record.robots else { continue }
                    json.member(name) {
                        $0.member("lines", robots.lines)
                        $0.member("read", record.read)
                    }
                }
            }
            json.member("sources") { json in
                for (name, health) in health.sorted(by: { $0.key < $1.key }) {
                    json.member(name) {
                        $0.member("error", health.error)
                        $0.member("items", health.items)
                        $0.member("succeeded", health.succeeded)
                    }
                }
            }
        }
        json.endLine()
        try WholeFile.write(Data(json.bytes), to: path)
    }
}

extension JSONObject {
    /// The members of an object within; none where it is no object.
    fileprivate func members(_ name: String) -> [String: JSONValue] {
        guard case .object(let object) = self[name] else { return [:] }
        return object.members
    }
}

extension JSONValue {
    fileprivate var integer: Int? { text.flatMap { Int($0) } }
}
