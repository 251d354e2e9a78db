import ArgumentParser
import FoundationEssentials
import NewsModel
import Segmentation
import UnicodeText

struct SegmentationBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segment",
        abstract: "MB of UTF-8 a second on one core: ICU alone, sentences, and sentences with words.",
        discussion: """
            The file is cut at line ends into documents of 4,000 bytes, as long as an article; the best of five rounds \
            counts. compare-segmenters measures other programs on the same documents.
            """)

    @Argument(help: "The text's language: en, ru, zh.") var language: String
    @Argument(help: "A text.") var file: String
    @Argument(help: "The name of one measurement, to take it alone, for a profiler.") var only: String?

    func run() throws {
        let documents = Self.documents(of: String(decoding: try contents(of: file), as: UTF8.self))
        let megabytes = Double(documents.reduce(0) { $0 + $1.utf8.count }) / 1e6
        func measure(_ name: String, _ round: () -> Int) {
            guard only == nil || only == name else { return }
            let (seconds, count) = best(of: 5, round)
            print("\(name): \(rounded(megabytes / seconds, 1)) MB/s, \(count) pieces")
        }
        let tag = LanguageTag(rawValue: language)
        let units = documents.map { Array($0.utf16) }
        for (name, kind) in [("ICU sentences, UTF-16", BreakIterator.Kind.sentence), ("ICU words, UTF-16", .word)] {
            guard let iterator = BreakIterator(kind, locale: tag.primary) else { continue }
            measure(name) {
                units.reduce(0) { $0 + $1.withUnsafeBufferPointer { iterator.boundaries(of: $0).count } }
            }
        }
        let segmenter = Segmenter()
        measure("sentences") { documents.reduce(0) { $0 + segmenter.sentences(of: $1, language: tag).count } }
        measure("sentences, tokens, lemmas") {
            documents.reduce(0) { $0 + segmenter.segment($1, id: "", language: tag).tokens.count }
        }
    }

    private static func documents(of text: String) -> [String] {
        var documents: [String] = []
        var document = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            document += line + "\n"
            if document.utf8.count > 4_000 {
                documents.append(document)
                document = ""
            }
        }
        return document.isEmpty ? documents : documents + [document]
    }
}
