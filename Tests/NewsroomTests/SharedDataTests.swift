import Newsroom
import Testing

@Suite("The data that ship")
struct SharedDataTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("are found beside the installed command")
    func installed() throws {
        try folder.write("en,ru\n", to: "usr/share/svodka/glossaries/b.csv")
        try folder.write("en,zh\n", to: "usr/share/svodka/glossaries/a.csv")
        try folder.write("# not a table", to: "usr/share/svodka/glossaries/README.md")
        let data = SharedData(executable: folder.file("usr/bin/svodka"), currentFolder: folder.file("home"))
        #expect(
            data.glossaries == ["a.csv", "b.csv"].map { folder.file("usr/share/svodka/glossaries/\($0)") })
    }

    @Test("are the project's own when the command was just built")
    func built() throws {
        try folder.write("en,ru\n", to: "project/glossaries/a.csv")
        let data = SharedData(
            executable: folder.file("project/.build/x86_64/release/svodka"), currentFolder: folder.file("home"))
        #expect(data.glossaries == [folder.file("project/glossaries/a.csv")])
    }

    @Test("are those of the current folder first")
    func current() throws {
        try folder.write("en,ru\n", to: "desk/glossaries/own.csv")
        try folder.write("en,ru\n", to: "usr/share/svodka/glossaries/a.csv")
        let data = SharedData(executable: folder.file("usr/bin/svodka"), currentFolder: folder.file("desk"))
        #expect(data.glossaries == [folder.file("desk/glossaries/own.csv")])
    }

    @Test("may be missing")
    func missing() {
        #expect(SharedData(executable: folder.file("bin/svodka"), currentFolder: folder.path).glossaries.isEmpty)
    }
}
