import ArgumentParser
import NewsModel
import Newsroom
import Terminology

/// `svodka glossary`: keeping glossaries.
struct GlossaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "glossary",
        abstract: "Checks, converts, merges, counts and generates glossaries.",
        discussion: """
            Reads CSV and TSV with a header (en,ru,zh,subject,…; several terms in a cell parted by |), DeepL's and \
            OmegaT's tables, and TBX. Messages name file, line and column.
            """,
        subcommands: [Check.self, Convert.self, Generate.self, Merge.self, Stats.self])

    /// Reads glossary files; findings are printed as they come.
    struct Files: ParsableArguments {
        @Argument(help: "Glossary files; - is standard input.", completion: .file())
        var files: [String]

        @Option(
            help: ArgumentHelp(
                "The languages of a table without a header, in the order of its columns, such as en,ru.",
                valueName: "tags"))
        var languages: String?

        func read(reportsStyle: Bool = false, leavesProposals: Bool = false) throws -> [GlossaryReading] {
            var options = GlossaryReader.Options()
            options.reportsStyle = reportsStyle
            options.leavesProposals = leavesProposals
            options.columnLanguages = GlossaryCommand.tags(languages)
            return try Self.read(files, options)
        }

        func validate() throws {
            guard languages == nil || GlossaryCommand.tags(languages).count > 1 else {
                throw ValidationError("--languages names the columns' languages, such as en,ru or ru,en,zh.")
            }
        }

        static func read(_ files: [String], _ options: GlossaryReader.Options) throws -> [GlossaryReading] {
            let reader = GlossaryReader(options: options)
            try StandardStreams.checkOutputIsNone(of: files)
            return try files.map { path in
                do {
                    let file =
                        path == "-" ? try SourceFileReader().readStandardInput() : try SourceFileReader().read(path)
                    return reader.read(file.bytes, name: file.name)
                } catch let failure as UnreadableFile {
                    throw CannotRun("\(failure)")
                }
            }
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Looks for faults: duplicates, contradictions, wrong letters, unbalanced brackets.",
            discussion: "Exit status 1 when there is a fault; notes alone do not count.")

        @OptionGroup var input: Files

        @Flag(help: "Print faults only, no notes.")
        var quiet = false

        func run() throws {
            let readings = try input.read(reportsStyle: true)
            let joined = GlossaryJoin.join(readings.map(\.glossary))
            let findings = readings.flatMap(\.findings) + joined.findings + GlossaryCheck.findings(in: joined.glossary)
            for finding in findings where !quiet || finding.severity > .note {
                try StandardStreams.print("\(finding)\n")
            }
            let faults = findings.count { $0.severity > .note }
            let concepts = joined.glossary.concepts.count
            StandardStreams.say(
                "\(concepts) \(concepts == 1 ? "concept" : "concepts"), \(faults) \(faults == 1 ? "fault" : "faults")")
            if faults > 0 { throw ExitStatus.someLeftOut }
        }
    }

    struct Stats: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Counts concepts and terms by language and subject, after joining the tables.")

        @OptionGroup var input: Files

        func run() throws {
            let readings = try input.read()
            let joined = GlossaryJoin.join(readings.map(\.glossary))
            try StandardStreams.print(GlossaryStatistics(joined.glossary).text)
            try GlossaryCommand.tell(readings.flatMap(\.findings) + joined.findings)
        }
    }

    struct Convert: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes a glossary in another format; tells what that format cannot hold.")

        @OptionGroup var input: Files
        @OptionGroup var output: Output

        func run() throws {
            let readings = try input.read()
            let glossary = Glossary.concatenating(readings.map(\.glossary))
            try output.write(glossary, findings: readings.flatMap(\.findings))
        }
    }

    struct Generate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes a glossary of the names of countries, languages, currencies, units and months.",
            discussion: """
                The names are those of the Unicode consortium (CLDR) in English, Russian and Chinese. They are found and \
                reviewed like other terms, but not explained to readers: the column gloss says no.

                  svodka glossary generate --without glossaries/places.csv glossaries/finance.csv > names.csv
                """)

        @Option(
            parsing: .upToNextOption,
            help: ArgumentHelp("Leave out what these glossaries have already.", valueName: "file"), completion: .file())
        var without: [String] = []

        func run() throws {
            let readings = try Files.read(without, GlossaryReader.Options())
            let glossary = NameGlossary.generate(leavingOut: GlossaryJoin.join(readings.map(\.glossary)).glossary)
            try StandardStreams.print(data: GlossaryWriter().write(glossary).text)
            try GlossaryCommand.tell(readings.flatMap(\.findings))
        }
    }

    struct Merge: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Joins glossaries into one: en–ru and en–zh tables become entries in three languages.",
            discussion: """
                A row joins an entry of an earlier file when both share a term and nothing contradicts; so an edited \
                review completes the glossary it is merged into. What could belong to several entries is told, and kept \
                apart. Of a review's rows those are taken that somebody has looked at, and so changed what it wrote into \
                their column todo: to ok, or to nothing.

                  svodka glossary merge --in-place glossaries/technology.csv proposals.csv

                changes that glossary: read, joined and written under a lock, so that nothing in it is lost.
                """)

        @Option(
            help: ArgumentHelp("Merge into this glossary, and write nothing to standard output.", valueName: "file"),
            completion: .file())
        var inPlace: String?

        @OptionGroup var input: Files
        @OptionGroup var output: Output

        func run() throws {
            let readings = try input.read(leavesProposals: true)
            if let inPlace { return try merge(readings, into: inPlace) }
            let joined = GlossaryJoin.join(readings.map(\.glossary))
            try output.write(joined.glossary, findings: readings.flatMap(\.findings) + joined.findings)
        }

        private func merge(_ readings: [GlossaryReading], into file: String) throws {
            let merged = try Newsroom().merge(readings, into: file)
            let (added, completed) = (GlossaryCommand.entries(merged.added), GlossaryCommand.entries(merged.completed))
            try StandardStreams.print("\(file): \(added) added, \(completed) completed\n")
            try GlossaryCommand.tell(merged.findings)
        }
    }

    static func entries(_ count: Int) -> String { count == 1 ? "1 entry" : "\(count) entries" }

    /// `en,zh` as tags; none for nil.
    static func tags(_ list: String?) -> [LanguageTag] {
        (list ?? "").split(separator: ",").map { LanguageTag(rawValue: String($0.filter { !$0.isWhitespace })) }
    }

    /// Prints findings to standard error.
    ///
    /// - Throws: `ExitStatus.someLeftOut` when something was left out.
    static func tell(_ findings: [Finding]) throws {
        for finding in findings { StandardStreams.say("svodka: \(finding)") }
        if findings.contains(where: { $0.severity > .note }) { throw ExitStatus.someLeftOut }
    }

    /// How a glossary is written.
    struct Output: ParsableArguments {
        @Option(name: .customLong("to"), help: "The format: csv, tsv, deepl, omegat or tbx.")
        var format = FormatName.csv

        @Option(help: ArgumentHelp("The kind of TBX: dca, dct or 2008.", valueName: "kind"))
        var tbx = TBXName.dca

        @Option(help: ArgumentHelp("The two languages of a DeepL or OmegaT table, such as en,zh.", valueName: "tags"))
        var pair: String?

        func validate() throws {
            guard pair == nil || GlossaryCommand.tags(pair).count == 2 else {
                throw ValidationError("--pair names two languages, such as en,zh.")
            }
        }

        func write(_ glossary: Glossary, findings: [Finding]) throws {
            var options = GlossaryWriter.Options()
            options.format = GlossaryFormat(rawValue: format.rawValue) ?? .csv
            options.tbxStyle = TBXWriter.Style(rawValue: tbx.rawValue) ?? .dca
            options.pair = GlossaryCommand.tags(pair)
            // Of a file that could not be read there is nothing to write, not even a heading.
            guard !glossary.concepts.isEmpty || !findings.contains(where: { $0.severity == .error }) else {
                return try GlossaryCommand.tell(findings)
            }
            let written = GlossaryWriter(options: options).write(glossary)
            try StandardStreams.print(data: written.text)
            try GlossaryCommand.tell(findings + written.findings)
        }
    }
}

/// The names of the formats on the command line.
enum FormatName: String, CaseIterable, ExpressibleByArgument {
    case csv, tsv, deepl, omegat, tbx
}

/// The names of the kinds of TBX on the command line.
enum TBXName: String, CaseIterable, ExpressibleByArgument {
    case dca, dct
    case year2008 = "2008"
}
