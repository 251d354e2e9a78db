import ArgumentParser
import Configuration
import FoundationEssentials
import NewsModel
import Newsroom

/// Where the newsroom's settings are.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The file with the newsroom's settings; by default svodka.yaml in this folder, where it exists.",
            valueName: "file"),
        completion: .file())
    var config: String?

    /// The file that is read where none is named.
    var usualFile: String { "svodka.yaml" }

    /// The file that is read; nil where none was named and the usual one is not there.
    var file: String? {
        config ?? (FileManager.default.fileExists(atPath: usualFile) ? usualFile : nil)
    }

    /// The file's settings, and the environment's over them.
    func load() throws -> Configuration {
        let file = try file.map { (bytes: try bytes(of: $0), name: $0) }
        do {
            return try ConfigurationReader().read(file: file, environment: ProcessInfo.processInfo.environment)
        } catch {
            throw CannotRun(message: "\(error)")
        }
    }

    private func bytes(of file: String) throws -> [UInt8] {
        do {
            return try SourceFileReader(sizeLimit: 8 << 20).read(file).bytes
        } catch {
            throw CannotRun(message: "\(error)")
        }
    }
}
