// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "svodka", path: "..")],
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
            name: "SummaryBenchmark",
            dependencies: [
                .product(name: "Segmentation", package: "svodka"), .product(name: "Summarization", package: "svodka"),
            ], exclude: ["compare.py"]),
        .executableTarget(
            name: "GroupingBenchmark",
            dependencies: [
                .product(name: "Segmentation", package: "svodka"), .product(name: "Grouping", package: "svodka"),
            ]),
    ]
)
