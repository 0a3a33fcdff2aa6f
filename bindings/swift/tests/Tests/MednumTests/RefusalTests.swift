// All that a caller can do wrong has its answer: a report, or a typed error that speaks to people.

import Mednum
import Support
import XCTest

/// Fails unless the call is refused for this argument; the error, for more.
func refuses(
    _ argument: String, line: UInt = #line, _ call: () throws -> Any
) {
    XCTAssertThrowsError(try call(), line: line) { error in
        guard case let MednumError.Argument(code, reason, reasonEn, named, _) = error else {
            return XCTFail("\(type(of: error)): \(error)", line: line)
        }
        XCTAssertEqual(code, "door.argument.refused", line: line)
        XCTAssertEqual(named, argument, line: line)
        XCTAssertFalse(reason.isEmpty || reasonEn.isEmpty || reason == reasonEn, line: line)
    }
}

func codes(_ report: Report) -> [String] { report.findings.map(\.code) }

final class RefusalTests: XCTestCase {
    func testADocumentWithErrorsIsNoProgrammeAndSaysHowManyItHas() throws {
        let cases = [(refusedOnce, "1 erreur :", "1 error:"), (refusedTwice, "2 erreurs :", "2 errors:")]
        for (document, fr, en) in cases {
            XCTAssertThrowsError(try Programme.parse(document: document)) { error in
                guard case let MednumError.Rejected(code, reason, reasonEn, report) = error else {
                    return XCTFail("\(error)")
                }
                XCTAssertEqual(code, "door.document.rejected")
                XCTAssert(reason.contains(fr), reason)
                XCTAssert(reasonEn.contains(en), reasonEn)
                XCTAssertEqual(report, try? check(document: document))
            }
        }
    }

    func testAnErrorSpeaksToPeople() throws {
        XCTAssertThrowsError(try Programme.parse(document: refusedOnce)) { error in
            guard let error = error as? MednumError, case let .Rejected(_, reason, reasonEn, _) = error else {
                return XCTFail("\(error)")
            }
            XCTAssertEqual(error.localizedDescription, reason)
            XCTAssertEqual("\(error)", reason)
            XCTAssertEqual(error.text(), reason)
            XCTAssertEqual(error.text(.english), reasonEn)
            XCTAssertEqual(try? errorText(error: error, language: .french), reason)
            XCTAssertEqual(try? errorText(error: error, language: .english), reasonEn)
            XCTAssertEqual(error.code, "door.document.rejected")
        }
    }

    func testAFileThatCannotBeReadSaysWhich() throws {
        try inTemporaryFolder { folder in
            for path in ["no/such/file.json", folder.path, ""] {
                let calls: [() throws -> Any] = [
                    { try checkFile(path: path) }, { try checkFileJson(path: path) },
                    { try Programme.open(path: path) },
                ]
                for call in calls {
                    XCTAssertThrowsError(try call()) { error in
                        guard case let MednumError.Unread(code, reason, _, named, cause) = error else {
                            return XCTFail("\(error)")
                        }
                        XCTAssertEqual(code, "door.document.unread")
                        XCTAssertEqual(named, path)
                        XCTAssert(!cause.isEmpty && reason.contains(cause), reason)
                    }
                }
            }
        }
    }

    func testArgumentsThatAreOfNoUseAreNamed() throws {
        let programme = try Programme.builtIn()
        refuses("") { try programme.compute(name: "roadmap.sate") }
        refuses("year") { try programme.compute(name: "roadmap.state", arguments: #"{"year": 2023}"#) }
        refuses("today") { try programme.compute(name: "roadmap.state", arguments: #"{"today": "demain"}"#) }
        refuses("") { try programme.compute(name: "roadmap.state", arguments: "[]") }
        refuses("") { try programme.compute(name: "roadmap.state", arguments: "{") }
        refuses("today") { try check(document: accepted, options: CheckOptions(today: "2024-02-30")) }
        refuses("today") { try checkJson(document: accepted, options: #"{"today": 5}"#) }
        refuses("options") { try checkJson(document: accepted, options: "5") }
        refuses("year") { try programme.completeness(arguments: Arguments(year: 2023)) }
        refuses("field") { try checkValue(field: "meetings.dates", text: "") }
    }

    func testAnArgumentThatIsMisspeltSaysWhatMayHaveBeenMeant() throws {
        XCTAssertThrowsError(try Programme.builtIn().compute(name: "roadmap.sate")) { error in
            guard case let MednumError.Argument(_, _, _, _, suggestions) = error else { return XCTFail("\(error)") }
            XCTAssert(suggestions.contains("roadmap.state"), "\(suggestions)")
        }
    }

    func testADocumentThatIsTooDeepIsToldSo() throws {
        let deep = String(repeating: "[", count: 100_000)
        XCTAssertEqual(codes(try check(document: deep)), ["document.depth.exceeded"])
        XCTAssertThrowsError(try Programme.parse(document: deep)) { XCTAssert($0 is MednumError, "\($0)") }
    }

    func testADocumentOverALimitIsToldSo() throws {
        let long = String(repeating: " ", count: 16 * 1024 * 1024) + accepted
        XCTAssertEqual(codes(try check(document: long)), ["document.size.exceeded"])
        let limits: [(Limits, String)] = [
            (Limits(bytes: 1), "document.size.exceeded"), (Limits(depth: 0), "document.depth.exceeded"),
        ]
        for (limits, code) in limits {
            let report = try check(document: accepted, options: CheckOptions(limits: limits))
            XCTAssertEqual(codes(report), [code])
        }
        let kept = try check(document: refusedTwice, options: CheckOptions(limits: Limits(findings: 1)))
        XCTAssertEqual(kept.findings.count, 1)
        XCTAssert(kept.truncated)
    }

    func testAFileOverTheLimitIsNotReadFurther() throws {
        try inTemporaryFolder { folder in
            let path = folder.appendingPathComponent("long.json").path
            XCTAssert(FileManager.default.createFile(atPath: path, contents: nil))
            // A hole of 64 GiB: it takes no space, and reading it would take all the memory.
            try FileHandle(forWritingTo: URL(fileURLWithPath: path)).truncate(atOffset: 64 << 30)
            XCTAssertEqual(codes(try checkFile(path: path)), ["document.size.exceeded"])
        }
    }

    func testALoneSurrogateCannotStandInATextOfSwift() throws {
        // Swift puts U+FFFD in its place as soon as a text is made of it.
        let mended = String(decoding: [0x22, 0xD800, 0x22] as [UInt16], as: UTF16.self)
        XCTAssertEqual(mended, "\"\u{FFFD}\"")
        XCTAssertEqual(String(decoding: [0xED, 0xA0, 0x80] as [UInt8], as: UTF8.self), "\u{FFFD}\u{FFFD}\u{FFFD}")
        let document = #"{"schema_version": "1.1", "$comment": \#(mended)}"#
        XCTAssertEqual(try check(document: document).counts.error, 0)
    }

    func testBytesThatAreNoTextAreToldFromAFile() throws {
        try inTemporaryFolder { folder in
            let file = folder.appendingPathComponent("bytes.json")
            try Data(Array(#"{"schema_version": ""#.utf8) + [0xED, 0xA0, 0x80, 0x22, 0x7D]).write(to: file)
            XCTAssertEqual(codes(try checkFile(path: file.path)), ["document.encoding.not_utf8"])
        }
    }

    func testEveryTextOfSwiftCrossesAndComesBack() throws {
        for text in ["", "\0", "a\0b", "\u{FEFF}a", "😀", "e\u{301}", "\u{10FFFF}", "\r\n"] {
            XCTAssertThrowsError(try checkFile(path: text)) { error in
                guard case let MednumError.Unread(_, _, _, path, _) = error else { return XCTFail("\(error)") }
                XCTAssertEqual(Array(path.utf8), Array(text.utf8))
            }
        }
    }

    func testAValueIsCheckedAsItIsTyped() throws {
        XCTAssertEqual(try checkValue(field: "meetings.date", text: "2024-02-30").counts.error, 1)
        XCTAssertEqual(try checkValue(field: "meetings.date", text: "2024-02-29").counts.error, 0)
    }

    func testALibraryThatIsShippedCannotBeToldToBreak() throws {
        setenv("MEDNUM_FAULT_VERSION", "1", 1)
        defer { unsetenv("MEDNUM_FAULT_VERSION") }
        XCTAssertNotEqual(try version(), "0.0.0")
        refuses("field") { try checkValue(field: "fault.panic", text: "") }
    }
}
