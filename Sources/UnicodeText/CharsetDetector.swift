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

/// How much decoded text looks like a language; each likeness is about 1 for real text and below 0.4 for a wrong charset.
enum CharsetStatistics {
    /// Russian: frequent letters, and capitals only where words begin.
    static func likenessToRussian(_ scalars: [UInt32]) -> Double {
        var sum = 0.0
        var count = 0
        var previous: UInt32 = 0x20
        for scalar in scalars {
            defer { previous = scalar }
            guard scalar >= 0x80 else { continue }
            if isCommonMark(scalar) { continue }
            count += 1
            if (0x0430...0x044F).contains(scalar) {
                sum += russianLetterWeights[Int(scalar - 0x0430)]
            } else if (0x0410...0x042F).contains(scalar) {
                // A capital after a small letter is the mark of koi8-r read as windows-1251 and the reverse.
                sum += (0x0430...0x044F).contains(previous) ? -1 : russianLetterWeights[Int(scalar - 0x0410)] / 2
            } else if !(0x0401...0x045F).contains(scalar) {
                sum -= 1
            }
        }
        return count == 0 ? 0 : sum / Double(count)
    }

    /// Western European: single accented letters among ASCII letters, and typographic marks.
    static func likenessToLatin(_ scalars: [UInt32]) -> Double {
        var sum = 0.0
        var count = 0
        for (position, scalar) in scalars.enumerated() where scalar >= 0x80 {
            count += 1
            if isCommonMark(scalar) || scalar == 0x20AC {
                sum += 0.6
                continue
            }
            let before = position > 0 ? scalars[position - 1] : 0x20
            let after = position + 1 < scalars.count ? scalars[position + 1] : 0x20
            let isLetter = (0xC0...0xFF).contains(scalar) && scalar != 0xD7 && scalar != 0xF7
            if isLetter && before < 0x80 && after < 0x80 { sum += 0.7 } else { sum -= 0.3 }
        }
        return count == 0 ? 0.01 : max(0.01, sum / Double(count))
    }

    /// Chinese, Japanese and Korean: how much of the text is among the most frequent characters of the charset's users.
    static func likenessToEastAsian(_ scalars: [UInt32], _ charset: Charset) -> Double {
        let frequent =
            switch charset {
            case .gb18030: simplifiedHan
            case .big5: traditionalHan
            case .eucKR: hangul
            default: kana
            }
        var sum = 0.0
        var count = 0
        for scalar in scalars where scalar >= 0x80 {
            if isCommonMark(scalar) { continue }
            count += 1
            if frequent.contains(scalar) {
                sum += 2
            } else if scalar == 0xFFFD || (0xE000...0xF8FF).contains(scalar) || (0xFF61...0xFF9F).contains(scalar) {
                sum -= 2
            } else if scalar < 0x2E80 {
                sum -= 0.5
            }
        }
        return count == 0 ? 0 : sum / Double(count)
    }

    /// Marks that any language uses.
    private static func isCommonMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA0, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7, 0xBB, 0x2010...0x2026, 0x2116, 0x2122, 0x3000...0x3011,
            0xFF01...0xFF1F:
            true
        default: false
        }
    }

    /// а…я by frequency: 1 for the most frequent third of running text, 0.3 for the rarest letters.
    private static let russianLetterWeights: [Double] = [
        1, 0.5, 0.9, 0.6, 0.8, 1, 0.5, 0.6, 1, 0.6, 0.8, 0.9, 0.8, 1, 1, 0.8, 0.9, 1, 1, 0.7, 0.2, 0.5, 0.3, 0.5, 0.4,
        0.3, 0, 0.6, 0.6, 0.2, 0.4, 0.6,
    ]

    // The most frequent characters of news text; 200 of them make up half of it.
    private static let simplifiedHan = set(
        "的一是了不在有人这上大中到国我们为和他以时地要年出会可来个就行方分发成生对学能部家主动于用本经作业现日工市进公说得里自"
            + "多高后下过法新民关全政者理同体前实产开等与加机期月重点建网万社资道电信区长将市场企北京报记化力之金合保务委员被并从其"
            + "情第次品而还技代安保面事件提最及名外展相当比平海县省图目天两种内价量通管入度心意文世水正此定都去间三二十四五六")
    private static let traditionalHan = set(
        "的一是了不在有人這上大中到國我們為和他以時地要年出會可來個就行方分發成生對學能部家主動於用本經作業現日工市進公說得裡自"
            + "多高後下過法新民關全政者理同體前實產開等與加機期月重點建網萬社資道電信區長將場企北京報記化力之金合保務委員被並從其"
            + "情第次品而還技代安面事件提最及名外展相當比平海縣省圖目天兩種內價量通管入度心意文世水正此定都去間三二十四五六台灣")
    private static let kana = Set<UInt32>(Array(0x3041...0x3093) + Array(0x30A1...0x30FC))
    private static let hangul = set(
        "이다는의에을가를한고로기사지은하자대도서아어시인스정해리그전나부일들과원수제라보만안상주장공있비국으구유관중세오미조신동했경선"
            + "계습니여개성연위요화적용무통단방소물회야마면교모")

    private static func set(_ characters: String) -> Set<UInt32> {
        Set(characters.unicodeScalars.map(\.value))
    }
}

/// How many sequences beyond ASCII are well-formed UTF-8, and how many bytes are not.
struct UTF8Statistics {
    private(set) var wellFormed = 0
    private(set) var malformed = 0

    init(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBufferPointer { buffer in
            var position = 0
            while position < buffer.count {
                if buffer[position] < 0x80 {
                    position += 1
                    continue
                }
                let length = Self.sequenceLength(buffer, at: position)
                if length == 0 { malformed += 1 } else { wellFormed += 1 }
                position += max(1, length)
            }
        }
    }

    /// The length of the well-formed sequence at a position (Unicode, table 3-7); 0 when there is none.
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[position] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return 0 }
        for offset in 2..<max(2, length) where bytes[position + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
