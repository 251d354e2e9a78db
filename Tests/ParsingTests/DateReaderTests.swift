import NewsModel
import Testing

@testable import Parsing

/// Dates as pages and feeds write them; the default zone is Minsk's.
@Suite struct DateReaderTests {
    let reader = DateReader(zoneOffset: 10_800, words: .standard)

    @Test(arguments: [
        ("2025-05-14T11:14:32+03:00", "2025-05-14T11:14:32+03:00"),
        ("2025-05-14T08:14:32Z", "2025-05-14T08:14:32Z"),
        ("2025-05-14T11:14:32.123-0400", "2025-05-14T11:14:32-04:00"),
        ("2025-05-14 11:14:32", "2025-05-14T11:14:32+03:00"),
        ("2025-05-14 11:14", "2025-05-14T11:14:00+03:00"),
        ("20250514T111432Z", "2025-05-14T11:14:32Z"),
        ("20250514111432", "2025-05-14T11:14:32+03:00"),
        ("2025/5/14", "2025-05-14"),
        ("2025-134", "2025-05-14"),
        ("2025-W20-3", "2025-05-14"),
        ("1747210472", "2025-05-14T08:14:32Z"),
        ("1747210472000", "2025-05-14T08:14:32Z"),
        ("Wed, 14 May 2025 11:14:32 GMT", "2025-05-14T11:14:32Z"),
        ("Wed, 14 May 25 11:14:32 +0300", "2025-05-14T11:14:32+03:00"),
        ("Wednesday, 14-May-25 11:14:32 UTC", "2025-05-14T11:14:32Z"),
        ("Wed May 14 11:14:32 2025", "2025-05-14T11:14:32+03:00"),
        ("Wed May 14 11:14:32 PDT 2025", "2025-05-14T11:14:32-07:00"),
        ("Wed May 14 2025 11:14:32 GMT+0300 (MSK)", "2025-05-14T11:14:32+03:00"),
    ])
    func `A field's machine date is read with its zone`(text: String, expected: String) {
        #expect(reader.read(text)?.iso8601 == expected)
    }

    @Test(arguments: [
        ("May 14, 2025 11:14 AM EDT", "2025-05-14T11:14:00-04:00"),
        ("Updated 11:14 p.m. ET, Wed May 14, 2025", "2025-05-14T23:14:00-04:00"),
        ("Wednesday, 14 May 2025", "2025-05-14"),
        ("14th of May, 2025 at 9:05", "2025-05-14T09:05:00+03:00"),
        ("5/14/2025 12:05 am", "2025-05-14T00:05:00+03:00"),
        ("14/05/2025", "2025-05-14"),
        ("05/06/2025", "2025-06-05"),
        ("05/06/2025 11:14 AM", "2025-05-06T11:14:00+03:00"),
        ("14 мая 2025, 11:14", "2025-05-14T11:14:00+03:00"),
        ("14 мая 2025 г. в 11:14 (мск)", "2025-05-14T11:14:00+03:00"),
        ("11:14, 14 мая 2025 года", "2025-05-14T11:14:00+03:00"),
        ("Среда, 14-го Мая 2025 | 11:14", "2025-05-14T11:14:00+03:00"),
        ("14.05.2025 11:14", "2025-05-14T11:14:00+03:00"),
        ("14.05.25, 11:14", "2025-05-14T11:14:00+03:00"),
        ("14 мая 2025 11:14 по пекинскому времени", "2025-05-14T11:14:00+08:00"),
        ("2025年5月14日 11:14", "2025-05-14T11:14:00+03:00"),
        ("2025年05月14日（星期三）下午3时05分", "2025-05-14T15:05:00+03:00"),
        ("二〇二五年五月十四日", "2025-05-14"),
        ("二零二五年十月二十一日", "2025-10-21"),
        ("２０２５年５月１４日", "2025-05-14"),
        ("北京时间2025年5月14日11:14", "2025-05-14T11:14:00+08:00"),
        ("2025年5月14日 11:14 CST", "2025-05-14T11:14:00+08:00"),
        ("14 May 2025 11:14 CST", "2025-05-14T11:14:00-06:00"),
    ])
    func `A written date is read in English, Russian and Chinese`(text: String, expected: String) {
        #expect(reader.read(text)?.iso8601 == expected)
        #expect(reader.firstDate(in: "Источник — \(text) ...")?.iso8601 == expected)
    }

    @Test(arguments: [
        "", "2025", "© 2025 Northern Agency", "May 2025", "май 2025 года", "2025年", "5月14日", "14 May", "14 мая",
        "yesterday", "3 hours ago", "5 минут назад", "昨天 11:14", "31 June 2025", "2025-02-30", "0001-01-01T00:00:00Z",
        "version 1.14.05.2025", "tel. 375-17-2025-05-14", "11:14", "14.05",
    ])
    func `What names no day is no date`(text: String) {
        #expect(reader.read(text) == nil)
        #expect(reader.firstDate(in: text) == nil)
    }

    @Test func `A naive time says that its zone is assumed`() {
        #expect(reader.read("14 мая 2025, 11:14")?.zoneIsAssumed == true)
        #expect(reader.read("14 мая 2025, 11:14 МСК")?.zoneIsAssumed == false)
        #expect(reader.read("14 мая 2025")?.precision == .day)
        #expect(reader.read("14 мая 2025, 11:14")?.precision == .minute)
    }

    @Test func `A later mention of the first day gives it its time`() {
        let text = "All news\nWednesday, 14 May 2025\nEconomy\n14 May 2025, 11:14\nThe fair opens on 20 May 2025, 10:00"
        #expect(reader.firstDate(in: text)?.iso8601 == "2025-05-14T11:14:00+03:00")
    }

    @Test func `Found dates tell where they stand`() {
        let found = reader.dates(in: "Минск, 14 мая 2025, 11:14 — далее 15.05.2025")
        #expect(found.map(\.span) == [Span(7, 25), Span(34, 44)])
    }

    @Test func `An hour range is no zone`() {
        #expect(reader.firstDate(in: "14 May 2025, 10:00-11:00")?.iso8601 == "2025-05-14T10:00:00+03:00")
    }

    @Test(arguments: [
        ("03-12-31", "2003-12-31"), ("-0312", "2003-12-01"), ("2003-12", "2003-12-01"), ("03335", "2003-12-01"),
        ("2003335", "2003-12-01"), ("031231", "2003-12-31"), ("2003-012-31T10:14:55+00:00", "2003-12-31T10:14:55Z"),
        ("2004-05-25 오후 11:23:17", "2004-05-25T23:23:17+09:00"),
        ("Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T08:19:53-04:00"),
        ("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T12:00:00-05:00"),
        ("2004-július-13T9:15-05:00", "2004-07-13T09:15:00-05:00"),
        ("Thu, 01 Jan 0100 00:00:01 +0100", "0100-01-01T00:00:01+01:00"),
        ("Wed, 19 Aug 2009 18:28:00 Etc/GMT", "2009-08-19T18:28:00Z"),
        ("Wed, 19 Feb 2012 22:40:00 GMT-01:01", "2012-02-19T22:40:00-01:01"),
        ("Mon, 13 Feb, 2012 06:28:00 UTC", "2012-02-13T06:28:00Z"),
        ("2004-07-08 23:56:58 -00:20", "2004-07-08T23:56:58-00:20"),
    ])
    func `A feed's date may be shortened, old or foreign`(text: String, expected: String) {
        #expect(reader.readFeedDate(text)?.iso8601 == expected)
    }

    @Test func `A long run of digits and separators is read in linear time`() {
        #expect(reader.dates(in: String(repeating: "1.2/3:4-5 ", count: 10_000)).isEmpty)
        #expect(reader.dates(in: String(repeating: "7", count: 100_000)).isEmpty)
    }
}
