import Formats

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
