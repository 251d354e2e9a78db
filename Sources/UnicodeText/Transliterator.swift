import CICUShims
import Synchronization

/// Another script for a text, by one of ICU's transliterators.
public final class Transliterator: Sendable {
    /// Cyrillic and Chinese as plain Latin letters, without tones or accents: «Минск» minsk, «北京» bei jing.
    ///
    /// For comparing names across languages; it tells nothing of how a name is officially spelled.
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
