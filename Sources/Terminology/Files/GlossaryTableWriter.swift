import Formats
import NewsModel

/// Writes a table with a header: a column for each language and each kind of data that the glossary has.
struct GlossaryTableWriter {
    let delimiter: Character

    /// A column of the terms of a language.
    private struct TermColumn {
        enum Kind: String {
            /// The preferred term and the admitted ones after it.
            case current = ""
            /// Admitted terms that are abbreviations.
            case abbreviation, deprecated, superseded

            init(of term: Term) {
                switch term.status {
                case .deprecated: self = .deprecated
                case .superseded: self = .superseded
                case .admitted where term.type == .abbreviation: self = .abbreviation
                default: self = .current
                }
            }
        }

        let language: LanguageTag
        let kind: Kind

        var heading: String { kind == .current ? language.rawValue : "\(language) \(kind.rawValue)" }
    }

    func write(_ glossary: Glossary) -> GlossaryWriter.Written {
        let concepts = glossary.concepts
        let columns = termColumns(of: glossary)
        let hasID = concepts.contains { $0.givenID != nil }
        let hasSubject = concepts.contains { $0.subject != nil }
        let hasPart = concepts.contains { $0.partOfSpeech != nil }
        let hasDefinition = concepts.contains { $0.definition != nil }
        let hasNote = concepts.contains { $0.note != nil }
        let hasGloss = concepts.contains { !$0.isGlossed }
        let hasCheck = concepts.contains { !$0.isChecked }
        let others = otherHeadings(in: glossary)
        let hasCountry = concepts.contains { !$0.conditions.countries.isEmpty }
        let hasNear = concepts.contains { !$0.conditions.near.isEmpty }
        let hasNotNear = concepts.contains { !$0.conditions.notNear.isEmpty }
        // Spreadsheets open what is divided by commas.
        let writer = DelimitedTextWriter(delimiter: delimiter, guardsFormulas: delimiter == ",")
        func row(
            _ id: String, _ subject: String, _ terms: [String], _ part: String, _ definition: String, _ note: String,
            _ gloss: String, _ check: String, _ conditions: UseConditions, _ other: [String]
        ) -> String {
            let cells =
                (hasID ? [id] : []) + (hasSubject ? [subject] : []) + terms + (hasPart ? [part] : [])
                + (hasDefinition ? [definition] : []) + (hasNote ? [note] : []) + (hasGloss ? [gloss] : [])
                + (hasCheck ? [check] : []) + (hasCountry ? [conditions.countries.joined(separator: "|")] : [])
                + (hasNear ? [conditions.near.joined(separator: "|")] : [])
                + (hasNotNear ? [conditions.notNear.joined(separator: "|")] : [])
            return writer.row(cells + other)
        }
        let headings = UseConditions(countries: ["country"], near: ["near"], notNear: ["not-near"])
        var lines = [
            row(
                "id", "subject", columns.map(\.heading), "pos", "definition", "note", "gloss", "check", headings, others
            )
        ]
        for concept in concepts {
            lines.append(
                row(
                    concept.givenID ?? "", concept.subject ?? "", columns.map { cell(of: concept, $0) },
                    concept.partOfSpeech?.word ?? "", concept.definition ?? "", concept.note ?? "",
                    concept.isGlossed ? "" : "no", concept.isChecked ? "" : "no", concept.conditions,
                    others.map { heading in concept.otherCells.first { $0.heading == heading }?.text ?? "" }))
        }
        return .init(text: lines.joined(), findings: lost(in: glossary))
    }

    /// The headings of columns that are not known, in the order they were met.
    private func otherHeadings(in glossary: Glossary) -> [String] {
        var headings: [String] = []
        for cell in glossary.concepts.lazy.flatMap(\.otherCells) where !headings.contains(cell.heading) {
            headings.append(cell.heading)
        }
        return headings
    }

    private func termColumns(of glossary: Glossary) -> [TermColumn] {
        var columns: [TermColumn] = []
        for language in glossary.languages {
            columns.append(TermColumn(language: language, kind: .current))
            for kind in [TermColumn.Kind.abbreviation, .deprecated, .superseded]
            where glossary.concepts.contains(where: { concept in
                concept.sections.contains { section in
                    section.language == language && section.terms.contains { TermColumn.Kind(of: $0) == kind }
                }
            }) {
                columns.append(TermColumn(language: language, kind: kind))
            }
        }
        return columns
    }

    private func cell(of concept: ConceptEntry, _ column: TermColumn) -> String {
        let terms = concept.sections.first { $0.language == column.language }?.terms ?? []
        let chosen = terms.filter { TermColumn.Kind(of: $0) == column.kind }
        let ordered = chosen.filter { $0.status == .preferred } + chosen.filter { $0.status != .preferred }
        let texts = ordered.map(\.text)
        // Where no bar stands, a semicolon would part terms.
        return texts.count == 1 && CellTerms.texts(of: texts[0]).count > 1
            ? texts[0] + "|" : texts.joined(separator: "|")
    }

    private func lost(in glossary: Glossary) -> [Finding] {
        let source = glossary.files.first ?? ""
        var findings: [Finding] = []
        let terms = glossary.concepts.lazy.flatMap(\.sections).flatMap(\.terms)
        if terms.contains(where: { $0.note != nil }) {
            findings.append(
                Finding(
                    .warning, source: source,
                    message: "notes of single terms have no place in a table and were left out"))
        }
        if terms.contains(where: { $0.type != nil && TermColumn.Kind(of: $0) != .abbreviation }) {
            findings.append(
                Finding(
                    .warning, source: source,
                    message: "of term types a table holds abbreviations that are not preferred; others were left out"))
        }
        if glossary.concepts.contains(where: \.hasSeveralPartsOfSpeech) {
            findings.append(
                Finding(
                    .warning, source: source,
                    message: "a row has one part of speech; where terms of an entry differ, the first was written"))
        }
        if terms.contains(where: { $0.text.contains("|") }) {
            findings.append(Finding(.warning, source: source, message: "a term with | in it will be read as two terms"))
        }
        return findings
    }
}

extension ConceptEntry {
    /// The part of speech that the entry's terms share; nil where none has one.
    var partOfSpeech: PartOfSpeech? {
        sections.lazy.flatMap(\.terms).compactMap(\.partOfSpeech).first
    }

    fileprivate var hasSeveralPartsOfSpeech: Bool {
        Set(sections.lazy.flatMap(\.terms).compactMap(\.partOfSpeech)).count > 1
    }
}
