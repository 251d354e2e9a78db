import Configuration
public import Digests
public import NewsModel
public import Terminology
import Translation
import UnicodeText

/// A day as the stages left it: what its outputs are written from.
public struct Day: Sendable {
    /// The stories by section, as editions print them.
    public let digest: Digest
    /// What the articles asked of the glossaries.
    public let coverage: CoverageReport
    /// The articles in the order of the intake.
    public let articles: [AnalyzedArticle]
    /// Articles that tell one event, by their places among the articles.
    public let stories: [Story]
    /// What a person should know of the articles, in the order of the files' names.
    public let findings: [Finding]
    /// What was wrong with translation engines; their names stand for files.
    public let engineFindings: [Finding]
    /// What to look at in the drafts of engines.
    public let draftNotes: [Finding]

    /// Whether some input was left out.
    public var isIncomplete: Bool { findings.contains { $0.omission != nil } }
}

/// How a day is compiled, and what it is compiled with beside its articles.
struct RunOptions: Sendable {
    var date: CivilDate
    /// The zone of the newsroom: whose clocks the digest shows, and what a time without a zone is taken for.
    var zone: TimeZoneRules
    /// Key sentences for each article.
    var sentenceCount: Int
    /// Whether names that no glossary has are given in Latin letters, too.
    var transliteratesNames: Bool
    /// When the newsroom's day begins, in minutes after midnight; nil where its news begins with the last digest's end.
    var dayBegins: Int?
    /// How many hours before the day's end its news begins; nil where no setting says so.
    var windowHours: Int?
    /// Whether articles of long before or after the day are left out.
    var leavesOutOldArticles: Bool
    /// What the newsroom knows about outlets.
    var sources: [SourceSettings]
    var compilation = DigestCompiler.Options()
    /// The largest article that is read, in bytes.
    var fileLimit: Int

    /// The terms to find.
    var glossary = Glossary()
    /// What the days before have published.
    var history = History.none
    /// The coverage reviews of earlier days, and after how many days without use an entry is named.
    var coverage = CoverageReport.Options()
    /// What was translated before; empty for an edition of originals.
    var memory: [TranslationUnit] = []
    /// What drafts the rest, and articles in languages that no stage reads; the first that can is asked.
    var engines: [EngineDrafter] = []

    /// What a newsroom decided, for a day.
    init(date: CivilDate, zone: TimeZoneRules, _ configuration: Configuration) {
        self.date = date
        self.zone = zone
        sentenceCount = configuration.sentences
        transliteratesNames = configuration.transliteratesNames
        dayBegins = configuration.dayBegins
        windowHours = configuration.windowHours
        leavesOutOldArticles = configuration.leavesOutOldArticles
        sources = configuration.sources
        fileLimit = configuration.limits.fileMegabytes << 20
        compilation.sentencesPerStory = max(compilation.sentencesPerStory, configuration.sentences)
        compilation.sections = SectionGuide(configuration)
        let weights = configuration.sources.map { ($0.name, $0.weight) }
        compilation.weights = Dictionary(weights) { first, _ in first }
    }
}

extension SectionGuide {
    /// What a newsroom says of its sections.
    fileprivate init(_ configuration: Configuration) {
        let new = configuration.sections.map(\.name).filter { !SectionName.standard.contains($0) }
        self.init(first: configuration.sectionOrder, new: new)
        for section in configuration.sections {
            for name in section.categories { categories[name.lowercased()] = section.name }
            for word in section.words { words[word.lowercased()] = section.name }
            for concept in section.concepts { concepts[concept.lowercased()] = section.name }
        }
    }
}
