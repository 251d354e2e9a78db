import Formats
import UnicodeText

/// Cuts the names of authors out of what names them: a page's head, the value of a by-line, an element of a feed.
struct AuthorNames {
    let words: SourceWords

    /// The persons in a by-line's value: "Jane Doe and John Roe, North Agency", «Анна Лесная (БЕЛТА)», 张三 李四.
    func names(in value: String) -> [String] {
        all(in: [value]).filter { !isOrganization($0) }
    }

    /// The names in these values, persons and others, in order, each once.
    func all(in values: [String]) -> [String] {
        var names: [String] = []
        for value in values.prefix(Self.mostValues) where value.utf8.count <= Self.longestValue {
            for name in split(value.withoutMarkup.trimmingMarks, depth: 0) where !names.contains(name) {
                names.append(name)
            }
        }
        return names
    }

    private static let mostValues = 30
    private static let longestValue = 600

    private func split(_ text: String, depth: Int) -> [String] {
        let rest = withoutBeginning(text)
        guard !rest.isEmpty, rest.utf8.count <= Self.longestValue / 2, rest.utf8Offset(of: Array("://".utf8)) == nil,
            !["@", "www.", "("].contains(where: rest.hasPrefix)
        else { return [] }
        if rest.unicodeScalars.contains(where: \.isHan) { return HanNames(words: words).names(in: rest).filter(isName) }
        let lowered = rest.lowercased()
        if lowered.utf8.count == rest.utf8.count, depth < 8 {
            for ending in words.credits.nameEndings {
                guard let offset = lowered.utf8Offset(of: ending), offset > 0 else { continue }
                return split(rest.cut(from: 0, to: offset), depth: depth + 1)
            }
        }
        return parts(of: rest).map { withoutBeginning($0) }.filter(isName)
    }

    private func withoutBeginning(_ text: String) -> String {
        let lowered = text.lowercased()
        for beginning in words.credits.nameBeginnings where lowered.hasPrefix(beginning) {
            return withoutBeginning(String(text.dropFirst(beginning.count)).collapsed)
        }
        return text.trimmingMarks.collapsed
    }

    private func parts(of text: String) -> [String] {
        words.credits.nameSeparators.reduce([text]) { parts, separator in
            parts.flatMap { part -> [String] in
                var pieces: [String] = []
                var rest = part
                while let offset = rest.utf8Offset(of: separator) {
                    pieces.append(rest.cut(from: 0, to: offset))
                    rest = rest.cut(from: offset + separator.count)
                }
                return pieces + [rest]
            }
        }.map(\.collapsed)
    }

    private func isName(_ text: String) -> Bool {
        let lowered = text.lowercased()
        return (2...60).contains(text.count) && !words.credits.nonNames.contains(lowered) && !isDate(lowered)
            && text.contains(where: \.isLetter) && text.filter(\.isNumber).count <= 2
            && text.split { $0 == " " }.count <= 7
            && !words.credits.nonNameParts.contains { lowered.utf8Offset(of: $0) != nil }
    }

    /// "August 28", "Updated January 08": what stood beside a name on many pages.
    private func isDate(_ lowered: String) -> Bool {
        let parts = lowered.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let months = parts.count { words.dates.months[$0] != nil }
        let others = parts.count { words.dates.months[$0] == nil && words.dates.weekdays[$0] == nil && Int($0) == nil }
        return others == 0 || months > 0 && parts.contains { Int($0) != nil }
    }

    // MARK: - Kinds of names

    /// Whether a word in it is one that agencies, papers and posts are called by.
    func isOrganization(_ name: String) -> Bool {
        name.lowercased().split(separator: " ").contains {
            words.credits.organizations.contains(String($0))
        }
    }

    /// Whether it is the name of an account or an address rather than a person's: `jdoe`, `news24.example`.
    static func isAccount(_ name: String) -> Bool {
        guard !name.contains(" "), !name.unicodeScalars.contains(where: \.isHan) else { return false }
        return name.contains(".") || name.contains("_") || !name.contains(where: \.isUppercase)
    }

    /// One to five words, each end with a capital: what a by-line without a colon must name.
    func isPersonal(_ name: String) -> Bool {
        let parts = name.split(separator: " ")
        // "By Wednesday"
        if parts.count == 1, let word = parts.first?.lowercased(),
            words.dates.weekdays[word] != nil || words.dates.months[word] != nil
        {
            return false
        }
        return (1...5).contains(parts.count) && !name.contains(where: \.isNumber)
            && parts.first?.first?.isUppercase == true && parts.last?.first?.isUppercase == true
    }

    /// A first and a last name, with initials or particles between them, and nothing that names are not made of.
    func isFullName(_ name: String) -> Bool {
        let parts = name.split(separator: " ")
        guard (2...4).contains(parts.count), name.utf8.count <= 60, isPersonal(name), !isOrganization(name) else {
            return false
        }
        let particles: Set = [
            "de", "da", "di", "du", "la", "le", "van", "von", "der", "den", "bin", "al", "el", "dos", "y",
        ]
        return parts.allSatisfy { word in
            let letters = word.filter { $0.isLetter }
            guard letters.count + word.count(where: { ".-'’".contains($0) }) == word.count,
                !words.marks.sections.contains(word.lowercased()), !words.marks.homes.contains(word.lowercased())
            else { return false }
            // A sentence's last word, an abbreviation of a company.
            if word.last == ".", letters.count > 2 { return false }
            let isShouting = letters.count > 3 && letters.allSatisfy(\.isUppercase)
            return word.first?.isUppercase == true && !isShouting || particles.contains(String(word))
        }
    }
}

/// A line that names its author without a label and a colon: "By Jane Doe", 本报记者 张三.
struct Byline {
    let words: SourceWords

    /// The names; nil for every other line.
    func names(in line: String) -> [String]? {
        let scalars = line.unicodeScalars
        // Most lines are told apart by their first letter.
        let isHan = scalars.first?.isHan == true
        let lowered = isHan ? "" : line.prefix(words.credits.longestBylineStart).lowercased()
        guard isHan || words.credits.bylineStarts.contains(where: lowered.hasPrefix), scalars.count <= 80,
            let last = line.last, !".。!?！？:：".contains(last)
        else { return nil }
        if isHan { return scalars.count <= 40 ? hanNames(in: line) : nil }
        for start in words.credits.bylineStarts where lowered.hasPrefix(start) {
            let rest = String(line.dropFirst(start.count)).trimmed
            guard rest.first?.isUppercase == true, rest.split(separator: " ").count <= 12 else { return nil }
            let names = AuthorNames(words: words)
            let found = names.names(in: rest)
            return found.isEmpty || !found.allSatisfy(names.isPersonal) ? nil : found
        }
        return nil
    }

    /// 记者 张三; 北方社记者 张三; 本报记者张三: the outlet before the role is short.
    private func hanNames(in line: String) -> [String]? {
        for role in words.hanCredits.roles {
            guard let range = line.firstRange(of: role) else { continue }
            let outlet = line[..<range.lowerBound]
            let isFree = line[range.upperBound...].first?.isWhitespace == true
            guard outlet.count <= (isFree ? 12 : 6) else { continue }
            let names = HanNames(words: words).names(afterRole: line[range.upperBound...], isFree: isFree)
            if !names.isEmpty { return names }
        }
        return nil
    }
}

extension SourceText {
    /// Cuts names out of the source's credits.
    var authorNames: AuthorNames { AuthorNames(words: words) }
}
