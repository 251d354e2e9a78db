/// The pass of `AtomScanner` over the bytes of a text, into memory that is large enough.
struct AtomPass {
    let bytes: UnsafeBufferPointer<UInt8>
    let table: UnsafeBufferPointer<UInt32>
    let atoms: UnsafeMutableBufferPointer<Atom>
    let folded: UnsafeMutableBufferPointer<UInt8>

    private(set) var atomCount = 0
    /// Bytes of `folded` in use.
    private(set) var length = 0
    private(set) var hasBrackets = false

    private var index = 0
    private var position: Int32 = 0
    private var start: Int32 = 0
    private var offset = 0
    private var hash: UInt32 = seed
    private var count = 0
    private var capitals = 0
    private var isFirstCapital = false
    private var tie = Atom.Tie.none

    private static let seed: UInt32 = 0x811C_9DC5

    init(
        bytes: UnsafeBufferPointer<UInt8>, table: UnsafeBufferPointer<UInt32>,
        atoms: UnsafeMutableBufferPointer<Atom>, folded: UnsafeMutableBufferPointer<UInt8>
    ) {
        self.bytes = bytes
        self.table = table
        self.atoms = atoms
        self.folded = folded
    }

    mutating func run() {
        var last = FoldedScalar(0x20, .space)
        while index < bytes.count {
            let scalar = ScalarFolding.folded(Self.decode(bytes, &index), table)
            if scalar.isWord {
                add(scalar)
            } else if scalar.kind != .ignorable {
                let ties = (scalar.kind == .hyphen || scalar.kind == .dash) && last.isWord && isBeforeWord
                close()
                tie = ties ? (scalar.kind == .hyphen ? .hyphen : .dash) : .none
                if !ties, !isSuspended(scalar, after: last) { addMark(scalar) }
            } else if scalar.value == 0x306, count > 0 {
                composeShortI()
            }
            if scalar.kind != .ignorable { last = scalar }
            position += 1
        }
        close()
    }

    @inline(__always)
    private mutating func add(_ scalar: FoldedScalar) {
        if count == 0 {
            start = position
            offset = length
            hash = Self.seed
            isFirstCapital = scalar.isCapital
        }
        count += 1
        capitals += scalar.isCapital ? 1 : 0
        append(scalar.value)
    }

    private mutating func addMark(_ scalar: FoldedScalar) {
        let kind: Atom.Kind
        switch scalar.kind {
        case .space: return
        case .han: kind = .han
        case .apostrophe: kind = .apostrophe
        case .quote: kind = .quote
        case .lineBreak: kind = .lineBreak
        case .opening:
            kind = .opening
            hasBrackets = true
        case .closing: kind = .closing
        default:
            kind = .mark
            if skipLink(after: scalar.value) { return }
        }
        start = position
        offset = length
        hash = Self.seed
        append(scalar.value)
        close(kind: kind, capitals: .none, at: position + 1)
    }

    /// Whether a hyphen stands for what a later word has behind its own: small- and medium-sized.
    private func isSuspended(_ scalar: FoldedScalar, after last: FoldedScalar) -> Bool {
        scalar.kind == .hyphen && last.isWord && index + 1 < bytes.count && bytes[index] == UInt8(ascii: " ")
    }

    /// Makes one mark of an address: from `https` before a `://`, from `www` before a point, or from the beginning of
    /// what stands before an `@`, to its end.
    private mutating func skipLink(after mark: UInt32) -> Bool {
        let isScheme =
            mark == 0x3A && index + 1 < bytes.count && bytes[index] == UInt8(ascii: "/")
            && bytes[index + 1] == UInt8(ascii: "/")
        if mark == 0x40, atomCount > 0, index < bytes.count, bytes[index] & 0x80 == 0, isBeforeWord { takeMailbox() }
        let isMail = mark == 0x40
        guard atomCount > 0, isScheme || isMail || mark == 0x2E else { return false }
        let word = atoms[atomCount - 1]
        guard word.kind == .word, word.end == position, isScheme || isMail && isBeforeWord || isWWW(word) else {
            return false
        }
        atomCount -= 1
        (start, offset, hash) = (word.start, Int(word.offset), word.hash)
        append(mark)
        // All of it is ASCII: a byte is a scalar.
        while index < bytes.count, Self.isPartOfLink(bytes[index]) {
            append(table[Int(bytes[index])] & 0x7F)
            index += 1
            position += 1
        }
        close(kind: .mark, capitals: .none, at: position + 1)
        return true
    }

    /// Leaves but the first of the atoms that an address before its `@` is made of: `anna.lapina`.
    private mutating func takeMailbox() {
        while atomCount > 1 {
            let (last, before) = (atoms[atomCount - 1], atoms[atomCount - 2])
            let isPoint = before.kind == .mark && before.length == 1 && folded[Int(before.offset)] == UInt8(ascii: ".")
            guard isPoint, last.kind == .word, before.end == last.start, atomCount > 2,
                atoms[atomCount - 3].kind == .word,
                atoms[atomCount - 3].end == before.start
            else { break }
            let first = atoms[atomCount - 3]
            atomCount -= 2
            atoms[atomCount - 1] = Atom(
                start: first.start, end: last.end, offset: first.offset,
                length: last.offset + last.length - first.offset,
                hash: first.hash, kind: .word, capitals: first.capitals, tie: first.tie)
        }
    }

    private func isWWW(_ word: Atom) -> Bool {
        word.length == 3 && (0..<3).allSatisfy { folded[Int(word.offset) + $0] == UInt8(ascii: "w") }
    }

    /// Printing ASCII but for quotation marks, brackets and the comma, which end an address more often than not.
    private static func isPartOfLink(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x23...0x26, 0x2A, 0x2B, 0x2D...0x3B, 0x3D, 0x3F...0x5A, 0x5C, 0x5F, 0x61...0x7A, 0x7C, 0x7E: true
        default: false
        }
    }

    @inline(__always)
    private mutating func close() {
        guard count > 0 else { return }
        let form: Atom.Capitals =
            capitals == 0
            ? .none : capitals == count && count > 1 ? .all : capitals == 1 && isFirstCapital ? .first : .mixed
        close(kind: .word, capitals: form, at: position)
        count = 0
        capitals = 0
        tie = .none
    }

    @inline(__always)
    private mutating func close(kind: Atom.Kind, capitals: Atom.Capitals, at end: Int32) {
        atoms.initializeElement(
            at: atomCount,
            to: Atom(
                start: start, end: end, offset: Int32(truncatingIfNeeded: offset),
                length: Int32(truncatingIfNeeded: length - offset), hash: hash, kind: kind, capitals: capitals,
                tie: kind == .word ? tie : .none))
        atomCount += 1
    }

    /// й written as и and a breve.
    private mutating func composeShortI() {
        guard length >= 2, folded[length - 2] == 0xD0, folded[length - 1] == 0xB8 else { return }
        folded[length - 1] = 0xB9
        hash = folded[offset..<length].reduce(Self.seed) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }

    @inline(__always)
    private mutating func append(_ scalar: UInt32) {
        if scalar < 0x80 {
            append(byte: scalar)
        } else if scalar < 0x800 {
            append(byte: 0xC0 | scalar >> 6)
            append(byte: 0x80 | scalar & 0x3F)
        } else {
            if scalar < 0x10000 {
                append(byte: 0xE0 | scalar >> 12)
            } else {
                append(byte: 0xF0 | scalar >> 18)
                append(byte: 0x80 | scalar >> 12 & 0x3F)
            }
            append(byte: 0x80 | scalar >> 6 & 0x3F)
            append(byte: 0x80 | scalar & 0x3F)
        }
    }

    @inline(__always)
    private mutating func append(byte: UInt32) {
        folded.initializeElement(at: length, to: UInt8(truncatingIfNeeded: byte))
        length += 1
        hash = (hash ^ byte) &* 0x0100_0193
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

    /// Whether a letter or digit stands at `index`.
    private var isBeforeWord: Bool {
        var index = index
        return index < bytes.count && ScalarFolding.folded(Self.decode(bytes, &index), table).isWord
    }
}
