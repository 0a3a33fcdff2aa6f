// A programme may be asked by as many threads as there are, and its memory is given back.

import Mednum
import Support
import XCTest

/// Counts, from any thread.
private final class Tally: @unchecked Sendable {
    private let lock = NSLock()
    private var counted: [String: Int] = [:]
    func add(_ what: String) {
        lock.lock()
        counted[what, default: 0] += 1
        lock.unlock()
    }
    var counts: [String: Int] {
        lock.lock()
        defer { lock.unlock() }
        return counted
    }
}

/// Compiles only for what may be shared.
private func shared<T: Sendable>(_ value: T) -> T { value }

final class SharingTests: XCTestCase {
    func testAThousandThreadsMayAskOneProgrammeAtOnce() throws {
        let programme = shared(try Programme.builtIn())
        let expected = try programme.compute(name: "roadmap.state")
        let answers = Tally()
        let start = DispatchSemaphore(value: 0)
        let end = DispatchGroup()
        for _ in 0..<1_000 {
            end.enter()
            let thread = Thread {
                start.wait()
                start.signal()
                answers.add((try? programme.compute(name: "roadmap.state")) ?? "refused")
                end.leave()
            }
            thread.stackSize = 256 * 1024
            thread.start()
        }
        start.signal()
        XCTAssertEqual(end.wait(timeout: .now() + 60), .success)
        XCTAssertEqual(answers.counts, [expected: 1_000])
    }

    func testAThousandTasksMayAskOneProgrammeAtOnce() async throws {
        let programme = shared(try Programme.builtIn())
        let expected = try programme.sheets()
        try await withThrowingTaskGroup(of: [Sheet].self) { group in
            for _ in 0..<1_000 {
                group.addTask { try programme.sheets() }
            }
            var answers = 0
            for try await sheets in group {
                XCTAssertEqual(sheets, expected)
                answers += 1
            }
            XCTAssertEqual(answers, 1_000)
        }
    }

    func testRecordsAndErrorsMayBeShared() throws {
        _ = shared(try check(document: refusedOnce))
        _ = shared(try rules())
        _ = shared(CheckOptions(today: "2024-01-15"))
        _ = shared(Arguments(year: 2024))
        _ = shared(MednumLibraryError.otherVersion(found: "0.0.0", expected: "0.0.1"))
        XCTAssertThrowsError(try Programme.parse(document: refusedOnce)) { error in
            XCTAssertNotNil((error as? MednumError).map { shared($0) })
        }
    }

    func testAProgrammeIsFreedWithTheLastOfThoseWhoHoldIt() throws {
        var programme: Programme? = try Programme.builtIn()
        weak var seen = programme
        var other = programme
        programme = nil
        XCTAssertNotNil(seen)
        XCTAssertGreaterThan(try other?.sheets().count ?? 0, 0)
        other = nil
        XCTAssertNil(seen)
    }

    func testProgrammesThatAreFreedGiveTheirMemoryBack() throws {
        func work(_ times: Int) throws {
            for _ in 0..<times {
                let programme = try Programme.builtIn()
                XCTAssertFalse(try programme.compute(name: "roadmap.state").isEmpty)
                XCTAssertThrowsError(try Programme.parse(document: refusedOnce))
            }
        }
        try work(100)
        let before = peak()
        try work(500)
        // Five hundred programmes that were kept would hold some hundred megabytes.
        XCTAssertLessThan(peak() - before, 16 * 1024)
    }
}
