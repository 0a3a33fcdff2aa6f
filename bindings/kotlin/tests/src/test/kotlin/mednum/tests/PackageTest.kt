package mednum.tests

import java.io.File
import java.util.zip.ZipFile
import javax.xml.parsers.DocumentBuilderFactory
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.w3c.dom.Element

/** What is installed: the jar, its sources, its documentation, its pom. */
class PackageTest {
    private val version = given("mednum.version")
    private val installed = File(given("mednum.installed"))

    private fun names(suffix: String): List<String> =
        ZipFile(installed.resolve("mednum-$version$suffix.jar")).use { jar -> jar.entries().asSequence().map { it.name }.toList() }

    @Test
    fun `these tests run on the jar as installed`() {
        val used = File(mednum.Programme::class.java.protectionDomain.codeSource.location.toURI())
        assertEquals(installed.resolve("mednum-$version.jar").canonicalFile, used.canonicalFile)
    }

    @Test
    fun `the jar carries the library, the licences, the notices and the rules of shrinkers`() {
        val names = names("")
        val expected = listOf(
            "META-INF/LICENSE-MIT", "META-INF/LICENSE-APACHE", "META-INF/LICENSE-DATA.md", "META-INF/LICENSE-MPL-2.0",
            "META-INF/NOTICES.md", "META-INF/README.md",
            "META-INF/proguard/mednum.pro", "META-INF/com.android.tools/r8/mednum.pro", "mednum/Programme.class",
        )
        assertEquals(emptyList<String>(), expected - names.toSet())
        assertEquals(1, names.count { Regex("""(linux|darwin|win32)-[a-z0-9-]+/(lib)?mednum_ffi\.(so|dylib|dll)""").matches(it) }, "$names")
    }

    @Test
    fun `nothing in the jar says when it was built`() {
        ZipFile(installed.resolve("mednum-$version.jar")).use { jar ->
            assertEquals(1, jar.entries().asSequence().map { it.timeLocal }.toSet().size)
        }
    }

    @Test
    fun `sources and documentation come with it`() {
        assertTrue("mednum/mednum.kt" in names("-sources"), "${names("-sources")}")
        assertTrue(names("-javadoc").any { it.endsWith("index.html") })
    }

    @Test
    fun `the pom has a version of its own, two licences and two dependencies`() {
        val file = installed.resolve("mednum-$version.pom")
        val project = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).documentElement
        fun texts(name: String) = project.getElementsByTagName(name).let { found -> List(found.length) { found.item(it) as Element } }
        assertEquals(version, texts("version").first().textContent)
        assertEquals(emptyList<String>(), texts("parent").map { it.textContent })
        assertEquals(listOf("mednum", "kotlin-stdlib", "jna"), texts("artifactId").map { it.textContent })
        assertTrue("MIT OR Apache-2.0" in texts("license").single().textContent)
        assertTrue("The mednum authors" in texts("developer").single().textContent)
        assertTrue("\${" !in file.readText())
    }
}
