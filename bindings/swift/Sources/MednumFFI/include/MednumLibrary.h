// What the package asks the native library before anything else.

#pragma once

/// The version of the native library: it lives as long as the library, and is not to be freed. A weak symbol, so that a
/// library that lacks it is told as an error instead of ending the process.
extern const char *_Nonnull mednum_library_version(void) __attribute__((weak));

/// The same, null where the library does not say.
static inline const char *_Nullable mednum_library_version_if_said(void) {
    return mednum_library_version ? mednum_library_version() : 0;
}
