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

    /// Without it a message ends at a line that is a point alone, and the rest of it is lost.
    @Test("tells sendmail that a line with a point alone ends no message")
    func pointAlone() throws {
        try folder.write("#!/bin/sh\necho \"$*\" >> asked\ncat >> box\n".utf8, to: "bin/sendmail")
        let outcome = try Command.shell(
            "chmod +x bin/sendmail; PATH=\"$PWD/bin:$PATH\" '\(Command.root)/Tools/send' day", in: folder.path)
        #expect(outcome.status == 0)
        #expect(try folder.text("asked") == "-i -t\n-i -t\n")
    }

    @Test(
        "hands over no message that a mail program may cut or refuse",
        arguments: [
            "Порт открыт\r\n.\r\n港口启用\r\n", String(repeating: "港", count: 340) + "\r\n",
            "--=_b\r\n\r\nПорт открыт\r\n", "--=_b\r\n\r\nтекст\r\n--=_b--\r\n--=_b--\r\n", "--=_b--\r\n",
            "--=_b\r\n\r\nтекст\r\n--=_b--\r\n港口\r\n",
        ])
    func damaged(body: String) throws {
        let head = "Message-ID: <x@example.org>\r\nContent-Type: multipart/alternative;\r\n boundary=\"=_b\"\r\n\r\n"
        try folder.write((head + body).utf8, to: "day/digest.zh.eml")
        let outcome = try send("tee -a box")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("digest.zh.eml is damaged or cannot be mailed whole"))
        #expect(try !folder.text("box").contains("x@example.org"))
        try folder.write((head + "--=_b\r\n\r\nтекст\r\n--=_b--\r\n").utf8, to: "day/digest.zh.eml")
        #expect(try send("tee -a box").status == 0)
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
        #expect(refused.errors.hasPrefix("send: day/digest.en.eml was not taken: see what false says\n"))
        #expect(try send("tee -a box").output.hasSuffix("day/digest.ru.eml: sent\n"))
        #expect(try folder.text("box").contains("<one@example.org>"))
    }

    @Test("sends nothing while another run is at work on the folder, or where there is no mail")
    func notNow() throws {
        let busy = try Command.shell(
            "flock day env SENDMAIL='tee -a box' '\(Command.root)/Tools/send' day", in: folder.path)
        #expect(busy.status == 2)
        #expect(busy.errors.hasPrefix("send: another run is sending or compiling day"))
        #expect(!FileManager.default.fileExists(atPath: folder.file("box")))
        let nowhere = try Command.shell("'\(Command.root)/Tools/send' nowhere", in: folder.path)
        #expect(nowhere.status == 2 && nowhere.errors == "send: nowhere has no mail: run make email\n")
    }

    @Test("sends each message once, however many runs there are")
    func atOnce() throws {
        _ = try Command.atOnce(6) { try send("tee -a box") }
        _ = try send("tee -a box")
        #expect(try folder.text("box").components(separatedBy: "To: desk@example.org\n").count == 3)
    }

    @Test("does not send again by itself what a killed run may have sent")
    func killed() throws {
        // The mail program takes the message and kills the run before it can note that.
        try folder.write("#!/bin/sh\ncat >> box\nkill -9 $(ps -o ppid= -p $PPID)\nkill -9 $PPID\n".utf8, to: "fatal")
        _ = try Command.shell(
            "chmod +x fatal; SENDMAIL=./fatal sh -c '\(Command.root)/Tools/send day; true'", in: folder.path)
        let next = try send("tee -a box")
        #expect(next.status == 1)
        #expect(next.errors.contains("day/digest.en.eml may have gone"))
        #expect(next.output.hasSuffix("day/digest.ru.eml: sent\n"))
        #expect(try folder.text("box").components(separatedBy: "<one@example.org>").count == 2)
    }

    @Test("refuses a message without an id, which nothing would keep from going twice")
    func noID() throws {
        try folder.write("To: desk@example.org\r\n\r\nText\r\n".utf8, to: "day/digest.zh.eml")
        let outcome = try send("tee -a box")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("digest.zh.eml has no Message-ID"))
    }
}

/// The same with a real mail program and a server of our own.
@Suite("Tools/send with msmtp", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/msmtp")))
struct RealMailTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.write("en,ru,zh\ntechnology park,технопарк,科技园\n".utf8, to: "glossaries/park.csv")
        try folder.write(
            """
            Title: Технопарк открыл лаборатории
            Date: 2025-05-14 11:14

            .Технопарк открыл две лаборатории для партнёров из Чунцина. Первые проекты начнутся осенью.

            From this day on the park is open. 科技园向企业开放实验室。
            """.utf8, to: "articles/2025-05-14/park.txt")
        let outcome = try Command.run(
            [
                "digest", "2025-05-14", "--quiet", "--mail-from", "Сводка <svodka@example.org>", "--mail-to",
                "desk@example.org",
            ], in: folder.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    private func send(to server: MailServer) throws -> Command.Outcome {
        let msmtp =
            "msmtp -t --host=127.0.0.1 --port=\(server.port) --auth=off --tls=off --read-envelope-from"
            + " --set-from-header=off --set-date-header=off"
        return try Command.shell(
            "SENDMAIL='\(msmtp)' '\(Command.root)/Tools/send' digests/2025-05-14", in: folder.path)
    }

    private func message(_ edition: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: folder.file("digests/2025-05-14/digest.\(edition).eml"))))
    }

    @Test("hands the editions over byte for byte")
    func sameBytes() throws {
        let server = try MailServer()
        defer { server.stop() }
        let outcome = try send(to: server)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(server.messages == (try ["en", "ru", "zh"].map(message)))
        _ = try send(to: server)
        #expect(server.messages.count == 3)
    }

    @Test("keeps the one that the server refused, and sends that alone the next time")
    func refusedInTheMiddle() throws {
        let server = try MailServer(refusals: [1])
        defer { server.stop() }
        let outcome = try send(to: server)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("digest.ru.eml was not taken"))
        #expect(server.messages == (try ["en", "zh"].map(message)))
        #expect(try folder.text("digests/2025-05-14/.sent").split(separator: "\n").count == 2)
        #expect(try send(to: server).status == 0)
        #expect(server.messages == (try ["en", "zh", "ru"].map(message)))
    }

    @Test("sends nothing, and notes nothing, where there is no server")
    func noServer() throws {
        let server = try MailServer()
        server.stop()
        #expect(try send(to: server).status == 1)
        #expect(try folder.text("digests/2025-05-14/.sent").isEmpty)
    }
}
