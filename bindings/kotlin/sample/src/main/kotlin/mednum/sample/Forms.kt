// What the notebook asks and says: one file for the samples of every language.

package mednum.sample

import java.io.File
import kotlinx.serialization.Serializable
import kotlinx.serialization.SerialName
import kotlinx.serialization.json.Json

@Serializable
internal data class Forms(val prompt: String, val says: Map<String, String>, val forms: Map<String, Form>) {
    /** A sentence, its parameters filled in. */
    fun sentence(name: String, vararg values: Pair<String, Any>): String =
        values.fold(says.getValue(name)) { text, (parameter, value) -> text.replace("{$parameter}", "$value") }

    companion object {
        private val format = Json { ignoreUnknownKeys = true }

        fun read(file: File): Forms = format.decodeFromString(file.readText())
    }
}

@Serializable
internal data class Form(val section: String, val label: String, val fields: List<Field>)

@Serializable
internal data class Field(val name: String, val ask: String, val kind: Kind = Kind.TEXT, val optional: Boolean = false)

@Serializable
internal enum class Kind {
    @SerialName("text") TEXT,
    @SerialName("list") LIST,
    @SerialName("integer") INTEGER,
}
