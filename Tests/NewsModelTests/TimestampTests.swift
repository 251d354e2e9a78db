import NewsModel
import Testing

@Suite("A timestamp")
struct TimestampTests {
    @Test("is written with its own zone")
    func iso8601() throws {
        let day = try #require(CivilDate("2025-05-14"))
        let minsk = Timestamp(date: day, hour: 11, minute: 14, zoneOffset: 3 * 3600)
        #expect(minsk.iso8601 == "2025-05-14T11:14:00+03:00")
        #expect(minsk.inZone(offset: 8 * 3600).iso8601 == "2025-05-14T16:14:00+08:00")
        #expect(minsk.inZone(offset: -9000).iso8601 == "2025-05-14T05:44:00-02:30")
        #expect(minsk.inZone(offset: 0).iso8601 == "2025-05-14T08:14:00Z")
    }

    @Test("without a time stays the same day in every zone")
    func dayOnly() throws {
        let day = try #require(CivilDate("2025-05-14"))
        let stamp = Timestamp(date: day, zoneOffset: 3 * 3600, precision: .day)
        #expect(stamp.inZone(offset: -8 * 3600).iso8601 == "2025-05-14")
    }

    @Test("without a zone keeps what the clock shows when its outlet is known, one with a zone its instant")
    func placed() throws {
        let day = try #require(CivilDate("2025-05-14"))
        let local = Timestamp(date: day, hour: 11, minute: 14, zoneOffset: 10_800, zoneIsAssumed: true)
        #expect(local.placed(inZone: 28_800).iso8601 == "2025-05-14T11:14:00+08:00")
        #expect(local.placed(inZone: 28_800).placed(inZone: 10_800) == local)
        let named = Timestamp(date: day, hour: 11, minute: 14, zoneOffset: 10_800)
        #expect(named.placed(inZone: 28_800) == named)
        let whole = Timestamp(date: day, zoneOffset: 10_800, precision: .day, zoneIsAssumed: true)
        #expect(whole.placed(inZone: -18_000).date == day)
    }

    @Test("before 1970 has the right day and hour")
    func beforeTheEpoch() {
        let stamp = Timestamp(secondsSince1970: -1, zoneOffset: 0)
        #expect(stamp.iso8601 == "1969-12-31T23:59:59Z")
    }
}
