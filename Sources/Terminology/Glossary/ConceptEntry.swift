import Formats
public import Languages
public import NewsModel

/// A concept with its terms in all languages (ISO 30042, `conceptEntry`).
public struct ConceptEntry: Hashable, Sendable {
    /// Where an entry was written.
    public struct Origin: Hashable, Sendable {
        /// The glossary's file.
        public var file: String
        /// The line its row begins on, from 1; nil where the format has none.
        public var line: Int?
        /// The data row, from 0.
        public var row: Int

        /// Names the place of an entry.
        public init(file: String, line: Int? = nil, row: Int) {
            self.file = file
            self.line = line
            self.row = row
        }
    }

    /// The id that the glossary gives; nil where it gives none.
    public var givenID: String?
    /// The field of knowledge, as the glossary calls it (ISO 30042, `subjectField`); nil without one.
    public var subject: String?
    /// What the concept is, in words; nil without a definition.
    public var definition: String?
    /// A remark on the concept; nil without one.
    public var note: String?
    /// Whether readers are shown its equivalents; an entry everybody knows is only found and reviewed.
    public var isGlossed = true
    /// Whether translations are looked over for it.
    public var isChecked = true
    /// What must be so of a text for the entry to be meant in it.
    public var conditions = UseConditions()
    /// What its row has in columns that are not known.
    public var otherCells: [OtherCell] = []
    /// In the glossary's order, at most one a language.
    public var sections: [LanguageSection]
    /// Where the entry was written.
    public var origin: Origin
    /// The other rows that were joined into this entry.
    public var joined: [Origin]

    /// Makes an entry that is glossed and checked.
    public init(
        id: String? = nil, subject: String? = nil, definition: String? = nil, note: String? = nil,
        sections: [LanguageSection], origin: Origin, joined: [Origin] = []
    ) {
        self.givenID = id
        self.subject = subject
        self.definition = definition
        self.note = note
        self.sections = sections
        self.origin = origin
        self.joined = joined
    }

    /// The given id, else the file with the line or row: `economy.csv:12`.
    public var id: String { givenID ?? "\(origin.file):\(origin.line ?? origin.row)" }

    /// What a match carries of this entry.
    public var reference: ConceptReference {
        ConceptReference(id: id, file: origin.file, line: origin.line, row: origin.row, subject: subject)
    }

    /// The section of a language that Svodka serves, whatever its region or script; nil without one.
    public subscript(language: Language) -> LanguageSection? {
        sections.first { $0.language.isTag(of: language) }
    }

    /// The preferred term of each of some languages but one.
    public func equivalents(
        except language: Language? = nil, among languages: [Language] = LanguagePacks.standard.languages
    ) -> [Language: String] {
        var found: [Language: String] = [:]
        for other in languages where other != language {
            found[other] = self[other]?.preferred?.text
        }
        return found
    }
}

extension ConceptEntry {
    /// Adds terms to the section of a language, which is made where there is none.
    mutating func add(_ terms: [Term], to language: LanguageTag) {
        guard !terms.isEmpty else { return }
        if let index = sections.firstIndex(where: { $0.language == language }) {
            sections[index].terms += terms
        } else {
            sections.append(LanguageSection(language: language, terms: terms))
        }
    }
}

extension LanguageTag {
    /// Whether this is a tag of a served language; a comparison of bytes, since a glossary asks it often.
    func isTag(of language: Language) -> Bool {
        let name = language.rawValue.utf8
        return rawValue.utf8.starts(with: name)
            && (rawValue.utf8.count == name.count || rawValue.utf8.dropFirst(name.count).first == UInt8(ascii: "-"))
    }
}

/// The terms of a concept in one language, in the glossary's order (ISO 30042, `langSec`).
public struct LanguageSection: Hashable, Sendable {
    /// The language, with its region or script where the glossary names one.
    public var language: LanguageTag
    /// The terms in the glossary's order.
    public var terms: [Term]

    /// Makes a section.
    public init(language: LanguageTag, terms: [Term]) {
        self.language = language
        self.terms = terms
    }

    /// The term to use: the first preferred one, else the first admitted one; nil when all are retired.
    public var preferred: Term? {
        terms.first { $0.status == .preferred } ?? terms.first { $0.status == .admitted }
    }
}

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
