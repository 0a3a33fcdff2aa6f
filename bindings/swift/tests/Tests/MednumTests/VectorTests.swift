// Reports and answers are those of Rust, byte for byte.

import Mednum
import Support
import XCTest

final class VectorTests: XCTestCase {
    func testEveryVectorGetsItsReportFromAFileAndFromAText() throws {
        let vectors = try Vectors.all()
        var texts = 0
        for vector in vectors.checks {
            let expected = String(decoding: try Vectors.bytes(vector.expected), as: UTF8.self)
            let path = Vectors.path(vector.input)
            let fromFile = try checkFileJson(path: path, options: vectors.optionsJson)
            XCTAssert(fromFile.utf8.elementsEqual(expected.utf8), "\(vector.name) from a file")
            guard let document = text(try Vectors.bytes(vector.input)) else { continue }
            let fromText = try checkJson(document: document, options: vectors.optionsJson)
            XCTAssert(fromText.utf8.elementsEqual(expected.utf8), "\(vector.name) from a text")
            texts += 1
        }
        XCTAssertGreaterThan(vectors.checks.count, 900)
        XCTAssertGreaterThan(texts, 850)
        print("\(vectors.checks.count) reports from files, \(texts) from texts")
    }

    func testEveryVectorGetsItsAnswer() throws {
        let vectors = try Vectors.all()
        for (rank, vector) in vectors.computes.enumerated() {
            let programme =
                rank.isMultiple(of: 2)
                ? try Programme.open(path: Vectors.path(vector.input), options: vectors.options)
                : try Programme.parse(
                    document: String(decoding: try Vectors.bytes(vector.input), as: UTF8.self), options: vectors.options)
            let expected = String(decoding: try Vectors.bytes(vector.expected), as: UTF8.self)
            let answer = try programme.compute(name: vector.computation, arguments: vector.arguments)
            XCTAssert(answer.utf8.elementsEqual(expected.utf8), vector.name)
        }
        XCTAssertGreaterThan(vectors.computes.count, 70)
        print("\(vectors.computes.count) answers")
    }
}
