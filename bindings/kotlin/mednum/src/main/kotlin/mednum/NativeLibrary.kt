// The native library is verified before anything of UniFFI is touched: it may be absent, or of another version.

package mednum

import com.sun.jna.Function
import com.sun.jna.Native
import com.sun.jna.NativeLibrary
import java.io.File
import java.io.IOException

/** Names the library to load instead of the one that is packed: for tests, and for who builds it. */
private const val OVERRIDE = "uniffi.component.mednum.libraryOverride"

private const val NAME = "mednum_ffi"

/** How JNA names what it puts in the temporary folder; a library that stands in a folder of classes is used where it is. */
private const val UNPACKED = "jna"

/**
 * The library to load: that of the jar, put where JNA puts its own. Left to itself, JNA would take one of that name from the
 * paths of the system first. Where there is none in the jar, as on Android, it is the name that the system looks up.
 */
internal val nativeLibrary: String by lazy {
    System.getProperty(OVERRIDE) ?: packed?.path ?: NAME
}

/**
 * The library of the jar, in the temporary folder. Once loaded it is deleted: a process that is killed leaves nothing there.
 * Where the system keeps a file that is in use, JNA deletes it at the next start.
 */
private val packed: File? by lazy {
    try {
        Native.extractFromResourcePath(NAME, MednumLibraryException::class.java.classLoader)
    } catch (_: IOException) {
        null
    }
}

/** Why the library cannot be used. */
private class Refusal(private val said: Said, private val cause: Throwable?) {
    fun exception() = MednumLibraryException(said.code, said.fr, said.en, cause)
}

// Looked at once: what was loaded stays loaded, and what could not be initialised never can be.
private val refusal: Refusal? by lazy {
    try {
        val version = version(of = nativeLibrary)
        if (version == VERSION) {
            // Classes that fail to initialise say why only once: they do it here, where it is caught.
            uniffiEnsureInitialized()
            packed?.takeIf { it.name.startsWith(UNPACKED) }?.delete()
            null
        } else {
            Refusal(said("door.library.other_version", "found" to version, "expected" to VERSION), null)
        }
    } catch (error: LinkageError) {
        unavailable(error)
    } catch (error: RuntimeException) {
        unavailable(error)
    }
}

/** Called by every call of the library: throws the same typed refusal each time. */
internal fun verifyLibrary() {
    refusal?.let { throw it.exception() }
}

/** A library of which nothing is known but this symbol, which is the same in every version. */
private fun version(of: String): String {
    val options = mapOf(com.sun.jna.Library.OPTION_CLASSLOADER to MednumLibraryException::class.java.classLoader)
    val symbol: Function = NativeLibrary.getInstance(of, options).getFunction("mednum_library_version")
    return symbol.invokePointer(emptyArray()).getString(0, "UTF-8")
}

private fun unavailable(error: Throwable): Refusal {
    val cause = (error as? ExceptionInInitializerError)?.exception ?: error
    return Refusal(said("door.library.unavailable", "reason" to reasonOf(cause)), cause)
}

/** What the system says. JNA says first what it looked for, then on lines of their own what came of each place. */
private fun reasonOf(cause: Throwable): String {
    val lines = cause.message.orEmpty().lines().map { it.trim().trimEnd(':', '.') }.filter { it.isNotEmpty() }
    return lines.getOrNull(1) ?: lines.firstOrNull() ?: cause.javaClass.simpleName
}
