import ArgumentParser
import Formats
import FoundationEssentials
import NewsModel
import Translation

/// `svodka memory lookup`: how a text was translated before.
struct MemoryLookupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lookup", abstract: "Finds earlier translations of texts.",
        discussion: """
            Prints for each text what the memory has, best first: score, kind, translation. With --jsonl it is a \
            filter: {"id","language","text"} in, {"id","matches":[{"entry","score","kind","source","target"}]} out, with \
            "reversed" where the text was the translation, and "check" where a word beside a number may want another form.
            """)

    @OptionGroup var files: MemoryFiles

    @Argument(help: "The texts to look up.") var texts: [String] = []

    @Flag(help: "Read JSON Lines from standard input and write them to standard output.")
    var jsonl = false

    @Option(help: "The texts' language: en, ru, zh.") var language = "en"

    @Option(name: .customLong("to"), help: "The language wanted, the way back to it included; any when not given.")
    var target: String?

    @Option(help: "The most matches for a text.") var limit = 5

    @Option(help: "The lowest score, 0 to 100.") var minimum = 0.0

    /// The files, and the texts: in `--memory desk.tmx 'a text'` the text stands among the files.
    private var given: (files: [String], texts: [String]) {
        guard !jsonl, texts.isEmpty else { return (files.memory, texts) }
        let isFile = { (name: String) in
            name.lowercased().hasSuffix(".tmx") || FileManager.default.fileExists(atPath: name)
        }
        let count = max(1, files.memory.prefix(while: isFile).count)
        return (Array(files.memory.prefix(count)), Array(files.memory.dropFirst(count)))
    }

    func validate() throws {
        if jsonl != given.texts.isEmpty { throw ValidationError("Give texts or --jsonl, one of the two.") }
        if limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    }

    func run() throws {
        let given = given
        let (units, isComplete) = try MemoryFiles.read(given.files)
        let memory = TranslationMemory(units)
        if jsonl {
            try JSONLinesFilter.run(Input.self) { input in
                Output(
                    id: input.id,
                    matches: memory.matches(
                        for: input.text, language: LanguageTag(rawValue: input.language ?? language),
                        options: options(for: input)))
            }
        } else {
            for text in given.texts { try print(memory, text) }
        }
        if !isComplete { throw ExitStatus.someLeftOut }
    }

    private func options(for input: Input? = nil) -> TranslationMemory.Options {
        var options = TranslationMemory.Options()
        options.limit = limit
        options.minimum = minimum
        options.target = target.map(LanguageTag.init(rawValue:))
        options.offersWayBack = target != nil
        options.previous = input?.previous
        options.next = input?.next
        return options
    }

    private func print(_ memory: TranslationMemory, _ text: String) throws {
        let matches = memory.matches(for: text, language: LanguageTag(rawValue: language), options: options())
        var lines = [text]
        for match in matches {
            lines.append("\(Int(match.score))\t\(match.kind.rawValue)\t\(match.source)\n\t\t\(match.target)")
            if match.isReversed { lines.append("\t\tthe other way round: the text was the translation of this") }
            if match.mayDisagree { lines.append("\t\tcheck the words beside the number: they may want another form") }
        }
        if matches.isEmpty { lines.append("nothing found") }
        try StandardStreams.print(lines.joined(separator: "\n") + "\n")
    }

    private struct Input: JSONReadable {
        let id: String
        let language: String?
        let text: String
        let previous: String?
        let next: String?

        init(_ object: JSONObject) throws {
            id = try object.text("id")
            language = try object.optionalText("language")
            text = try object.text("text")
            previous = try object.optionalText("previous")
            next = try object.optionalText("next")
        }
    }

    private struct Output: JSONWritable {
        struct Match: JSONWritable {
            let entry: String
            let score: Double
            let kind: String
            let source: String
            let target: String
            let language: String
            let isReversed: Bool
            let mayDisagree: Bool

            func write(to json: inout JSONWriter) {
                json.object {
                    if mayDisagree { $0.member("check", true) }
                    $0.member("entry", entry)
                    $0.member("kind", kind)
                    $0.member("language", language)
                    if isReversed { $0.member("reversed", true) }
                    $0.member("score", score)
                    $0.member("source", source)
                    $0.member("target", target)
                }
            }
        }

        let id: String
        let matches: [Match]

        init(id: String, matches: [MemoryMatch]) {
            self.id = id
            self.matches = matches.map {
                Match(
                    entry: $0.entry, score: ($0.score * 10).rounded() / 10, kind: $0.kind.rawValue, source: $0.source,
                    target: $0.target, language: $0.targetTag.rawValue, isReversed: $0.isReversed,
                    mayDisagree: $0.mayDisagree)
            }
        }

        func write(to json: inout JSONWriter) {
            json.object {
                $0.member("id", id)
                $0.member("matches", matches)
            }
        }
    }
}
