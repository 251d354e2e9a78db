import Foundation
import Synchronization

/// A mail server on 127.0.0.1 that keeps what it is given (RFC 5321, as far as a client's handing over goes).
final class MailServer: Sendable {
    /// Where it listens.
    let port: UInt16
    private let listener: Int32
    private let state: Mutex<(messages: [[UInt8]], refusals: Set<Int>, asked: Int)>

    /// - Parameter refusals: which messages, counted from 0, are refused after their text was given.
    init(refusals: Set<Int> = []) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, size) == 0 && listen(listener, 8) == 0
                    && getsockname(listener, address, &size) == 0
            }
        }
        guard bound else { throw CocoaError(.fileReadUnknown) }
        self.listener = listener
        port = UInt16(bigEndian: address.sin_port)
        state = Mutex(([], refusals, 0))
        Thread.detachNewThread { [self] in
            while case let client = accept(listener, nil, nil), client >= 0 {
                serve(client)
                close(client)
            }
        }
    }

    /// Ends the server; nothing is taken any more.
    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    /// What was taken, as it came over the wire without the points that SMTP adds.
    var messages: [[UInt8]] { state.withLock { $0.messages } }

    private func serve(_ client: Int32) {
        var input = Lines(descriptor: client)
        func say(_ reply: String) { _ = (reply + "\r\n").withCString { send(client, $0, strlen($0), 0) } }
        say("220 test")
        while let line = input.next() {
            switch String(decoding: line.prefix(4), as: UTF8.self).uppercased() {
            case "EHLO": say("250-test\r\n250 8BITMIME")
            case "DATA":
                say("354 go on")
                var message: [UInt8] = []
                while let line = input.next(), line != Array(".\r\n".utf8) {
                    message += line.first == UInt8(ascii: ".") ? line.dropFirst() : line[...]
                }
                say(keep(message) ? "250 taken" : "554 refused")
            case "QUIT":
                say("221 bye")
                return
            default: say("250 well")
            }
        }
    }

    private func keep(_ message: [UInt8]) -> Bool {
        state.withLock { state in
            defer { state.asked += 1 }
            guard !state.refusals.contains(state.asked) else { return false }
            state.messages.append(message)
            return true
        }
    }

    /// The lines a client sends, with their ends.
    private struct Lines {
        let descriptor: Int32
        private var buffer: [UInt8] = []

        init(descriptor: Int32) {
            self.descriptor = descriptor
        }

        mutating func next() -> [UInt8]? {
            while true {
                if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                    defer { buffer.removeFirst(end + 1) }
                    return Array(buffer[...end])
                }
                var chunk = [UInt8](repeating: 0, count: 65_536)
                let count = recv(descriptor, &chunk, chunk.count, 0)
                guard count > 0 else { return nil }
                buffer += chunk[..<count]
            }
        }
    }
}
