import Markup
import NewsModel

/// Writes a hand-off as XLIFF 1.2 (strict).
///
/// Each target is a copy of its source: OmegaT 3.6 shows a sentence only so. Terms and links are notes, what the memory
/// has is `alt-trans`.
public struct XLIFF12Writer: Sendable {
    public init() {}

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
