// swift-tools-version: 6.0
import PackageDescription

// Sees the parser's inner parts, which the product does not show; the sources are those of the main package, by link.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .unsafeFlags(["-enable-testing"]),
]

let package = Package(
    name: "fit-article-judge",
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
        .systemLibrary(name: "CICU", pkgConfig: "icu-i18n"),
        .target(name: "CLibXML2Shims", dependencies: ["CLibXML2"]),
        .target(name: "CICUShims", dependencies: ["CICU"]),
        .target(name: "Markup", dependencies: ["CLibXML2Shims"], swiftSettings: settings),
        .target(name: "UnicodeText", dependencies: ["CICUShims"], swiftSettings: settings),
        .target(name: "NewsModel", swiftSettings: settings),
        .target(name: "Parsing", dependencies: ["Markup", "UnicodeText", "NewsModel"], swiftSettings: settings),
        .executableTarget(
            name: "measure", dependencies: ["Parsing", "NewsModel", "Markup", "UnicodeText"], swiftSettings: settings),
    ])
