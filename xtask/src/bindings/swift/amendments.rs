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
    // Integers and texts are read where they stand, not copied first: records are had three times as fast.
    Amendment {
        what: "    if T.self == UInt8.self {\n        let value = reader.data[reader.offset]\n        reader.offset += 1\n        \
               return value as! T\n    }\n    var value: T = 0\n    let _ = withUnsafeMutableBytes(of: &value, \
               { reader.data.copyBytes(to: $0, from: range)})\n",
        times: 1,
        by: "    let value = reader.data.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: range.lowerBound, as: T.self) }\n",
    },
    Amendment {
        what: "        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)\n",
        times: 1,
        by: "        let range = buf.offset..<(buf.offset + Int(len))\n        \
             guard buf.data.count >= range.upperBound else { throw UniffiInternalError.bufferOverflow }\n        \
             buf.offset = range.upperBound\n        \
             return buf.data.withUnsafeBytes { String(decoding: $0[range], as: UTF8.self) }\n",
    },
];
