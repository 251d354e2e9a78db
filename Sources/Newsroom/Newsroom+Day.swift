import Configuration
import Digests
import FoundationEssentials
import Languages
public import NewsModel
public import Publishing
public import Terminology
import Translation
import UnicodeText

/// A day that was compiled and can be published. As long as it is there, no other run can compile the same day.
public struct CompiledDay: Sendable {
    /// What is published.
    public let day: Day
    /// What a person should know, in this order: of earlier digests, glossaries, the memory, engines, the day's files.
    public let findings: [Finding]
    /// Whether some input was left out.
    public let isIncomplete: Bool
    /// The folder it is published in.
    public let folder: String

    let style: EditionStyle
    /// The head of each edition's message; editions without one are not written as mail.
    let mail: [Language: MailHead]
    /// The files that it was made from.
    let readFiles: Prerequisites
    let lock: FolderLock
}

/// What came of a day that was published.
public struct Publication: Sendable {
    /// Rolling feeds of earlier days that could not be used.
    public let findings: [Finding]
}

/// What a day's news asked of the glossaries.
public struct Review: Sendable {
    /// The terms that the day's articles use, and what is missing.
    public let report: CoverageReport
    /// What a person should know, as when the day is compiled.
    public let findings: [Finding]
    /// Whether some input was left out.
    public let isIncomplete: Bool

    let style: EditionStyle
    /// The newsroom's first edition.
    let language: Language

    /// The review as one of `CoverageWriters` writes it.
    ///
    /// - Parameter language: nil for the first edition's.
    public func text(by writer: Writer<CoverageReview>, in language: Language? = nil) -> String {
        let review = CoverageReview(report, in: language ?? self.language, style: style)
        return String(decoding: writer.write(review) ?? [], as: UTF8.self)
    }
}

/// A rule for `make`: what a day was made from.
public struct MakeRule: Sendable {
    /// The file that it is written into.
    public var file: String
    /// What the rule makes; nil for the digest's XML.
    public var target: String?

    /// A rule that is written into a file.
    public init(file: String, target: String? = nil) {
        self.file = file
        self.target = target
    }
}

extension Newsroom {
    /// Takes a day's articles through all stages, as the only run that does so for this day.
    ///
    /// - Throws: `NewsroomError` when there are no articles, or something that the settings name cannot be used; nothing
    ///   is written then, not even the day's folder.
    public func compile(_ date: CivilDate, observer: @escaping Observer = { _ in }) throws(NewsroomError) -> CompiledDay
    {
        let style = try style()
        let mail = try settings.mail.heads()
        let source = articles(of: date)
        var intake = try Intake(nonEmpty: source, leavingOut: settings.leaveOut)
        let glossary = try glossary(observer)
        let folder = archive.folder(of: date)
        var hadToWait = false
        let lock = try FolderLock(folder) {
            hadToWait = true
            observer(.waiting(folder: folder))
        }
        // What came in while another run held the folder is of this one.
        if hadToWait { intake = try Intake(nonEmpty: source, leavingOut: settings.leaveOut) }
        let run = try run(date, intake, glossary, memory: memory, observer: observer)
        return CompiledDay(
            day: run.day, findings: run.findings, isIncomplete: run.isIncomplete, folder: folder, style: style.style,
            mail: mail,
            readFiles: intake.prerequisites + run.readFiles
                + Prerequisites(read: style.files) + settingsFile, lock: lock)
    }

    /// Writes a day: its editions, its XML, its coverage review; then what is made from several days.
    ///
    /// - Parameter rule: also says what the day was made from.
    public func publish(_ compiled: CompiledDay, rule: MakeRule? = nil) throws(NewsroomError) -> Publication {
        let style = compiled.style
        try PublishedFolder(compiled.folder).write(
            DayOutputs.files(of: compiled.day, editions: settings.editions, style: style, mail: compiled.mail),
            removing: DayOutputs.former(editions: settings.editions, mail: compiled.mail), holding: compiled.lock)
        let findings = try ArchivePages(archive).refresh(
            feedDays: settings.feedDays, edition: settings.editions.first ?? Language.served[0], style: style)
        if let rule { try write(rule, of: compiled) }
        return Publication(findings: findings)
    }

    private func write(_ rule: MakeRule, of compiled: CompiledDay) throws(NewsroomError) {
        let files = compiled.readFiles
        let text = Depfile.text(
            target: rule.target ?? "\(compiled.folder)/\(ArchiveFolder.digest)", prerequisites: files.read,
            absent: files.absent)
        do {
            try WholeFile.write(Data(text.utf8), to: path(rule.file))
        } catch {
            throw NewsroomError(
                stage: "write", source: rule.file, message: "cannot be written: check the path and its permissions",
                underlying: error)
        }
    }

    /// Compiles a day and looks at what its articles asked of the glossaries; writes nothing.
    ///
    /// - Parameters:
    ///   - folder: articles to review instead of the day's.
    ///   - unusedAfter: after how many days without use an entry is named.
    public func review(
        _ date: CivilDate, articles folder: String? = nil, unusedAfter: Int = 90,
        observer: @escaping Observer = { _ in }
    ) throws(NewsroomError) -> Review {
        let intake = try Intake(folder: folder.map(path) ?? articles(of: date), leavingOut: settings.leaveOut)
        let run = try run(
            date, intake, try glossary(observer), memory: memory, unusedAfter: unusedAfter, observer: observer)
        return Review(
            report: run.day.coverage, findings: run.findings, isIncomplete: run.isIncomplete,
            style: try style().style, language: settings.editions.first ?? Language.served[0])
    }
}

// MARK: - A run

extension Newsroom {
    /// A day as a run left it, with what a person should know of all that it was made from.
    struct DayRun {
        let day: Day
        let findings: [Finding]
        let isIncomplete: Bool
        let readFiles: Prerequisites
    }

    /// The folder of the digests.
    var archive: ArchiveFolder { ArchiveFolder(path(settings.digests)) }

    /// What was translated before.
    var memory: MemoryFolder { MemoryFolder(path(settings.translations)) }

    func articles(of date: CivilDate) -> String { "\(path(settings.articles))/\(date)" }

    /// How the editions are written.
    func style() throws(NewsroomError) -> EditionStyleLoader.Loaded {
        var decided = settings
        decided.words = settings.words.map(path)
        decided.templates = settings.templates.map(path)
        return try EditionStyleLoader().load(decided)
    }

    /// Runs the stages over articles with all that the newsroom has.
    ///
    /// - Parameters:
    ///   - memory: nil for a day without translations by people.
    ///   - unusedAfter: nil for as many days as a published review looks back.
    func run(
        _ date: CivilDate, _ intake: Intake, _ glossary: LoadedGlossary, memory folder: MemoryFolder?,
        unusedAfter: Int? = nil, observer: @escaping Observer
    ) throws(NewsroomError) -> DayRun {
        var options = RunOptions(date: date, zone: try zone(), settings)
        options.glossary = glossary.glossary
        options.history = History(before: date, length: settings.historyDays, in: archive)
        options.coverage.unusedAfterDays = unusedAfter ?? options.coverage.unusedAfterDays
        let reviews = archive.reviews(
            before: date, atMost: unusedAfter.map { max($0, 90) } ?? options.coverage.unusedAfterDays)
        options.coverage.past = reviews.days
        let memory = folder?.load() ?? MemoryReading()
        options.memory = memory.units
        options.engines = engines
        let (intake, passedOver) = intake.withoutPageParts
        let total = intake.entries.count
        let day = DayPipeline(options, logger: logger).run(
            intake, stuck: { observer(.stuck(name: "\(intake.folder)/\($0)")) },
            progress: { observer(.read(name: $1, done: $0, total: total)) })
        // Notes on glossaries are `glossary check`'s to tell.
        let others = (glossary.findings + memory.findings + day.engineFindings).filter { $0.severity > .note }
        let ofArticles = day.findings.map { $0.named("\(intake.folder)/\($0.source)") }
        return DayRun(
            day: day,
            findings: StrayFiles.findings(in: path(settings.articles)) + options.history.findings + passedOver + others
                + ofArticles,
            isIncomplete: day.isIncomplete || !options.history.findings.isEmpty || !day.engineFindings.isEmpty
                || (glossary.findings + memory.findings).contains { $0.severity == .error },
            readFiles: Prerequisites(read: glossary.files) + (folder?.prerequisites ?? Prerequisites())
                + options.history.files + reviews.files)
    }

    func zone() throws(NewsroomError) -> TimeZoneRules {
        guard let zone = TimeZoneRules(named: settings.timeZone) else {
            throw NewsroomError(
                stage: "settings", message: "There is no time zone “\(settings.timeZone)”; one is Europe/Minsk.",
                fault: .request)
        }
        return zone
    }
}
