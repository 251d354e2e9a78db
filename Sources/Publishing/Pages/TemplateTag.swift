import Formats

/// A tag of a template: `{{name}}`, `{{#name}}`.
struct TemplateTag {
    enum Kind {
        case text, markup, opening, closing, partial
        /// What Mustache has and these templates do not: `{{=`, `{{<`, `{{$`, `{{%`.
        case unused
    }

    let kind: Kind
    let name: String
    /// From 1.
    let line: Int
    let column: Int

    /// The tags of a template, in order; what is not closed is left to Mustache to tell.
    static func all(in source: String) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        var rest = source[...]
        var (line, column) = (1, 1)
        /// Moves on, and counts lines.
        func move(to index: String.Index) {
            for character in rest[..<index] {
                (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
            }
            rest = rest[index...]
        }
        while let open = rest.firstRange(of: "{{") {
            move(to: open.lowerBound)
            guard let close = rest.firstRange(of: "}}") else { break }
            let inside = rest[rest.index(rest.startIndex, offsetBy: 2)..<close.lowerBound]
            if inside.first != "!" { tags.append(TemplateTag(inside, line: line, column: column)) }
            // `{{{name}}}` ends with three.
            let end =
                inside.first == "{" && rest[close.upperBound...].first == "}"
                ? rest.index(after: close.upperBound) : close.upperBound
            move(to: end)
        }
        return tags
    }

    private init(_ inside: Substring, line: Int, column: Int) {
        (kind, name) =
            switch inside.first {
            case "{", "&": (.markup, inside.dropFirst().trimmed)
            case "#", "^": (.opening, inside.dropFirst().trimmed)
            case "/": (.closing, inside.dropFirst().trimmed)
            case ">": (.partial, inside.dropFirst().trimmed)
            case "=", "<", "$", "%": (.unused, String(inside.prefix(1)))
            default: (.text, inside.trimmed)
            }
        self.line = line
        self.column = column
    }
}
