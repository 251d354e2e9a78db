import Formats
import Markup
public import NewsModel
import UnicodeText

/// Reads a hand-off that came back: XLIFF 1.2 or 2.x from any program, or a CSV table.
public struct HandoffReader: Sendable {
    /// What was in the file, in its order.
    public struct Reading: Sendable {
        /// The sentences in the file's order.
        public var segments: [ReturnedSegment] = []
        /// What could not be read.
        public var findings: [Finding] = []
        /// The language the file says it was translated to; nil where it says nothing.
        public var targetTag: LanguageTag?
        /// What it belongs to, as `HandoffPackage.name` had it; nil where the file says nothing.
        public var packageName: String?
    }

    /// Makes a reader of all the formats.
    public init() {}

    /// Never throws: what cannot be read is a finding. A file in another encoding than it was written in is understood.
    public func read(_ bytes: [UInt8], name: String) -> Reading {
        let text = TextDecoder().decode(bytes).text
        let start = text.unicodeScalars.prefix(400).drop { $0 == "\u{FEFF}" || $0.properties.isWhitespace }
        return start.first == "<" ? readXML(text, name: name) : readTable(text, name: name)
    }

    private func readXML(_ text: String, name: String) -> Reading {
        let tree = MarkupTree(recoveringXML: text)
        guard let root = tree.root, root.name == "xliff" else {
            return unreadable(name, "is neither XLIFF nor a table")
        }
        var reading = Reading()
        if let error = tree.error {
            reading.findings.append(
                Finding(
                    .warning, source: name, line: error.line,
                    message: "is damaged (\(error.message)); what could be read was taken"))
        }
        reading.targetTag = (root["trgLang"] ?? root.first("file")?["target-language"]).map(LanguageTag.init(rawValue:))
        reading.packageName = root.first("file")?["original"].flatMap { $0.split(separator: "/").first }.map(
            String.init)
        for unit in root.all("unit") { reading.segments += segments(ofUnit: unit) }
        for unit in root.all("trans-unit") {
            guard let id = unit["id"] else { continue }
            reading.segments.append(
                ReturnedSegment(
                    id: id, source: unit.child("source").map(InlineText.of),
                    target: unit.child("target").map(InlineText.of) ?? ""))
        }
        return reading
    }

    /// A unit of XLIFF 2: a program may have divided it into several segments.
    private func segments(ofUnit unit: MarkupNode) -> [ReturnedSegment] {
        guard let id = unit["id"] else { return [] }
        let pieces = unit.elements.filter { $0.name == "segment" || $0.name == "ignorable" }
        guard pieces.contains(where: { $0.name == "segment" }) else { return [] }
        let isDone = pieces.allSatisfy { $0.name == "ignorable" || $0.child("target") != nil }
        let target = pieces.map { ($0.child("target") ?? $0.child("source")).map(InlineText.of) ?? "" }.joined()
        return [
            ReturnedSegment(
                id: id, source: pieces.map { $0.child("source").map(InlineText.of) ?? "" }.joined(),
                target: isDone ? target : "")
        ]
    }

    private func readTable(_ text: String, name: String) -> Reading {
        let rows = DelimitedText.rows(of: Array(text.utf8)).map(\.cells)
        guard let header = rows.first?.map({ $0.lowercased() }), let id = header.firstIndex(of: "id"),
            let target = header.firstIndex(of: "translation")
        else { return unreadable(name, "is neither XLIFF nor a table with the columns id and translation") }
        let source = header.firstIndex(of: "original")
        var reading = Reading()
        for row in rows.dropFirst() {
            guard let id = row[safe: id], !id.isEmpty else { continue }
            reading.segments.append(
                ReturnedSegment(
                    id: id, source: source.flatMap { row[safe: $0] }.map(DelimitedTextWriter.unguarded),
                    target: DelimitedTextWriter.unguarded(row[safe: target] ?? "")))
        }
        return reading
    }

    private func unreadable(_ name: String, _ message: String) -> Reading {
        var reading = Reading()
        reading.findings = [Finding(.error, source: name, message: message, omission: .unreadable)]
        return reading
    }
}

/// A sentence as it came back from a translator.
public struct ReturnedSegment: Hashable, Sendable {
    /// The id that the sentence went out with.
    public let id: String
    /// The source as the returned file has it; nil where it has none.
    public let source: String?
    /// Empty where nothing was written.
    public let target: String

    /// Makes a segment that came back.
    public init(id: String, source: String?, target: String) {
        self.id = id
        self.source = source
        self.target = target
    }

    /// Whether somebody wrote a translation: the target is neither empty nor the copy that was sent.
    public var isTranslated: Bool {
        !target.trimmed.isEmpty && source.map { SegmentText($0) != SegmentText(target) } ?? true
    }
}
