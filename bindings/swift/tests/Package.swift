// swift-tools-version: 6.0
import PackageDescription

// The tests of mednum, on the package as it is packed: `cargo xtask swift test` says where it is, and adds the example of its guide.
guard let packed = Context.environment["MEDNUM_PACKAGE"] else {
    fatalError("run by `cargo xtask swift test`, which says where the package is")
}
let mednum: Target.Dependency = .product(name: "Mednum", package: "mednum")

let package = Package(
    name: "mednum-tests",
    platforms: [.macOS(.v13)],
    products: [
        .library(name: "OtherVersion", type: .dynamic, targets: ["OtherVersion"]),
        .library(name: "NoVersion", type: .dynamic, targets: ["NoVersion"]),
    ],
    dependencies: [.package(path: packed)],
    targets: [
        .target(name: "Support", dependencies: [mednum]),
        // The library that broke the rule of versions, and one that is no library of mednum at all.
        .target(name: "OtherVersion"),
        .target(name: "NoVersion"),
        .executableTarget(name: "probe", dependencies: [mednum]),
        .executableTarget(name: "guide", dependencies: [mednum]),
        .executableTarget(name: "bench", dependencies: [mednum]),
        .testTarget(name: "MednumTests", dependencies: [mednum, "Support", "probe", "guide"]),
        // Over the library that breaks when it is asked to.
        .testTarget(name: "FaultTests", dependencies: [mednum, "Support"]),
    ],
    swiftLanguageModes: [.v6]
)
