import Formats
import Testing

@Suite("A ZIP archive")
struct ZIPArchiveTests {
    /// A folder, `папка/порт.txt` in it, deflated, and `b.txt`, stored; made by Python's zipfile.
    private static let bytes =
        Base64.decoded(
            """
            UEsDBBQAAAgAAAAAIQAAAAAAAAAAAAAAAAALAAAA0L/QsNC/0LrQsC9QSwMEFAAACAgAAAAhAJhR4XMbAAAAuAAAABcAAADQv9Cw
            0L/QutCwL9C/0L7RgNGCLnR4dLsw/8K+iw0XmxSAVNOFXUBm98UmPYULg10YAFBLAwQUAAAAAAAAACEAfqYUEwgAAAAIAAAABQAA
            AGIudHh00JzQvtGB0YJQSwECFAMUAAAIAAAAACEAAAAAAAAAAAAAAAAACwAAAAAAAAAAAAAAgAEAAAAA0L/QsNC/0LrQsC9QSwEC
            FAMUAAAICAAAACEAmFHhcxsAAAC4AAAAFwAAAAAAAAAAAAAAgAEpAAAA0L/QsNC/0LrQsC/Qv9C+0YDRgi50eHRQSwECFAMUAAAA
            AAAAACEAfqYUEwgAAAAIAAAABQAAAAAAAAAAAAAAgAF5AAAAYi50eHRQSwUGAAAAAAMAAwCxAAAApAAAAAAA
            """.utf8) ?? []

    @Test("gives its files by name, without its folders")
    func files() throws {
        let archive = try #require(ZIPArchive(Self.bytes))
        #expect(archive.entries.map(\.name) == ["папка/порт.txt", "b.txt"])
        let port = try #require(archive.entry("папка/порт.txt"))
        let text = Array(String(repeating: "Порт открыт. ", count: 8).utf8)
        #expect(try archive.contents(of: port, limit: 1_000) == text)
        #expect(try archive.contents(of: archive.entries[1], limit: 8) == Array("Мост".utf8))
        #expect(throws: ZIPArchive.Failure.tooLarge) { try archive.contents(of: port, limit: 30) }
        #expect(throws: ZIPArchive.Failure.tooLarge) { try archive.contents(of: archive.entries[1], limit: 7) }
    }

    @Test("that needs a password says so")
    func password() throws {
        var bytes = Self.bytes
        // The flag in the list, behind the signature and two versions.
        for position in bytes.indices.dropLast(9) where bytes[position...].starts(with: [0x50, 0x4B, 1, 2]) {
            bytes[position + 8] |= 1
        }
        let archive = try #require(ZIPArchive(bytes))
        #expect(throws: ZIPArchive.Failure.encrypted) { try archive.contents(of: archive.entries[0], limit: 100) }
    }

    @Test("that is cut, or lies about places and sizes, gives nothing and harms nothing")
    func broken() {
        #expect(ZIPArchive(Array(Self.bytes.dropLast(30))) == nil)
        for position in Self.bytes.indices {
            for value: UInt8 in [0, 0x7F, 0xFF] {
                var spoilt = Self.bytes
                spoilt[position] = value
                guard let archive = ZIPArchive(spoilt) else { continue }
                for entry in archive.entries { _ = try? archive.contents(of: entry, limit: 1_000) }
            }
        }
    }
}

@Suite("Packed bytes")
struct DeflateTests {
    @Test("in two members of a gzip file are one text")
    func members() throws {
        let packed =
            Base64.decoded(
                "H4sIAAAAAAACA7sw/8K+iw0XmxSAVNOFXUBm98UmPS4A9DjCghcAAAAfiwgAAAAAAAIDuzDnwr6LjRebFC42Xdh3YduFrXpcAHkSnOsTAAAA"
                    .utf8) ?? []
        let text = try Deflate.gunzipped(packed[...], limit: 1_000)
        #expect(text.isWhole && String(decoding: text.bytes, as: UTF8.self) == "Порт открыт.\nМост тоже.\n")
        #expect(throws: Deflate.TooLarge.self) { try Deflate.gunzipped(packed[...], limit: 20) }
    }

    /// 4,000,000 zero bytes in 4 KB.
    static let bomb: [UInt8] = {
        // A block with fixed codes: a zero byte, then runs of 258 copies of it.
        var bits: [Bool] = []
        func code(_ value: Int, _ count: Int) {
            for bit in (0..<count).reversed() { bits.append(value >> bit & 1 == 1) }
        }
        bits += [true, true, false]
        code(0b0011_0000, 8)
        for _ in 0..<15_500 {
            code(0b1100_0101, 8)
            code(0, 5)
        }
        code(0, 7)
        while bits.count % 8 != 0 { bits.append(false) }
        let bytes = stride(from: 0, to: bits.count, by: 8).map { start in
            (0..<8).reduce(UInt8(0)) { $0 | (bits[start + $1] ? 1 << UInt8($1) : 0) }
        }
        return bytes
    }()

    @Test("of a bomb are not unpacked beyond the limit")
    func bombs() throws {
        #expect(throws: Deflate.TooLarge.self) { try Deflate.inflated(Self.bomb[...], size: 10, limit: 1 << 20) }
        #expect(try Deflate.inflated(Self.bomb[...], size: 10, limit: 8 << 20).bytes.count == 15_500 * 258 + 1)
    }

    @Test("that break off give what they have")
    func cut() throws {
        let whole = try Deflate.inflated(Self.bomb[...], size: 0, limit: 8 << 20)
        #expect(whole.isWhole)
        let cut = try Deflate.inflated(Self.bomb.dropLast(500), size: 0, limit: 8 << 20)
        #expect(!cut.isWhole && !cut.bytes.isEmpty && cut.bytes.count < whole.bytes.count)
        #expect(try Deflate.gunzipped([0x1F, 0x8B, 1], limit: 100).isWhole == false)
        #expect(try Deflate.gunzipped([], limit: 100).bytes.isEmpty)
    }
}
