package mednum.tests

import java.io.File
import java.nio.ByteBuffer
import java.nio.charset.CharacterCodingException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import mednum.CheckOptions
import mednum.Programme
import mednum.check
import mednum.checkFileJson
import mednum.checkJson
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Reports and answers are those of Rust, byte for byte. */
class VectorsTest {
    private val index = File(given("mednum.vectors"))
    private val vectors = Json.parseToJsonElement(index.readText()).jsonObject
    private val today = vectors.text("today")
    private val options = """{"today": "$today"}"""

    @Test
    fun `every document gets the report of Rust, as a file, as text and as records`() {
        var files = 0
        var texts = 0
        val wrong = mutableListOf<String>()
        for (vector in vectors.list("checks")) {
            val input = index.resolveSibling(vector.text("input"))
            val expected = index.resolveSibling(vector.text("expected")).readText()
            if (checkFileJson(input.path, options) != expected) wrong += "${vector.text("name")}, as a file"
            files += 1
            val text = input.readBytes().asText() ?: continue
            if (checkJson(text, options) != expected) wrong += "${vector.text("name")}, as text"
            if (!sameFindings(text, expected)) wrong += "${vector.text("name")}, as records"
            texts += 1
        }
        assertEquals(emptyList<String>(), wrong)
        assertTrue(files > 900 && texts > 850, "$files files, $texts texts")
        println("$files reports of files, $texts of texts and as records")
    }

    @Test
    fun `every computation gets the answer of Rust`() {
        var answers = 0
        val wrong = mutableListOf<String>()
        for (vector in vectors.list("computes")) {
            val input = index.resolveSibling(vector.text("input"))
            val expected = index.resolveSibling(vector.text("expected")).readText()
            val (name, arguments) = vector.text("computation") to vector.text("arguments")
            val seen = CheckOptions(today = today)
            val opened = Programme.open(input.path, seen).use { it.compute(name, arguments) }
            val parsed = Programme.parse(input.readText(), seen).use { it.compute(name, arguments) }
            if (opened != expected || parsed != expected) wrong += vector.text("name")
            answers += 1
        }
        assertEquals(emptyList<String>(), wrong)
        assertTrue(answers > 70, "$answers")
        println("$answers answers")
    }

    private fun sameFindings(document: String, expected: String): Boolean {
        val report = Json.parseToJsonElement(expected).jsonObject
        val said = report.list("findings").map { listOf(it.text("code"), it.text("path"), it.text("text"), it.text("text_en")) }
        val records = check(document, CheckOptions(today = today))
        val counts = report.getValue("counts").jsonObject
        return said == records.findings.map { listOf(it.code, it.path, it.text.fr, it.text.en) } &&
            counts.text("error") == records.counts.error.toString() &&
            counts.text("warning") == records.counts.warning.toString() &&
            counts.text("info") == records.counts.info.toString()
    }
}

internal fun JsonObject.text(name: String): String = getValue(name).jsonPrimitive.content

internal fun JsonObject.list(name: String): List<JsonObject> = (getValue(name) as JsonArray).jsonArray.map { it.jsonObject }

/** What bytes say in UTF-8, when they are UTF-8. */
private fun ByteArray.asText(): String? = try {
    Charsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(this)).toString()
} catch (_: CharacterCodingException) {
    null
}
