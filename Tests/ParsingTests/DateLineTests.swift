import NewsModel
import Testing

@testable import Parsing

@Suite("A line tells when an article appeared by what it says beside its date")
struct DateLineTests {
    private func line(_ text: String, order: DayOrder = DayOrder()) -> DateLine? {
        var reader = DateReader(zoneOffset: 10_800, words: .standard)
        reader.order = order
        return DateLine(text, reader: reader, words: .standard)
    }

    @Test(
        "which may be nothing, a label, or a name",
        arguments: [
            ("Wednesday 14 May 2025 11.14", .bare), ("среда, 14 мая 2025 г., 11:14", .bare),
            ("2025年5月14日 星期三", .bare), ("Published: May 14, 2025", .labelled),
            ("Опубликовано 14.05.2025", .labelled), ("发布时间：2025-05-14 11:14", .labelled),
            ("By Ann Reed, May 14, 2025, 9:30 a.m.", .notice), ("Анна Лесная, 14 мая 2025", .notice),
            ("The old pumps were closed on 3 May 2021.", .prose), ("Насосы закрыли 3 мая 2021 года.", .prose),
            ("泵站于2021年5月3日关闭。", .prose), ("It was published on 3 May 2021, the mayor said.", .prose),
        ] as [(String, DateLine.Kind)])
    func kinds(text: String, kind: DateLine.Kind) {
        #expect(line(text)?.kind == kind)
    }

    @Test(
        "of a change and a publication the second counts, whichever stands first",
        arguments: [
            "Updated: May 16, 2025 10:00 Published: May 14, 2025 11:14",
            "Published 14 May 2025 11:14, updated 16 May 2025",
            "Обновлено 16.05.2025 10:00, опубликовано 14.05.2025 11:14", "更新：2025-05-16 发布：2025-05-14 11:14",
            "14 May 2025 11:14 published, 16 May 2025 updated",
        ])
    func roles(text: String) {
        #expect(line(text)?.published?.iso8601 == "2025-05-14T11:14:00+03:00")
    }

    @Test("a line of changes alone tells no publication")
    func change() {
        #expect(line("更新时间：2025-05-16")?.published == nil)
        #expect(line("更新时间：2025-05-16")?.changed?.date.day == 16)
    }

    @Test(
        "the order of day and month is told by the address, a weekday, the country",
        arguments: [
            ("05/06/2025", DayOrder(), 5), ("Tuesday, 05/06/2025", DayOrder(), 6),
            ("Thursday, 05/06/2025", DayOrder(), 5),
            ("05/06/2025", DayOrder(expected: CivilDate(year: 2025, month: 5, day: 6)), 6),
            ("05/06/2025 9:00 PM", DayOrder(), 6), ("05/06/2025 9:00 PM", DayOrder(isDayFirst: true), 5),
            ("05/06/2025", DayOrder(isDayFirst: false), 6),
        ])
    func order(text: String, order: DayOrder, day: Int) {
        #expect(line(text, order: order)?.published?.date.day == day)
    }

    @Test(
        "years of an era, of two digits, and of their own elements are read",
        arguments: [
            ("民國114年5月14日", "2025-05-14"), ("时间：25-05-14 11:14", "2025-05-14T11:14:00+03:00"),
            ("2025 05/14 11:14", "2025-05-14T11:14:00+03:00"), ("14 May 2025 09.30 BST", "2025-05-14T09:30:00+01:00"),
            ("May 14, 2025 9:30 AM Eastern Daylight Time", "2025-05-14T09:30:00-04:00"),
            ("14 мая 2025, 18:05 по владивостокскому времени", "2025-05-14T18:05:00+10:00"),
        ])
    func forms(text: String, expected: String) {
        #expect(line(text)?.published?.iso8601 == expected)
    }

    @Test("without Chinese characters two digits of the year stand first only where a page is known to write so")
    func shortYears() {
        #expect(line("25-05-14")?.published?.date.year == nil || line("25-05-14")?.published?.date.day == 25)
        #expect(line("25-05-14", order: DayOrder(isYearFirst: true))?.published?.iso8601 == "2025-05-14")
    }
}
