/// Numbers by `WordKey`: a dictionary that relies on its keys being well mixed, and so takes no time to hash them.
struct KeyTable: Sendable {
    /// No word has this key: a `WordKey` has its highest bit clear.
    private static let free = UInt64.max

    private var keys: [UInt64]
    private var values: [Int32]
    private(set) var count = 0

    /// - Parameter capacity: how many keys are expected; more find room, too.
    init(capacity: Int = 0) {
        var size = 16
        while size < 2 * capacity { size *= 2 }
        keys = Array(repeating: Self.free, count: size)
        values = Array(repeating: 0, count: size)
    }

    subscript(key: UInt64) -> Int32? {
        let slot = slot(of: key)
        return keys[slot] == key ? values[slot] : nil
    }

    mutating func set(_ key: UInt64, to value: Int32) {
        if 2 * count >= keys.count { grow() }
        let slot = slot(of: key)
        if keys[slot] != key {
            keys[slot] = key
            count += 1
        }
        values[slot] = value
    }

    /// The slot that has the key, or the one it would go to.
    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
        while keys[slot] != key, keys[slot] != Self.free { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        var larger = KeyTable(capacity: keys.count)
        for (key, value) in zip(keys, values) where key != Self.free { larger.set(key, to: value) }
        self = larger
    }
}
