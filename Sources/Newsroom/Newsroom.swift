public import Configuration
import FoundationEssentials
public import Logging
import NewsModel
import Terminology

/// A newsroom: what it has decided, and where its files lie.
///
/// Its verbs are the program: `compile` and `publish` a day, `review` its terms, `handOff` sentences to translators and
/// `takeBack` what they return, `remember` other memories, `search` the digests. Each loads what it needs. What stops one
/// is a `NewsroomError`; what is wrong with an input is a finding in what it returns.
public struct Newsroom: Sendable {
    /// The program's version, as files name it.
    public static let version = "0.1.0"
    /// The file of settings that is read where none is named.
    public static let usualSettings = "svodka.yaml"

    /// What the newsroom has decided; the paths in it are relative to `folder`.
    public var settings: Configuration
    /// Where the newsroom's files lie; empty for the folder that the program was started in.
    public let folder: String
    /// Where the data lie that come with the program.
    public let shared: SharedData
    /// What runs say of the time they take.
    public var logger = Logger(label: "svodka") { _ in SwiftLogNoOpLogHandler() }

    /// The file that the settings come from.
    let settingsFile: Prerequisites

    /// A newsroom whose decisions are known.
    public init(settings: Configuration = Configuration(), folder: String = "", shared: SharedData = .ofThisProgram) {
        self.settings = settings
        self.folder = folder
        self.shared = shared
        settingsFile = Prerequisites()
    }

    /// A newsroom with the decisions of its file, and those of the environment over them.
    ///
    /// - Parameters:
    ///   - file: nil for `svodka.yaml`, where there is one.
    ///   - environment: its variables that begin with `SVODKA_` are read.
    /// - Throws: `NewsroomError` when the file cannot be read, or for the first decision that is wrong, with its place.
    public init(
        settingsIn file: String?, folder: String = "", environment: [String: String]
    ) throws(NewsroomError) {
        self.folder = folder
        shared = .ofThisProgram
        let path = Self.path(file ?? Self.usualSettings, in: folder)
        settingsFile = file == nil ? Prerequisites(lookingFor: [path]) : Prerequisites(read: [path])
        do {
            var content: (bytes: [UInt8], name: String)?
            if let path = settingsFile.read.first {
                content = (try SourceFileReader(sizeLimit: 8 << 20).read(path).bytes, path)
            }
            settings = try ConfigurationReader().read(file: content, environment: environment)
        } catch {
            throw NewsroomError(stage: "settings", message: "\(error)", underlying: error)
        }
    }

    /// Where a file lies that the settings name.
    func path(_ path: String) -> String { Self.path(path, in: folder) }

    private static func path(_ path: String, in folder: String) -> String {
        folder.isEmpty || path.hasPrefix("/") ? path : "\(folder)/\(path)"
    }
}

extension Newsroom {
    /// What a long run tells while it works.
    public enum Progress: Sendable {
        /// There is no glossary, neither the newsroom's nor one that came with the program.
        case noGlossary
        /// Another run is compiling into this folder.
        case waiting(folder: String)
        /// Another run is fetching from the sources.
        case waitingToFetch
        /// A file has taken more of the processor than any should, and still does; whoever is told may end the run.
        case stuck(name: String)
        /// So many files or days of those to be read are done, the last of them this one.
        case read(name: String, done: Int, total: Int)
    }

    /// Is told how a run goes on, from any thread.
    public typealias Observer = @Sendable (Progress) -> Void

    /// The glossaries of the settings, else those in the folder `glossaries`, else those that came with the program.
    public func glossary(_ observer: Observer = { _ in }) throws(NewsroomError) -> LoadedGlossary {
        let paths = settings.glossaries.isEmpty ? shared.glossaries : settings.glossaries.map(path)
        if paths.isEmpty { observer(.noGlossary) }
        return try LoadedGlossary(paths)
    }

    /// Takes files through the stages that look at one article alone, with the newsroom's terms.
    public func analyzer(_ observer: Observer = { _ in }) throws(NewsroomError) -> ArticleAnalyzer {
        ArticleAnalyzer(glossary: try glossary(observer).glossary)
    }

    /// Writes the words and the page templates that come with the program into a folder, to be changed; files that are
    /// there stay.
    ///
    /// - Returns: the paths of the files that were written.
    public func exportTemplates(to folder: String) throws(NewsroomError) -> [String] {
        try EditionStyleLoader().export(to: path(folder)).map { "\(folder)/\($0)" }
    }
}
