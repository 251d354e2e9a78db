import Languages
import NewsModel

/// Chooses how a name is written in another language: in full where the article has it in full, short where that is short.
struct NameWriter: Sendable {
    private let packs: LanguagePacks

    init(_ packs: LanguagePacks) {
        self.packs = packs
    }

    /// - Parameter written: the name as the article has it.
    /// - Returns: nil where the language has no name of it.
    func text(
        of entry: NameTable.Entry, written: String, in source: LanguagePack, into target: LanguagePack
    ) -> String? {
        guard let names = entry.names[target.language], let full = names.first else { return nil }
        guard entry.kind != .country, entry.kind != .word, entry.kind != .weekday else { return full }
        let shorter = names.dropFirst().filter { $0.count < full.count && $0.first != "“" }
        if target.writing.dividesWords {
            let own = entry.names[source.language]?.first ?? ""
            let isAbbreviation = source.writing.hasCapitals && written.isAbbreviation
            guard isAbbreviation || isShort(written, of: own, in: source) else { return full }
            let words = full.split(separator: " ")
            let abbreviation = entry.kind == .person ? nil : shorter.first(where: \.isAbbreviation)
            return abbreviation ?? shorter.first { short in words.contains { $0.isSpelledLike(short) } } ?? full
        }
        // Headlines have the family name alone, and short forms of all other names.
        if let short = shorter.first { return short }
        return entry.kind == .person ? full.split(separator: "·").last.map(String.init) : full
    }

    private func isShort(_ written: String, of full: String, in source: LanguagePack) -> Bool {
        source.writing.dividesWords
            ? written.split(separator: " ").count < full.split(separator: " ").count : written.count < full.count
    }
}

extension StringProtocol {
    /// ООН, NATO.
    fileprivate var isAbbreviation: Bool { count > 1 && allSatisfy { $0.isUppercase || $0.isNumber } }

    /// Whether two spellings differ in diacritics at most: Erdoğan, Erdogan.
    fileprivate func isSpelledLike(_ other: String) -> Bool {
        self == other
            || count == other.count && first == other.first
                && zip(self, other).allSatisfy { $0 == $1 || !$0.isASCII || !$1.isASCII }
    }
}
