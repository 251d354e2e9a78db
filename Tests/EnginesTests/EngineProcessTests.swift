import FoundationEssentials
import Glibc
import NewsModel
import Testing
import Translation

@testable import Engines

@Suite("An engine's process")
struct EngineProcessTests {
    @Test("reads its question and answers it, whatever is in it")
    func answers() {
        let outcome = EngineProcess(command: "cat", timeLimit: 20).run("«Привет», 世界\n'\"$(id)\n")
        #expect(String(decoding: outcome.output, as: UTF8.self) == "«Привет», 世界\n'\"$(id)\n")
        #expect(outcome.failure == nil)
    }

    @Test("keeps what it wrote before it failed")
    func failure() {
        let outcome = EngineProcess(command: "echo начало; exit 3", timeLimit: 20).run("")
        #expect(String(decoding: outcome.output, as: UTF8.self) == "начало\n")
        #expect(outcome.failure == .failed(3))
        #expect(outcome.failure?.message == "ended with status 3")
    }

    @Test("is stopped with all that it started when it takes too long or answers far too much")
    func limits() {
        let slow = ContinuousClock().measure {
            #expect(EngineProcess(command: "sleep 60 & sleep 60", timeLimit: 1).run("").failure == .tooSlow)
        }
        #expect(slow < .seconds(30))
        let flood = EngineProcess(command: "yes", timeLimit: 20, sizeLimit: 1_000).run("")
        #expect(flood.failure == .tooMuch)
        #expect(flood.output.isEmpty)
    }

    /// The question may hold a key.
    @Test("leaves nothing in the temporary folder, and its question has no name while it runs")
    func nothingLeft() {
        let probe =
            "cat; ls -l /proc/self/fd/0 | sed 's/.*-> //'; ls -d \"${TMPDIR:-/tmp}\"/svodka-\(getpid())-* 2> /dev/null; true"
        let outcome = EngineProcess(command: probe, timeLimit: 20).run("ключ\n")
        let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
        #expect(lines.first == "ключ")
        #expect(lines.count == 2 && lines[1].hasPrefix("/memfd:"), "\(lines)")
    }

    @Test("ends with what it left in the background, and with what it started in groups of their own")
    func children() throws {
        let mark = "\(getpid())\(UInt32.random(in: 0...UInt32.max))"
        _ = EngineProcess(command: "sleep 6\(mark) & echo a", timeLimit: 20).run("")
        let slow = EngineProcess(command: "setsid sleep 7\(mark) & sleep 60", timeLimit: 1).run("")
        #expect(slow.failure == .tooSlow)
        usleep(200_000)
        let processes = try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { pid_t($0) }
        let commands = processes.compactMap { try? Data(contentsOf: URL(filePath: "/proc/\($0)/cmdline")) }
        #expect(
            !commands.contains {
                String(decoding: $0, as: UTF8.self).hasPrefix("sleep")
                    && String(decoding: $0, as: UTF8.self).contains(mark)
            })
    }

    @Test("that is not there is told as such")
    func missing() {
        let outcome = EngineProcess(command: "no-such-engine 2> /dev/null", timeLimit: 20).run("")
        #expect(outcome.failure?.message == "is not there: check the command")
    }
}

@Suite("An engine behind a command")
struct CommandEngineTests {
    private static let requests = ["Добры дзень.", "Снег."].enumerated().map {
        EngineRequest(id: "s\($0)", source: "be", target: "ru", text: $1)
    }

    private static func reply(_ command: String) -> EngineReply {
        CommandEngine(name: "test", command: command, pairs: [LanguagePair(from: "be", to: "ru")], timeLimit: 20)
            .reply(to: requests)
    }

    @Test("answers a line for each sentence; it goes by its name where it does not name itself")
    func lines() {
        let reply = Self.reply(#"sed -e 's/"text":"[^"]*"/"text":"Перевод 译文"/'"#)
        #expect(reply.problem == nil)
        #expect(reply.answers.map { $0?.id } == ["s0", "s1"])
        #expect(reply.answers.map { $0?.text } == ["Перевод 译文", "Перевод 译文"])
        #expect(reply.answers.first??.engine == "test")
    }

    @Test("has no answer in a line that is none")
    func noAnswers() {
        #expect(Self.reply("echo '<html>'; echo '{\"id\":\"s1\"}'; echo '[]'").answers.allSatisfy { $0 == nil })
        #expect(Self.reply("exit 4").problem == "ended with status 4")
    }
}

@Suite("Kept answers")
struct AnswerFolderTests {
    private let path = FileManager.default.temporaryDirectory.path + "/svodka-tests-" + UUID().uuidString

    @Test("are found again with all that the engine said")
    func kept() {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let store = AnswerFolder(path)
        let answer = EngineAnswer(id: "7", text: "雪\n«снег»", engine: "x 1", unknown: ["тканіна"])
        #expect(store.answer(for: "key") == nil)
        store.keep(answer, for: "key")
        let found = AnswerFolder(path).answer(for: "key")
        #expect(found?.text == answer.text && found?.engine == "x 1" && found?.unknown == ["тканіна"])
    }

    @Test("that cannot be read count as none")
    func damaged() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let store = AnswerFolder(path)
        store.keep(EngineAnswer(id: "7", text: "Снег.", engine: "x 1"), for: "key")
        try Data("{\"id\":".utf8).write(to: URL(filePath: "\(path)/key"))
        #expect(store.answer(for: "key") == nil)
    }

    @Test("are asked for again when another version of the engine answers")
    func versions() {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let store = AnswerFolder(path)
        let requests = [EngineRequest(id: "1", source: "be", target: "ru", text: "Добры дзень, сябры.")]
        func engine(_ version: String, _ text: String) -> EngineDrafter {
            EngineDrafter(OneAnswer(version: version, text: text), store: store)
        }
        #expect(
            engine("x 1", "Добрый день, друзья.").drafts(requests).translations.first?.text == "Добрый день, друзья.")
        #expect(engine("x 1", "Другое.").drafts(requests).translations.first?.text == "Добрый день, друзья.")
        let more = requests + [EngineRequest(id: "2", source: "be", target: "ru", text: "Сёння мокры снег.")]
        let drafts = engine("x 2", "Другое.").drafts(more).translations
        #expect(drafts.map(\.text) == ["Другое.", "Другое."])
        #expect(drafts.first?.origin == .engine(name: "x", version: "2"))
    }
}

/// Gives every sentence the same answer.
private struct OneAnswer: TranslationEngine {
    let version: String
    let text: String
    let name = "one"
    let identity = "one"
    let pairs = [LanguagePair(from: "be", to: "ru")]

    func reply(to requests: [EngineRequest]) -> EngineReply {
        EngineReply(answers: requests.map { EngineAnswer(id: $0.id, text: text, engine: version) })
    }
}
