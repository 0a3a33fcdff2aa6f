// What was recorded, in a file: records in order, and drafts, which have errors.

import Foundation

/// What a record holds of an answer.
enum Answer: Codable {
    case text(String)
    case list([String])
    case integer(Int)

    init(from decoder: Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let integer = try? value.decode(Int.self) {
            self = .integer(integer)
        } else if let list = try? value.decode([String].self) {
            self = .list(list)
        } else {
            self = .text(try value.decode(String.self))
        }
    }

    func encode(to encoder: Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case let .text(text): try value.encode(text)
        case let .list(list): try value.encode(list)
        case let .integer(integer): try value.encode(integer)
        }
    }
}

struct Entry: Codable {
    let section: String
    let record: [String: Answer]

    /// Its identifier, for people.
    var id: String {
        if case let .text(id) = record["id"] { id } else { "" }
    }

    /// The record as JSON text, its members in the order in which they are asked.
    func json(_ form: Form) throws -> String {
        let encoder = JSONEncoder()
        let members = try form.fields.compactMap { field in
            try record[field.name].map { answer in
                "\"\(field.name)\": \(String(decoding: try encoder.encode(answer), as: UTF8.self))"
            }
        }
        return "{\(members.joined(separator: ", "))}"
    }
}

struct Notebook {
    private struct Kept: Codable {
        var records: [Entry] = []
        var drafts: [Entry] = []
    }

    private let file: URL
    private var kept: Kept

    var records: [Entry] { kept.records }
    var drafts: [Entry] { kept.drafts }

    init(path: String) throws {
        file = URL(fileURLWithPath: path)
        let isThere = FileManager.default.fileExists(atPath: path)
        kept = isThere ? try JSONDecoder().decode(Kept.self, from: Data(contentsOf: file)) : Kept()
    }

    mutating func add(_ entry: Entry, asDraft: Bool) throws {
        if asDraft {
            kept.drafts.append(entry)
        } else {
            kept.records.append(entry)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Written beside, then put in its place: what was kept before is never half written over.
        try encoder.encode(kept).write(to: file, options: .atomic)
    }
}
