import NewsModel

/// Packs a concept into bytes.
///
/// A record is: flags; file, line and row; id, subject, definition and note as far as there are any; the places of
/// joined rows; conditions and other cells, where there are any; then the sections with their terms. Numbers have seven bits a byte, the lowest first; texts are their
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
        /// Conditions of its use, and cells of other columns.
        static let hasMore = Flags(rawValue: 128)
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
        let hasMore = !concept.conditions.isEmpty || !concept.otherCells.isEmpty
        if hasMore { flags.insert(.hasMore) }
        bytes.append(flags.rawValue)
        add(concept.origin)
        for text in [concept.givenID, concept.subject, concept.definition, concept.note] {
            if let text { add(text) }
        }
        if !concept.joined.isEmpty {
            add(concept.joined.count)
            for origin in concept.joined { add(origin) }
        }
        if hasMore {
            add(concept.conditions.countries)
            add(concept.conditions.near)
            add(concept.conditions.notNear)
            add(concept.otherCells.flatMap { [$0.heading, $0.text] })
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

    private mutating func add(_ texts: [String]) {
        add(texts.count)
        for text in texts { add(text) }
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

/// Reads a record that `ConceptPacker` wrote.
struct ConceptUnpacker {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let names: ConceptNames
    private var position: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, _ names: ConceptNames) {
        self.bytes = bytes
        self.position = position
        self.names = names
    }

    consuming func concept() -> ConceptEntry {
        var reader = self
        let flags = ConceptPacker.Flags(rawValue: reader.byte())
        let origin = reader.origin()
        var concept = ConceptEntry(
            id: flags.contains(.id) ? reader.string() : nil,
            subject: flags.contains(.subject) ? reader.string() : nil,
            definition: flags.contains(.definition) ? reader.string() : nil,
            note: flags.contains(.note) ? reader.string() : nil, sections: [], origin: origin)
        concept.isGlossed = !flags.contains(.isUnglossed)
        concept.isChecked = !flags.contains(.isUnchecked)
        if flags.contains(.joined) {
            for _ in 0..<reader.number() { concept.joined.append(reader.origin()) }
        }
        if flags.contains(.hasMore) {
            concept.conditions = UseConditions(
                countries: reader.strings(), near: reader.strings(), notNear: reader.strings())
            let cells = reader.strings()
            concept.otherCells = stride(from: 0, to: cells.count - 1, by: 2).map {
                OtherCell(heading: cells[$0], text: cells[$0 + 1])
            }
        }
        for _ in 0..<reader.number() {
            let language = reader.names.languages[reader.number()]
            let terms = (0..<reader.number()).map { _ in reader.term() }
            concept.sections.append(LanguageSection(language: language, terms: terms))
        }
        return concept
    }

    /// Calls `body` with the terms of the sections whose language is wanted, by its number.
    consuming func forEachTerm(of wanted: [Bool], _ body: (_ section: Int, _ term: Int, PackedTerm) -> Void) {
        var reader = self
        let flags = ConceptPacker.Flags(rawValue: reader.byte())
        reader.skipOrigin()
        for part in [ConceptPacker.Flags.id, .subject, .definition, .note] where flags.contains(part) {
            _ = reader.text()
        }
        if flags.contains(.joined) { for _ in 0..<reader.number() { reader.skipOrigin() } }
        if flags.contains(.hasMore) {
            for _ in 0..<4 { for _ in 0..<reader.number() { _ = reader.text() } }
        }
        for section in 0..<reader.number() {
            let isWanted = wanted[reader.number()]
            for number in 0..<reader.number() {
                let (term, _) = reader.packedTerm()
                if isWanted { body(section, number, term) }
            }
        }
    }

    private mutating func term() -> Term {
        let (packed, note) = packedTerm()
        var term = packed.term
        term.note = note
        return term
    }

    private mutating func packedTerm() -> (PackedTerm, note: String?) {
        let (traits, kinds) = (byte(), byte())
        let term = PackedTerm(text: text(), traits: traits, kinds: kinds)
        return (term, traits & 1 == 0 ? nil : string())
    }

    private mutating func origin() -> ConceptEntry.Origin {
        let (file, line, row) = (number(), number(), number())
        return ConceptEntry.Origin(file: names.files[file], line: line == 0 ? nil : line - 1, row: row)
    }

    private mutating func skipOrigin() {
        for _ in 0..<3 { _ = number() }
    }

    private mutating func strings() -> [String] { (0..<number()).map { _ in string() } }

    private mutating func string() -> String { String(decoding: text(), as: UTF8.self) }

    private mutating func text() -> UnsafeBufferPointer<UInt8> {
        let count = number()
        defer { position += count }
        return UnsafeBufferPointer(rebasing: bytes[position..<(position + count)])
    }

    private mutating func number() -> Int {
        var value = 0
        var shift = 0
        while true {
            let next = byte()
            value |= Int(next & 0x7F) << shift
            if next & 0x80 == 0 { return value }
            shift += 7
        }
    }

    private mutating func byte() -> UInt8 {
        defer { position += 1 }
        return bytes[position]
    }
}

/// A term as its record has it.
struct PackedTerm {
    let text: UnsafeBufferPointer<UInt8>
    private let statusNumber: UInt8
    private let partNumber: UInt8
    private let typeNumber: UInt8

    init(text: UnsafeBufferPointer<UInt8>, traits: UInt8, kinds: UInt8) {
        self.text = text
        statusNumber = traits >> 1
        partNumber = kinds & 0xF
        typeNumber = kinds >> 4
    }

    var partOfSpeech: PartOfSpeech? {
        partNumber == 0 ? nil : PartOfSpeech.allCases[min(Int(partNumber), PartOfSpeech.allCases.count) - 1]
    }

    var term: Term {
        let statuses = AdministrativeStatus.allCases
        return Term(
            String(decoding: text, as: UTF8.self), status: statuses[min(Int(statusNumber), statuses.count - 1)],
            type: typeNumber == 0 ? nil : TermType.allCases[min(Int(typeNumber), TermType.allCases.count) - 1],
            partOfSpeech: partOfSpeech)
    }

    /// Bit 0 whether a note follows the text; above it the status.
    static func traits(of term: Term) -> UInt8 {
        (term.note == nil ? 0 : 1) | number(of: term.status, in: AdministrativeStatus.allCases) << 1
    }

    /// The part of speech in the lower half, the term type in the upper one; 0 for none.
    static func kinds(of term: Term) -> UInt8 {
        let part = term.partOfSpeech.map { number(of: $0, in: PartOfSpeech.allCases) + 1 } ?? 0
        let type = term.type.map { number(of: $0, in: TermType.allCases) + 1 } ?? 0
        return part | type << 4
    }

    private static func number<Value: Equatable>(of value: Value, in all: [Value]) -> UInt8 {
        UInt8(truncatingIfNeeded: all.firstIndex(of: value) ?? 0)
    }
}
