import Configuration
import Formats

/// Looks at a template before it is used: a name that is no value would be passed over in silence, a value in the wrong
/// braces would show its markup or let a source's through, and a template that includes itself would never end.
struct TemplateCheck {
    /// The built-in templates by name: what they show is what there is to show.
    private let texts: Set<String>
    private let markups: Set<String>
    private let sections: Set<String>

    /// What Mustache knows of an element's place in its list.
    private static let places: Set<String> = ["first()", "last()", "index()", "even()", "odd()", "."]

    init(builtIn: [String]) {
        let tags = builtIn.flatMap(TemplateTag.all)
        texts = Set(tags.filter { $0.kind == .text }.map(\.name))
        markups = Set(tags.filter { $0.kind == .markup }.map(\.name))
        sections = Set(tags.filter { $0.kind == .opening }.map(\.name)).union(texts).union(markups)
    }

    /// - Throws: `TemplateError` for the first tag that is wrong.
    func check(_ source: String, file: String, partials: Set<String>) throws(TemplateError) {
        for tag in TemplateTag.all(in: source) {
            guard let message = message(on: tag, partials: partials) else { continue }
            throw TemplateError(source: file, line: tag.line, column: tag.column, message: message)
        }
    }

    private func message(on tag: TemplateTag, partials: Set<String>) -> String? {
        let name = tag.name
        switch tag.kind {
        case .text where markups.contains(name): return "“\(name)” is HTML: write {{{\(name)}}}"
        case .markup where texts.contains(name): return "“\(name)” is text: write {{\(name)}}"
        case .text: return sections.union(Self.places).contains(name) ? nil : unknown(name)
        case .markup: return markups.contains(name) ? nil : unknown(name)
        case .opening: return sections.union(Self.places).contains(name) ? nil : unknown(name)
        case .partial:
            return partials.contains(name)
                ? nil
                : "there is no template “\(name)” to include" + Suggestion.clause(for: name, among: partials.sorted())
        case .unused: return "{{\(name) is not used in these templates"
        case .closing: return nil
        }
    }

    private func unknown(_ name: String) -> String {
        "there is no value “\(name)” to show" + Suggestion.clause(for: name, among: sections.sorted())
    }
}

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
