/// The file formats glossaries are kept in.
public enum GlossaryFormat: String, CaseIterable, Sendable {
    /// A table with a header: comma, semicolon or tab between the cells.
    case csv, tsv
    /// DeepL's glossary table without a header: two terms, then perhaps two language codes and a part of speech.
    case deepL = "deepl"
    /// OmegaT's glossary text: term, tab, equivalent, tab, comment; lines with `#` are remarks.
    case omegaT = "omegat"
    /// TermBase eXchange: TBX-Basic 2019 (DCA and DCT), TBX 2008.
    case tbx

    /// The format a file's name tells; a table without a header is only seen when it is read.
    public init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: ".") else { return nil }
        switch fileName[fileName.index(after: dot)...].lowercased() {
        case "csv": self = .csv
        case "tsv", "tab": self = .tsv
        case "txt", "utf8": self = .omegaT
        case "tbx", "xml": self = .tbx
        default: return nil
        }
    }
}
