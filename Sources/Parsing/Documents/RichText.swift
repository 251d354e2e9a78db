import Formats
import NewsModel
import UnicodeText

extension SourceReader {
    /// RTF, which many programs save and mail.
    static let richText = SourceReader(
        name: "RTF", mediaTypes: ["rtf": MediaType("application/rtf")],
        claim: { content in
            let head = content.bytes.map { Array($0.prefix(64)) } ?? Array(content.text.utf8.prefix(64))
            return head.drop { $0 <= 0x20 || $0 >= 0xEF }.starts(with: "{\\rtf".utf8) ? .certain : .none
        },
        read: { content in
            let bytes = content.file.bytes.isEmpty ? Array(content.text.utf8) : content.file.bytes
            var text = RichText(limit: content.byteLimit)
            text.read(bytes)
            return Reading(parsed: text.document(dates: content.sourceText.dateReader).parsed(from: content.sourceText))
        })
}

/// Reads RTF (version 1.9.1): groups in braces, control words, and text in the charset of its font.
struct RichText {
    /// What holds in a group, and again after the groups in it.
    private struct State {
        /// Where text goes; nil where it is dropped.
        var target: Target? = .text
        var font = 0
        /// How many characters stand in for one of `\u`.
        var stand = 1
        var isHidden = false
    }

    private enum Target: Hashable {
        case text, title, author, fonts
    }

    private struct Line {
        var text: String
        var kind: Paragraph.Kind
        var isTitle: Bool
    }

    private var states = [State()]
    private var lines: [Line] = []
    private var texts: [Target: String] = [:]
    /// Bytes whose charset's text is not made yet: characters may have several.
    private var pending: [UInt8] = []
    private var charset = Charset.windows1252
    private var fontCharsets: [Int: Charset] = [:]
    private var isListItem = false
    private var outline: Int?
    private var created: [String: Int] = [:]
    private var isCreation = false
    /// Stand-ins after `\u` that are still to be passed over.
    private var toPass = 0
    private let limit: Int

    /// A file has no more groups inside one another.
    private static let deepestGroup = 500

    init(limit: Int) {
        self.limit = limit
    }

    // MARK: - Reading

    mutating func read(_ bytes: [UInt8]) {
        var position = 0
        let end = min(bytes.count, limit)
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: "{"):
                flush()
                if states.count < Self.deepestGroup { states.append(states[states.count - 1]) }
                position += 1
            case UInt8(ascii: "}"):
                flush()
                if states.count > 1 { states.removeLast() }
                isCreation = false
                position += 1
            case UInt8(ascii: "\\"): position = control(bytes, at: position + 1)
            case 0x0A, 0x0D: position += 1
            default:
                add(bytes[position])
                position += 1
            }
        }
        flush()
        endLine()
    }

    private var state: State {
        get { states[states.count - 1] }
        set { states[states.count - 1] = newValue }
    }

    private mutating func add(_ byte: UInt8) {
        guard toPass == 0 else {
            toPass -= 1
            return
        }
        if state.target != nil, !state.isHidden { pending.append(byte) }
    }

    private mutating func append(_ text: String) {
        flush()
        guard let target = state.target, !state.isHidden else { return }
        texts[target, default: ""] += text
    }

    private mutating func flush() {
        guard !pending.isEmpty, let target = state.target else {
            pending = []
            return
        }
        texts[target, default: ""] += (fontCharsets[state.font] ?? charset).decode(pending[...])
        pending = []
    }

    /// Reads what follows a backslash; returns where it ends.
    private mutating func control(_ bytes: [UInt8], at start: Int) -> Int {
        guard start < bytes.count else { return start }
        guard bytes[start].isASCIILetter else { return sign(bytes, at: start) }
        var position = start
        while position < bytes.count, bytes[position].isASCIILetter, position - start < 32 { position += 1 }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        let isNegative = position < bytes.count && bytes[position] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        var number: Int?
        while position < bytes.count, (0x30...0x39).contains(bytes[position]), number ?? 0 < 1 << 30 {
            number = (number ?? 0) * 10 + Int(bytes[position] - 0x30)
            position += 1
        }
        if position < bytes.count, bytes[position] == 0x20 { position += 1 }
        if word == "bin" { return min(bytes.count, position + max(0, number ?? 0)) }
        take(word, number.map { isNegative ? -$0 : $0 })
        return position
    }

    private mutating func sign(_ bytes: [UInt8], at position: Int) -> Int {
        switch bytes[position] {
        case UInt8(ascii: "'"):
            let digits = String(decoding: bytes[(position + 1)...].prefix(2), as: UTF8.self)
            if let byte = UInt8(digits, radix: 16) { add(byte) }
            return min(bytes.count, position + 3)
        case UInt8(ascii: "*"):
            // A destination that newer programs know; none of them holds the text.
            state.target = nil
        case UInt8(ascii: "~"): append("\u{A0}")
        case UInt8(ascii: "_"): append("-")
        case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): add(bytes[position])
        case 0x0A, 0x0D: endLine()
        default: break
        }
        return position + 1
    }

    // MARK: - Control words

    private mutating func take(_ word: String, _ number: Int?) {
        if let mark = Self.marks[word] { return append(mark) }
        if Self.dropped.contains(word) {
            flush()
            state.target = nil
            return
        }
        switch word {
        case "par", "line", "sect", "page", "row", "nestrow": endLine()
        case "cell", "nestcell": append(" | ")
        case "pard":
            flush()
            (isListItem, outline) = (false, nil)
        case "ls", "pntext", "listtext":
            isListItem = true
            if word != "ls" { state.target = nil }
        case "outlinelevel": outline = number ?? 0
        case "u": addScalar(number ?? 0)
        case "uc": state.stand = max(0, min(number ?? 1, 8))
        case "v": state.isHidden = number != 0
        case "plain", "f": takeFont(number, isPlain: word == "plain")
        case "ansicpg", "fcharset": takeCharset(number ?? 0, isOfFont: word == "fcharset")
        case "mac": charset = .windows1252
        case "fonttbl": state.target = .fonts
        case "title": state.target = .title
        case "author": state.target = .author
        case "creatim": isCreation = true
        case "yr", "mo", "dy", "hr", "min": if isCreation { created[word] = number }
        default: break
        }
    }

    private mutating func takeFont(_ number: Int?, isPlain: Bool) {
        flush()
        if isPlain { state.isHidden = false } else { state.font = number ?? 0 }
    }

    private mutating func takeCharset(_ number: Int, isOfFont: Bool) {
        flush()
        let page = isOfFont ? Self.pages[number] : number
        guard
            let found = page.flatMap({
                Charset(label: $0 == 936 ? "gb18030" : "windows-\($0)") ?? Charset(label: "cp\($0)")
            })
        else { return }
        if isOfFont { fontCharsets[state.font] = found } else { charset = found }
    }

    /// A UTF-16 unit, negative where it would be more than 32,767; the other half of a pair comes with the next `\u`.
    private mutating func addScalar(_ number: Int) {
        let unit = UInt16(truncatingIfNeeded: number)
        toPass = 0
        if UTF16.isTrailSurrogate(unit), let lead {
            append(String(decoding: [lead, unit], as: UTF16.self))
        } else if !UTF16.isLeadSurrogate(unit) {
            append(String(decoding: [unit], as: UTF16.self))
        }
        lead = UTF16.isLeadSurrogate(unit) ? unit : nil
        toPass = state.stand
    }

    private var lead: UInt16?

    private mutating func endLine() {
        flush()
        var text = (texts[.text] ?? "").trimmed
        texts[.text] = nil
        while text.hasSuffix("|") { text = text.dropLast().trimmed }
        guard !text.isEmpty else { return }
        let kind: Paragraph.Kind = outline != nil ? .heading : isListItem ? .listItem : .paragraph
        lines.append(Line(text: text, kind: kind, isTitle: outline == 0))
    }

    private static let marks = [
        "tab": " ", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
        "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ",
    ]

    /// Destinations whose text is not the document's.
    private static let dropped: Set = [
        "colortbl", "stylesheet", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl",
        "footerr", "footerf", "footnote", "annotation", "fldinst", "info", "listtable", "listoverridetable", "rsidtbl",
        "generator", "themedata", "datastore", "xmlnstbl", "nonshppict", "revtbl", "shpinst", "template", "deleted",
    ]

    /// Code pages by Windows' numbers of charsets.
    private static let pages = [
        0: 1_252, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1_253, 162: 1_254, 177: 1_255, 178: 1_256, 186: 1_257,
        204: 1_251, 238: 1_250,
    ]

    // MARK: - The document

    func document(dates: DateReader) -> WrittenDocument {
        var document = WrittenDocument()
        for line in lines { document.add(line.text, kind: line.kind, isTitle: line.isTitle) }
        let title = texts[.title]?.singleSpaced ?? ""
        document.title = title.isEmpty ? nil : title
        if let year = created["yr"], let month = created["mo"], let day = created["dy"],
            let date = CivilDate(year: year, month: month, day: day)
        {
            let clock = (created["hr"] ?? 0, created["min"] ?? 0)
            let isClock = (0...23).contains(clock.0) && (0...59).contains(clock.1)
            document.published = Timestamp(
                date: date, hour: isClock ? clock.0 : 0, minute: isClock ? clock.1 : 0, zoneOffset: dates.zoneOffset,
                precision: .minute, zoneIsAssumed: true)
        }
        return document
    }
}
