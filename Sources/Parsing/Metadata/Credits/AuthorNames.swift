/// Cuts the names of authors out of what by-lines say.
enum AuthorNames {
    /// The names in a by-line's value: "Jane Doe and John Roe, North Agency", «Анна Лесная, Пётр Гай», 张三 李四.
    static func names(in value: String) -> [String] {
        let value = value.trimmingMarks
        guard !value.isEmpty, value.unicodeScalars.count <= 120 else { return [] }
        if value.unicodeScalars.contains(where: \.isHan) { return HanNames.names(in: value) }
        return pieces(of: value).map(withoutAffiliation).filter { !$0.isEmpty && !isOrganization($0) }
    }

    /// The names of "By Jane Doe" or 本报记者 张三; nil for every other line.
    static func namesOfByline(_ line: String) -> [String]? {
        let scalars = line.unicodeScalars
        guard scalars.count <= 80, let last = line.last, !".。!?！？:：".contains(last) else { return nil }
        if let first = scalars.first, first.isHan {
            guard scalars.count <= 24, HanDatelineWords.roles.contains(where: { startsWithRole(line, $0) }) else {
                return nil
            }
            let names = HanNames.names(in: withoutOutlet(line))
            return names.isEmpty || names.contains { $0.count > 4 } ? nil : names
        }
        let lowered = line.lowercased()
        for start in CreditLabels.englishBylineStarts where lowered.hasPrefix(start) {
            let rest = String(line.dropFirst(start.count)).trimmed
            guard rest.first?.isUppercase == true, rest.split(separator: " ").count <= 12 else { return nil }
            let found = names(in: rest)
            return found.isEmpty || !found.allSatisfy(isPersonal) ? nil : found
        }
        return nil
    }

    /// 记者 张三; 北方社记者 张三; 本报记者张三.
    private static func startsWithRole(_ line: String, _ role: String) -> Bool {
        guard let range = line.firstRange(of: role) else { return false }
        return line[..<range.lowerBound].unicodeScalars.count <= 6
    }

    private static func withoutOutlet(_ line: String) -> String {
        guard let range = line.firstRange(of: "记者") ?? line.firstRange(of: "作者") else { return line }
        return String(line[range.lowerBound...])
    }

    private static func pieces(of value: String) -> [String] {
        var pieces = [value]
        for separator in [" and ", " и ", " & ", ", ", "; ", " | ", " / ", ","] {
            pieces = pieces.flatMap { piece in
                var parts: [String] = []
                var rest = piece
                while let range = rest.firstRange(of: separator) {
                    parts.append(String(rest[..<range.lowerBound]))
                    rest = String(rest[range.upperBound...])
                }
                return parts + [rest]
            }
        }
        return pieces.map(\.trimmingMarks)
    }

    /// "Jane Doe in London", "Jane Doe for North Agency", «Анна Лесная (БЕЛТА)», "Jane Doe – Staff".
    private static func withoutAffiliation(_ name: String) -> String {
        var name = name
        for mark in [" in ", " for ", " at ", " (", " – ", " — ", " - ", " @"] {
            if let range = name.firstRange(of: mark) { name = String(name[..<range.lowerBound]) }
        }
        return name.trimmingMarks
    }

    private static func isOrganization(_ name: String) -> Bool {
        name.lowercased().split(separator: " ").contains {
            CreditLabels.englishOrganizations.contains(String($0))
                || CreditLabels.russianOrganizations.contains(String($0))
        }
    }

    /// One to five words, each with a capital or a particle: what a by-line without a colon must name.
    private static func isPersonal(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        // "By Wednesday"
        if words.count == 1, let word = words.first?.lowercased(),
            DateNames.weekdays.contains(word) || DateNames.months[word] != nil
        {
            return false
        }
        return (1...5).contains(words.count) && !words.contains { $0.contains(where: \.isNumber) }
            && words.first?.first?.isUppercase == true && words.last?.first?.isUppercase == true
    }
}
