import Formats
import FoundationEssentials
import NewsModel

/// The texts that people judged, in `Gold`: a folder for each task, in it one for each language.
enum Gold {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Gold")

    /// A language of the gold, as its folders are named.
    struct Language: Hashable {
        let name: String
        /// What stands between two sentences of a paragraph.
        let space: String

        static let all = [
            Language(name: "en", space: " "), Language(name: "ru", space: " "), Language(name: "zh", space: ""),
        ]

        var tag: LanguageTag { LanguageTag(rawValue: name) }
    }

    /// A file that cannot be read as its README says.
    struct FormatError: Error, CustomStringConvertible {
        let description: String

        init(_ file: String, line: Int? = nil, _ problem: String) {
            description = "Gold/\(file)\(line.map { ":\($0)" } ?? ""): \(problem)"
        }
    }

    /// The files of a folder with one ending, by name: `pages/en/strike.txt`.
    static func files(in path: String, ending: String = ".txt") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path)
            .filter { $0.hasSuffix(ending) }.sorted().map { "\(path)/\($0)" }
    }

    static func bytes(of file: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: file)))
    }

    /// The lines of a file without white space at their ends; remarks, which begin with #, are left out.
    static func lines(of file: String) throws -> [(number: Int, text: String)] {
        String(decoding: try bytes(of: file), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { (number: $0.offset + 1, text: $0.element.trimmed) }
            .filter { !$0.text.hasPrefix("#") }
    }

    /// The lines of a file in runs that empty lines divide.
    static func blocks(of file: String) throws -> [[String]] {
        try lines(of: file).split { $0.text.isEmpty }.map { $0.map(\.text) }
    }
}

extension StringProtocol {
    /// The text behind a prefix, trimmed; nil where it does not begin with it.
    func text(after prefix: String) -> String? {
        hasPrefix(prefix) ? dropFirst(prefix.count).trimmed : nil
    }
}

/// A text whose sentences are known: a sentence a line, an empty line between paragraphs.
struct SentencedText {
    let text: String
    /// In the order of the text, in Unicode scalars.
    let sentences: [Span]

    init(paragraphs: [[String]], space: String) {
        var text = ""
        var sentences: [Span] = []
        for (position, paragraph) in paragraphs.enumerated() {
            if position > 0 { text += "\n" }
            for (position, sentence) in paragraph.enumerated() {
                if position > 0 { text += space }
                let start = text.unicodeScalars.count
                text += sentence
                sentences.append(Span(start, text.unicodeScalars.count))
            }
        }
        self.text = text
        self.sentences = sentences
    }
}
