import NewsModel

/// The day in an article's address: `/2025/05/14/`, `/2025-05/14/`, `/2025/0514/`, `/20250514/`.
enum AddressDate {
    static func day(in address: String) -> CivilDate? {
        let numbers = numbers(in: address)
        for (index, number) in numbers.enumerated() {
            let next = numbers[(index + 1)...].prefix(2)
            let second = next.first.map(\.value) ?? 0
            let date =
                switch (number.digits, next.count) {
                case (8, _): day(number.value / 10_000, number.value / 100 % 100, number.value % 100)
                case (4, 2): day(number.value, second, next.last?.value ?? 0)
                case (6, 1...): day(number.value / 100, number.value % 100, second)
                default: CivilDate?.none
                }
            if let date { return date }
            if number.digits == 4, next.first?.digits == 4, let date = day(number.value, second / 100, second % 100) {
                return date
            }
        }
        return nil
    }

    /// The runs of at most eight digits behind the scheme.
    private static func numbers(in address: String) -> [(value: Int, digits: Int)] {
        var numbers: [(value: Int, digits: Int)] = []
        var (value, digits) = (0, 0)
        for byte in address.utf8.drop(while: { $0 != UInt8(ascii: ":") }) + [UInt8(ascii: "/")] {
            if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                digits += 1
                if digits <= 8 { value = value * 10 + Int(byte - UInt8(ascii: "0")) }
            } else if digits > 0 {
                if digits <= 8 { numbers.append((value, digits)) }
                (value, digits) = (0, 0)
            }
        }
        return numbers
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
        (1990...2100).contains(year) ? CivilDate(year: year, month: month, day: day) : nil
    }
}
