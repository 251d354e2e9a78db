import Formats
import NewsModel
import UnicodeText

/// A source as readers look at it to tell whose it is: its bytes, and its text, which is decoded when first asked for.
struct SourceContent {
    let file: SourceFile
    /// Seconds east of UTC, for times that name no zone.
    let zoneOffset: Int
    /// The words that it is read by.
    let words: SourceWords
    /// No later date is believed; nil believes all.
    var latest: Timestamp?
    private let given: String?
    /// The most bytes that are decoded, and that a file within may have.
    let byteLimit: Int
    /// The bytes that may yet be unpacked; who unpacks takes them off.
    var unpackable = 0

    /// - Parameter byteLimit: the most bytes that are decoded.
    init(_ file: SourceFile, byteLimit: Int, zoneOffset: Int, words: SourceWords = .standard) {
        self.file = file
        self.zoneOffset = zoneOffset
        self.words = words
        self.byteLimit = byteLimit
        given = nil
    }

    /// A source whose text was decoded elsewhere; its bytes say nothing then.
    init(_ file: SourceFile, text: String, zoneOffset: Int, words: SourceWords = .standard) {
        self.file = file
        self.zoneOffset = zoneOffset
        self.words = words
        byteLimit = 0
        given = text
    }

    /// The bytes by which files that are no text are told; nil where only the text is known.
    var bytes: [UInt8]? { given == nil ? file.bytes : nil }

    /// The text, mended where it had been decoded wrongly before.
    private(set) lazy var text: String = {
        let decoded = MarkRuns.limited(given ?? decoded(), to: Budget.marksPerCharacter)
        return MisreadText.mended(decoded) ?? decoded
    }()

    private func decoded() -> String {
        var decoder = TextDecoder()
        decoder.limit = byteLimit
        return decoder.decode(file.bytes, declared: file.mediaType?.charset).text
    }

    /// The first characters in lower case, from the first that is no white space.
    private(set) lazy var start: String = {
        let head = text.unicodeScalars.drop { $0.properties.isWhitespace || $0.value == 0xFEFF }.prefix(1_500)
        return String(String.UnicodeScalarView(head)).lowercased()
    }()

    /// The name of the first element without its prefix, in lower case; nil for a text that does not begin with markup.
    private(set) lazy var rootElement: String? = {
        guard let name = Self.firstElement(in: start) else { return nil }
        return name.split(separator: ":").last.map(String.init) ?? name
    }()

    /// The text as JSON; what is cut short or slightly broken is mended. nil for all else.
    private(set) lazy var json: JSONValue? = {
        guard let first = start.first, first == "{" || first == "[" else { return nil }
        var text = text
        return text.withUTF8 { bytes in
            let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Self.longestJSON))
            return JSONValue(bytes) ?? JSONValue(embedded: bytes)
        }
    }()

    /// More bytes of JSON are not read: as values they take up to thirty times the room.
    private static let longestJSON = 12 << 20

    /// The files in it, where it is a ZIP archive; nil for all else, and for one that is broken.
    private(set) lazy var archive: ZIPArchive? = {
        guard let bytes, bytes.starts(with: [0x50, 0x4B]) else { return nil }
        return ZIPArchive(bytes)
    }()

    /// What the lines of the text are.
    private(set) lazy var profile = TextProfile(text)

    /// Whether it is said to be plain text.
    var isSaidToBePlain: Bool { file.mediaType?.essence == "text/plain" }

    /// Whether it is said to be a page or XML.
    var isSaidToBeMarkup: Bool {
        file.mediaType.map { $0.essence.hasSuffix("html") || $0.essence.hasSuffix("xml") } ?? false
    }

    /// The source with its bytes decoded.
    var sourceText: SourceText {
        mutating get { SourceText(file: file, text: text, zoneOffset: zoneOffset, words: words, latest: latest) }
    }

    // MARK: - Markup

    private static func firstElement(in start: String) -> String? {
        var rest = start[...]
        while rest.hasPrefix("<") {
            let after = rest.dropFirst()
            if after.hasPrefix("!--") {
                guard let end = after.firstRange(of: "-->") else { return nil }
                rest = after[end.upperBound...]
            } else if after.hasPrefix("!") || after.hasPrefix("?") {
                if after.hasPrefix("!doctype html") { return "html" }
                guard let end = endOfDeclaration(after) else { return nil }
                rest = after[end...]
            } else {
                let name = after.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
                return name.first?.isLetter == true ? String(name) : nil
            }
            rest = rest.drop(while: \.isWhitespace)
        }
        return nil
    }

    /// After the `>` that closes a declaration, which may have an internal subset in brackets.
    private static func endOfDeclaration(_ declaration: Substring) -> String.Index? {
        var isInSubset = false
        for index in declaration.indices {
            switch declaration[index] {
            case "[": isInSubset = true
            case "]": isInSubset = false
            case ">" where !isInSubset: return declaration.index(after: index)
            default: break
            }
        }
        return nil
    }
}
