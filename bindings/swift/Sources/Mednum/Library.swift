// The native library: whether it is the one that this package was made for.

import Foundation
import MednumFFI

/// Why the native library cannot be called. It is told at each call, and never ends the process.
public enum MednumLibraryError: Error, Equatable, Hashable, Sendable {
    /// The library is of another version than the package.
    case otherVersion(found: String, expected: String)
    /// The library does not say its version, or is not what the package was generated from.
    case unavailable(cause: String)

    /// Stable: `door.library.other_version` or `door.library.unavailable`.
    public var code: String {
        switch self {
        case .otherVersion: "door.library.other_version"
        case .unavailable: "door.library.unavailable"
        }
    }

    /// What is wrong and what to do.
    public func text(_ language: Language = .french) -> String {
        guard let sentence = sentences[code] else { return code }
        let template = language == .french ? sentence.fr : sentence.en
        return switch self {
        case let .otherVersion(found, expected): filled(template, ["found": found, "expected": expected])
        case let .unavailable(cause): filled(template, ["reason": cause])
        }
    }
}

extension MednumLibraryError: LocalizedError, CustomStringConvertible {
    public var errorDescription: String? { text() }
    public var description: String { text() }
}

/// A sentence with its parameters; what a parameter holds is never read as one.
private func filled(_ template: String, _ parameters: [String: String]) -> String {
    var pieces = template.components(separatedBy: "{")
    var text = pieces.removeFirst()
    for piece in pieces {
        let halves = piece.components(separatedBy: "}")
        text += (parameters[halves[0]] ?? "") + halves.dropFirst().joined(separator: "}")
    }
    return text
}

/// Refuses a library that is not the one that this package was made for. Asked at each call: it costs one call that takes
/// nothing, and a library that is refused once is refused always.
func ensureLibrary() throws(MednumLibraryError) {
    guard let said = mednum_library_version_if_said() else {
        throw .unavailable(cause: "mednum_library_version")
    }
    guard strcmp(said, packageVersion) == 0 else {
        throw .otherVersion(found: String(cString: said), expected: packageVersion)
    }
}
