/// A part of a MIME message: its header and its bytes (RFC 2045, RFC 2046).
public struct MIMEPart {
    /// Field names in lower case; of repeated fields the first.
    private let fields: [String: String]
    private let body: ArraySlice<UInt8>

    /// A header has at most this many lines.
    private static let mostHeaderLines = 500
    /// A saved page has some hundred parts: pictures, styles, frames.
    private static let mostParts = 4_000

    /// Reads the header; the body is all that follows the first empty line.
    public init(_ bytes: ArraySlice<UInt8>) {
        var fields: [String: String] = [:]
        var last: String?
        var rest = bytes
        for _ in 0..<Self.mostHeaderLines {
            let (line, after) = Self.line(of: rest)
            rest = after
            guard !line.isEmpty else { break }
            let text = String(decoding: line, as: UTF8.self)
            if text.first == " " || text.first == "\t" {
                // A folded line goes on with the field before it.
                if let last { fields[last, default: ""] += " " + text.trimmed }
            } else if let colon = text.firstIndex(of: ":") {
                let name = text[..<colon].lowercased()
                last = fields[name] == nil ? name : nil
                if last != nil { fields[name] = text[text.index(after: colon)...].trimmed }
            }
        }
        self.fields = fields
        body = rest
    }

    /// The value of a field, unfolded, by its name in lower case; nil where there is none.
    public subscript(field: String) -> String? { fields[field] }

    /// What the part says it is; nil when it does not say it.
    public var mediaType: MediaType? { fields["content-type"].flatMap { MediaType(parsing: $0) } }

    /// The body, freed of its transfer encoding; empty where that is broken.
    public var bytes: [UInt8] {
        switch fields["content-transfer-encoding"]?.lowercased() {
        case "base64": Base64.decoded(body) ?? []
        case "quoted-printable": QuotedPrintable.decoded(body)
        default: Array(body)
        }
    }

    /// The parts of a multipart body; none of any other.
    public var parts: [MIMEPart] {
        guard let boundary = mediaType?.parameters["boundary"], !boundary.isEmpty, boundary.utf8.count <= 200 else {
            return []
        }
        let mark = Array("--\(boundary)".utf8)
        var parts: [MIMEPart] = []
        var start: Int?
        var rest = body
        while !rest.isEmpty, parts.count < Self.mostParts {
            let (line, after) = Self.line(of: rest)
            if line.starts(with: mark) {
                if let start, start <= line.startIndex { parts.append(MIMEPart(body[start..<line.startIndex])) }
                start = line.dropFirst(mark.count).starts(with: "--".utf8) ? nil : after.startIndex
            }
            rest = after
        }
        // A file cut short lacks the last boundary.
        if let start, start < body.endIndex, parts.count < Self.mostParts { parts.append(MIMEPart(body[start...])) }
        return parts
    }

    /// The first line without its end, and what comes after it.
    private static func line(of bytes: ArraySlice<UInt8>) -> (line: ArraySlice<UInt8>, rest: ArraySlice<UInt8>) {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return (bytes, bytes[bytes.endIndex...]) }
        let line = bytes[..<end]
        let isPair = line.last == UInt8(ascii: "\r")
        return (isPair ? line.dropLast() : line, bytes[(end + 1)...])
    }
}

/// Quoted-printable (RFC 2045, section 6.7); what is not well-formed stands for itself.
public enum QuotedPrintable {
    /// The bytes that a text stands for.
    public static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "=") else {
                output.append(bytes[index])
                index += 1
                continue
            }
            if let next = softBreak(bytes, after: index) {
                index = next
            } else if index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2])
            {
                output.append(high << 4 | low)
                index += 3
            } else {
                output.append(bytes[index])
                index += 1
            }
        }
        return output
    }

    /// Where the text goes on when the `=` ends its line.
    private static func softBreak(_ bytes: ArraySlice<UInt8>, after index: Int) -> Int? {
        var next = index + 1
        while next < bytes.endIndex, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D { next += 1 }
        guard next < bytes.endIndex else { return next }
        return bytes[next] == UInt8(ascii: "\n") ? next + 1 : nil
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
