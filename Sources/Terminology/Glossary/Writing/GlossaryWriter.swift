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

    /// TBX wants ids without spaces and the like; every other thing has its place.
    private func lostInTBX(_ glossary: Glossary) -> [Finding] {
        guard glossary.concepts.contains(where: { $0.givenID == nil }) else { return [] }
        return [
            Finding(
                .note, source: glossary.files.first ?? "",
                message: "entries without an id got one made of file and line")
        ]
    }
}
