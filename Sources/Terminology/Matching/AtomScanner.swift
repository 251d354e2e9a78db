import NewsModel

/// A piece of text that matching compares as one: a run of letters and digits, a Chinese character, a mark.
struct Atom {
    enum Kind: UInt8 {
        case word, han, mark, apostrophe, quote, lineBreak
    }

    enum Capitals: UInt8 {
        case none, first, all, mixed
    }

    /// In scalars of the text.
    let start: Int32
    let end: Int32
    /// Where its folded form lies in `AtomScanner.folded`.
    let offset: Int32
    let length: Int32
    let hash: UInt32
    let kind: Kind
    let capitals: Capitals
    /// What ties it to the word before, without a space: the hyphen of `пресс-секретарь`, the dash of `Минск–Пекин`.
    let tie: Tie

    enum Tie: UInt8 {
        case none, hyphen, dash
    }
}

/// Cuts a text into atoms and folds them, in one pass over its bytes.
///
/// Hyphens within a word make no atom; they tie two. So `e-mail` and `e mail` are compared alike.
struct AtomScanner {
    private(set) var atoms: [Atom] = []
    /// The folded forms in UTF-8, one after the other.
    private(set) var folded: [UInt8] = []

    private var start: Int32 = 0
    private var offset = 0
    private var hash: UInt32 = seed
    private var count = 0
    private var capitals = 0
    private var isFirstCapital = false
    private var tie = Atom.Tie.none

    private static let seed: UInt32 = 0x811C_9DC5

    init(_ text: String) {
        var text = text
        atoms.reserveCapacity(text.utf8.count / 5 + 4)
        folded.reserveCapacity(text.utf8.count + 8)
        text.withUTF8 { bytes in
            ScalarFolding.table.withUnsafeBufferPointer { scan(bytes, $0) }
        }
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt32>) {
        var index = 0
        var position: Int32 = 0
        var last = FoldedScalar(0x20, .space)
        while index < bytes.count {
            let scalar = Self.decode(bytes, &index)
            let folded = ScalarFolding.folded(scalar, table)
            if folded.isWord {
                add(folded, at: position)
            } else if folded.kind != .ignorable {
                let next = index < bytes.count ? Self.peek(bytes, index, table) : FoldedScalar(0x20, .space)
                let ties = (folded.kind == .hyphen || folded.kind == .dash) && last.isWord && next.isWord
                close(at: position)
                tie = ties ? (folded.kind == .hyphen ? .hyphen : .dash) : .none
                if !ties { addMark(folded, at: position) }
            } else if folded.value == 0x306, count > 0 {
                composeShortI()
            }
            if folded.kind != .ignorable { last = folded }
            position += 1
        }
        close(at: position)
    }

    @inline(__always)
    private mutating func add(_ scalar: FoldedScalar, at position: Int32) {
        if count == 0 {
            start = position
            offset = folded.count
            hash = Self.seed
            isFirstCapital = scalar.isCapital
        }
        count += 1
        capitals += scalar.isCapital ? 1 : 0
        append(scalar.value)
    }

    private mutating func addMark(_ scalar: FoldedScalar, at position: Int32) {
        let kind: Atom.Kind
        switch scalar.kind {
        case .space: return
        case .han: kind = .han
        case .apostrophe: kind = .apostrophe
        case .quote: kind = .quote
        case .lineBreak: kind = .lineBreak
        default: kind = .mark
        }
        start = position
        offset = folded.count
        hash = Self.seed
        append(scalar.value)
        close(kind: kind, capitals: .none, at: position + 1)
    }

    private mutating func close(at position: Int32) {
        guard count > 0 else { return }
        let form: Atom.Capitals =
            capitals == 0
            ? .none : capitals == count && count > 1 ? .all : capitals == 1 && isFirstCapital ? .first : .mixed
        close(kind: .word, capitals: form, at: position)
        count = 0
        capitals = 0
        tie = .none
    }

    private mutating func close(kind: Atom.Kind, capitals: Atom.Capitals, at position: Int32) {
        atoms.append(
            Atom(
                start: start, end: position, offset: Int32(offset), length: Int32(folded.count - offset), hash: hash,
                kind: kind, capitals: capitals, tie: kind == .word ? tie : .none))
    }

    /// й written as и and a breve.
    private mutating func composeShortI() {
        guard folded.count >= 2, folded[folded.count - 2] == 0xD0, folded[folded.count - 1] == 0xB8 else { return }
        folded[folded.count - 1] = 0xB9
        hash = folded[offset...].reduce(Self.seed) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }

    @inline(__always)
    private mutating func append(_ scalar: UInt32) {
        if scalar < 0x80 {
            append(byte: UInt8(truncatingIfNeeded: scalar))
        } else if scalar < 0x800 {
            append(byte: UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
            append(byte: UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        } else {
            if scalar < 0x10000 {
                append(byte: UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            } else {
                append(byte: UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
                append(byte: UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
            }
            append(byte: UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
            append(byte: UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        }
    }

    @inline(__always)
    private mutating func append(byte: UInt8) {
        folded.append(byte)
        hash = (hash ^ UInt32(byte)) &* 0x0100_0193
    }

    /// The scalar at `index`, which is moved past it; the bytes are valid UTF-8, since they are a string's.
    @inline(__always)
    private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
        let first = UInt32(bytes[index])
        if first < 0x80 {
            index += 1
            return first
        }
        if first < 0xE0 {
            defer { index += 2 }
            return (first & 0x1F) << 6 | UInt32(bytes[index + 1]) & 0x3F
        }
        if first < 0xF0 {
            defer { index += 3 }
            return (first & 0xF) << 12 | (UInt32(bytes[index + 1]) & 0x3F) << 6 | UInt32(bytes[index + 2]) & 0x3F
        }
        defer { index += 4 }
        return (first & 0x7) << 18 | (UInt32(bytes[index + 1]) & 0x3F) << 12 | (UInt32(bytes[index + 2]) & 0x3F) << 6
            | UInt32(bytes[index + 3]) & 0x3F
    }

    private static func peek(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ table: UnsafeBufferPointer<UInt32>
    ) -> FoldedScalar {
        var index = index
        return ScalarFolding.folded(decode(bytes, &index), table)
    }
}
