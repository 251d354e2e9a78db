import NewsModel

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
