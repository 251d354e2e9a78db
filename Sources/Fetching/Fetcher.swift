/// Fetches many addresses at once as a good guest: hosts in turn, two connections to each, as their `robots.txt` asks,
/// slower where a server asks for it.
public final class Fetcher {
    /// Redirections that are followed, each looked at like an address of its own.
    static let mostRedirections = 5
    /// Requests to a host in a row that get no answer, and pauses that are made for it, before it is left alone.
    static let patience = 3
    private static let mostAtOnce = 64
    private static let mostPerHost = 2
    /// Seconds that a server may ask to wait for within a run.
    private static let longestWait = 30
    private static let usualWait = 2

    /// An address on its way: the job's own, or one that it was redirected to.
    private struct Errand {
        enum Kind {
            case job
            /// An origin's `robots.txt`.
            case robots(String)
        }

        let kind: Kind
        let job: FetchJob
        var address: WebAddress
        var visited: Set<WebAddress>
        /// Whether every redirection so far was for good.
        var movedForGood = true
        var hasWaited = false

        init(_ job: FetchJob, _ kind: Kind = .job) {
            self.kind = kind
            self.job = job
            address = job.address
            visited = [job.address]
        }
    }

    private struct Host {
        var waiting: [Errand] = []
        /// What of `waiting` was taken.
        var taken = 0
        var running = 0
        var failures = 0
        /// Pauses that were made for it.
        var pauses = 0
        var notBefore: ContinuousClock.Instant?

        var hasWaiting: Bool { taken < waiting.count }

        mutating func add(_ errand: Errand, first: Bool) {
            if first { waiting.insert(errand, at: taken) } else { waiting.append(errand) }
        }

        /// Counts the answers in a row that did not come.
        mutating func note(isSilent: Bool) {
            running -= 1
            failures = isSilent ? failures + 1 : 0
        }

        mutating func next() -> Errand {
            defer {
                taken += 1
                if taken == waiting.count { (waiting, taken) = ([], 0) }
            }
            return waiting[taken]
        }

        mutating func takeAll() -> [Errand] {
            defer { (waiting, taken) = ([], 0) }
            return Array(waiting[taken...])
        }
    }

    /// What sites have said, with what they said in this run.
    public private(set) var manners: SiteManners
    private let transport: HTTPTransport
    private let agent: String
    private let now: () -> Int
    private var hosts: [String: Host] = [:]
    /// Hosts with something waiting or running, in turn.
    private var round: [String] = []
    private var running: [UInt64: Errand] = [:]
    /// By origin, the errands that wait for its `robots.txt`.
    private var uncertain: [String: [Errand]] = [:]
    private var lastIdentifier: UInt64 = 0
    private var ended: [FetchOutcome] = []

    /// - Parameters:
    ///   - agent: the name by which `robots.txt` knows the program, in lower case.
    ///   - now: the time, in seconds since 1970.
    public init(_ transport: HTTPTransport, agent: String, manners: SiteManners, now: @escaping () -> Int) {
        self.transport = transport
        self.agent = agent
        self.now = now
        self.manners = manners
        self.manners.forget(at: now())
    }

    /// Fetches all jobs, and those that follow from them.
    ///
    /// - Parameter done: gets each outcome as it comes, and returns what is to be fetched because of it. What it throws
    ///   ends the run.
    public func run<Failure: Error>(
        _ jobs: [FetchJob], done: (FetchOutcome) throws(Failure) -> [FetchJob]
    ) throws(Failure) {
        for job in jobs { enqueue(Errand(job)) }
        while true {
            startWhatMay()
            while let outcome = ended.popLast() {
                for job in try done(outcome) { enqueue(Errand(job)) }
            }
            startWhatMay()
            guard !running.isEmpty || !round.isEmpty || !ended.isEmpty else { return }
            guard ended.isEmpty, let answer = transport.next(within: milliseconds()) else { continue }
            take(answer)
        }
    }

    // MARK: - Queue

    private func enqueue(_ errand: Errand, first: Bool = false) {
        let name = errand.address.authority
        if let until = manners.rests(name, at: now()) { return fail(errand, .asksToWait(until: until)) }
        if hosts[name, default: Host()].failures >= Self.patience { return fail(errand, .hostIsSilent) }
        hosts[name, default: Host()].add(errand, first: first)
        if !round.contains(name) { round.append(name) }
    }

    private func startWhatMay() {
        var hasStarted = true
        while hasStarted, running.count < Self.mostAtOnce {
            hasStarted = false
            for name in round where running.count < Self.mostAtOnce {
                guard var host = hosts[name], host.hasWaiting, host.running < Self.mostPerHost,
                    host.notBefore.map({ $0 <= .now }) ?? true
                else { continue }
                let errand = host.next()
                hosts[name] = host
                start(errand)
                hasStarted = true
            }
        }
        round.removeAll { name in hosts[name].map { !$0.hasWaiting && $0.running == 0 } ?? true }
    }

    private func start(_ errand: Errand) {
        guard mayAsk(errand) else { return }
        var request = HTTPRequest(errand.address.description)
        request.allowsPrivateAddresses = errand.job.allowsPrivateAddresses
        request.headers = errand.job.validators.headers
        request.sizeLimit = errand.job.sizeLimit
        lastIdentifier += 1
        guard transport.begin(request, identifier: lastIdentifier) else {
            return fail(errand, .transport(.badAddress))
        }
        running[lastIdentifier] = errand
        hosts[errand.address.authority, default: Host()].running += 1
    }

    /// Until something may be started that has to wait, at most.
    private func milliseconds() -> Int {
        let waits = round.compactMap { hosts[$0] }.filter { $0.hasWaiting && $0.running < Self.mostPerHost }
            .compactMap(\.notBefore)
        guard let first = waits.min() else { return 1_000 }
        let left = (first - .now).components
        return max(1, min(1_000, Int(left.seconds) * 1_000 + Int(left.attoseconds / 1_000_000_000_000_000)))
    }

    // MARK: - Robots

    /// Whether a link may be followed now; if it may not, it waits for the site's `robots.txt`, or has failed.
    private func mayAsk(_ errand: Errand) -> Bool {
        guard case .job = errand.kind, errand.job.isFollowed else { return true }
        let origin = errand.address.origin
        if let record = manners.robots[origin] {
            if record.robots?.allows(errand.address.target) == true { return true }
            fail(errand, record.robots == nil ? .robotsUnknown : .robotsRefuse)
            return false
        }
        uncertain[origin, default: []].append(errand)
        guard uncertain[origin]?.count == 1 else { return false }
        var job = FetchJob(errand.address.robots)
        job.allowsPrivateAddresses = errand.job.allowsPrivateAddresses
        enqueue(Errand(job, .robots(origin)), first: true)
        return false
    }

    private func settle(_ origin: String, _ robots: Robots?) {
        manners.robots[origin] = SiteManners.RobotsRecord(robots: robots, read: now())
        for errand in uncertain.removeValue(forKey: origin) ?? [] { enqueue(errand) }
    }

    // MARK: - Answers

    private func take(_ answer: HTTPTransport.Ended) {
        guard let errand = running.removeValue(forKey: answer.identifier) else { return }
        let name = errand.address.authority
        switch answer.result {
        case .failure(let failure):
            hosts[name]?.note(isSilent: [.unknownHost, .unreachable, .tooSlow].contains(failure))
            fail(errand, .transport(failure))
            if hosts[name]?.failures == Self.patience { failAll(of: name, .hostIsSilent) }
        case .success(let response):
            hosts[name]?.note(isSilent: false)
            take(response, of: errand)
        }
    }

    private func take(_ response: HTTPResponse, of errand: Errand) {
        switch response.status {
        case 301, 302, 303, 307, 308: redirect(errand, response)
        case 429, 503: wait(errand, RetryAfter.seconds(response["retry-after"], now: now()))
        case 200..<300: finish(errand, .success(response))
        case 304 where errand.job.validators != .init(): finish(errand, .success(response))
        default: fail(errand, .status(response.status))
        }
    }

    private func redirect(_ errand: Errand, _ response: HTTPResponse) {
        var errand = errand
        guard let location = response["location"], let next = WebAddress(location, base: errand.address) else {
            return fail(errand, .redirectedNowhere)
        }
        guard errand.visited.insert(next).inserted else { return fail(errand, .redirectedInCircle) }
        guard errand.visited.count <= Self.mostRedirections + 1 else { return fail(errand, .redirectedTooOften) }
        errand.movedForGood = errand.movedForGood && (response.status == 301 || response.status == 308)
        errand.address = next
        enqueue(errand)
    }

    /// A server asks for a pause: a short one is made once, for a longer one it is left alone in this run.
    private func wait(_ errand: Errand, _ seconds: Int?) {
        let name = errand.address.authority
        let pauses = hosts[name]?.pauses ?? 0
        if !errand.hasWaited, pauses < Self.patience, seconds ?? Self.usualWait <= Self.longestWait {
            var errand = errand
            errand.hasWaited = true
            hosts[name]?.pauses = pauses + 1
            hosts[name]?.notBefore = .now + .seconds(seconds ?? Self.usualWait)
            return enqueue(errand, first: true)
        }
        let until = manners.rest(name, seconds: seconds, at: now())
        fail(errand, .asksToWait(until: until))
        failAll(of: name, .asksToWait(until: until))
    }

    private func failAll(of name: String, _ failure: FetchFailure) {
        for errand in hosts[name]?.takeAll() ?? [] { fail(errand, failure) }
    }

    private func fail(_ errand: Errand, _ failure: FetchFailure) { finish(errand, .failure(failure)) }

    private func finish(_ errand: Errand, _ result: Result<HTTPResponse, FetchFailure>) {
        switch errand.kind {
        case .robots(let origin): settle(origin, Self.robots(result, for: agent))
        case .job:
            if case .success = result { manners.endRest(errand.address.authority, at: now()) }
            let hasMoved = errand.address != errand.job.address
            ended.append(
                FetchOutcome(
                    job: errand.job, finalAddress: errand.address,
                    movedTo: hasMoved && errand.movedForGood ? errand.address : nil, result: result))
        }
    }

    /// A site without a `robots.txt` asks for nothing; of one whose server is out of order nobody knows (section 2.3.1).
    private static func robots(_ result: Result<HTTPResponse, FetchFailure>, for agent: String) -> Robots? {
        switch result {
        case .success(let response): Robots(response.body, for: agent)
        case .failure(.status(let status)) where status < 500: .allowingAll
        case .failure(.redirectedInCircle), .failure(.redirectedTooOften), .failure(.redirectedNowhere): .allowingAll
        case .failure: nil
        }
    }
}
