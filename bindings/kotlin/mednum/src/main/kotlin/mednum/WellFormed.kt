// Texts of the JVM may hold half a character, which no UTF-8 has: they are refused, never altered.

package mednum

import java.nio.ByteBuffer

/**
 * Refuses a text that holds a lone surrogate, before anything is lent to the library: what was lent before a refusal would never
 * be given back.
 */
internal fun wellFormed(argument: String, text: String?) {
    if (text != null && hasLoneSurrogate(text)) throw loneSurrogate(argument)
}

internal fun wellFormed(@Suppress("UNUSED_PARAMETER") argument: String, options: CheckOptions?) {
    wellFormed("today", options?.today)
}

internal fun wellFormed(@Suppress("UNUSED_PARAMETER") argument: String, arguments: Arguments?) {
    if (arguments == null) return
    wellFormed("today", arguments.today)
    wellFormed("body", arguments.body)
    wellFormed("organisation", arguments.organisation)
    wellFormed("commune", arguments.commune)
    wellFormed("need", arguments.need)
    wellFormed("public", arguments.public)
    wellFormed("day", arguments.day)
    wellFormed("from", arguments.from)
    wellFormed("until", arguments.until)
    wellFormed("framework", arguments.framework)
    wellFormed("competence", arguments.competence)
    wellFormed("competency_need", arguments.competencyNeed)
    wellFormed("indicator", arguments.indicator)
}

/** A text in UTF-8. Only the texts of an exception that somebody else made come here without having been looked at. */
internal fun encoded(text: String): ByteBuffer {
    wellFormed("error", text)
    return ByteBuffer.wrap(text.toByteArray())
}

private fun hasLoneSurrogate(text: String): Boolean {
    var at = 0
    while (at < text.length) {
        if (text[at].isSurrogate()) {
            val paired = text[at].isHighSurrogate() && at + 1 < text.length && text[at + 1].isLowSurrogate()
            if (!paired) return true
            at += 1
        }
        at += 1
    }
    return false
}

private fun loneSurrogate(argument: String): MednumException {
    val said = said("door.argument.lone_surrogate", "argument" to argument)
    return MednumException.Argument(said.code, said.fr, said.en, argument, emptyList())
}
