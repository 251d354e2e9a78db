import Foundation
import Testing

/// `Tools/send`, with a mailbox file in sendmail's place.
@Suite("Tools/send")
struct SendTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try add("en", id: "one")
        try add("ru", id: "two")
    }

    private func add(_ edition: String, id: String) throws {
        let message =
            "To: desk@example.org\r\nMessage-ID: <\(id)@example.org>\r\n\r\nMessage-ID: <text@example.org>\r\n"
        try folder.write(message.utf8, to: "day/digest.\(edition).eml")
    }

    private func send(_ sendmail: String) throws -> Command.Outcome {
        try Command.shell("SENDMAIL='\(sendmail)' '\(Command.root)/Tools/send' day", in: folder.path)
    }

    @Test("hands over each message once, with the machine's line ends")
    func once() throws {
        #expect(try send("tee -a box").status == 0)
        let second = try send("tee -a box")
        #expect(second.status == 0)
        #expect(second.output == "day/digest.en.eml: already sent\nday/digest.ru.eml: already sent\n")
        let box = try folder.text("box")
        #expect(box.components(separatedBy: "To: desk@example.org\n").count == 3)
        #expect(!box.contains("\r"))
    }

    @Test("sends a digest that has changed, and no other")
    func changed() throws {
        _ = try send("tee -a box")
        try add("ru", id: "three")
        let outcome = try send("tee -a box")
        #expect(outcome.output.hasPrefix("day/digest.en.eml: already sent\n"))
        #expect(outcome.output.hasSuffix("day/digest.ru.eml: sent\n"))
    }

    @Test("keeps what was not taken for the next time, and says so")
    func refused() throws {
        let refused = try send("false")
        #expect(refused.status == 1)
        #expect(refused.errors == "send: day/digest.en.eml was not taken: see what false says\n")
        #expect(try send("tee -a box").output.hasSuffix("day/digest.ru.eml: sent\n"))
        #expect(try folder.text("box").contains("<one@example.org>"))
    }

    @Test("sends nothing while another run is sending, or where there is no mail")
    func notNow() throws {
        try FileManager.default.createDirectory(atPath: folder.file("day/.sending"), withIntermediateDirectories: true)
        #expect(try send("tee -a box").status == 2)
        #expect(!FileManager.default.fileExists(atPath: folder.file("box")))
        let nowhere = try Command.shell("'\(Command.root)/Tools/send' nowhere", in: folder.path)
        #expect(nowhere.status == 2 && nowhere.errors == "send: nowhere has no mail: run make email\n")
    }
}
