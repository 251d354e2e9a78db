import Markup
import NewsModel

/// Reads TermBase eXchange: TBX-Basic 2019 in both styles (DCA: categories as attributes, DCT: as elements), and TBX 2008.
struct TBXReader {
    let name: String

    private static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

    private(set) var concepts: ConceptList = []
    private(set) var findings = FindingList(limit: 200)

    init(name: String) {
        self.name = name
    }

    /// Reads the entries below a root element; false when it is no TBX.
    mutating func read(_ root: MarkupNode) -> Bool {
        guard root.name == "tbx" || root.name == "martif" else { return false }
        for node in root.descendants where node.name == "conceptEntry" || node.name == "termEntry" {
            readEntry(node)
        }
        return true
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
        guard let tag = node["lang", namespace: Self.xmlNamespace] ?? node["lang"], TableHeader.languageTag(tag) != nil
        else {
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

    /// The term of a section, or none where it is empty.
    private mutating func term(_ group: MarkupNode, _ section: MarkupNode, isFirst: Bool) -> [Term] {
        let text = group.child("term")?.text.trimmed() ?? ""
        guard !text.isEmpty else {
            findings.add(Finding(.warning, source: name, line: section.line, message: "a term section without a term"))
            return []
        }
        var term = Term(String(text), status: isFirst ? .preferred : .admitted)
        let nodes = section == group ? group.elements : group.elements + section.elements
        for item in nodes.flatMap({ items(of: $0) }) {
            switch item.kind {
            case "partOfSpeech": term.partOfSpeech = PartOfSpeech(parsing: item.value)
            case "termType": term.type = TermType(parsing: item.value)
            case "administrativeStatus", "normativeAuthorization":
                term.status = Self.status(item.value) ?? term.status
            case "note": term.note = term.note ?? item.value
            default: break
            }
        }
        return [term]
    }

    /// A category of data with its value.
    private struct Item {
        let kind: String
        let value: String
    }

    /// What an element says: a category as attribute (`<descrip type="definition">`) or as element (`<basic:definition>`).
    private func items(of node: MarkupNode) -> [Item] {
        switch node.name {
        case "descripGrp", "termNoteGrp", "adminGrp", "transacGrp": return node.elements.flatMap { items(of: $0) }
        case "descrip", "termNote", "admin", "note":
            return [Item(kind: node["type"] ?? node.name, value: String(node.text.trimmed()))]
        default: return [Item(kind: node.name, value: String(node.text.trimmed()))]
        }
    }

    private func take(_ item: Item, into concept: inout ConceptEntry) {
        guard !item.value.isEmpty else { return }
        switch item.kind {
        case "subjectField": concept.subject = concept.subject ?? item.value
        case "definition": concept.definition = concept.definition ?? item.value
        case "note": concept.note = concept.note ?? item.value
        default: break
        }
    }

    /// `preferredTerm-admn-sts`, `preferredTerm`, `preferred`.
    private static func status(_ value: String) -> AdministrativeStatus? {
        AdministrativeStatus.allCases.first { value.lowercased().hasPrefix($0.rawValue) }
    }
}
