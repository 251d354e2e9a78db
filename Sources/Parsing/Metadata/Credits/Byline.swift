import Formats

/// A line that names its author without a label and a colon: "By Jane Doe", 本报记者 张三.
enum Byline {
    /// The names; nil for every other line.
    static func names(in line: String) -> [String]? {
        let scalars = line.unicodeScalars
        // Most lines are told apart by their first letter.
        let isHan = scalars.first?.isHan == true
        let lowered = isHan ? "" : line.prefix(CreditLabels.longestBylineStart).lowercased()
        guard isHan || CreditLabels.englishBylineStarts.contains(where: lowered.hasPrefix), scalars.count <= 80,
            let last = line.last, !".。!?！？:：".contains(last)
        else { return nil }
        if isHan { return scalars.count <= 40 ? hanNames(in: line) : nil }
        for start in CreditLabels.englishBylineStarts where lowered.hasPrefix(start) {
            let rest = String(line.dropFirst(start.count)).trimmed
            guard rest.first?.isUppercase == true, rest.split(separator: " ").count <= 12 else { return nil }
            let found = AuthorNames.names(in: rest)
            return found.isEmpty || !found.allSatisfy(AuthorNames.isPersonal) ? nil : found
        }
        return nil
    }

    /// 记者 张三; 北方社记者 张三; 本报记者张三: the outlet before the role is short.
    private static func hanNames(in line: String) -> [String]? {
        for role in HanDatelineWords.roles {
            guard let range = line.firstRange(of: role) else { continue }
            let outlet = line[..<range.lowerBound]
            let isFree = line[range.upperBound...].first?.isWhitespace == true
            guard outlet.count <= (isFree ? 12 : 6) else { continue }
            let names = HanNames.names(afterRole: line[range.upperBound...], isFree: isFree)
            if !names.isEmpty { return names }
        }
        return nil
    }
}
