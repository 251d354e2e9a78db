import Formats
import NewsModel

/// Finds when a page's article was published and changed: what the page says to machines first, what it shows last.
struct PublicationDateFinder {
    private let page: Page
    private let reader: DateReader
    private let addressDay: CivilDate?
    /// The position of the headline's line, and of the article's first and last line; nil where none was found.
    private let heading: Int?
    private let body: Range<Int>?

    init(page: Page, heading: Int?, body: Range<Int>?) {
        self.page = page
        self.heading = heading
        self.body = body
        let addressDay = page.url.flatMap(AddressDate.day)
        self.addressDay = addressDay
        var reader = page.source.dateReader
        reader.order = Self.order(page, addressDay)
        self.reader = reader
    }

    /// By the page's address, its language's region or its site's country, then its other dates.
    private static func order(_ page: Page, _ addressDay: CivilDate?) -> DayOrder {
        let words = page.source.words.dates
        let language = page.declaredLanguage ?? ""
        let parts: [Substring] = (page.url ?? "").split { $0 == "/" }
        let domain = parts.dropFirst().first?.split { $0 == "." }.last.map { $0.lowercased() } ?? ""
        // `en-US` says nothing, since much software puts it into every page.
        let isDayFirst = words.isDayFirst(inLanguage: language) ?? words.isDayFirst(inDomain: domain)
        return DayOrder(
            isDayFirst: isDayFirst ? true : SlashedDates(page.outline.text).isDayFirst,
            isYearFirst: words.isYearFirst(inLanguage: language), expected: addressDay)
    }

    /// When it was published; nil where nothing says so.
    func published() -> Timestamp? {
        guard let stated = stated() else {
            return shown ?? inAddress ?? ScriptDate(page.source.text).find(plausible)
                ?? changed("og:updated_time", "article:modified_time")
        }
        return refined(stated)
    }

    /// When it was last changed; nil where nothing says so.
    func updated() -> Timestamp? {
        changed(
            "article:modified_time", "og:article:modified_time", "datemodified", "lastmod", "last-modified",
            "dcterms.modified", "dc.date.modified", "article:update_at", "weibo: article:update_at")
    }

    private func changed(_ names: String...) -> Timestamp? {
        first(of: names) ?? page.structured.modified.flatMap(plausible)
    }

    private static let names = [
        "article:published_time", "article:published:time", "og:article:published_time", "og:published_time",
        "mediator_published_time",
        "datepublished", "article:published", "parsely-pub-date", "sailthru.date", "published_time",
        "publishdate", "publish-date", "publish_date", "publication_date", "pubdate", "publishtime",
        "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date",
        "article.published", "originalpublicationdate", "cxenseparse:recs:publishtime",
        "weibo:article:create_at", "weibo: article:create_at", "citation_date", "citation_publication_date",
        "article_date_original", "article:create_at", "date", "firstcreatetime",
    ]

    /// What the page says to machines.
    private func stated() -> Timestamp? {
        let named = first(of: Self.names)
        let structured = page.structured.published.flatMap(plausible)
        // Live pages write the time of the last change into both tags.
        if let named, let structured, structured < named, named.precision != .day, named == updated() {
            return structured
        }
        return (named ?? structured).map(onClockOfChange)
    }

    /// A time without a zone, on the clock that the time of the last change is told on.
    private func onClockOfChange(_ time: Timestamp) -> Timestamp {
        guard time.zoneIsAssumed, time.precision != .day, let updated = updated(), !updated.zoneIsAssumed,
            updated.precision != .day
        else { return time }
        let placed = time.placed(inZone: updated.zoneOffset)
        return Timestamp(
            secondsSince1970: placed.secondsSince1970, zoneOffset: updated.zoneOffset, precision: time.precision)
    }

    private func first(of names: [String]) -> Timestamp? {
        names.lazy.compactMap { page.meta.first($0).flatMap(plausible) }.first
    }

    /// The time that readers are shown, where it says more than what machines are told: the hour beside a bare day, or
    /// the same instant on the newsroom's clock beside one in UTC.
    private func refined(_ stated: Timestamp) -> Timestamp {
        guard stated.precision == .day || stated.zoneOffset == 0, let shown, shown.precision != .day else {
            return stated
        }
        if stated.precision == .day { return shown.date == stated.date ? shown : stated }
        guard shown.zoneIsAssumed else {
            return shown.secondsSince1970 == stated.secondsSince1970 ? shown : stated
        }
        // A minute's precision hides the seconds; zones differ by half hours, up to 14 hours.
        let offset = Double(shown.secondsSince1970 + shown.zoneOffset - stated.secondsSince1970)
        let whole = (offset / 1_800).rounded() * 1_800
        guard abs(offset - whole) < 60, abs(whole) <= 14 * 3_600 else { return stated }
        return stated.inZone(offset: Int(whole))
    }

    /// What the page shows to readers.
    private var shown: Timestamp? {
        ShownDate(page: page, reader: reader, heading: heading, body: body, isPlausible: isPlausible).find()
    }

    private var inAddress: Timestamp? {
        addressDay.map {
            Timestamp(date: $0, zoneOffset: page.source.zoneOffset, precision: .day, zoneIsAssumed: true)
        }.flatMap { isPlausible($0) ? $0 : nil }
    }

    /// A date that news on the web can have.
    private func plausible(_ text: String) -> Timestamp? {
        reader.read(text.collapsed).flatMap { isPlausible($0) ? $0 : nil }
    }

    private func isPlausible(_ time: Timestamp) -> Bool {
        (1990...2100).contains(time.date.year) && page.source.latest.map { time <= $0 } ?? true
    }
}

/// The dates with slashes on a page, as far as they show by themselves which number is the month.
struct SlashedDates {
    /// Whether the day stands first in them; nil where none shows it, or they disagree.
    let isDayFirst: Bool?

    init(_ text: [UInt8]) {
        var (dayFirst, monthFirst) = (0, 0)
        var rest = text[...]
        while let slash = rest.firstIndex(of: UInt8(ascii: "/")) {
            rest = rest[(slash + 1)...]
            guard slash + 4 < text.count, slash >= text.startIndex + 2, text[slash + 3] == UInt8(ascii: "/"),
                let first = Self.twoDigits(text, at: slash - 2), let second = Self.twoDigits(text, at: slash + 1)
            else { continue }
            if (13...31).contains(first), (1...12).contains(second) { dayFirst += 1 }
            if (13...31).contains(second), (1...12).contains(first) { monthFirst += 1 }
        }
        isDayFirst = (dayFirst > 0) == (monthFirst > 0) ? nil : dayFirst > 0
    }

    private static func twoDigits(_ text: [UInt8], at index: Int) -> Int? {
        let digits = text[index...index + 1].map { Int($0) - Int(UInt8(ascii: "0")) }
        return digits.allSatisfy((0...9).contains) ? digits[0] * 10 + digits[1] : nil
    }
}
