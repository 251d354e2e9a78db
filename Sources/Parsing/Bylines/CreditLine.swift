import UnicodeText

/// What a line beside the headline or after the text says about who made it: "By Jane Doe", «Автор: …», 来源：… 责任编辑：….
struct CreditLine: Hashable, Sendable {
    var authors: [String] = []
    var source: String?
    /// Whether an editor or a photographer is named, whose names no article needs.
    var namesOthers = false

    /// Whether it tells who wrote the text or where it comes from, as a by-line does and a picture's credit does not.
    var isOfText: Bool { !authors.isEmpty || source != nil }

    /// Reads a line; nil when it credits nobody. A line of running text is not read.
    init?(_ line: String, words: SourceWords) {
        guard line.unicodeScalars.count <= Self.longestLine, !Self.isSentence(line) else { return nil }
        let found = CreditFields(words: words).fields(of: line)
        for (role, value) in found {
            switch role {
            case .author: authors += AuthorNames(words: words).names(in: value)
            case .source: source = source ?? (value.isEmpty ? nil : value)
            case .editor, .photo: namesOthers = true
            }
        }
        if found.isEmpty { authors = Byline(words: words).names(in: line) ?? [] }
        namesOthers = namesOthers || Self.creditsWork(line)
        guard !found.isEmpty || !authors.isEmpty || namesOthers else { return nil }
    }

    /// "Tested by: …", "Fact checked by: …": who did something else than write the text.
    static func creditsWork(_ line: String) -> Bool {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let words = line[..<colon].lowercased().split(separator: " ")
        return (2...4).contains(words.count) && words.last == "by" && line.unicodeScalars.count <= longestLine
    }

    /// 记者：您怎么看？ is a question of an interview.
    private static func isSentence(_ line: String) -> Bool {
        line.unicodeScalars.count > 20 && line.last.map { "。？！?!".contains($0) } == true
    }

    /// Longer lines, in Unicode scalars, are paragraphs.
    private static let longestLine = 160
}

/// Finds `label: value` pairs in a line; several may stand in one: 来源：北方社 作者：张三 责任编辑：李四.
struct CreditFields {
    let words: SourceWords

    private struct Label {
        let role: CreditRole?
        let start: Int
        let valueStart: Int
    }

    func fields(of line: String) -> [(role: CreditRole, value: String)] {
        guard line.unicodeScalars.contains(where: Self.isLikelyColon) else { return [] }
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
            return (role, Self.value(Array(scalars[label.valueStart..<end])))
        }
    }

    private static func isLikelyColon(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ":", "：", "/", "｜", "丨", "—", "–": true
        default: false
        }
    }

    private func label(in line: [Unicode.Scalar], at start: Int) -> Label? {
        guard let labels = words.credits.labels[line[start]] else { return nil }
        for (label, role) in labels where Self.matches(label, line, at: start) {
            guard Self.begins(line, at: start) else { continue }
            var end = start + label.count
            while end < line.count, line[end] == " " { end += 1 }
            guard end < line.count, CreditWords.colons.contains(line[end]) else { continue }
            // "Автор — Анна Лесная" is a label at the line's beginning only; so is 文/张三.
            let isColon = line[end] == ":" || line[end] == "："
            // "Tested by: …" is no by-line.
            let isPartOfPhrase = start > 0 && label.count == 2 && !label[0].isHan
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
