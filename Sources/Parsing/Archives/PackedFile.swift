import Formats
import NewsModel

extension SourceReader {
    /// A file packed with gzip, such as `page.html.gz`.
    static let gzip = SourceReader(
        name: "gzip",
        claim: { $0.bytes?.starts(with: [0x1F, 0x8B]) == true ? .certain : .none },
        read: { content in
            let file = content.file
            guard let unpacked = try? Deflate.gunzipped(file.bytes[...], limit: content.unpackingLimit) else {
                return Reading(parsed: .unreadable(file, content.tooLarge))
            }
            content.unpackable -= unpacked.bytes.count
            guard !unpacked.bytes.isEmpty else {
                return Reading(parsed: .unreadable(file, "is packed (gzip), and broken or cut short"))
            }
            let name = file.name.lowercased().hasSuffix(".gz") ? String(file.name.dropLast(3)) : file.name
            let inner = SourceFile(
                name: file.name, url: file.url, mediaType: SourceReaders.mediaType(ofName: name), bytes: unpacked.bytes)
            var outer = ParsedSource()
            if !unpacked.isWhole {
                outer.findings = [
                    Finding(.warning, source: file.name, message: "is packed (gzip) and cut short; its end is missing")
                ]
            }
            return Reading(parsed: outer, nested: [[inner]])
        })

    /// A ZIP archive that is no document: each file in it is read on its own.
    static let zip = SourceReader(
        name: "zip",
        claim: { content in
            content.bytes?.starts(with: [0x50, 0x4B, 3, 4]) == true
                || content.bytes?.starts(with: [0x50, 0x4B, 5, 6]) == true
                ? .certain : .none
        },
        read: { content in
            guard let archive = content.archive else {
                return Reading(
                    parsed: .unreadable(content.file, "is an archive or an office document (ZIP), broken or cut short"))
            }
            return PackedFiles(archive, &content).reading
        })
}

extension SourceContent {
    /// The most bytes that a file within may have now.
    var unpackingLimit: Int { max(0, min(byteLimit, unpackable)) }

    /// What is said of a file that would unpack to more.
    var tooLarge: String {
        "unpacks to more than \(byteLimit >> 20) MB, as no news does; unpack it yourself if you trust it"
    }
}

/// The files of an archive, as far as one would read them.
private struct PackedFiles {
    private(set) var reading = SourceReader.Reading()

    /// A day's delivery holds no more files.
    private static let mostFiles = 500

    init(_ archive: ZIPArchive, _ content: inout SourceContent) {
        let file = content.file
        let parts = PageParts(among: archive.entries.lazy.map(\.name))
        let entries = archive.entries.filter { entry in
            let isHidden = entry.name.hasPrefix("__MACOSX/") || entry.name.split(separator: "/").last?.first == "."
            return !isHidden && !parts.folderHolds(entry.name) && !PageParts.isNoArticle(entry.name)
        }
        var findings: [Finding] = []
        var files: [SourceFile] = []
        func tell(_ message: String) {
            findings.append(Finding(.warning, source: file.name, message: message, omission: .unreadable))
        }
        for (position, entry) in entries.prefix(Self.mostFiles).enumerated() {
            do {
                let bytes = try archive.contents(of: entry, limit: content.unpackingLimit)
                content.unpackable -= bytes.count
                files.append(
                    SourceFile(name: file.name, mediaType: SourceReaders.mediaType(ofName: entry.name), bytes: bytes))
            } catch {
                switch error {
                case .encrypted: tell("file \(position + 1) needs a password; unpack the archive yourself")
                case .unreadable: tell("file \(position + 1) is broken, or packed in a way that is not read")
                case .tooLarge: tell("file \(position + 1) " + content.tooLarge)
                }
            }
        }
        if entries.count > Self.mostFiles {
            tell("holds more than \(Self.mostFiles) files; the rest was left out")
        }
        if entries.isEmpty { tell("is an archive without a file to read") }
        let outer = ParsedSource(findings: findings)
        reading.parsed = outer
        reading.nested = files.map { [$0] }
        reading.join = { .joined(outer, $0, calling: "file") }
    }
}
