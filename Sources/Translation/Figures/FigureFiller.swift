import NewsModel

/// Puts the figures of a new source text into the translation of an old one.
struct FigureFiller: Sendable {
    private let scanner: FigureScanner
    private let writer: FigureWriter

    init(_ targetTag: LanguageTag) {
        scanner = FigureScanner(targetTag)
        writer = FigureWriter(targetTag)
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
            // Several places of one value are told apart by their order only when they all become the same.
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
