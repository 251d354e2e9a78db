import Configuration
import Dispatch
import FoundationEssentials
import NewsModel
import Synchronization
import Testing
import Translation

@testable import Newsroom

/// What the command does, without the command.
@Suite("A newsroom")
struct NewsroomTests {
    private let folder: TemporaryFolder
    private let date: CivilDate

    init() throws {
        folder = try TemporaryFolder()
        date = try #require(CivilDate("2025-05-14"))
        try folder.write("en,ru\nelephant,слон\n", to: "glossaries/animals.csv")
        try folder.write(
            """
            The zoo of Grodno has a new elephant

            The zoo of Grodno has received a young elephant from Riga, the director said on Wednesday. The animal is \
            called Masha and weighs two tonnes.
            """, to: "articles/2025-05-14/zoo.txt")
    }

    private var newsroom: Newsroom {
        Newsroom(folder: folder.path, shared: SharedData(executable: "", currentFolder: folder.path))
    }

    @Test("finds all that its settings name in its own folder, and publishes there")
    func ownFolder() throws {
        let compiled = try newsroom.compile(date)
        #expect(compiled.folder == folder.file("digests/2025-05-14"))
        _ = try newsroom.publish(compiled, rule: MakeRule(file: "day.d"))
        #expect(try folder.text(of: "digests/2025-05-14/digest.ru.txt").contains("elephant [слон]"))
        #expect(try folder.text(of: "digests/index.html").contains("2025-05-14"))
        #expect(try folder.text(of: "day.d").contains("\(folder.path)/glossaries/animals.csv"))
    }

    @Test("finds in a review what it finds when it compiles the day, under the same names")
    func sameFindings() throws {
        try folder.write("", to: "articles/2025-05-14/empty.html")
        try folder.write(
            "Музей працуе з аўторка да нядзелі. Ён зноў прымае гасцей.", to: "articles/2025-05-14/be/m.txt")
        try folder.write("en,ru\nelephant,\"слон\n", to: "glossaries/broken.csv")
        try folder.write("<digest", to: "digests/2025-05-13/digest.xml")
        try folder.write("{}", to: "translations/memory.tmx")
        let compiled = try newsroom.compile(date)
        let review = try newsroom.review(date)
        #expect(review.findings == compiled.findings)
        #expect(compiled.isIncomplete && review.isIncomplete)
        let sources = Set(compiled.findings.map(\.source))
        for name in [
            "articles/2025-05-14/empty.html", "articles/2025-05-14/be/m.txt", "glossaries/broken.csv",
            "digests/2025-05-13/digest.xml", "translations/memory.tmx",
        ] {
            #expect(sources.contains(folder.file(name)), "\(name)")
        }
    }

    @Test("writes nothing, and makes no folder, where a day cannot be compiled")
    func noDay() throws {
        var broken = newsroom
        broken.settings.glossaries = ["none.csv"]
        let error = #expect(throws: NewsroomError.self) { try broken.compile(date) }
        #expect(error?.description == "\(folder.path)/none.csv: is not there: check the name")
        var mail = newsroom
        mail.settings.mail.to = ["desk@example.org"]
        let unsent = #expect(throws: NewsroomError.self) { try mail.compile(date) }
        #expect(unsent?.fault == .request)
        let tomorrow = try #require(CivilDate("2025-05-15"))
        #expect(throws: NewsroomError.self) { try newsroom.compile(tomorrow) }
        #expect(try folder.names() == ["articles", "glossaries"])
    }

    @Test("lets one run at a time work on a day; the next takes in what came meanwhile")
    func oneAtATime() throws {
        let (newsroom, date) = (newsroom, date)
        let (isWaiting, isDone) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let articles = Mutex(0)
        try holding { () throws -> Void in
            DispatchQueue.global().async {
                let second = try? newsroom.compile(date) { if case .waiting = $0 { isWaiting.signal() } }
                articles.withLock { $0 = second?.day.articles.count ?? 0 }
                isDone.signal()
            }
            #expect(isWaiting.wait(timeout: .now() + 60) == .success)
            try folder.write(
                "Title: Rain has come\nDate: 2025-05-14\n\nRain fell in Brest. It will stay until Friday.\n",
                to: "articles/2025-05-14/b.txt")
        }
        #expect(isDone.wait(timeout: .now() + 60) == .success)
        #expect(articles.withLock { $0 } == 2)
    }

    /// Does something while the day is compiled and not yet published.
    private func holding(_ body: () throws -> Void) throws {
        let compiled = try newsroom.compile(date)
        #expect(compiled.day.articles.count == 1)
        try body()
        _ = try newsroom.publish(compiled)
    }

    @Test("keeps what two translators return at the same moment")
    func takenBackAtOnce() throws {
        let handedOff = try newsroom.handOff(date, to: try #require(Language(rawValue: "ru")), as: .csv)
        #expect(handedOff.files.map(\.sentences) == [3])
        let table = try folder.text(of: "translations/2025-05-14/en-ru.csv")
        let sentences = [
            ("The zoo of Grodno has a new elephant", "В Гродненском зоопарке новый слон"),
            ("The animal is called Masha and weighs two tonnes.", "Слона зовут Маша, весит он две тонны."),
        ]
        for (number, (source, translation)) in sentences.enumerated() {
            let returned = table.replacing("\"\(source)\",\"\"", with: "\"\(source)\",\"\(translation)\"")
            #expect(returned != table)
            try folder.write(returned, to: "back/\(number)/2025-05-14/en-ru.csv")
        }
        let now = Timestamp(secondsSince1970: 1_747_226_096, zoneOffset: 0)
        let (newsroom, folder) = (newsroom, folder)
        DispatchQueue.concurrentPerform(iterations: 2) { number in
            let file = ReturnedFile(folder.file("back/\(number)/2025-05-14/en-ru.csv"))
            #expect((try? newsroom.takeBack(file, now: now))?.taken == 1)
        }
        let kept = try Newsroom.memory([folder.file("translations/memory.tmx")]).units
        #expect(Set(kept.flatMap { $0.variants.map(\.text) }).isSuperset(of: sentences.map(\.1)))
        #expect(try folder.text(of: "translations/memory.tmx").contains("20250514T123456Z"))
    }

    @Test("says what is wrong with a question to its digests as a fault of the question")
    func emptyQuestion() throws {
        try folder.write("", to: "digests/notes")
        let error = #expect(throws: NewsroomError.self) { try newsroom.search(SearchRequest(["—"])) }
        #expect(error?.fault == .request)
    }
}
