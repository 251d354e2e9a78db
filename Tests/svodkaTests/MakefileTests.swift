import Foundation
import Testing

/// A newsroom's folder with the articles of two days, worked on with the project's Makefile and the built command.
private struct Newsroom {
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.write("en,ru,zh\nferry,паром,渡轮\n".utf8, to: "glossaries/small.csv")
        try folder.write([], to: "Sources/none")
        try add("ferry.txt", "The ferry line to the islands opened", on: "2025-05-13")
        try add("harvest.txt", "Flax growers expect a record harvest", on: "2025-05-14")
    }

    func add(_ name: String, _ headline: String, on day: String) throws {
        let text = "Title: \(headline)\nDate: \(day)\n\n\(headline), the ministry said on Monday. More is to come.\n"
        try folder.write(text.utf8, to: "articles/\(day)/\(name)")
    }

    /// Takes a file's time into the past, so that what is made from it is younger on every file system.
    func age() throws {
        _ = try Command.shell("find articles glossaries -exec touch -d '1 hour ago' {} +", in: folder.path)
    }

    /// Runs make, which must not build the command anew.
    func make(_ arguments: String) throws -> Command.Outcome {
        try Command.shell(
            #"make -s -f '\#(Command.root)/Makefile' -o "$SVODKA" SVODKA="$SVODKA" \#(arguments)"#, in: folder.path)
    }

    /// The days that make compiles, by the lines that the command prints.
    func days(compiledBy arguments: String) throws -> [String] {
        let outcome = try make(arguments)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output.split(separator: "\n").filter { $0.contains(": ") }
            .compactMap { $0.split(separator: "/").last?.split(separator: ":").first.map(String.init) }.sorted()
    }

    func text(_ name: String, of day: String) throws -> String { try folder.text("digests/\(day)/\(name)") }
}

@Suite("make digests")
struct MakefileTests {
    private let newsroom: Newsroom
    private let both = ["2025-05-13", "2025-05-14"]

    init() throws {
        newsroom = try Newsroom()
    }

    @Test("compiles every day that has articles, then has nothing to do", arguments: ["", "-j4"])
    func all(jobs: String) throws {
        try FileManager.default.createDirectory(
            atPath: newsroom.folder.file("articles/2025-05-15"), withIntermediateDirectories: true)
        // Told the day before, so that each day has to wait for the one before it.
        try newsroom.add("again.txt", "The ferry line to the islands opened", on: "2025-05-14")
        #expect(try newsroom.days(compiledBy: "digests \(jobs)") == both)
        #expect(try newsroom.days(compiledBy: "digests \(jobs)") == [])
        #expect(try newsroom.text("digest.xml", of: "2025-05-14").contains(#"date="2025-05-13" story="s1""#))
        #expect(try newsroom.text("digest.en.txt", of: "2025-05-13").contains("ferry line"))
    }

    @Test("compiles the one day whose article was touched, added or removed, whatever the article's name")
    func stale() throws {
        let names = ["a b.txt", "100%.txt", "#1 $5 = £4; [2].txt", "Минский полумарафон.txt"]
        for name in names { try newsroom.add(name, "A story of its own about \(name)", on: "2025-05-14") }
        try newsroom.age()
        #expect(try newsroom.days(compiledBy: "digests") == both)
        for name in names {
            _ = try Command.shell("touch 'articles/2025-05-14/\(name)'", in: newsroom.folder.path)
            #expect(try newsroom.days(compiledBy: "digests") == ["2025-05-14"], "\(name)")
            try newsroom.age()
        }
        try newsroom.add("late.txt", "Two mills were rebuilt for the flax", on: "2025-05-13")
        #expect(try newsroom.days(compiledBy: "digests").first == "2025-05-13")
        for name in names {
            try FileManager.default.removeItem(atPath: newsroom.folder.file("articles/2025-05-14/\(name)"))
        }
        #expect(try newsroom.days(compiledBy: "digests") == ["2025-05-14"])
        #expect(try newsroom.days(compiledBy: "digests") == [])
    }

    @Test("compiles a day again for an earlier one only when that tells other things")
    func lookingBack() throws {
        try newsroom.age()
        _ = try newsroom.make("digests")
        _ = try Command.shell("touch articles/2025-05-13/ferry.txt", in: newsroom.folder.path)
        #expect(try newsroom.days(compiledBy: "digests") == ["2025-05-13"])
        try newsroom.add("ferry.txt", "The ferry line to the islands closed", on: "2025-05-13")
        #expect(try newsroom.days(compiledBy: "digests") == both)
        #expect(try newsroom.days(compiledBy: "digests") == [])
    }

    @Test("takes folders whose names have spaces")
    func spaces() throws {
        _ = try Command.shell("mv articles 'the articles'", in: newsroom.folder.path)
        let folders = "ARTICLES='the articles' DIGESTS='all digests'"
        #expect(try newsroom.days(compiledBy: "digests \(folders)") == both)
        #expect(try newsroom.days(compiledBy: "digests \(folders)") == [])
        _ = try Command.shell("touch 'the articles/2025-05-13/ferry.txt'", in: newsroom.folder.path)
        #expect(try newsroom.days(compiledBy: "digests \(folders)") == ["2025-05-13"])
        #expect(try newsroom.make("coverage DATE=2025-05-13 \(folders)").output.contains("13 May 2025"))
    }

    @Test("compiles a day again when a review that its trend shows has changed, months later")
    func trend() throws {
        try newsroom.add("dunes.txt", "The ferry line to the dunes opened", on: "2025-03-01")
        _ = try newsroom.make("digests")
        #expect(try newsroom.days(compiledBy: "digests") == [])
        try newsroom.add("more.txt", "A second ferry line, and a third ferry line, to the dunes", on: "2025-03-01")
        #expect(try newsroom.days(compiledBy: "digests") == ["2025-03-01"] + both)
        #expect(try newsroom.days(compiledBy: "digests") == [])
    }

    @Test("makes a digest again that was taken away")
    func removed() throws {
        _ = try newsroom.make("digests")
        try FileManager.default.removeItem(atPath: newsroom.folder.file("digests/2025-05-14/digest.xml"))
        #expect(try newsroom.days(compiledBy: "digests") == ["2025-05-14"])
    }

    @Test("leaves the former files when a run fails, and tries again")
    func failed() throws {
        _ = try newsroom.make("digests")
        let former = try newsroom.text("digest.en.txt", of: "2025-05-14")
        try newsroom.folder.write("en,ru\nflax,лён\n".utf8, to: "glossaries/more.csv")
        try newsroom.add("second.txt", "A second article that was not there before", on: "2025-05-14")
        let outcome = try newsroom.make("digest DATE=2025-05-14 COMPILE=./none")
        #expect(outcome.status == 2)
        let full = try Command.shell(
            #"ulimit -f 1; make -s -f '\#(Command.root)/Makefile' -o "$SVODKA" SVODKA="$SVODKA" digests"#,
            in: newsroom.folder.path)
        #expect(full.status == 2)
        #expect(full.errors.contains("the disk is full"))
        #expect(try newsroom.text("digest.en.txt", of: "2025-05-14") == former)
        #expect(try newsroom.days(compiledBy: "digests") == ["2025-05-14"])
        #expect(try newsroom.text("digest.en.txt", of: "2025-05-14") != former)
    }

    @Test("lets two runs at once end with the digest that one gives")
    func twoAtOnce() throws {
        for number in 0..<30 { try newsroom.add("\(number).txt", "Story \(number) of the day", on: "2025-05-14") }
        _ = try newsroom.make("digests DIGESTS=alone")
        let outcomes = try Command.atOnce(2) { try newsroom.make("digests") }
        #expect(outcomes.map(\.status) == [0, 0])
        let difference = try Command.shell("diff -r -x '.*' alone digests", in: newsroom.folder.path)
        #expect(difference.status == 0, "\(difference.output)")
        #expect(try newsroom.days(compiledBy: "digests") == [])
    }

    @Test("waits for another run of the same day, and says so")
    func waits() throws {
        let outcome = try Command.shell(
            #"""
            mkdir -p digests/2025-05-14
            exec 9<digests/2025-05-14
            flock 9
            make -s -f '\#(Command.root)/Makefile' -o "$SVODKA" SVODKA="$SVODKA" digests >made 2>said 9<&- &
            timeout 60 sh -c 'until grep -q "another run is compiling digests/2025-05-14" said; do sleep 0.05; done'
            ls digests/2025-05-14
            flock -u 9
            wait $!
            """#, in: newsroom.folder.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
        #expect(try newsroom.folder.text("said").contains("another run is compiling"))
        #expect(try newsroom.days(compiledBy: "digests") == [])
    }

    @Test(
        "runs nothing that stands in a word, an address, a folder's name or the settings",
        arguments: [
            #"search WORD="Xi'an""#, "search 'WORD=R&D'", "search 'WORD=(Brest)'", "search 'WORD=x; touch P'",
            "search 'WORD=`touch P`'", "search 'WORD=$$(touch P)'", "search 'WORD=$(shell touch P)'",
            #"email FROM="';touch P;'" TO=b@example.org"#, "email FROM=a@example.org TO='x;touch P'",
            "email FROM='$(shell touch P)' TO=b@example.org", "digest DIGESTS='x;touch P'",
            "digest 'DIGESTS=$(shell touch P)'", "digest 'ARTICLES=`touch P`'", "digest ZONE='Europe/Minsk;touch P'",
            "translate TO='ru;touch P'", "help WORD='$(shell touch P)'",
        ])
    func outsideWords(arguments: String) throws {
        let outcome = try newsroom.make("\(arguments) DATE=2025-05-14")
        #expect(!outcome.errors.contains("yntax error"), "\(outcome.errors)")
        #expect(try Command.shell("find . -name 'P*'", in: newsroom.folder.path).output.isEmpty)
        if arguments.hasPrefix("search") { #expect(outcome.errors.contains("digests: there is no such folder")) }
    }

    @Test(
        "runs nothing that stands in svodka.yaml",
        arguments: [
            "time-zone: Europe/Minsk;touch P", "digests: '`touch P`'", "digests: \"$(shell touch P)\"",
            "articles: 'a;touch P'", "translations: \"x\\ny:;touch P\"", "day-begins: '`touch P`'",
        ])
    func settings(line: String) throws {
        try newsroom.folder.write("\(line)\n".utf8, to: "svodka.yaml")
        for goal in ["digest", "search WORD=ferry", "email", "help", "clean"] {
            let outcome = try newsroom.make("\(goal) DATE=2025-05-14")
            #expect(goal == "help" || goal == "clean" || outcome.status == 2, "\(goal)")
        }
        #expect(try Command.shell("find . -name 'P*'", in: newsroom.folder.path).output.isEmpty)
    }

    @Test("reads the settings as svodka does, also where they are quoted")
    func quotedSettings() throws {
        try newsroom.folder.write(
            "digests: 'my digests' # ours\ntime-zone: \"Asia/Shanghai\"\n".utf8, to: "svodka.yaml")
        #expect(try newsroom.days(compiledBy: "digests") == both)
        #expect(try newsroom.days(compiledBy: "digests") == [])
        #expect(try newsroom.folder.text("my digests/2025-05-14/digest.xml").contains("+08:00"))
        #expect(try newsroom.make("search WORD=ferry").output.contains("ferry line"))
    }

    @Test(
        "makes a day anew whose rules were damaged, and runs nothing that stands in them",
        arguments: ["", "x: ; touch P\n", "$(shell touch P)\n", "\0\0\0", "digests/2025-05-14/.made:\n\ttouch P\n"])
    func damagedRules(rules: String) throws {
        _ = try newsroom.make("digests")
        try newsroom.folder.write(rules.utf8, to: "digests/2025-05-14/.depends")
        #expect(try newsroom.days(compiledBy: "digests") == ["2025-05-14"])
        #expect(try newsroom.days(compiledBy: "digests") == [])
        #expect(try Command.shell("find . -name 'P*'", in: newsroom.folder.path).output.isEmpty)
    }

    /// A name in windows-1251, as archives from Windows have them.
    @Test("takes a name that is no UTF-8, and has nothing to do then")
    func otherCharset() throws {
        _ = try Command.shell(
            #"cp articles/2025-05-14/harvest.txt "articles/2025-05-14/$(printf '\355\356\342\356\361\362\350').txt""#
                + #"; sed -i 's/harvest/crop/' articles/2025-05-14/?*[!a-z]*.txt"#, in: newsroom.folder.path)
        try newsroom.age()
        #expect(try newsroom.days(compiledBy: "digests") == both)
        #expect(try newsroom.days(compiledBy: "digests") == [])
        _ = try Command.shell("touch articles/2025-05-14/*", in: newsroom.folder.path)
        #expect(try newsroom.days(compiledBy: "digests") == ["2025-05-14"])
        #expect(try newsroom.text("digest.xml", of: "2025-05-14").contains("новости.txt"))
    }

    @Test("prints what it would do without building or asking anything")
    func dryRun() throws {
        try newsroom.folder.write([], to: "Package.swift")
        let outcome = try Command.shell(
            "make -n -s -f '\(Command.root)/Makefile' SVODKA=./none search WORD=\"Xi'an\" | sh -n",
            in: newsroom.folder.path)
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    }

    @Test("says what a day looks like", arguments: ["2025-5-14", "tomorrow", "'2025-05-14 x'", "''"])
    func badDate(date: String) throws {
        let outcome = try newsroom.make("digest DATE=\(date)")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("is not a day; write one like DATE=2025-05-14"))
    }

    @Test("says when the calendar has no such day")
    func noSuchDay() throws {
        let outcome = try newsroom.make("digest DATE=2025-02-30")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("“2025-02-30” is not a day"))
    }

    @Test("takes today in the newsroom's zone where no day is named")
    func today() throws {
        // Zones that are a day apart at any hour.
        for zone in ["Etc/GMT+12", "Etc/GMT-14"] {
            let day = try Command.shell("TZ=\(zone) date +%Y-%m-%d").output
            let outcome = try newsroom.make("digest ZONE=\(zone)")
            #expect(outcome.errors.contains("articles/\(day.dropLast()): there is no such folder"))
        }
    }
}
