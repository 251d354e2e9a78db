import Formats

/// Sources as lines of `svodka.yaml`, to be put into a file that a person has written: every other byte of it stays.
public enum SourceLines {
    /// Puts sources behind those that a file has.
    ///
    /// - Parameters:
    ///   - bytes: the file's content; nil where there is no file.
    ///   - name: the file's name, for messages.
    /// - Throws: `SettingError` for a file that cannot be read, or one whose list is written so that lines cannot be put
    ///   behind it.
    public static func inserting(
        _ sources: [SourceSettings], into bytes: [UInt8]?, name: String
    ) throws(SettingError) -> [UInt8] {
        let reader = ConfigurationReader()
        let former = try reader.read(file: bytes.map { ($0, name) })
        let text = String(decoding: bytes ?? [], as: UTF8.self)
        let ending = text.utf8.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
        var lines =
            text.isEmpty
            ? [] : text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
        if lines.last == "" { lines.removeLast() }
        let place = try place(in: &lines, name: name)
        lines.insert(contentsOf: sources.flatMap { self.lines(of: $0, indent: place.indent) }, at: place.line)
        let changed = Array((lines.joined(separator: ending) + ending).utf8)
        var expected = former
        expected.sources += sources
        guard try reader.read(file: (changed, name)) == expected else { throw unclear(name, 1) }
        return changed
    }

    private static func unclear(_ name: String, _ line: Int) -> SettingError {
        SettingError(
            SettingError.Place(source: name, line: line, column: 1),
            "the list of sources is written so that none can be put behind it: write each source on lines of its own, "
                + "beginning with “- name: …”")
    }

    /// Where lines are put in, and how far they are indented; a list that is missing or empty is begun.
    private static func place(
        in lines: inout [String], name: String
    ) throws(SettingError) -> (line: Int, indent: String) {
        guard let key = lines.firstIndex(where: { $0.hasPrefix("sources:") }) else {
            if lines.last?.isEmpty == false { lines.append("") }
            lines.append("sources:")
            return (lines.count, "  ")
        }
        let value = lines[key].dropFirst("sources:".count)
        let content = value.prefix { $0 != "#" }.filter { !$0.isWhitespace }
        guard ["", "[]", "~", "null"].contains(content) else { throw unclear(name, key + 1) }
        let comment = value.drop { $0 != "#" }
        if !content.isEmpty { lines[key] = comment.isEmpty ? "sources:" : "sources: \(comment)" }
        var last = key
        var indent: String?
        for line in lines.indices.dropFirst(key + 1) {
            let text = lines[line].drop { $0 == " " }
            if text.isEmpty || text.hasPrefix("#") { continue }
            guard text.hasPrefix("- ") || text.startIndex > lines[line].startIndex else { break }
            indent = indent ?? String(lines[line].prefix { $0 == " " })
            last = line
        }
        return (last + 1, indent ?? "  ")
    }

    /// A source as a person would write it.
    static func lines(of source: SourceSettings, indent: String) -> [String] {
        func list(_ values: [String]) -> String {
            values.count == 1 ? written(values[0]) : "[\(values.map(written).joined(separator: ", "))]"
        }
        var keys = [("name", written(source.name))]
        if !source.from.isEmpty { keys.append(("from", "[\(source.from.map(written).joined(separator: ", "))]")) }
        if !source.feeds.isEmpty { keys.append(("feed", list(source.feeds))) }
        if source.allowsPrivateAddresses { keys.append(("allow-private", "yes")) }
        return keys.enumerated().map { "\(indent)\($0 == 0 ? "- " : "  ")\($1.0): \($1.1)" }
    }

    /// A text as it is, where YAML cannot take it for anything else, or in quotation marks.
    private static func written(_ text: String) -> String {
        let isAddress = text.hasPrefix("http") && text.utf8.allSatisfy { plain.contains($0) }
        let words = text.unicodeScalars
        let isName =
            words.first?.properties.isAlphabetic == true && words.last != " "
            && words.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.numericType != nil || " -.".unicodeScalars.contains($0)
            }
            && !["yes", "no", "on", "off", "true", "false", "null"].contains(text.lowercased())
        guard !isAddress, !isName else { return text }
        var json = JSONWriter()
        json.write(text)
        return json.text
    }

    private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:/.?=&_-%~+".utf8)
}
