// What the notebook asks and says: the samples of every language share it.

import Foundation

struct Forms: Decodable {
    let prompt: String
    let says: [String: String]
    let forms: [String: Form]

    init(path: String) throws {
        self = try JSONDecoder().decode(Forms.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// A sentence with its parameters.
    func said(_ sentence: String, _ values: [String: String] = [:]) -> String {
        let pieces = (says[sentence] ?? sentence).components(separatedBy: "{")
        return pieces.dropFirst().reduce(pieces[0]) { text, piece in
            let halves = piece.components(separatedBy: "}")
            return text + (values[halves[0]] ?? "") + halves.dropFirst().joined(separator: "}")
        }
    }

    /// The form of the records of a section.
    func form(of section: String) -> Form? {
        forms.values.first { $0.section == section }
    }
}

struct Form: Decodable {
    let section: String
    let label: String
    let fields: [Question]
}

struct Question: Decodable {
    enum Kind: String, Decodable { case text, list, integer }

    let name: String
    let ask: String
    private let kind: Kind?
    private let optional: Bool?

    var isOf: Kind { kind ?? .text }
    var isOptional: Bool { optional ?? false }
}
