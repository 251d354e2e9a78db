import Archive
import Digests
import Dispatch
import Grouping
import Logging
import NewsModel
import Segmentation
import Synchronization
import Terminology
import Translation

/// Runs the stages for a day: the files of the intake in, the day's digest and coverage review out.
///
/// The result depends on the files, the glossary and the options alone, not on the machine, the clock, or the order in
/// which the files happened to be done.
struct DayPipeline: Sendable {
    private let options: RunOptions
    private let analyzer: ArticleAnalyzer
    private let logger: Logger

    init(_ options: RunOptions, logger: Logger) {
        self.options = options
        self.logger = logger
        analyzer = ArticleAnalyzer(options)
    }

    /// Takes the files of a day through all stages.
    ///
    /// - Parameters:
    ///   - stuck: called with the name of a file that takes longer than any should, from any thread.
    ///   - progress: called after each file with the number done and its name, from any thread.
    func run(
        _ intake: Intake, stuck: @escaping @Sendable (String) -> Void = { _ in },
        progress: @Sendable (Int, String) -> Void = { _, _ in }
    ) -> Day {
        var clock = StageClock(logger: logger)
        let analysis = analyze(intake, Watchdog(tell: stuck), progress: progress)
        clock.stage("read and analysed \(intake.entries.count) files")
        let sieve = sifted(analysis.articles)
        let articles = sieve.articles
        let findings = (intake.findings + analysis.findings + sieve.findings).sorted {
            $0.source.utf8.lexicographicallyPrecedes($1.source.utf8)
        }
        let stories = grouper.group(articles)
        clock.stage("grouped \(articles.count) articles into \(stories.count) stories")
        let continues = continuations(of: stories, articles: articles)
        clock.stage("compared them with \(options.history.digests.count) earlier digests")
        let digest = DigestCompiler(options: options.compilation).compile(
            date: options.date, zone: options.zone, articles: articles, stories: stories, findings: findings,
            continues: continues)
        let translated = DayTranslator(memory: TranslationMemory(options.memory), engines: options.engines)
            .translate(digest)
        clock.stage("compiled the digest")
        let carried = DayCarrier().carried(translated.digest, articles: articles)
        clock.stage("carried over what foreign stories are about")
        let coverage = coverage(of: articles, stories, digest: digest, translations: translated.byPeople)
        clock.stage("reviewed the coverage")
        return Day(
            digest: carried, coverage: coverage, articles: articles, stories: stories, findings: findings,
            engineFindings: analysis.engineFindings + translated.findings, draftNotes: notes(on: translated.byMachines))
    }

    /// An article without a date is of the day in whose folder it lies.
    private var grouper: StoryGrouper {
        var grouping = StoryGrouper.Options()
        let noon = options.date.daysSince1970 * 86_400 + 43_200
        grouping.undated = noon - options.zone.offset(atNoonOf: options.date)
        return StoryGrouper(options: grouping)
    }

    /// By a story's position the earlier story that it goes on with.
    private func continuations(of stories: [Story], articles: [AnalyzedArticle]) -> [Int: EarlierStory] {
        let digests = options.history.digests
        let entries = ContinuationFinder.entries(of: digests)
        guard !entries.isEmpty else { return [:] }
        let earlier = entries.concurrentMap { analyzer.analyze($0.article) }
        // A day more than the digests lie apart: news of the evening before is told in the morning.
        let days = digests.map { options.date.daysSince1970 - $0.date.daysSince1970 }.max() ?? 0
        let likenesses = grouper.likenesses(
            of: articles, to: earlier, longestGapInSeconds: (days + 2) * 86_400)
        return ContinuationFinder().continuations(
            of: stories, articles: articles, digests: digests, likenesses: likenesses)
    }

    private func notes(on drafts: [TranslatedSentence]) -> [Finding] {
        drafts.isEmpty ? [] : TranslationReview(options.glossary).notes(on: drafts, of: "drafts")
    }

    private func sifted(_ articles: [AnalyzedArticle]) -> ArticleSieve {
        var sieve = ArticleSieve(articles)
        let window = NewsWindow(
            date: options.date, zone: options.zone, dayBegins: options.dayBegins, hours: options.windowHours,
            lastDigest: options.history.digests.map(\.date).max())
        sieve.keepItems(in: window)
        sieve.holdBack(beyond: window)
        sieve.judgeArticles(of: options.date, in: options.zone, leavingOut: options.leavesOutOldArticles)
        sieve.keepOneOfEach()
        sieve.keepNews(since: options.history.digests + options.history.older)
        return sieve
    }

    /// A machine's words say nothing about the terms in use, so that articles read in a draft are left out.
    private func coverage(
        of articles: [AnalyzedArticle], _ stories: [Story], digest: Digest, translations: [TranslatedSentence]
    ) -> CoverageReport {
        let own = articles.indices.filter { articles[$0].original == nil }
        let pairs = translations.map { sentence in
            TranslatedPair(
                source: analyzer.segmenter.segment(sentence.source, id: sentence.id, language: sentence.sourceTag),
                target: analyzer.segmenter.segment(sentence.text, id: sentence.id, language: sentence.languageTag))
        }
        let places = Dictionary(uniqueKeysWithValues: own.enumerated().map { ($1, $0) })
        let ownStories = stories.map { story in
            Story(
                id: story.id, members: story.members.compactMap { places[$0] },
                duplicates: Set(story.duplicates.compactMap { places[$0] }))
        }
        return CoverageReport(
            date: options.date, articles: own.map { articles[$0] }, stories: ownStories,
            sections: sections(of: articles, stories, in: digest), glossary: options.glossary, translations: pairs,
            options: options.coverage)
    }

    /// In which section each article stands.
    private func sections(
        of articles: [AnalyzedArticle], _ stories: [Story], in digest: Digest
    ) -> [Article.Source: String] {
        var names: [String: String] = [:]
        for section in digest.sections {
            for story in section.stories { names[story.id] = story.section.rawValue }
        }
        var sections: [Article.Source: String] = [:]
        for story in stories {
            for member in story.members { sections[articles[member].article.source] = names[story.id] }
        }
        return sections
    }

    /// What was found in the files, and what was wrong with the engines.
    private struct Analysis {
        var articles: [AnalyzedArticle] = []
        var findings: [Finding] = []
        var engineFindings: [Finding] = []
    }

    private func analyze(
        _ intake: Intake, _ watchdog: Watchdog, progress: @Sendable (Int, String) -> Void
    ) -> Analysis {
        let entries = intake.entries
        let fetched = FetchedFiles(intake)
        let results = Mutex<(done: Int, analyses: [ArticleAnalyzer.Analysis])>(
            (0, Array(repeating: .init(), count: entries.count)))
        let isLarge = entries.count >= Self.largeDay
        DispatchQueue.concurrentPerform(iterations: entries.count + (isLarge ? 1 : 0)) { iteration in
            let index = isLarge ? iteration - 1 : iteration
            guard index >= 0 else { return StoryGrouper.prepare() }
            let analysis = watchdog.watching(entries[index].name, index) { analyze(entries[index], fetched) }
            let done = results.withLock { results in
                results.analyses[index] = analysis
                results.done += 1
                return results.done
            }
            progress(done, entries[index].name)
        }
        var analyses = results.withLock { $0.analyses }
        let drafts = analyzer.neighbours.drafts(of: analyses.flatMap(\.foreign))
        for index in analyses.indices { analyzer.admitForeign(to: &analyses[index], drafts: drafts.byID) }
        return Analysis(
            articles: fetched.joined(analyses.flatMap(\.articles)), findings: analyses.flatMap(\.findings),
            engineFindings: drafts.findings)
    }

    /// So many files hardly come in one language alone.
    private static let largeDay = 50

    private func analyze(_ entry: Intake.Entry, _ fetched: FetchedFiles) -> ArticleAnalyzer.Analysis {
        do {
            let reader = SourceFileReader(sizeLimit: options.fileLimit)
            let file = fetched.described(try reader.read(entry.path, name: entry.name))
            return analyzer.analyze(file) { fetched.keepNewItems(of: entry.name, in: &$0) }
        } catch {
            let finding = Finding(.error, source: entry.name, message: error.message, omission: .unreadable)
            return ArticleAnalyzer.Analysis(findings: [finding])
        }
    }
}

/// Logs how long each part of a run took.
private struct StageClock {
    let logger: Logger
    private var last = ContinuousClock.now

    init(logger: Logger) {
        self.logger = logger
    }

    mutating func stage(_ what: String) {
        let now = ContinuousClock.now
        logger.debug("\(what) in \((now - last).formattedMilliseconds)")
        last = now
    }
}

extension Duration {
    fileprivate var formattedMilliseconds: String {
        let (seconds, attoseconds) = components
        return "\(seconds * 1000 + attoseconds / 1_000_000_000_000_000) ms"
    }
}
