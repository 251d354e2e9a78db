import Glibc

/// News tells the event first: what a word's place in the text makes of it.
enum LeadWeight {
    /// After so many words a mention counts 1/e of one at the beginning.
    private static let length = 110.0
    /// Words from here on are not looked at: they would count less than a two-hundredth.
    static let last = 600

    static func of(_ position: Int) -> Double { exp(-Double(position) / length) }
}
