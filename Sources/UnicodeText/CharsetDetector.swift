/// Tells the charset of text by decoding it in each that news is written in, and looking which gives a language.
///
/// Not ICU's detector, which also weighs charsets that no news comes in, and the letters of tags: here frequent
/// letters and the case of neighbours decide among the few that are left.
struct CharsetDetector {
    /// Enough for certainty; more would only cost time.
    private static let sampleSize = 16_384
    private static let candidates: [Charset] = [
        .gb18030, .windows1251, .big5, .koi8R, .shiftJIS, .eucJP, .eucKR, .iso8859_5, .ibm866, .macCyrillic,
        .windows1252,
    ]

    private let sample: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        sample = Self.textOutsideTags(bytes)[...]
    }

    /// The charset in which the bytes look most like language; windows-1252 when nothing speaks for another.
    var best: Charset {
        var best = (charset: Charset.windows1252, score: 0.0)
        for charset in Self.candidates {
            let score = score(charset)
            if score > best.score { best = (charset, score) }
        }
        return best.charset
    }

    /// Whether the bytes may be in a charset that they are declared to be in: not if another is far likelier.
    func supports(_ declared: Charset) -> Bool {
        guard !sample.isEmpty else { return true }
        let text = declared.decode(sample)
        let malformed = text.unicodeScalars.reduce(0) { $1 == "\u{FFFD}" ? $0 + 1 : $0 }
        guard malformed * 50 < sample.count else { return false }
        // A server's default is no statement about the page: Russian and Chinese pages are often said to be Latin-1.
        return declared != .windows1252 || best == .windows1252
    }

    private func score(_ charset: Charset) -> Double {
        let scalars = charset.decode(sample).unicodeScalars.map(\.value)
        return switch charset {
        case .windows1251, .koi8R, .iso8859_5, .ibm866, .macCyrillic: CharsetStatistics.likenessToRussian(scalars)
        case .windows1252: CharsetStatistics.likenessToLatin(scalars)
        default: CharsetStatistics.likenessToEastAsian(scalars, charset)
        }
    }

    /// The text of a page without tags, scripts and styles, as far as it holds bytes beyond ASCII.
    private static func textOutsideTags(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(sampleSize)
        var run: [UInt8] = []
        var isInTag = false
        for byte in bytes {
            if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") {
                // A run without foreign bytes is script, style or English: it says nothing.
                if !isInTag && run.contains(where: { $0 >= 0x80 }) { text += run + [UInt8(ascii: "\n")] }
                run.removeAll(keepingCapacity: true)
                isInTag = byte == UInt8(ascii: "<")
                if text.count >= sampleSize { break }
            } else if !isInTag && run.count < sampleSize {
                run.append(byte)
            }
        }
        if !isInTag && run.contains(where: { $0 >= 0x80 }) { text += run }
        // Text with a lone `<` would be all tag.
        return text.isEmpty ? Array(bytes.prefix(sampleSize)) : Array(text.prefix(sampleSize))
    }
}
