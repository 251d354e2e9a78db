import FoundationEssentials
import Testing

/// The stages against the gold: each figure must reach its floor. `make evaluate` prints them all.
///
/// `EVALUATE_ERRORS=10` lists up to ten wrong cases of each figure; `EVALUATE_REPORT` names the file for the report.
@Suite("Evaluation")
struct EvaluationTests {
    private static let environment = ProcessInfo.processInfo.environment

    private static let figures = Result { () throws -> [Figure] in
        let languages = Gold.Language.all
        return try languages.flatMap(PageEvaluation.figures)
            + languages.flatMap(SentenceEvaluation.figures)
            + languages.flatMap(SummaryEvaluation.figures)
            + GroupEvaluation.figures(of: languages.map(\.name) + ["across"])
            + languages.flatMap(GlossEvaluation.figures)
    }

    @Test("Every figure reaches its floor, and every floor has its figure")
    func floors() throws {
        let figures = try Self.figures.get()
        let floors = try Floors()
        for figure in figures {
            let floor = try #require(floors[figure], "Gold/floors.txt has no floor for “\(figure.name)”")
            #expect(
                figure.value >= floor,
                "\(figure.name) is \(figure.shown), below \(Figure.shown(floor)): EVALUATE_ERRORS=20 make evaluate")
        }
        #expect(floors.names.subtracting(figures.map(\.name)).isEmpty)
    }

    @Test("The report holds every figure")
    func report() throws {
        let figures = try Self.figures.get()
        let limit = Self.environment["EVALUATE_ERRORS"].flatMap { Int($0) } ?? 0
        let report = Report(figures: figures, floors: try Floors(), errorLimit: limit).text
        #expect(figures.allSatisfy { report.contains($0.measure) && report.contains($0.shown) })
        if let path = Self.environment["EVALUATE_REPORT"] {
            try Data(report.utf8).write(to: URL(filePath: path))
        }
    }
}
