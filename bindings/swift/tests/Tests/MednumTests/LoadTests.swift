// A library that is missing, or is not the right one; and the example of the guide.

import Mednum
import Support
import XCTest

/// What a program printed, and how it ended.
private struct Ended {
    let status: Int32
    let output, errors: [String]
}

final class LoadTests: XCTestCase {
    private let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()

    /// Runs a program of the tests, with a folder of libraries of its own.
    private func ran(_ program: String, libraries: String? = nil, _ more: [String: String] = [:]) throws -> Ended {
        let process = Process()
        process.executableURL = products.appendingPathComponent(program)
        var environment = ProcessInfo.processInfo.environment.merging(more) { $1 }
        if let libraries {
            environment["LD_LIBRARY_PATH"] = libraries
        }
        process.environment = environment
        let (output, errors) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, errors)
        try process.run()
        let lines = { (pipe: Pipe) in
            String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                .split(separator: "\n").map(String.init)
        }
        let (said, warned) = (lines(output), lines(errors))
        process.waitUntilExit()
        return Ended(status: process.terminationStatus, output: said, errors: warned)
    }

    /// The same, over one library in place of the native one.
    private func ran(_ program: String, over library: String, _ more: [String: String] = [:]) throws -> Ended {
        try inTemporaryFolder { folder in
            try FileManager.default.copyItem(
                at: products.appendingPathComponent(library), to: folder.appendingPathComponent("libmednum_ffi.so"))
            return try ran(program, libraries: folder.path, more)
        }
    }

    func testALibraryOfAnotherVersionIsRefusedAtEachCall() throws {
        let ended = try ran("probe", over: "libOtherVersion.so")
        let expected = MednumLibraryError.otherVersion(found: "0.0.0", expected: try version())
        let line = "door.library.other_version | \(expected.text()) | \(expected.text(.english))"
        XCTAssertEqual(ended.output, [line, line])
        XCTAssertEqual(ended.status, 0)
        XCTAssert(line.contains("est de la version 0.0.0") && line.contains("is of version 0.0.0"), line)
    }

    func testALibraryThatDoesNotSayItsVersionIsRefusedAtEachCall() throws {
        let ended = try ran("probe", over: "libNoVersion.so")
        let expected = MednumLibraryError.unavailable(cause: "mednum_library_version")
        let line = "door.library.unavailable | \(expected.text()) | \(expected.text(.english))"
        XCTAssertEqual(ended.output, [line, line])
        XCTAssertEqual(ended.status, 0)
    }

    func testWhereEverySymbolIsBoundAtOnceTheSystemSaysWhichIsMissing() throws {
        let ended = try ran("probe", over: "libOtherVersion.so", ["LD_BIND_NOW": "1"])
        XCTAssertEqual(ended.status, 127)
        XCTAssertEqual(ended.output, [])
        XCTAssert(ended.errors.contains { $0.contains("symbol lookup error") && $0.contains("undefined symbol") }, "\(ended)")
    }

    func testTheSystemSaysThatALibraryIsMissing() throws {
        let ended = try ran("probe", libraries: "/nowhere")
        XCTAssertEqual(ended.status, 127)
        XCTAssertEqual(ended.output, [])
        let said = "libmednum_ffi.so: cannot open shared object file: No such file or directory"
        XCTAssert(ended.errors.contains { $0.contains(said) }, "\(ended)")
    }

    func testTheExampleOfTheGuidePrintsWhatItSays() throws {
        let guide = try String(contentsOfFile: variable("MEDNUM_GUIDE"), encoding: .utf8)
        let expected = guide.components(separatedBy: "// → ").dropFirst().compactMap {
            $0.split(separator: "\n").first.map(String.init)
        }
        XCTAssertGreaterThan(expected.count, 3)
        let ended = try ran("guide")
        XCTAssertEqual(ended.output, expected)
        XCTAssertEqual(ended.status, 0, "\(ended.errors)")
    }

    func testTheGuideListsEveryCodeThatAnErrorBears() throws {
        let calls: [() throws -> Any] = [
            { try check(document: accepted, options: CheckOptions(today: "")) },
            { try Programme.parse(document: refusedOnce) },
            { try checkFile(path: "none") },
        ]
        let met = calls.compactMap { call in
            do { return try call() as? String } catch { return (error as? MednumError)?.code }
        }
        let library: [MednumLibraryError] = [.otherVersion(found: "", expected: ""), .unavailable(cause: "")]
        // Breakdowns are met over the library that breaks.
        let known = Set(met + library.map(\.code) + ["door.library.crashed"])
        XCTAssertEqual(known.count, 6)
        let guide = try String(contentsOfFile: variable("MEDNUM_GUIDE"), encoding: .utf8)
        let listed = guide.components(separatedBy: "| `door.").dropFirst().compactMap {
            $0.split(separator: "`").first.map { "door.\($0)" }
        }
        XCTAssertEqual(Set(listed), known)
    }
}
