public import NewsModel

/// Looks for what a glossary should not have: duplicates, contradictions, letters of another script, unbalanced brackets.
public enum GlossaryCheck {
    /// The findings in the order of the entries; a warning is a fault, a note a thing to look at.
    public static func findings(in glossary: Glossary) -> [Finding] {
        var found: [(order: Int, finding: Finding)] = []
        for (position, concept) in glossary.concepts.enumerated() {
            for section in concept.sections {
                for term in section.terms {
                    let name = CoverageWords.shortened(term.text)
                    found += TermSpellingCheck.problems(of: term.text, language: section.language.language).map {
                        (position, concept.finding(.warning, "\(name): \($0)"))
                    }
                    if let remark = EverydayWordCheck.remark(on: term, language: section.language.language) {
                        found.append((position, concept.finding(.note, "\(name): \(remark)")))
                    }
                }
                found += repeated(in: section).map {
                    (position, concept.finding(.warning, "\($0) stands twice in this entry"))
                }
            }
        }
        found += DuplicateCheck(glossary).findings
        return found.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(
            \.element.finding)
    }

    private static func repeated(in section: LanguageSection) -> [String] {
        // «the same but for hyphen, case and quotation marks» is a variant worth keeping; the very same is not.
        var seen: Set<String> = []
        return section.terms.map(\.text).filter { !seen.insert($0).inserted }
    }
}

extension ConceptEntry {
    func finding(_ severity: Finding.Severity, _ message: String) -> Finding {
        Finding(severity, source: origin.file, line: origin.line, message: message)
    }
}
