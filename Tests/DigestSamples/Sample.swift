public import Digests
import Languages
public import NewsModel
import UnicodeText

/// An invented day, built without the stages: sentences end at full stops, words at spaces or, in Chinese, anywhere.
public enum Sample {
    public struct Term: Sendable {
        public let id: String
        public let names: [Language: String]

        public init(_ english: String, _ russian: String, _ chinese: String) {
            id = english
            names = [.english: english, .russian: russian, .chinese: chinese]
        }
    }

    public static let park = Term("technology park", "технопарк", "科技园")
    public static let startUp = Term("start-up", "стартап", "初创企业")
    public static let laboratory = Term("laboratory", "лаборатория", "实验室")
    public static let all = [park, startUp, laboratory]

    public static func article(
        _ file: String, _ tag: LanguageTag, _ title: String, _ sentences: [String], keys: Int = 2,
        publisher: String? = nil, published: String? = "09:05", terms: [Term] = all,
        _ change: (inout Article) -> Void = { _ in }
    ) -> AnalyzedArticle {
        let text = sentences.joined(separator: "\n")
        var article = Article(
            source: .init(file: file, sha256: String(repeating: "0f", count: 32)), title: title,
            paragraphs: sentences.map { Paragraph($0) })
        article.publisher = publisher
        article.url = "https://news.example.org/2025/05/14/\(file)"
        article.published = published.map(time)
        article.languageTag = tag
        change(&article)
        let document = document(file, tag, text)
        let titleDocument = self.document(file, tag, title)
        return AnalyzedArticle(
            article: article, document: document, title: titleDocument,
            summary: Summary(sentences: sentences.indices.prefix(keys).map { ScoredSentence(index: $0, score: 1) }),
            matches: matches(of: terms, in: document), titleMatches: matches(of: terms, in: titleDocument))
    }

    /// A time of the sample's day on Minsk clocks.
    public static func time(_ text: String) -> Timestamp {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        return Timestamp(
            date: CivilDate(daysSince1970: 20_222), hour: parts[0], minute: parts[1], zoneOffset: 10_800)
    }

    public static func document(_ id: String, _ tag: LanguageTag, _ text: String) -> Document {
        var position = 0
        var sentences: [Sentence] = []
        var tokens: [Token] = []
        for (paragraph, line) in text.split(separator: "\n").enumerated() {
            let first = tokens.count
            let count = line.unicodeScalars.count
            tokens += self.tokens(of: line, at: position)
            sentences.append(
                Sentence(
                    span: Span(position, position + count), tokenRange: first..<tokens.count, paragraph: paragraph))
            position += count + 1
        }
        return Document(
            id: id, languageTag: tag, language: tag.language, text: text, paragraphs: sentences.map(\.span),
            sentences: sentences, tokens: tokens)
    }

    private static func tokens(of line: Substring, at start: Int) -> [Token] {
        var tokens: [Token] = []
        var position = start
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            let count = word.unicodeScalars.count
            let form = word.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" }
            if !form.isEmpty {
                let kind: Token.Kind = form.allSatisfy(\.isNumber) ? .number : .word
                tokens.append(Token(span: Span(position, position + count), kind: kind, normalized: form))
            }
            position += count + 1
        }
        return tokens
    }

    private static func matches(of terms: [Term], in document: Document) -> [TermMatch] {
        guard let language = document.language else { return [] }
        let text = Array(document.text.unicodeScalars)
        return terms.enumerated().flatMap { row, term -> [TermMatch] in
            let name = Array((term.names[language] ?? "").unicodeScalars)
            guard !name.isEmpty, text.count >= name.count else { return [] }
            return (0...text.count - name.count).filter { text[$0..<$0 + name.count].elementsEqual(name) }.map {
                start in
                TermMatch(
                    span: Span(start, start + name.count),
                    concept: ConceptReference(
                        id: term.id, file: "technology.csv", line: row + 2, row: row, subject: "technology"),
                    term: term.names[language] ?? "", equivalents: term.names.filter { $0.key != language })
            }
        }
    }

    public static func digest(
        _ articles: [AnalyzedArticle], stories: [[Int]]? = nil, findings: [Finding] = [], zone: String = "Europe/Minsk",
        options: DigestCompiler.Options = .init()
    ) throws -> Digest {
        let rules = try rules(of: zone)
        let groups = stories ?? articles.indices.map { [$0] }
        return DigestCompiler(options: options).compile(
            date: CivilDate(daysSince1970: 20_222), zone: rules, articles: articles,
            stories: groups.map { Story(id: articles[$0[0]].id, members: $0) }, findings: findings)
    }

    private static func rules(of zone: String) throws -> TimeZoneRules {
        guard let rules = TimeZoneRules(named: zone) else { throw UnknownZone(name: zone) }
        return rules
    }

    private struct UnknownZone: Error {
        let name: String
    }

    // MARK: One story in three languages, and one in Russian alone

    public static let english = article(
        "park.html", "en", "Technology park ready to open its laboratories",
        [
            "The technology park is ready to open its laboratories to companies from Zhongguancun, its head said.",
            "Every start-up of the technology park may take part from autumn.",
        ], publisher: "North Agency", published: "11:14"
    ) {
        $0.dateline = "MINSK"
        $0.section = "Economy"
    }
    public static let russian = article(
        "park-ru.html", "ru", "Технопарк откроет лаборатории",
        ["Наш технопарк откроет каждому свои двери, сообщили журналистам.", "Соглашение рассчитано на 5 лет."],
        publisher: "Восточный вестник", published: "12:40")
    public static let chinese = article(
        "park-zh.html", "zh-Hans", "科技园向中国企业开放实验室", ["科技园已准备好向企业开放实验室，负责人表示。", "双方商定于秋季举行推介会。"],
        publisher: "北方日报")
    public static let freight = article(
        "freight.html", "ru", "Перевозки между Брестом и Чунцином выросли вдвое",
        ["Перевозки выросли вдвое за год.", "Один стартап отслеживает контейнеры."], publisher: "Вестник дорог"
    ) { $0.section = "Транспорт" }

    public static func day() throws -> Digest {
        try digest(
            [freight, english, russian, chinese], stories: [[0], [1, 2, 3]],
            findings: [
                Finding(.error, source: "zeros.html", message: "it holds no text", omission: .unreadable),
                Finding(.warning, source: "index.html", message: "no article in it", omission: .notAnArticle),
                Finding(.warning, source: "b.html", message: "it is in Belarusian", omission: .language("be")),
                Finding(.warning, source: "c.html", message: "it is in Belarusian", omission: .language("be")),
                Finding(.note, source: "park.html", message: "the charset was guessed"),
            ])
    }
}
