package mednum.tests

import java.io.File
import java.util.concurrent.CountDownLatch
import java.util.concurrent.atomic.AtomicInteger
import kotlin.concurrent.thread
import mednum.Arguments
import mednum.CheckOptions
import mednum.Language
import mednum.Limits
import mednum.MednumClosedException
import mednum.MednumException
import mednum.Programme
import mednum.Report
import mednum.Severity
import mednum.check
import mednum.checkFile
import mednum.checkFileJson
import mednum.checkJson
import mednum.checkValue
import mednum.errorText
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.io.TempDir

/** What a caller can do wrong is told by a typed failure, or by a report. */
class RobustnessTest {
    private val programme = Programme.builtIn()

    @TestFactory
    fun `a lone surrogate is refused wherever a text goes, and is named`(): List<DynamicTest> {
        val calls = mapOf<String, () -> Any?>(
            "check document" to { check(LONE_SURROGATE) },
            "check today" to { check("{}", CheckOptions(today = LONE_SURROGATE)) },
            "checkFile path" to { checkFile(LONE_SURROGATE) },
            "checkFile today" to { checkFile("a", CheckOptions(today = LONE_SURROGATE)) },
            "checkJson document" to { checkJson(LONE_SURROGATE) },
            "checkJson options" to { checkJson("{}", LONE_SURROGATE) },
            "checkFileJson path" to { checkFileJson(LONE_SURROGATE) },
            "checkFileJson options" to { checkFileJson("a", LONE_SURROGATE) },
            "checkValue field" to { checkValue(LONE_SURROGATE, "") },
            "checkValue text" to { checkValue("meetings.date", LONE_SURROGATE) },
            "parse document" to { Programme.parse(LONE_SURROGATE) },
            "parse today" to { Programme.parse("{}", CheckOptions(today = LONE_SURROGATE)) },
            "open path" to { Programme.open(LONE_SURROGATE) },
            "open today" to { Programme.open("a", CheckOptions(today = LONE_SURROGATE)) },
            "builtIn today" to { Programme.builtIn(CheckOptions(today = LONE_SURROGATE)) },
            "compute name" to { programme.compute(LONE_SURROGATE) },
            "compute arguments" to { programme.compute("roadmap.state", LONE_SURROGATE) },
            "pairs body" to { programme.pairs(Arguments(body = LONE_SURROGATE)) },
            "attendance body" to { programme.attendance(Arguments(body = LONE_SURROGATE)) },
            "indicatorValues body" to { programme.indicatorValues(Arguments(body = LONE_SURROGATE)) },
            "completeness body" to { programme.completeness(Arguments(body = LONE_SURROGATE)) },
            "orientation body" to { programme.orientation(Arguments(body = LONE_SURROGATE)) },
        )
        return calls.map { (name, call) ->
            dynamicTest(name) {
                val failure = fails<MednumException.Argument>("door.argument.lone_surrogate", call)
                assertEquals(name.substringAfter(' '), failure.argument)
            }
        }
    }

    @TestFactory
    fun `a lone surrogate is refused in every text of Arguments`(): List<DynamicTest> {
        val fields = Arguments::class.java.declaredFields.filter { it.type == String::class.java }
        assertTrue(fields.size > 10, "$fields")
        return fields.map { field ->
            dynamicTest(field.name) {
                val arguments = Arguments()
                field.isAccessible = true
                field.set(arguments, LONE_SURROGATE)
                val failure = fails<MednumException.Argument>("door.argument.lone_surrogate") { programme.pairs(arguments) }
                assertEquals(field.name, failure.argument.split('_').reduce { name, part -> name + part.replaceFirstChar(Char::uppercase) })
            }
        }
    }

    @Test
    fun `a lone surrogate in the fields of a failure is refused too`() {
        val failure = MednumException.Breakdown("code", LONE_SURROGATE, "", "")
        fails<MednumException.Argument>("door.argument.lone_surrogate") { errorText(failure, Language.FRENCH) }
    }

    @Test
    fun `whole pairs of surrogates are texts like others`() {
        assertEquals(0UL, check("""{"schema_version": "1.1", "${'$'}comment": "😀"}""").counts.error)
    }

    @Test
    fun `a programme that was closed says so, and may be closed again`() {
        val closed = Programme.parse(ACCEPTED)
        assertEquals(0UL, closed.report().counts.error)
        closed.close()
        closed.close()
        val asks = listOf<() -> Any?>(
            { closed.report() }, { closed.reportJson() }, { closed.documentJson() }, { closed.compute("roadmap.state") },
            { closed.sheets() }, { closed.cohortCalendar(2024) },
        )
        for (ask in asks) {
            val failure = fails<MednumClosedException>("door.programme.freed", ask)
            assertTrue(failure is IllegalStateException)
        }
    }

    @Test
    fun `use closes, whether its block answers or fails`() {
        val kept = mutableListOf<Programme>()
        assertEquals(0UL, Programme.parse(ACCEPTED).use { kept += it; it.report().counts.error })
        runCatching { Programme.parse(ACCEPTED).use { kept += it; error("asked for") } }
        for (programme in kept) fails<MednumClosedException>("door.programme.freed") { programme.report() }
    }

    @Test
    fun `a document with errors is no programme, and its failure carries the report`() {
        val failure = fails<MednumException.Rejected>("door.document.rejected") { Programme.parse(REFUSED_ONCE) }
        assertTrue("1 erreur" in failure.reason && "1 error" in failure.reasonEn, failure.reason)
        assertEquals(check(REFUSED_ONCE), failure.report)
        assertEquals(failure.reasonEn, errorText(failure, Language.ENGLISH))
    }

    @TestFactory
    fun `a document that is too much gets a report`(@TempDir folder: File): List<DynamicTest> {
        val deep = "[".repeat(100_000)
        val file = folder.resolve("long.json").apply { writeText(" ".repeat(20_000_000)) }
        val reports = mapOf<String, kotlin.Pair<String, () -> Report>>(
            "100,000 brackets deep" to ("document.depth.exceeded" to { check(deep) }),
            "long, as a file" to ("document.size.exceeded" to { checkFile(file.path) }),
            "longer than asked" to ("document.size.exceeded" to { check("{}", CheckOptions(limits = Limits(bytes = 1UL))) }),
            "deeper than asked" to ("document.depth.exceeded" to { check("[[[]]]", CheckOptions(limits = Limits(depth = 2UL))) }),
            "empty" to ("document.syntax.invalid" to { check("") }),
        )
        return reports.map { (name, case) ->
            dynamicTest(name) {
                val (code, report) = case
                assertEquals(listOf(code), report().findings.filter { it.severity == Severity.ERROR }.map { it.code })
            }
        }
    }

    @TestFactory
    fun `an argument that is not of use is refused, and is named`(): List<DynamicTest> {
        val calls = mapOf<String, kotlin.Pair<String, () -> Any?>>(
            "a day that is none" to ("today" to { check("{}", CheckOptions(today = "demain")) }),
            "options that are no JSON" to ("options" to { checkJson("{}", "{") }),
            "an option that is unknown" to ("options" to { checkJson("{}", """{"todya": "2024-01-15"}""") }),
            "a computation that is unknown" to ("" to { programme.compute("roadmap.stat") }),
            "an argument that a computation has no use for" to ("commune" to { programme.pairs(Arguments(commune = "Angers")) }),
            "a field that is unknown" to ("field" to { checkValue("meetings.dat", "") }),
        )
        return calls.map { (name, case) ->
            dynamicTest(name) {
                val (argument, call) = case
                assertEquals(argument, fails<MednumException.Argument>("door.argument.refused", call).argument)
            }
        }
    }

    @TestFactory
    fun `a file that cannot be read is told with its path`(@TempDir folder: File): List<DynamicTest> {
        val absent = folder.resolve("absent.json").path
        val calls = mapOf<String, kotlin.Pair<String, (String) -> Any?>>(
            "absent, checked" to (absent to { path -> checkFile(path) }),
            "absent, checked as JSON" to (absent to { path -> checkFileJson(path) }),
            "absent, opened" to (absent to { path -> Programme.open(path) }),
            "a folder, checked" to (folder.path to { path -> checkFile(path) }),
            "a folder, opened" to (folder.path to { path -> Programme.open(path) }),
        )
        return calls.map { (name, case) ->
            dynamicTest(name) {
                val (path, call) = case
                val failure = fails<MednumException.Unread>("door.document.unread") { call(path) }
                assertEquals(path, failure.path)
                assertTrue(failure.detail.isNotBlank())
            }
        }
    }

    @Test
    fun `a thousand threads may ask one programme at once`() {
        val expected = programme.compute("roadmap.state")
        val asked = AtomicInteger()
        val start = CountDownLatch(1)
        val threads = List(1_000) {
            thread {
                start.await()
                if (programme.compute("roadmap.state") == expected) asked.incrementAndGet()
            }
        }
        start.countDown()
        threads.forEach { it.join() }
        assertEquals(1_000, asked.get())
    }

    @Test
    fun `failures in a thousand threads are each of their own call`() {
        val start = CountDownLatch(1)
        val own = AtomicInteger()
        val threads = List(1_000) { rank ->
            thread {
                start.await()
                val answers = (1..20).map { time ->
                    val field = "field-$rank-$time"
                    val failure = runCatching { checkValue(field, "") }.exceptionOrNull()
                    field in failure?.message.orEmpty() && checkValue("meetings.date", "2024-01-15").findings.isEmpty()
                }
                if (answers.all { it }) own.incrementAndGet()
            }
        }
        start.countDown()
        threads.forEach { it.join() }
        assertEquals(1_000, own.get())
    }

    @Test
    fun `a programme closed while threads ask it answers each of them or refuses`() {
        val shared = Programme.builtIn()
        val expected = shared.compute("roadmap.state")
        val start = CountDownLatch(1)
        val (answered, refused) = AtomicInteger() to AtomicInteger()
        val threads = List(100) {
            thread {
                start.await()
                try {
                    if (shared.compute("roadmap.state") == expected) answered.incrementAndGet()
                } catch (_: MednumClosedException) {
                    refused.incrementAndGet()
                }
            }
        }
        start.countDown()
        shared.close()
        threads.forEach { it.join() }
        assertEquals(100, answered.get() + refused.get())
        fails<MednumClosedException>("door.programme.freed") { shared.report() }
    }
}
