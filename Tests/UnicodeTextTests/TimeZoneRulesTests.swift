import Testing
import UnicodeText

struct TimeZoneRulesTests {
    /// 14 May 2025, 08:14 UTC.
    private let morning = 1_747_210_440

    @Test(arguments: [("Europe/Minsk", 3), ("Asia/Shanghai", 8), ("Europe/London", 1), ("UTC", 0)])
    func `A zone's offset holds at an instant`(_ name: String, _ hours: Int) throws {
        #expect(try #require(TimeZoneRules(named: name)).offset(at: morning) == hours * 3_600)
    }

    @Test func `Summer time begins and ends`() throws {
        let london = try #require(TimeZoneRules(named: "Europe/London"))
        #expect(london.offset(at: morning - 120 * 86_400) == 0)
        // Clocks went forward on 30 March 2025, 01:00 UTC.
        #expect(london.offset(at: 1_743_296_399) == 0)
        #expect(london.offset(at: 1_743_296_400) == 3_600)
        #expect(london.offset(atLocal: 1_743_296_400 + 7_200) == 3_600)
    }

    @Test func `Minsk kept summer time as its own in 2011`() throws {
        let minsk = try #require(TimeZoneRules(named: "Europe/Minsk"))
        #expect(minsk.offset(at: 1_293_840_000) == 7_200)
        #expect(minsk.offset(at: 1_325_376_000) == 10_800)
    }

    @Test(arguments: [
        "", "Minsk", "Europe/Nowhere", "Европа/Минск", "Europe/Minsk\n", String(repeating: "x", count: 500),
    ])
    func `A name that is not known gives nothing`(_ name: String) {
        #expect(TimeZoneRules(named: name) == nil)
    }

    @Test func `The city is named in the reader's language`() throws {
        let minsk = try #require(TimeZoneRules(named: "Europe/Minsk"))
        #expect(["en", "ru", "zh-Hans"].map { minsk.city(in: $0) } == ["Minsk", "Минск", "明斯克"])
        #expect(TimeZoneRules(named: "UTC")?.city(in: "en") == nil)
    }
}
