import Markup
import NewsModel

/// Writes TermBase eXchange.
public struct TBXWriter: Sendable {
    /// The dialect and style to write.
    public enum Style: String, CaseIterable, Sendable {
        /// TBX-Basic 2019 (ISO 30042:2019), data categories as attributes.
        case dca
        /// TBX-Basic 2019, data categories as elements.
        case dct
        /// TBX 2008 (ISO 30042:2008), for older tools.
        case tbx2008 = "2008"
    }

    private let style: Style

    /// Makes a writer of one style.
    public init(style: Style = .dca) {
        self.style = style
    }

    /// The glossary as a whole document.
    public func write(_ glossary: Glossary) -> String {
        var lines = head(of: glossary)
        var ids: Set<String> = []
        for concept in glossary.concepts { writeEntry(concept, id: Self.xmlID(concept.id, notIn: &ids), &lines) }
        lines += style == .tbx2008 ? ["  </body></text>", "</martif>"] : ["  </body></text>", "</tbx>"]
        return lines.joined(separator: "\n") + "\n"
    }

    private func head(of glossary: Glossary) -> [String] {
        let title = Escaping.text(glossary.files.joined(separator: ", "))
        let isOld = style == .tbx2008
        let header = isOld ? "martifHeader" : "tbxHeader"
        let root =
            isOld
            ? "<martif type=\"TBX\" xml:lang=\"en\">"
            : "<tbx style=\"\(style.rawValue)\" type=\"TBX-Basic\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\""
                + (style == .dct
                    ? " xmlns:min=\"http://www.tbxinfo.net/ns/min\" xmlns:basic=\"http://www.tbxinfo.net/ns/basic\">"
                    : ">")
        return [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", root,
            "  <\(header)><fileDesc><sourceDesc><p>\(title)</p></sourceDesc></fileDesc></\(header)>",
            "  <text><body>",
        ]
    }

    private func writeEntry(_ concept: ConceptEntry, id: String, _ lines: inout [String]) {
        let (entry, section, group) =
            style == .tbx2008 ? ("termEntry", "langSet", "tig") : ("conceptEntry", "langSec", "termSec")
        lines.append("    <\(entry) id=\"\(Escaping.attribute(id))\">")
        if let subject = concept.subject { lines.append("      " + item("descrip", "min", "subjectField", subject)) }
        if let definition = concept.definition {
            lines.append("      " + item("descrip", "basic", "definition", definition))
        }
        if let note = concept.note { lines.append("      <note>\(Escaping.text(note))</note>") }
        for language in concept.sections {
            lines.append("      <\(section) xml:lang=\"\(Escaping.attribute(language.language.rawValue))\">")
            for term in language.terms {
                lines.append("        <\(group)>" + content(of: term) + "</\(group)>")
            }
            lines.append("      </\(section)>")
        }
        lines.append("    </\(entry)>")
    }

    private func content(of term: Term) -> String {
        var parts = ["<term>\(Escaping.text(term.text))</term>"]
        if let value = term.partOfSpeech {
            // The edition of 2019 has no proper nouns.
            let word = value == .properNoun && style != .tbx2008 ? PartOfSpeech.noun : value
            parts.append(item("termNote", "min", "partOfSpeech", word.rawValue))
        }
        if let type = term.type { parts.append(item("termNote", "basic", "termType", type.rawValue)) }
        parts.append(item("termNote", "min", "administrativeStatus", "\(term.status.rawValue)Term-admn-sts"))
        if let note = term.note { parts.append("<note>\(Escaping.text(note))</note>") }
        return parts.joined()
    }

    private func item(_ element: String, _ module: String, _ category: String, _ value: String) -> String {
        style == .dct
            ? "<\(module):\(category)>\(Escaping.text(value))</\(module):\(category)>"
            : "<\(element) type=\"\(category)\">\(Escaping.text(value))</\(element)>"
    }

    /// Whether an id may stand in TBX as it is.
    static func isXMLID(_ id: String) -> Bool {
        var none: Set<String> = []
        return xmlID(id, notIn: &none) == id
    }

    /// An id as XML allows it: other characters become `_`, a letter stands first, and none is there twice.
    private static func xmlID(_ id: String, notIn ids: inout Set<String>) -> String {
        let cleaned = id.unicodeScalars.map { scalar -> Character in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "."
                || scalar == "_"
                ? Character(scalar) : "_"
        }
        let text = String(cleaned)
        let name = text.first?.isLetter ?? false ? text : "c" + text
        if ids.insert(name).inserted { return name }
        var number = 2
        while !ids.insert("\(name).\(number)").inserted { number += 1 }
        return "\(name).\(number)"
    }
}
