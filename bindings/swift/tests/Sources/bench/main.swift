// The Swift side of `cargo xtask bench bindings`, on the package as installed: `TASK REPEATS` in, nanoseconds out.

import Foundation
import Mednum

let path = CommandLine.arguments[1]
let document = try String(contentsOfFile: path, encoding: .utf8)
let programme = try Programme.builtIn()

/// Does a task once; what it answers is counted, so that none is left out.
func once(_ task: String) throws -> Int {
    switch task {
    case "version": try version().utf8.count
    case "record": try checkValue(field: "meetings.date", text: "29/02/2024").findings.count
    case "calendar": try programme.cohortCalendar(year: 2024).phases.count
    case "sheets": try programme.sheets().count
    case "check-text": try checkJson(document: document).utf8.count
    case "check-file": try checkFileJson(path: path).utf8.count
    case "check-records": try check(document: document).findings.count
    default: fatalError("no task \(task)")
    }
}

/// The kilobytes of memory that the process holds, on Linux.
func resident() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
}

var answers = 0
while let line = readLine() {
    let words = line.split(separator: " ").map(String.init)
    let (task, repeats) = (words[0], Int(words[1]) ?? 0)
    if task == "resident" {
        print(try resident())
    } else {
        let start = DispatchTime.now().uptimeNanoseconds
        for _ in 0..<repeats {
            answers &+= try once(task)
        }
        print(DispatchTime.now().uptimeNanoseconds - start)
    }
    fflush(nil)
}
