import Formats
import UnicodeText

/// Finds the names of journalists as Chinese news prints them.
struct HanNames {
    let words: SourceWords

    func hasRole(_ text: String) -> Bool {
        words.hanCredits.roles.contains { text.contains($0) }
    }

    /// The names in `记者 张三 李四`, `记者张三、通讯员李四`, `记者 张 三`; what is longer than a name is left out.
    func names(in text: String) -> [String] {
        if let (name, original) = withOriginal(text) { return ["\(name) (\(original))"] }
        var text = text
        for role in words.hanCredits.roles { text = text.replacing(role, with: " ") }
        let pieces = text.split { $0.isWhitespace || "、，,；;/／|｜：:（）()和与".contains($0) }.map(String.init)
        let names = joiningSingles(pieces).filter {
            (2...12).contains($0.count) && !$0.unicodeScalars.contains { $0.decimalDigit != nil }
        }
        // What follows a name without being one says something else of it; pen names stand together or alone.
        guard let first = names.first, !isPersonal(first) else { return Array(names.prefix(while: isPersonal)) }
        return names.allSatisfy { $0.count <= 4 } ? names : [first]
    }

    /// The names right after a role, in a line that may go on: 本报记者张三发自明斯克.
    ///
    /// Names that do not begin with a surname are taken only when they stand free.
    func names(afterRole text: Substring, isFree: Bool = false) -> [String] {
        let head = text.prefix(40).prefix { !"。！？!?；;）)】]》”".contains($0) }
        let isFree =
            isFree || head.first?.isWhitespace == true && text.dropFirst(head.count).first.map("）)】]".contains) == true
        var names: [String] = []
        for piece in self.names(in: String(head)).prefix(Self.mostNames) {
            var name = piece
            for word in words.hanCredits.nameEnds {
                if let range = name.firstRange(of: word) { name = String(name[..<range.lowerBound]) }
            }
            guard isPersonal(name) || isFree && (2...4).contains(name.count) && name == piece else { break }
            names.append(name)
            if name != piece { break }
        }
        return names
    }

    /// The names in a line or in brackets that hold nothing else: 常远 马丹; nil when anything is no name.
    func names(alone text: some StringProtocol) -> [String]? {
        guard (2...24).contains(text.count) else { return nil }
        let pieces = joiningSingles(text.split(whereSeparator: { $0.isWhitespace || $0 == "、" }).map { String($0) })
        return !pieces.isEmpty && pieces.count <= Self.mostNames && pieces.allSatisfy(isPersonal) ? pieces : nil
    }

    private static let mostNames = 6

    /// Whether it is built as names are: a surname and one or two characters, or a foreign name with its dot.
    func isPersonal(_ name: String) -> Bool {
        guard name.allSatisfy({ $0.isHan || $0 == "·" }) else { return false }
        if name.contains("·") { return (3...16).contains(name.count) }
        guard (2...4).contains(name.count), let first = name.first, !words.hanCredits.otherWords.contains(name) else {
            return false
        }
        if words.hanCredits.compoundSurnames.contains(String(name.prefix(2))) { return name.count > 2 }
        return name.count < 4 && words.hanCredits.surnames.contains(first) || name.count == 4 && isLongName(name)
    }

    /// Two surnames and two characters: 罗科苏盈.
    private func isLongName(_ name: String) -> Bool {
        name.prefix(1).allSatisfy(words.hanCredits.surnames.contains)
            && !words.hanCredits.otherWords.contains(String(name.prefix(2)))
            && !words.hanCredits.otherWords.contains(String(name.suffix(2)))
    }

    /// 周远 (Joe Roe): a foreign author's name with its original.
    private func withOriginal(_ text: String) -> (String, String)? {
        guard let open = text.firstIndex(where: { "(（".contains($0) }), let last = text.last, ")）".contains(last) else {
            return nil
        }
        let name = text[..<open].trimmed
        let original = text[text.index(after: open)...].dropLast().trimmed
        guard (2...8).contains(name.count), name.allSatisfy({ $0.isHan || $0 == "·" }),
            original.first?.isUppercase == true, !original.unicodeScalars.contains(where: \.isHan)
        else { return nil }
        return (name, original)
    }

    /// Two-character names are often set with a space inside: 张 三.
    private func joiningSingles(_ pieces: [String]) -> [String] {
        var names: [String] = []
        var single: String?
        for piece in pieces {
            if piece.count == 1, let first = single {
                names.append(first + piece)
                single = nil
            } else if piece.count == 1 {
                single = piece
            } else {
                names.append(piece)
            }
        }
        return names
    }
}

extension String {
    fileprivate func replacing(_ needle: String, with replacement: String) -> String {
        var result = ""
        var rest = self
        while let range = rest.firstRange(of: needle) {
            result += rest[..<range.lowerBound] + replacement
            rest = String(rest[range.upperBound...])
        }
        return result + rest
    }
}
