/// A number as every language would write it.
enum NumberKey {
    /// Digits with at most one decimal point: `1,234,567` and `1 234 567` give `1234567`, `3,5` gives `3.5`.
    ///
    /// Nil for what has no digit, and for single digits, which stand in every text.
    static func of(_ form: Substring) -> String? {
        var groups: [[UInt8]] = [[]]
        for scalar in form.unicodeScalars {
            if let digit = digit(scalar) {
                groups[groups.count - 1].append(digit)
            } else if scalar == "," || scalar == "." || scalar.properties.isWhitespace {
                groups.append([])
            } else if groups.last?.isEmpty == false {
                break
            }
        }
        groups.removeAll(where: \.isEmpty)
        guard let first = groups.first else { return nil }
        let isGrouped = groups.count > 1 && first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
        let digits = groups.map { String(decoding: $0, as: UTF8.self) }
        let key = isGrouped ? digits.joined() : digits.prefix(2).joined(separator: ".")
        return key.utf8.count > 1 ? key : nil
    }

    private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        guard let value = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil else {
            return nil
        }
        return UInt8(ascii: "0") + UInt8(max(0, min(9, value)))
    }
}
