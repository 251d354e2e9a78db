import Markup
public import NewsModel

/// Reads a glossary file of any format that `GlossaryFormat` lists.
public struct GlossaryReader: Sendable {
    public struct Options: Sendable {
        /// The format; nil to go by the file's name and content.
        public var format: GlossaryFormat?
        /// The languages of the columns of a table that has no header; empty to tell them by codes, name or script.
        public var columnLanguages: [LanguageTag] = []
        /// Whether odd but harmless things are told too, as `svodka glossary check` does.
        public var reportsStyle = false

        public init() {}
    }

    private let options: Options

    public init(options: Options = Options()) {
        self.options = options
    }

    /// Reads a file; what cannot be read is a finding with its line and column, the rest is there.
    ///
    /// - Parameter name: the file's name without its folder, as entries and findings will carry it.
    public func read(_ bytes: [UInt8], name: String) -> GlossaryReading {
        let format = options.format ?? GlossaryFormat(fileName: name) ?? .csv
        guard !bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) else {
            return failure(name, "the file is empty")
        }
        guard !GlossaryText.isWorkbook(bytes) else {
            return failure(name, "this is a workbook or an archive; open it in its program and save it as CSV UTF-8")
        }
        let text = GlossaryText(bytes, name: name)
        guard !text.bytes.contains(0) else { return failure(name, "the file is no text") }
        var reading =
            format == .tbx
            ? readTBX(text.bytes, name: name) : readTable(text.bytes, name: name, format: format)
        reading.findings.insert(contentsOf: text.findings, at: 0)
        return reading
    }

    /// The most elements and texts of a TBX file: some 200,000 entries in three languages.
    private static let mostNodes = 8_000_000

    private func readTBX(_ bytes: [UInt8], name: String) -> GlossaryReading {
        var limits = MarkupLimits()
        limits.bytes = max(limits.bytes, bytes.count)
        limits.nodes = Self.mostNodes
        do {
            let tree = try MarkupTree(xml: String(decoding: bytes, as: UTF8.self), limits: limits)
            var reader = TBXReader(name: name)
            guard let root = tree.root, reader.read(root) else {
                return failure(name, "this XML is no TBX: its root is not tbx or martif")
            }
            let cut = Finding(
                .error, source: name,
                message: "too large: only the first \(reader.concepts.count) entries were read. Split the file.")
            return GlossaryReading(
                glossary: Glossary(files: [name], concepts: reader.concepts),
                findings: reader.findings.all + (tree.isTruncated ? [cut] : []))
        } catch {
            return failure(name, line: error.line, error.message)
        }
    }

    private func readTable(_ bytes: [UInt8], name: String, format: GlossaryFormat) -> GlossaryReading {
        bytes.withUnsafeBufferPointer { buffer in
            let delimiter = TableShape.delimiter(of: buffer, format: format)
            let quote = format == .omegaT ? nil : UInt8(ascii: "\"")
            var text = DelimitedText(buffer, delimiter: delimiter, quote: quote)
            var shape = TableShape(format: format, name: name, columnLanguages: options.columnLanguages)
            guard let header = shape.header(of: &text) else {
                return failure(
                    name, line: text.rowLine,
                    "no column names a language; begin with a line such as en,ru,zh,subject,note")
            }
            var reader = TableReader(name: name, header: header)
            reader.reportsStyle = options.reportsStyle
            reader.splitsCells = shape.splitsCells
            if shape.isFirstRowData { reader.readRow(of: text) }
            while text.next() {
                if shape.isRemark(text) { continue }
                reader.readRow(of: text)
            }
            var findings = shape.findings + reader.findings.all
            if reader.concepts.isEmpty, findings.isEmpty {
                findings.append(
                    Finding(.warning, source: name, line: text.rowLine, message: "a header without an entry below it"))
            }
            return GlossaryReading(
                glossary: Glossary(files: [name], concepts: reader.concepts), findings: findings)
        }
    }

    private func failure(_ name: String, line: Int? = nil, _ message: String) -> GlossaryReading {
        GlossaryReading(
            glossary: Glossary(files: [name]),
            findings: [Finding(.error, source: name, line: line, message: message, omission: .unreadable)])
    }
}
