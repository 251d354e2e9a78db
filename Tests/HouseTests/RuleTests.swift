import Testing

/// Each rule catches a small sample of what it forbids, and lets pass what only looks like it.
@Suite("A rule of the house")
struct RuleTests {
    private func tree(_ files: KeyValuePairs<String, String>) -> SourceTree {
        SourceTree(files.map { SourceFile($0.key, $0.value) })
    }

    private func places(_ violations: [Violation]) -> [String] {
        violations.map { "\($0.file.split(separator: "/").last ?? ""):\($0.line)" }
    }

    @Test("catches folders that use each other, where the fewer uses are")
    func folders() {
        let tree = tree([
            "Sources/Parsing/HTML/Page.swift":
                "struct Page {\n    let date: DateReader\n    let dates: [DateReader]\n}",
            "Sources/Parsing/HTML/Frame.swift": "struct Frame { let date: DateReader }",
            "Sources/Parsing/Dates/DateReader.swift": "struct DateReader {\n    init(_ page: Page) {}\n}",
        ])
        #expect(places(circlesOfFolders(in: tree)) == ["DateReader.swift:2"])
    }

    @Test("catches folders that use each other in a ring")
    func ring() {
        let tree = tree([
            "Sources/Parsing/HTML/Page.swift": "struct Page { let date: DateReader, other: DateReader }",
            "Sources/Parsing/HTML/Frame.swift": "struct Frame { let date: DateReader }",
            "Sources/Parsing/Dates/DateReader.swift": "struct DateReader { let feed: Feed }",
            "Sources/Parsing/Dates/DateScanner.swift": "struct DateScanner { let feed: Feed }",
            "Sources/Parsing/Feeds/Feed.swift": "struct Feed {\n    let page: Page\n}",
        ])
        #expect(places(circlesOfFolders(in: tree)) == ["Feed.swift:2"])
    }

    @Test("lets a folder use another one way, name types in comments, and have private types of the same name")
    func oneWay() {
        let tree = tree([
            "Sources/Parsing/HTML/Page.swift": "struct Page { let date: DateReader }",
            "Sources/Parsing/Dates/DateReader.swift": "/// For a Page.\nstruct DateReader { let name = \"Page\" }",
            "Sources/Parsing/Dates/Other.swift": "private struct Page {}",
            "Sources/Grouping/Pairs/Pair.swift": "struct Pair { let page: Page }",
        ])
        #expect(circlesOfFolders(in: tree).isEmpty)
        #expect(typesOfOneName(in: tree).isEmpty)
    }

    @Test("catches a second type of one name, in another target too")
    func names() {
        let tree = tree([
            "Sources/Parsing/Base64.swift": "enum Base64 {}",
            "Sources/Digests/EncodedWord.swift": "struct EncodedWord {\n    struct Base64 {}\n}\n\nenum Base64 {}",
        ])
        #expect(places(typesOfOneName(in: tree)) == ["EncodedWord.swift:5"])
    }

    @Test(
        "catches whoever decides by language",
        arguments: [
            "if language == .chinese {}", "switch article.language {\ndefault: break\n}", "let words = [.russian: 1]",
            "guard tag.primary != other else { return }", "if code == \"ru\" {}", "let names = [\"zh\": \"中文\"]",
            "switch code { case \"en\": 1 }", "let words = catalogue[.english]",
        ])
    func languages(_ line: String) {
        let source = SourceFile("Sources/Digests/Quotation.swift", "func f() {\n    \(line)\n}")
        #expect(languagesOutside(in: SourceTree([source])).first?.line == 2)
        let home = SourceFile("Sources/Languages/Russian/RussianQuotes.swift", "func f() {\n    \(line)\n}")
        #expect(languagesOutside(in: SourceTree([home])).isEmpty)
    }

    @Test(
        "lets anybody pass a language on",
        arguments: [
            "segment(text, language: article.language)", "let english = 1 // as .english has it", "print(\"ru\")",
            "switch kind { case .language: 1 }", "let sample = LanguageTag(rawValue: \"ru\")", "tag.primary.count == 2",
        ])
    func languagesPassed(_ line: String) {
        let source = SourceFile("Sources/Digests/Quotation.swift", "func f() {\n    \(line)\n}")
        #expect(languagesOutside(in: SourceTree([source])).isEmpty)
    }

    @Test("misses the file that one language has and another lacks")
    func languageFolders() {
        let tree = tree([
            "Sources/Languages/English/EnglishDates.swift": "", "Sources/Languages/English/catalogue.yaml": "",
            "Sources/Languages/Russian/RussianDates.swift": "", "Sources/Languages/Russian/catalogue.yaml": "",
            "Sources/Languages/Russian/cases.csv": "", "Sources/Languages/Chinese/Dates+Chinese.swift": "",
            "Sources/Languages/LanguagePack.swift": "",
        ])
        #expect(
            unequalLanguageFolders(in: tree).map(\.file) == [
                "Sources/Languages/Chinese/cases.csv", "Sources/Languages/Chinese/catalogue.yaml",
                "Sources/Languages/English/cases.csv",
            ])
    }

    @Test("catches imports of what stands beside or above, and targets without a place")
    func layers() {
        let tree = tree([
            "Sources/Grouping/Grouper.swift": "import NewsModel\npublic import Parsing\n",
            "Sources/NewsModel/Article.swift": "import struct svodka.Command\nimport Synchronization\n",
            "Sources/Weather/Rain.swift": "",
        ])
        #expect(places(importsUpwards(in: tree)) == ["Grouper.swift:2", "Article.swift:1", "Rain.swift:1"])
    }

    @Test("catches a library, a clock or a header where they are not at home")
    func libraries() {
        let tree = tree([
            "Sources/Parsing/Page.swift": "import CLibXML2Shims\nimport FoundationEssentials\n",
            "Sources/Markup/Tree.swift": "internal import CLibXML2Shims\n",
            "Sources/CLibXML2Shims/tree.c": "#include \"tree.h\"\n#include <libxml/tree.h>\n#include <string.h>\n",
            "Sources/CLibXML2Shims/include/tree.h": "#include <libxml/tree.h>\n",
            "Sources/CICUShims/breaks.c": "#include <unicode/ubrk.h>\n#include <nettle/sha2.h>\n",
        ])
        #expect(places(strayLibraries(in: tree)) == ["Page.swift:1", "Page.swift:2", "tree.h:1", "breaks.c:2"])
    }

    @Test(
        "catches what ends the program",
        arguments: [
            "try! read()", "let page = source as! Page", "names.first!.count", "words[0]!", "read()!",
            "fatalError(\"no\")",
            "preconditionFailure()", "let name: String!", "print(\"\\(name!)\")",
        ])
    func crashing(_ line: String) {
        let source = SourceFile("Sources/Parsing/Page.swift", "func f() {\n    \(line)\n}")
        #expect(crashes(in: SourceTree([source])).map(\.line) == [2])
    }

    @Test(
        "lets negations, comparisons, words and comments be",
        arguments: [
            "if !isEmpty {}", "first != nil", "f(!x, [!y])", "print(\"Stop! try! x!\")", "return !done // as!",
            "case !=",
            "a = b ? !c : !d", "let text = #\"a \"quoted\" name!\"#", "let long = \"\"\"\n    x!\n    \"\"\"",
            "let pattern = /[\"!]/", "f /* x! /* y! */ */ ()",
        ])
    func harmless(_ line: String) {
        let source = SourceFile("Sources/Parsing/Page.swift", "func f() {\n    \(line)\n}")
        #expect(crashes(in: SourceTree([source])).isEmpty)
    }

    @Test("catches a public declaration that says nothing of itself")
    func undocumented() {
        let source = """
            /// A page.
            public struct Page {
                public let title: String
                /// Its words.
                @available(*, deprecated) public
                static var words: [String] = []
                /// Made by nobody.
                @discardableResult
                public init() {}
                public private(set) var length = 0
                override public func draw() {}
                func quiet() {}
            }

            public extension Page {}
            """
        #expect(
            places(undocumentedDeclarations(in: tree(["Sources/Parsing/Page.swift": source]))) == [
                "Page.swift:3", "Page.swift:10",
            ])
    }

    @Test("catches a file that is named and gone, but no pattern, no name in code and no history")
    func documents() {
        let tree = tree([
            "CONTRIBUTING.md": """
            A reader in `Sources/Parsing`, as Sources/Parsing/Page.swift is.
            See `Sources/Parsing/Metadata/Dates.swift`; put it into `Tests/READER/…`, or into Sources/Parsing/{HTML,Feeds}/.
            """,
            "CHANGELOG.md": "Sources/Pipeline is gone.",
            "Sources/Parsing/Page.swift": "/// Written by Tools/make_pages.py.\nlet path = \"Tools/other.py\"",
            "Tests/ParsingTests/PageTests.swift": "",
        ])
        #expect(places(missingFiles(in: tree)) == ["CONTRIBUTING.md:2", "Page.swift:1"])
    }

    @Test("counts lines and files")
    func sizes() {
        let long = SourceFile("Tests/ParsingTests/PageTests.swift", String(repeating: "\n", count: 4))
        let full = SourceFile("Sources/Parsing/Page.swift", String(repeating: "\n", count: 3))
        let short = SourceFile("Sources/Parsing/Line.swift", "\n")
        let tree = SourceTree([long, full, short])
        #expect(places(tree.filesLonger(than: 3)) == ["PageTests.swift:4"])
        #expect(places(tree.swiftSources(beyond: 1)) == ["Line.swift:1"])
        #expect(tree.swiftSources(beyond: 2).isEmpty)
    }
}
