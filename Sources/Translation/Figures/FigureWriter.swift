import NewsModel

/// Writes a number or a date in the way a text of the language already writes another.
struct FigureWriter: Sendable {
    private let words: FigureWords

    init(_ tag: LanguageTag) {
        words = FigureWords.of(tag)
    }

    /// - Parameter isGrouped: whether the number came with group marks in the source.
    /// - Returns: nil when the value cannot be written in this style.
    func text(_ value: Figure.Value, style: Figure.Style, isGrouped: Bool) -> String? {
        switch (value, style) {
        case (.number(let digits), .number(let wasGrouped)):
            return number(digits, isGrouped: isGrouped || wasGrouped)
        case (.date(let year, let month, let day), .chinese(let last)):
            let end = Unicode.Scalar(last).map { String(Character($0)) } ?? "日"
            return (year.map { "\($0)年" } ?? "") + "\(month)月\(day)\(end)"
        case (.date(let year, let month, let day), .dayMonth):
            guard let name = words.months[safe: month - 1]?.first else { return nil }
            return "\(day) \(name)" + (year.map { " \($0)" } ?? "")
        case (.date(let year, let month, let day), .monthDay):
            guard let name = words.months[safe: month - 1]?.first else { return nil }
            return "\(name) \(day)" + (year.map { ", \($0)" } ?? "")
        case (.date(let year?, let month, let day), .dotted):
            return "\(padded(day)).\(padded(month)).\(year)"
        case (.date(let year?, let month, let day), .iso):
            return "\(year)-\(padded(month))-\(padded(day))"
        default: return nil
        }
    }

    private func number(_ digits: String, isGrouped: Bool) -> String {
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        var whole = String(parts[0])
        if isGrouped, whole.count > 3, let mark = Unicode.Scalar(words.groupMark) {
            var grouped = ""
            for (position, digit) in whole.enumerated() {
                if position > 0, (whole.count - position) % 3 == 0 { grouped.unicodeScalars.append(mark) }
                grouped.append(digit)
            }
            whole = grouped
        }
        guard parts.count > 1, let mark = Unicode.Scalar(words.decimalMark) else { return whole }
        return whole + String(Character(mark)) + parts[1]
    }

    private func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
