import Formats

/// What must be so of a text for an entry to be meant in it.
public struct UseConditions: Hashable, Sendable {
    /// The countries that the entry belongs to (ISO 3166-1, two letters); empty for an entry of no country.
    public var countries: [String]
    /// Words one of which must stand in the sentence; empty where none need stand there.
    public var near: [String]
    /// Words none of which may stand in the sentence.
    public var notNear: [String]

    /// Conditions; none unless named.
    public init(countries: [String] = [], near: [String] = [], notNear: [String] = []) {
        self.countries = countries
        self.near = near
        self.notNear = notNear
    }

    /// Whether the entry may be meant in any text.
    public var isEmpty: Bool { countries.isEmpty && near.isEmpty && notNear.isEmpty }

    /// The parts of a cell, parted by `|`; an empty part stays, so that a check can find it.
    static func parts(of cell: String) -> [String] {
        cell.split(separator: "|", omittingEmptySubsequences: false).map { String($0.trimmedPart) }
    }
}

/// A cell of a column that Svodka knows nothing of, kept to be written again.
public struct OtherCell: Hashable, Sendable {
    /// The column's heading, as the table has it.
    public var heading: String
    /// The cell's text.
    public var text: String

    /// Names a cell.
    public init(heading: String, text: String) {
        self.heading = heading
        self.text = text
    }
}
