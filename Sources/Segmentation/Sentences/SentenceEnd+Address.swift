// Web and mail addresses, whose points end nothing.

extension SentenceEnd {
    /// Where a web or mail address ends that stands last in its line: no mark follows it, but a capital does.
    var endOfLastAddress: Int? {
        let longest = 200
        guard !isSpaced, text.scalars[start] == 0x2E, closed < limit, text.classes[closed].isWordPart else {
            return nil
        }
        var end = closed
        while end < limit, text.classes[end] != .space {
            // An inner point that is not the last one: the next candidate is.
            if text.classes[end].isStop { return nil }
            end += 1
        }
        guard end + 1 < limit, text.classes[end - 1].isWordPart || [0x2F, 0x3E].contains(text.scalars[end - 1]) else {
            return nil
        }
        let following = text.visibleStart(after: end, limit: limit)
        let label = word(from: following).upperBound
        guard following < limit, text.classes[following] == .upper, label == limit || text.classes[label] != .colon
        else {
            return nil
        }
        var begin = start
        while begin > max(sentence, start - longest), text.classes[begin - 1] != .space { begin -= 1 }
        return isAddress(begin..<end) ? end : nil
    }

    private func isAddress(_ range: Range<Int>) -> Bool {
        let letters = text.string(range.prefix(200))
        return letters.contains("@") || letters.contains("://") || letters.hasPrefix("www.")
    }

    /// Whether the stop stands in a web address or the like.
    var isInAddress: Bool {
        var i = start
        while i > max(sentence, start - 60), text.classes[i - 1] != .space {
            i -= 1
            if Self.isAddressMark(text.scalars[i]) { return true }
        }
        i = closed
        while i < min(limit, closed + 60), text.classes[i] != .space {
            if Self.isAddressMark(text.scalars[i]) { return true }
            i += 1
        }
        return Self.domains.contains(key(word(from: closed)))
    }

    /// `/ @ = _ \`
    private static func isAddressMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2F, 0x40, 0x3D, 0x5F, 0x5C: true
        default: false
        }
    }

    private static let domains = WordSet(
        ["com", "net", "org", "edu", "gov", "info", "ru", "by", "cn", "de", "uk", "us", "io", "tv"])
}
