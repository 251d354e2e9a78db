/// A piece of text that matching compares as one: a run of letters and digits, a Chinese character, a mark.
struct Atom {
    enum Kind: UInt8 {
        case word, han, mark, opening, closing, apostrophe, quote, lineBreak

        /// Whether it is a mark like any other, or a bracket.
        @inline(__always) var isMark: Bool { self == .mark || self == .opening || self == .closing }
    }

    enum Capitals: UInt8 {
        case none, first, all, mixed
    }

    /// What ties it to the word before, without a space: the hyphen of `пресс-секретарь`, the dash of `Минск–Пекин`.
    enum Tie: UInt8 {
        case none, hyphen, dash
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
    let tie: Tie
}

/// The atoms of a text with the bytes of their folded forms, for as long as a closure runs.
struct AtomBuffer {
    let atoms: UnsafeBufferPointer<Atom>
    let folded: UnsafeBufferPointer<UInt8>

    @inline(__always)
    func bytes(of atom: Atom) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: folded[Int(atom.offset)..<Int(atom.offset + atom.length)])
    }

    /// The bytes of several atoms without what stands between them.
    func bytes(from first: Atom, through last: Atom) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: folded[Int(first.offset)..<Int(last.offset + last.length)])
    }
}
