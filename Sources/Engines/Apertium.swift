import Formats
import NewsModel
public import Translation

/// Apertium as it is installed on this machine: Debian's packages apertium and one for each pair of languages.
public struct ApertiumProgram: TranslationService {
    private let program: String
    /// Seconds.
    private let timeLimit: Int
    /// `apertium 3.8.3`, as the program says; `apertium` where it does not.
    private let version: String

    /// Asks the program for its version.
    public init(program: String = "apertium", timeLimit: Int = 100) {
        self.program = program
        self.timeLimit = timeLimit
        let outcome = EngineProcess(command: "\(program) -V", timeLimit: 10, sizeLimit: 10_000).run("")
        let words = String(decoding: outcome.output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        let number = words.first { $0.first?.isNumber == true && $0.allSatisfy { $0.isNumber || $0 == "." } }
        version = number.map { "apertium \($0)" } ?? "apertium"
    }

    /// The sentences in Apertium's words, some hundreds in one run of the program.
    public func translate(_ sentences: [EngineRequest]) throws(ServiceFailure) -> [EngineAnswer] {
        try inBatches(of: 500, sentences) { batch throws(ServiceFailure) in
            let lines = try lines(of: batch)
            return zip(batch, lines).map { ApertiumText.answer(to: $0, $1, engine: version) }
        }
    }

    private func lines(of sentences: [EngineRequest]) throws(ServiceFailure) -> [String] {
        let (source, target) = (sentences[0].source, sentences[0].target)
        let pair = "\(ApertiumText.code(of: source))-\(ApertiumText.code(of: target))"
        guard pair.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "-") }) else {
            throw ServiceFailure("“\(source)” or “\(target)” is no language Apertium can know")
        }
        let outcome = EngineProcess(command: "\(program) \(pair)", timeLimit: timeLimit)
            .run(ApertiumText.joined(sentences.map(\.line)))
        if let failure = outcome.failure {
            throw ServiceFailure("apertium \(pair) \(failure.message); is apertium-\(pair) installed?")
        }
        let lines = ApertiumText.divided(String(decoding: outcome.output, as: UTF8.self))
        guard lines.count == sentences.count else {
            throw ServiceFailure("apertium \(pair) answered \(lines.count) of \(sentences.count) sentences")
        }
        return lines
    }
}

/// Apertium as a service (apertium-apy).
public struct ApertiumService: TranslationService {
    private let address: ServiceAddress
    private let curl: Curl

    /// Speaks to the service at an address; a question may take so many seconds.
    public init(at address: ServiceAddress, timeLimit: Int) {
        self.address = address
        curl = Curl(timeLimit: timeLimit)
    }

    /// The sentences in the service's words, some dozens in one request.
    public func translate(_ sentences: [EngineRequest]) throws(ServiceFailure) -> [EngineAnswer] {
        try inBatches(of: 50, sentences) { batch throws(ServiceFailure) in
            var lines = try ask(batch)
            // Where a translation has lost an empty line, each sentence is asked for by itself.
            if lines.count != batch.count {
                lines = []
                for sentence in batch { lines.append(try ask([sentence]).joined(separator: " ")) }
            }
            return zip(batch, lines).map { ApertiumText.answer(to: $0, $1, engine: "apertium-apy") }
        }
    }

    private struct Answer: JSONReadable {
        let text: String

        init(_ object: JSONObject) throws {
            text = try object.object("responseData").text("translatedText")
        }
    }

    private func ask(_ sentences: [EngineRequest]) throws(ServiceFailure) -> [String] {
        let pair = [sentences[0].source, sentences[0].target].map(ApertiumText.code).joined(separator: "|")
        let fields = [pair, ApertiumText.joined(sentences.map(\.line))].map {
            PercentEncoding.encoded($0, keeping: PercentEncoding.isUnreserved)
        }
        let request = Curl.Request(
            url: address.path("/translate"), body: "langpair=\(fields[0])&markUnknown=yes&q=\(fields[1])")
        let answer = try curl.json(request, as: Answer.self, service: "the Apertium service")
        return ApertiumText.divided(answer.text)
    }
}

/// What Apertium's programs want of a text and do to it.
enum ApertiumText {
    /// Apertium names languages by three letters (ISO 639-3).
    private static let codes = [
        "be": "bel", "ru": "rus", "uk": "ukr", "en": "eng", "zh": "zho", "pl": "pol", "kk": "kaz", "tt": "tat",
        "ky": "kir", "uz": "uzb", "ba": "bak", "bg": "bul", "mk": "mkd", "es": "spa", "ca": "cat", "fr": "fra",
        "pt": "por", "it": "ita", "ro": "ron", "sv": "swe", "da": "dan", "nb": "nob", "nn": "nno", "eo": "epo",
        "gl": "glg", "oc": "oci", "eu": "eus", "tr": "tur",
    ]

    static func code(of tag: LanguageTag) -> String { tag.name(in: codes) ?? tag.primary }

    /// A translated line as an answer.
    static func answer(to request: EngineRequest, _ line: String, engine: String) -> EngineAnswer {
        let (text, unknown) = unmarked(line, source: request.text)
        return EngineAnswer(id: request.id, text: text, engine: engine, unknown: unknown)
    }

    /// Sentences as one text. Between empty lines nothing is translated together; Apertium's own format of lines drops
    /// the stop at the end of each.
    static func joined(_ lines: [String]) -> String { lines.joined(separator: "\n\n") + "\n" }

    /// The sentences of a translated text.
    static func divided(_ text: String) -> [String] {
        var lines: [String] = []
        var isBetween = true
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy(\.isWhitespace) {
                isBetween = true
            } else if isBetween {
                lines.append(String(line))
                isBetween = false
            } else {
                lines[lines.count - 1] += " " + line
            }
        }
        return lines
    }

    /// A translation without the marks that Apertium puts before words: `*` for one it does not know, `@` and `#` for one
    /// it knows in part. A mark that the source has too stays.
    static func unmarked(_ text: String, source: String) -> (text: String, unknown: [String]) {
        let marks = Set("*@#").filter { !source.contains($0) }
        var result = ""
        var unknown: [String] = []
        var word: String?
        var last: Character = " "
        for (character, next) in zip(text, text.dropFirst().map(Optional.some) + [nil]) {
            let isMark =
                marks.contains(character) && next.map { $0.isLetter || $0.isNumber || marks.contains($0) } == true
            if isMark, character == "*" || !(last.isLetter || last.isNumber) {
                if character == "*" { word = "" }
                continue
            }
            if let begun = word {
                if character.isLetter || character.isNumber {
                    word = begun + String(character)
                } else {
                    unknown.append(begun)
                    word = nil
                }
            }
            result.append(character)
            last = character
        }
        if let word, !word.isEmpty { unknown.append(word) }
        return (result, unknown.filter { $0.contains(where: \.isLetter) })
    }
}
