import GRDB
public import NewsModel

/// The words of all digests, in an SQLite database with full-text search (FTS5).
///
/// Derived data: whatever is wrong with the file, it may be removed and filled again. Several runs may use it at once.
public struct SearchIndex: Sendable {
    /// What went wrong with the database.
    public enum Failure: Error, Sendable {
        /// It is none, is broken, or has another format: to be removed and filled again.
        case unusable
        /// The file cannot be opened or written.
        case inaccessible(String)
    }

    /// Changes whenever older indexes must be filled again.
    private static let format = 1
    private static let busySeconds = 60.0

    private let database: DatabaseQueue

    /// - Parameter path: made if it is not there; nil for one that lasts as long as this value.
    public init(path: String?) throws(Failure) {
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(Self.busySeconds)
            database = try path.map { try DatabaseQueue(path: $0, configuration: configuration) } ?? DatabaseQueue()
            try database.write { try Self.prepare($0) }
        } catch {
            throw Self.failure(error)
        }
    }

    private static func prepare(_ database: Database) throws {
        let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard found != format else { return }
        guard found == 0, try !database.tableExists("day") else { throw Failure.unusable }
        try database.execute(
            sql: """
                CREATE TABLE day (date TEXT PRIMARY KEY, stamp TEXT NOT NULL);
                CREATE TABLE article (
                    id INTEGER PRIMARY KEY, date TEXT NOT NULL, story TEXT NOT NULL, section TEXT NOT NULL,
                    language TEXT NOT NULL, publisher TEXT, url TEXT, sentences TEXT NOT NULL, forms TEXT NOT NULL);
                CREATE INDEX articleByDate ON article (date);
                CREATE VIRTUAL TABLE words USING fts5(lemmas, characters, tokenize = 'ascii');
                PRAGMA user_version = \(format);
                """)
    }

    /// The days that are indexed, with what their files looked like.
    public func stamps() throws(Failure) -> [CivilDate: String] {
        do {
            return try database.read { database in
                let rows = try Row.fetchAll(database, sql: "SELECT date, stamp FROM day")
                return Dictionary(
                    rows.compactMap { row in CivilDate(row["date"] as String).map { ($0, row["stamp"] as String) } },
                    uniquingKeysWith: { first, _ in first })
            }
        } catch {
            throw Self.failure(error)
        }
    }

    /// Puts a day's articles in the place of those that were there.
    ///
    /// - Parameter stamp: what the day's file looks like; nil when the day has gone.
    public func replace(_ date: CivilDate, with records: [SearchRecord], stamp: String?) throws(Failure) {
        do {
            try database.write { database in
                let day = date.description
                try database.execute(
                    sql: "DELETE FROM words WHERE rowid IN (SELECT id FROM article WHERE date = ?)", arguments: [day])
                try database.execute(sql: "DELETE FROM article WHERE date = ?", arguments: [day])
                try database.execute(sql: "DELETE FROM day WHERE date = ?", arguments: [day])
                guard let stamp else { return }
                try database.execute(sql: "INSERT INTO day VALUES (?, ?)", arguments: [day, stamp])
                for record in records { try Self.insert(record, day: day, into: database) }
            }
        } catch {
            throw Self.failure(error)
        }
    }

    private static func insert(_ record: SearchRecord, day: String, into database: Database) throws {
        // A digest's sentences have no control characters, so that a line holds one.
        let sentences = record.sentences.map(\.text).joined(separator: "\n")
        try database.cachedStatement(
            sql: """
                INSERT INTO article (date, story, section, language, publisher, url, sentences, forms)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            day, record.story, record.section, record.languageTag.rawValue, record.publisher, record.url, sentences,
            record.forms,
        ])
        try database.cachedStatement(sql: "INSERT INTO words (rowid, lemmas, characters) VALUES (?, ?, ?)")
            .execute(arguments: [database.lastInsertedRowID, record.lemmas, record.characters])
    }

    /// The stories with all terms, the latest first, each once; within a day the best fit first.
    ///
    /// - Parameter limit: at most so many; one more shows that there are others.
    public func search(
        _ query: SearchQuery, days: ClosedRange<CivilDate>?, limit: Int
    ) throws(Failure) -> [SearchHit] {
        let expression = query.terms.map { term in
            "(" + term.wordings.map(\.expression).joined(separator: " OR ") + ")"
        }.joined(separator: " AND ")
        do {
            return try database.read { database in
                let rows = try Row.fetchCursor(
                    database,
                    sql: """
                        SELECT article.* FROM words JOIN article ON article.id = words.rowid
                        WHERE words MATCH ? AND date BETWEEN ? AND ? ORDER BY date DESC, bm25(words), id
                        """,
                    arguments: [
                        expression, days?.lowerBound.description ?? "", days?.upperBound.description ?? "9999-99-99",
                    ])
                var hits: [SearchHit] = []
                var seen: Set<[String]> = []
                while hits.count < limit, let row = try rows.next() {
                    guard let hit = Self.hit(in: row, query), seen.insert([hit.date.description, hit.story]).inserted
                    else { continue }
                    hits.append(hit)
                }
                return hits
            }
        } catch {
            throw Self.failure(error)
        }
    }

    /// The hit, if all terms really stand there: the index alone knows neither forms nor the order of words.
    private static func hit(in row: Row, _ query: SearchQuery) -> SearchHit? {
        let texts = (row["sentences"] as String).split(separator: "\n", omittingEmptySubsequences: false)
        let forms = (row["forms"] as String).split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.split(separator: " ", omittingEmptySubsequences: false) }
        var found = Array(repeating: 0, count: texts.count)
        for term in query.terms {
            let places = zip(forms.indices, forms).filter { _, forms in
                term.wordings.contains { $0.stands(in: forms) }
            }.map(\.0)
            guard !places.isEmpty else { return nil }
            for place in places where found.indices.contains(place) { found[place] += 1 }
        }
        guard let date = CivilDate(row["date"] as String), let headline = texts.first else { return nil }
        let most = found.dropFirst().max() ?? 0
        let best = found.dropFirst().firstIndex { $0 == most }
        return SearchHit(
            date: date, story: row["story"], section: row["section"],
            languageTag: LanguageTag(rawValue: row["language"]), publisher: row["publisher"],
            headline: String(headline), sentence: best.map { String(texts[$0]) }, url: row["url"])
    }

    private static func failure(_ error: any Error) -> Failure {
        if let failure = error as? Failure { return failure }
        guard let error = error as? DatabaseError else { return .inaccessible("\(error)") }
        switch error.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_SCHEMA, .SQLITE_ERROR: return .unusable
        default: return .inaccessible(error.message ?? "SQLite’s error \(error.resultCode.rawValue)")
        }
    }
}

/// A story in which the words were found.
public struct SearchHit: Hashable, Sendable {
    /// The digest's day.
    public let date: CivilDate
    /// The story's `xml:id` in that digest.
    public let story: String
    /// The section's name in the XML.
    public let section: String
    /// The language the article is in.
    public let languageTag: LanguageTag
    /// The outlet's name; nil where the article names none.
    public let publisher: String?
    /// The article's headline.
    public let headline: String
    /// The sentence with most of what was looked for, the first of several; nil where there is none but the headline.
    public let sentence: String?
    /// The article's address; nil where it gives none.
    public let url: String?
}
