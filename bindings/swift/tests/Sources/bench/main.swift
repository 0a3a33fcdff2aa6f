// What a call costs, as JSON lines: `bench DOCUMENT [CALLS]`. Not a test:
//
//     MEDNUM_SWIFT_BENCH=DOCUMENT cargo xtask swift test

import Foundation
import Mednum

guard CommandLine.arguments.count > 1 else {
    print("usage: bench DOCUMENT [CALLS]")
    exit(2)
}
let path = CommandLine.arguments[1]
let calls = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 100_000
let document = try String(contentsOfFile: path, encoding: .utf8)
let tiny = #"{"schema_version": "1.1", "actoins": []}"#
let programme = try Programme.builtIn()

/// The resident memory, in kilobytes, where the system says.
func resident() -> Int? {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }
}

func told(_ name: String, _ value: Double, unit: String = "ns") {
    print(#"{"name": "\#(name)", "\#(unit)": \#(Int(value.rounded()))}"#)
}

/// The cost of a call: the median of eleven runs, of as many calls as take about fifty milliseconds.
func measured(_ name: String, _ call: () throws -> Int) rethrows {
    var sum = 0
    func run(_ times: Int) throws -> Double {
        let start = DispatchTime.now().uptimeNanoseconds
        for _ in 0..<times {
            sum &+= try call()
        }
        return Double(DispatchTime.now().uptimeNanoseconds - start) / Double(times)
    }
    var times = 1
    while try run(times) * Double(times) < 50_000_000 {
        times *= 2
    }
    let runs = try (0..<11).map { _ in try run(times) }.sorted()
    precondition(sum != 0, "every call answers something")
    told(name, runs[5])
}

try measured("version") { try version().utf8.count }
try measured("check_tiny_records") { try check(document: tiny).findings.count }
try measured("check_tiny_json") { try checkJson(document: tiny).utf8.count }
try measured("cohort_calendar") { try programme.cohortCalendar(year: 2024).phases.count }
try measured("sheets") { try programme.sheets().count }
try measured("check_document_records") { try 1 + check(document: document).findings.count }
try measured("check_document_json") { try checkJson(document: document).utf8.count }
try measured("check_document_file_json") { try checkFileJson(path: path).utf8.count }

let before = resident()
for _ in 0..<calls {
    guard try check(document: tiny).counts.error == 1 else { fatalError("the tiny document has one error") }
}
if let before, let after = resident() {
    told("resident_before", Double(before), unit: "kb")
    told("resident_after_\(calls)_calls", Double(after), unit: "kb")
}
