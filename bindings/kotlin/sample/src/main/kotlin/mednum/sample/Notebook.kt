// What was recorded, in a file: records in order, and drafts, which have errors.

package mednum.sample

import java.io.File
import java.nio.file.Files
import java.nio.file.StandardCopyOption.REPLACE_EXISTING
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

@Serializable
internal data class Entry(val section: String, val record: JsonObject) {
    val id: String get() = (record["id"] as? JsonPrimitive)?.content.orEmpty()
}

@Serializable
private data class Kept(val records: List<Entry> = emptyList(), val drafts: List<Entry> = emptyList())

internal class Notebook(private val file: File) {
    private var kept: Kept = if (file.exists()) format.decodeFromString(file.readText()) else Kept()

    val records: List<Entry> get() = kept.records
    val drafts: List<Entry> get() = kept.drafts

    fun record(entry: Entry) = save(kept.copy(records = records + entry))

    fun draft(entry: Entry) = save(kept.copy(drafts = drafts + entry))

    /** Written beside, then put in its place: what was kept before is never half written over. */
    private fun save(next: Kept) {
        val beside = file.resolveSibling("${file.name}.new")
        beside.writeText(format.encodeToString(next) + "\n")
        Files.move(beside.toPath(), file.toPath(), REPLACE_EXISTING)
        kept = next
    }

    private companion object {
        val format = Json { prettyPrint = true }
    }
}
