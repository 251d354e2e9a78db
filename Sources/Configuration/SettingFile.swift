internal import Yams

/// Reads the YAML of a file of settings into values that know their places.
///
/// Anchors and aliases are refused, since a few lines of them can stand for gigabytes.
public enum SettingFile {
    /// Octets; a newsroom's settings have some thousand.
    static let sizeLimit = 1 << 20

    /// The file's value; nil for a file that holds nothing but comments.
    ///
    /// - Throws: `SettingError` for a file that is too large, no UTF-8, or no YAML.
    public static func value(of bytes: [UInt8], name: String) throws(SettingError) -> SettingValue? {
        let whole = SettingError.Place(source: name)
        guard bytes.count <= sizeLimit else {
            throw SettingError(
                whole, "has \(bytes.count >> 10) KB; settings of more than \(sizeLimit >> 10) KB are a mistake")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw SettingError(whole, "is not in UTF-8: save it as UTF-8")
        }
        if let place = AliasFinder.firstAlias(in: text, of: name) {
            throw SettingError(
                place, "anchors (&) and aliases (*) are not read here: write the value out, or put the text in quotes")
        }
        guard let node = try node(of: text, name: name) else { return nil }
        let value = try SettingValue(node, source: name)
        if case .nothing = value.content { return nil }
        return value
    }

    private static func node(of text: String, name: String) throws(SettingError) -> Node? {
        do {
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw SettingError(error, source: name)
        } catch {
            throw SettingError(SettingError.Place(source: name), "cannot be read as YAML")
        }
    }
}

extension SettingError {
    fileprivate init(_ error: YamlError, source: String) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let said = [context?.text, problem].compactMap { $0 }.joined(separator: ": ")
            self.init(Place(source: source, line: mark.line, column: mark.column), "is no YAML here: \(said)")
        case .duplicatedKeysInMapping(let duplicates, let context):
            let keys = duplicates.sorted().map { "“\($0)”" }.joined(separator: ", ")
            self.init(
                Place(source: source, line: context.mark.line, column: context.mark.column),
                "this key stands here twice: \(keys)")
        case .reader(let problem, _, _, _):
            self.init(Place(source: source), "is no YAML: \(problem)")
        default:
            self.init(Place(source: source), "cannot be read as YAML")
        }
    }
}

extension SettingValue {
    /// Deeper settings than any file has; what follows would only fill the stack.
    private static let depthLimit = 16

    fileprivate init(_ node: Node, source: String, depth: Int = 0) throws(SettingError) {
        let place = SettingError.Place(source: source, line: node.mark?.line, column: node.mark?.column)
        guard depth < Self.depthLimit else { throw SettingError(place, "values are nested too deep here") }
        switch node {
        case .scalar(let scalar):
            let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
            let isNothing = !isQuoted && ["", "~", "null"].contains(scalar.string)
            self.init(isNothing ? .nothing : .scalar(scalar.string, isQuoted: isQuoted), at: place)
        case .sequence(let sequence):
            var values: [SettingValue] = []
            for value in sequence { values.append(try SettingValue(value, source: source, depth: depth + 1)) }
            self.init(.list(values), at: place)
        case .mapping(let mapping):
            var pairs: [(SettingValue, SettingValue)] = []
            for (key, value) in mapping {
                pairs.append(
                    (
                        try SettingValue(key, source: source, depth: depth + 1),
                        try SettingValue(value, source: source, depth: depth + 1)
                    ))
            }
            self.init(.mapping(pairs), at: place)
        case .alias:
            throw SettingError(place, "aliases are not read here: write the value out")
        }
    }
}

/// Finds the anchors (`&name`) and aliases (`*name`) of a YAML text before anybody follows them.
enum AliasFinder {
    /// Where the first stands; nil where there is none. One within quotation marks or a comment is text.
    ///
    /// In a text without quotation marks a word that begins with `&` or `*` counts too: better to ask for quotation marks
    /// than to follow an alias.
    static func firstAlias(in text: String, of source: String) -> SettingError.Place? {
        var (line, column) = (1, 0)
        var previous: Unicode.Scalar = "\n"
        var quote: Unicode.Scalar?
        var isComment = false
        /// Whether a mark here would be the first of a value.
        var startsValue = true
        let scalars = text.unicodeScalars
        var position = scalars.startIndex
        while position < scalars.endIndex {
            let scalar = scalars[position]
            let next = scalars.index(after: position)
            column += 1
            if scalar == "\n" {
                (line, column, isComment) = (line + 1, 0, false)
                startsValue = quote == nil
            } else if isComment {
                // To the end of the line.
            } else if let open = quote {
                if scalar == open { quote = nil }
                // A double-quoted text has escapes; the doubled mark of a single-quoted one closes it and opens it again.
                if open == "\"", scalar == "\\", next < scalars.endIndex, scalars[next] != "\n" {
                    position = next
                    column += 1
                }
                startsValue = scalar == open && open == "'"
            } else {
                let follows = " \t\n[{,".unicodeScalars.contains(previous)
                if scalar == "#", follows { isComment = true }
                if (scalar == "&" || scalar == "*") && follows, next < scalars.endIndex,
                    !scalars[next].properties.isWhitespace
                {
                    return SettingError.Place(source: source, line: line, column: column)
                }
                if (scalar == "'" || scalar == "\"") && startsValue { quote = scalar }
                startsValue =
                    "[{,".unicodeScalars.contains(scalar)
                    || ((scalar == " " || scalar == "\t") && (startsValue || ":-?,".unicodeScalars.contains(previous)))
            }
            previous = scalar
            position = scalars.index(after: position)
        }
        return nil
    }
}

/// What is wrong in a file of settings, or in a variable that stands for one: where, what, and what to write instead.
public struct SettingError: Error, Hashable, CustomStringConvertible {
    /// Where a value was written.
    public struct Place: Hashable, Sendable, CustomStringConvertible {
        /// The file as the user named it, or the environment's variable.
        public let source: String
        /// From 1; nil for a variable, or for a file as a whole.
        public let line: Int?
        /// From 1, in Unicode scalars.
        public let column: Int?

        /// A place in a file, or a variable as a whole.
        public init(source: String, line: Int? = nil, column: Int? = nil) {
            self.source = source
            self.line = line
            self.column = column
        }

        /// `svodka.yaml:12:3`, as compilers and editors write and read it.
        public var description: String {
            source + [line, column].compactMap { $0 }.map { ":\($0)" }.joined()
        }
    }

    /// Where the value was written.
    public let place: Place
    /// What is wrong and what to write instead, in the user's words.
    public let message: String

    /// An error at a place.
    public init(_ place: Place, _ message: String) {
        self.place = place
        self.message = message
    }

    /// The message with its place.
    public var description: String { "\(place): \(message)" }
}
