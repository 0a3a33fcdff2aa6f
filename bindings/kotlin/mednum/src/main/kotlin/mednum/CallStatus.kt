// How a call went, in a structure that each thread keeps: to make one costs JNA more than to call. JNA is kept from copying it
// field by field before and after each call: of a call that went well, one byte is read.

package mednum

private val statuses = object : ThreadLocal<UniffiRustCallStatus>() {
    override fun initialValue() = UniffiRustCallStatus().apply { setAutoSynch(false) }
}

/**
 * The status of the call that starts, as new. Calls that lend the arguments of this one use it before: when they end well they
 * leave it as new, and when they do not there is no call.
 */
internal fun callStatus(): UniffiRustCallStatus = statuses.get().apply {
    if (code != UNIFFI_CALL_SUCCESS) {
        clear()
        code = UNIFFI_CALL_SUCCESS
    }
}

/** Reads how the call went, and what the library says of it when it failed. */
internal fun UniffiRustCallStatus.look() {
    if (pointer.getByte(0) != UNIFFI_CALL_SUCCESS) read()
}

/** What the library says of a call that failed. The status does not keep it: it serves again, to give it back. */
internal fun UniffiRustCallStatus.takenError(): RustBuffer.ByValue =
    RustBuffer.ByValue().also {
        it.setValue(error_buf)
        it.write()
    }
