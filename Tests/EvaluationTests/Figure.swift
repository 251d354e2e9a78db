import Formats

/// One number of the evaluation, and the cases that keep it from being 1.
struct Figure {
    /// What is measured: `pages, text F1`.
    let measure: String
    /// The folder of the gold: a language, or `across`.
    let folder: String
    let value: Double
    /// A line for each case that went wrong, the worst first where some are worse than others.
    let errors: [String]

    init(_ measure: String, _ folder: String, _ value: Double, errors: [String] = []) {
        self.measure = measure
        self.folder = folder
        self.value = value
        self.errors = errors
    }

    var name: String { "\(measure), \(folder)" }

    /// As floors are written and compared: three decimals, rounded down, so that no figure looks better than it is.
    var shown: String { Self.shown(value) }

    static func shown(_ value: Double) -> String {
        let thousandths = Int((value * 1000 + 1e-6).rounded(.down))
        return "\(thousandths / 1000).\(String(thousandths % 1000 + 1000).dropFirst())"
    }
}

/// The least that each figure may be, as `Gold/floors.txt` says.
struct Floors {
    private let values: [String: Double]

    init(_ values: [String: Double]) {
        self.values = values
    }

    /// Reads the floors of the gold.
    init() throws {
        let file = "floors.txt"
        var values: [String: Double] = [:]
        for line in try Gold.lines(of: file) where !line.text.isEmpty {
            let parts = line.text.split(separator: "=").map(\.trimmed)
            guard parts.count == 2, let value = Double(parts[1]) else {
                throw Gold.FormatError(file, line: line.number, "not like “pages, text F1, en = 0.950”")
            }
            guard values.updateValue(value, forKey: parts[0]) == nil else {
                throw Gold.FormatError(file, line: line.number, "a second floor for the same figure")
            }
        }
        self.init(values)
    }

    subscript(figure: Figure) -> Double? { values[figure.name] }

    /// The figures that have a floor.
    var names: Set<String> { Set(values.keys) }
}

/// All figures beside their floors, as `make evaluate` prints them.
struct Report {
    let figures: [Figure]
    let floors: Floors
    /// The most cases that are listed for a figure.
    let errorLimit: Int

    var text: String {
        var lines = [row("", folders), ""]
        for measure in unique(figures.map(\.measure)) {
            lines.append(row(measure, folders.map { cell(measure, $0) }))
        }
        lines += ["", "Each figure stands beside its floor; one below it is marked !"]
        for figure in figures where errorLimit > 0 && !figure.errors.isEmpty {
            lines += ["", "\(figure.name): \(figure.shown)"]
            lines += figure.errors.prefix(errorLimit).map { "  \($0)" }
            let more = figure.errors.count - errorLimit
            if more > 0 { lines.append("  and \(more) more") }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var folders: [String] { unique(figures.map(\.folder)) }

    private func cell(_ measure: String, _ folder: String) -> String {
        guard let figure = figures.first(where: { $0.measure == measure && $0.folder == folder }) else { return "" }
        guard let floor = floors[figure] else { return "\(figure.shown)  none !" }
        return "\(figure.shown)  \(Figure.shown(floor))\(figure.value < floor ? " !" : "")"
    }

    private func row(_ head: String, _ cells: [String]) -> String {
        ([head.padded(to: 32)] + cells.map { $0.padded(to: 17) }).joined().trimmingEnd
    }

    private func unique(_ names: [String]) -> [String] {
        names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }.map(\.element)
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }

    fileprivate var trimmingEnd: String {
        var rest = self[...]
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
