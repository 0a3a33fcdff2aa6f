#!/bin/sh
# Builds the native library for the processors of Android, where build.gradle.kts looks for it.
# Needs: cargo-ndk, the NDK (ANDROID_NDK_HOME), and the targets of Rust named below.
set -eu

root=$(cd "$(dirname "$0")/../../.." && pwd)
output="$root/target/bindings/kotlin/jniLibs"

cd "$root"
rustup target add aarch64-linux-android armv7-linux-androideabi x86_64-linux-android i686-linux-android

# Devices with pages of 16 kB load nothing that is aligned on less; NDK 28 and later do it by themselves.
RUSTFLAGS="${RUSTFLAGS:-} -C link-arg=-Wl,-z,max-page-size=16384"
export RUSTFLAGS
cargo ndk --platform 24 --output-dir "$output" \
  --target arm64-v8a --target armeabi-v7a --target x86_64 --target x86 \
  build --release --locked --package mednum-ffi

for abi in arm64-v8a x86_64; do
  if readelf -lW "$output/$abi/libmednum_ffi.so" | awk '$1 == "LOAD" && $NF != "0x4000" { exit 1 }'; then
    echo "$abi: aligned on 16 kB"
  else
    echo "$abi: not aligned on 16 kB" >&2
    exit 1
  fi
done
