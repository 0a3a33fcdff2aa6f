// swift-tools-version: 6.0
import PackageDescription

// The version of mednum whose native library Apple's systems download; its checksum is written when one is published.
let release = "0.1.0"

#if canImport(Darwin)
    // MEDNUM_XCFRAMEWORK names a framework built here, from this folder: see scripts/xcframework.sh.
    let native: Target =
        if let path = Context.environment["MEDNUM_XCFRAMEWORK"] {
            .binaryTarget(name: "MednumFFI", path: path)
        } else {
            .binaryTarget(
                name: "MednumFFI",
                url: "https://example.invalid/mednum/\(release)/MednumFFI.xcframework.zip",
                checksum: "0000000000000000000000000000000000000000000000000000000000000000"
            )
        }
    let privacy: [Resource] = [.copy("PrivacyInfo.xcprivacy")]
    let leftOut: [String] = []
#else
    // The library of the system: libmednum_ffi.so, which pkg-config knows as mednum.
    let native: Target = .systemLibrary(name: "MednumFFI", pkgConfig: "mednum")
    let privacy: [Resource] = []
    let leftOut = ["PrivacyInfo.xcprivacy"]
#endif

let package = Package(
    name: "mednum",
    platforms: [.macOS(.v12), .iOS(.v15)],
    products: [.library(name: "Mednum", targets: ["Mednum"])],
    targets: [
        native,
        .target(name: "Mednum", dependencies: ["MednumFFI"], exclude: leftOut, resources: privacy),
    ],
    swiftLanguageModes: [.v6]
)
