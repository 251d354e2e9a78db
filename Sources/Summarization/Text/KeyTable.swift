/// Numbers by `TextKey`: a dictionary that relies on its keys being well mixed, and so takes no time to hash them.
struct KeyTable: Sendable {
    private struct Slot {
        var key: UInt64
        var value: Int32
    }

    /// No word has this key: a `TextKey` has its highest bit clear.
    private static let free = Slot(key: .max, value: 0)

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
        var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
        while slots[place].key != key, slots[place].key != Self.free.key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        var larger = KeyTable(capacity: slots.count)
        for slot in slots where slot.key != Self.free.key { larger.set(slot.key, to: slot.value) }
        self = larger
    }
}
