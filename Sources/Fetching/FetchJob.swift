/// What is to be fetched, and how.
public struct FetchJob: Sendable {
    /// What tells whether a copy that is here is still the server's (RFC 9110, section 8.8).
    public struct Validators: Hashable, Sendable {
        /// `ETag`.
        public var entityTag: String?
        /// `Last-Modified`.
        public var lastModified: String?

        /// What a server said of a copy.
        public init(entityTag: String? = nil, lastModified: String? = nil) {
            self.entityTag = entityTag
            self.lastModified = lastModified
        }

        var headers: [(name: String, value: String)] {
            [("If-None-Match", entityTag), ("If-Modified-Since", lastModified)].compactMap { name, value in
                value.map { (name, $0) }
            }
        }
    }

    /// Where it is.
    public var address: WebAddress
    /// The caller's number for what it belongs to.
    public var owner = 0
    /// Whether a link led here rather than somebody's decision: the site's `robots.txt` is asked then.
    public var isFollowed = false
    /// Whether hosts within the own network may be asked.
    public var allowsPrivateAddresses = false
    /// Of a copy that is here; only what has changed since is sent then.
    public var validators = Validators()
    /// Bytes of an answer.
    public var sizeLimit = 16 << 20

    /// Fetches what is at an address.
    public init(_ address: WebAddress) {
        self.address = address
    }
}

/// What came of a job.
public struct FetchOutcome: Sendable {
    /// What was asked for.
    public let job: FetchJob
    /// Where it was found: another address after redirections.
    public let finalAddress: WebAddress
    /// Where it has moved for good; nil where it has not.
    public let movedTo: WebAddress?
    /// A response with a status from 200 to 299 (or 304, where only a change was asked for), or why there is none.
    public let result: Result<HTTPResponse, FetchFailure>
}

/// Why something could not be fetched.
public enum FetchFailure: Error, Hashable, Sendable {
    /// There was no answer.
    case transport(HTTPFailure)
    /// The answer's status.
    case status(Int)
    case redirectedInCircle, redirectedTooOften, redirectedNowhere
    /// The site's `robots.txt` asks not to.
    case robotsRefuse
    /// The site's `robots.txt` cannot be read now, so that nobody knows.
    case robotsUnknown
    /// The server wants to be left alone until then, in seconds since 1970.
    case asksToWait(until: Int)
    /// Its host did not answer several times in this run.
    case hostIsSilent

    /// In the user's words, after the name of what was asked.
    public var message: String {
        switch self {
        case .transport(let failure): failure.message
        case .status(404), .status(410): "is not there any more: look for its new address"
        case .status(401), .status(403): "is refused to us: the server wants a key, or no programs"
        case .status(let status) where status >= 500: "cannot be had: the server is out of order (status \(status))"
        case .status(let status): "cannot be had: the server answered with status \(status)"
        case .redirectedInCircle: "leads back to itself: its server redirects in a circle"
        case .redirectedTooOften: "leads from address to address, more than \(Fetcher.mostRedirections) times"
        case .redirectedNowhere: "leads to something that is no address of the web"
        case .robotsRefuse: "was not asked: its site's robots.txt asks programs not to"
        case .robotsUnknown: "was not asked: its site's robots.txt cannot be read just now"
        case .asksToWait: "was not asked: its server is asked too often just now and wants to be left alone for a while"
        case .hostIsSilent: "was not asked: its host did not answer \(Fetcher.patience) times"
        }
    }
}

/// What sites said of how they want to be asked, kept from run to run.
public struct SiteManners: Sendable {
    /// A site's `robots.txt`.
    public struct RobotsRecord: Sendable {
        /// What it asks for; nil while it cannot be read, so that nobody knows.
        public var robots: Robots?
        /// When it was read, in seconds since 1970.
        public var read: Int

        /// What a site said, and when.
        public init(robots: Robots?, read: Int) {
            self.robots = robots
            self.read = read
        }
    }

    /// A server that wants to be left alone.
    public struct Rest: Hashable, Sendable {
        /// Seconds since 1970.
        public var until: Int
        /// How often in a row it has asked for it.
        public var times: Int

        /// Until when, and how often in a row.
        public init(until: Int, times: Int) {
            self.until = until
            self.times = times
        }
    }

    /// By origin.
    public var robots: [String: RobotsRecord] = [:]
    /// By host with port.
    public var rests: [String: Rest] = [:]

    /// Nothing is known of any site.
    public init() {}

    /// Seconds that a `robots.txt` may be kept (RFC 9309, section 2.4).
    private static let robotsAge = 86_400
    /// The longest that a server is left alone for; what it says beyond is a slip.
    static let longestRest = 86_400

    /// Leaves out what is too old, and what comes from a clock that was far off.
    mutating func forget(at now: Int) {
        robots = robots.filter { (now - Self.robotsAge...now).contains($0.value.read) }
        rests = rests.filter { $0.value.until <= now + Self.longestRest }
    }

    func rests(_ host: String, at now: Int) -> Int? {
        rests[host].flatMap { $0.until > now ? $0.until : nil }
    }

    /// A server answers well; one that has asked to be left alone may still have answered what was asked before.
    mutating func endRest(_ host: String, at now: Int) {
        if rests(host, at: now) == nil { rests[host] = nil }
    }

    /// A server has asked to be left alone; without a time for a quarter of an hour, twice as long each further time.
    mutating func rest(_ host: String, seconds: Int?, at now: Int) -> Int {
        let times = (rests[host]?.times ?? 0) + 1
        let wanted = seconds ?? 900 << min(times - 1, 7)
        let until = now + min(wanted, Self.longestRest)
        rests[host] = Rest(until: until, times: times)
        return until
    }
}
