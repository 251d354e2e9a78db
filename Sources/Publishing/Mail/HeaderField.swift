import Formats

/// A header field of a message, folded and encoded so that every reader shows the same text.
struct HeaderField {
    let name: String
    private let body: String

    /// Columns of a line with encoded words (RFC 2047 section 2), kept for all lines.
    private static let width = 76

    /// A field whose value is ASCII and has its own syntax: `Date`, `Message-ID`, `Content-Type`. Spaces may be folded.
    init(_ name: String, structured value: String) {
        self.name = name
        body = Self.folded(value.split(separator: " ").map(String.init), after: name.utf8.count + 2)
    }

    /// A field of free text such as `Subject`.
    init(_ name: String, text: String) {
        self.name = name
        body = Self.folded(Self.words(of: text, room: Self.width - name.utf8.count - 2), after: name.utf8.count + 2)
    }

    /// A field of addresses.
    init(_ name: String, _ mailboxes: [Mailbox]) {
        self.name = name
        let words = mailboxes.enumerated().flatMap { position, mailbox in
            let comma = position < mailboxes.count - 1 ? "," : ""
            let phrase = Self.phrase(mailbox.name, room: Self.width - name.utf8.count - 2)
            return phrase.isEmpty
                ? [mailbox.address + comma] : phrase + ["<\(mailbox.address)>\(comma)"]
        }
        body = Self.folded(words, after: name.utf8.count + 2)
    }

    /// A phrase and what follows it: `List-Id`.
    init(_ name: String, phrase: String, then value: String) {
        self.name = name
        let words = Self.phrase(phrase, room: Self.width - name.utf8.count - 2)
        body = Self.folded(words + [value], after: name.utf8.count + 2)
    }

    /// The field with its line ends, which are line feeds.
    var text: String { "\(name): \(body)\n" }

    /// Words joined by spaces, with a line end before each that would make its line too long.
    private static func folded(_ words: [String], after start: Int) -> String {
        var result = ""
        var columns = start
        for word in words {
            let isFirst = result.isEmpty
            if !isFirst, columns + 1 + word.utf8.count > width {
                result += "\n " + word
                columns = 1 + word.utf8.count
            } else {
                result += (isFirst ? "" : " ") + word
                columns += (isFirst ? 0 : 1) + word.utf8.count
            }
        }
        return result
    }

    /// ASCII words as they are, anything else as encoded words altogether, so that no space depends on a reader.
    private static func words(of text: String, room: Int) -> [String] {
        let words = text.split(separator: " ").map(String.init)
        let isPlain = words.allSatisfy { word in
            word.utf8.count < width - 10 && word.utf8.allSatisfy { (0x21...0x7E).contains($0) } && !word.hasPrefix("=?")
        }
        return isPlain ? words : EncodedWord.words(of: words.joined(separator: " "), firstRoom: room)
    }

    /// A display name: atoms, a quoted string, or encoded words.
    private static func phrase(_ name: String, room: Int) -> [String] {
        guard !name.isEmpty else { return [] }
        let isASCII = name.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !name.contains("=?")
        guard isASCII, name.utf8.count < room - 2 else { return EncodedWord.words(of: name, firstRoom: room) }
        let atoms = name.split(separator: " ", omittingEmptySubsequences: false)
        if atoms.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Mailbox.isAtomText) }) { return [name] }
        let escaped = name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
        return ["\"\(escaped)\""]
    }
}

/// Encoded words (RFC 2047): UTF-8 in base64, each at most 75 characters and whole by itself.
enum EncodedWord {
    private static let longest = 75
    private static let frame = "=?UTF-8?B??=".utf8.count

    /// The text as encoded words, which readers join without the spaces between them. A letter with its marks is never
    /// divided, unless it alone is longer than a word. The first word takes at most `firstRoom` characters.
    static func words(of text: String, firstRoom: Int) -> [String] {
        var words: [String] = []
        var bytes: [UInt8] = []
        for character in text {
            for piece in pieces(of: character) {
                let room = words.isEmpty ? min(longest, firstRoom) : longest
                if !bytes.isEmpty, bytes.count + piece.count > capacity(room) {
                    words.append(encoded(bytes))
                    bytes = []
                }
                bytes += piece
            }
        }
        return bytes.isEmpty ? words : words + [encoded(bytes)]
    }

    /// Octets that base64 fits into a word of so many characters.
    private static func capacity(_ room: Int) -> Int {
        max(1, (room - frame) / 4) * 3
    }

    /// A character's octets; of one that is longer than a word, its scalars' octets.
    private static func pieces(of character: Character) -> [[UInt8]] {
        let bytes = Array(character.utf8)
        return bytes.count <= capacity(longest) / 2 ? [bytes] : character.unicodeScalars.map { Array(String($0).utf8) }
    }

    private static func encoded(_ bytes: [UInt8]) -> String {
        "=?UTF-8?B?\(Base64.encoded(bytes))?="
    }
}
