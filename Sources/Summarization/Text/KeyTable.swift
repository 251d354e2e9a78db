/// Numbers by `TextKey`: a dictionary that takes no time to hash its keys.
///
/// Where a key goes depends on a number that is another in every run, so that nobody can choose words which all want the
/// same place. Nothing is ever listed in the order of the places, so that no output depends on it.
struct KeyTable: Sendable {
    private struct Slot {
        var key: UInt64
        var value: Int32
    }

    private static let commonSeed = UInt64.random(in: 0...UInt64.max) | 1

    /// No word has this key: a `TextKey` has its highest bit clear.
    private static let free = Slot(key: .max, value: 0)

    private let seed = Self.commonSeed
    private var slots: [Slot]
    private(set) var count = 0

    /// - Parameter capacity: how many keys are expected; more find room, too.
    init(capacity: Int = 0) {
        var size = 16
        while size < 2 * capacity { size *= 2 }
        slots = Array(repeating: Self.free, count: size)
    }

    subscript(key: UInt64) -> Int32? {
        let slot = slots[place(of: key)]
        return slot.key == key ? slot.value : nil
    }

    mutating func set(_ key: UInt64, to value: Int32) {
        let place = placeToSet(key)
        slots[place].value = value
    }

    /// The number of the key, which is `new` where it has none so far.
    mutating func value(of key: UInt64, orSet new: Int32) -> Int32 {
        let known = count
        let place = placeToSet(key)
        if count > known { slots[place].value = new }
        return slots[place].value
    }

    /// The slot of the key, which is entered where it is new.
    private mutating func placeToSet(_ key: UInt64) -> Int {
        if 2 * count >= slots.count { grow() }
        let place = place(of: key)
        if slots[place].key != key {
            slots[place].key = key
            count += 1
        }
        return place
    }

    /// The slot that has the key, or the one it would go to.
    private func place(of key: UInt64) -> Int {
        let mask = slots.count - 1
        // Multiplying by an odd number that nobody knows spreads any set of keys over the high bits.
        let mixed = (key ^ key >> 32) &* seed
        var place = Int(truncatingIfNeeded: mixed >> 32) & mask
        while slots[place].key != key, slots[place].key != Self.free.key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        var larger = KeyTable(capacity: slots.count)
        for slot in slots where slot.key != Self.free.key { larger.set(slot.key, to: slot.value) }
        self = larger
    }
}

/// A word or a sentence as a number, the same in every run: as `WordKey`, but eight bytes at a time.
enum TextKey {
    static func of(_ text: String) -> UInt64 {
        text.utf8.withContiguousStorageIfAvailable(of) ?? Array(text.utf8).withUnsafeBufferPointer(of)
    }

    static func of(_ utf8: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let bytes = UnsafeRawBufferPointer(utf8)
        var key = UInt64(bytes.count) &* factor
        var place = 0
        while place + 8 < bytes.count {
            key = mixed(key, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        // The last ones; bytes that were taken in before do no harm.
        return mixed(key, last(bytes)) >> 1
    }

    private static func last(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        switch bytes.count {
        case 8...: return bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
        case 4...:
            let first = bytes.loadUnaligned(as: UInt32.self)
            let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self)
            return UInt64(first) << 32 | UInt64(last)
        case 1...: return UInt64(bytes[0]) << 16 | UInt64(bytes[bytes.count / 2]) << 8 | UInt64(bytes[bytes.count - 1])
        default: return 0
        }
    }

    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    private static func mixed(_ key: UInt64, _ part: UInt64) -> UInt64 {
        let product = (key ^ part) &* factor
        return product ^ product >> 32
    }
}
