// What a call costs, as JSON lines: {"name", "ns"}. No test. `bindings/kotlin/README.md` says how to run it.

package mednum.bench

import java.io.File
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import mednum.CheckOptions
import mednum.Programme
import mednum.check
import mednum.checkFileJson
import mednum.checkJson
import mednum.version

/** The best of several rounds, each long enough to be measured, after the virtual machine has warmed up. */
private fun nanosecondsOf(call: () -> Any?): Double {
    val start = System.nanoTime()
    var warming = 0L
    while (System.nanoTime() - start < 2_000_000_000 || warming < 10) {
        call()
        warming += 1
    }
    val calls = (warming / 10).coerceAtLeast(1)
    return List(7) {
        val round = System.nanoTime()
        for (ignored in 1..calls) call()
        (System.nanoTime() - round).toDouble() / calls
    }.min()
}

/** Memory of the process, where the system tells it. */
private fun residentKilobytes(): Long? =
    File("/proc/self/status").takeIf { it.exists() }?.useLines { lines ->
        lines.first { it.startsWith("VmRSS:") }.filter(Char::isDigit).toLong()
    }

/** The same once what is no longer used has gone: JNA frees the memory of its structures when the collector passes. */
private fun collected(): Long? {
    repeat(3) {
        System.gc()
        Thread.sleep(200)
    }
    return residentKilobytes()
}

private fun say(vararg fields: Pair<String, Any>) {
    println(JsonObject(fields.associate { (name, value) -> name to if (value is Number) JsonPrimitive(value) else JsonPrimitive("$value") }))
}

fun main(arguments: Array<String>) {
    val start = System.nanoTime()
    version()
    say("name" to "first call, the library loaded", "ns" to System.nanoTime() - start)
    val path = arguments.firstOrNull() ?: System.getenv("MEDNUM_BENCH_DOCUMENT") ?: error("give the path of a document")
    val document = File(path).readText()
    val today = CheckOptions(today = "2024-01-15")
    val options = """{"today": "2024-01-15"}"""
    val programme = Programme.parse(document, today)
    val cases = listOf<Pair<String, () -> Any?>>(
        "version" to { version() },
        "check, a few findings, as records" to { check("""{"schema_version": "1.1", "actoins": []}""") },
        "cohortCalendar, records" to { programme.cohortCalendar(2024) },
        "sheets, records" to { programme.sheets() },
        "compute roadmap.state, JSON" to { programme.compute("roadmap.state") },
        "check the document, records" to { check(document, today) },
        "check the document, JSON" to { checkJson(document, options) },
        "check the document as a file, JSON" to { checkFileJson(path, options) },
        "parse the document and close" to { Programme.parse(document, today).close() },
    )
    for ((name, call) in cases) say("name" to name, "ns" to nanosecondsOf(call))
    // After a first round, so that the heap and what JNA keeps of it have their size.
    val memory = List(3) {
        repeat(100_000) { programme.cohortCalendar(2024) }
        collected()
    }
    if (memory.none { it == null }) {
        say("name" to "memory after 100,000, 200,000 and 300,000 calls", "rss_kb" to memory.joinToString(" "))
    }
    programme.close()
}
