import Markup
import NewsModel

/// Writes a hand-off as XLIFF 2.1 with its modules for glossaries, translation candidates and metadata.
public struct XLIFF2Writer: Sendable {
    public init() {}

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
