// swift-tools-version: 6.0
import PackageDescription

// The rules of the house alone, by link, so that they are checked in seconds: `Tools/check-house`.
let package = Package(name: "house", targets: [.testTarget(name: "HouseTests")])
