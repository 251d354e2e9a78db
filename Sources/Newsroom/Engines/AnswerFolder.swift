import FoundationEssentials
public import Translation

/// Engines' answers as files: one for each, named by the hash of all it depends on.
///
/// What cannot be read is asked for again, what cannot be written is asked for the next time.
public struct AnswerFolder: EngineAnswerStore {
    private let path: String

    public init(_ path: String) {
        self.path = path
    }

    public func version(of identity: String) -> String? {
        (try? Data(contentsOf: versionFile(identity))).map { String(decoding: $0, as: UTF8.self) }
    }

    public func keep(version: String, of identity: String) {
        guard version != self.version(of: identity) else { return }
        write(Data(version.utf8), to: versionFile(identity))
    }

    public func answer(for key: String) -> EngineAnswer? {
        (try? Data(contentsOf: file(key))).flatMap { EngineProtocol.answer($0, from: "") }
    }

    public func keep(_ answer: EngineAnswer, for key: String) {
        write(Data(EngineProtocol.line(answer).utf8), to: file(key))
    }

    private func write(_ content: Data, to file: URL) {
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try? content.write(to: file, options: .atomic)
    }

    private func versionFile(_ identity: String) -> URL { file(EngineCacheKey.of(identity) + ".version") }

    private func file(_ name: String) -> URL { URL(filePath: path).appending(path: name) }
}
