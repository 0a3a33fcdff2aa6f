// What the tests share.

import Foundation
import Mednum

/// A document without an error, one with an error, one with two.
public let accepted = #"{"schema_version": "1.1"}"#
public let refusedOnce = #"{"schema_version": "1.1", "actoins": []}"#
public let refusedTwice = #"{"schema_version": "1.1", "actoins": [], "meetngs": []}"#

/// A file of the machine that runs the tests.
public func variable(_ name: String) -> String {
    guard let value = ProcessInfo.processInfo.environment[name] else {
        fatalError("run by `cargo xtask swift test`, which sets \(name)")
    }
    return value
}

/// A vector: a document and its report, or a question and its answer.
public struct Vectors: Decodable, Sendable {
    public struct Check: Decodable, Sendable {
        public let name, input, expected: String
    }
    public struct Compute: Decodable, Sendable {
        public let name, computation, input, arguments, expected: String
    }
    public let today: String
    public let checks: [Check]
    public let computes: [Compute]

    /// Those of the project, made by `cargo xtask swift test`.
    public static func all() throws -> Vectors {
        try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: index))
    }

    private static var index: URL { URL(fileURLWithPath: variable("MEDNUM_VECTORS")) }

    /// The path of a file that stands beside the index.
    public static func path(_ name: String) -> String {
        index.deletingLastPathComponent().appendingPathComponent(name).path
    }

    /// What such a file holds.
    public static func bytes(_ name: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: URL(fileURLWithPath: path(name))))
    }

    public var options: CheckOptions { CheckOptions(today: today) }
    public var optionsJson: String { #"{"today": "\#(today)"}"# }
}

/// The text that bytes are, when they are one in UTF-8.
public func text(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    return Array(text.utf8) == bytes ? text : nil
}

/// The most memory that this process has held, in kilobytes.
public func peak() -> Int {
    var usage = rusage()
    #if os(Linux)
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss
    #else
        getrusage(RUSAGE_SELF, &usage)
        return usage.ru_maxrss / 1024
    #endif
}

/// A folder that is gone when the work is done.
public func inTemporaryFolder<T>(_ work: (URL) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
}
