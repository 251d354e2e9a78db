import Crypto
import Digests
public import NewsModel
import Parsing
import Segmentation
import Summarization
public import Terminology

/// Takes one source file through the stages that look at it alone: parse, segment, gloss, summarize.
public struct ArticleAnalyzer: Sendable {
    /// What was found in a source file.
    public struct Analysis: Sendable {
        public var articles: [AnalyzedArticle] = []
        public var findings: [Finding] = []
    }

    private let parser: SourceParser
    private let segmenter: Segmenter
    private let matcher: TermMatcher
    private let summarizer: Summarizer

    /// - Parameters:
    ///   - zoneOffset: for times that name no zone, in seconds east of UTC.
    ///   - sentenceCount: key sentences for each article.
    public init(glossary: Glossary, zoneOffset: Int, sentenceCount: Int) {
        var parsing = SourceParser.Options()
        parsing.zoneOffset = zoneOffset
        var summarizing = Summarizer.Options()
        summarizing.sentenceCount = sentenceCount
        let segmenter = Segmenter()
        self.parser = SourceParser(options: parsing)
        self.segmenter = segmenter
        self.matcher = TermMatcher(glossary: glossary)
        self.summarizer = Summarizer(options: summarizing)
    }

    /// The articles of a file that are in a language Svodka serves; what was left out is a finding.
    public func analyze(_ file: SourceFile) -> Analysis {
        let parsed = parser.parse(file)
        var analysis = Analysis(findings: parsed.findings)
        let hash = Self.sha256(of: file.bytes)
        for var article in parsed.articles {
            article.source = Article.Source(file: file.name, item: article.source.item, sha256: hash)
            let document = segmenter.segment(article.text, id: article.id, language: article.languageTag)
            guard document.language != nil else {
                analysis.findings.append(Self.unserved(article, document.languageTag))
                continue
            }
            let title = segmenter.segment(article.title, id: article.id, language: document.languageTag)
            analysis.articles.append(
                AnalyzedArticle(
                    article: article, document: document, title: title,
                    summary: summarizer.summarize(document, title: title), matches: matcher.matches(in: document),
                    titleMatches: matcher.matches(in: title)))
        }
        return analysis
    }

    /// What is left of an article in an earlier digest, with the terms of today's glossary; it needs no summary.
    func analyze(_ article: Article) -> AnalyzedArticle {
        let document = segmenter.segment(article.text, id: article.id, language: article.languageTag)
        let title = segmenter.segment(article.title, id: article.id, language: article.languageTag)
        return AnalyzedArticle(
            article: article, document: document, title: title, summary: Summary(sentences: []),
            matches: matcher.matches(in: document), titleMatches: matcher.matches(in: title))
    }

    /// In lower-case hexadecimal, as `sha256sum` prints it, so that a reader can check a quotation's source.
    private static func sha256(of bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    private static func unserved(_ article: Article, _ tag: LanguageTag) -> Finding {
        let language =
            tag == .undetermined ? "a language that could not be told" : LanguageNames.name(of: tag, in: .english)
        return Finding(
            .warning, source: article.id, message: "left out: it is in \(language), not English, Russian or Chinese",
            omission: .language(tag))
    }
}
