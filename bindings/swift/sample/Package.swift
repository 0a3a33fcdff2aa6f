// swift-tools-version: 6.0
import PackageDescription

// The field notebook, over mednum as it is installed; MEDNUM_PACKAGE says where, beside this package when left out.
let package = Package(
    name: "field",
    platforms: [.macOS(.v12)],
    dependencies: [.package(path: Context.environment["MEDNUM_PACKAGE"] ?? "../mednum")],
    targets: [.executableTarget(name: "field", dependencies: [.product(name: "Mednum", package: "mednum")])],
    swiftLanguageModes: [.v6]
)
