import Glibc
import PlayedServer
import Synchronization
import Testing

@testable import Fetching

@Suite("A guest on the web")
struct FetcherTests {
    private static let now = 1_750_000_000

    private func fetch(
        _ jobs: [FetchJob], manners: SiteManners = .init(), then next: (FetchOutcome) -> [FetchJob] = { _ in [] }
    ) -> (outcomes: [String: FetchOutcome], manners: SiteManners) {
        let transport = HTTPTransport(.init(userAgent: "Svodka/test"))
        let fetcher = Fetcher(transport, agent: "svodka", manners: manners) { Self.now }
        var outcomes: [String: FetchOutcome] = [:]
        fetcher.run(jobs) { outcome in
            outcomes[outcome.job.address.target] = outcome
            return next(outcome)
        }
        return (outcomes, fetcher.manners)
    }

    private func job(_ server: PlayedServer, _ path: String, followed: Bool = false) throws -> FetchJob {
        var job = FetchJob(try #require(WebAddress(server.url + path)))
        job.isFollowed = followed
        job.allowsPrivateAddresses = true
        return job
    }

    private func failure(_ outcome: FetchOutcome?) -> FetchFailure? {
        guard case .failure(let failure) = outcome?.result else { return nil }
        return failure
    }

    @Test("follows redirections, and says which are for good")
    func redirections() throws {
        let server = try PlayedServer { request in
            switch request.path {
            case "/old": .init(status: 301, ["Location": "/new"])
            case "/new": .init("here".utf8)
            case "/now": .init(status: 302, ["Location": "/old"])
            case "/a": .init(status: 308, ["Location": "/b"])
            case "/b": .init(status: 301, ["Location": "/a"])
            case "/nowhere": .init(status: 302, ["Location": "file:///etc/passwd"])
            default: .init(status: 302, ["Location": request.path + "x"])
            }
        }
        defer { server.stop() }
        let outcomes = fetch(try ["/old", "/now", "/a", "/nowhere", "/x"].map { try job(server, $0) }).outcomes
        #expect(outcomes["/old"]?.movedTo?.target == "/new")
        #expect(outcomes["/now"]?.finalAddress.target == "/new")
        #expect(outcomes["/now"]?.movedTo == nil)
        #expect(failure(outcomes["/a"]) == .redirectedInCircle)
        #expect(failure(outcomes["/nowhere"]) == .redirectedNowhere)
        #expect(failure(outcomes["/x"]) == .redirectedTooOften)
    }

    @Test("asks whether a copy is still good, and believes no 304 that nobody asked for")
    func validators() throws {
        let server = try PlayedServer { request in
            request.path == "/lies" || request.headers["if-none-match"] == "\"1\""
                ? .init(status: 304) : .init("text".utf8).with("ETag", "\"1\"")
        }
        defer { server.stop() }
        var second = try job(server, "/feed")
        second.validators.entityTag = "\"1\""
        let outcomes = fetch([second, try job(server, "/lies")]).outcomes
        #expect(try outcomes["/feed"]?.result.get().status == 304)
        #expect(failure(outcomes["/lies"]) == .status(304))
    }

    @Test("reads robots.txt once for the pages of a site, and not for what somebody named")
    func robots() throws {
        let server = try PlayedServer { request in
            request.path == "/robots.txt"
                ? .init("User-agent: *\nDisallow: /closed".utf8, type: "text/plain") : .init("text".utf8)
        }
        defer { server.stop() }
        let jobs =
            try ["/1", "/2", "/closed/3"].map { try job(server, $0, followed: true) } + [job(server, "/closed/feed")]
        let (outcomes, manners) = fetch(jobs)
        #expect(failure(outcomes["/closed/3"]) == .robotsRefuse)
        #expect(["/1", "/2", "/closed/feed"].allSatisfy { failure(outcomes[$0]) == nil && outcomes[$0] != nil })
        #expect(server.requests.count { $0.path == "/robots.txt" } == 1)
        server.forget()
        _ = fetch([try job(server, "/1", followed: true)], manners: manners)
        #expect(server.requests.map(\.path) == ["/1"])
    }

    @Test(
        "follows no link to a site whose robots.txt is out of order, and any where there is none",
        arguments: [(500, false), (404, true)])
    func robotsAbsent(_ status: Int, _ mayFollow: Bool) throws {
        let server = try PlayedServer { $0.path == "/robots.txt" ? .init(status: status) : .init("text".utf8) }
        defer { server.stop() }
        let (outcomes, manners) = fetch([try job(server, "/1", followed: true)])
        #expect(failure(outcomes["/1"]) == (mayFollow ? nil : .robotsUnknown))
        #expect((manners.robots.values.first?.robots != nil) == mayFollow)
    }

    @Test("waits once when a server asks for a moment, and leaves it alone when it asks for more")
    func retryAfter() throws {
        let asked = Mutex(0)
        let server = try PlayedServer { request in
            if request.path == "/later" { return .init(status: 503, ["Retry-After": "3600"]) }
            let count = asked.withLock { count in
                count += 1
                return count
            }
            return count == 1 ? .init(status: 429, ["Retry-After": "1"]) : .init("text".utf8)
        }
        defer { server.stop() }
        #expect(failure(fetch([try job(server, "/soon")]).outcomes["/soon"]) == nil)
        let (outcomes, manners) = fetch(try ["/later", "/other", "/third", "/fourth"].map { try job(server, $0) })
        #expect(failure(outcomes["/later"]) == .asksToWait(until: Self.now + 3_600))
        server.forget()
        let next = fetch([try job(server, "/soon")], manners: manners)
        #expect(failure(next.outcomes["/soon"]) == .asksToWait(until: Self.now + 3_600))
        #expect(server.requests.isEmpty)
    }

    @Test("forgets what comes from a clock that was far off")
    func clock() throws {
        let server = try PlayedServer { _ in .init("text".utf8) }
        defer { server.stop() }
        let origin = server.url
        var manners = SiteManners()
        manners.rests["127.0.0.1:\(server.port)"] = .init(until: Self.now + 400_000_000, times: 1)
        manners.robots[origin] = .init(robots: Robots(lines: ["-/"]), read: Self.now + 400_000_000)
        #expect(failure(fetch([try job(server, "/1", followed: true)], manners: manners).outcomes["/1"]) == nil)
    }

    @Test("asks a host that does not answer three times and no more, and the others all the same")
    func silence() throws {
        let server = try PlayedServer { _ in .init("text".utf8) }
        defer { server.stop() }
        let dead = try PlayedServer { _ in .init("text".utf8) }
        dead.stop()
        let jobs = try (1...20).map { try job(dead, "/dead\($0)") } + (1...20).map { try job(server, "/\($0)") }
        let outcomes = fetch(jobs).outcomes
        #expect((1...20).count { failure(outcomes["/dead\($0)"]) == .hostIsSilent } >= 16)
        #expect((1...20).allSatisfy { failure(outcomes["/\($0)"]) == nil })
        #expect(outcomes.count == 40)
    }

    @Test("fetches what follows from what it has fetched, two at once from a host")
    func follows() throws {
        let running = Mutex((now: 0, most: 0))
        let server = try PlayedServer { _ in
            running.withLock { running in
                running.now += 1
                running.most = max(running.most, running.now)
            }
            usleep(5_000)
            running.withLock { $0.now -= 1 }
            return .init("text".utf8)
        }
        defer { server.stop() }
        let pages = try (1...30).map { try job(server, "/page\($0)") }
        let outcomes = fetch([try job(server, "/front")]) { $0.job.address.target == "/front" ? pages : [] }.outcomes
        #expect(outcomes.count == 31)
        #expect(running.withLock { $0.most } == 2)
    }
}
