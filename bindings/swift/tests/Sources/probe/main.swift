// Calls the library twice, and prints what it answers or why it does not: run over libraries that are not the right one.
import Mednum

func told(_ call: () throws -> String) -> String {
    do {
        return try call()
    } catch let error as MednumLibraryError {
        return "\(error.code) | \(error) | \(error.text(.english))"
    } catch {
        return "untyped: \(error)"
    }
}

print(told { try version() })
print(told { try Programme.builtIn().reportJson() })
