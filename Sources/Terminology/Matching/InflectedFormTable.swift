/// The forms met in texts, by number: what every word of a text is asked, close together in memory.
struct InflectedFormTable {
    /// A form, and what it can be in a term: 32 bytes.
    struct Form {
        /// The form among the glossary's forms; `TermFinder.unknownSymbol` where it is none of them.
        let symbol: TermTrie.Symbol
        /// Where its spelling stands in `bytes`; a length that does not fit is found again by none.
        fileprivate let start: UInt32
        fileprivate let length: UInt16
        /// Where its steps lie, as far as they can be counted.
        fileprivate let stepCount: UInt8
        /// Whether any term is the form alone.
        let endsTerms: Bool
        fileprivate let firstStep: UInt32
        /// What any term goes on with that begins with the form, and which of that the form itself may be: bits as
        /// `TermTrie.Node` has them.
        fileprivate let following: UInt64
        fileprivate let bits: UInt64

        @inline(__always) var steps: Range<Int> { Int(firstStep)..<Int(firstStep) + Int(stepCount) }
        /// Whether it has more steps than can be counted.
        @inline(__always) var isCrowded: Bool { stepCount == .max }
        /// Whether any term that begins with the form may go on with another form.
        @inline(__always) func mayGoOn(with next: Form) -> Bool { following & next.bits != 0 }
    }

    private var forms: [Form] = []
    private var bytes: [UInt8] = []
    /// Open addressing: a form's number plus one, 0 where it is empty; above it bits of the form's hash, which spare
    /// looking at other forms.
    private var slots: [UInt32] = Array(repeating: 0, count: 4096)

    /// A cache holds fewer forms, unless one text has more.
    private static let numberBits: UInt32 = 20
    /// Forms that all want one place, as somebody may choose them, are not found again beyond this.
    private static let longestProbe = 64
    private static let numberMask: UInt32 = 1 << numberBits - 1

    @inline(__always)
    subscript(number: Int) -> Form { forms[number] }

    /// The number of a form; nil for one that was not met before.
    @inline(__always)
    func find(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int? {
        let mask = slots.count - 1
        var slot = WordInterner.spread(hash) & mask
        for _ in 0..<Self.longestProbe where slots[slot] != 0 {
            if (slots[slot] ^ Self.tag(hash)) & ~Self.numberMask == 0 {
                let number = Int(slots[slot] & Self.numberMask) - 1
                if isSpelled(number, word) { return number }
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Adds a form that was not met before; gives its number.
    mutating func add(
        _ word: UnsafeBufferPointer<UInt8>, _ symbol: TermTrie.Symbol, _ steps: ArraySlice<FormStep>
    ) -> Int {
        forms.append(
            Form(
                symbol: symbol, start: UInt32(truncatingIfNeeded: bytes.count), length: UInt16(clamping: word.count),
                stepCount: UInt8(clamping: steps.count), endsTerms: steps.contains { $0.node.hasEnding },
                firstStep: UInt32(truncatingIfNeeded: steps.startIndex),
                following: steps.reduce(0) { $0 | $1.node.following },
                bits: steps.reduce(0) { $0 | TermTrie.Node.bit(of: $1.symbol) }))
        bytes.append(contentsOf: word)
        if forms.count * 3 > slots.count * 2 { grow() }
        place(forms.count)
        return forms.count - 1
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for number in 1..<forms.count { place(number) }
    }

    private mutating func place(_ number: Int) {
        // What has no room is not found again, and so added again.
        guard number <= Self.numberMask else { return }
        let form = forms[number - 1]
        let hash = bytes[Int(form.start)...].prefix(Int(form.length)).withUnsafeBufferPointer { WordInterner.hash($0) }
        let mask = slots.count - 1
        var slot = WordInterner.spread(hash) & mask
        for _ in 0..<Self.longestProbe {
            if slots[slot] == 0 {
                slots[slot] = UInt32(truncatingIfNeeded: number) | Self.tag(hash)
                return
            }
            slot = (slot + 1) & mask
        }
    }

    @inline(__always)
    private static func tag(_ hash: UInt32) -> UInt32 { hash << numberBits }

    @inline(__always)
    private func isSpelled(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(forms[number].length) == word.count else { return false }
        let start = Int(forms[number].start)
        for index in 0..<word.count where bytes[start + index] != word[index] { return false }
        return true
    }
}

extension Range<Int32> {
    /// The same range as positions of an array.
    @inline(__always) var asPositions: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}

/// A step of a term's path that a form of a text can be.
struct FormStep {
    let symbol: TermTrie.Symbol
    /// Where the terms go on that begin with it; missing where none does.
    let node: TermTrie.Node

    /// The steps of a form: the form itself and the lexemes it may be a form of, each once, as far as the glossary has
    /// them.
    static func steps(
        of form: InflectedFormCache.Form, _ readings: ArraySlice<InflectedFormCache.Reading>, in index: TermIndex
    ) -> [FormStep] {
        let made = form.isGenerated ? index.generated[form.symbol] ?? [] : []
        var seen: Set<TermTrie.Symbol> = [TermFinder.unknownSymbol]
        return ([form.symbol] + readings.map(\.lexeme) + made.map(\.lexeme)).filter { seen.insert($0).inserted }
            .map { FormStep(symbol: $0, node: index.trie.first($0) ?? .missing) }
    }
}
