/// Finds `label: value` pairs in a line; several may stand in one: 来源：北方社 作者：张三 责任编辑：李四.
enum CreditFields {
    private struct Label {
        let role: CreditLine.Role?
        let start: Int
        let valueStart: Int
    }

    static func fields(of line: String) -> [(role: CreditLine.Role, value: String)] {
        guard line.unicodeScalars.contains(where: isLikelyColon) else { return [] }
        let scalars = Array(line.unicodeScalars)
        let lowered = scalars.map { Unicode.Scalar(lowercase: $0) }
        var labels: [Label] = []
        var index = 0
        while index < lowered.count {
            guard let label = label(in: lowered, at: index) else {
                index += 1
                continue
            }
            labels.append(label)
            index = label.valueStart
        }
        return labels.indices.compactMap { position in
            let label = labels[position]
            let end = position + 1 < labels.count ? labels[position + 1].start : scalars.count
            guard let role = label.role else { return nil }
            return (role, value(Array(scalars[label.valueStart..<end])))
        }
    }

    private static func isLikelyColon(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ":", "：", "/", "｜", "丨", "—", "–": true
        default: false
        }
    }

    private static func label(in line: [Unicode.Scalar], at start: Int) -> Label? {
        guard let labels = CreditLabels.byFirst[line[start]] else { return nil }
        for (words, role) in labels where matches(words, line, at: start) {
            guard begins(line, at: start) else { continue }
            var end = start + words.count
            while end < line.count, line[end] == " " { end += 1 }
            guard end < line.count, CreditLabels.colons.contains(line[end]) else { continue }
            // "Автор — Анна Лесная" is a label at the line's beginning only; so is 文/张三.
            let isColon = line[end] == ":" || line[end] == "："
            // "Tested by: …" is no by-line.
            let isPartOfPhrase = start > 0 && words.count == 2 && !words[0].isHan
            guard isColon && !isPartOfPhrase || start == 0 else { continue }
            return Label(role: role, start: start, valueStart: end + 1)
        }
        return nil
    }

    private static func matches(_ words: [Unicode.Scalar], _ line: [Unicode.Scalar], at start: Int) -> Bool {
        guard start + words.count < line.count, line[start] == words[0] else { return false }
        return words.indices.allSatisfy { line[start + $0] == words[$0] }
    }

    /// A label stands at the line's beginning or behind a mark or a space; a Han label behind anything.
    private static func begins(_ line: [Unicode.Scalar], at start: Int) -> Bool {
        guard start > 0, !line[start].isHan else { return true }
        return !line[start - 1].properties.isAlphabetic
    }

    /// The value up to a mark that separates it from what has no label.
    private static func value(_ scalars: [Unicode.Scalar]) -> String {
        let end = scalars.firstIndex { "|｜•·　\t".unicodeScalars.contains($0) && $0 != scalars.first } ?? scalars.count
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[..<end])
        return String(view).trimmingMarks
    }
}

extension Unicode.Scalar {
    /// The scalar in lower case, where that is one scalar.
    init(lowercase scalar: Unicode.Scalar) {
        // The letters of English, Russian and Chinese, for which Unicode's tables need not be asked.
        switch scalar.value {
        case 0x41...0x5A, 0x410...0x42F: self = Unicode.Scalar(scalar.value + 0x20) ?? scalar
        case ..<0x80, 0x430...0x44F, 0x4E00...0x9FA5: self = scalar
        default: self.init(lowercaseByTable: scalar)
        }
    }

    private init(lowercaseByTable scalar: Unicode.Scalar) {
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        self = lower.count == 1 ? lower.first ?? scalar : scalar
    }
}

extension StringProtocol {
    /// Without white space and separating marks at either end.
    var trimmingMarks: String {
        var rest = self[...]
        let marks = " \u{A0}\t\n　|｜,，;；:：/[]【】"
        while let first = rest.first, marks.contains(first) { rest.removeFirst() }
        while let last = rest.last, marks.contains(last) { rest.removeLast() }
        return String(rest)
    }
}
