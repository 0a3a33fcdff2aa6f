// The Kotlin side of `cargo xtask bench bindings`, on the jar as installed: `TASK REPEATS` in, nanoseconds out. No test.

package mednum.bench

import java.io.File
import mednum.Programme
import mednum.check
import mednum.checkFileJson
import mednum.checkJson
import mednum.checkValue
import mednum.version

/** The kilobytes of memory that the process holds, on Linux, once JNA has freed what is no longer used: it does when the collector passes. */
private fun resident(): Long {
    repeat(3) {
        System.gc()
        Thread.sleep(100)
    }
    val status = File("/proc/self/status").readLines()
    return status.first { it.startsWith("VmRSS:") }.filter(Char::isDigit).toLong()
}

fun main(arguments: Array<String>) {
    val path = arguments.single()
    val document = File(path).readText()
    Programme.builtIn().use { programme ->
        val tasks = mapOf<String, () -> Any?>(
            "version" to { version() },
            "record" to { checkValue("meetings.date", "29/02/2024") },
            "calendar" to { programme.cohortCalendar(2024) },
            "refusal" to { runCatching { checkValue("meetings.dat", "") }.exceptionOrNull()!! },
            "check-text" to { checkJson(document) },
            "check-file" to { checkFileJson(path) },
            "check-records" to { check(document) },
        )
        for (line in generateSequence(::readlnOrNull)) {
            val (task, repeats) = line.split(' ')
            if (task == "resident") {
                println(resident())
                continue
            }
            val call = tasks.getValue(task)
            val start = System.nanoTime()
            repeat(repeats.toInt()) { call() }
            println(System.nanoTime() - start)
        }
    }
}
