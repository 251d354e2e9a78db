import Languages
import NewsModel

/// Puts the figures of a new source text into the translation of an old one.
struct FigureFiller: Sendable {
    private let scanner: FigureScanner
    private let writer: FigureWriter

    init(_ words: FigureWords) {
        scanner = FigureScanner(words)
        writer = FigureWriter(words)
    }

    /// The translation with each changed figure in its place, written the translation's way.
    ///
    /// - Returns: nil when a changed figure does not stand in the translation exactly as often as in the source.
    func fill(_ translation: String, from old: [Figure], to new: [Figure]) -> String? {
        guard old.count == new.count, zip(old, new).allSatisfy({ $0.value.hasType(of: $1.value) }) else { return nil }
        let scalars = translation.unicodeScalars.map(\.value)
        let figures = scanner.figures(in: scalars)
        var replacements: [(range: Range<Int>, text: String)] = []
        for value in Set(old.map(\.value)) {
            let pairs = zip(old, new).filter { $0.0.value == value }
            guard pairs.contains(where: { $0.0.value != $0.1.value }) else { continue }
            let places = figures.filter { $0.value == value }
            // Several places of one value differ by their order only when they all become the same.
            guard places.count == pairs.count, Set(pairs.map(\.1.value)).count == 1, let figure = pairs.first?.1 else {
                return nil
            }
            for place in places {
                guard let text = writer.text(figure.value, style: place.style, isGrouped: figure.isGrouped) else {
                    return nil
                }
                replacements.append((place.range, text))
            }
        }
        return replaced(scalars, replacements)
    }

    private func replaced(_ scalars: [UInt32], _ replacements: [(range: Range<Int>, text: String)]) -> String {
        var result = String.UnicodeScalarView()
        var position = 0
        for replacement in replacements.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            result.append(contentsOf: scalars[position..<replacement.range.lowerBound].compactMap(Unicode.Scalar.init))
            result.append(contentsOf: replacement.text.unicodeScalars)
            position = replacement.range.upperBound
        }
        result.append(contentsOf: scalars[position...].compactMap(Unicode.Scalar.init))
        return String(result)
    }
}

extension Figure {
    var isGrouped: Bool {
        if case .number(isGrouped: true) = style { true } else { false }
    }
}

/// Writes a number or a date in the way a text of the language already writes another.
struct FigureWriter: Sendable {
    private let words: FigureWords

    init(_ words: FigureWords) {
        self.words = words
    }

    /// - Parameter isGrouped: whether the number came with group marks in the source.
    /// - Returns: nil when the value cannot be written in this style.
    func text(_ value: Figure.Value, style: Figure.Style, isGrouped: Bool) -> String? {
        switch (value, style) {
        case (.number(let digits), .number(let wasGrouped)):
            return number(digits, isGrouped: isGrouped || wasGrouped)
        case (.date(let year, let month, let day), .characters(let last)):
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
        if isGrouped, whole.count > 3 {
            var grouped = ""
            for (position, digit) in whole.enumerated() {
                if position > 0, (whole.count - position) % 3 == 0 { grouped.unicodeScalars.append(words.groupMark) }
                grouped.append(digit)
            }
            whole = grouped
        }
        guard parts.count > 1 else { return whole }
        return whole + String(Character(words.decimalMark)) + parts[1]
    }

    private func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

extension Array {
    /// The element at a position; nil outside.
    subscript(safe position: Int) -> Element? { indices.contains(position) ? self[position] : nil }
}

extension FigureLanguages {
    /// What puts figures into a translation.
    func filler(_ tag: LanguageTag) -> FigureFiller { FigureFiller(words(of: tag)) }
}
