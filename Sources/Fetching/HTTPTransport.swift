import CCurlShims

/// A request over HTTP, with its limits.
public struct HTTPRequest: Sendable {
    /// The address as curl takes it: absolute, in ASCII.
    public var address: String
    /// `GET` and so on.
    public var method = "GET"
    /// Names and values; what would end a line is left out of them.
    public var headers: [(name: String, value: String)] = []
    /// What is sent along; nil for nothing.
    public var body: [UInt8]?
    /// Seconds until a connection must stand.
    public var connectLimit = 10
    /// Seconds until the answer must be here.
    public var timeLimit = 30
    /// Bytes of the answer's body, counted after it is unpacked.
    public var sizeLimit = 16 << 20
    /// Whether hosts within the own network may be asked.
    public var allowsPrivateAddresses = false

    /// Asks for what is at an address.
    public init(_ address: String) {
        self.address = address
    }
}

/// What a server answered.
public struct HTTPResponse: Sendable {
    /// 200 and so on.
    public let status: Int
    /// Names in lower case, in the order they came.
    public let headers: [(name: String, value: String)]
    /// As it was meant: unpacked, whole.
    public let body: [UInt8]

    /// The first header of this name, which is in lower case; nil without one.
    public subscript(header: String) -> String? { headers.first { $0.name == header }?.value }
}

/// Why there is no answer.
public enum HTTPFailure: Error, Hashable, Sendable {
    case badAddress, unknownHost, unreachable, privateAddress, badCertificate, tooSlow, tooLarge, cut, noHTTP

    /// In the user's words, after the name of what was asked.
    public var message: String {
        switch self {
        case .badAddress: "is no address that can be asked"
        case .unknownHost: "cannot be found: check the address, and whether this machine is online"
        case .unreachable: "cannot be reached"
        case .privateAddress:
            "is within a private network and was not asked: a source that may lead there says allow-private: true"
        case .badCertificate: "does not prove who it is: its certificate is not valid"
        case .tooSlow: "did not answer in time"
        case .tooLarge: "answers with more than is read of one address"
        case .cut: "ended its answer before the end"
        case .noHTTP: "answered something that is not HTTP"
        }
    }
}

/// Sends requests over HTTP, many at once; connections are kept for the next.
///
/// For one thread at a time. What runs when it is let go ends unheard.
public final class HTTPTransport {
    /// What the environment says of the way to the web.
    public struct Options: Sendable {
        /// Who asks.
        public var userAgent: String
        /// Whether a proxy is asked for everything. It chooses the address then, so that none is checked here.
        public var usesProxy = false
        /// A file of certificates to trust; nil for the system's.
        public var certificates: String?

        /// - Parameter environment: `https_proxy` and its kin, which curl reads itself; `SSL_CERT_FILE`.
        public init(userAgent: String, environment: [String: String] = [:]) {
            self.userAgent = userAgent
            usesProxy = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"].contains {
                environment[$0]?.isEmpty == false
            }
            certificates = environment["SSL_CERT_FILE"].flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    /// A request that ended.
    struct Ended {
        let identifier: UInt64
        let result: Result<HTTPResponse, HTTPFailure>
    }

    private let options: Options
    private let pool: OpaquePointer?

    /// Opens no connection yet.
    public init(_ options: Options) {
        self.options = options
        pool = CCurlShims_Pool_open(options.certificates)
    }

    deinit {
        if let pool { CCurlShims_Pool_close(pool) }
    }

    /// Sends one request and waits for its answer; for use while no others run.
    public func send(_ request: HTTPRequest) throws(HTTPFailure) -> HTTPResponse {
        guard begin(request, identifier: 0) else { throw .badAddress }
        while true {
            if let ended = next(within: 1_000) { return try ended.result.get() }
        }
    }

    /// Begins a request; false where it could not even begin.
    func begin(_ request: HTTPRequest, identifier: UInt64) -> Bool {
        guard let pool else { return false }
        let headers = request.headers.map { "\(Self.line($0.name)): \(Self.line($0.value))" }.joined(separator: "\n")
        let mayGoAnywhere = request.allowsPrivateAddresses || options.usesProxy
        func add(_ body: UnsafeBufferPointer<UInt8>?) -> Bool {
            request.method.withCString { method in
                request.address.withCString { url in
                    Self.line(options.userAgent).withCString { userAgent in
                        headers.withCString { headers in
                            var question = CCurlShims_Request(
                                method: method, url: url, userAgent: userAgent, headers: headers,
                                body: body?.baseAddress, bodyCount: body?.count ?? 0,
                                connectMilliseconds: request.connectLimit * 1_000,
                                totalMilliseconds: request.timeLimit * 1_000, sizeLimit: request.sizeLimit,
                                judge: mayGoAnywhere
                                    ? nil
                                    : { PublicAddress.isPublic(UnsafeBufferPointer(start: $0, count: $1)) })
                            return CCurlShims_Pool_add(pool, identifier, &question)
                        }
                    }
                }
            }
        }
        return request.body.map { $0.withUnsafeBufferPointer { add($0) } } ?? add(nil)
    }

    /// Waits at most so many milliseconds for a request to end.
    func next(within milliseconds: Int) -> Ended? {
        guard let pool, let answer = CCurlShims_Pool_next(pool, Int32(clamping: milliseconds)) else { return nil }
        defer { CCurlShims_Answer_free(answer) }
        let identifier = CCurlShims_Answer_identifier(answer)
        let end = Int(CCurlShims_Answer_end(answer))
        guard end == CCurlShims_done else {
            return Ended(identifier: identifier, result: .failure(Self.failures[end] ?? .unreachable))
        }
        var count = 0
        let head = UnsafeBufferPointer(start: CCurlShims_Answer_head(answer, &count), count: count)
        let headers = Self.headers(Array(head))
        let body = UnsafeBufferPointer(start: CCurlShims_Answer_body(answer, &count), count: count)
        let response = HTTPResponse(
            status: Int(CCurlShims_Answer_status(answer)), headers: headers, body: Array(body))
        return Ended(identifier: identifier, result: .success(response))
    }

    private static let failures: [Int: HTTPFailure] = [
        Int(CCurlShims_badAddress): .badAddress, Int(CCurlShims_unknownHost): .unknownHost,
        Int(CCurlShims_unreachable): .unreachable, Int(CCurlShims_refusedAddress): .privateAddress,
        Int(CCurlShims_badCertificate): .badCertificate, Int(CCurlShims_tooSlow): .tooSlow,
        Int(CCurlShims_tooLarge): .tooLarge, Int(CCurlShims_cut): .cut, Int(CCurlShims_noHTTP): .noHTTP,
    ]

    private static func line(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    }

    /// The lines of a head behind the first, as names and values.
    private static func headers(_ head: [UInt8]) -> [(name: String, value: String)] {
        head.split(separator: UInt8(ascii: "\n")).dropFirst().compactMap { line in
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            func text(_ bytes: ArraySlice<UInt8>) -> String {
                let start = bytes.drop { $0 <= 0x20 }
                return String(
                    decoding: start[..<((start.lastIndex { $0 > 0x20 } ?? start.startIndex - 1) + 1)], as: UTF8.self)
            }
            return (text(line[..<colon]).lowercased(), text(line[(colon + 1)...]))
        }
    }
}
