// What the tests are given, and what they all ask.

package mednum.tests

import java.io.File
import mednum.Language
import mednum.MednumFailure
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows

/** What `cargo xtask kotlin test` gives. */
internal fun given(name: String): String =
    requireNotNull(System.getProperty(name)) { "run the tests by `cargo xtask kotlin test`: no $name" }

/** The folder of the package's sources. */
internal val kotlinFolder = File(given("mednum.kotlin"))

/** A programme whose every kind of record has something. */
internal val exampleFile = kotlinFolder.resolve("../../examples/anjou-2023-2025.json").canonicalFile

internal const val ACCEPTED = """{"schema_version": "1.1"}"""
internal const val REFUSED_ONCE = """{"schema_version": "1.1", "actoins": []}"""
internal const val LONE_SURROGATE = "a\uD800b"

/** Fails unless it throws a failure of that type and code, which says why in both languages. */
internal inline fun <reified T> fails(code: String, noinline call: () -> Any?): T where T : Throwable, T : MednumFailure {
    val failure = assertThrows(T::class.java) { call() }
    assertEquals(code, failure.code)
    assertEquals(failure.reason, failure.message)
    assertEquals(failure.reason, failure.text(Language.FRENCH))
    assertEquals(failure.reasonEn, failure.text(Language.ENGLISH))
    for (text in listOf(failure.reason, failure.reasonEn)) {
        assertFalse(text.isBlank() || "{" in text, "“$text” is no whole sentence")
    }
    assertFalse(failure.reason == failure.reasonEn)
    return failure
}
