// Records say what JSON says: every member of the record of an answer is that of the JSON text.

import Mednum
import Support
import XCTest

/// A record as JSON would write it, by the names of its members.
private func written(_ value: Any) -> Any {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { written($0.value) } ?? NSNull()
    case .collection: return mirror.children.map { written($0.value) }
    case .struct where !(value is String):
        let members = mirror.children.map { (snake($0.label ?? ""), written($0.value)) }
        return Dictionary(uniqueKeysWithValues: members)
    default: return value
    }
}

private func snake(_ name: String) -> String {
    name.map { $0.isUppercase ? "_\($0.lowercased())" : "\($0)" }.joined()
}

/// Where a record and JSON differ. Records also have the sentence of a reason as one member, the terms of opening hours with
/// their labels, and what a document leaves out.
private func differences(_ record: Any, _ json: Any, at place: String) -> [String] {
    switch (record, json) {
    case let (record as [String: Any], json as [String: Any]):
        let kept = json.filter { name, _ in record["text"] == nil || !["fr", "en"].contains(name) }
        let missing = kept.keys.filter { record[$0] == nil }.map { "\(place).\($0) is not in the record" }
        return missing
            + record.flatMap { name, member in
                if let told = json[name] { return differences(member, told, at: "\(place).\(name)") }
                if name == "text" { return differences(member, json.filter { $0.key != "code" }, at: place) }
                return member is NSNull ? [] : ["\(place).\(name) is not in JSON"]
            }
    case let (record as [Any], json as [Any]):
        guard record.count == json.count else { return ["\(place): \(record.count), not \(json.count)"] }
        return zip(record, json).enumerated().flatMap { differences($1.0, $1.1, at: "\(place)[\($0)]") }
    case (is NSNull, is NSNull): return []
    case let (term as [String: Any], code as String): return differences(term["code"] ?? "", code, at: place)
    case let (record as String, json as String): return record == json ? [] : ["\(place): \(record), not \(json)"]
    case let (record as Bool, json as Bool): return record == json ? [] : ["\(place): \(record), not \(json)"]
    default:
        guard let number = Double("\(record)"), let json = json as? NSNumber, number == json.doubleValue else {
            return ["\(place): \(record), not \(json)"]
        }
        return []
    }
}

final class RecordTests: XCTestCase {
    func testARecordSaysWhatJsonSays() throws {
        let vectors = try Vectors.all()
        var compared: [String: Int] = [:]
        for vector in vectors.computes {
            let programme = try Programme.open(path: Vectors.path(vector.input), options: vectors.options)
            let asked = try JSONDecoder().decode(Asked.self, from: Data(vector.arguments.utf8))
            guard let record = try answer(vector.computation, programme, asked.arguments) else { continue }
            let json = try JSONSerialization.jsonObject(
                with: Data(programme.compute(name: vector.computation, arguments: vector.arguments).utf8))
            XCTAssertEqual(differences(written(record), json, at: vector.computation), [], vector.name)
            compared[vector.computation, default: 0] += 1
        }
        XCTAssertEqual(
            compared.keys.sorted(),
            [
                "cohort.calendar", "competency.pairs", "governance.attendance", "indicator.values", "network.completeness",
                "network.orientation",
            ])
        print("\(compared.values.reduce(0, +)) records")
    }

    func testAReportSaysWhatJsonSays() throws {
        let vectors = try Vectors.all()
        var findings = 0
        for vector in vectors.checks {
            let report = try checkFile(path: Vectors.path(vector.input), options: vectors.options)
            let json = try JSONDecoder().decode(Told.self, from: Data(try Vectors.bytes(vector.expected)))
            XCTAssertEqual(report.counts.error, json.counts.error, vector.name)
            XCTAssertEqual(report.counts.warning, json.counts.warning, vector.name)
            XCTAssertEqual(report.counts.info, json.counts.info, vector.name)
            XCTAssertEqual(report.today, json.today, vector.name)
            let said = report.findings.map {
                [$0.code, $0.path, "\($0.line):\($0.column)", $0.text.fr, $0.text.en, $0.help.fr, $0.help.en]
            }
            let expected = json.findings.map {
                [$0.code, $0.path, "\($0.line):\($0.column)", $0.text, $0.text_en, $0.help, $0.help_en]
            }
            XCTAssertEqual(said, expected, vector.name)
            findings += said.count
        }
        XCTAssertGreaterThan(findings, 800)
        print("\(findings) findings")
    }

    func testTheSheetsAreThoseOfTheRoadmap() throws {
        let programme = try Programme.builtIn()
        let state = try JSONSerialization.jsonObject(with: Data(programme.compute(name: "roadmap.state").utf8))
        let counts = ((state as? [String: Any])?["counts"] as? [String: Any]) ?? [:]
        let sheets = try programme.sheets()
        let expected = ["actions", "working_groups"].compactMap { counts[$0] as? Int }
        XCTAssertEqual(expected.count, 2, "\(counts)")
        XCTAssertEqual(sheets.count, expected.reduce(0, +))
        XCTAssertEqual(Set(sheets.map(\.code)).count, sheets.count)
    }

    func testTheRegistryIsThatOfJson() throws {
        struct Known: Decodable { let code: String }
        let json = try JSONDecoder().decode([Known].self, from: Data(rulesJson().utf8))
        XCTAssertEqual(try rules().map(\.code), json.map(\.code))
        XCTAssertGreaterThan(json.count, 250)
        let vectors = try Vectors.all()
        XCTAssertEqual(Set(try computations().map(\.name)), Set(vectors.computes.map(\.computation)))
    }

    func testTheBuiltInRoadmapIsADocument() throws {
        XCTAssertEqual(try check(document: try catalog()).counts.error, 0)
        struct Versions: Decodable { let mednum_version, schema_version: String }
        let versions = try JSONDecoder().decode(Versions.self, from: Data(Programme.builtIn().reportJson().utf8))
        XCTAssertEqual(try version(), versions.mednum_version)
        XCTAssertEqual(try schemaVersion(), versions.schema_version)
    }

    /// The record of an answer, when there is one.
    private func answer(_ name: String, _ programme: Programme, _ asked: Arguments) throws -> Any? {
        switch name {
        case "cohort.calendar": try asked.year.map { try programme.cohortCalendar(year: $0) }
        case "competency.pairs": try programme.pairs(arguments: asked)
        case "governance.attendance": try programme.attendance(arguments: asked)
        case "indicator.values": try programme.indicatorValues(arguments: asked)
        case "network.completeness": try programme.completeness(arguments: asked)
        case "network.orientation": try programme.orientation(arguments: asked)
        default: nil
        }
    }
}

/// The report as JSON text.
private struct Told: Decodable {
    struct Counts: Decodable { let error, warning, info: UInt64 }
    struct Finding: Decodable {
        let code, path, text, text_en, help, help_en: String
        let line, column: UInt64
    }
    let counts: Counts
    let today: String?
    let findings: [Finding]
}

/// Arguments as JSON text, for their record.
private struct Asked: Decodable {
    let today, body, organisation, commune, need, `public`, day, from, until, framework, competence: String?
    let competency_need, indicator: String?
    let year: Int32?
    let meetings: UInt32?
    let mobile: Bool?
    let level, threshold: Int64?

    var arguments: Arguments {
        Arguments(
            today: today, year: year, body: body, organisation: organisation, meetings: meetings, commune: commune, need: need,
            public: `public`, day: day, from: from, until: until, mobile: mobile, framework: framework, competence: competence,
            level: level, competencyNeed: competency_need, indicator: indicator, threshold: threshold)
    }
}
