import CICUShims
import Synchronization

/// Another script for a text, by one of ICU's transliterators.
public final class Transliterator: Sendable {
    /// Cyrillic and Chinese as plain Latin letters, without tones or accents: «Минск» minsk, «北京» bei jing.
    ///
    /// For comparing names across languages; how a name is officially spelled is another matter.
    public static let plainLatin = Transliterator("Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower")

    /// ICU promises no safety for one transliterator on two threads.
    private let handle: Mutex<Handle>

    /// ICU's transliterator of this identifier; nil when its data have none.
    public init?(_ identifier: String) {
        guard let pointer = CICUShims_Transliterator_open(identifier) else { return nil }
        handle = Mutex(Handle(pointer: pointer))
    }

    deinit { handle.withLock { CICUShims_Transliterator_close($0.pointer) } }

    /// The text in the other script; its length may differ.
    public func applied(to text: String) -> String {
        let source = Array(text.utf16)
        var room = max(64, source.count * 4)
        while let capacity = Int32(exactly: room), let length = Int32(exactly: source.count) {
            var buffer = source + [UInt16](repeating: 0, count: room - source.count)
            let needed = buffer.withUnsafeMutableBufferPointer { units in
                guard let base = units.baseAddress else { return 0 }
                return handle.withLock { Int(CICUShims_Transliterator_apply($0.pointer, base, length, capacity)) }
            }
            if needed < 0 { return text }
            if needed <= room { return String(decoding: buffer[..<needed], as: UTF16.self) }
            room = needed
        }
        return text
    }

    private struct Handle: @unchecked Sendable {
        let pointer: OpaquePointer
    }
}

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
