// The programme that is shared: its text is kept as it is written, and records are put at the end of its sections.

import Foundation

struct Document {
    /// A list of records: how many it has, and where its text ends.
    private struct Section {
        var count = 0
        var end = 0
    }

    let name: String
    private let text: [UInt8]
    private var sections: [String: Section] = [:]
    private var end = 0

    init(path: String) throws {
        let file = URL(fileURLWithPath: path)
        name = file.lastPathComponent
        text = try [UInt8](Data(contentsOf: file))
        read()
    }

    func count(_ section: String) -> Int { sections[section]?.count ?? 0 }

    /// The document with more records, each given as JSON text.
    func with(_ records: [(section: String, json: String)]) -> String {
        var added: [(at: Int, text: String)] = []
        for section in Set(records.map(\.section)) {
            let more = records.filter { $0.section == section }.map(\.json).joined(separator: ", ")
            if let known = sections[section] {
                added.append((known.end, (known.count > 0 ? ", " : "") + more))
            } else {
                added.append((end, "\(sections.isEmpty ? "" : ", ")\"\(section)\": [\(more)]"))
            }
        }
        var whole = text
        for (at, text) in added.sorted(by: { $0.at > $1.at }) {
            whole.insert(contentsOf: Array(text.utf8), at: at)
        }
        return String(decoding: whole, as: UTF8.self)
    }

    /// Finds the lists that stand at the top of the document.
    private mutating func read() {
        var depth = 0
        var last = ""
        var section: String?
        var start: Int?
        var isEscaped = false
        for (place, byte) in text.enumerated() {
            if let begun = start {
                if byte == UInt8(ascii: "\""), !isEscaped {
                    if depth == 1 { last = String(decoding: text[(begun + 1)..<place], as: UTF8.self) }
                    start = nil
                }
                isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
                continue
            }
            switch byte {
            case UInt8(ascii: "\""):
                start = place
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if depth == 1, byte == UInt8(ascii: "[") {
                    section = last
                    sections[last] = Section()
                } else if depth == 2, let section {
                    sections[section]?.count += 1
                }
                depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 1, let closed = section {
                    sections[closed]?.end = place
                    section = nil
                } else if depth == 0 {
                    end = place
                }
            default:
                continue
            }
        }
    }
}
