import Foundation
import Glibc
import Synchronization

/// A web server on 127.0.0.1 that answers as a test says, on a thread for each connection.
public final class PlayedServer: Sendable {
    /// What was asked.
    public struct Request: Sendable {
        public let method: String
        /// With its query.
        public let path: String
        /// Names in lower case.
        public let headers: [String: String]
        public let body: [UInt8]
    }

    /// What is answered, and how badly.
    public struct Answer: Sendable {
        public var status: Int
        public var headers: [String: String]
        public var body: [UInt8]
        /// Seconds before the first byte.
        public var delay = 0.0
        /// What the head says of the length; nil for the truth.
        public var saidLength: Int?
        /// Whether the body is sent again and again.
        public var isEndless = false
        /// Sent instead of all else.
        public var raw: [UInt8]?

        public init(_ body: some Sequence<UInt8>, status: Int = 200, type: String = "text/html; charset=utf-8") {
            self.status = status
            self.body = Array(body)
            headers = ["Content-Type": type]
        }

        public init(status: Int, _ headers: [String: String] = [:]) {
            self.status = status
            self.headers = headers
            body = []
        }

        /// With another header.
        public func with(_ name: String, _ value: String) -> Answer {
            var answer = self
            answer.headers[name] = value
            return answer
        }
    }

    /// Where it listens.
    public let port: UInt16
    private let listener: Int32
    private let log = Mutex<[Request]>([])

    /// What was asked so far.
    public var requests: [Request] { log.withLock { $0 } }
    /// Forgets what was asked so far.
    public func forget() { log.withLock { $0 = [] } }
    /// Its address, without a slash at the end.
    public var url: String { "http://127.0.0.1:\(port)" }

    public init(_ answer: @escaping @Sendable (Request) -> Answer) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, size) == 0 && listen(listener, 256) == 0
                    && getsockname(listener, address, &size) == 0
            }
        }
        guard isBound else { throw POSIXError(.EADDRINUSE) }
        self.listener = listener
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [self] in
            while case let client = accept(listener, nil, nil), client >= 0 {
                Thread.detachNewThread { [self] in
                    serve(client, answer)
                    close(client)
                }
            }
        }
    }

    /// Ends the server: nobody is let in any more.
    public func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private func serve(_ client: Int32, _ answer: (Request) -> Answer) {
        var buffer: [UInt8] = []
        while let request = Self.request(from: client, &buffer) {
            log.withLock { $0.append(request) }
            guard Self.send(answer(request), to: client) else { return }
        }
    }

    private static let endOfHead = Array("\r\n\r\n".utf8)

    private static func request(from client: Int32, _ buffer: inout [UInt8]) -> Request? {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        func read() -> Bool {
            let count = recv(client, &chunk, chunk.count, 0)
            if count > 0 { buffer += chunk[..<count] }
            return count > 0
        }
        var end = buffer.firstRange(of: endOfHead)
        while end == nil {
            guard read() else { return nil }
            end = buffer.firstRange(of: endOfHead)
        }
        guard let end else { return nil }
        let lines = String(decoding: buffer[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        let words = lines[0].components(separatedBy: " ")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 {
                headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
            }
        }
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        while buffer.count < end.upperBound + length { guard read() else { return nil } }
        let body = Array(buffer[end.upperBound..<end.upperBound + length])
        buffer.removeFirst(end.upperBound + length)
        return Request(method: words[0], path: words.count > 1 ? words[1] : "", headers: headers, body: body)
    }

    /// Returns whether the connection stays open.
    private static func send(_ answer: Answer, to client: Int32) -> Bool {
        if answer.delay > 0 { usleep(UInt32(answer.delay * 1_000_000)) }
        if let raw = answer.raw {
            _ = write(raw, to: client)
            return false
        }
        var head = "HTTP/1.1 \(answer.status) Played\r\n"
        for (name, value) in answer.headers { head += "\(name): \(value)\r\n" }
        let length = answer.isEndless ? nil : answer.saidLength ?? answer.body.count
        if let length, answer.status != 304 { head += "Content-Length: \(length)\r\n" }
        guard write(Array(head.utf8) + endOfHead.dropFirst(2) + answer.body, to: client) else { return false }
        while answer.isEndless { guard write(answer.body, to: client) else { return false } }
        return length == answer.body.count
    }

    private static func write(_ bytes: some Collection<UInt8>, to client: Int32) -> Bool {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
