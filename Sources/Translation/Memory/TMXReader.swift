import Markup
public import NewsModel

/// Reads translation memories in TMX 1.1 to 1.4.
///
/// A unit is read by itself, so that a broken one costs only itself, and a file of any length little memory beyond its
/// units. Nothing outside the file is ever loaded; a document type and its entities are passed over.
public struct TMXReader: Sendable {
    /// The units of a file in order, and what was wrong with it.
    public struct Reading: Sendable {
        /// The units that could be read, in order.
        public var units: [TranslationUnit] = []
        /// What was left out, and why.
        public var findings: [Finding] = []
    }

    /// Units per tree. libxml2's tree of them stays in the processor's cache so.
    private static let batch = 500

    /// The most units that are read of a file. Two million and their index take some 3 GB, which a desk's machine has; a
    /// newsroom makes them in a hundred years.
    private let unitLimit: Int

    /// Makes a reader that stops after so many units.
    public init(unitLimit: Int = 2_000_000) {
        self.unitLimit = unitLimit
    }

    /// - Parameter name: what findings call the file.
    public func read(_ bytes: [UInt8], name: String) -> Reading {
        var findings = UnitFindings(name: name)
        guard let text = decoded(bytes) else {
            return findings.reading([], unreadable: "is in no encoding that TMX may have; save it as UTF-8")
        }
        var scanner = TMXScanner(text)
        let header = MarkupTree(recoveringXML: scanner.header()).root?.first("header")
        guard scanner.isTMX else { return findings.reading([], unreadable: "is no TMX file") }
        if scanner.definesEntities {
            findings.add("defines entities of its own, which are not read: they stay as they are written", line: nil)
        }
        let source = Self.sourceTag(header?["srclang"])
        var units: [TranslationUnit] = []
        while units.count < unitLimit, let block = scanner.nextUnits(min(Self.batch, unitLimit - units.count)) {
            for (nodes, line) in trees(block) {
                for node in nodes {
                    switch unit(node, source) {
                    case .success(let unit): units.append(unit)
                    case .failure(let problem): findings.add(problem.message, line: line + node.line - 1)
                    }
                }
            }
        }
        if units.count >= unitLimit, scanner.nextUnits(1) != nil {
            findings.add("holds more than \(unitLimit) units; the rest was left out: divide the file", line: nil)
        }
        for line in scanner.brokenLines { findings.add("a unit that does not end was left out", line: line) }
        if scanner.endsInUnit { findings.add("the file ends in the middle of a unit, which was left out", line: nil) }
        return findings.reading(units)
    }

    /// The units of a block as elements, with the line where each tree begins; one tree when all is well-formed, else
    /// one for each, so that a broken unit spoils no other.
    private func trees(_ block: TMXScanner.Block) -> [(nodes: [MarkupNode], line: Int)] {
        let whole = MarkupTree(recoveringXML: "<body>" + block.units.joined() + "</body>")
        if whole.error == nil, !whole.isTruncated, let root = whole.root {
            // An element's line is its place in the block, where the units follow one another directly.
            let nodes = root.children("tu")
            if nodes.count == block.lines.count { return zip(nodes, block.lines).map { ([$0], $1 - $0.line + 1) } }
        }
        return zip(block.units, block.lines).map { text, line in
            (MarkupTree(recoveringXML: "<body>" + text + "</body>").root?.children("tu") ?? [], line)
        }
    }

    /// UTF-8 or UTF-16, as a byte order mark or the first character says.
    private func decoded(_ bytes: [UInt8]) -> [UInt8]? {
        switch (bytes.first, bytes.dropFirst().first) {
        case (0xFF, 0xFE): return utf16(bytes.dropFirst(2), bigEndian: false)
        case (0xFE, 0xFF): return utf16(bytes.dropFirst(2), bigEndian: true)
        case (0x3C, 0x00): return utf16(bytes[...], bigEndian: false)
        case (0x00, 0x3C): return utf16(bytes[...], bigEndian: true)
        case (0xEF, 0xBB): return Array(bytes.dropFirst(3))
        default: return String(validating: bytes, as: UTF8.self) == nil ? nil : bytes
        }
    }

    private func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { i in
            let (a, b) = (UInt16(bytes[i]), UInt16(bytes[i + 1]))
            return bigEndian ? a << 8 | b : b << 8 | a
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private struct Problem: Error {
        let message: String
    }

    private static func sourceTag(_ value: String?) -> LanguageTag? {
        guard let value, !value.isEmpty, value.lowercased() != "*all*" else { return nil }
        return LanguageTag(rawValue: value)
    }

    private func unit(_ node: MarkupNode, _ source: LanguageTag?) -> Result<TranslationUnit, Problem> {
        var unit = TranslationUnit(
            id: node["tuid"], sourceTag: node["srclang"].map(Self.sourceTag) ?? source,
            variants: node.children("tuv").compactMap(variant))
        guard unit.variants.count > 1 else {
            return .failure(Problem(message: "a unit without two texts was left out"))
        }
        guard Set(unit.variants.map(\.languageTag)).count == unit.variants.count else {
            return .failure(Problem(message: "a unit with two texts in one language was left out"))
        }
        // A source language that the unit does not have says nothing of it.
        if !unit.variants.contains(where: { $0.languageTag.isSameLanguage(as: unit.sourceTag) }) {
            unit.sourceTag = nil
        }
        unit.history = history(node)
        unit.properties = properties(node)
        unit.notes = node.children("note").map(\.text)
        return .success(unit)
    }

    private func variant(_ node: MarkupNode) -> TranslationUnit.Variant? {
        guard let tag = node["lang", namespace: "http://www.w3.org/XML/1998/namespace"] ?? node["lang"],
            let segment = node.child("seg")
        else { return nil }
        let text = InlineText.of(segment)
        guard !text.isEmpty else { return nil }
        var variant = TranslationUnit.Variant(text, languageTag: LanguageTag(rawValue: tag))
        variant.history = history(node)
        variant.properties = properties(node)
        variant.notes = node.children("note").map(\.text)
        return variant
    }

    private func properties(_ node: MarkupNode) -> [TranslationUnit.Property] {
        node.children("prop").map { .init(type: $0["type"] ?? "", value: $0.text) }
    }

    private func history(_ node: MarkupNode) -> TranslationUnit.History {
        var history = TranslationUnit.History()
        history.created = node["creationdate"].flatMap(TMXDate.timestamp)
        history.author = node["creationid"]
        history.changed = node["changedate"].flatMap(TMXDate.timestamp)
        history.changer = node["changeid"]
        return history
    }
}

/// What was wrong with the units of a file: each of the first twenty, then their number.
struct UnitFindings {
    private static let limit = 20

    private let name: String
    private var findings: [Finding] = []
    private var count = 0

    init(name: String) {
        self.name = name
    }

    mutating func add(_ message: String, line: Int?) {
        count += 1
        guard count <= Self.limit else { return }
        findings.append(Finding(.warning, source: name, line: line, message: message))
    }

    /// - Parameter problem: why the whole file is left out.
    func reading(_ units: [TranslationUnit], unreadable problem: String? = nil) -> TMXReader.Reading {
        var all = findings
        if let problem { all.append(Finding(.error, source: name, message: problem, omission: .unreadable)) }
        if count > Self.limit {
            all.append(Finding(.warning, source: name, message: "\(count) units in all were left out"))
        }
        return TMXReader.Reading(units: units, findings: all)
    }
}
