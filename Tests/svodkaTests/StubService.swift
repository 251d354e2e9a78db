import Foundation
import Glibc
import Synchronization

/// A service on this machine that answers every request as a test says, one at a time.
final class StubService: Sendable {
    struct Request: Sendable {
        /// `POST /v2/translate`.
        let line: String
        let head: String
        let body: String
    }

    let port: UInt16
    private let descriptor: Int32
    private let received = Mutex<[Request]>([])

    var requests: [Request] { received.withLock { $0 } }
    var url: String { "http://127.0.0.1:\(port)" }

    /// - Parameter answer: status and body for a request.
    init(_ answer: @escaping @Sendable (Request) -> (status: Int, body: String)) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, length) == 0 && getsockname(descriptor, address, &length) == 0
            }
        }
        guard isBound, listen(descriptor, 8) == 0 else { throw POSIXError(.EADDRINUSE) }
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [self] in
            while true {
                let client = accept(descriptor, nil, nil)
                guard client >= 0 else { return }
                serve(client, answer)
                close(client)
            }
        }
    }

    /// Ends the service; its thread goes with it.
    func stop() {
        shutdown(descriptor, Int32(SHUT_RDWR))
        close(descriptor)
    }

    private func serve(_ client: Int32, _ answer: (Request) -> (status: Int, body: String)) {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while Self.isOpen(bytes) {
            let count = read(client, &chunk, chunk.count)
            guard count > 0 else { return }
            bytes += chunk[..<count]
        }
        let parts = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n\r\n")
        let line = parts[0].components(separatedBy: " HTTP/")[0]
        let request = Request(line: line, head: parts[0], body: parts.dropFirst().joined(separator: "\r\n\r\n"))
        received.withLock { $0.append(request) }
        let (status, body) = answer(request)
        let head = "HTTP/1.1 \(status) Answer\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n"
        let response = Array((head + body).utf8)
        _ = response.withUnsafeBytes { write(client, $0.baseAddress, $0.count) }
    }

    /// Whether more of a request is to come.
    private static func isOpen(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.range(of: "\r\n\r\n") else { return true }
        let length = text.lowercased().components(separatedBy: "content-length: ").dropFirst().first
            .flatMap { Int($0.prefix { $0.isNumber }) }
        return text[end.upperBound...].utf8.count < length ?? 0
    }
}
