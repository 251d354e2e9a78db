import PlayedServer
import Testing

@testable import Fetching

/// The shortest gzip of a million zeros, some 1 kB, as its bytes are the same for any count of blocks.
private func gzipBomb(megabytes: Int) -> [UInt8] {
    // A stored block of DEFLATE repeats nothing; one with fixed codes says "258 bytes back by one" in 13 bits.
    var bits = BitWriter()
    bits.write(0b1, 1)  // the last block
    bits.write(0b01, 2)  // fixed codes
    bits.write(huffman: 0x30, 8)  // a zero byte
    for _ in 0..<(megabytes << 20) / 258 {
        bits.write(huffman: 0b1100_0101, 8)  // length 258
        bits.write(huffman: 0, 5)  // distance 1
    }
    bits.write(huffman: 0, 7)  // the end
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + bits.bytes + [UInt8](repeating: 0, count: 8)
}

private struct BitWriter {
    var bytes: [UInt8] = []
    private var count = 0

    mutating func write(_ value: Int, _ length: Int) {
        for bit in 0..<length { append(value >> bit & 1) }
    }

    mutating func write(huffman code: Int, _ length: Int) {
        for bit in (0..<length).reversed() { append(code >> bit & 1) }
    }

    private mutating func append(_ bit: Int) {
        if count % 8 == 0 { bytes.append(0) }
        bytes[bytes.count - 1] |= UInt8(bit) << UInt8(count % 8)
        count += 1
    }
}

@Suite("A request over HTTP")
struct TransportTests {
    private let transport = HTTPTransport(.init(userAgent: "Svodka/test (+desk@example.org)"))

    private func failure(_ request: HTTPRequest) -> HTTPFailure? {
        do {
            _ = try transport.send(request)
            return nil
        } catch {
            return error
        }
    }

    private func request(_ address: String) -> HTTPRequest {
        var request = HTTPRequest(address)
        request.allowsPrivateAddresses = true
        request.timeLimit = 2
        request.sizeLimit = 1 << 20
        return request
    }

    @Test("says who asks, and gets the answer byte for byte")
    func answer() throws {
        let server = try PlayedServer { _ in .init("Доброе утро, 早上好".utf8).with("ETag", " \"v1\" ") }
        defer { server.stop() }
        let response = try transport.send(request(server.url + "/новости"))
        #expect(response.status == 200)
        #expect(String(decoding: response.body, as: UTF8.self) == "Доброе утро, 早上好")
        #expect(response["etag"] == "\"v1\"")
        #expect(server.requests.first?.headers["user-agent"] == "Svodka/test (+desk@example.org)")
        #expect(server.requests.first?.headers["accept-encoding"]?.contains("gzip") == true)
    }

    @Test("sends headers and a body, and no second line in a header")
    func sending() throws {
        let server = try PlayedServer { .init($0.body) }
        defer { server.stop() }
        var request = request(server.url)
        request.method = "PUT"
        request.headers = [("Authorization", "key\r\nX-Other: 1")]
        request.body = Array("текст".utf8)
        #expect(try transport.send(request).body == Array("текст".utf8))
        #expect(server.requests.first?.method == "PUT")
        #expect(server.requests.first?.headers["authorization"] == "keyX-Other: 1")
        #expect(server.requests.first?.headers["x-other"] == nil)
    }

    @Test(
        "is never sent into the own network, but to a host that somebody vouches for, whose connection then is no door")
    func privateAddresses() throws {
        let server = try PlayedServer { _ in .init("secret".utf8) }
        defer { server.stop() }
        #expect(failure(HTTPRequest(server.url)) == .privateAddress)
        #expect(failure(HTTPRequest("http://localhost:\(server.port)/")) == .privateAddress)
        #expect(server.requests.isEmpty)
        #expect(try transport.send(request(server.url)).body == Array("secret".utf8))
        #expect(failure(HTTPRequest(server.url)) == .privateAddress)
        #expect(server.requests.count == 1)
    }

    @Test("ends with a word for what went wrong")
    func failures() throws {
        let server = try PlayedServer { request in
            var answer = PlayedServer.Answer("half".utf8)
            switch request.path {
            case "/cut": answer.saidLength = 1_000
            case "/slow": answer.delay = 4
            case "/endless":
                answer.body = [UInt8](repeating: 0x61, count: 65_536)
                answer.isEndless = true
            case "/noise": answer.raw = Array("SSH-2.0-OpenSSH_9.2\r\n".utf8)
            case "/mute": answer.raw = []
            case "/bomb": answer = .init(gzipBomb(megabytes: 64)).with("Content-Encoding", "gzip")
            case "/broken": answer = .init("no gzip".utf8).with("Content-Encoding", "gzip")
            case "/head":
                answer = answer.with("X-Long", String(repeating: "x", count: 90_000)).with(
                    "X-More", String(repeating: "x", count: 90_000))
            default: break
            }
            return answer
        }
        defer { server.stop() }
        let expected: [(String, HTTPFailure)] = [
            ("/cut", .cut), ("/slow", .tooSlow), ("/endless", .tooLarge), ("/mute", .cut), ("/bomb", .tooLarge),
            ("/broken", .noHTTP), ("/head", .tooLarge), ("/noise", .noHTTP),
        ]
        for (path, wanted) in expected { #expect(failure(request(server.url + path)) == wanted, "\(path)") }
        #expect(try transport.send(request(server.url + "/well")).body == Array("half".utf8))
    }

    @Test("goes nowhere but to the web")
    func schemes() {
        for address in ["file:///etc/passwd", "ftp://example.org/", "gopher://127.0.0.1:70/", "http://", "no address"] {
            #expect([.badAddress, .unknownHost].contains(failure(request(address))), "\(address)")
        }
        #expect(failure(request("http://127.0.0.1:1/")) == .unreachable)
    }
}

@Suite("An address of the web")
struct WebAddressTests {
    @Test(
        "is written as servers know it",
        arguments: [
            ("HTTPS://Example.ORG", "https://example.org/"),
            ("http://example.org:80/a?b=c#d", "http://example.org/a?b=c"),
            (
                "https://президент.рф/новости дня",
                "https://xn--d1abbgf6aiiy.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8%20%D0%B4%D0%BD%D1%8F"
            ),
            ("https://例子.中国:8443/早报", "https://xn--fsqu00a.xn--fiqs8s:8443/%E6%97%A9%E6%8A%A5"),
            ("http://[::1]:80/", "http://[::1]:80/"), ("https://example.org/a%20b", "https://example.org/a%20b"),
        ])
    func normal(_ text: String, _ expected: String) {
        #expect(WebAddress(text)?.description == expected)
    }

    @Test(
        "is nothing else",
        arguments: [
            "example.org", "//example.org", "ftp://example.org/", "https://user:word@example.org/", "https:///path",
            "http://exa mple.org/", "http://example.org:99999/", "javascript:alert(1)", "http://[::1/",
        ])
    func none(_ text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test("is found from another")
    func relative() throws {
        let base = try #require(WebAddress("https://example.org/news/today.html"))
        #expect(WebAddress("../a/1.html", base: base)?.description == "https://example.org/a/1.html")
        #expect(WebAddress("//cdn.example.org/x", base: base)?.description == "https://cdn.example.org/x")
        #expect(WebAddress("mailto:a@example.org", base: base) == nil)
    }
}

@Suite("Addresses of the Internet")
struct PublicAddressTests {
    private static let v6 = [UInt8](repeating: 0, count: 16)

    private static func v6(_ start: [UInt8], end: [UInt8] = []) -> [UInt8] {
        start + [UInt8](repeating: 0, count: 16 - start.count - end.count) + end
    }

    @Test(
        "of the own network are not for what comes from outside, however they are written",
        arguments: [
            [0, 0, 0, 0], [10, 1, 2, 3], [100, 64, 0, 1], [127, 0, 0, 1], [169, 254, 169, 254], [172, 31, 0, 1],
            [192, 168, 1, 1], [198, 19, 0, 1], [224, 0, 0, 1], [255, 255, 255, 255], v6, v6([], end: [1]),
            v6([0xFD, 0x12]), v6([0xFE, 0x80]), v6([0xFF, 0x02]), v6([], end: [0xFF, 0xFF, 127, 0, 0, 1]),
            v6([], end: [127, 0, 0, 1]), v6([0x00, 0x64, 0xFF, 0x9B], end: [10, 0, 0, 1]),
            v6([0x20, 0x02, 192, 168, 0, 1]), [1, 2, 3],
        ] as [[UInt8]])
    func privates(_ address: [UInt8]) {
        #expect(!PublicAddress.isPublic(address))
    }

    @Test(
        "of everybody are",
        arguments: [
            [8, 8, 8, 8], [100, 63, 0, 1], [100, 128, 0, 1], [172, 32, 0, 1], [192, 0, 1, 1], [93, 184, 216, 34],
            v6([0x2A, 0x00, 0x14, 0x50], end: [1]), v6([], end: [0xFF, 0xFF, 8, 8, 8, 8]),
            v6([0x00, 0x64, 0xFF, 0x9B], end: [8, 8, 8, 8]), v6([0x20, 0x02, 8, 8, 8, 8]),
        ] as [[UInt8]])
    func publics(_ address: [UInt8]) {
        #expect(PublicAddress.isPublic(address))
    }
}
