public import NewsModel

/// Writes a glossary in any format that `GlossaryFormat` lists.
public struct GlossaryWriter: Sendable {
    public struct Options: Sendable {
        public var format: GlossaryFormat = .csv
        public var tbxStyle: TBXWriter.Style = .dca
        /// The two languages of a table that holds two; the glossary's first two where it names none.
        public var pair: [LanguageTag] = []

        public init() {}
    }

    /// What was written, and what the format could not hold.
    public struct Written: Sendable {
        public let text: String
        public let findings: [Finding]
    }

    private let options: Options

    public init(options: Options = Options()) {
        self.options = options
    }

    /// The glossary as text in the format asked for; what the format cannot hold is told once for each kind.
    public func write(_ glossary: Glossary) -> Written {
        switch options.format {
        case .csv: TableWriter(delimiter: ",").write(glossary)
        case .tsv: TableWriter(delimiter: "\t").write(glossary)
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
