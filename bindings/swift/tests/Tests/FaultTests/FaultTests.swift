// Over a library that breaks when it is asked to: what breaks is told, and what was open still answers.

import Foundation
import Mednum
import Support
import XCTest

final class FaultTests: XCTestCase {
    override func tearDown() {
        unsetenv("MEDNUM_FAULT_VERSION")
    }

    func testABreakdownIsAnErrorAndWhatWasOpenStillAnswers() throws {
        let programme = try Programme.builtIn()
        let expected = try programme.compute(name: "roadmap.state")
        for _ in 0..<10 {
            XCTAssertThrowsError(try checkValue(field: "fault.panic", text: "")) { error in
                guard case let MednumError.Breakdown(code, reason, reasonEn, cause) = error else {
                    return XCTFail("\(type(of: error)): \(error)")
                }
                XCTAssertEqual(code, "door.library.crashed")
                XCTAssertEqual(cause, "asked to break down")
                XCTAssertEqual(error.localizedDescription, reason)
                XCTAssertEqual((error as? MednumError)?.text(.english), reasonEn)
            }
            XCTAssertEqual(try programme.compute(name: "roadmap.state"), expected)
        }
        XCTAssertEqual(try check(document: accepted).counts.error, 0)
    }

    func testALibraryOfAnotherVersionIsRefusedByEveryFunction() throws {
        let programme = try Programme.builtIn()
        let known = try version()
        let error = MednumError.Breakdown(code: "", reason: "", reasonEn: "", cause: "")
        let calls: [(String, () throws -> Any)] = [
            ("version", { try version() }),
            ("schemaVersion", { try schemaVersion() }),
            ("check", { try check(document: accepted) }),
            ("checkJson", { try checkJson(document: accepted) }),
            ("checkFile", { try checkFile(path: "none") }),
            ("checkFileJson", { try checkFileJson(path: "none") }),
            ("checkValue", { try checkValue(field: "meetings.date", text: "") }),
            ("rules", { try rules() }),
            ("rulesJson", { try rulesJson() }),
            ("catalog", { try catalog() }),
            ("computations", { try computations() }),
            ("errorText", { try errorText(error: error, language: .french) }),
            ("parse", { try Programme.parse(document: accepted) }),
            ("open", { try Programme.open(path: "none") }),
            ("builtIn", { try Programme.builtIn() }),
            ("report", { try programme.report() }),
            ("reportJson", { try programme.reportJson() }),
            ("compute", { try programme.compute(name: "roadmap.state") }),
            ("documentJson", { try programme.documentJson() }),
            ("cohortCalendar", { try programme.cohortCalendar(year: 2024) }),
            ("pairs", { try programme.pairs() }),
            ("attendance", { try programme.attendance() }),
            ("indicatorValues", { try programme.indicatorValues() }),
            ("completeness", { try programme.completeness() }),
            ("orientation", { try programme.orientation(arguments: Arguments()) }),
            ("sheets", { try programme.sheets() }),
        ]
        setenv("MEDNUM_FAULT_VERSION", "1", 1)
        let expected = MednumLibraryError.otherVersion(found: "0.0.0", expected: known)
        for time in 1...3 {
            for (name, call) in calls {
                XCTAssertThrowsError(try call(), name) { error in
                    XCTAssertEqual(error as? MednumLibraryError, expected, "\(name), time \(time): \(error)")
                }
            }
        }
        XCTAssertEqual(expected.localizedDescription, expected.text(.french))
        XCTAssertEqual(expected.code, "door.library.other_version")
        unsetenv("MEDNUM_FAULT_VERSION")
        XCTAssertEqual(try version(), known)
        XCTAssertFalse(try programme.sheets().isEmpty)
    }

    func testAProgrammeIsFreedEvenThroughALibraryThatIsRefused() throws {
        var programme: Programme? = try Programme.builtIn()
        weak var seen = programme
        setenv("MEDNUM_FAULT_VERSION", "1", 1)
        programme = nil
        XCTAssertNil(seen)
    }
}
