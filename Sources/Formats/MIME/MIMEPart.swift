/// A part of a MIME message: its header and its bytes (RFC 2045, RFC 2046).
public struct MIMEPart: Sendable {
    /// The bytes of the fields, unfolded, by their names in lower case; of repeated fields the first.
    private let fields: [String: [UInt8]]
    private let body: ArraySlice<UInt8>

    /// A header has at most this many lines.
    private static let mostHeaderLines = 500
    /// A saved page has some hundred parts: pictures, styles, frames.
    private static let mostParts = 4_000

    /// Reads the header; the body is all that follows the first empty line.
    public init(_ bytes: ArraySlice<UInt8>) {
        var fields: [String: [UInt8]] = [:]
        var last: String?
        var rest = bytes
        for _ in 0..<Self.mostHeaderLines {
            let (line, after) = Self.line(of: rest)
            guard let first = line.first else {
                rest = after
                break
            }
            rest = after
            if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") {
                // A folded line goes on with the field before it.
                if let last { fields[last, default: []] += [0x20] + Self.trimmed(line) }
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
                last = fields[name] == nil ? name : nil
                if last != nil { fields[name] = Array(Self.trimmed(line[(colon + 1)...])) }
            }
        }
        self.fields = fields
        body = rest
    }

    /// The value of a field, unfolded, by its name in lower case; nil where there is none.
    public subscript(field: String) -> String? { fields[field].map { String(decoding: $0, as: UTF8.self) } }

    /// The bytes of a field, unfolded, for those that are in a charset of their own, against the standard.
    public func rawField(_ name: String) -> [UInt8]? { fields[name] }

    /// What the part says it is; nil when it does not say it.
    public var mediaType: MediaType? { self["content-type"].flatMap { MediaType(parsing: $0) } }

    /// The name of the file that the part is, or its last piece (RFC 2183, RFC 2231), for its ending; nil without one.
    public var fileName: String? {
        let disposition = self["content-disposition"].flatMap { MediaType(parsing: "x/" + $0) }
        for parameters in [disposition?.parameters, mediaType?.parameters].compactMap({ $0 }) {
            let names = parameters.filter { $0.key.hasPrefix("filename") || $0.key.hasPrefix("name") }
            if let last = names.max(by: { $0.key < $1.key }) { return last.value }
        }
        return nil
    }

    /// The body, freed of its transfer encoding; of broken base64 what comes before the break.
    public var bytes: [UInt8] {
        switch self["content-transfer-encoding"]?.lowercased() {
        case "base64": Base64.decoded(body) ?? Base64.decoded(Self.beforeBreak(body)) ?? []
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

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line.drop { $0 <= 0x20 }
        while let last = line.last, last <= 0x20 { line.removeLast() }
        return line
    }

    /// The lines of base64 before one that is none, such as the footer of a mailing list.
    private static func beforeBreak(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = body
        while !rest.isEmpty {
            let (line, after) = line(of: rest)
            if line.contains(0x20) || line.starts(with: "--".utf8) || Base64.decoded(line) == nil {
                return body[..<line.startIndex]
            }
            rest = after
        }
        return body
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
