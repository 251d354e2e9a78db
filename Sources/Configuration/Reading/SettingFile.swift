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
