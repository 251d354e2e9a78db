import Formats

/// Asks a service over HTTP, with the program curl.
///
/// The request goes to curl's standard input, so that a key in it is in no list of processes, no log and no file. Redirections are not followed; answers are limited in time and size.
struct Curl {
    struct Request {
        let url: String
        var method = "POST"
        var headers: [String] = []
        var body: String?
    }

    /// Seconds.
    let timeLimit: Int
    private static let sizeLimit = 16 << 20

    /// - Throws: `ServiceFailure`, in words that hold nothing of the request but the service's name.
    func json<Answer: JSONReadable>(
        _ request: Request, as type: Answer.Type, service: String
    ) throws(ServiceFailure) -> Answer {
        let body = try body(request, service: service)
        guard let object = JSONObject(body), let answer = try? Answer(object) else {
            throw ServiceFailure("\(service) answered something else than asked; is it the right address?")
        }
        return answer
    }

    /// The body of an answer with status 200 to 299.
    func body(_ request: Request, service: String) throws(ServiceFailure) -> [UInt8] {
        let process = EngineProcess(
            command: "curl --config -", timeLimit: timeLimit + 5, sizeLimit: Self.sizeLimit + 1_000)
        let outcome = process.run(configuration(request))
        switch outcome.failure {
        case nil: break
        case .failed(127): throw ServiceFailure("the program curl is not there: install it")
        case .failed(6), .failed(7): throw ServiceFailure("\(service) cannot be reached: check its address")
        case .failed(28): throw ServiceFailure("\(service) took longer than \(timeLimit) seconds")
        case .failed(63): throw ServiceFailure("\(service) answered far too much")
        case .failed(let status): throw ServiceFailure("\(service) did not answer (curl's status \(status))")
        case let failure?: throw ServiceFailure("\(service): curl \(failure.message)")
        }
        // The status stands in the last line, which write-out adds.
        let end = outcome.output.lastIndex(of: UInt8(ascii: "\n")) ?? 0
        let status = String(decoding: outcome.output[end...].dropFirst(), as: UTF8.self)
        guard status.hasPrefix("2") else { throw ServiceFailure(Self.words(for: status, service)) }
        return Array(outcome.output[..<end])
    }

    private static func words(for status: String, _ service: String) -> String {
        switch status {
        case "401", "403": "\(service) refused the key (status \(status))"
        case "413": "\(service) found the request too large"
        case "429": "\(service) is asked too often just now; run it again later"
        case "456": "\(service): this month's quota is used up"
        default: "\(service) answered with status \(status)"
        }
    }

    private func configuration(_ request: Request) -> String {
        var lines = [
            "silent", "globoff", "proto = \"=http,https\"", "max-time = \(timeLimit)",
            "max-filesize = \(Self.sizeLimit)", "write-out = \"\\n%{http_code}\"",
            "request = \(quoted(request.method))", "url = \(quoted(request.url))",
        ]
        lines += request.headers.map { "header = \(quoted($0))" }
        if let body = request.body { lines.append("data-binary = \(quoted(body))") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// As curl's configuration quotes: a line feed would begin another option.
    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

/// Where a service is.
public struct ServiceAddress: Sendable {
    private let base: String

    init(base: String) {
        self.base = base
    }

    /// Returns nil for what is no address of the web.
    public init?(_ address: String) {
        guard address.hasPrefix("http://") || address.hasPrefix("https://") else { return nil }
        base = address.hasSuffix("/") ? String(address.dropLast()) : address
    }

    /// - Parameter path: begins with a slash.
    func path(_ path: String) -> String { base + path }
}
