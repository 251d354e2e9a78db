// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "svodka", path: "..")],
    targets: [
        .executableTarget(
            name: "SegmentationBenchmark", dependencies: [.product(name: "Segmentation", package: "svodka")])
    ]
)
