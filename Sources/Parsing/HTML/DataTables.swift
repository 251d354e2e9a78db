/// Keeps tables of an article whole: a row without its numbers says nothing, or something else.
struct DataTables {
    private let outline: PageOutline
    /// The lines of each table, by its node: those that hold words and numbers, no paragraphs.
    private let tables: [[Int]]

    /// A longer cell holds a text: the table is layout.
    private static let longestCell: Float = 100
    private static let fewestCells = 4
    /// A quarter of it, by weight, is enough.
    private static let leastPart: Float = 4

    init(_ outline: PageOutline) {
        self.outline = outline
        var lines: [Int: [Int]] = [:]
        for (index, block) in outline.blocks.enumerated() where block.marks.contains(.inTable) {
            guard block.tag == .td || block.tag == .th else { continue }
            let table = outline.ancestors(of: block.node).first { outline.tag(at: $0) == .table }
            if let table { lines[table, default: []].append(index) }
        }
        tables = lines.values.filter { cells in
            cells.count >= Self.fewestCells && cells.allSatisfy { outline.blocks[$0].weight < Self.longestCell }
        }
    }

    /// The lines with each table all in or all out: in where a good part of it is.
    func whole(_ lines: [Int]) -> [Int] {
        var chosen = Set(lines)
        for cells in tables where cells.contains(where: chosen.contains) {
            let (all, kept) = (weight(of: cells), weight(of: cells.filter(chosen.contains)))
            if kept * Self.leastPart >= all { chosen.formUnion(cells) } else { chosen.subtract(cells) }
        }
        return chosen.count == lines.count ? lines : chosen.sorted()
    }

    private func weight(of lines: [Int]) -> Float { lines.reduce(0) { $0 + outline.blocks[$1].weight } }
}
