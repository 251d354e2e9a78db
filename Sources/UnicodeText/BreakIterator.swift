import CICUShims

/// ICU's boundaries of characters, words, sentences or lines; keeps its state between texts, so it is for one thread.
///
/// Opening one takes ICU some 50 µs: keep it where many short texts follow one another.
public final class BreakIterator {
    /// What is bounded; the raw values are the shim's.
    public enum Kind: Int32, Sendable {
        case grapheme = 0
        case word = 1
        case sentence = 2
        case line = 3
    }

    /// Where a piece of text ends, and what ICU's rules say of the piece.
    public struct Boundary: Sendable {
        /// In UTF-16 code units from the text's beginning.
        public let end: Int
        /// ICU's rule status, for example 100 to 199 for numbers, 200 for letters, 400 for ideographs.
        public let status: Int
    }

    private let handle: OpaquePointer

    /// Opens an iterator for a locale such as `zh`; nil when ICU's data lack it altogether.
    public init?(_ kind: Kind, locale: String) {
        guard let handle = CICUShims_Breaks_open(kind.rawValue, locale) else { return nil }
        self.handle = handle
    }

    deinit { CICUShims_Breaks_close(handle) }

    /// All boundaries of a UTF-16 text after its beginning; the last one is its end. Lone surrogates do no harm.
    public func boundaries(of text: UnsafeBufferPointer<UInt16>) -> [Boundary] {
        guard let base = text.baseAddress, !text.isEmpty, let length = Int32(exactly: text.count),
            CICUShims_Breaks_begin(handle, base, length) == 0
        else { return [] }
        var found: [Boundary] = []
        let room = 256
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * room) { buffer in
            guard let ends = buffer.baseAddress else { return }
            let statuses = ends + room
            while true {
                let count = Int(CICUShims_Breaks_next(handle, ends, statuses, Int32(room)))
                for i in 0..<count { found.append(Boundary(end: Int(ends[i]), status: Int(statuses[i]))) }
                if count < room { return }
            }
        }
        return found
    }

    /// All boundaries of a text after its beginning, in UTF-16 code units.
    public func boundaries(of text: String) -> [Boundary] {
        Array(text.utf16).withUnsafeBufferPointer(boundaries(of:))
    }
}
