import CLanguages

/// The named lists of a data file, read when the first of them is asked for.
///
/// A name in square brackets on a line of its own opens a list; lines that begin with `#` are comments. Whether a list's
/// entries are its words or its lines is for the reader to know.
public struct WordLists: Sendable {
    private let contents: OnDemand<[String: [Substring]]>

    /// The lists of a text.
    public init(_ text: String) {
        contents = OnDemand { Self.lists(of: text) }
    }

    /// The lists of a file in `Sources/Languages`, such as `English/segmentation.txt`; none where there is no such file.
    init(file: String) {
        contents = OnDemand { Self.lists(of: CLanguages_text(file).map { String(cString: $0) } ?? "") }
    }

    /// Lists that hold nothing.
    public static let none = WordLists("")

    /// The names of all lists.
    public var names: Set<String> { Set(contents.value.keys) }

    /// The entries of a list that white space divides; none where there is no such list.
    public func words(_ name: String) -> [Substring] {
        lines(name).flatMap { $0.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) } }
    }

    /// The words of a list as a set.
    public func set(_ name: String) -> Set<String> { Set(words(name).map(String.init)) }

    /// The characters of a list.
    public func characters(_ name: String) -> [Unicode.Scalar] { words(name).flatMap(\.unicodeScalars) }

    /// The entries of a list of which each has a line; none where there is no such list.
    public func lines(_ name: String) -> [Substring] { contents.value[name] ?? [] }

    /// The entries of a list of which each has a line, where `_` at either end stands for a space.
    public func phrases(_ name: String) -> [String] {
        lines(name).map { line in
            guard line.first == "_" || line.last == "_" else { return String(line) }
            let inner = line.drop { $0 == "_" }
            let end = inner.reversed().prefix { $0 == "_" }.count
            return String(repeating: " ", count: line.count - inner.count) + inner.dropLast(end)
                + String(repeating: " ", count: end)
        }
    }

    /// The numbers of a list with a name and a number a line.
    public func numbers(_ name: String) -> [String: Double] {
        lines(name).reduce(into: [:]) { numbers, line in
            let parts = line.split(separator: " ")
            if parts.count == 2, let number = Double(parts[1]) { numbers[String(parts[0])] = number }
        }
    }

    private static func lists(of text: String) -> [String: [Substring]] {
        var lists: [String: [Substring]] = [:]
        var name = ""
        // By bytes: taking a text apart by what readers see as characters takes ten times as long.
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            if line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
                name = String(Substring(line.dropFirst().dropLast()))
                lists[name] = []
            } else {
                lists[name, default: []].append(Substring(line))
            }
        }
        return lists
    }
}
