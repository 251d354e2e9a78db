import Configuration

extension Catalogue {
    /// The words of the coverage review, in which a terminologist reads what the glossaries lack.
    struct Coverage: Sendable {
        // The head.
        var title = ""
        var titleOfDay = ""
        var articles = Counted()
        var glossaries = Counted()
        var head = ""
        var nothingRead = ""

        // The figures.
        var shares = ""
        /// Above the column of what the articles are in.
        var corner = ""
        var row = ""
        var column = ""
        var percent = ""
        var covered = ""
        var share = ""
        var noTerms = ""
        var definition = ""
        var trend = ""
        var trendDay = ""
        var sections = ""
        var sources = ""
        var part = ""
        var moreParts = ""
        var separator = ""

        // The four things to do.
        var heading = ""
        var toAdd = Task()
        var toComplete = Task()
        var toDecide = Task()
        var toRetire = Task()
        var nothing = ""
        var more = ""

        // What there is to do.
        var times = Counted()
        var once = ""
        var inArticles = Counted()
        var use = ""
        var missing = ""
        var missingEntry = ""
        var readings = ""
        var reading = ""
        var orReading = ""
        var instead = ""
        var lastSeen = ""
        var neverSeen = ""

        // The evidence.
        var example = ""
        var proposal = ""
        var inBrackets = ""
        var translated = ""
        var sameStory = ""
        var soundsAlike = ""
        var romanized = ""
    }

    /// One of the things a terminologist has to do.
    struct Task: Sendable {
        var title = ""
        var remark = ""
    }
}

extension Catalogue.Coverage {
    /// The phrases by their names in the file, each with the values it may use.
    static let keys: [SettingKey<Catalogue.Coverage>] = [
        .phrase("title", \.title), .phrase("title-of-day", \.titleOfDay, ["date"]),
        .counted("articles", \.articles), .counted("glossaries", \.glossaries),
        .phrase("head", \.head, ["articles", "glossaries"]), .phrase("nothing-read", \.nothingRead),
        .phrase("shares", \.shares), .phrase("corner", \.corner), .phrase("row", \.row, ["language", "articles", "n"]),
        .phrase("column", \.column, ["language"]), .phrase("percent", \.percent, ["n"]),
        .phrase("covered", \.covered, ["covered", "total"]),
        .phrase("share", \.share, ["percent", "covered"]), .phrase("no-terms", \.noTerms),
        .phrase("definition", \.definition), .phrase("trend", \.trend, ["days"]),
        .phrase("trend-day", \.trendDay, ["date", "share"]), .phrase("sections", \.sections, ["parts"]),
        .phrase("sources", \.sources, ["parts"]), .phrase("part", \.part, ["name", "share", "articles"]),
        .phrase("more-parts", \.moreParts, ["parts", "n"]), .phrase("separator", \.separator),
        .phrase("heading", \.heading, ["title", "remark"]), .task("to-add", \.toAdd),
        .task("to-complete", \.toComplete), .task("to-decide", \.toDecide), .task("to-retire", \.toRetire),
        .phrase("nothing", \.nothing), .phrase("more", \.more, ["n"]), .counted("times", \.times),
        .phrase("once", \.once), .counted("in-articles", \.inArticles), .phrase("use", \.use, ["times", "articles"]),
        .phrase("missing", \.missing, ["language"]),
        .phrase("missing-entry", \.missingEntry, ["term", "place", "missing"]),
        .phrase("readings", \.readings, ["term", "readings"]), .phrase("reading", \.reading, ["terms", "place"]),
        .phrase("or-reading", \.orReading), .phrase("instead", \.instead, ["term"]),
        .phrase("last-seen", \.lastSeen, ["date"]), .phrase("never-seen", \.neverSeen),
        .phrase("example", \.example, ["sentence", "source"]),
        .phrase("proposal", \.proposal, ["language", "term", "evidence"]),
        .phrase("in-brackets", \.inBrackets, ["source"]), .phrase("translated", \.translated, ["times"]),
        .phrase("same-story", \.sameStory, ["source", "times"]), .phrase("sounds-alike", \.soundsAlike, ["source"]),
        .phrase("romanized", \.romanized),
    ]
}

extension SettingKey<Catalogue.Coverage> {
    fileprivate static func task(
        _ name: String, _ task: any WritableKeyPath<Catalogue.Coverage, Catalogue.Task> & Sendable
    ) -> SettingKey {
        SettingKey(name, task, [.phrase("title", \.title), .phrase("remark", \.remark)])
    }
}
