import NewsModel

/// Writes tables of two languages: DeepL's CSV with codes and part of speech, OmegaT's tab-separated text with a comment.
struct PairWriter {
    let format: GlossaryFormat
    let pair: [LanguageTag]

    func write(_ glossary: Glossary) -> GlossaryWriter.Written {
        let source = glossary.files.first ?? ""
        guard pair.count == 2 else {
            return .init(
                text: "",
                findings: [
                    Finding(
                        .error, source: source,
                        message: "\(format.rawValue) needs two languages; the glossary has fewer")
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
        var findings: [Finding] = []
        if skipped > 0 {
            findings.append(
                Finding(
                    .warning, source: source,
                    message: "\(skipped) entries without terms in both \(pair[0]) and \(pair[1]) were left out"))
        }
        if glossary.languages.count > 2 {
            findings.append(
                Finding(
                    .warning, source: source,
                    message: "only \(pair[0]) and \(pair[1]) were written; the format holds two languages"))
        }
        if glossary.concepts.contains(where: { $0.definition != nil }) {
            findings.append(
                Finding(.warning, source: source, message: "definitions have no place in this format and were left out")
            )
        }
        return findings
    }
}
