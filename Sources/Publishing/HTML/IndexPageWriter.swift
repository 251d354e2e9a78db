import Languages
public import NewsModel

/// Writes the list of all days: by year and month, the newest first, with links to what stands in each day's folder.
public struct IndexPageWriter: Sendable {
    /// A day that has a digest.
    public struct Day: Sendable {
        /// Which day.
        public let date: CivilDate
        /// The names of the files in its folder.
        public let files: Set<String>

        /// A day with what lies in its folder.
        public init(date: CivilDate, files: Set<String>) {
            self.date = date
            self.files = files
        }
    }

    private let words: EditionWords
    private let style: EditionStyle

    /// The page is in the edition's language; it leads to all of them.
    public init(edition: Language, style: EditionStyle = EditionStyle()) {
        self.style = style
        words = EditionWords(edition, style: style)
    }

    /// The page; the same days give the same bytes, in whatever order they are given.
    public func write(_ days: [Day]) -> String {
        let catalogue = words.catalogue
        let years = groups(of: days.sorted { $1.date < $0.date }) { $0.date.year }.map(year)
        return style.templates.render(
            "index",
            [
                "lang": .text(words.tag.rawValue), "title": .text(catalogue.title),
                "archiveTitle": .text(catalogue.archiveTitle), "hasYears": .flag(years.count > 1),
                "years": .list(years), "isEmpty": .flag(years.isEmpty), "nothingYet": .text(catalogue.nothingYet),
            ])
    }

    private func year(_ days: [Day]) -> PageValue {
        .group([
            "year": .text(days.first.map { String($0.date.year) }),
            "months": .list(groups(of: days) { $0.date.month }.map(month)),
        ])
    }

    private func month(_ days: [Day]) -> PageValue {
        .group([
            "month": .text(days.first.map { words.month(of: $0.date) }),
            "isoMonth": .text(days.first.map { String($0.date.description.prefix(7)) }),
            "days": .list(days.map(day)),
        ])
    }

    private func day(_ day: Day) -> PageValue {
        let folder = day.date.description
        let editions = words.languages.all.filter { day.files.contains("digest.\($0.language.rawValue).html") }.map {
            PageValue.group([
                "href": .text("\(folder)/digest.\($0.language.rawValue).html"), "lang": .text($0.tag.rawValue),
                "name": .text($0.ownName),
            ])
        }
        let others = [
            ("coverage.html", words.catalogue.coverageFile), ("digest.xml", "XML"),
        ].filter { day.files.contains($0.0) }.map { file, name in
            PageValue.group(["href": .text("\(folder)/\(file)"), "name": .text(name)])
        }
        return .group([
            "isoDate": .text(folder), "date": .text(words.fullDate(day.date)), "editions": .list(editions),
            "others": .list(others),
        ])
    }

    /// Neighbours with one key, together.
    private func groups(of days: [Day], by key: (Day) -> Int) -> [[Day]] {
        var groups: [[Day]] = []
        for day in days {
            if let last = groups.last?.last, key(last) == key(day) {
                groups[groups.count - 1].append(day)
            } else {
                groups.append([day])
            }
        }
        return groups
    }
}
