//! What is changed in the generated Kotlin: what it says, what it refuses before it calls, and how Java calls it.

use crate::bindings::amend::Amendment;

/// A function that Kotlin is given: a text that is no Unicode is refused before anything is lent to the library, which would
/// not give it back.
macro_rules! refusing {
    ($annotations:literal, $signature:literal, $($text:literal),+) => {
        Amendment {
            what: concat!("@Throws(MednumException::class)", $signature),
            times: 1,
            by: concat!(
                $annotations, "@Throws(MednumException::class)", $signature
                $(, "\n            wellFormed(\"", $text, "\", `", $text, "`)")+
            ),
        }
    };
}

/// The message of an exception: its reason, and not the list of its fields.
macro_rules! message {
    ($($field:literal),+) => {
        Amendment {
            what: concat!(
                "get() = \"code=${ `code` }, reason=${ `reason` }, reasonEn=${ `reasonEn` }"
                $(, ", ", $field, "=${ `", $field, "` }")+, "\""
            ),
            times: 1,
            by: "get() = `reason`",
        }
    };
}

/// A field that every failure has.
macro_rules! common {
    ($documentation:literal, $field:literal) => {
        Amendment {
            what: concat!($documentation, "\n         */\n        val `", $field, "`: kotlin.String,"),
            times: 4,
            by: concat!($documentation, "\n         */\n        override val `", $field, "`: kotlin.String,"),
        }
    };
}

/// What is changed in its generated sources.
pub(crate) const AMENDMENTS: &[Amendment] = &[
    // Java sees `Mednum.check`, not `MednumKt.check`.
    Amendment {
        what: "@file:Suppress(\"NAME_SHADOWING\")",
        times: 1,
        by: "@file:JvmName(\"Mednum\")\n@file:Suppress(\"NAME_SHADOWING\")",
    },
    // The library is verified before anything of UniFFI is touched, at every call; the status of a call is the thread's.
    Amendment {
        what: "    var status = UniffiRustCallStatus()\n",
        times: 1,
        by: "    verifyLibrary()\n    val status = callStatus()\n",
    },
    Amendment {
        what: "    val return_value = callback(status)\n",
        times: 1,
        by: "    val return_value = callback(status)\n    status.look()\n",
    },
    // A buffer goes back as the library gave it: JNA would read its three fields to write them where they are.
    Amendment {
        what: "    class ByValue: RustBuffer(), Structure.ByValue\n",
        times: 1,
        by: "    class ByValue: RustBuffer(), Structure.ByValue {\n        init {\n            autoWrite = false\n        }\n    }\n",
    },
    Amendment {
        what: "            buf.data = data\n            return buf\n",
        times: 1,
        by: "            buf.data = data\n            buf.write()\n            return buf\n",
    },
    // Bytes are copied where they are wanted, without a view of the buffer in between.
    Amendment {
        what: "            val byteArr = ByteArray(value.len.toInt())\n            value.asByteBuffer()!!.get(byteArr)\n            return \
               byteArr.toString(Charsets.UTF_8)\n",
        times: 1,
        by: "            return value.data!!.getByteArray(0, value.len.toInt()).toString(Charsets.UTF_8)\n",
    },
    Amendment {
        what: "        rbuf.asByteBuffer()!!.put(byteBuf)\n",
        times: 1,
        by: "        rbuf.data!!.write(0, byteBuf.array(), 0, byteBuf.limit())\n",
    },
    Amendment {
        what: "errorHandler.lift(status.error_buf)",
        times: 1,
        by: "errorHandler.lift(status.takenError())",
    },
    Amendment {
        what: "FfiConverterString.lift(status.error_buf)",
        times: 1,
        by: "FfiConverterString.lift(status.takenError())",
    },
    Amendment {
        what: "    val libOverride = System.getProperty(\"uniffi.component.$componentName.libraryOverride\")\n    if (libOverride \
               != null) {\n        return libOverride\n    }\n    return \"mednum_ffi\"\n",
        times: 1,
        by: "    return nativeLibrary\n",
    },
    // A programme without a programme behind it, for fakes in tests: its methods would break down.
    Amendment { what: "\nobject NoHandle\n", times: 1, by: "\ninternal object NoHandle\n" },
    Amendment {
        what: "    constructor(noHandle: NoHandle) {",
        times: 1,
        by: "    internal constructor(noHandle: NoHandle) {",
    },
    // Inside `ParamValue`, a `List` is the case of that name.
    Amendment {
        what: "val `items`: List<kotlin.String>",
        times: 2,
        by: "val `items`: kotlin.collections.List<kotlin.String>",
    },
    // What every failure says.
    Amendment {
        what: "sealed class MednumException: kotlin.Exception() {",
        times: 1,
        by: "sealed class MednumException: kotlin.Exception(), MednumFailure {",
    },
    common!("`.", "code"),
    common!("What is wrong and what to do, in French.", "reason"),
    common!("The same in English.", "reasonEn"),
    message!("argument", "suggestions"),
    message!("report"),
    message!("path", "detail"),
    message!("detail"),
    // A programme that was closed is refused at once, even while another thread still waits for an answer of it.
    Amendment { what: "if (c == 0L) {", times: 1, by: "if (c == 0L || wasDestroyed.get()) {" },
    Amendment {
        what: "throw IllegalStateException(\"${this.javaClass.simpleName} object has already been destroyed\")",
        times: 1,
        by: "throw MednumClosedException()",
    },
    // Kotlin's own `use` closes too, and hides no exception.
    Amendment {
        what: "inline fun <T : Disposable?, R> T.use(",
        times: 1,
        by: "internal inline fun <T : Disposable?, R> T.use(",
    },
    // Never a character for another, and as fast as the virtual machine knows how.
    Amendment {
        what: "return Charsets.UTF_8.newEncoder().run {
            onMalformedInput(CodingErrorAction.REPORT)
            encode(CharBuffer.wrap(value))
        }",
        times: 1,
        by: "return encoded(value)",
    },
    refusing!(
        "@JvmOverloads ",
        " fun `check`(`document`: kotlin.String, `options`: CheckOptions? = null): Report {",
        "document",
        "options"
    ),
    refusing!(
        "@JvmOverloads ",
        " fun `checkFile`(`path`: kotlin.String, `options`: CheckOptions? = null): Report {",
        "path",
        "options"
    ),
    refusing!(
        "@JvmOverloads ",
        " fun `checkFileJson`(`path`: kotlin.String, `options`: kotlin.String = \"{}\"): kotlin.String {",
        "path",
        "options"
    ),
    refusing!(
        "@JvmOverloads ",
        " fun `checkJson`(`document`: kotlin.String, `options`: kotlin.String = \"{}\"): kotlin.String {",
        "document",
        "options"
    ),
    refusing!(
        "",
        " fun `checkValue`(`field`: kotlin.String, `text`: kotlin.String): Report {",
        "field",
        "text"
    ),
    refusing!(
        "@JvmStatic @JvmOverloads ",
        " fun `builtIn`(`options`: CheckOptions? = null): Programme {",
        "options"
    ),
    refusing!(
        "@JvmStatic @JvmOverloads ",
        " fun `open`(`path`: kotlin.String, `options`: CheckOptions? = null): Programme {",
        "path",
        "options"
    ),
    refusing!(
        "@JvmStatic @JvmOverloads ",
        " fun `parse`(`document`: kotlin.String, `options`: CheckOptions? = null): Programme {",
        "document",
        "options"
    ),
    refusing!(
        "",
        "override fun `compute`(`name`: kotlin.String, `arguments`: kotlin.String): kotlin.String {",
        "name",
        "arguments"
    ),
    refusing!("", "override fun `pairs`(`arguments`: Arguments?): Pairs {", "arguments"),
    refusing!("", "override fun `attendance`(`arguments`: Arguments?): Attendance {", "arguments"),
    refusing!("", "override fun `indicatorValues`(`arguments`: Arguments?): IndicatorValues {", "arguments"),
    refusing!("", "override fun `completeness`(`arguments`: Arguments?): Completeness {", "arguments"),
    refusing!("", "override fun `orientation`(`arguments`: Arguments): Orientation {", "arguments"),
];
