// The application: records are typed, checked as they are typed, then in the whole programme.

import Foundation
import Mednum

struct Field {
    let forms: Forms
    let document: Document
    let today: String?
    let echoes: Bool
    var notebook: Notebook

    mutating func run() throws {
        say("welcome", ["document": document.name, "kept": "\(notebook.records.count)"])
        say("commands")
        while let line = read(forms.prompt), line != "quitter" {
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            guard let command = words.first else { continue }
            if let form = forms.forms[command] {
                try record(form)
            } else if command == "indicateur" {
                try indicator(words.dropFirst().joined().trimmingCharacters(in: .whitespaces))
            } else if command == "brouillons" {
                drafts()
            } else {
                say("unknown", ["command": command])
                say("commands")
            }
        }
        say("bye", ["kept": "\(notebook.records.count)", "drafts": "\(notebook.drafts.count)"])
    }

    private func say(_ sentence: String, _ values: [String: String] = [:]) {
        print(forms.said(sentence, values))
    }

    private func say(_ finding: Finding) {
        say("defect", ["text": finding.text.fr])
        say("help", ["help": finding.help.fr])
    }

    /// A line that is typed; nothing at the end of the input.
    private func read(_ prompt: String) -> String? {
        print(prompt, terminator: "")
        fflush(nil)
        guard let line = readLine() else {
            print()
            return nil
        }
        if echoes { print(line) }
        return line.trimmingCharacters(in: .whitespaces)
    }

    /// The answer to a question: asked again until nothing is wrong with it.
    private func answer(to question: Question, of section: String) throws -> Answer? {
        let optional = question.isOptional ? forms.said("optional") : ""
        let several = question.isOf == .list ? forms.said("several") : ""
        while true {
            guard let line = read("  \(question.ask)\(several)\(optional) : ") else { return nil }
            if line.isEmpty {
                if question.isOptional { return nil }
                say("needed")
                continue
            }
            let parts =
                question.isOf == .list
                ? line.components(separatedBy: ",").map { $0.trimmingCharacters(in: .whitespaces) } : [line]
            let findings = try parts.flatMap { try checkValue(field: "\(section).\(question.name)", text: $0).findings }
            findings.forEach { say($0) }
            guard findings.isEmpty else { continue }
            switch question.isOf {
            case .list: return .list(parts)
            case .integer: return Int(line).map { .integer($0) }
            case .text: return .text(line)
            }
        }
    }

    /// The document with what the notebook holds, and more.
    private func whole(_ more: [Entry] = []) throws -> String {
        try document.with(
            (notebook.records + more).compactMap { entry in
                try forms.form(of: entry.section).map { (entry.section, try entry.json($0)) }
            })
    }

    private mutating func record(_ form: Form) throws {
        var record: [String: Answer] = [:]
        for question in form.fields {
            record[question.name] = try answer(to: question, of: form.section)
        }
        let entry = Entry(section: form.section, record: record)
        let rank = document.count(form.section) + notebook.records.filter { $0.section == form.section }.count
        let place = "/\(form.section)/\(rank)"
        let report = try check(document: whole([entry]), options: CheckOptions(today: today))
        let errors = report.findings.filter { $0.severity == .error }
        errors.forEach { say($0) }
        for finding in report.findings where finding.severity == .warning {
            if finding.path == place || finding.path.hasPrefix("\(place)/") {
                say("warning", ["text": finding.text.fr])
            }
        }
        try notebook.add(entry, asDraft: !errors.isEmpty)
        let told = ["label": form.label, "id": entry.id, "count": "\(errors.count)"]
        say(errors.isEmpty ? "kept" : "draft", told)
    }

    private func indicator(_ code: String) throws {
        let programme = try Programme.parse(document: whole(), options: CheckOptions(today: today))
        let values: IndicatorValues
        do {
            values = try programme.indicatorValues(arguments: Arguments(indicator: code))
        } catch let error as MednumError {
            guard case .Argument = error else { throw error }
            return say("defect", ["text": error.text()])
        }
        for series in values.series {
            say("indicator", ["code": series.indicator, "label": series.label])
            for value in series.values {
                say(
                    "value",
                    [
                        "period": value.period,
                        "value": value.value.map(written) ?? forms.said("no_value"),
                        "records": "\(value.records.count)",
                        "verdict": value.target?.verdictFr ?? forms.said("no_target"),
                    ])
            }
        }
    }

    private func drafts() {
        if notebook.drafts.isEmpty { say("no_drafts") }
        for entry in notebook.drafts {
            say("draft_line", ["label": forms.form(of: entry.section)?.label ?? "", "id": entry.id])
        }
    }
}

/// In French, without useless decimals: documents hold at most three.
private func written(_ value: Double) -> String {
    var text = String(format: "%.3f", value)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text.replacingOccurrences(of: ".", with: ",")
}
