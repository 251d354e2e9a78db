import Foundation
import Testing

/// The adapters against services that the test plays, and engines that do what they should not.
@Suite("svodka engine")
struct EngineCommandTests {
    static let question =
        #"{"id":"1","source":"en","target":"ru","text":"Two \"parks\" & a bridge","terms":[{"source":"bridge","target":"мост"}]}"#
        + "\n"

    /// Runs an adapter with variables of the environment.
    static func run(_ arguments: String, variables: String = "", input: String = question) throws -> Command.Outcome {
        let folder = try ScratchFolder()
        try folder.write(input.utf8, to: "questions")
        return try Command.shell("\(variables) \"$SVODKA\" engine \(arguments) < \(folder.file("questions"))")
    }

    @Test("asks DeepL by the day's terms, and removes the glossary again")
    func deepl() throws {
        let service = try StubService { request in
            switch request.line {
            case "POST /v2/glossaries": (201, #"{"glossary_id":"abc-1","ready":true}"#)
            case "POST /v2/translate":
                (200, #"{"translations":[{"detected_source_language":"EN","text":"Два парка и мост"}]}"#)
            default: (204, "")
            }
        }
        defer { service.stop() }
        let outcome = try Self.run("deepl --url \(service.url)", variables: "DEEPL_AUTH_KEY=secret-key:fx")
        #expect(outcome.status == 0)
        #expect(outcome.output == #"{"engine":"deepl","id":"1","text":"Два парка и мост","unknown":[]}"# + "\n")
        #expect(
            service.requests.map(\.line) == [
                "POST /v2/glossaries", "POST /v2/translate", "DELETE /v2/glossaries/abc-1",
            ])
        #expect(service.requests.allSatisfy { $0.head.contains("Authorization: DeepL-Auth-Key secret-key:fx") })
        #expect(service.requests[0].body.contains(#""entries":"bridge\tмост""#))
        #expect(service.requests[1].body.contains(#""glossary_id":"abc-1""#))
        #expect(service.requests[1].body.contains(#""text":["Two \"parks\" & a bridge"]"#))
        #expect(!outcome.errors.contains("secret"))
    }

    @Test("says that a key was refused, and never the key", arguments: [403, 429, 456, 500])
    func refusedKey(status: Int) throws {
        let service = try StubService { _ in (status, #"{"message":"no: secret-key"}"#) }
        defer { service.stop() }
        let outcome = try Self.run("deepl --url \(service.url)", variables: "DEEPL_AUTH_KEY=secret-key")
        #expect(outcome.status == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.messages.count == 1)
        #expect(!outcome.errors.contains("secret"))
    }

    @Test("asks for a key before it asks anybody else")
    func missingKey() throws {
        let outcome = try Self.run("deepl", variables: "DEEPL_AUTH_KEY=")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("DEEPL_AUTH_KEY"))
    }

    @Test("asks LibreTranslate for many sentences at once")
    func libreTranslate() throws {
        let service = try StubService { request in
            let count = request.body.components(separatedBy: "Sentence").count - 1
            let texts = (0..<count).map { #""Фраза \#($0)""# }.joined(separator: ",")
            return (200, "{\"translatedText\":[\(texts)]}")
        }
        defer { service.stop() }
        let questions = (0..<60).map { #"{"id":"\#($0)","source":"en","target":"ru","text":"Sentence \#($0)"}"# + "\n" }
        let outcome = try Self.run("libretranslate --url \(service.url)/", input: questions.joined())
        #expect(outcome.status == 0)
        #expect(outcome.output.split(separator: "\n").count == 60)
        #expect(service.requests.count == 3)
        #expect(service.requests[0].body.contains(#""source":"en","target":"ru""#))
    }

    @Test("takes Apertium's marks out of its service's answer and names the unknown words")
    func apertiumService() throws {
        let service = try StubService { request in
            (200, #"{"responseData":{"translatedText":"Парк *адкрыты\n\n#Мост @хуткі"},"responseStatus":200}"#)
        }
        defer { service.stop() }
        let questions =
            #"{"id":"a","source":"be","target":"ru","text":"Парк адкрыты"}"# + "\n"
            + #"{"id":"b","source":"be","target":"ru","text":"Мост хуткі"}"# + "\n"
        let outcome = try Self.run("apertium-apy --url \(service.url)", input: questions)
        #expect(service.requests.first?.body.hasPrefix("langpair=bel%7Crus&markUnknown=yes&q=") == true)
        #expect(
            outcome.output == #"{"engine":"apertium-apy","id":"a","text":"Парк адкрыты","unknown":["адкрыты"]}"# + "\n"
                + #"{"engine":"apertium-apy","id":"b","text":"Мост хуткі","unknown":[]}"# + "\n")
    }

    @Test("says what is wrong with a service in one line", arguments: ["<html>Welcome</html>", "", "{}", "[1,2]"])
    func notAService(body: String) throws {
        let service = try StubService { _ in (200, body) }
        defer { service.stop() }
        let outcome = try Self.run("libretranslate --url \(service.url)")
        #expect(outcome.status == 2)
        #expect(
            outcome.messages == [
                "svodka: error: LibreTranslate answered something else than asked; is it the right address?"
            ])
    }

    @Test("says that nobody answers there")
    func nobodyThere() throws {
        let service = try StubService { _ in (200, "") }
        service.stop()
        let outcome = try Self.run("apertium-apy --url \(service.url)")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("cannot be reached"))
    }

    /// An `apertium` that puts a text into capital letters, empty lines and all.
    @Test("speaks to the Apertium of this machine")
    func apertium() throws {
        let folder = try ScratchFolder()
        try folder.write(
            "#!/bin/sh\n[ \"$1\" = -V ] && echo Apertium 3.8.3 && exit\n[ \"$1\" = bel-rus ] || exit 1\ntr a-z A-Z\n"
                .utf8,
            to: "apertium")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.file("apertium"))
        let questions =
            #"{"id":"a","source":"be","target":"ru","text":"one\ntwo"}"# + "\n"
            + #"{"id":"b","source":"be","target":"ru","text":"three."}"# + "\n"
        let outcome = try Self.run("apertium --program \(folder.file("apertium"))", input: questions)
        #expect(
            outcome.output == #"{"engine":"apertium 3.8.3","id":"a","text":"ONE TWO","unknown":[]}"# + "\n"
                + #"{"engine":"apertium 3.8.3","id":"b","text":"THREE.","unknown":[]}"# + "\n")
        let other = try Self.run("apertium --program \(folder.file("apertium"))")
        #expect(other.status == 2)
        #expect(other.errors.contains("is apertium-eng-rus installed?"))
    }
}
