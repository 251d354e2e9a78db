import Foundation
import Testing

/// `Tools/setup` in a newcomer's folder, with a made compiler in Swift's place.
@Suite("Tools/setup")
struct SetupTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.write(Data(contentsOf: URL(filePath: "\(Command.root)/Tools/setup")), to: "Tools/setup")
    }

    /// What setup says where Swift answers so, when asked for its version.
    private func setup(swift answer: String) throws -> Command.Outcome {
        try folder.write("#!/bin/sh\n\(answer)\n".utf8, to: "swift")
        return try Command.shell("chmod +x swift; SWIFT=./swift sh Tools/setup", in: folder.path)
    }

    @Test("shows why Swift does not run, in Swift's own words")
    func brokenSwift() throws {
        let outcome = try setup(swift: "echo 'swift: libncurses.so.6: cannot open shared object file' >&2; exit 127")
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("swift: libncurses.so.6: cannot open shared object file\nsetup: "))
    }

    @Test("names the version that is needed beside one that is too old")
    func oldSwift() throws {
        let outcome = try setup(swift: "echo 'Swift version 5.10.1 (swift-5.10.1-RELEASE)'")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("Swift 5.10.1 is too old, 6.1 or newer is needed"))
    }

    @Test("says before the first build what it takes, and afterwards nothing")
    func firstBuild() throws {
        let first = try setup(swift: "echo 'Swift version 6.3.1 (swift-6.3.1-RELEASE)'")
        #expect(first.errors.contains("the first build takes"))
        #expect(first.errors.contains("GB are free here"))
        try folder.write("".utf8, to: ".build/debug.yaml")
        let second = try setup(swift: "echo 'Swift version 6.3.1 (swift-6.3.1-RELEASE)'")
        #expect(second.status == 0 && second.errors.isEmpty)
    }
}
