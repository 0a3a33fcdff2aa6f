// A field notebook in the terminal, without a network: what is typed is checked, then kept in a file.
//
//     field DOCUMENT NOTEBOOK [--forms FILE] [--today DAY] [--echo]
//
// Everything it asks and says is in forms.json, which the samples of every language share.

import Foundation

var places: [String] = []
var options: [String: String] = [:]
var words = CommandLine.arguments.dropFirst()
while let word = words.popFirst() {
    switch word {
    case "--forms", "--today": options[word] = words.popFirst()
    case "--echo": options[word] = ""
    default: places.append(word)
    }
}
guard places.count == 2 else {
    print("usage: field DOCUMENT NOTEBOOK [--forms FILE] [--today DAY] [--echo]")
    exit(2)
}
do {
    var field = Field(
        forms: try Forms(path: options["--forms"] ?? "forms.json"),
        document: try Document(path: places[0]),
        today: options["--today"],
        echoes: options["--echo"] != nil,
        notebook: try Notebook(path: places[1])
    )
    try field.run()
} catch {
    FileHandle.standardError.write(Data("\(error.localizedDescription)\n".utf8))
    exit(1)
}
