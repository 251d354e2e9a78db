extension RussianLexicon {
    /// Calls `body` with the spelling of each form of a word, as UTF-8 in small letters; makes no string.
    ///
    /// - Parameters:
    ///   - lexeme: the word, as a reading of one of its forms gave it.
    ///   - stem: what all its forms begin with, as UTF-8.
    public func forEachSpelling(
        of lexeme: RussianLexeme, stem: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        let first = Int(data.paradigmStarts[Int(lexeme.paradigm)])
        let end = Int(data.paradigmStarts[Int(lexeme.paradigm) + 1])
        guard first < end, stem.count <= 128 else { return }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { form in
            for (index, byte) in stem.enumerated() { form[index] = byte }
            for position in first..<end where data.rows[position] >> 30 == 0 {
                let ending = Int(data.rows[position] & 0xFFFF)
                var count = stem.count
                for label in Int(data.endingStarts[ending])..<Int(data.endingStarts[ending + 1]) where count < 254 {
                    count += Self.write(data.endingText[label], into: form, at: count)
                }
                body(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(form)[..<count]))
            }
        }
    }

    /// Writes a label as UTF-8: а–п are D0 B0–BF, р–я D1 80–8F.
    private static func write(_ label: UInt8, into form: UnsafeMutableBufferPointer<UInt8>, at position: Int) -> Int {
        switch label {
        case 1...16:
            form[position] = 0xD0
            form[position + 1] = 0xAF + label
            return 2
        case 17...32:
            form[position] = 0xD1
            form[position + 1] = 0x80 + (label - 17)
            return 2
        case 33:
            form[position] = UInt8(ascii: "-")
            return 1
        default:
            form[position] = UInt8(ascii: "0") + (label &- 34)
            return 1
        }
    }
}
