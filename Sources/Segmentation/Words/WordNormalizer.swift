import UnicodeText

/// A word as matching sees it: NFKC, case folded, ё as е, traditional characters as simplified ones.
enum WordNormalizer {
    static func normalized(_ range: Range<Int>, in text: ScalarText) -> String {
        guard range.allSatisfy({ isSimple(text.scalars[$0]) }) else { return thorough(text.string(range)) }
        return String(unsafeUninitializedCapacity: range.count * 3) { buffer in
            var count = 0
            for i in range { put(HanForms.simplified(CaseFolding.folded(text.scalars[i])), into: buffer, &count) }
            return count
        }
    }

    /// The normalized form of a short word of Chinese characters, which is its lemma too; nil for every other word.
    ///
    /// It fits into the String itself, and so is sooner spelled than looked up in a table of all words, which is too large
    /// for the processor's nearer caches.
    static func shortChinese(_ range: Range<Int>, in text: ScalarText) -> String? {
        guard range.count <= 5, text.classes[range.lowerBound] == .ideograph else { return nil }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 15) { bytes in
            var count = 0
            for i in range {
                guard text.scalars[i] >= 0x4E00, text.scalars[i] <= 0x9FFF else { return nil }
                put(HanForms.simplified(text.scalars[i]), into: bytes, &count)
            }
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<count]), as: UTF8.self)
        }
    }

    /// Writes a scalar below U+10000 as UTF-8.
    @inline(__always)
    private static func put(_ scalar: UInt32, into bytes: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int) {
        if scalar < 0x80 {
            bytes[count] = UInt8(scalar)
            count += 1
        } else if scalar < 0x800 {
            bytes[count] = UInt8(0xC0 | scalar >> 6)
            bytes[count + 1] = UInt8(0x80 | scalar & 0x3F)
            count += 2
        } else {
            bytes[count] = UInt8(0xE0 | scalar >> 12)
            bytes[count + 1] = UInt8(0x80 | scalar >> 6 & 0x3F)
            bytes[count + 2] = UInt8(0x80 | scalar & 0x3F)
            count += 3
        }
    }

    /// Scalars below U+10000 whose NFKC case folding is `CaseFolding`'s: ASCII, Cyrillic, the CJK ideographs, their marks.
    private static func isSimple(_ scalar: UInt32) -> Bool {
        switch scalar {
        case ..<0x80, 0x400...0x482, 0x48A...0x4FF, 0x4E00...0x9FFF: true
        case 0x2013, 0x2014, 0x2018...0x201E, 0xAB, 0xBB, 0x3001, 0x3002, 0x3008...0x3011: true
        default: false
        }
    }

    private static func thorough(_ word: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in NormalForm.nfkcCaseFold.applied(to: word).unicodeScalars {
            view.append(Unicode.Scalar(HanForms.simplified(scalar.value == 0x451 ? 0x435 : scalar.value)) ?? scalar)
        }
        return String(view)
    }
}
