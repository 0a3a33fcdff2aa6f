package mednum.tests

import mednum.MednumException
import mednum.Programme
import mednum.checkValue
import mednum.version
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Tag
import org.junit.jupiter.api.Test

/** Over the library that breaks down when it is asked to. */
@Tag("breakdown")
class BreakdownTest {
    @Test
    fun `a breakdown is a typed failure, after which the process and open programmes answer`() {
        Programme.builtIn().use { programme ->
            val expected = programme.compute("roadmap.state")
            repeat(3) {
                val failure = fails<MednumException.Breakdown>("door.library.crashed") { checkValue("fault.panic", "") }
                assertEquals("asked to break down", failure.detail)
                assertEquals(expected, programme.compute("roadmap.state"))
                assertEquals(given("mednum.version"), version())
            }
        }
    }
}
