/// A number in digits with the word of magnitude that follows it, whatever the language: 14.6 million, 14,6 млн,
/// 14 600 000 and 1460万 have one value.
public struct WrittenNumber: Hashable, Sendable {
    /// In scalars of the text; with the word of magnitude.
    public let range: Range<Int>
    /// In plain digits, with a point and no zero at the end where it is no whole number.
    public let value: String

    /// The numbers of a text, in order; digits within words (`G20`) are none. Linear in the text.
    public static func all(in text: some StringProtocol) -> [WrittenNumber] {
        let scalars = text.unicodeScalars.map(\.value)
        var numbers: [WrittenNumber] = []
        var position = 0
        while position < scalars.count {
            guard digit(scalars[position]) != nil else {
                position += 1
                continue
            }
            let isInWord = position > 0 && isLetter(scalars[position - 1])
            let number = number(in: scalars, at: position)
            if !isInWord { numbers.append(number) }
            position = number.range.upperBound
        }
        return numbers
    }

    private static func number(in scalars: [UInt32], at start: Int) -> WrittenNumber {
        var end = digitsEnd(scalars, start)
        var whole = scalars[start..<end].compactMap(digit)
        while end - start <= longestGrouped, whole.count <= 3 || end > start + whole.count,
            let next = groupEnd(scalars, end)
        {
            whole += scalars[end + 1..<next].compactMap(digit)
            end = next
        }
        var fraction: [UInt8] = []
        if end + 1 < scalars.count, scalars[end] == 0x2E || scalars[end] == 0x2C, digit(scalars[end + 1]) != nil {
            let fractionEnd = digitsEnd(scalars, end + 1)
            fraction = scalars[end + 1..<fractionEnd].compactMap(digit)
            end = fractionEnd
        }
        let magnitude = magnitude(in: scalars, at: end)
        return WrittenNumber(
            range: start..<magnitude.end, value: value(whole: whole, fraction: fraction, exponent: magnitude.exponent))
    }

    /// Beyond this nobody reads a number as one: in scalars.
    private static let longestGrouped = 24

    /// The end of a mark and exactly three digits after it; nil when something else follows.
    private static func groupEnd(_ scalars: [UInt32], _ end: Int) -> Int? {
        guard end + 3 < scalars.count, [0x2C, 0x20, 0xA0, 0x202F, 0x2009].contains(scalars[end]),
            digit(scalars[end + 1]) != nil, digitsEnd(scalars, end + 1) == end + 4
        else { return nil }
        return end + 4
    }

    private static func digitsEnd(_ scalars: [UInt32], _ start: Int) -> Int {
        scalars[start...].firstIndex { digit($0) == nil } ?? scalars.count
    }

    /// 0 to 9, half or full width.
    private static func digit(_ value: UInt32) -> UInt8? {
        switch value {
        case 0x30...0x39: UInt8(value - 0x30)
        case 0xFF10...0xFF19: UInt8(value - 0xFF10)
        default: nil
        }
    }

    private static func isLetter(_ value: UInt32) -> Bool {
        (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) || (0x400...0x52F).contains(value)
    }

    // MARK: Magnitudes

    private static let hanMagnitudes: [UInt32: Int] = [
        0x5343: 3, 0x4E07: 4, 0x842C: 4, 0x4EBF: 8, 0x5104: 8, 0x767E: 2,  // 千 万 萬 亿 億 百
    ]
    /// By the word's beginning: миллиона, миллионов, millions.
    private static let wordMagnitudes: [(beginning: String, exponent: Int)] = [
        ("thousand", 3), ("million", 6), ("mln", 6), ("billion", 9), ("bn", 9), ("trillion", 12), ("тыс", 3),
        ("миллион", 6), ("млн", 6), ("миллиард", 9), ("млрд", 9), ("триллион", 12), ("трлн", 12),
    ]
    private static let longestMagnitude = 12

    /// The power of ten that is written after a number, and where it ends.
    private static func magnitude(in scalars: [UInt32], at start: Int) -> (exponent: Int, end: Int) {
        var end = start
        var exponent = 0
        // 9000多万, 300余万: more than so many.
        while end < scalars.count, end < start + 3 {
            if let power = hanMagnitudes[scalars[end]] {
                exponent += power
            } else if end > start || (scalars[end] != 0x591A && scalars[end] != 0x4F59) {
                break
            }
            end += 1
        }
        if exponent > 0 { return (exponent, end) }
        let wordStart = start + (start < scalars.count && [0x20, 0xA0, 0x202F].contains(scalars[start]) ? 1 : 0)
        let letters = scalars[min(wordStart, scalars.count)...].prefix(longestMagnitude).prefix(while: isLetter)
        let word = String(String.UnicodeScalarView(letters.compactMap(Unicode.Scalar.init))).lowercased()
        guard let found = wordMagnitudes.first(where: { word.hasPrefix($0.beginning) }) else { return (0, start) }
        return (found.exponent, letters.endIndex)
    }

    private static func value(whole: [UInt8], fraction: [UInt8], exponent: Int) -> String {
        let moved = Array(fraction.prefix(exponent))
        let zeros = [UInt8](repeating: 0, count: exponent - moved.count)
        let digits = (whole + moved + zeros).drop { $0 == 0 }
        var rest = fraction.dropFirst(exponent)
        while rest.last == 0 { rest.removeLast() }
        return (digits.isEmpty ? "0" : text(digits)) + (rest.isEmpty ? "" : "." + text(rest))
    }

    private static func text(_ digits: ArraySlice<UInt8>) -> String {
        String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    }
}
