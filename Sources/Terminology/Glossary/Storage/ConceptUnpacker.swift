import NewsModel

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
