import Configuration
import Digests
import FoundationEssentials
import Languages
import NewsModel
import Publishing
import UnicodeText

/// Reads what a newsroom changed about its editions: titles, words, templates.
struct EditionStyleLoader: Sendable {
    /// How editions are written, and the files that say so.
    struct Loaded: Sendable {
        var style = EditionStyle()
        var files: [String] = []
    }

    init() {}

    /// - Throws: `NewsroomError` for a folder or a file that cannot be read, and for the first phrase or template that is
    ///   wrong, with its line.
    func load(_ configuration: Configuration) throws(NewsroomError) -> Loaded {
        var loaded = Loaded()
        loaded.style.termsPerStory = configuration.limits.termsPerStory
        if let folder = configuration.words { try readWords(in: folder, into: &loaded) }
        if let folder = configuration.templates { try readTemplates(in: folder, into: &loaded) }
        for (edition, title) in configuration.titles {
            loaded.style.setTitle(PrintableText.printed(title), of: edition)
        }
        for section in configuration.sections where !section.titles.isEmpty {
            loaded.style.setTitles(section.titles.mapValues(PrintableText.printed), of: section.name)
        }
        return loaded
    }

    /// Writes the words and the templates that came with svodka, for those who want to change them; files that are there
    /// stay. The names of those written, in order.
    func export(to folder: String) throws(NewsroomError) -> [String] {
        let templates = PageTemplates.files.mapValues { Data($0.utf8) }
        let files = templates.merging(EditionStyle.wordFiles.mapValues { Data($0) }) { first, _ in first }
        let new = files.filter { !FileManager.default.fileExists(atPath: "\(folder)/\($0.key)") }
            .sorted { $0.key < $1.key }
        try OutputFolder(folder).write(new.map { (name: $0.key, content: $0.value) })
        return new.map(\.key)
    }

    private func readWords(in folder: String, into loaded: inout Loaded) throws(NewsroomError) {
        for name in try names(in: folder, for: "words") where name.hasSuffix(".yaml") || name == EditionStyle.placesFile
        {
            let path = "\(folder)/\(name)"
            let edition = Language.served.first { $0.rawValue == name.dropLast(5) }
            guard edition != nil || name == EditionStyle.placesFile else {
                throw NewsroomError(
                    stage: "words", source: path, message: "is of no edition: name it en.yaml, ru.yaml or zh.yaml")
            }
            let bytes = try bytes(of: path)
            do {
                if let edition {
                    try loaded.style.readWords(of: edition, from: bytes, name: path)
                } else {
                    try loaded.style.readPlaces(from: bytes, name: path)
                }
            } catch {
                throw NewsroomError(
                    stage: "words", source: error.place.description, message: error.message, underlying: error)
            }
            loaded.files.append(path)
        }
    }

    private func readTemplates(in folder: String, into loaded: inout Loaded) throws(NewsroomError) {
        var files: [String: TemplateFile] = [:]
        for name in try names(in: folder, for: "templates") where name.hasSuffix(".mustache") || name.hasSuffix(".css")
        {
            let path = "\(folder)/\(name)"
            guard let text = String(validating: try bytes(of: path), as: UTF8.self) else {
                throw NewsroomError(stage: "templates", source: path, message: "is not in UTF-8: save it as UTF-8")
            }
            files[name] = TemplateFile(path: path, text: text)
            loaded.files.append(path)
        }
        do {
            loaded.style.templates = try PageTemplates(overrides: files)
        } catch {
            throw NewsroomError(
                stage: "templates", source: "\(error.source):\(error.line):\(error.column)", message: error.message,
                underlying: error)
        }
    }

    private func names(in folder: String, for key: String) throws(NewsroomError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            throw NewsroomError(
                stage: key, source: folder, message: "the folder cannot be read: see \(key): in svodka.yaml",
                underlying: error)
        }
    }

    private func bytes(of path: String) throws(NewsroomError) -> [UInt8] {
        do {
            return try SourceFileReader(sizeLimit: 1 << 20).read(path).bytes
        } catch {
            throw NewsroomError(stage: "settings", error)
        }
    }
}
