/// Neighbours that no line may part, in the language of a text.
public struct WordTies: Sendable {
    private let keepsPrepositions: Bool

    /// For texts of a language, given as BCP 47.
    public init(languageTag: String) {
        keepsPrepositions = languageTag.hasPrefix("ru")
    }

    /// The text with non-breaking spaces between such neighbours, for a reader who breaks the lines himself: a browser.
    /// A preposition at the end of the text is tied to whatever comes after it.
    public func tied(_ text: String) -> String {
        var units = Array(text.utf16)
        for space in units.indices where units[space] == 0x20 && join(units, at: space + 1) {
            units[space] = 0xA0
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Whether what stands before a position belongs to what follows: a number to what it counts (`14` | `мая`), a short
    /// Russian preposition to its noun (`на` | `английском`), a letter or two before a hyphen to the word (`e-` | `mail`),
    /// and all of a Russian one (`Санкт-` | `Петербург`).
    func join(_ units: [UInt16], at position: Int) -> Bool {
        guard position >= 2 else { return false }
        let before = units[..<position]
        if before.last == 0x20 {
            if LineEdges.isDigit(units[position - 2]) {
                return units[position...].first.map(LineEdges.isLowercase) ?? false
            }
            guard keepsPrepositions else { return false }
            let word = before.dropLast().suffix(3).reversed().prefix(while: LineEdges.isLetter)
            return (1...2).contains(word.count) && word.allSatisfy { (0x430...0x45F).contains($0) }
        }
        guard before.last == 0x2D else { return false }
        let word = before.dropLast().suffix(3).reversed().prefix { $0 != 0x20 }
        return word.count <= 2 || (LineEdges.isCyrillic(units[position - 2]) && LineEdges.isCyrillic(units[position]))
    }
}
