import NewsModel

/// What a memory holds, for a person.
public struct MemoryStatistics: Sendable {
    private let units: [TranslationUnit]

    public init(_ units: [TranslationUnit]) {
        self.units = units
    }

    /// A line for the whole, then one for each pair of languages.
    public var text: String {
        var pairs: [String: Int] = [:]
        for unit in units {
            guard let source = unit.sourceTag ?? unit.variants.first?.languageTag else { continue }
            for variant in unit.variants where variant.languageTag.primary != source.primary {
                pairs["\(source.primary) → \(variant.languageTag.primary)", default: 0] += 1
            }
        }
        let approved = units.count { $0.reviewer != nil }
        let repeated = units.count - MemoryMerger.merged([], with: units).count
        let lines = ["\(units.count) units, \(approved) approved, \(repeated) repeated"]
        return (lines + pairs.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)" }).joined(separator: "\n")
            + "\n"
    }
}
