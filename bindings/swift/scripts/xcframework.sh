#!/bin/sh
# Builds MednumFFI.xcframework for the systems of Apple, and its archive with the checksum that Package.swift asks for.
#
# NOT RUN by the project's checks: it needs macOS, Xcode and the Rust targets below, which they do not have. Whoever runs it
# first should expect to correct it.
#
#     rustup target add aarch64-apple-darwin x86_64-apple-darwin aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios
#     bindings/swift/scripts/xcframework.sh
#     cd bindings/swift && MEDNUM_XCFRAMEWORK=MednumFFI.xcframework swift build
set -eu

package=$(cd "$(dirname "$0")/.." && pwd)
root=$(cd "$package/../.." && pwd)
made="$root/target/swift/apple"
framework="$package/MednumFFI.xcframework"

if [ "$(uname)" != Darwin ]; then
    echo "an XCFramework is made on macOS" >&2
    exit 1
fi

cd "$root"
for target in aarch64-apple-darwin x86_64-apple-darwin aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios; do
    cargo build --release --locked --package mednum-ffi --target "$target"
done

rm -rf "$made" "$framework"
mkdir -p "$made/macos" "$made/simulator" "$made/headers/MednumFFI"
static() { echo "target/$1/release/libmednum_ffi.a"; }
lipo -create "$(static aarch64-apple-darwin)" "$(static x86_64-apple-darwin)" -output "$made/macos/libmednum_ffi.a"
lipo -create "$(static aarch64-apple-ios-sim)" "$(static x86_64-apple-ios)" -output "$made/simulator/libmednum_ffi.a"

# In a folder of their own: two frameworks may not both put a module.modulemap at the root of their headers.
cp "$package"/Sources/MednumFFI/include/*.h "$made/headers/MednumFFI/"
cat > "$made/headers/MednumFFI/module.modulemap" <<'MAP'
module MednumFFI {
    header "MednumFFI.h"
    header "MednumLibrary.h"
    export *
}
MAP

xcodebuild -create-xcframework \
    -library "$made/macos/libmednum_ffi.a" -headers "$made/headers" \
    -library "$(static aarch64-apple-ios)" -headers "$made/headers" \
    -library "$made/simulator/libmednum_ffi.a" -headers "$made/headers" \
    -output "$framework"

cd "$package"
zip -q -r -y "$made/MednumFFI.xcframework.zip" MednumFFI.xcframework
swift package compute-checksum "$made/MednumFFI.xcframework.zip"
