import Formats
public import Languages
import Markup
public import NewsModel
import UnicodeText

/// Reads a glossary file of any format that `GlossaryFormat` lists.
public struct GlossaryReader: Sendable {
    /// Choices a caller may make.
    public struct Options: Sendable {
        /// The format; nil to go by the file's name and content.
        public var format: GlossaryFormat?
        /// The languages of the columns of a table that has no header; empty to find them by codes, name or script.
        public var columnLanguages: [LanguageTag] = []
        /// Whether odd but harmless things are found too, as `svodka glossary check` wants them.
        public var reportsStyle = false
        /// Whether rows of a coverage review that nobody has looked at, as their column `todo` tells, are left out.
        public var leavesProposals = false
        /// The languages that a table without a header may be in.
        public var languages = LanguagePacks.standard

        /// Reads any format, by name and content.
        public init() {}
    }

    /// The columns that a coverage review writes beside those of a glossary; reading passes them over without a note.
    public static let reviewColumns = ["todo", "count", "evidence"]

    private let options: Options

    /// Makes a reader.
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
        if text.isGuessed, format != .tbx { return readGuessed(bytes, text, name: name, format: format) }
        return read(text, name: name, format: format)
    }

    private func read(_ text: GlossaryText, name: String, format: GlossaryFormat) -> GlossaryReading {
        var reading =
            format == .tbx
            ? readTBX(text.bytes, name: name) : readTable(text.bytes, name: name, format: format)
        reading.findings.insert(contentsOf: text.findings, at: 0)
        return reading
    }

    /// A table in no Unicode charset, in the one that gives each column the letters of its language: a few words in GBK
    /// are hard to tell from others in windows-1251, but for the headings above them.
    private func readGuessed(
        _ bytes: [UInt8], _ guess: GlossaryText, name: String, format: GlossaryFormat
    ) -> GlossaryReading {
        let others = [Charset.gb18030, .windows1251].filter { $0 != guess.charset }
        let readings = [guess] + others.map { GlossaryText(bytes, name: name, in: $0) }
        let rated = readings.map { text in
            let reading = read(text, name: name, format: format)
            return (reading: reading, rate: LetterFit(options.languages).share(in: reading.glossary) - text.lostShare)
        }
        // Of equals the first, which the bytes themselves speak for.
        return rated.reduce(rated[0]) { $1.rate > $0.rate ? $1 : $0 }.reading
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
            let quote = format == .omegaT ? nil : UInt8(ascii: "\"")
            var text = DelimitedText(buffer, delimiter: TableShape.delimiter(of: format), quote: quote)
            var shape = TableShape(
                format: format, name: name, columnLanguages: options.columnLanguages, packs: options.languages)
            guard let header = shape.header(of: &text) else {
                return failure(
                    name, line: text.rowLine,
                    "no column names a language; begin with a line such as en,ru,zh,subject,note")
            }
            var reader = GlossaryTableReader(name: name, header: header)
            reader.reportsStyle = options.reportsStyle
            reader.splitsCells = shape.splitsCells
            reader.leavesProposals = options.leavesProposals
            if shape.isFirstRowData { reader.readRow(of: text) }
            while text.next() {
                if shape.isRemark(text) { continue }
                reader.readRow(of: text)
            }
            var findings = shape.findings + reader.findings.all + reader.openProposals
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

/// The file formats glossaries are kept in.
public enum GlossaryFormat: String, CaseIterable, Sendable {
    /// A table with a header: comma, semicolon or tab between the cells.
    case csv, tsv
    /// DeepL's glossary table without a header: two terms, then perhaps two language codes and a part of speech.
    case deepL = "deepl"
    /// OmegaT's glossary text: term, tab, equivalent, tab, comment; lines with `#` are remarks.
    case omegaT = "omegat"
    /// TermBase eXchange: TBX-Basic 2019 (DCA and DCT), TBX 2008.
    case tbx

    /// The format that a file's name stands for; a table without a header is only seen when it is read.
    public init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: ".") else { return nil }
        switch fileName[fileName.index(after: dot)...].lowercased() {
        case "csv": self = .csv
        case "tsv", "tab": self = .tsv
        case "txt", "utf8": self = .omegaT
        case "tbx", "xml": self = .tbx
        default: return nil
        }
    }
}

/// The bytes of a glossary file as UTF-8, whatever a spreadsheet or another tool saved it in.
struct GlossaryText {
    let bytes: [UInt8]
    /// What had to be guessed or was lost.
    let findings: [Finding]
    /// The charset; whether nothing but the bytes spoke for it.
    let charset: Charset
    let isGuessed: Bool
    /// How many of its characters could not be read, to a byte of the rest.
    let lostShare: Double

    /// UTF-16 is known by its mark or its zero bytes; the charset of what is no UTF-8 otherwise is guessed by its letters, with
    /// a finding.
    init(_ bytes: [UInt8], name: String) {
        guard bytes.contains(0) || String(validating: bytes, as: UTF8.self) == nil else {
            self.init(bytes, in: .utf8, isGuessed: false, lost: 0, name: name)
            return
        }
        var decoder = TextDecoder()
        decoder.limit = bytes.count
        let decoded = decoder.decode(bytes)
        self.init(
            Array(decoded.text.utf8), in: decoded.charset, isGuessed: decoded.evidence == .detected,
            lost: decoded.replacementCount, name: name)
    }

    /// A file read in a charset that it may be in.
    init(_ bytes: [UInt8], name: String, in charset: Charset) {
        let text = charset.decode(bytes[...])
        let lost = text.unicodeScalars.count { $0 == "\u{FFFD}" }
        self.init(Array(text.utf8), in: charset, isGuessed: true, lost: lost, name: name)
    }

    private init(_ bytes: [UInt8], in charset: Charset, isGuessed: Bool, lost: Int, name: String) {
        self.bytes = bytes
        self.charset = charset
        self.isGuessed = isGuessed
        lostShare = Double(lost) / Double(max(1, bytes.count))
        var findings: [Finding] = []
        if isGuessed {
            findings.append(
                Finding(
                    .warning, source: name,
                    message: "not in UTF-8; taken for \(charset.rawValue). Look whether the letters are right, "
                        + "and save it as CSV UTF-8"))
        }
        if lost > 0 {
            findings.append(
                Finding(
                    .warning, source: name,
                    message: "\(lost) characters could not be read and became \u{FFFD}; "
                        + "save the file as UTF-8 once more"))
        }
        self.findings = findings
    }

    /// Whether the file is a workbook (`.xlsx`, `.ods`) or another archive, which begins as ZIP files do.
    static func isWorkbook(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    }
}

/// How well the letters of a glossary's terms suit the languages of their columns.
struct LetterFit {
    private let packs: LanguagePacks

    init(_ packs: LanguagePacks) {
        self.packs = packs
    }

    /// The share of the letters, and of the marks beyond ASCII, that are letters of their language's script; 0 where there
    /// is none.
    func share(in glossary: Glossary) -> Double {
        var (fitting, all) = (0, 0)
        for section in glossary.concepts.lazy.flatMap(\.sections) {
            guard let pack = packs[section.language], let own = Script(pack.writing) else { continue }
            for scalar in section.terms.lazy.flatMap(\.text.unicodeScalars)
            where scalar.properties.isAlphabetic || !scalar.isASCII {
                all += 1
                if Script(scalar) == own { fitting += 1 }
            }
        }
        return all == 0 ? 0 : Double(fitting) / Double(all)
    }
}

/// Findings of one file, at most so many; of the rest only the number is kept, so that a file of rubbish stays readable.
struct FindingList {
    private var kept: [Finding] = []
    private var dropped = 0
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    mutating func add(_ finding: Finding) {
        if kept.count < limit { kept.append(finding) } else { dropped += 1 }
    }

    /// The findings, with a closing one that counts the others.
    var all: [Finding] {
        guard dropped > 0, let last = kept.last else { return kept }
        return kept + [Finding(last.severity, source: last.source, message: "\(dropped) more findings are not listed")]
    }
}
