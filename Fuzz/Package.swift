// swift-tools-version: 6.0
import PackageDescription

// Every reader of what comes from outside, built to be fuzzed: all of Svodka's own code tells libFuzzer where it has
// been, and AddressSanitizer watches the C. The sources are those of the main package, by link, since only a package of
// its own may set these flags. `Tools/fuzz` builds and runs it.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .unsafeFlags(["-enable-testing", "-sanitize=fuzzer,address"]),
]
let cSettings: [CSetting] = [.unsafeFlags(["-fsanitize=fuzzer-no-link,address"])]

let package = Package(
    name: "Fuzz",
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
        .systemLibrary(name: "CICU", pkgConfig: "icu-i18n"),
        .target(name: "CLibXML2Shims", dependencies: ["CLibXML2"], cSettings: cSettings),
        .target(name: "CICUShims", dependencies: ["CICU"], cSettings: cSettings),
        .target(name: "CLexicons", exclude: ["Data"]),
        .target(name: "Markup", dependencies: ["CLibXML2Shims"], swiftSettings: settings),
        .target(name: "UnicodeText", dependencies: ["CICUShims"], swiftSettings: settings),
        .target(name: "NewsModel", swiftSettings: settings),
        .target(name: "Lexicons", dependencies: ["CLexicons", "NewsModel"], swiftSettings: settings),
        .target(name: "Parsing", dependencies: ["Markup", "UnicodeText", "NewsModel"], swiftSettings: settings),
        .target(
            name: "Terminology", dependencies: ["Markup", "UnicodeText", "Lexicons", "NewsModel"],
            swiftSettings: settings),
        .target(
            name: "Segmentation", dependencies: ["UnicodeText", "Lexicons", "NewsModel"], swiftSettings: settings),
        .target(name: "Summarization", dependencies: ["Lexicons", "NewsModel"], swiftSettings: settings),
        .target(
            name: "Translation", dependencies: ["Markup", "UnicodeText", "Lexicons", "NewsModel"],
            swiftSettings: settings),
        .target(name: "CLibFuzzer"),
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "CLibFuzzer", "Parsing", "Segmentation", "Summarization", "Terminology", "Translation", "NewsModel",
            ],
            swiftSettings: settings,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]),
    ]
)
