import Configuration
import Digests
import Engines
import FoundationEssentials
import Languages
public import NewsModel
import Terminology
import Translation

/// How sentences go out to a translator.
public enum HandoffFormat: String, CaseIterable, Sendable {
    /// XLIFF 1.2.
    case xliff
    /// XLIFF 2.1.
    case xliff2
    /// A table.
    case csv

    fileprivate var ending: String { self == .csv ? "csv" : "xlf" }

    fileprivate func text(of package: HandoffPackage) -> String {
        switch self {
        case .xliff: XLIFF12Writer().text(package)
        case .xliff2: XLIFF2Writer().text(package)
        case .csv: HandoffTableWriter().text(package)
        }
    }
}

/// What went out to translators.
public struct HandedOff: Sendable {
    /// A file for a translator.
    public struct File: Sendable {
        /// Where it was written.
        public let path: String
        /// How many it holds.
        public let sentences: Int
    }

    /// A file for each language translated from.
    public let files: [File]
    /// What was wrong with the memory.
    public let memoryFindings: [Finding]
    /// What was wrong with translation engines.
    public let engineFindings: [Finding]
}

/// A translator's file, and what is known of it beside what it says of itself.
public struct ReturnedFile: Sendable {
    /// Where it lies.
    public var path: String
    /// The day it was made for; nil for the one that the file, its name or its folder says.
    public var date: CivilDate?
    /// The language translated to; nil for the one that the file or its name says.
    public var target: Language?
    /// Who has translated, to be kept with each translation.
    public var translator: String?
    /// The memory that takes it; nil for the newsroom's own.
    public var memory: String?

    /// A file of which only the path is known.
    public init(_ path: String) {
        self.path = path
    }

    /// The day, as the person, else the file, else its name or folder has it.
    fileprivate func date(said reading: HandoffReader.Reading) throws(NewsroomError) -> CivilDate {
        let places = path.split { $0 == "/" || $0 == "." }.map(String.init)
        let named = [reading.packageName].compactMap { $0 } + places.reversed()
        guard let day = date ?? named.lazy.compactMap(CivilDate.init).first else {
            throw NewsroomError(
                stage: "take back", message: "\(path) does not say its day: add --date 2025-05-14")
        }
        return day
    }

    /// The language, as the person, else the file, else its name has it: `en-ru.csv`.
    fileprivate func language(said reading: HandoffReader.Reading) throws(NewsroomError) -> Language {
        if let target, let tag = reading.targetTag, tag.language != target {
            throw NewsroomError(
                stage: "take back", message: "\(path) is translated to \(tag), not to \(target.rawValue)")
        }
        let name = Place(of: path).name.split(separator: ".").first ?? ""
        let named = name.split(separator: "-").last.flatMap { LanguageTag(rawValue: String($0)).language }
        guard let language = target ?? reading.targetTag?.language ?? named else {
            throw NewsroomError(stage: "take back", message: "\(path) does not say its language: add --to ru")
        }
        return language
    }
}

/// What came of a translator's file.
public struct TakenBack: Sendable {
    /// How many translations the memory has taken.
    public let taken: Int
    /// How many sentences are not yet translated.
    public let untouched: Int
    /// What was not taken and why.
    public let findings: [Finding]
    /// What to look at in what was taken.
    public let notes: [Finding]
    /// What was wrong with translation engines.
    public let engineFindings: [Finding]
}

/// What was added to a memory.
public struct Remembered: Sendable {
    /// How many units were added.
    public let added: Int
    /// How many units the memory holds now.
    public let total: Int
    /// What was wrong with the files that were added.
    public let findings: [Finding]
}

extension Newsroom {
    /// Writes what an edition lacks in its own language, a file for each language translated from.
    ///
    /// - Parameters:
    ///   - folder: where to; nil for the day's among the translations.
    ///   - all: also what the memory has word for word.
    /// - Throws: `NewsroomError` also when a file that is there holds translations that were not taken back yet.
    public func handOff(
        _ date: CivilDate, to target: Language, as format: HandoffFormat, into folder: String? = nil, all: Bool = false,
        observer: @escaping Observer = { _ in }
    ) throws(NewsroomError) -> HandedOff {
        let memory = memory.load()
        let (packages, engineFindings) = try packages(date, to: target, memory: memory.units, observer: observer)
        let folder = folder.map(path) ?? "\(path(settings.translations))/\(date)"
        try? Place.make(folder: folder)
        var files: [HandedOff.File] = []
        for package in packages.map({ all ? $0 : $0.withoutKnown }) where !package.segments.isEmpty {
            let path = "\(folder)/\(package.sourceTag)-\(package.targetTag.primary).\(format.ending)"
            try checkThatNothingIsLost(path, memory.units)
            try WholeFile.write(Data(format.text(of: package).utf8), to: path)
            files.append(HandedOff.File(path: path, sentences: package.segments.count))
        }
        return HandedOff(files: files, memoryFindings: memory.findings, engineFindings: engineFindings)
    }

    /// Takes a translator's file into the memory, as far as its sentences are still in the day's digest.
    ///
    /// - Parameter now: when it came back.
    public func takeBack(
        _ file: ReturnedFile, now: Timestamp, observer: @escaping Observer = { _ in }
    ) throws(NewsroomError) -> TakenBack {
        let reading: HandoffReader.Reading
        do {
            reading = HandoffReader().read(try SourceFileReader().read(file.path).bytes, name: file.path)
        } catch {
            throw NewsroomError(stage: "take back", error)
        }
        let (packages, engineFindings) = try packages(
            try file.date(said: reading), to: try file.language(said: reading), memory: [], observer: observer)
        let outcome = HandoffMerger(packages).merge(reading.segments, translator: file.translator, name: file.path)
        var notes: [Finding] = []
        if !outcome.accepted.isEmpty {
            notes = TranslationReview(try glossary(observer).glossary).notes(on: outcome.accepted, of: file.path)
            let memory = file.memory.map(path) ?? "\(path(settings.translations))/memory.tmx"
            _ = try MemoryFile(path: memory, version: Self.version).add(
                units(of: outcome.accepted, in: packages, now: now))
        }
        return TakenBack(
            taken: outcome.accepted.count, untouched: outcome.untouched, findings: reading.findings + outcome.findings,
            notes: notes, engineFindings: engineFindings)
    }

    /// Adds the units of TMX files to a memory, those that it does not hold word for word.
    public func remember(_ files: [String], in memory: String) throws(NewsroomError) -> Remembered {
        let new = try Self.memory(files.map(path))
        let (added, total) = try MemoryFile(path: path(memory), version: Self.version).add(new.units)
        return Remembered(added: added, total: total, findings: new.findings)
    }

    /// The units of TMX files, in order.
    ///
    /// - Throws: `NewsroomError` when a file cannot be read at all.
    public static func memory(_ files: [String]) throws(NewsroomError) -> MemoryReading {
        var memory = MemoryReading()
        for file in files {
            do {
                try memory.read(file)
            } catch {
                throw NewsroomError(stage: "remember", error)
            }
        }
        return memory
    }

    /// Looks over translations that come from elsewhere.
    ///
    /// - Parameter checksTerms: whether the newsroom's terms must be rendered as its glossaries have them.
    public func translationReview(
        checksTerms: Bool = true, observer: Observer = { _ in }
    ) throws(NewsroomError) -> TranslationReview {
        TranslationReview(checksTerms ? try glossary(observer).glossary : nil)
    }
}

// MARK: - Sentences out and back

extension Newsroom {
    /// What the settings name, each with its kept answers.
    var engines: [EngineDrafter] {
        let answers = AnswerFolder("\(path(settings.translations))/.answers")
        return settings.engines.map { engine in
            let pairs = engine.pairs.map {
                LanguagePair(from: LanguageTag(rawValue: $0.source), to: LanguageTag(rawValue: $0.target))
            }
            return EngineDrafter(
                CommandEngine(name: engine.name, command: engine.command, pairs: pairs, timeLimit: engine.seconds),
                store: answers)
        }
    }

    /// What an edition of the day prints in other languages, a package for each; with engines' drafts, and without what
    /// people have translated.
    private func packages(
        _ date: CivilDate, to target: Language, memory: [TranslationUnit], observer: @escaping Observer
    ) throws(NewsroomError) -> (packages: [HandoffPackage], engineFindings: [Finding]) {
        let intake = try Intake(folder: articles(of: date), leavingOut: settings.leaveOut)
        let day = try run(date, intake, try glossary(observer), memory: nil, observer: observer).day
        let packages = HandoffPackages.of(day.digest, to: target, memory: TranslationMemory(memory))
        return (packages, day.engineFindings)
    }

    /// A file that somebody has worked on is not written over before it was taken back.
    private func checkThatNothingIsLost(_ path: String, _ units: [TranslationUnit]) throws(NewsroomError) {
        guard let bytes = try? SourceFileReader().read(path).bytes else { return }
        let kept = Set(units.flatMap { $0.variants.map(\.text) })
        let work = HandoffReader().read(bytes, name: path).segments.filter(\.isTranslated)
        let open = work.count { !kept.contains($0.target) }
        guard open == 0 else {
            throw NewsroomError(
                stage: "hand off",
                message: "\(path) holds \(open) translations that are not merged yet: svodka translate merge \(path)")
        }
    }

    /// The sentences as units of a memory, each between its neighbours.
    private func units(
        of sentences: [TranslatedSentence], in packages: [HandoffPackage], now: Timestamp
    ) -> [TranslationUnit] {
        let segments = Dictionary(packages.flatMap(\.segments).map { ($0.id, $0) }) { first, _ in first }
        return sentences.compactMap { sentence in
            var dated = sentence
            dated.date = now
            let segment = segments[sentence.id]
            return TranslationUnit(dated, previous: segment?.previous, next: segment?.next)
        }
    }
}
