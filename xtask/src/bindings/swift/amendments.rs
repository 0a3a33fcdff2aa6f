//! What is changed in the generated Swift: a library that is not the right one is an error of each call, errors speak to people,
//! and a programme is what it says it is.

use super::super::amend::Amendment;

pub(crate) const AMENDMENTS: &[Amendment] = &[
    // Each exported function may throw, and asks first. What only gives memory back may not, and does not.
    Amendment {
        what: "    uniffiEnsureMednumFfiInitialized()\n    var callStatus",
        times: 1,
        by: "    var callStatus",
    },
    Amendment {
        what: "throws -> T {\n    try makeRustCall(callback, errorHandler: errorHandler)",
        times: 1,
        by: "throws -> T {\n    try uniffiEnsureMednumFfiInitialized()\n    return try makeRustCall(callback, errorHandler: errorHandler)",
    },
    // The version first: what else is verified is looked at only in a library of this version.
    Amendment {
        what: "public func uniffiEnsureMednumFfiInitialized() {\n",
        times: 1,
        by: "public func uniffiEnsureMednumFfiInitialized() throws(MednumLibraryError) {\n    try ensureLibrary()\n",
    },
    Amendment {
        what: "fatalError(\"UniFFI contract version mismatch: try cleaning and rebuilding your project\")",
        times: 1,
        by: "throw .unavailable(cause: \"UniFFI contract version\")",
    },
    Amendment {
        what: "fatalError(\"UniFFI API checksum mismatch: try cleaning and rebuilding your project\")",
        times: 1,
        by: "throw .unavailable(cause: \"UniFFI API checksum\")",
    },
    Amendment { what: "String(reflecting: self)", times: 1, by: "text()" },
    // Final, so that the compiler proves that threads may share it.
    Amendment {
        what: "open class Programme: ProgrammeProtocol, @unchecked Sendable {",
        times: 1,
        by: "public final class Programme: ProgrammeProtocol, Sendable {",
    },
    Amendment { what: "\nopen func ", times: 11, by: "\npublic func " },
    // A programme without a handle would end the process at its first call: nobody else makes one.
    Amendment { what: "public struct NoHandle {", times: 1, by: "struct NoHandle {" },
    Amendment { what: "public init(noHandle: NoHandle) {", times: 1, by: "init(noHandle: NoHandle) {" },
];
