import Formats
import NewsModel

/// The date of publication that a page keeps for its scripts: `"datePublished":"…"`, `var ct = "1747017000"`.
///
/// Such data may be of other articles, too: a date is believed when all that are called so name one day.
struct ScriptDate {
    private let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    func find(_ read: (String) -> Timestamp?) -> Timestamp? {
        for names in Self.names {
            let times = names.flatMap(values).compactMap(read)
            guard let first = times.first else { continue }
            guard times.allSatisfy({ $0.date == first.date }) else { return nil }
            return times.first { $0.precision != .day && !$0.zoneIsAssumed } ?? first
        }
        return nil
    }

    /// From the plainest name on; WeChat calls the time of a page `ct`.
    private static let names = [
        ["datePublished", "publishedAt", "published_at"], ["publishTime", "publish_time", "publishDate", "pubDate"],
        ["var ct", "createTime", "oriCreateTime"],
    ].map { $0.map { Array($0.utf8) } }

    private static let mostValues = 50

    /// The short values that a name is given: in quotation marks, after `:` or `=`.
    private func values(of name: [UInt8]) -> [String] {
        var found: [String] = []
        var rest = bytes[...]
        while found.count < Self.mostValues,
            let start = rest.withUnsafeBufferPointer({ $0.offset(of: name) })
        {
            rest = rest.dropFirst(start + name.count)
            let sign = rest.drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: " ") }
            guard sign.first == UInt8(ascii: ":") || sign.first == UInt8(ascii: "=") else { continue }
            let value = sign.dropFirst().drop { $0 == UInt8(ascii: " ") }
            guard let mark = value.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'"),
                let end = value.dropFirst().prefix(Self.longestValue).firstIndex(of: mark)
            else { continue }
            found.append(String(decoding: value[value.startIndex + 1..<end], as: UTF8.self))
        }
        return found
    }

    private static let longestValue = 40
}
