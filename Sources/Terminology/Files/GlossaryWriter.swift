import Languages
public import NewsModel

/// Writes a glossary in any format that `GlossaryFormat` lists.
public struct GlossaryWriter: Sendable {
    /// Choices a caller may make.
    public struct Options: Sendable {
        /// The format to write.
        public var format: GlossaryFormat = .csv
        /// The style of TBX.
        public var tbxStyle: TBXWriter.Style = .dca
        /// The two languages of a table that holds two; the glossary's first two where it names none.
        public var pair: [LanguageTag] = []

        /// Writes a table with commas.
        public init() {}
    }

    /// What was written, and what the format could not hold.
    public struct Written: Sendable {
        /// The file's text.
        public let text: String
        /// What the format could not hold, each kind once.
        public let findings: [Finding]
    }

    private let options: Options

    /// Makes a writer.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// The glossary as text in the format asked for; what the format cannot hold is a finding for each kind.
    public func write(_ glossary: Glossary) -> Written {
        switch options.format {
        case .csv: GlossaryTableWriter(delimiter: ",").write(glossary)
        case .tsv: GlossaryTableWriter(delimiter: "\t").write(glossary)
        case .deepL, .omegaT:
            PairWriter(
                format: options.format,
                pair: options.pair.count == 2 ? options.pair : Array(glossary.languages.prefix(2))
            )
            .write(glossary)
        case .tbx: Written(text: TBXWriter(style: options.tbxStyle).write(glossary), findings: lostInTBX(glossary))
        }
    }

    /// TBX wants ids without spaces and the like, and its edition of 2019 knows no proper nouns.
    private func lostInTBX(_ glossary: Glossary) -> [Finding] {
        let source = glossary.files.first ?? ""
        var findings: [Finding] = []
        if glossary.concepts.contains(where: { $0.givenID == nil }) {
            findings.append(
                Finding(.note, source: source, message: "entries without an id got one made of file and line"))
        }
        let renamed = glossary.concepts.count { $0.givenID.map { !TBXWriter.isXMLID($0) } ?? false }
        if renamed > 0 {
            findings.append(
                Finding(
                    .warning, source: source,
                    message: "ids with signs that TBX does not allow, such as spaces, which became _: \(renamed)"))
        }
        if options.tbxStyle != .tbx2008, glossary.concepts.contains(where: { $0.partOfSpeech == .properNoun }) {
            findings.append(Finding(.note, source: source, message: "TBX-Basic has no proper nouns; they became nouns"))
        }
        if glossary.concepts.contains(where: { !$0.isGlossed }) {
            findings.append(
                Finding(.warning, source: source, message: "TBX has no place for “gloss: no”; it was left out"))
        }
        if glossary.concepts.contains(where: { !$0.isChecked }) {
            findings.append(
                Finding(.warning, source: source, message: "TBX has no place for “check: no”; it was left out"))
        }
        return findings
    }
}

/// Writes tables of two languages: DeepL's CSV with codes and part of speech, OmegaT's tab-separated text with a comment.
struct PairWriter {
    let format: GlossaryFormat
    let pair: [LanguageTag]

    func write(_ glossary: Glossary) -> GlossaryWriter.Written {
        let source = glossary.files.first ?? ""
        guard pair.count == 2, pair[0] != pair[1] else {
            return .init(
                text: "",
                findings: [
                    Finding(
                        .error, source: source,
                        message: "\(format.rawValue) needs two languages; name them, such as --pair en,zh")
                ])
        }
        if let unknown = pair.first(where: { tag in !glossary.concepts.contains { section(of: $0, tag) != nil } }) {
            let known = glossary.languages.map(\.rawValue).joined(separator: ", ")
            return .init(
                text: "",
                findings: [
                    Finding(.error, source: source, message: "no terms in \(unknown); the glossary has \(known)")
                ])
        }
        var lines: [String] = []
        var skipped = 0
        for concept in glossary.concepts {
            guard let from = section(of: concept, pair[0]), let into = section(of: concept, pair[1])?.preferred else {
                skipped += 1
                continue
            }
            for term in from.terms where term.isCurrent { lines.append(line(term, into, concept)) }
        }
        return .init(text: lines.map { $0 + "\n" }.joined(), findings: lost(in: glossary, skipped: skipped, source))
    }

    private func section(of concept: ConceptEntry, _ tag: LanguageTag) -> LanguageSection? {
        concept.sections.first { $0.language == tag } ?? tag.language.flatMap { concept[$0] }
    }

    private func line(_ term: Term, _ equivalent: Term, _ concept: ConceptEntry) -> String {
        if format == .omegaT {
            let comment = [concept.subject, concept.note].compactMap { $0 }.joined(separator: "; ")
            return [term.text, equivalent.text, comment].map(plain).joined(separator: "\t")
        }
        let part = term.partOfSpeech ?? concept.partOfSpeech
        let cells =
            [term.text, equivalent.text, pair[0].primary, pair[1].primary]
            + (part.map { [$0 == .properNoun ? "noun" : $0.rawValue] } ?? [])
        return cells.map(quoted).joined(separator: ",")
    }

    /// Without what would end the cell: this format has no quotes.
    private func plain(_ text: String) -> String {
        String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }

    private func quoted(_ text: String) -> String {
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    private func lost(in glossary: Glossary, skipped: Int, _ source: String) -> [Finding] {
        var messages: [String] = []
        if skipped > 0 {
            messages.append("\(skipped) entries without terms in both \(pair[0]) and \(pair[1]) were left out")
        }
        if glossary.languages.count > 2 {
            messages.append("only \(pair[0]) and \(pair[1]) were written; the format holds two languages")
        }
        let kinds = placeless(in: glossary)
        if !kinds.isEmpty {
            messages.append("\(kinds.joined(separator: ", ")): this format has no place for them; they were left out")
        }
        let others = glossary.concepts.reduce(0) { $0 + max(0, (section(of: $1, pair[1])?.terms.count ?? 1) - 1) }
        if others > 0 {
            messages.append("the format holds one equivalent; further terms in \(pair[1]) left out: \(others)")
        }
        let retired = glossary.concepts.reduce(0) { count, concept in
            count + (section(of: concept, pair[0])?.terms.count { !$0.isCurrent } ?? 0)
        }
        if retired > 0 { messages.append("deprecated or superseded terms in \(pair[0]) left out: \(retired)") }
        if format == .omegaT, glossary.concepts.contains(where: beginsRemark) {
            messages.append("a term that begins with # is a remark to OmegaT and will not be read")
        }
        return messages.map { Finding(.warning, source: source, message: $0) }
    }

    private func beginsRemark(_ concept: ConceptEntry) -> Bool {
        section(of: concept, pair[0])?.terms.contains { $0.text.hasPrefix("#") } ?? false
    }

    /// The kinds of data that the glossary has and the format does not hold.
    private func placeless(in glossary: Glossary) -> [String] {
        let concepts = glossary.concepts
        let terms = concepts.lazy.flatMap(\.sections).flatMap(\.terms)
        let isDeepL = format == .deepL
        return [
            ("ids", concepts.contains { $0.givenID != nil }),
            ("subjects", isDeepL && concepts.contains { $0.subject != nil }),
            ("definitions", concepts.contains { $0.definition != nil }),
            ("notes", isDeepL && concepts.contains { $0.note != nil }),
            ("notes of single terms", terms.contains { $0.note != nil }),
            ("term types", terms.contains { $0.type != nil }),
            ("proper nouns as such", isDeepL && terms.contains { $0.partOfSpeech == .properNoun }),
            ("parts of speech", !isDeepL && concepts.contains { $0.partOfSpeech != nil }),
            ("“gloss: no”", concepts.contains { !$0.isGlossed }),
            ("“check: no”", concepts.contains { !$0.isChecked }),
        ].filter(\.1).map(\.0)
    }
}
