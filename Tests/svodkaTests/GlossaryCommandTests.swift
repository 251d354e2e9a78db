import Foundation
import Synchronization
import Testing

@Suite("svodka glossary merge")
struct GlossaryCommandTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.write("en,ru,zh\nferry,паром,\nport,порт,港口\n".utf8, to: "own.csv")
    }

    private func merge(_ line: String) throws -> Command.Outcome {
        try Command.shell("\"$SVODKA\" glossary merge \(line)", in: folder.path)
    }

    @Test("changes a glossary in place, and says what has changed")
    func inPlace() throws {
        try folder.write("en,ru,zh\nferry,паром,渡轮\nbridge,мост,桥梁\n".utf8, to: "more.csv")
        let outcome = try merge("--in-place own.csv more.csv")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output == "own.csv: 1 entry added, 1 entry completed\n")
        let merged = try folder.text("own.csv")
        #expect(
            merged.contains("ferry,паром,渡轮") && merged.contains("bridge,мост,桥梁") && merged.contains("port,порт,港口"))
        #expect(try merge("--in-place own.csv more.csv").output == "own.csv: 0 entries added, 0 entries completed\n")
        #expect(try folder.text("own.csv") == merged)
    }

    @Test("keeps what two runs at once have added")
    func atOnce() throws {
        for number in 0..<8 { try folder.write("en,ru\nword\(number),слово\(number)\n".utf8, to: "\(number).csv") }
        let numbers = Mutex(Array(0..<8))
        let outcomes = try Command.atOnce(8) {
            try merge("--in-place own.csv \(numbers.withLock { $0.removeLast() }).csv")
        }
        #expect(outcomes.allSatisfy { $0.status == 0 })
        let merged = try folder.text("own.csv")
        for number in 0..<8 { #expect(merged.contains("слово\(number)")) }
    }

    @Test("leaves the glossary as it is when the disk is full")
    func fullDisk() throws {
        let many = (0..<400).map { "word\($0),слово\($0)\n" }.joined()
        try folder.write(("en,ru\n" + many).utf8, to: "many.csv")
        let former = try folder.text("own.csv")
        let outcome = try Command.shell(
            "ulimit -f 1; \"$SVODKA\" glossary merge --in-place own.csv many.csv", in: folder.path)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("the disk is full"))
        #expect(try folder.text("own.csv") == former)
        #expect(try Command.shell("ls -A", in: folder.path).output == "many.csv\nown.csv\n")
    }

    @Test("refuses to write anew what it could not write whole")
    func loss() throws {
        try folder.write("en,ru,colour\nferry,паром,blue\n".utf8, to: "coloured.csv")
        let outcome = try merge("--in-place coloured.csv own.csv")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("stays as it is"))
        #expect(try folder.text("coloured.csv").contains("blue"))
    }

    /// The shell empties the file before svodka can read it.
    @Test(
        "says so where the output is one of the files to read",
        arguments: ["merge own.csv more.csv", "convert own.csv"])
    func sameFile(command: String) throws {
        try folder.write("en,ru\nbridge,мост\n".utf8, to: "more.csv")
        let outcome = try Command.shell("\"$SVODKA\" glossary \(command) > own.csv", in: folder.path)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("own.csv is to be read, and is where the output goes"))
    }

    @Test("takes of a review what somebody has looked at")
    func proposals() throws {
        let review =
            "en,ru,zh,subject,todo,count,evidence\nbridge,мост,桥梁,,add,3,x\npier,пирс,,,ok,2,x\nferry,паром,渡轮,,,2,x\n"
        try folder.write(review.utf8, to: "review.csv")
        let outcome = try merge("--in-place own.csv review.csv")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("1 row is a proposal that nobody has looked at"))
        let merged = try folder.text("own.csv")
        #expect(merged.contains("пирс") && merged.contains("渡轮") && !merged.contains("мост"))
    }
}
