// swift-tools-version: 6.0
import PackageDescription

// Imports stay private to a target unless they say `public import`, so that no C library leaks upwards.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
]

// What the tests of a target need beside it, and their folders of fixtures.
let testNeeds: [String: [Target.Dependency]] = [
    "NewsModel": ["Languages"], "UnicodeText": ["Languages"], "Configuration": ["Languages"],
    "Parsing": ["Formats", "Languages"],
    "Digests": ["DigestSamples", "Languages", "Segmentation"],
    "Publishing": [
        "Configuration", "DigestSamples", "Digests", "Languages", "Markup", "Segmentation", "Terminology",
        "UnicodeText",
    ],
    "Newsroom": [
        "PlayedServer",
        "Configuration", "Digests", "Engines", "Grouping", "Languages", "Markup", "Parsing", "Publishing",
        "Segmentation", "Summarization", "Terminology", "Translation",
    ],
    "Engines": ["Translation"], "Fetching": ["PlayedServer"],
    // These judge analysed texts: their tests have them analysed.
    "Summarization": ["Languages", "Segmentation"], "Grouping": ["Languages", "Segmentation"],
    "Lexicons": ["Languages"], "Segmentation": ["Languages"],
    "Archive": ["Languages", "Segmentation", "Grouping"], "Search": ["Segmentation"],
    "Terminology": ["Languages"], "Translation": ["Languages"],
    "Carrying": ["Languages", "Segmentation"],
]
let testFolders = [
    "Archive": ["Fixtures"], "Grouping": ["Fixtures"], "Parsing": ["Fixtures"], "Publishing": ["Golden"],
    "Translation": ["Fixtures"],
]

// The data files of each language: Sources/CLanguages embeds them.
let languageData =
    ["English", "Russian", "Chinese"].flatMap { language in
        [
            "archive", "boilerplate", "countries", "credits", "dates", "display-names", "figures", "function-words",
            "grouping", "identification", "names", "phrases", "sections", "segmentation", "summary", "terms",
        ].map { "\(language)/\($0).txt" } + ["\(language)/catalogue.yaml"]
    } + ["Names", "Neighbours", "common.csv", "places.csv", "scripts.txt", "units.csv", "weights.txt"]

/// Tests mirror Sources; fixtures are read from the source tree, not copied into a bundle.
func tests(of name: String) -> Target {
    var dependencies: [Target.Dependency] = [.byName(name: name)]
    if name != "NewsModel" { dependencies.append("NewsModel") }
    dependencies += testNeeds[name] ?? []
    return .testTarget(
        name: "\(name)Tests", dependencies: dependencies, exclude: testFolders[name] ?? [], swiftSettings: settings)
}

// What sees inner parts of the stages, as tests do: the readers of what comes from outside, which the tests give what
// fuzzing has found, and two programs for scripts of Tools, which say so in the environment and build with -enable-testing.
let fuzzed: [Target.Dependency] = [
    "Formats", "Parsing", "Segmentation", "Summarization", "Terminology", "Translation", "NewsModel",
]
let insiders: [Target] =
    Context.environment["INSIDERS"] == nil
    ? [
        .testTarget(
            name: "FuzzTests", dependencies: fuzzed, path: "Fuzz", exclude: ["Corpus", "Entry.swift"],
            swiftSettings: settings)
    ]
    : [
        .executableTarget(
            name: "fuzz", dependencies: fuzzed, path: "Fuzz",
            exclude: ["Corpus", "CorpusTests.swift"], swiftSettings: settings),
        .executableTarget(
            name: "measure-lines", dependencies: ["Formats", "Parsing", "NewsModel", "Markup", "UnicodeText"],
            path: "Tools/fit-article-judge", exclude: ["README.md", "fit.py"], swiftSettings: settings),
    ]

let package = Package(
    name: "svodka",
    products: [.executable(name: "svodka", targets: ["svodka"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // The installed C libraries: a module map and the name pkg-config knows them by.
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),

        // The only code that includes their headers; no type of theirs appears in the shims' own headers.
        .target(name: "CLibXML2Shims", dependencies: ["CLibXML2"]),
        .target(name: "CICUShims", dependencies: ["CICU"]),
        .target(name: "CNettleShims", dependencies: ["CNettle"]),
        .target(name: "CZlibShims", dependencies: ["CZlib"]),
        .target(name: "CCurlShims", dependencies: ["CCurl"]),
        // Calls of Linux that Swift does not see.
        .target(name: "CLinuxShims"),

        // Word lists compiled into tables, embedded in the program.
        .target(name: "CLexicons", exclude: ["Data"]),

        // Bytes that many read and write: JSON, MIME, ZIP, URIs, delimited tables, hashes.
        .target(name: "Formats", dependencies: ["CNettleShims", "CZlibShims"], swiftSettings: settings),
        // HTML and XML trees, escaping, XML writing, schema validation.
        .target(name: "Markup", dependencies: ["CLibXML2Shims"], swiftSettings: settings),
        // Charsets, break iterators, normal forms, scripts, transliteration, display width, line breaking.
        .target(name: "UnicodeText", dependencies: ["CICUShims"], swiftSettings: settings),
        // The values that cross a stage.
        .target(name: "NewsModel", dependencies: ["Formats"], swiftSettings: settings),
        // The way to the web: requests over HTTP, and how a good guest asks.
        .target(
            name: "Fetching", dependencies: ["CCurlShims", "Formats", "NewsModel", "UnicodeText"],
            swiftSettings: settings),
        // What a newsroom decides: svodka.yaml, its defaults, its errors by line and column.
        .target(
            name: "Configuration",
            dependencies: [
                "Formats", "Languages", "NewsModel", "UnicodeText", .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: settings),
        // Word form → lemmas, function words, language by language.
        .target(name: "Lexicons", dependencies: ["CLexicons", "NewsModel"], swiftSettings: settings),

        // What is known of each language, its word lists embedded.
        .target(name: "CLanguages"),
        .target(
            name: "Languages", dependencies: ["CLanguages", "Formats", "UnicodeText", "Lexicons", "NewsModel"],
            exclude: ["README.md"] + languageData, swiftSettings: settings),

        // SourceFile → Article.
        .target(
            name: "Parsing", dependencies: ["Languages", "Formats", "Markup", "UnicodeText", "NewsModel"],
            swiftSettings: settings),
        // Article → Document: language, sentences, tokens, lemmas.
        .target(
            name: "Segmentation", dependencies: ["Formats", "Languages", "UnicodeText", "Lexicons", "NewsModel"],
            swiftSettings: settings),
        // Document → Summary.
        .target(name: "Summarization", dependencies: ["Languages", "NewsModel"], swiftSettings: settings),
        // Document + Glossary → [TermMatch]; many documents → CoverageReport.
        .target(
            name: "Terminology",
            dependencies: ["Formats", "Markup", "UnicodeText", "Languages", "Lexicons", "NewsModel"],
            swiftSettings: settings),
        // Translation memory, hand-off to translators and back, engines, term and number checks.
        .target(
            name: "Translation",
            dependencies: ["Languages", "Formats", "Markup", "UnicodeText", "Lexicons", "NewsModel"],
            swiftSettings: settings),
        // Documents + TermMatches → stories: the articles that tell one event.
        .target(name: "Grouping", dependencies: ["Languages", "UnicodeText", "NewsModel"], swiftSettings: settings),
        // Documents + names and terms found in them → what an edition in another language says they are about.
        .target(name: "Carrying", dependencies: ["Languages", "Lexicons", "NewsModel"], swiftSettings: settings),
        // A day's stories + earlier digests → what goes on, what is nothing new.
        .target(
            name: "Archive", dependencies: ["Languages", "Markup", "UnicodeText", "NewsModel"], swiftSettings: settings),
        // Stories → Digest: its sections, what each edition leads with, what it adds.
        .target(
            name: "Digests", dependencies: ["Configuration", "Formats", "Languages", "UnicodeText", "NewsModel"],
            swiftSettings: settings),
        // Digest, CoverageReport → text, pages, mail, feeds, XML, JSON: all writers, templates and words.
        .target(
            name: "Publishing",
            dependencies: [
                "Configuration", "Digests", "Formats", "Languages", "Markup", "Terminology", "UnicodeText", "NewsModel",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: [
                "Templates/page.mustache",
                "Templates/mail.mustache", "Templates/edition.mustache", "Templates/story.mustache",
                "Templates/translated.mustache", "Templates/original.mustache", "Templates/index.mustache",
                "Templates/coverage.mustache", "Templates/colours.css", "Templates/page.css", "Templates/mail.css",
                "Templates/index.css", "Templates/coverage.css",
            ].map { .embedInCode($0) }, swiftSettings: settings),

        // The words of all digests, in SQLite: no stage, but what owns that library.
        .target(
            name: "Search", dependencies: ["NewsModel", "UnicodeText", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings),

        // Translation engines: services, and commands that speak svodka's protocol.
        .target(
            name: "Engines", dependencies: ["CLinuxShims", "Translation", "Formats", "UnicodeText", "NewsModel"],
            swiftSettings: settings),

        // The one place that loads, compiles, publishes and takes back a day; the only target that knows all the stages.
        .target(
            name: "Newsroom",
            dependencies: [
                "Configuration", "Parsing", "Segmentation", "Summarization", "Terminology", "Translation",
                "Grouping", "Carrying", "Archive", "Digests", "Engines", "Fetching", "Publishing", "Search",
                "Languages", "Lexicons", "Markup", "NewsModel", "UnicodeText", "Formats", "CLinuxShims",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),
        // The command: arguments in, the user's words out.
        .executableTarget(
            name: "svodka",
            dependencies: [
                "Configuration", "Newsroom", "Engines", "Parsing", "Segmentation", "Summarization", "Terminology",
                "Grouping", "Carrying", "Publishing", "Search", "Translation", "Formats", "NewsModel", "UnicodeText",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),
    ]
        + [
            "Formats", "Markup", "UnicodeText", "Configuration", "Languages", "Lexicons", "NewsModel", "Parsing",
            "Segmentation", "Summarization", "Terminology", "Translation", "Grouping", "Carrying", "Archive", "Search",
            "Digests", "Publishing", "Fetching", "Engines", "Newsroom",
        ].map(tests)
        + [
            // An invented day for the tests of what compiles and prints it.
            .target(
                name: "DigestSamples", dependencies: ["Digests", "Languages", "NewsModel", "UnicodeText"],
                path: "Tests/DigestSamples", swiftSettings: settings),
            // A web server that a test plays.
            .target(name: "PlayedServer", path: "Tests/PlayedServer", swiftSettings: settings),
        ]
        + [.testTarget(name: "svodkaTests", dependencies: ["svodka", "PlayedServer"], swiftSettings: settings)]
        + [
            // The stages over texts that people judged: figures beside floors.
            .testTarget(
                name: "EvaluationTests",
                dependencies: [
                    "Formats", "Parsing", "Segmentation", "Summarization", "Terminology", "Grouping", "NewsModel",
                ],
                exclude: ["Gold"], swiftSettings: settings),
            // The rules that all of the above keep.
            .testTarget(name: "HouseTests", swiftSettings: settings),
            // The speed of a day and of each stage: swift run -c release benchmark.
            .executableTarget(
                name: "benchmark",
                dependencies: [
                    "Formats", "Newsroom", "Parsing", "Segmentation", "Summarization", "Terminology", "Grouping",
                    "Translation",
                    "UnicodeText", "NewsModel", .product(name: "ArgumentParser", package: "swift-argument-parser"),
                    .product(name: "Logging", package: "swift-log"),
                ],
                path: "Benchmarks",
                exclude: [
                    "compare-candidates", "compare-segmenters", "compare-summaries", "compare-terms",
                    "trafilatura_seconds.py",
                ], swiftSettings: settings),
        ] + insiders
)
