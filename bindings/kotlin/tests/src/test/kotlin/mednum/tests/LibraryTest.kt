package mednum.tests

import java.io.File
import java.util.concurrent.TimeUnit
import mednum.Language
import mednum.MednumException
import mednum.MednumLibraryException
import mednum.Programme
import mednum.catalog
import mednum.check
import mednum.checkFile
import mednum.checkFileJson
import mednum.checkJson
import mednum.checkValue
import mednum.computations
import mednum.errorText
import mednum.rules
import mednum.rulesJson
import mednum.schemaVersion
import mednum.version
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.io.TempDir

/** A library that is not the one of this package is refused at every call, in a process of its own. */
class LibraryTest {
    @TestFactory
    fun `a library that is not of use is refused at every call`(@TempDir folder: File): List<DynamicTest> {
        val noLibrary = folder.resolve("libnone.so").apply { writeText("no library") }
        val (absent, otherVersion) = "door.library.unavailable" to "door.library.other_version"
        val faulty = given("mednum.faulty")
        val cases = mapOf(
            "of another version" to Case(faulty, otherVersion, "0.0.0", mapOf("MEDNUM_FAULT_VERSION" to "1")),
            "absent" to Case(folder.resolve("libabsent.so").path, absent, "libabsent.so"),
            "a file that is no library" to Case(noLibrary.path, absent, "libnone.so"),
            "another library, without the symbol" to Case("c", absent, "mednum_library_version"),
            "JNA that cannot put its own library anywhere" to
                Case("mednum_ffi", absent, "jnidispatch", properties = mapOf("jna.tmpdir" to noLibrary.path)),
        )
        return cases.map { (name, case) ->
            dynamicTest(name) {
                val lines = refusals(case)
                assertEquals(2 * CALLS.size, lines.size, "$lines")
                for (line in lines) {
                    assertTrue(line.startsWith("${case.code} ") && case.says in line, line)
                }
            }
        }
    }

    @Test
    fun `a library of that name on a path of the system is passed over for that of the jar`(@TempDir folder: File) {
        File(given("mednum.faulty")).copyTo(folder.resolve(System.mapLibraryName("mednum_ffi")))
        val environment = mapOf("LD_LIBRARY_PATH" to folder.path, "MEDNUM_FAULT_VERSION" to "1")
        val lines = refusals(Case(null, "", "", environment))
        assertEquals(2 * CALLS.size, lines.size, "$lines")
        assertTrue(lines.none { it.startsWith("door.") }, "$lines")
    }

    private class Case(
        val library: String?,
        val code: String,
        val says: String,
        val environment: Map<String, String> = emptyMap(),
        val properties: Map<String, String> = emptyMap(),
    )

    /** What each call says, twice, over that library. */
    private fun refusals(case: Case): List<String> {
        val java = File(System.getProperty("java.home"), "bin/java").path
        val main = "mednum.tests.LibraryTestKt"
        val classpath = System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")
        val override = case.library?.let { mapOf("uniffi.component.mednum.libraryOverride" to it) }
        val properties = case.properties + override.orEmpty()
        val command = listOf(java) + properties.map { (name, value) -> "-D$name=$value" } + listOf("-cp", classpath, main)
        val process = ProcessBuilder(command).redirectErrorStream(true).apply { environment().putAll(case.environment) }.start()
        val lines = process.inputStream.bufferedReader().readLines()
        assertTrue(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0, "$lines")
        return lines
    }
}

/** Every way into the library. */
private val CALLS = listOf<() -> Any?>(
    { version() },
    { schemaVersion() },
    { check("{}") },
    { checkJson("{}") },
    { checkFile("a") },
    { checkFileJson("a") },
    { checkValue("meetings.date", "") },
    { rules() },
    { rulesJson() },
    { catalog() },
    { computations() },
    { errorText(MednumException.Breakdown("", "", "", ""), Language.FRENCH) },
    { Programme.builtIn() },
    { Programme.parse("{}") },
    { Programme.open("a") },
)

fun main() {
    repeat(2) {
        for (call in CALLS) {
            try {
                call()
                println("answered")
            } catch (failure: MednumLibraryException) {
                println("${failure.code} ${failure.text(Language.FRENCH)}")
            } catch (failure: MednumException) {
                println("refused: ${failure.code}")
            }
        }
    }
}
