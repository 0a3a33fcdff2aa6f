// A field notebook in the terminal, without a network: records are typed, checked as they are typed, kept in a file.

package mednum.sample

import java.io.File
import kotlin.system.exitProcess
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject
import mednum.MednumException
import mednum.MednumLibraryException

private const val USAGE = "java -jar sample.jar DOCUMENT CARNET --forms forms.json [--today AAAA-MM-JJ] [--echo]"

fun main(arguments: Array<String>) {
    val files = mutableListOf<File>()
    var forms = File("forms.json")
    var today: String? = null
    var echo = false
    val given = arguments.iterator()
    while (given.hasNext()) {
        when (val argument = given.next()) {
            "--forms" -> forms = File(given.value())
            "--today" -> today = given.value()
            "--echo" -> echo = true
            else -> files += File(argument)
        }
    }
    if (files.size != 2) usage()
    val (document, notebook) = files
    try {
        val programme = Json.parseToJsonElement(document.readText()).jsonObject
        FieldWork(Forms.read(forms), programme, Notebook(notebook), Terminal(echo), today).run(document.name)
    } catch (failure: MednumException) {
        fail(failure.reason)
    } catch (failure: MednumLibraryException) {
        fail(failure.reason)
    }
}

private fun Iterator<String>.value(): String = if (hasNext()) next() else usage()

private fun usage(): Nothing = fail(USAGE)

private fun fail(reason: String): Nothing {
    System.err.println(reason)
    exitProcess(1)
}
