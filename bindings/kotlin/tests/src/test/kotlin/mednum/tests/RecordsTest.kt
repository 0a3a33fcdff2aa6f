package mednum.tests

import java.lang.reflect.Modifier
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import mednum.Arguments
import mednum.Bilingual
import mednum.CheckOptions
import mednum.Labelled
import mednum.Programme
import mednum.computations
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

/** Records say what the JSON text says, field by field. */
class RecordsTest {
    private val programme = Programme.open(exampleFile.path, CheckOptions(today = "2024-06-30"))
    private val orientation = Arguments(commune = "49007", need = "emploi")

    @TestFactory
    fun `a computation of each concept says in records what it says in JSON`(): List<DynamicTest> {
        val asked = listOf(
            Asked("cohort.calendar", """{"year": 2024}""") { it.cohortCalendar(2024) },
            Asked("competency.pairs") { it.pairs() },
            Asked("governance.attendance") { it.attendance() },
            Asked("governance.attendance", """{"year": 2023}""") { it.attendance(Arguments(year = 2023)) },
            Asked("indicator.values") { it.indicatorValues() },
            Asked("network.completeness") { it.completeness() },
            Asked("network.orientation", """{"commune": "49007", "need": "emploi"}""") { it.orientation(orientation) },
        )
        return asked.map { case ->
            dynamicTest("${case.computation} ${case.arguments}") {
                val json = Json.parseToJsonElement(programme.compute(case.computation, case.arguments))
                val compared = differences(case.records(programme), json, case.computation)
                assertEquals(emptyList<String>(), compared.wrong)
                assertTrue(compared.values > 10, "${compared.values} values")
            }
        }
    }

    @Test
    fun `a report counts in records what it counts in JSON`() {
        val report = Json.parseToJsonElement(programme.reportJson()) as JsonObject
        val records = programme.report()
        assertEquals(emptyList<String>(), differences(records.counts, report.getValue("counts"), "counts").wrong)
        assertEquals(report.list("findings").map { it.text("code") }, records.findings.map { it.code })
        assertEquals(records.findings.groupingBy { it.code }.eachCount().mapValues { it.value.toULong() }, records.byCode)
    }

    @Test
    fun `the sheets are those of the roadmap`() {
        Programme.builtIn().use { builtIn ->
            val sheets = builtIn.sheets()
            val document = builtIn.documentJson()
            assertTrue(sheets.size > 20 && sheets.all { it.title.isNotBlank() })
            for (sheet in sheets) assertTrue("\"${sheet.code}\"" in document, sheet.code)
        }
    }

    @Test
    fun `registries and versions are those of the library`() {
        val known = (Json.parseToJsonElement(rulesJson()) as JsonArray).map { (it as JsonObject).text("code") }
        assertEquals(known, rules().map { it.code })
        assertTrue(computations().map { it.name }.containsAll(listOf("roadmap.state", "network.orientation")))
        assertEquals(given("mednum.version"), version())
        assertTrue(Json.parseToJsonElement(programme.reportJson()).let { (it as JsonObject).text("schema_version") } == schemaVersion())
    }

    private class Asked(val computation: String, val arguments: String = "{}", val records: (Programme) -> Any)
}

internal class Compared(val values: Int, val wrong: List<String>)

/** Compares each field of a record with the JSON of that name. */
internal fun differences(record: Any?, json: JsonElement?, place: String): Compared {
    val wrong = mutableListOf<String>()
    var values = 0
    fun compare(record: Any?, json: JsonElement?, place: String) {
        when {
            // What is quoted from a document has no field where the document has none.
            record == null -> if (json != null && json != JsonNull) wrong += "$place: null, $json"
            record is List<*> -> {
                val items = json as? JsonArray
                if (items?.size != record.size) wrong += "$place: ${record.size} items, ${items?.size}"
                record.forEachIndexed { at, item -> compare(item, items?.getOrNull(at), "$place/$at") }
            }
            // A term that is quoted is its code.
            record is Labelled && json is JsonPrimitive -> compare(record.code, json, place)
            record.javaClass.name.startsWith("mednum.") -> for (field in record.javaClass.declaredFields) {
                if (Modifier.isStatic(field.modifiers)) continue
                field.isAccessible = true
                val name = field.name.replace(Regex("[A-Z]")) { "_" + it.value.lowercase() }
                val (value, said) = field.get(record) to (json as? JsonObject)?.get(name)
                // The texts of a reason stand in it, under the names of the languages.
                compare(value, if (value is Bilingual && said == null) json else said, "$place/$name")
            }
            else -> {
                values += 1
                val said = (json as? JsonPrimitive)?.content
                val same = said == record.toString() || (record is Double && said?.toDouble() == record)
                if (!same) wrong += "$place: $record, $said"
            }
        }
    }
    compare(record, json, place)
    return Compared(values, wrong)
}
