import Formats
import Languages
import NewsModel

/// How a table is laid out: its header, or what stands in for one in DeepL's and OmegaT's tables.
struct TableShape {
    let format: GlossaryFormat
    let name: String
    let columnLanguages: [LanguageTag]
    private let packs: LanguagePacks

    /// Whether the row looked at for a header is an entry itself.
    private(set) var isFirstRowData = false
    private(set) var findings: [Finding] = []
    private(set) var splitsCells = true

    init(format: GlossaryFormat, name: String, columnLanguages: [LanguageTag], packs: LanguagePacks) {
        self.format = format
        self.name = name
        self.columnLanguages = columnLanguages
        self.packs = packs
    }

    /// The byte between cells; nil where the first line shows it.
    static func delimiter(of format: GlossaryFormat) -> UInt8? {
        format == .csv || format == .deepL ? nil : UInt8(ascii: "\t")
    }

    /// What the columns hold, by the first row; nil when nothing shows it.
    mutating func header(of text: inout DelimitedText) -> TableHeader? {
        repeat {
            guard text.next() else { return nil }
        } while isRemark(text)
        let cells = text.cells.map { text.text(of: $0) }
        if format != .deepL, !isDeepLRow(cells), let header = TableHeader(headings: cells) {
            noteUnknownColumns(of: header, line: text.rowLine)
            return header
        }
        isFirstRowData = true
        splitsCells = false
        return headerlessColumns(first: cells)
    }

    /// Whether the row is a remark of OmegaT's.
    func isRemark(_ text: borrowing DelimitedText) -> Bool {
        guard format == .omegaT, let cell = text.cells.first else { return false }
        return text.text(of: cell).hasPrefix("#")
    }

    /// Whether the row is an entry of DeepL's: two terms, then two codes of languages.
    private func isDeepLRow(_ cells: [String]) -> Bool {
        (4...5).contains(cells.count) && cells[2...3].allSatisfy { TableHeader.languageTag($0) != nil }
            && !cells[..<2].contains(where: TableHeader.isHeading)
    }

    private mutating func headerlessColumns(first cells: [String]) -> TableHeader? {
        guard cells.count >= 2 else { return nil }
        let isOmegaT = format == .omegaT || format == .tsv
        let codes = cells.dropFirst(2).prefix(2).compactMap { TableHeader.languageTag($0) }
        let languages: [LanguageTag]
        if columnLanguages.count >= 2 {
            languages = columnLanguages
        } else if codes.count == 2, !isOmegaT {
            languages = codes
        } else if let named = languagesInName {
            languages = named
        } else {
            languages = cells.prefix(2).compactMap { text in
                Script.language(of: text, among: packs).map { LanguageTag(rawValue: $0.rawValue) }
            }
            guard languages.count == 2, languages[0] != languages[1] else { return nil }
            findings.append(
                Finding(
                    .note, source: name, line: 1,
                    message: "no header: taken for \(languages[0]) and \(languages[1]) by their letters"))
        }
        var columns = languages.prefix(isOmegaT ? 2 : max(2, columnLanguages.count)).map {
            TableHeader.Column.terms($0, nil)
        }
        if isOmegaT {
            columns.append(.note)
        } else if codes.count == 2 {
            columns += codes.map { .code($0) } + [.partOfSpeech]
        } else if format != .tsv, cells.count == 3, PartOfSpeech(parsing: cells[2]) != nil {
            columns.append(.partOfSpeech)
        }
        return TableHeader(columns: columns)
    }

    /// `en-ru` in `terms.en-ru.txt` or `en_ru.csv`.
    private var languagesInName: [LanguageTag]? {
        for part in name.lowercased().split(whereSeparator: { ". ()".contains($0) }) {
            let codes = part.split { $0 == "-" || $0 == "_" }.map(String.init).filter { code in
                packs.languages.contains { $0.rawValue == code }
            }
            if codes.count == 2 { return codes.map { LanguageTag(rawValue: $0) } }
        }
        return nil
    }

    private mutating func noteUnknownColumns(of header: TableHeader, line: Int) {
        for case .unknown(let heading) in header.columns where !GlossaryReader.reviewColumns.contains(heading) {
            findings.append(
                Finding(
                    .note, source: name, line: line,
                    message: "column \"\(heading)\" is not known; its cells are kept, and mean nothing")
            )
        }
    }
}
