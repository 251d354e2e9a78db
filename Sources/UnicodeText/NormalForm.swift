import CICUShims

/// Unicode's normal forms (UAX #15).
public enum NormalForm: Int32, Sendable {
    /// Composed: é is one scalar.
    case nfc = 0
    /// Composed, compatibility characters replaced: ﬁ is fi, Ａ is A, ² is 2.
    case nfkc = 1
    /// `nfkc` with case folded and ignorable scalars (soft hyphens, joiners) left out: for comparing, not for reading.
    case nfkcCaseFold = 2

    /// The text in this form.
    public func applied(to text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return self == .nfkcCaseFold ? text.lowercased() : text }
        let units = Array(text.utf16)
        return units.withUnsafeBufferPointer { source in
            guard let base = source.baseAddress, let length = Int32(exactly: source.count) else { return text }
            var room = source.count + source.count / 2 + 16
            while let capacity = Int32(exactly: room) {
                var needed = 0
                let out = [UInt16](unsafeUninitializedCapacity: room) { buffer, count in
                    guard let target = buffer.baseAddress else { return }
                    needed = Int(CICUShims_normalize(rawValue, base, length, target, capacity))
                    count = needed >= 0 && needed <= room ? needed : 0
                }
                if needed < 0 { return text }
                if needed <= room { return String(decoding: out, as: UTF16.self) }
                room = needed
            }
            return text
        }
    }
}
