import NewsModel

/// Packs a concept into bytes.
///
/// A record is: flags; file, line and row; id, subject, definition and note as far as there are any; the places of
/// joined rows; then the sections with their terms. Numbers have seven bits a byte, the lowest first; texts are their
/// length and UTF-8.
struct ConceptPacker {
    /// Which of the parts that may be missing a record has.
    struct Flags: OptionSet {
        let rawValue: UInt8

        static let id = Flags(rawValue: 1)
        static let subject = Flags(rawValue: 2)
        static let definition = Flags(rawValue: 4)
        static let note = Flags(rawValue: 8)
        static let joined = Flags(rawValue: 16)
        static let isUnglossed = Flags(rawValue: 32)
        static let isUnchecked = Flags(rawValue: 64)
    }

    private var bytes: [UInt8]
    private var names: ConceptNames

    /// Appends the record of a concept.
    static func pack(_ concept: ConceptEntry, into bytes: inout [UInt8], _ names: inout ConceptNames) {
        var packer = ConceptPacker(bytes: bytes, names: names)
        bytes = []
        packer.add(concept)
        (bytes, names) = (packer.bytes, packer.names)
    }

    private mutating func add(_ concept: ConceptEntry) {
        var flags: Flags = concept.isGlossed ? [] : [.isUnglossed]
        if !concept.isChecked { flags.insert(.isUnchecked) }
        if concept.givenID != nil { flags.insert(.id) }
        if concept.subject != nil { flags.insert(.subject) }
        if concept.definition != nil { flags.insert(.definition) }
        if concept.note != nil { flags.insert(.note) }
        if !concept.joined.isEmpty { flags.insert(.joined) }
        bytes.append(flags.rawValue)
        add(concept.origin)
        for text in [concept.givenID, concept.subject, concept.definition, concept.note] {
            if let text { add(text) }
        }
        if !concept.joined.isEmpty {
            add(concept.joined.count)
            for origin in concept.joined { add(origin) }
        }
        add(concept.sections.count)
        for section in concept.sections {
            add(names.number(of: section.language))
            add(section.terms.count)
            for term in section.terms { add(term) }
        }
    }

    private mutating func add(_ term: Term) {
        bytes.append(PackedTerm.traits(of: term))
        bytes.append(PackedTerm.kinds(of: term))
        add(term.text)
        if let note = term.note { add(note) }
    }

    private mutating func add(_ origin: ConceptEntry.Origin) {
        add(names.number(ofFile: origin.file))
        add((origin.line ?? -1) + 1)
        add(origin.row)
    }

    private mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            add(utf8.count)
            bytes.append(contentsOf: utf8)
        }
    }

    private mutating func add(_ number: Int) {
        var rest = UInt(max(0, number))
        while rest > 0x7F {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
