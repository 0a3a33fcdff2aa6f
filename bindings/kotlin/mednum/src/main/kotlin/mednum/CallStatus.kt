// How a call went, in a structure that each thread keeps: to make one costs JNA more than to call.

package mednum

private val statuses = object : ThreadLocal<UniffiRustCallStatus>() {
    override fun initialValue() = UniffiRustCallStatus()
}

/**
 * The status of the call that starts, as new. Calls that lend the arguments of this one use it before: when they end well they
 * leave it as new, and when they do not there is no call.
 */
internal fun callStatus(): UniffiRustCallStatus = statuses.get().apply {
    code = UNIFFI_CALL_SUCCESS
    error_buf.capacity = 0
    error_buf.len = 0
    error_buf.data = null
}

/** What the library says of a call that failed. The status does not keep it: it serves again, to give it back. */
internal fun UniffiRustCallStatus.takenError(): RustBuffer.ByValue =
    RustBuffer.ByValue().also { it.setValue(error_buf) }
