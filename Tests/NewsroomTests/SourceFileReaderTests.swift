import Formats
import NewsModel
import Newsroom
import Testing

@Suite("Reading a source file")
struct SourceFileReaderTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test(
        "takes the kind from the name's ending",
        arguments: [
            ("a.HTML", MediaType.html), ("лента.rss", MediaType("application/rss+xml")), ("b.txt", .plainText),
            ("archive.2025/page", nil), ("страница.", nil),
        ])
    func mediaTypes(name: String, expected: MediaType?) throws {
        try folder.write("x", to: name)
        let file = try SourceFileReader().read(folder.file(name), name: name)
        #expect(file.mediaType == expected)
        #expect(file.name == name)
    }

    @Test("says what is wrong with a folder, a missing file, a device and a file that is too large")
    func failures() throws {
        try folder.write("x", to: "inner/x")
        try folder.write("12345", to: "large.txt")
        var reader = SourceFileReader()
        reader.sizeLimit = 4
        for (path, words) in [
            (folder.file("inner"), "is a folder"), (folder.file("none.html"), "is not there"),
            ("/dev/null", "is not a file"), (folder.file("large.txt"), "leave it out"),
        ] {
            let error = #expect(throws: UnreadableFile.self) { try reader.read(path) }
            #expect(error?.message.contains(words) == true)
        }
    }
}
