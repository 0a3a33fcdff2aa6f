// What every failure of mednum says, and the failures that are of this package and not of the library.

package mednum

/**
 * What every failure of mednum says, in both languages: [MednumException], [MednumLibraryException], [MednumClosedException].
 * The message of the exception is [reason].
 */
public interface MednumFailure {
    /** Stable, for programs: `door.document.rejected`. */
    public val code: String

    /** What is wrong and what to do, in French. */
    public val reason: String

    /** The same in English. */
    public val reasonEn: String

    /** What is wrong and what to do, in a language. */
    public fun text(language: Language): String = when (language) {
        Language.FRENCH -> reason
        Language.ENGLISH -> reasonEn
    }
}

/**
 * The native library cannot be used: it is not there, not for this system, or of another version than this package. Every call
 * says so, the first like the next ones. Codes: `door.library.unavailable`, `door.library.other_version`.
 */
public class MednumLibraryException internal constructor(
    override val code: String,
    override val reason: String,
    override val reasonEn: String,
    cause: Throwable?,
) : RuntimeException(reason, cause), MednumFailure

/** A programme was asked after it was closed. Code: `door.programme.freed`. */
public class MednumClosedException internal constructor(private val said: Said) :
    IllegalStateException(said.fr), MednumFailure {
    internal constructor() : this(said("door.programme.freed"))

    override val code: String get() = said.code
    override val reason: String get() = said.fr
    override val reasonEn: String get() = said.en
}

/** A sentence in both languages, its parameters filled in. */
internal class Said(val code: String, val fr: String, val en: String) : java.io.Serializable

/** The sentence of a code, as the core writes it. */
internal fun said(code: String, vararg parameters: Pair<String, String>): Said {
    val (fr, en) = sentences.getValue(code)
    fun filled(sentence: String) =
        parameters.fold(sentence) { text, (name, value) -> text.replace("{$name}", value) }
    return Said(code, filled(fr), filled(en))
}
