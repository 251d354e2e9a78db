import Formats
import NewsModel

/// Reads the rows of a glossary table into concepts.
struct GlossaryTableReader {
    let name: String
    let header: TableHeader
    /// Whether several terms may stand in a cell, parted by `|`.
    var splitsCells = true
    /// Whether odd but harmless things (white space at a cell's end) are found too.
    var reportsStyle = false
    /// Whether rows that a review proposes are left out until somebody has looked at them.
    var leavesProposals = false

    private(set) var concepts: ConceptList = []
    private(set) var findings = FindingList(limit: 200)
    private var row = 0
    private var proposals = 0

    init(name: String, header: TableHeader) {
        self.name = name
        self.header = header
    }

    /// Reads the row that `text` stands at.
    mutating func readRow(of text: borrowing DelimitedText) {
        defer { row += 1 }
        if let flaw = text.flaw {
            report(flaw, text)
            return
        }
        let cells = text.cells
        if leavesProposals, isProposal(text) {
            proposals += 1
            return
        }
        if let extra = cells.dropFirst(header.columns.count).first(where: { !$0.range.isEmpty }) {
            report(
                .warning, text, at: extra,
                "row left out: \(cells.count) cells, but the header has \(header.columns.count). "
                    + "Put a cell that holds a comma between double quotes.")
            return
        }
        if let foreign = foreignCode(in: text) {
            report(
                .warning, text, at: foreign,
                "row left out: its languages are not those of the first row; keep one pair of languages in a file")
            return
        }
        var concept = ConceptEntry(sections: [], origin: .init(file: name, line: text.rowLine, row: row))
        var row = RowProperties()
        for (column, cell) in zip(header.columns, cells) {
            if reportsStyle && cell.isPadded && !cell.range.isEmpty {
                report(.note, text, at: cell, "white space at the cell's beginning or end")
            }
            guard !cell.range.isEmpty else { continue }
            let value = DelimitedTextWriter.unguarded(text.text(of: cell))
            if column.holdsTerms, Self.isPlaceholder(value) {
                if reportsStyle { report(.note, text, at: cell, "“\(value)” is taken for an empty cell") }
                continue
            }
            if reportsStyle, column.holdsTerms, splitsCells, let mark = CellTerms.otherMark(in: value) {
                report(.note, text, at: cell, "“\(value)” looks like several terms; put | between them, not \(mark)")
            }
            read(value, column: column, into: &concept, &row) { report(.warning, text, at: cell, $0) }
        }
        guard !concept.sections.isEmpty else {
            report(.warning, text, at: cells.first, "row left out: no term in any language")
            return
        }
        row.apply(to: &concept)
        concepts.append(concept)
    }

    private func read(
        _ value: String, column: TableHeader.Column, into concept: inout ConceptEntry,
        _ row: inout RowProperties, report: (String) -> Void
    ) {
        switch column {
        case .terms(let tag, let status): concept.add(terms(of: value, status: status), to: tag)
        case .abbreviations(let tag):
            concept.add(terms(of: value, status: .admitted).map { $0.as(.abbreviation) }, to: tag)
        case .id: concept.givenID = value
        case .subject: concept.subject = value
        case .definition: concept.definition = value
        case .note: concept.note = value
        case .partOfSpeech:
            row.partOfSpeech = PartOfSpeech(parsing: value)
            if row.partOfSpeech == nil {
                report("\"\(value)\" is no part of speech; write noun, proper noun, verb, adjective")
            }
        case .status:
            let words = value.split(separator: "|").map { String($0.trimmedPart) }
            row.statuses = words.compactMap { AdministrativeStatus(rawValue: $0.lowercased()) }
            if row.statuses.count < words.count {
                row.statuses = []
                report("\"\(value)\" is no status; write preferred, admitted, deprecated, superseded")
            }
        case .gloss: concept.isGlossed = !Self.negations.contains(value.lowercased())
        case .check: concept.isChecked = !Self.negations.contains(value.lowercased())
        case .country: concept.conditions.countries = UseConditions.parts(of: value)
        case .near: concept.conditions.near = UseConditions.parts(of: value)
        case .notNear: concept.conditions.notNear = UseConditions.parts(of: value)
        case .unknown(let heading): concept.otherCells.append(OtherCell(heading: heading, text: value))
        case .code, .unnamed: break
        }
    }

    /// What a review writes into its column `todo`; whoever has looked at a row empties the cell, or writes ok there.
    private static let tasks = ["add", "complete"]

    private func isProposal(_ text: borrowing DelimitedText) -> Bool {
        zip(header.columns, text.cells).contains { column, cell in
            guard case .unknown("todo") = column else { return false }
            return Self.tasks.contains(text.text(of: cell))
        }
    }

    /// The rows that were left out as proposals, in one finding.
    var openProposals: [Finding] {
        guard proposals > 0 else { return [] }
        let rows = proposals == 1 ? "1 row is a proposal" : "\(proposals) rows are proposals"
        return [
            Finding(
                .warning, source: name,
                message:
                    "\(rows) that nobody has looked at, and not taken: write ok into the column todo of those that "
                    + "are right")
        ]
    }

    /// Whether a cell holds what people write where they have no term: a dash, dots, a question mark.
    private static func isPlaceholder(_ value: String) -> Bool {
        !value.isEmpty && value.unicodeScalars.allSatisfy("-–—−.…?".unicodeScalars.contains)
            || ["n/a", "n.a.", "н/д"].contains(value.lowercased())
    }

    /// The cell that names another language than its column of terms is in.
    private func foreignCode(in text: borrowing DelimitedText) -> DelimitedText.Cell? {
        for (column, cell) in zip(header.columns, text.cells) {
            guard case .code(let tag) = column, !cell.range.isEmpty else { continue }
            if !tag.isSameLanguage(as: TableHeader.languageTag(text.text(of: cell))) { return cell }
        }
        return nil
    }

    private static let negations: Set<String> = ["no", "n", "false", "0", "нет", "否", "不"]

    /// The terms of a cell; without a status of its own the first is preferred and the others are admitted.
    private func terms(of value: String, status: AdministrativeStatus?) -> [Term] {
        let texts = splitsCells ? CellTerms.texts(of: value) : [value]
        return texts.enumerated().map { position, text in
            Term(text, status: status ?? (position == 0 ? .preferred : .admitted))
        }
    }

    private mutating func report(_ flaw: DelimitedText.Flaw, _ text: borrowing DelimitedText) {
        let (offset, message) =
            switch flaw {
            case .unclosedQuote(let offset): (offset, "row left out: the quotation mark is never closed")
            case .textAfterQuote(let offset):
                (offset, "row left out: text after the closing quotation mark; write a quotation mark in a cell twice")
            }
        let place = text.place(of: offset)
        findings.add(Finding(.warning, source: name, line: place.line, column: place.column, message: message))
    }

    private mutating func report(
        _ severity: Finding.Severity, _ text: borrowing DelimitedText, at cell: DelimitedText.Cell?, _ message: String
    ) {
        let place = cell.map { text.place(of: $0.range.lowerBound) }
        findings.add(
            Finding(severity, source: name, line: place?.line ?? text.rowLine, column: place?.column, message: message))
    }
}

/// The terms of a cell that may hold several.
enum CellTerms {
    /// What stands between bars or, where there are none, between semicolons, since people write so.
    static func texts(of value: String) -> [String] {
        if value.utf8.contains(UInt8(ascii: "|")) { return parts(of: value) { $0 == "|" } }
        let parts = parts(of: value, between: semicolons.contains)
        return parts.count > 1 ? parts : [value]
    }

    private static func parts(of value: String, between isMark: (Character) -> Bool) -> [String] {
        value.split(whereSeparator: isMark).map(\.trimmed).filter { !$0.isEmpty }
    }

    private static let semicolons: Set<Character> = [";", "；"]

    /// The mark other than a bar that parts terms in a cell; nil where none does. A slash between capitals or digits is
    /// part of a name (CIM/SMGS, TCP/IP).
    static func otherMark(in value: String) -> Character? {
        guard !value.contains("|") else { return nil }
        if texts(of: value).count > 1 { return value.first(where: semicolons.contains) }
        let sides = value.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmedPart)
        guard sides.count > 1, sides.allSatisfy({ $0.contains(where: \.isLowercase) && $0.count > 3 }) else {
            return nil
        }
        return "/"
    }
}

/// What a row says of all its terms.
struct RowProperties {
    var partOfSpeech: PartOfSpeech?
    /// One for all terms, or one for each place in a cell; empty where the row names none.
    var statuses: [AdministrativeStatus] = []

    func apply(to concept: inout ConceptEntry) {
        guard partOfSpeech != nil || !statuses.isEmpty else { return }
        for section in concept.sections.indices {
            for place in concept.sections[section].terms.indices {
                if let partOfSpeech { concept.sections[section].terms[place].partOfSpeech = partOfSpeech }
                let status = statuses.count == 1 ? statuses[0] : place < statuses.count ? statuses[place] : nil
                if let status { concept.sections[section].terms[place].status = status }
            }
        }
    }
}

extension Term {
    func `as`(_ type: TermType) -> Term {
        var term = self
        term.type = type
        return term
    }
}
