/// Numbers the keys of many texts from 0 on, and counts the texts that have each.
struct TermNumbers {
    private var numbers: [UInt64: Int32] = [:]
    /// By number.
    private(set) var frequencies: [Int32] = []

    /// The numbers of a text's keys, each of which it has once.
    mutating func numbers(of text: KeyCounts) -> [Int32] {
        text.entries.map { entry in
            let new = Int32(frequencies.count)
            let number = numbers[entry.key, default: new]
            if number == new {
                numbers[entry.key] = new
                frequencies.append(0)
            }
            frequencies[Int(number)] += 1
            return number
        }
    }
}
