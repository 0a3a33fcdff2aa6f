package mednum.tests

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The guide holds: its example is compiled with these tests and prints what the guide says. */
class ReadmeTest {
    private val readme = kotlinFolder.resolve("README.md").readText()

    private fun blocks(language: String): List<String> =
        Regex("```$language\n(.*?)```", RegexOption.DOT_MATCHES_ALL).findAll(readme).map { it.groupValues[1] }.toList()

    @Test
    fun `the example of the guide prints what the guide says`() {
        val source = kotlinFolder.resolve("tests/src/test/kotlin/Example.kt").readText()
        assertTrue(source in blocks("kotlin"), "the example of the guide is tests/src/test/kotlin/Example.kt")
        assertTrue(source in kotlinFolder.resolve("../../README.md").readText(), "so is that of the README of the repository")
        val printed = ByteArrayOutputStream()
        val before = System.out
        System.setOut(PrintStream(printed, true, Charsets.UTF_8))
        try {
            Class.forName("ExampleKt").getMethod("main").invoke(null)
        } finally {
            System.setOut(before)
        }
        assertEquals(blocks("text").single(), printed.toString(Charsets.UTF_8).replace("\r\n", "\n"))
    }

    @Test
    fun `the guide installs this version`() {
        assertTrue("implementation(\"mednum:mednum:${given("mednum.version")}\")\n" in blocks("kotlin"))
    }
}
