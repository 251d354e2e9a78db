import NewsModel
import Testing

@Suite("A civil date")
struct CivilDateTests {
    @Test("reads ISO dates that the calendar has", arguments: ["2025-05-14", "2024-02-29", "1970-01-01", "0001-01-01"])
    func readsDays(iso: String) throws {
        let date = try #require(CivilDate(iso))
        #expect(date.description == iso)
        #expect(CivilDate(daysSince1970: date.daysSince1970) == date)
    }

    @Test(
        "refuses what is no day",
        arguments: [
            "2025-02-29", "2025-13-01", "2025-5-14", "14.05.2025", "2025-05-14T00:00", "２０２５-05-14", "", "+025-05-14",
        ])
    func refusesOthers(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test("knows the day of the week")
    func weekday() {
        #expect(CivilDate("2025-05-14")?.weekday == 3)
        #expect(CivilDate("1969-12-28")?.weekday == 7)
    }
}
