import Formats
import Markup
import NewsModel

/// Reads TermBase eXchange: TBX-Basic 2019 in both styles (DCA: categories as attributes, DCT: as elements), and TBX 2008.
struct TBXReader {
    let name: String

    private static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

    private(set) var concepts: ConceptList = []
    private(set) var findings = FindingList(limit: 200)
    /// Categories of data that entries have no place for, with the number of places and the first line.
    private var passedOver: [String: (count: Int, line: Int?)] = [:]

    init(name: String) {
        self.name = name
    }

    /// Reads the entries below a root element; false when it is no TBX.
    mutating func read(_ root: MarkupNode) -> Bool {
        guard root.name == "tbx" || root.name == "martif" else { return false }
        for node in root.descendants where node.name == "conceptEntry" || node.name == "termEntry" {
            readEntry(node)
        }
        if concepts.isEmpty {
            findings.add(Finding(.warning, source: name, line: root.line, message: "no entry with a term in it"))
        }
        for (kind, seen) in passedOver.sorted(by: { $0.key < $1.key }) {
            findings.add(
                Finding(
                    .note, source: name, line: seen.line,
                    message: "“\(kind)” is not kept: \(seen.count) \(seen.count == 1 ? "place" : "places")"))
        }
        return true
    }

    private mutating func passOver(_ item: Item) {
        guard !item.value.isEmpty else { return }
        passedOver[item.kind, default: (0, item.line)].count += 1
    }

    private mutating func readEntry(_ node: MarkupNode) {
        var concept = ConceptEntry(
            id: node["id"], sections: [], origin: .init(file: name, line: node.line, row: concepts.count))
        for child in node.elements {
            switch child.name {
            case "langSec", "langSet": readSection(child, into: &concept)
            default: for item in items(of: child) { take(item, into: &concept) }
            }
        }
        guard !concept.sections.isEmpty else {
            findings.add(Finding(.warning, source: name, line: node.line, message: "entry left out: it has no term"))
            return
        }
        concepts.append(concept)
    }

    private mutating func readSection(_ node: MarkupNode, into concept: inout ConceptEntry) {
        guard let tag = node["lang", namespace: Self.xmlNamespace] ?? node["lang"], Self.isLanguageTag(tag) else {
            findings.add(
                Finding(
                    .warning, source: name, line: node.line, message: "terms left out: the section names no language"))
            return
        }
        var terms: [Term] = []
        for child in node.elements {
            switch child.name {
            case "termSec", "tig": terms += term(child, child, isFirst: terms.isEmpty)
            case "ntig": terms += child.child("termGrp").map { term($0, child, isFirst: terms.isEmpty) } ?? []
            default: for item in items(of: child) { take(item, into: &concept) }
            }
        }
        concept.add(terms, to: LanguageTag(rawValue: tag))
    }

    /// `en`, `zh-Hant`, `sr_Latn`: letters first, then subtags.
    private static func isLanguageTag(_ tag: String) -> Bool {
        let subtags = tag.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
        return (2...3).contains(subtags.first?.count ?? 0)
            && subtags.allSatisfy { subtag in
                (1...8).contains(subtag.count) && subtag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            }
    }

    /// The term of a section, or none where it is empty.
    private mutating func term(_ group: MarkupNode, _ section: MarkupNode, isFirst: Bool) -> [Term] {
        let text = group.child("term")?.text.trimmedPart ?? ""
        guard !text.isEmpty else {
            findings.add(Finding(.warning, source: name, line: section.line, message: "a term section without a term"))
            return []
        }
        var term = Term(String(text), status: isFirst ? .preferred : .admitted)
        let nodes = section == group ? group.elements : group.elements + section.elements
        for item in nodes.flatMap({ items(of: $0) }) where !take(item, into: &term) { passOver(item) }
        return [term]
    }

    /// Whether a term has a place for what is said of it.
    private func take(_ item: Item, into term: inout Term) -> Bool {
        switch item.kind {
        case "term", "termGrp": return true
        case "partOfSpeech":
            term.partOfSpeech = PartOfSpeech(parsing: item.value)
            return term.partOfSpeech != nil
        case "termType":
            term.type = TermType(parsing: item.value)
            return term.type != nil
        case "administrativeStatus", "normativeAuthorization":
            guard let status = Self.status(item.value) else { return false }
            term.status = status
        case "note": term.note = Self.adding(item.value, to: term.note)
        default: return false
        }
        return true
    }

    /// Notes may be several; a glossary of ours has one.
    private static func adding(_ value: String, to note: String?) -> String? {
        guard !value.isEmpty else { return note }
        return note.map { "\($0); \(value)" } ?? value
    }

    /// A category of data with its value.
    private struct Item {
        let kind: String
        let value: String
        let line: Int?
    }

    /// What an element says: a category as attribute (`<descrip type="definition">`) or as element (`<basic:definition>`).
    private func items(of node: MarkupNode) -> [Item] {
        switch node.name {
        case "descripGrp", "termNoteGrp", "adminGrp", "transacGrp": return node.elements.flatMap { items(of: $0) }
        case "descrip", "termNote", "admin", "note":
            return [Item(kind: node["type"] ?? node.name, value: String(node.text.trimmedPart), line: node.line)]
        default: return [Item(kind: node.name, value: String(node.text.trimmedPart), line: node.line)]
        }
    }

    private mutating func take(_ item: Item, into concept: inout ConceptEntry) {
        switch item.kind {
        case "subjectField" where concept.subject == nil || concept.subject == item.value: concept.subject = item.value
        case "definition" where concept.definition == nil || concept.definition == item.value:
            concept.definition = item.value
        case "note": concept.note = Self.adding(item.value, to: concept.note)
        default: passOver(item)
        }
    }

    /// `preferredTerm-admn-sts`, `preferredTerm`, `preferred`.
    private static func status(_ value: String) -> AdministrativeStatus? {
        AdministrativeStatus.allCases.first { value.lowercased().hasPrefix($0.rawValue) }
    }
}
