import Markup
import NewsModel

/// Writes a hand-off as XLIFF 1.2 (strict).
///
/// Each target is a copy of its source: OmegaT 3.6 shows a sentence only so. Terms and links are notes, what the memory
/// has is `alt-trans`.
public struct XLIFF12Writer: Sendable {
    /// Makes a writer.
    public init() {}

    /// The package as an XLIFF 1.2 document.
    public func text(_ package: HandoffPackage) -> String {
        var output = XMLOutput()
        output.element("xliff", [("version", "1.2"), ("xmlns", "urn:oasis:names:tc:xliff:document:1.2")]) { output in
            for (position, part) in package.parts.enumerated() where !part.segments.isEmpty {
                output.element(
                    "file",
                    [
                        ("original", "\(package.name)/\(position + 1)"),
                        ("source-language", package.sourceTag.rawValue),
                        ("target-language", package.targetTag.rawValue), ("datatype", "plaintext"),
                    ]
                ) { output in
                    output.element("header") { output in
                        output.element("note", text: part.title)
                        output.element("note", text: part.link)
                    }
                    output.element("body") { output in
                        for segment in part.segments { write(segment, package, link: part.link, to: &output) }
                    }
                }
            }
        }
        return output.text
    }

    private func write(
        _ segment: HandoffPackage.Segment, _ package: HandoffPackage, link: String?, to output: inout XMLOutput
    ) {
        output.element("trans-unit", [("id", segment.id), ("approved", "no"), ("xml:space", "preserve")]) { output in
            output.element("source", [("xml:lang", package.sourceTag.rawValue)], text: segment.source)
            output.element(
                "target", [("xml:lang", package.targetTag.rawValue), ("state", "needs-translation")],
                text: segment.source)
            for match in segment.matches {
                output.element(
                    "alt-trans",
                    [("match-quality", "\(Int(match.score))%"), ("origin", "svodka memory \(match.kind.rawValue)")]
                ) { output in
                    output.element("source", [("xml:lang", package.sourceTag.rawValue)], text: match.source)
                    output.element("target", [("xml:lang", match.targetTag.rawValue)], text: match.target)
                }
            }
            if let draft = segment.draft {
                output.element("alt-trans", [("origin", "machine \(draft.engineName)")]) { output in
                    output.element("source", [("xml:lang", package.sourceTag.rawValue)], text: segment.source)
                    output.element("target", [("xml:lang", draft.languageTag.rawValue)], text: draft.text)
                }
            }
            for term in segment.terms {
                output.element(
                    "note", [("annotates", "source"), ("from", "glossary")], text: "\(term.source) = \(term.target)")
            }
            output.element("note", [("annotates", "general"), ("from", "link")], text: link)
        }
    }
}

/// Writes a hand-off as XLIFF 2.1 with its modules for glossaries, translation candidates and metadata.
public struct XLIFF2Writer: Sendable {
    /// Makes a writer.
    public init() {}

    /// The package as an XLIFF 2.1 document.
    public func text(_ package: HandoffPackage) -> String {
        var output = XMLOutput()
        output.element(
            "xliff",
            [
                ("xmlns", "urn:oasis:names:tc:xliff:document:2.0"),
                ("xmlns:gls", "urn:oasis:names:tc:xliff:glossary:2.0"),
                ("xmlns:mtc", "urn:oasis:names:tc:xliff:matches:2.0"),
                ("xmlns:mda", "urn:oasis:names:tc:xliff:metadata:2.0"), ("version", "2.1"),
                ("srcLang", package.sourceTag.rawValue), ("trgLang", package.targetTag.rawValue),
            ]
        ) { output in
            for (position, part) in package.parts.enumerated() where !part.segments.isEmpty {
                output.element("file", [("id", "f\(position + 1)"), ("original", "\(package.name)/\(position + 1)")]) {
                    output in
                    output.element("notes") { output in
                        output.element("note", [("category", "headline")], text: part.title)
                    }
                    for segment in part.segments { write(segment, part, to: &output) }
                }
            }
        }
        return output.text
    }

    private func write(_ segment: HandoffPackage.Segment, _ part: HandoffPackage.Part, to output: inout XMLOutput) {
        output.element("unit", [("id", segment.id)]) { output in
            if !segment.matches.isEmpty || segment.draft != nil {
                output.element("mtc:matches") { output in
                    for match in segment.matches { write(match, to: &output) }
                    if let draft = segment.draft {
                        output.element(
                            "mtc:match", [("ref", "#s1"), ("type", "mt"), ("origin", draft.engineName)]
                        ) { output in
                            output.element("source", text: segment.source)
                            output.element("target", text: draft.text)
                        }
                    }
                }
            }
            if !segment.terms.isEmpty {
                output.element("gls:glossary") { output in
                    for term in segment.terms {
                        output.element("gls:glossEntry") { output in
                            output.element("gls:term", text: term.source)
                            output.element("gls:translation", text: term.target)
                        }
                    }
                }
            }
            if let link = part.link {
                output.element("mda:metadata") { output in
                    output.element("mda:metaGroup", [("category", "story")]) { output in
                        output.element("mda:meta", [("type", "link")], text: link)
                    }
                }
            }
            output.element("segment", [("id", "s1"), ("state", "initial")]) { output in
                output.element("source", [("xml:space", "preserve")], text: segment.source)
            }
        }
    }

    private func write(_ match: MemoryMatch, to output: inout XMLOutput) {
        output.element(
            "mtc:match",
            [
                ("ref", "#s1"), ("similarity", "\((match.score * 10).rounded() / 10)"), ("type", "tm"),
                ("origin", "svodka memory"),
            ]
        ) { output in
            output.element("source", text: match.source)
            output.element("target", text: match.target)
        }
    }
}
