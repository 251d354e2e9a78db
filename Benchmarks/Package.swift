// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "Benchmarks",
    dependencies: [
        .package(name: "svodka", path: ".."),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    ],
    targets: [
        .executableTarget(
            name: "MemoryBenchmark", dependencies: [.product(name: "Translation", package: "svodka")]),
        .executableTarget(
            name: "SegmentationBenchmark", dependencies: [.product(name: "Segmentation", package: "svodka")]),
        .executableTarget(
            name: "TermBenchmark",
            dependencies: [
                .product(name: "Segmentation", package: "svodka"), .product(name: "Terminology", package: "svodka"),
            ]),
        .executableTarget(
            name: "CandidateBenchmark",
            dependencies: [
                .product(name: "Segmentation", package: "svodka"), .product(name: "Terminology", package: "svodka"),
            ], exclude: ["compare.py"]),
        .executableTarget(
            name: "SummaryBenchmark",
            dependencies: [
                .product(name: "Segmentation", package: "svodka"), .product(name: "Summarization", package: "svodka"),
            ], exclude: ["compare.py"]),
        .executableTarget(
            name: "GroupingBenchmark",
            dependencies: [
                .product(name: "Segmentation", package: "svodka"), .product(name: "Grouping", package: "svodka"),
            ]),
        // Pages and days that nobody wrote, to measure with.
        .target(name: "MadeDay"),
        .executableTarget(
            name: "ParseBenchmark",
            dependencies: ["MadeDay", .product(name: "Parsing", package: "svodka")],
            exclude: ["trafilatura_seconds.py"]),
        .executableTarget(
            name: "DayBenchmark",
            dependencies: [
                "MadeDay", .product(name: "Newsroom", package: "svodka"),
                .product(name: "Logging", package: "swift-log"),
            ]),
    ]
)
