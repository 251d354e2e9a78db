import NewsModel

/// Joins memories without repeating what both hold.
public enum MemoryMerger {
    private struct Key: Hashable {
        let source: String?
        let texts: [[String]]
        let neighbours: [String?]
    }

    /// The old units, then those new ones whose texts, languages or neighbours differ from all before.
    public static func merged(_ old: [TranslationUnit], with new: [TranslationUnit]) -> [TranslationUnit] {
        var seen = Set(old.map(key))
        return old + new.filter { seen.insert(key($0)).inserted }
    }

    private static func key(_ unit: TranslationUnit) -> Key {
        Key(
            source: unit.sourceTag?.rawValue,
            texts: unit.variants.map { [$0.languageTag.rawValue, $0.text] },
            neighbours: [unit.neighbours.previous, unit.neighbours.next])
    }
}
