// Generated from crates/mednum-ffi by `cargo xtask codegen bindings`: not to be edited.

@file:JvmName("Mednum")
@file:Suppress("NAME_SHADOWING")

package mednum

// Common helper code.
//
// Ideally this would live in a separate .kt file where it can be unittested etc
// in isolation, and perhaps even published as a re-useable package.
//
// However, it's important that the details of how this helper code works (e.g. the
// way that different builtin types are passed across the FFI) exactly match what's
// expected by the Rust code on the other side of the interface. In practice right
// now that means coming from the exact some version of `uniffi` that was used to
// compile the Rust component. The easiest way to ensure this is to bundle the Kotlin
// helpers directly inline like we're doing here.

import com.sun.jna.Library
import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure
import com.sun.jna.Callback
import com.sun.jna.ptr.*
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.CharBuffer
import java.nio.charset.CodingErrorAction
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicBoolean

// This is a helper for safely working with byte buffers returned from the Rust code.
// A rust-owned buffer is represented by its capacity, its current length, and a
// pointer to the underlying data.

/**
 * @suppress
 */
@Structure.FieldOrder("capacity", "len", "data")
open class RustBuffer : Structure() {
    // Note: `capacity` and `len` are actually `ULong` values, but JVM only supports signed values.
    // When dealing with these fields, make sure to call `toULong()`.
    @JvmField var capacity: Long = 0
    @JvmField var len: Long = 0
    @JvmField var data: Pointer? = null

    class ByValue: RustBuffer(), Structure.ByValue {
        init {
            autoWrite = false
        }
    }
    class ByReference: RustBuffer(), Structure.ByReference

   internal fun setValue(other: RustBuffer) {
        capacity = other.capacity
        len = other.len
        data = other.data
    }

    companion object {
        internal fun alloc(size: ULong = 0UL) = uniffiRustCall() { status ->
            // Note: need to convert the size to a `Long` value to make this work with JVM.
            UniffiLib.ffi_mednum_ffi_rustbuffer_alloc(size.toLong(), status)
        }.also {
            if(it.data == null) {
               throw RuntimeException("RustBuffer.alloc() returned null data pointer (size=${size})")
           }
        }

        internal fun create(capacity: ULong, len: ULong, data: Pointer?): RustBuffer.ByValue {
            var buf = RustBuffer.ByValue()
            buf.capacity = capacity.toLong()
            buf.len = len.toLong()
            buf.data = data
            buf.write()
            return buf
        }

        internal fun free(buf: RustBuffer.ByValue) = uniffiRustCall() { status ->
            UniffiLib.ffi_mednum_ffi_rustbuffer_free(buf, status)
        }
    }

    @Suppress("TooGenericExceptionThrown")
    fun asByteBuffer() =
        this.data?.getByteBuffer(0, this.len)?.also {
            it.order(ByteOrder.BIG_ENDIAN)
        }
}

// This is a helper for safely passing byte references into the rust code.
// It's not actually used at the moment, because there aren't many things that you
// can take a direct pointer to in the JVM, and if we're going to copy something
// then we might as well copy it into a `RustBuffer`. But it's here for API
// completeness.

@Structure.FieldOrder("len", "data")
internal open class ForeignBytes : Structure() {
    @JvmField var len: Int = 0
    @JvmField var data: Pointer? = null

    class ByValue : ForeignBytes(), Structure.ByValue
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Only `lower` is valid — zero-copy byte buffers only flow foreign -> Rust,
// and only in argument position. `lift`, `read`, `write`, and
// `allocationSize` have no sound implementation here and all panic at
// runtime. The `FfiConverter` interface is implemented so that the
// compiler enforces the full method set (rather than relying on eyeball).
//
// The provided `ByteBuffer` MUST be direct — only direct buffers have a
// stable native address that JNA can expose via `getDirectBufferPointer`.
// The returned `ForeignBytes.ByValue` is only valid for the duration of
// the FFI call; the Rust side treats it as a borrow.
internal object FfiConverterByRefBytes : FfiConverter<java.nio.ByteBuffer, ForeignBytes.ByValue> {
    override fun lower(value: java.nio.ByteBuffer): ForeignBytes.ByValue {
        require(value.isDirect) { "UniFFI zero-copy &[u8] requires a direct ByteBuffer. Use ByteBuffer.allocateDirect()." }
        val remaining = value.remaining()
        val fb = ForeignBytes.ByValue()
        fb.len = remaining
        // Zero-length direct buffers: skip getDirectBufferPointer (platform-variable behavior)
        // and pass null. The Rust side treats (null, 0) as &[].
        fb.data = if (remaining == 0) null else com.sun.jna.Native.getDirectBufferPointer(value)
        return fb
    }

    override fun lift(value: ForeignBytes.ByValue): java.nio.ByteBuffer =
        error("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")

    override fun read(buf: java.nio.ByteBuffer): java.nio.ByteBuffer =
        error("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun write(value: java.nio.ByteBuffer, buf: java.nio.ByteBuffer): Unit =
        error("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun allocationSize(value: java.nio.ByteBuffer): ULong =
        error("ByRef bytes have no RustBuffer allocation size: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
}
/**
 * The FfiConverter interface handles converter types to and from the FFI
 *
 * All implementing objects should be public to support external types.  When a
 * type is external we need to import it's FfiConverter.
 *
 * @suppress
 */
public interface FfiConverter<KotlinType, FfiType> {
    // Convert an FFI type to a Kotlin type
    fun lift(value: FfiType): KotlinType

    // Convert an Kotlin type to an FFI type
    fun lower(value: KotlinType): FfiType

    // Read a Kotlin type from a `ByteBuffer`
    fun read(buf: ByteBuffer): KotlinType

    // Calculate bytes to allocate when creating a `RustBuffer`
    //
    // This must return at least as many bytes as the write() function will
    // write. It can return more bytes than needed, for example when writing
    // Strings we can't know the exact bytes needed until we the UTF-8
    // encoding, so we pessimistically allocate the largest size possible (3
    // bytes per codepoint).  Allocating extra bytes is not really a big deal
    // because the `RustBuffer` is short-lived.
    fun allocationSize(value: KotlinType): ULong

    // Write a Kotlin type to a `ByteBuffer`
    fun write(value: KotlinType, buf: ByteBuffer)

    // Lower a value into a `RustBuffer`
    //
    // This method lowers a value into a `RustBuffer` rather than the normal
    // FfiType.  It's used by the callback interface code.  Callback interface
    // returns are always serialized into a `RustBuffer` regardless of their
    // normal FFI type.
    fun lowerIntoRustBuffer(value: KotlinType): RustBuffer.ByValue {
        val rbuf = RustBuffer.alloc(allocationSize(value))
        try {
            val bbuf = rbuf.data!!.getByteBuffer(0, rbuf.capacity).also {
                it.order(ByteOrder.BIG_ENDIAN)
            }
            write(value, bbuf)
            rbuf.writeField("len", bbuf.position().toLong())
            return rbuf
        } catch (e: Throwable) {
            RustBuffer.free(rbuf)
            throw e
        }
    }

    // Lift a value from a `RustBuffer`.
    //
    // This here mostly because of the symmetry with `lowerIntoRustBuffer()`.
    // It's currently only used by the `FfiConverterRustBuffer` class below.
    fun liftFromRustBuffer(rbuf: RustBuffer.ByValue): KotlinType {
        val byteBuf = rbuf.asByteBuffer()!!
        try {
           val item = read(byteBuf)
           if (byteBuf.hasRemaining()) {
               throw RuntimeException("junk remaining in buffer after lifting, something is very wrong!!")
           }
           return item
        } finally {
            RustBuffer.free(rbuf)
        }
    }
}

/**
 * FfiConverter that uses `RustBuffer` as the FfiType
 *
 * @suppress
 */
public interface FfiConverterRustBuffer<KotlinType>: FfiConverter<KotlinType, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue) = liftFromRustBuffer(value)
    override fun lower(value: KotlinType) = lowerIntoRustBuffer(value)
}
// A handful of classes and functions to support the generated data structures.
// This would be a good candidate for isolating in its own ffi-support lib.

internal const val UNIFFI_CALL_SUCCESS = 0.toByte()
internal const val UNIFFI_CALL_ERROR = 1.toByte()
internal const val UNIFFI_CALL_UNEXPECTED_ERROR = 2.toByte()

@Structure.FieldOrder("code", "error_buf")
internal open class UniffiRustCallStatus : Structure() {
    @JvmField var code: Byte = 0
    @JvmField var error_buf: RustBuffer.ByValue = RustBuffer.ByValue()

    class ByValue: UniffiRustCallStatus(), Structure.ByValue

    fun isSuccess(): Boolean {
        return code == UNIFFI_CALL_SUCCESS
    }

    fun isError(): Boolean {
        return code == UNIFFI_CALL_ERROR
    }

    fun isPanic(): Boolean {
        return code == UNIFFI_CALL_UNEXPECTED_ERROR
    }

    companion object {
        fun create(code: Byte, errorBuf: RustBuffer.ByValue): UniffiRustCallStatus.ByValue {
            val callStatus = UniffiRustCallStatus.ByValue()
            callStatus.code = code
            callStatus.error_buf = errorBuf
            return callStatus
        }
    }
}

class InternalException(message: String) : kotlin.Exception(message)

/**
 * Each top-level error class has a companion object that can lift the error from the call status's rust buffer
 *
 * @suppress
 */
interface UniffiRustCallStatusErrorHandler<E> {
    fun lift(error_buf: RustBuffer.ByValue): E;
}

// Helpers for calling Rust
// In practice we usually need to be synchronized to call this safely, so it doesn't
// synchronize itself

// Call a rust function that returns a Result<>.  Pass in the Error class companion that corresponds to the Err
private inline fun <U, E: kotlin.Exception> uniffiRustCallWithError(errorHandler: UniffiRustCallStatusErrorHandler<E>, callback: (UniffiRustCallStatus) -> U): U {
    verifyLibrary()
    val status = callStatus()
    val return_value = callback(status)
    status.look()
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
}

// Check UniffiRustCallStatus and throw an error if the call wasn't successful
private fun<E: kotlin.Exception> uniffiCheckCallStatus(errorHandler: UniffiRustCallStatusErrorHandler<E>, status: UniffiRustCallStatus) {
    if (status.isSuccess()) {
        return
    } else if (status.isError()) {
        throw errorHandler.lift(status.takenError())
    } else if (status.isPanic()) {
        // when the rust code sees a panic, it tries to construct a rustbuffer
        // with the message.  but if that code panics, then it just sends back
        // an empty buffer.
        if (status.error_buf.len > 0) {
            throw InternalException(FfiConverterString.lift(status.takenError()))
        } else {
            throw InternalException("Rust panic")
        }
    } else {
        throw InternalException("Unknown rust call status: $status.code")
    }
}

/**
 * UniffiRustCallStatusErrorHandler implementation for times when we don't expect a CALL_ERROR
 *
 * @suppress
 */
object UniffiNullRustCallStatusErrorHandler: UniffiRustCallStatusErrorHandler<InternalException> {
    override fun lift(error_buf: RustBuffer.ByValue): InternalException {
        RustBuffer.free(error_buf)
        return InternalException("Unexpected CALL_ERROR")
    }
}

// Call a rust function that returns a plain value
private inline fun <U> uniffiRustCall(callback: (UniffiRustCallStatus) -> U): U {
    return uniffiRustCallWithError(UniffiNullRustCallStatusErrorHandler, callback)
}

internal inline fun<T> uniffiTraitInterfaceCall(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
        callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
        callStatus.error_buf = FfiConverterString.lower(err)
    }
}

internal inline fun<T, reified E: Throwable> uniffiTraitInterfaceCallWithError(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
    lowerError: (E) -> RustBuffer.ByValue
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        if (e is E) {
            callStatus.code = UNIFFI_CALL_ERROR
            callStatus.error_buf = lowerError(e)
        } else {
            val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
            callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
            callStatus.error_buf = FfiConverterString.lower(err)
        }
    }
}
// Initial value and increment amount for handles.
// These ensure that Kotlin-generated handles always have the lowest bit set
private const val UNIFFI_HANDLEMAP_INITIAL = 1.toLong()
private const val UNIFFI_HANDLEMAP_DELTA = 2.toLong()

// Map handles to objects
//
// This is used pass an opaque 64-bit handle representing a foreign object to the Rust code.
internal class UniffiHandleMap<T: Any> {
    private val map = ConcurrentHashMap<Long, T>()
    // Start
    private val counter = java.util.concurrent.atomic.AtomicLong(UNIFFI_HANDLEMAP_INITIAL)

    val size: Int
        get() = map.size

    // Insert a new object into the handle map and get a handle for it
    fun insert(obj: T): Long {
        val handle = counter.getAndAdd(UNIFFI_HANDLEMAP_DELTA)
        map.put(handle, obj)
        return handle
    }

    // Clone a handle, creating a new one
    fun clone(handle: Long): Long {
        val obj = map.get(handle) ?: throw InternalException("UniffiHandleMap.clone: Invalid handle")
        return insert(obj)
    }

    // Get an object from the handle map
    fun get(handle: Long): T {
        return map.get(handle) ?: throw InternalException("UniffiHandleMap.get: Invalid handle")
    }

    // Remove an entry from the handlemap and get the Kotlin object back
    fun remove(handle: Long): T {
        return map.remove(handle) ?: throw InternalException("UniffiHandleMap: Invalid handle")
    }
}

// Contains loading, initialization code,
// and the FFI Function declarations in a com.sun.jna.Library.
@Synchronized
private fun findLibraryName(componentName: String): String {
    return nativeLibrary
}

// Define FFI callback types
internal interface UniffiRustFutureContinuationCallback : com.sun.jna.Callback {
    fun callback(`data`: Long,`pollResult`: Byte,)
}
internal interface UniffiForeignFutureDroppedCallback : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceFree : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceClone : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
    : Long
}
@Structure.FieldOrder("handle", "free")
internal open class UniffiForeignFutureDroppedCallbackStruct(
    @JvmField internal var `handle`: Long = 0.toLong(),
    @JvmField internal var `free`: UniffiForeignFutureDroppedCallback? = null,
) : Structure() {
    class UniffiByValue(
        `handle`: Long = 0.toLong(),
        `free`: UniffiForeignFutureDroppedCallback? = null,
    ): UniffiForeignFutureDroppedCallbackStruct(`handle`,`free`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureDroppedCallbackStruct) {
        `handle` = other.`handle`
        `free` = other.`free`
    }

}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF32(
    @JvmField internal var `returnValue`: Float = 0.0f,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Float = 0.0f,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF64(
    @JvmField internal var `returnValue`: Double = 0.0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Double = 0.0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultRustBuffer(
    @JvmField internal var `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultRustBuffer(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultRustBuffer) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteRustBuffer : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultRustBuffer.UniffiByValue,)
}
@Structure.FieldOrder("callStatus")
internal open class UniffiForeignFutureResultVoid(
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultVoid(`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultVoid) {
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteVoid : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultVoid.UniffiByValue,)
}

// A JNA Library to expose the extern-C FFI definitions.
// This is an implementation detail which will be called internally by the public API.

// For large crates we prevent `MethodTooLargeException` (see #2340)
// N.B. the name of the extension is very misleading, since it is
// rather `InterfaceTooLargeException`, caused by too many methods
// in the interface for large crates.
//
// By splitting the otherwise huge interface into two parts
// * UniffiLib (this)
// * IntegrityCheckingUniffiLib
// And all checksum methods are put into `IntegrityCheckingUniffiLib`
// we allow for ~2x as many methods in the UniffiLib interface.
//
// Note: above all written when we used JNA's `loadIndirect` etc.
// We now use JNA's "direct mapping" - unclear if same considerations apply exactly.
internal object IntegrityCheckingUniffiLib {
    init {
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "mednum"))
        uniffiCheckContractApiVersion(this)
    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_mednum_ffi_checksum_func_error_text(
    ): Int
    external fun uniffi_mednum_ffi_checksum_func_catalog(
    ): Int
    external fun uniffi_mednum_ffi_checksum_func_check(
    ): Int
    external fun uniffi_mednum_ffi_checksum_func_check_file(
    ): Int
    external fun uniffi_mednum_ffi_checksum_func_check_file_json(
    ): Int
    external fun uniffi_mednum_ffi_checksum_func_check_json(
    ): Int
    external fun uniffi_mednum_ffi_checksum_func_check_value(
    ): Int
    external fun uniffi_mednum_ffi_checksum_func_computations(
    ): Int
    external fun uniffi_mednum_ffi_checksum_func_rules(
    ): Int
    external fun uniffi_mednum_ffi_checksum_func_rules_json(
    ): Int
    external fun uniffi_mednum_ffi_checksum_func_schema_version(
    ): Int
    external fun uniffi_mednum_ffi_checksum_func_version(
    ): Int
    external fun uniffi_mednum_ffi_checksum_method_programme_compute(
    ): Int
    external fun uniffi_mednum_ffi_checksum_method_programme_document_json(
    ): Int
    external fun uniffi_mednum_ffi_checksum_method_programme_report(
    ): Int
    external fun uniffi_mednum_ffi_checksum_method_programme_report_json(
    ): Int
    external fun uniffi_mednum_ffi_checksum_method_programme_cohort_calendar(
    ): Int
    external fun uniffi_mednum_ffi_checksum_method_programme_pairs(
    ): Int
    external fun uniffi_mednum_ffi_checksum_method_programme_attendance(
    ): Int
    external fun uniffi_mednum_ffi_checksum_method_programme_indicator_values(
    ): Int
    external fun uniffi_mednum_ffi_checksum_method_programme_completeness(
    ): Int
    external fun uniffi_mednum_ffi_checksum_method_programme_orientation(
    ): Int
    external fun uniffi_mednum_ffi_checksum_method_programme_sheets(
    ): Int
    external fun uniffi_mednum_ffi_checksum_constructor_programme_built_in(
    ): Int
    external fun uniffi_mednum_ffi_checksum_constructor_programme_open(
    ): Int
    external fun uniffi_mednum_ffi_checksum_constructor_programme_parse(
    ): Int
    external fun ffi_mednum_ffi_uniffi_contract_version(
    ): Int


}

internal object UniffiLib {

    // The Cleaner for the whole library
    internal val CLEANER: UniffiCleaner by lazy {
        UniffiCleaner.create()
    }


    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "mednum"))

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_mednum_ffi_fn_clone_programme(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_mednum_ffi_fn_free_programme(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_mednum_ffi_fn_constructor_programme_built_in(`options`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_mednum_ffi_fn_constructor_programme_open(`path`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_mednum_ffi_fn_constructor_programme_parse(`document`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_mednum_ffi_fn_method_programme_compute(`ptr`: Long,`name`: RustBuffer.ByValue,`arguments`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_method_programme_document_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_method_programme_report(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_method_programme_report_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_method_programme_cohort_calendar(`ptr`: Long,`year`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_method_programme_pairs(`ptr`: Long,`arguments`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_method_programme_attendance(`ptr`: Long,`arguments`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_method_programme_indicator_values(`ptr`: Long,`arguments`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_method_programme_completeness(`ptr`: Long,`arguments`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_method_programme_orientation(`ptr`: Long,`arguments`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_method_programme_sheets(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_func_error_text(`error`: RustBuffer.ByValue,`language`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_func_catalog(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_func_check(`document`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_func_check_file(`path`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_func_check_file_json(`path`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_func_check_json(`document`: RustBuffer.ByValue,`options`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_func_check_value(`field`: RustBuffer.ByValue,`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_func_computations(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_func_rules(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_func_rules_json(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_func_schema_version(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_mednum_ffi_fn_func_version(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_mednum_ffi_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_mednum_ffi_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_mednum_ffi_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_mednum_ffi_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_mednum_ffi_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_mednum_ffi_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_mednum_ffi_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_mednum_ffi_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_mednum_ffi_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_mednum_ffi_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_mednum_ffi_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_mednum_ffi_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_mednum_ffi_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_mednum_ffi_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_mednum_ffi_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_mednum_ffi_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_mednum_ffi_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit


}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_mednum_ffi_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    }
}

/**
 * @suppress
 */
public fun uniffiEnsureInitialized() {
    // Call arbitrary methods on IntegrityCheckingUniffiLib and UniffiLib to ensure that
    // their init blocks run. This ensures initialization across crates works as expected.
    IntegrityCheckingUniffiLib.ensureInitialized()
    UniffiLib.ensureInitialized()
}

// Async support

// Public interface members begin here.


// Interface implemented by anything that can contain an object reference.
//
// Such types expose a `destroy()` method that must be called to cleanly
// dispose of the contained objects. Failure to call this method may result
// in memory leaks.
//
// The easiest way to ensure this method is called is to use the `.use`
// helper method to execute a block and destroy the object at the end.
interface Disposable {
    fun destroy()
    companion object {
        fun destroy(vararg args: Any?) {
            for (arg in args) {
                when (arg) {
                    is Disposable -> arg.destroy()
                    is ArrayList<*> -> {
                        for (idx in arg.indices) {
                            val element = arg[idx]
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Map<*, *> -> {
                        for (element in arg.values) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Iterable<*> -> {
                        for (element in arg) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                }
            }
        }
    }
}

/**
 * @suppress
 */
internal inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try {
        block(this)
    } finally {
        try {
            // N.B. our implementation is on the nullable type `Disposable?`.
            this?.destroy()
        } catch (e: Throwable) {
            // swallow
        }
    }

/**
 * Placeholder object used to signal that we're constructing an interface with a FFI handle.
 *
 * This is the first argument for interface constructors that input a raw handle. It exists is that
 * so we can avoid signature conflicts when an interface has a regular constructor than inputs a
 * Long.
 *
 * @suppress
 * */
object UniffiWithHandle

/**
 * Used to instantiate an interface without an actual pointer, for fakes in tests, mostly.
 *
 * @suppress
 * */
internal object NoHandle
/**
 * The cleaner interface for Object finalization code to run.
 * This is the entry point to any implementation that we're using.
 *
 * The cleaner registers objects and returns cleanables, so now we are
 * defining a `UniffiCleaner` with a `UniffiClenaer.Cleanable` to abstract the
 * different implmentations available at compile time.
 *
 * @suppress
 */
interface UniffiCleaner {
    interface Cleanable {
        fun clean()
    }

    fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable

    companion object
}

// The fallback Jna cleaner, which is available for both Android, and the JVM.
private class UniffiJnaCleaner : UniffiCleaner {
    private val cleaner = com.sun.jna.internal.Cleaner.getCleaner()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        UniffiJnaCleanable(cleaner.register(value, cleanUpTask))
}

private class UniffiJnaCleanable(
    private val cleanable: com.sun.jna.internal.Cleaner.Cleanable,
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}


// We decide at uniffi binding generation time whether we were
// using Android or not.
// There are further runtime checks to chose the correct implementation
// of the cleaner.
private fun UniffiCleaner.Companion.create(): UniffiCleaner =
    try {
        // For safety's sake: if the library hasn't been run in android_cleaner = true
        // mode, but is being run on Android, then we still need to think about
        // Android API versions.
        // So we check if java.lang.ref.Cleaner is there, and use that…
        java.lang.Class.forName("java.lang.ref.Cleaner")
        JavaLangRefCleaner()
    } catch (e: ClassNotFoundException) {
        // … otherwise, fallback to the JNA cleaner.
        UniffiJnaCleaner()
    }

private class JavaLangRefCleaner : UniffiCleaner {
    val cleaner = java.lang.ref.Cleaner.create()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        JavaLangRefCleanable(cleaner.register(value, cleanUpTask))
}

private class JavaLangRefCleanable(
    val cleanable: java.lang.ref.Cleaner.Cleanable
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

/**
 * @suppress
 */
public object FfiConverterUInt: FfiConverter<UInt, Int> {
    override fun lift(value: Int): UInt {
        return value.toUInt()
    }

    override fun read(buf: ByteBuffer): UInt {
        return lift(buf.getInt())
    }

    override fun lower(value: UInt): Int {
        return value.toInt()
    }

    override fun allocationSize(value: UInt) = 4UL

    override fun write(value: UInt, buf: ByteBuffer) {
        buf.putInt(value.toInt())
    }
}

/**
 * @suppress
 */
public object FfiConverterInt: FfiConverter<Int, Int> {
    override fun lift(value: Int): Int {
        return value
    }

    override fun read(buf: ByteBuffer): Int {
        return buf.getInt()
    }

    override fun lower(value: Int): Int {
        return value
    }

    override fun allocationSize(value: Int) = 4UL

    override fun write(value: Int, buf: ByteBuffer) {
        buf.putInt(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterULong: FfiConverter<ULong, Long> {
    override fun lift(value: Long): ULong {
        return value.toULong()
    }

    override fun read(buf: ByteBuffer): ULong {
        return lift(buf.getLong())
    }

    override fun lower(value: ULong): Long {
        return value.toLong()
    }

    override fun allocationSize(value: ULong) = 8UL

    override fun write(value: ULong, buf: ByteBuffer) {
        buf.putLong(value.toLong())
    }
}

/**
 * @suppress
 */
public object FfiConverterLong: FfiConverter<Long, Long> {
    override fun lift(value: Long): Long {
        return value
    }

    override fun read(buf: ByteBuffer): Long {
        return buf.getLong()
    }

    override fun lower(value: Long): Long {
        return value
    }

    override fun allocationSize(value: Long) = 8UL

    override fun write(value: Long, buf: ByteBuffer) {
        buf.putLong(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterDouble: FfiConverter<Double, Double> {
    override fun lift(value: Double): Double {
        return value
    }

    override fun read(buf: ByteBuffer): Double {
        return buf.getDouble()
    }

    override fun lower(value: Double): Double {
        return value
    }

    override fun allocationSize(value: Double) = 8UL

    override fun write(value: Double, buf: ByteBuffer) {
        buf.putDouble(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterBoolean: FfiConverter<Boolean, Byte> {
    override fun lift(value: Byte): Boolean {
        return value.toInt() != 0
    }

    override fun read(buf: ByteBuffer): Boolean {
        return lift(buf.get())
    }

    override fun lower(value: Boolean): Byte {
        return if (value) 1.toByte() else 0.toByte()
    }

    override fun allocationSize(value: Boolean) = 1UL

    override fun write(value: Boolean, buf: ByteBuffer) {
        buf.put(lower(value))
    }
}

/**
 * @suppress
 */
public object FfiConverterString: FfiConverter<String, RustBuffer.ByValue> {
    // Note: we don't inherit from FfiConverterRustBuffer, because we use a
    // special encoding when lowering/lifting.  We can use `RustBuffer.len` to
    // store our length and avoid writing it out to the buffer.
    override fun lift(value: RustBuffer.ByValue): String {
        try {
            return value.data!!.getByteArray(0, value.len.toInt()).toString(Charsets.UTF_8)
        } finally {
            RustBuffer.free(value)
        }
    }

    override fun read(buf: ByteBuffer): String {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr.toString(Charsets.UTF_8)
    }

    fun toUtf8(value: String): ByteBuffer {
        // Make sure we don't have invalid UTF-16, check for lone surrogates.
        return encoded(value)
    }

    override fun lower(value: String): RustBuffer.ByValue {
        val byteBuf = toUtf8(value)
        // Ideally we'd pass these bytes to `ffi_bytebuffer_from_bytes`, but doing so would require us
        // to copy them into a JNA `Memory`. So we might as well directly copy them into a `RustBuffer`.
        val rbuf = RustBuffer.alloc(byteBuf.limit().toULong())
        rbuf.data!!.write(0, byteBuf.array(), 0, byteBuf.limit())
        return rbuf
    }

    // We aren't sure exactly how many bytes our string will be once it's UTF-8
    // encoded.  Allocate 3 bytes per UTF-16 code unit which will always be
    // enough.
    override fun allocationSize(value: String): ULong {
        val sizeForLength = 4UL
        val sizeForString = value.length.toULong() * 3UL
        return sizeForLength + sizeForString
    }

    override fun write(value: String, buf: ByteBuffer) {
        val byteBuf = toUtf8(value)
        buf.putInt(byteBuf.limit())
        buf.put(byteBuf)
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A programme: a document without error, kept by the library until it is closed. Any number of threads may ask it at once.
 */
public interface ProgrammeInterface {

    /**
     * A computation by its name; arguments and answer are JSON text, byte for byte what every other door gives.
     */
    fun `compute`(`name`: kotlin.String, `arguments`: kotlin.String = "{}"): kotlin.String

    /**
     * The document, written back as JSON text.
     */
    fun `documentJson`(): kotlin.String

    /**
     * The report of its document: no error, perhaps warnings.
     */
    fun `report`(): Report

    /**
     * The same as JSON text.
     */
    fun `reportJson`(): kotlin.String

    /**
     * The calendar of the cohort that starts in a year: `cohort.calendar`.
     */
    fun `cohortCalendar`(`year`: kotlin.Int): CohortCalendar

    /**
     * Who could train whom: `competency.pairs`.
     */
    fun `pairs`(`arguments`: Arguments? = null): Pairs

    /**
     * Who came to the meetings: `governance.attendance`.
     */
    fun `attendance`(`arguments`: Arguments? = null): Attendance

    /**
     * The value, the target and the progress of each indicator: `indicator.values`.
     */
    fun `indicatorValues`(`arguments`: Arguments? = null): IndicatorValues

    /**
     * The local networks, roles held and roles missing: `network.completeness`.
     */
    fun `completeness`(`arguments`: Arguments? = null): Completeness

    /**
     * From a need and a commune to who can help: `network.orientation`.
     */
    fun `orientation`(`arguments`: Arguments): Orientation

    /**
     * The sheets of its roadmap: the actions, then the working groups.
     */
    fun `sheets`(): List<Sheet>

    companion object
}

/**
 * A programme: a document without error, kept by the library until it is closed. Any number of threads may ask it at once.
 */
open class Programme: Disposable, AutoCloseable, ProgrammeInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    internal constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L || wasDestroyed.get()) {
                throw MednumClosedException()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_mednum_ffi_fn_free_programme(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_mednum_ffi_fn_clone_programme(handle, status)
        }
    }


    /**
     * A computation by its name; arguments and answer are JSON text, byte for byte what every other door gives.
     */
    @Throws(MednumException::class)override fun `compute`(`name`: kotlin.String, `arguments`: kotlin.String): kotlin.String {
            wellFormed("name", `name`)
            wellFormed("arguments", `arguments`)
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_method_programme_compute(
        it,

        FfiConverterString.lower(`name`),
        FfiConverterString.lower(`arguments`),_status)
}
    }
    )
    }



    /**
     * The document, written back as JSON text.
     */
    @Throws(MednumException::class)override fun `documentJson`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_method_programme_document_json(
        it,
        _status)
}
    }
    )
    }



    /**
     * The report of its document: no error, perhaps warnings.
     */
    @Throws(MednumException::class)override fun `report`(): Report {
            return FfiConverterTypeReport.lift(
    callWithHandle {
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_method_programme_report(
        it,
        _status)
}
    }
    )
    }



    /**
     * The same as JSON text.
     */
    @Throws(MednumException::class)override fun `reportJson`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_method_programme_report_json(
        it,
        _status)
}
    }
    )
    }



    /**
     * The calendar of the cohort that starts in a year: `cohort.calendar`.
     */
    @Throws(MednumException::class)override fun `cohortCalendar`(`year`: kotlin.Int): CohortCalendar {
            return FfiConverterTypeCohortCalendar.lift(
    callWithHandle {
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_method_programme_cohort_calendar(
        it,

        FfiConverterInt.lower(`year`),_status)
}
    }
    )
    }



    /**
     * Who could train whom: `competency.pairs`.
     */
    @Throws(MednumException::class)override fun `pairs`(`arguments`: Arguments?): Pairs {
            wellFormed("arguments", `arguments`)
            return FfiConverterTypePairs.lift(
    callWithHandle {
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_method_programme_pairs(
        it,

        FfiConverterOptionalTypeArguments.lower(`arguments`),_status)
}
    }
    )
    }



    /**
     * Who came to the meetings: `governance.attendance`.
     */
    @Throws(MednumException::class)override fun `attendance`(`arguments`: Arguments?): Attendance {
            wellFormed("arguments", `arguments`)
            return FfiConverterTypeAttendance.lift(
    callWithHandle {
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_method_programme_attendance(
        it,

        FfiConverterOptionalTypeArguments.lower(`arguments`),_status)
}
    }
    )
    }



    /**
     * The value, the target and the progress of each indicator: `indicator.values`.
     */
    @Throws(MednumException::class)override fun `indicatorValues`(`arguments`: Arguments?): IndicatorValues {
            wellFormed("arguments", `arguments`)
            return FfiConverterTypeIndicatorValues.lift(
    callWithHandle {
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_method_programme_indicator_values(
        it,

        FfiConverterOptionalTypeArguments.lower(`arguments`),_status)
}
    }
    )
    }



    /**
     * The local networks, roles held and roles missing: `network.completeness`.
     */
    @Throws(MednumException::class)override fun `completeness`(`arguments`: Arguments?): Completeness {
            wellFormed("arguments", `arguments`)
            return FfiConverterTypeCompleteness.lift(
    callWithHandle {
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_method_programme_completeness(
        it,

        FfiConverterOptionalTypeArguments.lower(`arguments`),_status)
}
    }
    )
    }



    /**
     * From a need and a commune to who can help: `network.orientation`.
     */
    @Throws(MednumException::class)override fun `orientation`(`arguments`: Arguments): Orientation {
            wellFormed("arguments", `arguments`)
            return FfiConverterTypeOrientation.lift(
    callWithHandle {
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_method_programme_orientation(
        it,

        FfiConverterTypeArguments.lower(`arguments`),_status)
}
    }
    )
    }



    /**
     * The sheets of its roadmap: the actions, then the working groups.
     */
    @Throws(MednumException::class)override fun `sheets`(): List<Sheet> {
            return FfiConverterSequenceTypeSheet.lift(
    callWithHandle {
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_method_programme_sheets(
        it,
        _status)
}
    }
    )
    }








    companion object {

    /**
     * The built-in roadmap.
     */
    @JvmStatic @JvmOverloads @Throws(MednumException::class) fun `builtIn`(`options`: CheckOptions? = null): Programme {
            wellFormed("options", `options`)
            return FfiConverterTypeProgramme.lift(
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_constructor_programme_built_in(


        FfiConverterOptionalTypeCheckOptions.lower(`options`),_status)
}
    )
    }



    /**
     * Reads a document that is a file: it never crosses as text.
     */
    @JvmStatic @JvmOverloads @Throws(MednumException::class) fun `open`(`path`: kotlin.String, `options`: CheckOptions? = null): Programme {
            wellFormed("path", `path`)
            wellFormed("options", `options`)
            return FfiConverterTypeProgramme.lift(
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_constructor_programme_open(


        FfiConverterString.lower(`path`),
        FfiConverterOptionalTypeCheckOptions.lower(`options`),_status)
}
    )
    }



    /**
     * Reads a document. One that has errors is refused, with its report.
     */
    @JvmStatic @JvmOverloads @Throws(MednumException::class) fun `parse`(`document`: kotlin.String, `options`: CheckOptions? = null): Programme {
            wellFormed("document", `document`)
            wellFormed("options", `options`)
            return FfiConverterTypeProgramme.lift(
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_constructor_programme_parse(


        FfiConverterString.lower(`document`),
        FfiConverterOptionalTypeCheckOptions.lower(`options`),_status)
}
    )
    }



    }

}


/**
 * @suppress
 */
public object FfiConverterTypeProgramme: FfiConverter<Programme, Long> {
    override fun lower(value: Programme): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Programme {
        return Programme(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Programme {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Programme) = 8UL

    override fun write(value: Programme, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}



/**
 * What a computation may be asked; each refuses what it has no use for. What is left out is as usual.
 */
data class Arguments (
    /**
     * The day it is seen from, `2024-01-31`; that of the check when left out.
     */
    val `today`: kotlin.String? = null
    ,
    /**
     * A calendar year.
     */
    val `year`: kotlin.Int? = null
    ,
    /**
     * The identifier of a body.
     */
    val `body`: kotlin.String? = null
    ,
    /**
     * The identifier of an organisation.
     */
    val `organisation`: kotlin.String? = null
    ,
    /**
     * A number of meetings.
     */
    val `meetings`: kotlin.UInt? = null
    ,
    /**
     * A commune: its code in the latest vintage, or its name.
     */
    val `commune`: kotlin.String? = null
    ,
    /**
     * The code of a need.
     */
    val `need`: kotlin.String? = null
    ,
    /**
     * The code of a public.
     */
    val `public`: kotlin.String? = null
    ,
    /**
     * The code of a weekday on which the person is free.
     */
    val `day`: kotlin.String? = null
    ,
    /**
     * From what time the person is free: `09:30`.
     */
    val `from`: kotlin.String? = null
    ,
    /**
     * Until what time the person is free.
     */
    val `until`: kotlin.String? = null
    ,
    /**
     * Whether the person can leave the commune; true when left out.
     */
    val `mobile`: kotlin.Boolean? = null
    ,
    /**
     * The identifier of a framework.
     */
    val `framework`: kotlin.String? = null
    ,
    /**
     * The code of a competence in its framework.
     */
    val `competence`: kotlin.String? = null
    ,
    /**
     * The least level.
     */
    val `level`: kotlin.Long? = null
    ,
    /**
     * The identifier of a competency need.
     */
    val `competencyNeed`: kotlin.String? = null
    ,
    /**
     * The code of an indicator.
     */
    val `indicator`: kotlin.String? = null
    ,
    /**
     * The least count of people that is shown.
     */
    val `threshold`: kotlin.Long? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeArguments: FfiConverterRustBuffer<Arguments> {
    override fun read(buf: ByteBuffer): Arguments {
        return Arguments(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: Arguments) = (
            FfiConverterOptionalString.allocationSize(value.`today`) +
            FfiConverterOptionalInt.allocationSize(value.`year`) +
            FfiConverterOptionalString.allocationSize(value.`body`) +
            FfiConverterOptionalString.allocationSize(value.`organisation`) +
            FfiConverterOptionalUInt.allocationSize(value.`meetings`) +
            FfiConverterOptionalString.allocationSize(value.`commune`) +
            FfiConverterOptionalString.allocationSize(value.`need`) +
            FfiConverterOptionalString.allocationSize(value.`public`) +
            FfiConverterOptionalString.allocationSize(value.`day`) +
            FfiConverterOptionalString.allocationSize(value.`from`) +
            FfiConverterOptionalString.allocationSize(value.`until`) +
            FfiConverterOptionalBoolean.allocationSize(value.`mobile`) +
            FfiConverterOptionalString.allocationSize(value.`framework`) +
            FfiConverterOptionalString.allocationSize(value.`competence`) +
            FfiConverterOptionalLong.allocationSize(value.`level`) +
            FfiConverterOptionalString.allocationSize(value.`competencyNeed`) +
            FfiConverterOptionalString.allocationSize(value.`indicator`) +
            FfiConverterOptionalLong.allocationSize(value.`threshold`)
    )

    override fun write(value: Arguments, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`today`, buf)
            FfiConverterOptionalInt.write(value.`year`, buf)
            FfiConverterOptionalString.write(value.`body`, buf)
            FfiConverterOptionalString.write(value.`organisation`, buf)
            FfiConverterOptionalUInt.write(value.`meetings`, buf)
            FfiConverterOptionalString.write(value.`commune`, buf)
            FfiConverterOptionalString.write(value.`need`, buf)
            FfiConverterOptionalString.write(value.`public`, buf)
            FfiConverterOptionalString.write(value.`day`, buf)
            FfiConverterOptionalString.write(value.`from`, buf)
            FfiConverterOptionalString.write(value.`until`, buf)
            FfiConverterOptionalBoolean.write(value.`mobile`, buf)
            FfiConverterOptionalString.write(value.`framework`, buf)
            FfiConverterOptionalString.write(value.`competence`, buf)
            FfiConverterOptionalLong.write(value.`level`, buf)
            FfiConverterOptionalString.write(value.`competencyNeed`, buf)
            FfiConverterOptionalString.write(value.`indicator`, buf)
            FfiConverterOptionalLong.write(value.`threshold`, buf)
    }
}



/**
 * Who came to the meetings: by meeting, by body, by organisation, by year.
 */
data class Attendance (
    /**
     * The meetings that were held, in their order.
     */
    val `meetings`: List<MeetingAttendance>
    ,
    /**
     * The bodies.
     */
    val `bodies`: List<BodyAttendance>
    ,
    /**
     * The organisations that were invited.
     */
    val `organisations`: List<OrganisationAttendance>
    ,
    /**
     * The years.
     */
    val `years`: List<YearAttendance>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAttendance: FfiConverterRustBuffer<Attendance> {
    override fun read(buf: ByteBuffer): Attendance {
        return Attendance(
            FfiConverterSequenceTypeMeetingAttendance.read(buf),
            FfiConverterSequenceTypeBodyAttendance.read(buf),
            FfiConverterSequenceTypeOrganisationAttendance.read(buf),
            FfiConverterSequenceTypeYearAttendance.read(buf),
        )
    }

    override fun allocationSize(value: Attendance) = (
            FfiConverterSequenceTypeMeetingAttendance.allocationSize(value.`meetings`) +
            FfiConverterSequenceTypeBodyAttendance.allocationSize(value.`bodies`) +
            FfiConverterSequenceTypeOrganisationAttendance.allocationSize(value.`organisations`) +
            FfiConverterSequenceTypeYearAttendance.allocationSize(value.`years`)
    )

    override fun write(value: Attendance, buf: ByteBuffer) {
            FfiConverterSequenceTypeMeetingAttendance.write(value.`meetings`, buf)
            FfiConverterSequenceTypeBodyAttendance.write(value.`bodies`, buf)
            FfiConverterSequenceTypeOrganisationAttendance.write(value.`organisations`, buf)
            FfiConverterSequenceTypeYearAttendance.write(value.`years`, buf)
    }
}



/**
 * The network of a bassin.
 */
data class BassinNetwork (
    /**
     * The identifier of the bassin.
     */
    val `bassin`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: kotlin.String
    ,
    /**
     * Whether the roadmap gives it priority.
     */
    val `priority`: kotlin.Boolean
    ,
    /**
     * JSON Pointer to it.
     */
    val `pointer`: kotlin.String
    ,
    /**
     * The identifier of its network, when it has one.
     */
    val `rlin`: kotlin.String?
    ,
    /**
     * JSON Pointer to the network.
     */
    val `rlinPointer`: kotlin.String?
    ,
    /**
     * Where the network stands.
     */
    val `status`: Labelled?
    ,
    /**
     * Since when.
     */
    val `since`: kotlin.String?
    ,
    /**
     * Who holds each role.
     */
    val `roles`: List<RoleHolders>
    ,
    /**
     * The roles that nobody holds.
     */
    val `missing`: List<Labelled>
    ,
    /**
     * Roles held, of all.
     */
    val `held`: Share
    ,
    /**
     * Whether every role is held.
     */
    val `complete`: kotlin.Boolean

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBassinNetwork: FfiConverterRustBuffer<BassinNetwork> {
    override fun read(buf: ByteBuffer): BassinNetwork {
        return BassinNetwork(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeLabelled.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeRoleHolders.read(buf),
            FfiConverterSequenceTypeLabelled.read(buf),
            FfiConverterTypeShare.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: BassinNetwork) = (
            FfiConverterString.allocationSize(value.`bassin`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterBoolean.allocationSize(value.`priority`) +
            FfiConverterString.allocationSize(value.`pointer`) +
            FfiConverterOptionalString.allocationSize(value.`rlin`) +
            FfiConverterOptionalString.allocationSize(value.`rlinPointer`) +
            FfiConverterOptionalTypeLabelled.allocationSize(value.`status`) +
            FfiConverterOptionalString.allocationSize(value.`since`) +
            FfiConverterSequenceTypeRoleHolders.allocationSize(value.`roles`) +
            FfiConverterSequenceTypeLabelled.allocationSize(value.`missing`) +
            FfiConverterTypeShare.allocationSize(value.`held`) +
            FfiConverterBoolean.allocationSize(value.`complete`)
    )

    override fun write(value: BassinNetwork, buf: ByteBuffer) {
            FfiConverterString.write(value.`bassin`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterBoolean.write(value.`priority`, buf)
            FfiConverterString.write(value.`pointer`, buf)
            FfiConverterOptionalString.write(value.`rlin`, buf)
            FfiConverterOptionalString.write(value.`rlinPointer`, buf)
            FfiConverterOptionalTypeLabelled.write(value.`status`, buf)
            FfiConverterOptionalString.write(value.`since`, buf)
            FfiConverterSequenceTypeRoleHolders.write(value.`roles`, buf)
            FfiConverterSequenceTypeLabelled.write(value.`missing`, buf)
            FfiConverterTypeShare.write(value.`held`, buf)
            FfiConverterBoolean.write(value.`complete`, buf)
    }
}



/**
 * A text in both languages.
 */
data class Bilingual (
    /**
     * In French.
     */
    val `fr`: kotlin.String
    ,
    /**
     * In English.
     */
    val `en`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBilingual: FfiConverterRustBuffer<Bilingual> {
    override fun read(buf: ByteBuffer): Bilingual {
        return Bilingual(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Bilingual) = (
            FfiConverterString.allocationSize(value.`fr`) +
            FfiConverterString.allocationSize(value.`en`)
    )

    override fun write(value: Bilingual, buf: ByteBuffer) {
            FfiConverterString.write(value.`fr`, buf)
            FfiConverterString.write(value.`en`, buf)
    }
}



/**
 * Who came to the meetings of a body.
 */
data class BodyAttendance (
    /**
     * Its identifier.
     */
    val `id`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: kotlin.String
    ,
    /**
     * Who came, of those invited.
     */
    val `present`: Share
    ,
    /**
     * Who came or was represented, of those invited.
     */
    val `represented`: Share
    ,
    /**
     * The meetings that count.
     */
    val `meetings`: List<kotlin.String>
    ,
    /**
     * The meetings of which too little is known.
     */
    val `notComputable`: List<kotlin.String>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBodyAttendance: FfiConverterRustBuffer<BodyAttendance> {
    override fun read(buf: ByteBuffer): BodyAttendance {
        return BodyAttendance(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeShare.read(buf),
            FfiConverterTypeShare.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: BodyAttendance) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterTypeShare.allocationSize(value.`present`) +
            FfiConverterTypeShare.allocationSize(value.`represented`) +
            FfiConverterSequenceString.allocationSize(value.`meetings`) +
            FfiConverterSequenceString.allocationSize(value.`notComputable`)
    )

    override fun write(value: BodyAttendance, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterTypeShare.write(value.`present`, buf)
            FfiConverterTypeShare.write(value.`represented`, buf)
            FfiConverterSequenceString.write(value.`meetings`, buf)
            FfiConverterSequenceString.write(value.`notComputable`, buf)
    }
}



/**
 * Who can help.
 */
data class Candidate (
    /**
     * Its rank, from 1.
     */
    val `rank`: kotlin.Long
    ,
    /**
     * What it is.
     */
    val `kind`: kotlin.String
    ,
    /**
     * Its identifier.
     */
    val `id`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: kotlin.String
    ,
    /**
     * The commune it is in.
     */
    val `commune`: kotlin.String?
    ,
    /**
     * The name of that commune.
     */
    val `communeName`: kotlin.String?
    ,
    /**
     * How near it is.
     */
    val `proximity`: Labelled
    ,
    /**
     * Whether it is in another département.
     */
    val `outsideDepartement`: kotlin.Boolean
    ,
    /**
     * When it is open.
     */
    val `hours`: List<Hours>
    ,
    /**
     * Why it is proposed.
     */
    val `reasons`: List<Reason>
    ,
    /**
     * JSON Pointer to it.
     */
    val `pointer`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCandidate: FfiConverterRustBuffer<Candidate> {
    override fun read(buf: ByteBuffer): Candidate {
        return Candidate(
            FfiConverterLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeLabelled.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeHours.read(buf),
            FfiConverterSequenceTypeReason.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Candidate) = (
            FfiConverterLong.allocationSize(value.`rank`) +
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`commune`) +
            FfiConverterOptionalString.allocationSize(value.`communeName`) +
            FfiConverterTypeLabelled.allocationSize(value.`proximity`) +
            FfiConverterBoolean.allocationSize(value.`outsideDepartement`) +
            FfiConverterSequenceTypeHours.allocationSize(value.`hours`) +
            FfiConverterSequenceTypeReason.allocationSize(value.`reasons`) +
            FfiConverterString.allocationSize(value.`pointer`)
    )

    override fun write(value: Candidate, buf: ByteBuffer) {
            FfiConverterLong.write(value.`rank`, buf)
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`commune`, buf)
            FfiConverterOptionalString.write(value.`communeName`, buf)
            FfiConverterTypeLabelled.write(value.`proximity`, buf)
            FfiConverterBoolean.write(value.`outsideDepartement`, buf)
            FfiConverterSequenceTypeHours.write(value.`hours`, buf)
            FfiConverterSequenceTypeReason.write(value.`reasons`, buf)
            FfiConverterString.write(value.`pointer`, buf)
    }
}



/**
 * What may be asked of a check; what is left out is as usual.
 */
data class CheckOptions (
    /**
     * The day against which lateness is counted, `2024-01-31`; without it nothing is late.
     */
    val `today`: kotlin.String? = null
    ,
    /**
     * Limits on what is read.
     */
    val `limits`: Limits? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCheckOptions: FfiConverterRustBuffer<CheckOptions> {
    override fun read(buf: ByteBuffer): CheckOptions {
        return CheckOptions(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeLimits.read(buf),
        )
    }

    override fun allocationSize(value: CheckOptions) = (
            FfiConverterOptionalString.allocationSize(value.`today`) +
            FfiConverterOptionalTypeLimits.allocationSize(value.`limits`)
    )

    override fun write(value: CheckOptions, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`today`, buf)
            FfiConverterOptionalTypeLimits.write(value.`limits`, buf)
    }
}



/**
 * The calendar of the cohort that starts in a year.
 */
data class CohortCalendar (
    /**
     * The year it starts in.
     */
    val `year`: kotlin.Int
    ,
    /**
     * Its phases, in their order; empty when the roadmap gives them no months.
     */
    val `phases`: List<Phase>
    ,
    /**
     * When its missions run, when the roadmap says so.
     */
    val `missions`: Days?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCohortCalendar: FfiConverterRustBuffer<CohortCalendar> {
    override fun read(buf: ByteBuffer): CohortCalendar {
        return CohortCalendar(
            FfiConverterInt.read(buf),
            FfiConverterSequenceTypePhase.read(buf),
            FfiConverterOptionalTypeDays.read(buf),
        )
    }

    override fun allocationSize(value: CohortCalendar) = (
            FfiConverterInt.allocationSize(value.`year`) +
            FfiConverterSequenceTypePhase.allocationSize(value.`phases`) +
            FfiConverterOptionalTypeDays.allocationSize(value.`missions`)
    )

    override fun write(value: CohortCalendar, buf: ByteBuffer) {
            FfiConverterInt.write(value.`year`, buf)
            FfiConverterSequenceTypePhase.write(value.`phases`, buf)
            FfiConverterOptionalTypeDays.write(value.`missions`, buf)
    }
}



/**
 * Who could show whom: the places of two records, and nothing of them.
 */
data class CompetencyPair (
    /**
     * JSON Pointer to the record of the one who shows.
     */
    val `teacher`: kotlin.String
    ,
    /**
     * JSON Pointer to the competence, in that record.
     */
    val `teaches`: kotlin.String
    ,
    /**
     * JSON Pointer to the record of the one who learns.
     */
    val `learner`: kotlin.String
    ,
    /**
     * JSON Pointer to the same competence, in that record.
     */
    val `learns`: kotlin.String
    ,
    /**
     * How near they are.
     */
    val `proximity`: Labelled

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCompetencyPair: FfiConverterRustBuffer<CompetencyPair> {
    override fun read(buf: ByteBuffer): CompetencyPair {
        return CompetencyPair(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeLabelled.read(buf),
        )
    }

    override fun allocationSize(value: CompetencyPair) = (
            FfiConverterString.allocationSize(value.`teacher`) +
            FfiConverterString.allocationSize(value.`teaches`) +
            FfiConverterString.allocationSize(value.`learner`) +
            FfiConverterString.allocationSize(value.`learns`) +
            FfiConverterTypeLabelled.allocationSize(value.`proximity`)
    )

    override fun write(value: CompetencyPair, buf: ByteBuffer) {
            FfiConverterString.write(value.`teacher`, buf)
            FfiConverterString.write(value.`teaches`, buf)
            FfiConverterString.write(value.`learner`, buf)
            FfiConverterString.write(value.`learns`, buf)
            FfiConverterTypeLabelled.write(value.`proximity`, buf)
    }
}



/**
 * The local networks: roles held, roles missing.
 */
data class Completeness (
    /**
     * The day it is seen from.
     */
    val `day`: kotlin.String?
    ,
    /**
     * The bassins.
     */
    val `bassins`: List<BassinNetwork>
    ,
    /**
     * Networks whose every role is held.
     */
    val `complete`: kotlin.Long
    ,
    /**
     * Networks with a role that nobody holds.
     */
    val `incomplete`: kotlin.Long
    ,
    /**
     * Bassins without a network.
     */
    val `withoutNetwork`: kotlin.Long
    ,
    /**
     * Roles held, of all.
     */
    val `rolesHeld`: Share
    ,
    /**
     * Networks with exactly one pilot, of all.
     */
    val `withOnePilot`: Share
    ,
    /**
     * Actors of each role.
     */
    val `actorsByRole`: List<RoleCount>
    ,
    /**
     * Actors who are not pilots.
     */
    val `actorsBesidePilots`: kotlin.Long

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCompleteness: FfiConverterRustBuffer<Completeness> {
    override fun read(buf: ByteBuffer): Completeness {
        return Completeness(
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeBassinNetwork.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterTypeShare.read(buf),
            FfiConverterTypeShare.read(buf),
            FfiConverterSequenceTypeRoleCount.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: Completeness) = (
            FfiConverterOptionalString.allocationSize(value.`day`) +
            FfiConverterSequenceTypeBassinNetwork.allocationSize(value.`bassins`) +
            FfiConverterLong.allocationSize(value.`complete`) +
            FfiConverterLong.allocationSize(value.`incomplete`) +
            FfiConverterLong.allocationSize(value.`withoutNetwork`) +
            FfiConverterTypeShare.allocationSize(value.`rolesHeld`) +
            FfiConverterTypeShare.allocationSize(value.`withOnePilot`) +
            FfiConverterSequenceTypeRoleCount.allocationSize(value.`actorsByRole`) +
            FfiConverterLong.allocationSize(value.`actorsBesidePilots`)
    )

    override fun write(value: Completeness, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`day`, buf)
            FfiConverterSequenceTypeBassinNetwork.write(value.`bassins`, buf)
            FfiConverterLong.write(value.`complete`, buf)
            FfiConverterLong.write(value.`incomplete`, buf)
            FfiConverterLong.write(value.`withoutNetwork`, buf)
            FfiConverterTypeShare.write(value.`rolesHeld`, buf)
            FfiConverterTypeShare.write(value.`withOnePilot`, buf)
            FfiConverterSequenceTypeRoleCount.write(value.`actorsByRole`, buf)
            FfiConverterLong.write(value.`actorsBesidePilots`, buf)
    }
}



/**
 * A computation that a programme may be asked for.
 */
data class Computation (
    /**
     * Its name: `roadmap.state`.
     */
    val `name`: kotlin.String
    ,
    /**
     * The version of mednum that brought it.
     */
    val `since`: kotlin.String
    ,
    /**
     * The rules of the roadmap that it serves.
     */
    val `ruleIds`: List<kotlin.String>
    ,
    /**
     * What it gives.
     */
    val `title`: Bilingual
    ,
    /**
     * The arguments that it may be given.
     */
    val `arguments`: List<kotlin.String>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeComputation: FfiConverterRustBuffer<Computation> {
    override fun read(buf: ByteBuffer): Computation {
        return Computation(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterTypeBilingual.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: Computation) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`since`) +
            FfiConverterSequenceString.allocationSize(value.`ruleIds`) +
            FfiConverterTypeBilingual.allocationSize(value.`title`) +
            FfiConverterSequenceString.allocationSize(value.`arguments`)
    )

    override fun write(value: Computation, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`since`, buf)
            FfiConverterSequenceString.write(value.`ruleIds`, buf)
            FfiConverterTypeBilingual.write(value.`title`, buf)
            FfiConverterSequenceString.write(value.`arguments`, buf)
    }
}



/**
 * How many findings there are of each severity.
 */
data class Counts (
    /**
     * Errors.
     */
    val `error`: kotlin.ULong
    ,
    /**
     * Warnings.
     */
    val `warning`: kotlin.ULong
    ,
    /**
     * Remarks.
     */
    val `info`: kotlin.ULong

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCounts: FfiConverterRustBuffer<Counts> {
    override fun read(buf: ByteBuffer): Counts {
        return Counts(
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: Counts) = (
            FfiConverterULong.allocationSize(value.`error`) +
            FfiConverterULong.allocationSize(value.`warning`) +
            FfiConverterULong.allocationSize(value.`info`)
    )

    override fun write(value: Counts, buf: ByteBuffer) {
            FfiConverterULong.write(value.`error`, buf)
            FfiConverterULong.write(value.`warning`, buf)
            FfiConverterULong.write(value.`info`, buf)
    }
}



/**
 * First and last day, both included.
 */
data class Days (
    /**
     * First day.
     */
    val `first`: kotlin.String
    ,
    /**
     * Last day.
     */
    val `last`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDays: FfiConverterRustBuffer<Days> {
    override fun read(buf: ByteBuffer): Days {
        return Days(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Days) = (
            FfiConverterString.allocationSize(value.`first`) +
            FfiConverterString.allocationSize(value.`last`)
    )

    override fun write(value: Days, buf: ByteBuffer) {
            FfiConverterString.write(value.`first`, buf)
            FfiConverterString.write(value.`last`, buf)
    }
}



/**
 * What a value is broken down by.
 */
data class Dimension (
    /**
     * The dimension.
     */
    val `name`: kotlin.String
    ,
    /**
     * Its value.
     */
    val `value`: kotlin.String
    ,
    /**
     * Its label.
     */
    val `label`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDimension: FfiConverterRustBuffer<Dimension> {
    override fun read(buf: ByteBuffer): Dimension {
        return Dimension(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Dimension) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`value`) +
            FfiConverterOptionalString.allocationSize(value.`label`)
    )

    override fun write(value: Dimension, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`value`, buf)
            FfiConverterOptionalString.write(value.`label`, buf)
    }
}



/**
 * One thing found in a document.
 */
data class Finding (
    /**
     * The code of its rule, which never changes meaning.
     */
    val `code`: kotlin.String
    ,
    /**
     * How grave it is.
     */
    val `severity`: Severity
    ,
    /**
     * JSON Pointer to the place; empty for the document.
     */
    val `path`: kotlin.String
    ,
    /**
     * Line, from 1.
     */
    val `line`: kotlin.ULong
    ,
    /**
     * Column in characters, from 1.
     */
    val `column`: kotlin.ULong
    ,
    /**
     * The object concerned, when there is one.
     */
    val `subject`: Subject?
    ,
    /**
     * Other places concerned.
     */
    val `related`: List<Place>
    ,
    /**
     * Every dynamic part of the sentences.
     */
    val `params`: List<Param>
    ,
    /**
     * What is wrong, as a sentence.
     */
    val `text`: Bilingual
    ,
    /**
     * What to do, as a sentence.
     */
    val `help`: Bilingual
    ,
    /**
     * Where the rule is explained.
     */
    val `doc`: kotlin.String
    ,
    /**
     * The rules of the roadmap that it comes from.
     */
    val `ruleIds`: List<kotlin.String>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFinding: FfiConverterRustBuffer<Finding> {
    override fun read(buf: ByteBuffer): Finding {
        return Finding(
            FfiConverterString.read(buf),
            FfiConverterTypeSeverity.read(buf),
            FfiConverterString.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterOptionalTypeSubject.read(buf),
            FfiConverterSequenceTypePlace.read(buf),
            FfiConverterSequenceTypeParam.read(buf),
            FfiConverterTypeBilingual.read(buf),
            FfiConverterTypeBilingual.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: Finding) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterString.allocationSize(value.`path`) +
            FfiConverterULong.allocationSize(value.`line`) +
            FfiConverterULong.allocationSize(value.`column`) +
            FfiConverterOptionalTypeSubject.allocationSize(value.`subject`) +
            FfiConverterSequenceTypePlace.allocationSize(value.`related`) +
            FfiConverterSequenceTypeParam.allocationSize(value.`params`) +
            FfiConverterTypeBilingual.allocationSize(value.`text`) +
            FfiConverterTypeBilingual.allocationSize(value.`help`) +
            FfiConverterString.allocationSize(value.`doc`) +
            FfiConverterSequenceString.allocationSize(value.`ruleIds`)
    )

    override fun write(value: Finding, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeSeverity.write(value.`severity`, buf)
            FfiConverterString.write(value.`path`, buf)
            FfiConverterULong.write(value.`line`, buf)
            FfiConverterULong.write(value.`column`, buf)
            FfiConverterOptionalTypeSubject.write(value.`subject`, buf)
            FfiConverterSequenceTypePlace.write(value.`related`, buf)
            FfiConverterSequenceTypeParam.write(value.`params`, buf)
            FfiConverterTypeBilingual.write(value.`text`, buf)
            FfiConverterTypeBilingual.write(value.`help`, buf)
            FfiConverterString.write(value.`doc`, buf)
            FfiConverterSequenceString.write(value.`ruleIds`, buf)
    }
}



/**
 * A framework of competences.
 */
data class Framework (
    /**
     * Its identifier.
     */
    val `id`: kotlin.String
    ,
    /**
     * Its French name.
     */
    val `labelFr`: kotlin.String
    ,
    /**
     * Its English name.
     */
    val `labelEn`: kotlin.String
    ,
    /**
     * Its version.
     */
    val `version`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFramework: FfiConverterRustBuffer<Framework> {
    override fun read(buf: ByteBuffer): Framework {
        return Framework(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Framework) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`labelFr`) +
            FfiConverterString.allocationSize(value.`labelEn`) +
            FfiConverterString.allocationSize(value.`version`)
    )

    override fun write(value: Framework, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`labelFr`, buf)
            FfiConverterString.write(value.`labelEn`, buf)
            FfiConverterString.write(value.`version`, buf)
    }
}



/**
 * Who holds a role somewhere.
 */
data class Holder (
    /**
     * The identifier of the record.
     */
    val `id`: kotlin.String
    ,
    /**
     * The identifier of the organisation.
     */
    val `actor`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: kotlin.String
    ,
    /**
     * JSON Pointer to the record.
     */
    val `pointer`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeHolder: FfiConverterRustBuffer<Holder> {
    override fun read(buf: ByteBuffer): Holder {
        return Holder(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Holder) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`actor`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`pointer`)
    )

    override fun write(value: Holder, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`actor`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`pointer`, buf)
    }
}



/**
 * When somebody is there.
 */
data class Hours (
    /**
     * The day.
     */
    val `day`: Labelled?
    ,
    /**
     * From, `09:30`.
     */
    val `opens`: kotlin.String
    ,
    /**
     * To.
     */
    val `closes`: kotlin.String
    ,
    /**
     * Which weeks; every week when left out.
     */
    val `weeks`: Labelled?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeHours: FfiConverterRustBuffer<Hours> {
    override fun read(buf: ByteBuffer): Hours {
        return Hours(
            FfiConverterOptionalTypeLabelled.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeLabelled.read(buf),
        )
    }

    override fun allocationSize(value: Hours) = (
            FfiConverterOptionalTypeLabelled.allocationSize(value.`day`) +
            FfiConverterString.allocationSize(value.`opens`) +
            FfiConverterString.allocationSize(value.`closes`) +
            FfiConverterOptionalTypeLabelled.allocationSize(value.`weeks`)
    )

    override fun write(value: Hours, buf: ByteBuffer) {
            FfiConverterOptionalTypeLabelled.write(value.`day`, buf)
            FfiConverterString.write(value.`opens`, buf)
            FfiConverterString.write(value.`closes`, buf)
            FfiConverterOptionalTypeLabelled.write(value.`weeks`, buf)
    }
}



/**
 * A value of an indicator.
 */
data class IndicatorValue (
    /**
     * The period, as documents write it.
     */
    val `period`: kotlin.String
    ,
    /**
     * Its first day.
     */
    val `first`: kotlin.String
    ,
    /**
     * Its last day.
     */
    val `last`: kotlin.String
    ,
    /**
     * Whether it is over.
     */
    val `closed`: kotlin.Boolean
    ,
    /**
     * The territory it is of, when not the whole.
     */
    val `territory`: kotlin.String?
    ,
    /**
     * What it is broken down by.
     */
    val `dimensions`: List<Dimension>
    ,
    /**
     * The value; nothing when it is not known, or is held back.
     */
    val `value`: kotlin.Double?
    ,
    /**
     * Its numerator, for a rate.
     */
    val `numerator`: kotlin.Double?
    ,
    /**
     * Its denominator, for a rate.
     */
    val `denominator`: kotlin.Double?
    ,
    /**
     * Whether it is held back, too few people being counted.
     */
    val `withheld`: kotlin.Boolean
    ,
    /**
     * Where it comes from.
     */
    val `origin`: kotlin.String
    ,
    /**
     * What is said of it.
     */
    val `assessment`: kotlin.String?
    ,
    /**
     * Whether those records are each about a person.
     */
    val `ofPeople`: kotlin.Boolean
    ,
    /**
     * JSON Pointers to the records that justify it.
     */
    val `records`: List<kotlin.String>
    ,
    /**
     * Where it stands beside its target.
     */
    val `target`: TargetState?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIndicatorValue: FfiConverterRustBuffer<IndicatorValue> {
    override fun read(buf: ByteBuffer): IndicatorValue {
        return IndicatorValue(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeDimension.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypeTargetState.read(buf),
        )
    }

    override fun allocationSize(value: IndicatorValue) = (
            FfiConverterString.allocationSize(value.`period`) +
            FfiConverterString.allocationSize(value.`first`) +
            FfiConverterString.allocationSize(value.`last`) +
            FfiConverterBoolean.allocationSize(value.`closed`) +
            FfiConverterOptionalString.allocationSize(value.`territory`) +
            FfiConverterSequenceTypeDimension.allocationSize(value.`dimensions`) +
            FfiConverterOptionalDouble.allocationSize(value.`value`) +
            FfiConverterOptionalDouble.allocationSize(value.`numerator`) +
            FfiConverterOptionalDouble.allocationSize(value.`denominator`) +
            FfiConverterBoolean.allocationSize(value.`withheld`) +
            FfiConverterString.allocationSize(value.`origin`) +
            FfiConverterOptionalString.allocationSize(value.`assessment`) +
            FfiConverterBoolean.allocationSize(value.`ofPeople`) +
            FfiConverterSequenceString.allocationSize(value.`records`) +
            FfiConverterOptionalTypeTargetState.allocationSize(value.`target`)
    )

    override fun write(value: IndicatorValue, buf: ByteBuffer) {
            FfiConverterString.write(value.`period`, buf)
            FfiConverterString.write(value.`first`, buf)
            FfiConverterString.write(value.`last`, buf)
            FfiConverterBoolean.write(value.`closed`, buf)
            FfiConverterOptionalString.write(value.`territory`, buf)
            FfiConverterSequenceTypeDimension.write(value.`dimensions`, buf)
            FfiConverterOptionalDouble.write(value.`value`, buf)
            FfiConverterOptionalDouble.write(value.`numerator`, buf)
            FfiConverterOptionalDouble.write(value.`denominator`, buf)
            FfiConverterBoolean.write(value.`withheld`, buf)
            FfiConverterString.write(value.`origin`, buf)
            FfiConverterOptionalString.write(value.`assessment`, buf)
            FfiConverterBoolean.write(value.`ofPeople`, buf)
            FfiConverterSequenceString.write(value.`records`, buf)
            FfiConverterOptionalTypeTargetState.write(value.`target`, buf)
    }
}



/**
 * The value, the target and the progress of each indicator.
 */
data class IndicatorValues (
    /**
     * The identifier of the roadmap.
     */
    val `roadmap`: kotlin.String
    ,
    /**
     * The day it is seen from.
     */
    val `today`: kotlin.String?
    ,
    /**
     * The least count of people that is shown.
     */
    val `threshold`: kotlin.Long
    ,
    /**
     * The indicators, in the order of the sheets.
     */
    val `series`: List<Series>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIndicatorValues: FfiConverterRustBuffer<IndicatorValues> {
    override fun read(buf: ByteBuffer): IndicatorValues {
        return IndicatorValues(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterSequenceTypeSeries.read(buf),
        )
    }

    override fun allocationSize(value: IndicatorValues) = (
            FfiConverterString.allocationSize(value.`roadmap`) +
            FfiConverterOptionalString.allocationSize(value.`today`) +
            FfiConverterLong.allocationSize(value.`threshold`) +
            FfiConverterSequenceTypeSeries.allocationSize(value.`series`)
    )

    override fun write(value: IndicatorValues, buf: ByteBuffer) {
            FfiConverterString.write(value.`roadmap`, buf)
            FfiConverterOptionalString.write(value.`today`, buf)
            FfiConverterLong.write(value.`threshold`, buf)
            FfiConverterSequenceTypeSeries.write(value.`series`, buf)
    }
}



/**
 * A term of a vocabulary with its labels.
 */
data class Labelled (
    /**
     * Its code in documents.
     */
    val `code`: kotlin.String
    ,
    /**
     * In French.
     */
    val `labelFr`: kotlin.String
    ,
    /**
     * In English.
     */
    val `labelEn`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLabelled: FfiConverterRustBuffer<Labelled> {
    override fun read(buf: ByteBuffer): Labelled {
        return Labelled(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Labelled) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`labelFr`) +
            FfiConverterString.allocationSize(value.`labelEn`)
    )

    override fun write(value: Labelled, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`labelFr`, buf)
            FfiConverterString.write(value.`labelEn`, buf)
    }
}



/**
 * Limits on what is read; what is left out is as usual.
 */
data class Limits (
    /**
     * Bytes of the document.
     */
    val `bytes`: kotlin.ULong? = null
    ,
    /**
     * Brackets open at once.
     */
    val `depth`: kotlin.ULong? = null
    ,
    /**
     * Objects in the document.
     */
    val `records`: kotlin.ULong? = null
    ,
    /**
     * Bytes of one text.
     */
    val `stringBytes`: kotlin.ULong? = null
    ,
    /**
     * Findings kept.
     */
    val `findings`: kotlin.ULong? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLimits: FfiConverterRustBuffer<Limits> {
    override fun read(buf: ByteBuffer): Limits {
        return Limits(
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterOptionalULong.read(buf),
        )
    }

    override fun allocationSize(value: Limits) = (
            FfiConverterOptionalULong.allocationSize(value.`bytes`) +
            FfiConverterOptionalULong.allocationSize(value.`depth`) +
            FfiConverterOptionalULong.allocationSize(value.`records`) +
            FfiConverterOptionalULong.allocationSize(value.`stringBytes`) +
            FfiConverterOptionalULong.allocationSize(value.`findings`)
    )

    override fun write(value: Limits, buf: ByteBuffer) {
            FfiConverterOptionalULong.write(value.`bytes`, buf)
            FfiConverterOptionalULong.write(value.`depth`, buf)
            FfiConverterOptionalULong.write(value.`records`, buf)
            FfiConverterOptionalULong.write(value.`stringBytes`, buf)
            FfiConverterOptionalULong.write(value.`findings`, buf)
    }
}



/**
 * Who came to one meeting.
 */
data class MeetingAttendance (
    /**
     * Its identifier.
     */
    val `id`: kotlin.String
    ,
    /**
     * JSON Pointer to it.
     */
    val `path`: kotlin.String
    ,
    /**
     * The identifier of its body.
     */
    val `body`: kotlin.String
    ,
    /**
     * The name of its body.
     */
    val `bodyName`: kotlin.String
    ,
    /**
     * The day it was held.
     */
    val `date`: kotlin.String
    ,
    /**
     * Who came, of those invited.
     */
    val `present`: Share
    ,
    /**
     * Who came or was represented, of those invited.
     */
    val `represented`: Share
    ,
    /**
     * How many came who were not invited.
     */
    val `others`: kotlin.Long

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMeetingAttendance: FfiConverterRustBuffer<MeetingAttendance> {
    override fun read(buf: ByteBuffer): MeetingAttendance {
        return MeetingAttendance(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeShare.read(buf),
            FfiConverterTypeShare.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: MeetingAttendance) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`path`) +
            FfiConverterString.allocationSize(value.`body`) +
            FfiConverterString.allocationSize(value.`bodyName`) +
            FfiConverterString.allocationSize(value.`date`) +
            FfiConverterTypeShare.allocationSize(value.`present`) +
            FfiConverterTypeShare.allocationSize(value.`represented`) +
            FfiConverterLong.allocationSize(value.`others`)
    )

    override fun write(value: MeetingAttendance, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`path`, buf)
            FfiConverterString.write(value.`body`, buf)
            FfiConverterString.write(value.`bodyName`, buf)
            FfiConverterString.write(value.`date`, buf)
            FfiConverterTypeShare.write(value.`present`, buf)
            FfiConverterTypeShare.write(value.`represented`, buf)
            FfiConverterLong.write(value.`others`, buf)
    }
}



/**
 * Where an organisation came.
 */
data class OrganisationAttendance (
    /**
     * Its identifier.
     */
    val `id`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: kotlin.String
    ,
    /**
     * Where it came, of where it was invited.
     */
    val `present`: Share
    ,
    /**
     * Where it came or was represented, of where it was invited.
     */
    val `represented`: Share
    ,
    /**
     * The meetings it was invited to.
     */
    val `invitedTo`: List<kotlin.String>
    ,
    /**
     * The meetings it came to.
     */
    val `cameTo`: List<kotlin.String>
    ,
    /**
     * The meetings it was represented at.
     */
    val `representedAt`: List<kotlin.String>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOrganisationAttendance: FfiConverterRustBuffer<OrganisationAttendance> {
    override fun read(buf: ByteBuffer): OrganisationAttendance {
        return OrganisationAttendance(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeShare.read(buf),
            FfiConverterTypeShare.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: OrganisationAttendance) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterTypeShare.allocationSize(value.`present`) +
            FfiConverterTypeShare.allocationSize(value.`represented`) +
            FfiConverterSequenceString.allocationSize(value.`invitedTo`) +
            FfiConverterSequenceString.allocationSize(value.`cameTo`) +
            FfiConverterSequenceString.allocationSize(value.`representedAt`)
    )

    override fun write(value: OrganisationAttendance, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterTypeShare.write(value.`present`, buf)
            FfiConverterTypeShare.write(value.`represented`, buf)
            FfiConverterSequenceString.write(value.`invitedTo`, buf)
            FfiConverterSequenceString.write(value.`cameTo`, buf)
            FfiConverterSequenceString.write(value.`representedAt`, buf)
    }
}



/**
 * From a need and a commune to who can help.
 */
data class Orientation (
    /**
     * The need.
     */
    val `need`: Labelled
    ,
    /**
     * The commune, by its code.
     */
    val `commune`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `communeName`: kotlin.String
    ,
    /**
     * Its bassin, when known.
     */
    val `bassin`: kotlin.String?
    ,
    /**
     * The name of the bassin.
     */
    val `bassinName`: kotlin.String?
    ,
    /**
     * The name of its EPCI.
     */
    val `epciName`: kotlin.String?
    ,
    /**
     * The steps of the path, in their order.
     */
    val `steps`: List<Step>
    ,
    /**
     * Whether somebody was found.
     */
    val `found`: kotlin.Boolean

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOrientation: FfiConverterRustBuffer<Orientation> {
    override fun read(buf: ByteBuffer): Orientation {
        return Orientation(
            FfiConverterTypeLabelled.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeStep.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Orientation) = (
            FfiConverterTypeLabelled.allocationSize(value.`need`) +
            FfiConverterString.allocationSize(value.`commune`) +
            FfiConverterString.allocationSize(value.`communeName`) +
            FfiConverterOptionalString.allocationSize(value.`bassin`) +
            FfiConverterOptionalString.allocationSize(value.`bassinName`) +
            FfiConverterOptionalString.allocationSize(value.`epciName`) +
            FfiConverterSequenceTypeStep.allocationSize(value.`steps`) +
            FfiConverterBoolean.allocationSize(value.`found`)
    )

    override fun write(value: Orientation, buf: ByteBuffer) {
            FfiConverterTypeLabelled.write(value.`need`, buf)
            FfiConverterString.write(value.`commune`, buf)
            FfiConverterString.write(value.`communeName`, buf)
            FfiConverterOptionalString.write(value.`bassin`, buf)
            FfiConverterOptionalString.write(value.`bassinName`, buf)
            FfiConverterOptionalString.write(value.`epciName`, buf)
            FfiConverterSequenceTypeStep.write(value.`steps`, buf)
            FfiConverterBoolean.write(value.`found`, buf)
    }
}



/**
 * Pairs of peers who agreed to be shown.
 */
data class Pairs (
    /**
     * The frameworks looked at.
     */
    val `frameworks`: List<Framework>
    ,
    /**
     * The pairs, the nearest first in each competence.
     */
    val `pairs`: List<CompetencyPair>
    ,
    /**
     * Whether more pairs could be made than are listed.
     */
    val `more`: kotlin.Boolean
    ,
    /**
     * People whom nobody near can show; nothing when held back.
     */
    val `left`: kotlin.Long?
    ,
    /**
     * People who did not agree to be shown; nothing when held back.
     */
    val `withoutConsent`: kotlin.Long?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePairs: FfiConverterRustBuffer<Pairs> {
    override fun read(buf: ByteBuffer): Pairs {
        return Pairs(
            FfiConverterSequenceTypeFramework.read(buf),
            FfiConverterSequenceTypeCompetencyPair.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: Pairs) = (
            FfiConverterSequenceTypeFramework.allocationSize(value.`frameworks`) +
            FfiConverterSequenceTypeCompetencyPair.allocationSize(value.`pairs`) +
            FfiConverterBoolean.allocationSize(value.`more`) +
            FfiConverterOptionalLong.allocationSize(value.`left`) +
            FfiConverterOptionalLong.allocationSize(value.`withoutConsent`)
    )

    override fun write(value: Pairs, buf: ByteBuffer) {
            FfiConverterSequenceTypeFramework.write(value.`frameworks`, buf)
            FfiConverterSequenceTypeCompetencyPair.write(value.`pairs`, buf)
            FfiConverterBoolean.write(value.`more`, buf)
            FfiConverterOptionalLong.write(value.`left`, buf)
            FfiConverterOptionalLong.write(value.`withoutConsent`, buf)
    }
}



/**
 * A dynamic part of the sentences of a finding.
 */
data class Param (
    /**
     * Its name in the sentence.
     */
    val `name`: kotlin.String
    ,
    /**
     * Its value.
     */
    val `value`: ParamValue

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeParam: FfiConverterRustBuffer<Param> {
    override fun read(buf: ByteBuffer): Param {
        return Param(
            FfiConverterString.read(buf),
            FfiConverterTypeParamValue.read(buf),
        )
    }

    override fun allocationSize(value: Param) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterTypeParamValue.allocationSize(value.`value`)
    )

    override fun write(value: Param, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterTypeParamValue.write(value.`value`, buf)
    }
}



/**
 * A phase and its days.
 */
data class Phase (
    /**
     * Which.
     */
    val `phase`: Labelled
    ,
    /**
     * Its days.
     */
    val `days`: Days

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePhase: FfiConverterRustBuffer<Phase> {
    override fun read(buf: ByteBuffer): Phase {
        return Phase(
            FfiConverterTypeLabelled.read(buf),
            FfiConverterTypeDays.read(buf),
        )
    }

    override fun allocationSize(value: Phase) = (
            FfiConverterTypeLabelled.allocationSize(value.`phase`) +
            FfiConverterTypeDays.allocationSize(value.`days`)
    )

    override fun write(value: Phase, buf: ByteBuffer) {
            FfiConverterTypeLabelled.write(value.`phase`, buf)
            FfiConverterTypeDays.write(value.`days`, buf)
    }
}



/**
 * A place of the document that a finding is about too.
 */
data class Place (
    /**
     * JSON Pointer.
     */
    val `path`: kotlin.String
    ,
    /**
     * What it is to the finding: `first_occurrence`.
     */
    val `role`: kotlin.String
    ,
    /**
     * Line, from 1.
     */
    val `line`: kotlin.ULong
    ,
    /**
     * Column in characters, from 1.
     */
    val `column`: kotlin.ULong

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePlace: FfiConverterRustBuffer<Place> {
    override fun read(buf: ByteBuffer): Place {
        return Place(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: Place) = (
            FfiConverterString.allocationSize(value.`path`) +
            FfiConverterString.allocationSize(value.`role`) +
            FfiConverterULong.allocationSize(value.`line`) +
            FfiConverterULong.allocationSize(value.`column`)
    )

    override fun write(value: Place, buf: ByteBuffer) {
            FfiConverterString.write(value.`path`, buf)
            FfiConverterString.write(value.`role`, buf)
            FfiConverterULong.write(value.`line`, buf)
            FfiConverterULong.write(value.`column`, buf)
    }
}



/**
 * A reason, in both languages.
 */
data class Reason (
    /**
     * Its code.
     */
    val `code`: kotlin.String
    ,
    /**
     * The sentence.
     */
    val `text`: Bilingual

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReason: FfiConverterRustBuffer<Reason> {
    override fun read(buf: ByteBuffer): Reason {
        return Reason(
            FfiConverterString.read(buf),
            FfiConverterTypeBilingual.read(buf),
        )
    }

    override fun allocationSize(value: Reason) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeBilingual.allocationSize(value.`text`)
    )

    override fun write(value: Reason, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeBilingual.write(value.`text`, buf)
    }
}



/**
 * What a check found.
 */
data class Report (
    /**
     * The findings kept, in the order of the document.
     */
    val `findings`: List<Finding>
    ,
    /**
     * How many there are in all.
     */
    val `counts`: Counts
    ,
    /**
     * How many there are of each code.
     */
    val `byCode`: Map<kotlin.String, kotlin.ULong>
    ,
    /**
     * Whether some findings were counted but not kept.
     */
    val `truncated`: kotlin.Boolean
    ,
    /**
     * The day that lateness was counted against.
     */
    val `today`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReport: FfiConverterRustBuffer<Report> {
    override fun read(buf: ByteBuffer): Report {
        return Report(
            FfiConverterSequenceTypeFinding.read(buf),
            FfiConverterTypeCounts.read(buf),
            FfiConverterMapStringULong.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Report) = (
            FfiConverterSequenceTypeFinding.allocationSize(value.`findings`) +
            FfiConverterTypeCounts.allocationSize(value.`counts`) +
            FfiConverterMapStringULong.allocationSize(value.`byCode`) +
            FfiConverterBoolean.allocationSize(value.`truncated`) +
            FfiConverterOptionalString.allocationSize(value.`today`)
    )

    override fun write(value: Report, buf: ByteBuffer) {
            FfiConverterSequenceTypeFinding.write(value.`findings`, buf)
            FfiConverterTypeCounts.write(value.`counts`, buf)
            FfiConverterMapStringULong.write(value.`byCode`, buf)
            FfiConverterBoolean.write(value.`truncated`, buf)
            FfiConverterOptionalString.write(value.`today`, buf)
    }
}



/**
 * How many hold a role.
 */
data class RoleCount (
    /**
     * The role.
     */
    val `role`: Labelled
    ,
    /**
     * How many.
     */
    val `actors`: kotlin.Long
    ,
    /**
     * JSON Pointers to them.
     */
    val `pointers`: List<kotlin.String>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRoleCount: FfiConverterRustBuffer<RoleCount> {
    override fun read(buf: ByteBuffer): RoleCount {
        return RoleCount(
            FfiConverterTypeLabelled.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: RoleCount) = (
            FfiConverterTypeLabelled.allocationSize(value.`role`) +
            FfiConverterLong.allocationSize(value.`actors`) +
            FfiConverterSequenceString.allocationSize(value.`pointers`)
    )

    override fun write(value: RoleCount, buf: ByteBuffer) {
            FfiConverterTypeLabelled.write(value.`role`, buf)
            FfiConverterLong.write(value.`actors`, buf)
            FfiConverterSequenceString.write(value.`pointers`, buf)
    }
}



/**
 * Who holds a role.
 */
data class RoleHolders (
    /**
     * The role.
     */
    val `role`: Labelled
    ,
    /**
     * Who holds it.
     */
    val `actors`: List<Holder>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRoleHolders: FfiConverterRustBuffer<RoleHolders> {
    override fun read(buf: ByteBuffer): RoleHolders {
        return RoleHolders(
            FfiConverterTypeLabelled.read(buf),
            FfiConverterSequenceTypeHolder.read(buf),
        )
    }

    override fun allocationSize(value: RoleHolders) = (
            FfiConverterTypeLabelled.allocationSize(value.`role`) +
            FfiConverterSequenceTypeHolder.allocationSize(value.`actors`)
    )

    override fun write(value: RoleHolders, buf: ByteBuffer) {
            FfiConverterTypeLabelled.write(value.`role`, buf)
            FfiConverterSequenceTypeHolder.write(value.`actors`, buf)
    }
}



/**
 * A rule of the registry.
 */
data class Rule (
    /**
     * Its code, which never changes meaning.
     */
    val `code`: kotlin.String
    ,
    /**
     * How grave its findings are.
     */
    val `severity`: Severity
    ,
    /**
     * The version of mednum that brought it.
     */
    val `since`: kotlin.String
    ,
    /**
     * The rules of the roadmap that it comes from.
     */
    val `ruleIds`: List<kotlin.String>
    ,
    /**
     * What it is about.
     */
    val `title`: Bilingual
    ,
    /**
     * Why it is there.
     */
    val `why`: Bilingual
    ,
    /**
     * What it says, with `{parameters}`.
     */
    val `text`: Bilingual
    ,
    /**
     * What to do.
     */
    val `help`: Bilingual
    ,
    /**
     * Where it is explained.
     */
    val `doc`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRule: FfiConverterRustBuffer<Rule> {
    override fun read(buf: ByteBuffer): Rule {
        return Rule(
            FfiConverterString.read(buf),
            FfiConverterTypeSeverity.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterTypeBilingual.read(buf),
            FfiConverterTypeBilingual.read(buf),
            FfiConverterTypeBilingual.read(buf),
            FfiConverterTypeBilingual.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Rule) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterString.allocationSize(value.`since`) +
            FfiConverterSequenceString.allocationSize(value.`ruleIds`) +
            FfiConverterTypeBilingual.allocationSize(value.`title`) +
            FfiConverterTypeBilingual.allocationSize(value.`why`) +
            FfiConverterTypeBilingual.allocationSize(value.`text`) +
            FfiConverterTypeBilingual.allocationSize(value.`help`) +
            FfiConverterString.allocationSize(value.`doc`)
    )

    override fun write(value: Rule, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeSeverity.write(value.`severity`, buf)
            FfiConverterString.write(value.`since`, buf)
            FfiConverterSequenceString.write(value.`ruleIds`, buf)
            FfiConverterTypeBilingual.write(value.`title`, buf)
            FfiConverterTypeBilingual.write(value.`why`, buf)
            FfiConverterTypeBilingual.write(value.`text`, buf)
            FfiConverterTypeBilingual.write(value.`help`, buf)
            FfiConverterString.write(value.`doc`, buf)
    }
}



/**
 * The values of an indicator, or of a part of one.
 */
data class Series (
    /**
     * The code of its sheet.
     */
    val `sheet`: kotlin.String
    ,
    /**
     * Its code.
     */
    val `indicator`: kotlin.String
    ,
    /**
     * The rank of the part, for a part.
     */
    val `part`: kotlin.ULong?
    ,
    /**
     * Its label.
     */
    val `label`: kotlin.String
    ,
    /**
     * The code of what it measures.
     */
    val `measure`: kotlin.String?
    ,
    /**
     * In French.
     */
    val `measureFr`: kotlin.String?
    ,
    /**
     * In English.
     */
    val `measureEn`: kotlin.String?
    ,
    /**
     * Its unit.
     */
    val `unit`: kotlin.String?
    ,
    /**
     * The code of the way it should go.
     */
    val `direction`: kotlin.String?
    ,
    /**
     * The code of how its value is known.
     */
    val `method`: kotlin.String
    ,
    /**
     * In French.
     */
    val `methodFr`: kotlin.String
    ,
    /**
     * In English.
     */
    val `methodEn`: kotlin.String
    ,
    /**
     * From what it is worked out.
     */
    val `derivation`: kotlin.String?
    ,
    /**
     * How it is read.
     */
    val `reading`: kotlin.String?
    ,
    /**
     * The indicator that it was copied from.
     */
    val `copiedFrom`: kotlin.String?
    ,
    /**
     * Its values.
     */
    val `values`: List<IndicatorValue>
    ,
    /**
     * The rank among them of the one that stands for the measure.
     */
    val `current`: kotlin.ULong?
    ,
    /**
     * The ranks of those that lead to it, itself last.
     */
    val `evolution`: List<kotlin.ULong>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSeries: FfiConverterRustBuffer<Series> {
    override fun read(buf: ByteBuffer): Series {
        return Series(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeIndicatorValue.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterSequenceULong.read(buf),
        )
    }

    override fun allocationSize(value: Series) = (
            FfiConverterString.allocationSize(value.`sheet`) +
            FfiConverterString.allocationSize(value.`indicator`) +
            FfiConverterOptionalULong.allocationSize(value.`part`) +
            FfiConverterString.allocationSize(value.`label`) +
            FfiConverterOptionalString.allocationSize(value.`measure`) +
            FfiConverterOptionalString.allocationSize(value.`measureFr`) +
            FfiConverterOptionalString.allocationSize(value.`measureEn`) +
            FfiConverterOptionalString.allocationSize(value.`unit`) +
            FfiConverterOptionalString.allocationSize(value.`direction`) +
            FfiConverterString.allocationSize(value.`method`) +
            FfiConverterString.allocationSize(value.`methodFr`) +
            FfiConverterString.allocationSize(value.`methodEn`) +
            FfiConverterOptionalString.allocationSize(value.`derivation`) +
            FfiConverterOptionalString.allocationSize(value.`reading`) +
            FfiConverterOptionalString.allocationSize(value.`copiedFrom`) +
            FfiConverterSequenceTypeIndicatorValue.allocationSize(value.`values`) +
            FfiConverterOptionalULong.allocationSize(value.`current`) +
            FfiConverterSequenceULong.allocationSize(value.`evolution`)
    )

    override fun write(value: Series, buf: ByteBuffer) {
            FfiConverterString.write(value.`sheet`, buf)
            FfiConverterString.write(value.`indicator`, buf)
            FfiConverterOptionalULong.write(value.`part`, buf)
            FfiConverterString.write(value.`label`, buf)
            FfiConverterOptionalString.write(value.`measure`, buf)
            FfiConverterOptionalString.write(value.`measureFr`, buf)
            FfiConverterOptionalString.write(value.`measureEn`, buf)
            FfiConverterOptionalString.write(value.`unit`, buf)
            FfiConverterOptionalString.write(value.`direction`, buf)
            FfiConverterString.write(value.`method`, buf)
            FfiConverterString.write(value.`methodFr`, buf)
            FfiConverterString.write(value.`methodEn`, buf)
            FfiConverterOptionalString.write(value.`derivation`, buf)
            FfiConverterOptionalString.write(value.`reading`, buf)
            FfiConverterOptionalString.write(value.`copiedFrom`, buf)
            FfiConverterSequenceTypeIndicatorValue.write(value.`values`, buf)
            FfiConverterOptionalULong.write(value.`current`, buf)
            FfiConverterSequenceULong.write(value.`evolution`, buf)
    }
}



/**
 * A part of a whole.
 */
data class Share (
    /**
     * The part.
     */
    val `part`: kotlin.Long
    ,
    /**
     * The whole.
     */
    val `whole`: kotlin.Long
    ,
    /**
     * The part of one, in thousandths; nothing when the whole is zero.
     */
    val `share`: kotlin.Long?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeShare: FfiConverterRustBuffer<Share> {
    override fun read(buf: ByteBuffer): Share {
        return Share(
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: Share) = (
            FfiConverterLong.allocationSize(value.`part`) +
            FfiConverterLong.allocationSize(value.`whole`) +
            FfiConverterOptionalLong.allocationSize(value.`share`)
    )

    override fun write(value: Share, buf: ByteBuffer) {
            FfiConverterLong.write(value.`part`, buf)
            FfiConverterLong.write(value.`whole`, buf)
            FfiConverterOptionalLong.write(value.`share`, buf)
    }
}



/**
 * A sheet: an action or a working group.
 */
data class Sheet (
    /**
     * Its code: `B.2`.
     */
    val `code`: kotlin.String
    ,
    /**
     * What it is: `action` or `working_group`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * The code of its axis.
     */
    val `axis`: kotlin.String
    ,
    /**
     * Its title.
     */
    val `title`: kotlin.String
    ,
    /**
     * The identifiers of who pilots it.
     */
    val `pilots`: List<kotlin.String>
    ,
    /**
     * Its indicators.
     */
    val `indicators`: List<SheetIndicator>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSheet: FfiConverterRustBuffer<Sheet> {
    override fun read(buf: ByteBuffer): Sheet {
        return Sheet(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeSheetIndicator.read(buf),
        )
    }

    override fun allocationSize(value: Sheet) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`axis`) +
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterSequenceString.allocationSize(value.`pilots`) +
            FfiConverterSequenceTypeSheetIndicator.allocationSize(value.`indicators`)
    )

    override fun write(value: Sheet, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`axis`, buf)
            FfiConverterString.write(value.`title`, buf)
            FfiConverterSequenceString.write(value.`pilots`, buf)
            FfiConverterSequenceTypeSheetIndicator.write(value.`indicators`, buf)
    }
}



/**
 * An indicator of a sheet.
 */
data class SheetIndicator (
    /**
     * Its code.
     */
    val `id`: kotlin.String
    ,
    /**
     * Its label.
     */
    val `label`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSheetIndicator: FfiConverterRustBuffer<SheetIndicator> {
    override fun read(buf: ByteBuffer): SheetIndicator {
        return SheetIndicator(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: SheetIndicator) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`label`)
    )

    override fun write(value: SheetIndicator, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`label`, buf)
    }
}



/**
 * A step of the path.
 */
data class Step (
    /**
     * Which.
     */
    val `step`: Labelled
    ,
    /**
     * What it is for.
     */
    val `purpose`: Bilingual
    ,
    /**
     * How well it suits the need; the lower the better.
     */
    val `suits`: kotlin.Long?
    ,
    /**
     * Whether the person is sent there, or passes through.
     */
    val `destination`: kotlin.Boolean
    ,
    /**
     * Who can help, the best first.
     */
    val `candidates`: List<Candidate>
    ,
    /**
     * How many were found.
     */
    val `found`: kotlin.Long
    ,
    /**
     * How far was looked.
     */
    val `lookedAt`: List<Labelled>
    ,
    /**
     * What is to be known.
     */
    val `notes`: List<Reason>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStep: FfiConverterRustBuffer<Step> {
    override fun read(buf: ByteBuffer): Step {
        return Step(
            FfiConverterTypeLabelled.read(buf),
            FfiConverterTypeBilingual.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeCandidate.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterSequenceTypeLabelled.read(buf),
            FfiConverterSequenceTypeReason.read(buf),
        )
    }

    override fun allocationSize(value: Step) = (
            FfiConverterTypeLabelled.allocationSize(value.`step`) +
            FfiConverterTypeBilingual.allocationSize(value.`purpose`) +
            FfiConverterOptionalLong.allocationSize(value.`suits`) +
            FfiConverterBoolean.allocationSize(value.`destination`) +
            FfiConverterSequenceTypeCandidate.allocationSize(value.`candidates`) +
            FfiConverterLong.allocationSize(value.`found`) +
            FfiConverterSequenceTypeLabelled.allocationSize(value.`lookedAt`) +
            FfiConverterSequenceTypeReason.allocationSize(value.`notes`)
    )

    override fun write(value: Step, buf: ByteBuffer) {
            FfiConverterTypeLabelled.write(value.`step`, buf)
            FfiConverterTypeBilingual.write(value.`purpose`, buf)
            FfiConverterOptionalLong.write(value.`suits`, buf)
            FfiConverterBoolean.write(value.`destination`, buf)
            FfiConverterSequenceTypeCandidate.write(value.`candidates`, buf)
            FfiConverterLong.write(value.`found`, buf)
            FfiConverterSequenceTypeLabelled.write(value.`lookedAt`, buf)
            FfiConverterSequenceTypeReason.write(value.`notes`, buf)
    }
}



/**
 * The object that a finding is about.
 */
data class Subject (
    /**
     * What it is: `action`, `organisation`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * Its identifier or code.
     */
    val `id`: kotlin.String
    ,
    /**
     * Its name, for people.
     */
    val `label`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSubject: FfiConverterRustBuffer<Subject> {
    override fun read(buf: ByteBuffer): Subject {
        return Subject(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Subject) = (
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`label`)
    )

    override fun write(value: Subject, buf: ByteBuffer) {
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`label`, buf)
    }
}



/**
 * Where a value stands beside its target.
 */
data class TargetState (
    /**
     * The least that is aimed at.
     */
    val `min`: kotlin.Double?
    ,
    /**
     * The most that is aimed at.
     */
    val `max`: kotlin.Double?
    ,
    /**
     * Where it started.
     */
    val `baseline`: kotlin.Double?
    ,
    /**
     * Thousandths of the way; nothing when it has no length or no start.
     */
    val `progress`: kotlin.Long?
    ,
    /**
     * The code of the verdict.
     */
    val `verdict`: kotlin.String
    ,
    /**
     * In French.
     */
    val `verdictFr`: kotlin.String
    ,
    /**
     * In English.
     */
    val `verdictEn`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTargetState: FfiConverterRustBuffer<TargetState> {
    override fun read(buf: ByteBuffer): TargetState {
        return TargetState(
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalDouble.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: TargetState) = (
            FfiConverterOptionalDouble.allocationSize(value.`min`) +
            FfiConverterOptionalDouble.allocationSize(value.`max`) +
            FfiConverterOptionalDouble.allocationSize(value.`baseline`) +
            FfiConverterOptionalLong.allocationSize(value.`progress`) +
            FfiConverterString.allocationSize(value.`verdict`) +
            FfiConverterString.allocationSize(value.`verdictFr`) +
            FfiConverterString.allocationSize(value.`verdictEn`)
    )

    override fun write(value: TargetState, buf: ByteBuffer) {
            FfiConverterOptionalDouble.write(value.`min`, buf)
            FfiConverterOptionalDouble.write(value.`max`, buf)
            FfiConverterOptionalDouble.write(value.`baseline`, buf)
            FfiConverterOptionalLong.write(value.`progress`, buf)
            FfiConverterString.write(value.`verdict`, buf)
            FfiConverterString.write(value.`verdictFr`, buf)
            FfiConverterString.write(value.`verdictEn`, buf)
    }
}



/**
 * Who came in a year.
 */
data class YearAttendance (
    /**
     * The year.
     */
    val `year`: kotlin.Int
    ,
    /**
     * Who came, of those invited.
     */
    val `present`: Share
    ,
    /**
     * Who came or was represented, of those invited.
     */
    val `represented`: Share
    ,
    /**
     * The meetings that count.
     */
    val `meetings`: List<kotlin.String>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeYearAttendance: FfiConverterRustBuffer<YearAttendance> {
    override fun read(buf: ByteBuffer): YearAttendance {
        return YearAttendance(
            FfiConverterInt.read(buf),
            FfiConverterTypeShare.read(buf),
            FfiConverterTypeShare.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: YearAttendance) = (
            FfiConverterInt.allocationSize(value.`year`) +
            FfiConverterTypeShare.allocationSize(value.`present`) +
            FfiConverterTypeShare.allocationSize(value.`represented`) +
            FfiConverterSequenceString.allocationSize(value.`meetings`)
    )

    override fun write(value: YearAttendance, buf: ByteBuffer) {
            FfiConverterInt.write(value.`year`, buf)
            FfiConverterTypeShare.write(value.`present`, buf)
            FfiConverterTypeShare.write(value.`represented`, buf)
            FfiConverterSequenceString.write(value.`meetings`, buf)
    }
}



/**
 * A language that mednum speaks.
 */

enum class Language {

    /**
     * French, the language of the roadmap.
     */
    FRENCH,
    /**
     * English.
     */
    ENGLISH;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeLanguage: FfiConverterRustBuffer<Language> {
    override fun read(buf: ByteBuffer) = try {

        Language.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Language) = 4UL

    override fun write(value: Language, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}







/**
 * Why a call gives no answer: `reason` in French, `reason_en` in English, `code` stable.
 */
sealed class MednumException: kotlin.Exception(), MednumFailure {

    /**
     * An argument is not of use, or is not of the type that is asked.
     */
    class Argument(

        /**
         * Stable: `door.argument.refused`.
         */
        override val `code`: kotlin.String,

        /**
         * What is wrong and what to do, in French.
         */
        override val `reason`: kotlin.String,

        /**
         * The same in English.
         */
        override val `reasonEn`: kotlin.String,

        /**
         * The argument at fault; empty for all of them.
         */
        val `argument`: kotlin.String,

        /**
         * What may have been meant.
         */
        val `suggestions`: List<kotlin.String>
        ) : MednumException() {
        override val message
            get() = `reason`
    }

    /**
     * The document has errors: no programme is made of it.
     */
    class Rejected(

        /**
         * Stable: `door.document.rejected`.
         */
        override val `code`: kotlin.String,

        /**
         * What is wrong and what to do, in French.
         */
        override val `reason`: kotlin.String,

        /**
         * The same in English.
         */
        override val `reasonEn`: kotlin.String,

        /**
         * What a check says of the document.
         */
        val `report`: Report
        ) : MednumException() {
        override val message
            get() = `reason`
    }

    /**
     * A file cannot be read.
     */
    class Unread(

        /**
         * Stable: `door.document.unread`.
         */
        override val `code`: kotlin.String,

        /**
         * What is wrong and what to do, in French.
         */
        override val `reason`: kotlin.String,

        /**
         * The same in English.
         */
        override val `reasonEn`: kotlin.String,

        /**
         * The file.
         */
        val `path`: kotlin.String,

        /**
         * What the system says of it.
         */
        val `detail`: kotlin.String
        ) : MednumException() {
        override val message
            get() = `reason`
    }

    /**
     * mednum broke down: a defect of its own. The process lives, programmes that were open still answer.
     */
    class Breakdown(

        /**
         * Stable: `door.library.crashed`.
         */
        override val `code`: kotlin.String,

        /**
         * What is wrong and what to do, in French.
         */
        override val `reason`: kotlin.String,

        /**
         * The same in English.
         */
        override val `reasonEn`: kotlin.String,

        /**
         * What the library says of it, to be reported.
         */
        val `detail`: kotlin.String
        ) : MednumException() {
        override val message
            get() = `reason`
    }





    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<MednumException> {
        override fun lift(error_buf: RustBuffer.ByValue): MednumException = FfiConverterTypeMednumError.lift(error_buf)
    }


}

/**
 * @suppress
 */
public object FfiConverterTypeMednumError : FfiConverterRustBuffer<MednumException> {
    override fun read(buf: ByteBuffer): MednumException {


        return when(buf.getInt()) {
            1 -> MednumException.Argument(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterSequenceString.read(buf),
                )
            2 -> MednumException.Rejected(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeReport.read(buf),
                )
            3 -> MednumException.Unread(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            4 -> MednumException.Breakdown(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: MednumException): ULong {
        return when(value) {
            is MednumException.Argument -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterString.allocationSize(value.`reasonEn`)
                + FfiConverterString.allocationSize(value.`argument`)
                + FfiConverterSequenceString.allocationSize(value.`suggestions`)
            )
            is MednumException.Rejected -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterString.allocationSize(value.`reasonEn`)
                + FfiConverterTypeReport.allocationSize(value.`report`)
            )
            is MednumException.Unread -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterString.allocationSize(value.`reasonEn`)
                + FfiConverterString.allocationSize(value.`path`)
                + FfiConverterString.allocationSize(value.`detail`)
            )
            is MednumException.Breakdown -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterString.allocationSize(value.`reasonEn`)
                + FfiConverterString.allocationSize(value.`detail`)
            )
        }
    }

    override fun write(value: MednumException, buf: ByteBuffer) {
        when(value) {
            is MednumException.Argument -> {
                buf.putInt(1)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterString.write(value.`reasonEn`, buf)
                FfiConverterString.write(value.`argument`, buf)
                FfiConverterSequenceString.write(value.`suggestions`, buf)
                Unit
            }
            is MednumException.Rejected -> {
                buf.putInt(2)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterString.write(value.`reasonEn`, buf)
                FfiConverterTypeReport.write(value.`report`, buf)
                Unit
            }
            is MednumException.Unread -> {
                buf.putInt(3)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterString.write(value.`reasonEn`, buf)
                FfiConverterString.write(value.`path`, buf)
                FfiConverterString.write(value.`detail`, buf)
                Unit
            }
            is MednumException.Breakdown -> {
                buf.putInt(4)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterString.write(value.`reasonEn`, buf)
                FfiConverterString.write(value.`detail`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}



/**
 * What a dynamic part is.
 */
sealed class ParamValue {

    /**
     * A text.
     */
    data class Text(
        /**
         * The text.
         */
        val `text`: kotlin.String) : ParamValue()

    {


        companion object
    }

    /**
     * A number of things.
     */
    data class Count(
        /**
         * How many.
         */
        val `count`: kotlin.Long) : ParamValue()

    {


        companion object
    }

    /**
     * An amount of money.
     */
    data class Cents(
        /**
         * Cents of euro.
         */
        val `cents`: kotlin.Long) : ParamValue()

    {


        companion object
    }

    /**
     * A day.
     */
    data class Date(
        /**
         * The day, `2024-01-31`.
         */
        val `date`: kotlin.String) : ParamValue()

    {


        companion object
    }

    /**
     * Several texts, all of them.
     */
    data class List(
        /**
         * The texts.
         */
        val `items`: kotlin.collections.List<kotlin.String>) : ParamValue()

    {


        companion object
    }

    /**
     * Several texts, one of them.
     */
    data class Choice(
        /**
         * The texts.
         */
        val `items`: kotlin.collections.List<kotlin.String>) : ParamValue()

    {


        companion object
    }

    /**
     * A number with decimals.
     */
    data class Thousandths(
        /**
         * Thousandths of one.
         */
        val `thousandths`: kotlin.Long) : ParamValue()

    {


        companion object
    }

    /**
     * A notation and its words.
     */
    data class Words(
        /**
         * As documents hold it.
         */
        val `notation`: kotlin.String,
        /**
         * Its words.
         */
        val `words`: mednum.Bilingual) : ParamValue()

    {


        companion object
    }

    /**
     * A term of a vocabulary.
     */
    data class Term(
        /**
         * Its code.
         */
        val `code`: kotlin.String,
        /**
         * Its label.
         */
        val `label`: mednum.Bilingual) : ParamValue()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeParamValue : FfiConverterRustBuffer<ParamValue>{
    override fun read(buf: ByteBuffer): ParamValue {
        return when(buf.getInt()) {
            1 -> ParamValue.Text(
                FfiConverterString.read(buf),
                )
            2 -> ParamValue.Count(
                FfiConverterLong.read(buf),
                )
            3 -> ParamValue.Cents(
                FfiConverterLong.read(buf),
                )
            4 -> ParamValue.Date(
                FfiConverterString.read(buf),
                )
            5 -> ParamValue.List(
                FfiConverterSequenceString.read(buf),
                )
            6 -> ParamValue.Choice(
                FfiConverterSequenceString.read(buf),
                )
            7 -> ParamValue.Thousandths(
                FfiConverterLong.read(buf),
                )
            8 -> ParamValue.Words(
                FfiConverterString.read(buf),
                FfiConverterTypeBilingual.read(buf),
                )
            9 -> ParamValue.Term(
                FfiConverterString.read(buf),
                FfiConverterTypeBilingual.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ParamValue): ULong = when(value) {
        is ParamValue.Text -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`text`)
            )
        }
        is ParamValue.Count -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterLong.allocationSize(value.`count`)
            )
        }
        is ParamValue.Cents -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterLong.allocationSize(value.`cents`)
            )
        }
        is ParamValue.Date -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`date`)
            )
        }
        is ParamValue.List -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`items`)
            )
        }
        is ParamValue.Choice -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`items`)
            )
        }
        is ParamValue.Thousandths -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterLong.allocationSize(value.`thousandths`)
            )
        }
        is ParamValue.Words -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`notation`)
                + FfiConverterTypeBilingual.allocationSize(value.`words`)
            )
        }
        is ParamValue.Term -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterTypeBilingual.allocationSize(value.`label`)
            )
        }
    }

    override fun write(value: ParamValue, buf: ByteBuffer) {
        when(value) {
            is ParamValue.Text -> {
                buf.putInt(1)
                FfiConverterString.write(value.`text`, buf)
                Unit
            }
            is ParamValue.Count -> {
                buf.putInt(2)
                FfiConverterLong.write(value.`count`, buf)
                Unit
            }
            is ParamValue.Cents -> {
                buf.putInt(3)
                FfiConverterLong.write(value.`cents`, buf)
                Unit
            }
            is ParamValue.Date -> {
                buf.putInt(4)
                FfiConverterString.write(value.`date`, buf)
                Unit
            }
            is ParamValue.List -> {
                buf.putInt(5)
                FfiConverterSequenceString.write(value.`items`, buf)
                Unit
            }
            is ParamValue.Choice -> {
                buf.putInt(6)
                FfiConverterSequenceString.write(value.`items`, buf)
                Unit
            }
            is ParamValue.Thousandths -> {
                buf.putInt(7)
                FfiConverterLong.write(value.`thousandths`, buf)
                Unit
            }
            is ParamValue.Words -> {
                buf.putInt(8)
                FfiConverterString.write(value.`notation`, buf)
                FfiConverterTypeBilingual.write(value.`words`, buf)
                Unit
            }
            is ParamValue.Term -> {
                buf.putInt(9)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterTypeBilingual.write(value.`label`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * How grave a finding is.
 */

enum class Severity {

    /**
     * The document gives no programme.
     */
    ERROR,
    /**
     * Probably a mistake.
     */
    WARNING,
    /**
     * Worth knowing.
     */
    INFO;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeSeverity: FfiConverterRustBuffer<Severity> {
    override fun read(buf: ByteBuffer) = try {

        Severity.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Severity) = 4UL

    override fun write(value: Severity, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}






/**
 * @suppress
 */
public object FfiConverterOptionalUInt: FfiConverterRustBuffer<kotlin.UInt?> {
    override fun read(buf: ByteBuffer): kotlin.UInt? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUInt.read(buf)
    }

    override fun allocationSize(value: kotlin.UInt?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUInt.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UInt?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUInt.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalInt: FfiConverterRustBuffer<kotlin.Int?> {
    override fun read(buf: ByteBuffer): kotlin.Int? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterInt.read(buf)
    }

    override fun allocationSize(value: kotlin.Int?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterInt.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Int?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterInt.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalULong: FfiConverterRustBuffer<kotlin.ULong?> {
    override fun read(buf: ByteBuffer): kotlin.ULong? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterULong.read(buf)
    }

    override fun allocationSize(value: kotlin.ULong?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterULong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.ULong?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterULong.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalLong: FfiConverterRustBuffer<kotlin.Long?> {
    override fun read(buf: ByteBuffer): kotlin.Long? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterLong.read(buf)
    }

    override fun allocationSize(value: kotlin.Long?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterLong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Long?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterLong.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalDouble: FfiConverterRustBuffer<kotlin.Double?> {
    override fun read(buf: ByteBuffer): kotlin.Double? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterDouble.read(buf)
    }

    override fun allocationSize(value: kotlin.Double?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterDouble.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Double?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterDouble.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalBoolean: FfiConverterRustBuffer<kotlin.Boolean?> {
    override fun read(buf: ByteBuffer): kotlin.Boolean? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterBoolean.read(buf)
    }

    override fun allocationSize(value: kotlin.Boolean?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterBoolean.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Boolean?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterBoolean.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalString: FfiConverterRustBuffer<kotlin.String?> {
    override fun read(buf: ByteBuffer): kotlin.String? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterString.read(buf)
    }

    override fun allocationSize(value: kotlin.String?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterString.allocationSize(value)
        }
    }

    override fun write(value: kotlin.String?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterString.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeArguments: FfiConverterRustBuffer<Arguments?> {
    override fun read(buf: ByteBuffer): Arguments? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeArguments.read(buf)
    }

    override fun allocationSize(value: Arguments?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeArguments.allocationSize(value)
        }
    }

    override fun write(value: Arguments?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeArguments.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCheckOptions: FfiConverterRustBuffer<CheckOptions?> {
    override fun read(buf: ByteBuffer): CheckOptions? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCheckOptions.read(buf)
    }

    override fun allocationSize(value: CheckOptions?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCheckOptions.allocationSize(value)
        }
    }

    override fun write(value: CheckOptions?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCheckOptions.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDays: FfiConverterRustBuffer<Days?> {
    override fun read(buf: ByteBuffer): Days? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDays.read(buf)
    }

    override fun allocationSize(value: Days?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDays.allocationSize(value)
        }
    }

    override fun write(value: Days?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDays.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeLabelled: FfiConverterRustBuffer<Labelled?> {
    override fun read(buf: ByteBuffer): Labelled? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLabelled.read(buf)
    }

    override fun allocationSize(value: Labelled?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLabelled.allocationSize(value)
        }
    }

    override fun write(value: Labelled?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLabelled.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeLimits: FfiConverterRustBuffer<Limits?> {
    override fun read(buf: ByteBuffer): Limits? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLimits.read(buf)
    }

    override fun allocationSize(value: Limits?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLimits.allocationSize(value)
        }
    }

    override fun write(value: Limits?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLimits.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeSubject: FfiConverterRustBuffer<Subject?> {
    override fun read(buf: ByteBuffer): Subject? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSubject.read(buf)
    }

    override fun allocationSize(value: Subject?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSubject.allocationSize(value)
        }
    }

    override fun write(value: Subject?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSubject.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeTargetState: FfiConverterRustBuffer<TargetState?> {
    override fun read(buf: ByteBuffer): TargetState? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeTargetState.read(buf)
    }

    override fun allocationSize(value: TargetState?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeTargetState.allocationSize(value)
        }
    }

    override fun write(value: TargetState?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeTargetState.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceULong: FfiConverterRustBuffer<List<kotlin.ULong>> {
    override fun read(buf: ByteBuffer): List<kotlin.ULong> {
        val len = buf.getInt()
        return List<kotlin.ULong>(len) {
            FfiConverterULong.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.ULong>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterULong.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.ULong>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterULong.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceString: FfiConverterRustBuffer<List<kotlin.String>> {
    override fun read(buf: ByteBuffer): List<kotlin.String> {
        val len = buf.getInt()
        return List<kotlin.String>(len) {
            FfiConverterString.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.String>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterString.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterString.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeBassinNetwork: FfiConverterRustBuffer<List<BassinNetwork>> {
    override fun read(buf: ByteBuffer): List<BassinNetwork> {
        val len = buf.getInt()
        return List<BassinNetwork>(len) {
            FfiConverterTypeBassinNetwork.read(buf)
        }
    }

    override fun allocationSize(value: List<BassinNetwork>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBassinNetwork.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<BassinNetwork>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeBassinNetwork.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeBodyAttendance: FfiConverterRustBuffer<List<BodyAttendance>> {
    override fun read(buf: ByteBuffer): List<BodyAttendance> {
        val len = buf.getInt()
        return List<BodyAttendance>(len) {
            FfiConverterTypeBodyAttendance.read(buf)
        }
    }

    override fun allocationSize(value: List<BodyAttendance>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBodyAttendance.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<BodyAttendance>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeBodyAttendance.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCandidate: FfiConverterRustBuffer<List<Candidate>> {
    override fun read(buf: ByteBuffer): List<Candidate> {
        val len = buf.getInt()
        return List<Candidate>(len) {
            FfiConverterTypeCandidate.read(buf)
        }
    }

    override fun allocationSize(value: List<Candidate>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCandidate.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Candidate>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCandidate.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCompetencyPair: FfiConverterRustBuffer<List<CompetencyPair>> {
    override fun read(buf: ByteBuffer): List<CompetencyPair> {
        val len = buf.getInt()
        return List<CompetencyPair>(len) {
            FfiConverterTypeCompetencyPair.read(buf)
        }
    }

    override fun allocationSize(value: List<CompetencyPair>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCompetencyPair.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CompetencyPair>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCompetencyPair.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeComputation: FfiConverterRustBuffer<List<Computation>> {
    override fun read(buf: ByteBuffer): List<Computation> {
        val len = buf.getInt()
        return List<Computation>(len) {
            FfiConverterTypeComputation.read(buf)
        }
    }

    override fun allocationSize(value: List<Computation>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeComputation.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Computation>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeComputation.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDimension: FfiConverterRustBuffer<List<Dimension>> {
    override fun read(buf: ByteBuffer): List<Dimension> {
        val len = buf.getInt()
        return List<Dimension>(len) {
            FfiConverterTypeDimension.read(buf)
        }
    }

    override fun allocationSize(value: List<Dimension>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDimension.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Dimension>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDimension.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeFinding: FfiConverterRustBuffer<List<Finding>> {
    override fun read(buf: ByteBuffer): List<Finding> {
        val len = buf.getInt()
        return List<Finding>(len) {
            FfiConverterTypeFinding.read(buf)
        }
    }

    override fun allocationSize(value: List<Finding>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFinding.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Finding>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFinding.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeFramework: FfiConverterRustBuffer<List<Framework>> {
    override fun read(buf: ByteBuffer): List<Framework> {
        val len = buf.getInt()
        return List<Framework>(len) {
            FfiConverterTypeFramework.read(buf)
        }
    }

    override fun allocationSize(value: List<Framework>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFramework.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Framework>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFramework.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeHolder: FfiConverterRustBuffer<List<Holder>> {
    override fun read(buf: ByteBuffer): List<Holder> {
        val len = buf.getInt()
        return List<Holder>(len) {
            FfiConverterTypeHolder.read(buf)
        }
    }

    override fun allocationSize(value: List<Holder>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeHolder.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Holder>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeHolder.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeHours: FfiConverterRustBuffer<List<Hours>> {
    override fun read(buf: ByteBuffer): List<Hours> {
        val len = buf.getInt()
        return List<Hours>(len) {
            FfiConverterTypeHours.read(buf)
        }
    }

    override fun allocationSize(value: List<Hours>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeHours.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Hours>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeHours.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeIndicatorValue: FfiConverterRustBuffer<List<IndicatorValue>> {
    override fun read(buf: ByteBuffer): List<IndicatorValue> {
        val len = buf.getInt()
        return List<IndicatorValue>(len) {
            FfiConverterTypeIndicatorValue.read(buf)
        }
    }

    override fun allocationSize(value: List<IndicatorValue>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeIndicatorValue.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<IndicatorValue>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeIndicatorValue.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeLabelled: FfiConverterRustBuffer<List<Labelled>> {
    override fun read(buf: ByteBuffer): List<Labelled> {
        val len = buf.getInt()
        return List<Labelled>(len) {
            FfiConverterTypeLabelled.read(buf)
        }
    }

    override fun allocationSize(value: List<Labelled>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLabelled.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Labelled>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLabelled.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeMeetingAttendance: FfiConverterRustBuffer<List<MeetingAttendance>> {
    override fun read(buf: ByteBuffer): List<MeetingAttendance> {
        val len = buf.getInt()
        return List<MeetingAttendance>(len) {
            FfiConverterTypeMeetingAttendance.read(buf)
        }
    }

    override fun allocationSize(value: List<MeetingAttendance>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMeetingAttendance.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MeetingAttendance>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMeetingAttendance.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeOrganisationAttendance: FfiConverterRustBuffer<List<OrganisationAttendance>> {
    override fun read(buf: ByteBuffer): List<OrganisationAttendance> {
        val len = buf.getInt()
        return List<OrganisationAttendance>(len) {
            FfiConverterTypeOrganisationAttendance.read(buf)
        }
    }

    override fun allocationSize(value: List<OrganisationAttendance>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOrganisationAttendance.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<OrganisationAttendance>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOrganisationAttendance.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeParam: FfiConverterRustBuffer<List<Param>> {
    override fun read(buf: ByteBuffer): List<Param> {
        val len = buf.getInt()
        return List<Param>(len) {
            FfiConverterTypeParam.read(buf)
        }
    }

    override fun allocationSize(value: List<Param>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeParam.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Param>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeParam.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePhase: FfiConverterRustBuffer<List<Phase>> {
    override fun read(buf: ByteBuffer): List<Phase> {
        val len = buf.getInt()
        return List<Phase>(len) {
            FfiConverterTypePhase.read(buf)
        }
    }

    override fun allocationSize(value: List<Phase>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePhase.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Phase>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePhase.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePlace: FfiConverterRustBuffer<List<Place>> {
    override fun read(buf: ByteBuffer): List<Place> {
        val len = buf.getInt()
        return List<Place>(len) {
            FfiConverterTypePlace.read(buf)
        }
    }

    override fun allocationSize(value: List<Place>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePlace.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Place>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePlace.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeReason: FfiConverterRustBuffer<List<Reason>> {
    override fun read(buf: ByteBuffer): List<Reason> {
        val len = buf.getInt()
        return List<Reason>(len) {
            FfiConverterTypeReason.read(buf)
        }
    }

    override fun allocationSize(value: List<Reason>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeReason.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Reason>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeReason.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRoleCount: FfiConverterRustBuffer<List<RoleCount>> {
    override fun read(buf: ByteBuffer): List<RoleCount> {
        val len = buf.getInt()
        return List<RoleCount>(len) {
            FfiConverterTypeRoleCount.read(buf)
        }
    }

    override fun allocationSize(value: List<RoleCount>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRoleCount.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RoleCount>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRoleCount.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRoleHolders: FfiConverterRustBuffer<List<RoleHolders>> {
    override fun read(buf: ByteBuffer): List<RoleHolders> {
        val len = buf.getInt()
        return List<RoleHolders>(len) {
            FfiConverterTypeRoleHolders.read(buf)
        }
    }

    override fun allocationSize(value: List<RoleHolders>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRoleHolders.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RoleHolders>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRoleHolders.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRule: FfiConverterRustBuffer<List<Rule>> {
    override fun read(buf: ByteBuffer): List<Rule> {
        val len = buf.getInt()
        return List<Rule>(len) {
            FfiConverterTypeRule.read(buf)
        }
    }

    override fun allocationSize(value: List<Rule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Rule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRule.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeSeries: FfiConverterRustBuffer<List<Series>> {
    override fun read(buf: ByteBuffer): List<Series> {
        val len = buf.getInt()
        return List<Series>(len) {
            FfiConverterTypeSeries.read(buf)
        }
    }

    override fun allocationSize(value: List<Series>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSeries.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Series>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSeries.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeSheet: FfiConverterRustBuffer<List<Sheet>> {
    override fun read(buf: ByteBuffer): List<Sheet> {
        val len = buf.getInt()
        return List<Sheet>(len) {
            FfiConverterTypeSheet.read(buf)
        }
    }

    override fun allocationSize(value: List<Sheet>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSheet.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Sheet>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSheet.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeSheetIndicator: FfiConverterRustBuffer<List<SheetIndicator>> {
    override fun read(buf: ByteBuffer): List<SheetIndicator> {
        val len = buf.getInt()
        return List<SheetIndicator>(len) {
            FfiConverterTypeSheetIndicator.read(buf)
        }
    }

    override fun allocationSize(value: List<SheetIndicator>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSheetIndicator.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SheetIndicator>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSheetIndicator.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeStep: FfiConverterRustBuffer<List<Step>> {
    override fun read(buf: ByteBuffer): List<Step> {
        val len = buf.getInt()
        return List<Step>(len) {
            FfiConverterTypeStep.read(buf)
        }
    }

    override fun allocationSize(value: List<Step>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeStep.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Step>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeStep.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeYearAttendance: FfiConverterRustBuffer<List<YearAttendance>> {
    override fun read(buf: ByteBuffer): List<YearAttendance> {
        val len = buf.getInt()
        return List<YearAttendance>(len) {
            FfiConverterTypeYearAttendance.read(buf)
        }
    }

    override fun allocationSize(value: List<YearAttendance>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeYearAttendance.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<YearAttendance>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeYearAttendance.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterMapStringULong: FfiConverterRustBuffer<Map<kotlin.String, kotlin.ULong>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, kotlin.ULong> {
        val len = buf.getInt()
        return buildMap<kotlin.String, kotlin.ULong>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterULong.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, kotlin.ULong>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterULong.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, kotlin.ULong>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterULong.write(v, buf)
        }
    }
}
        /**
         * The reason of an error in a language.
         */
    @Throws(MednumException::class) fun `errorText`(`error`: MednumException, `language`: Language): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_func_error_text(


        FfiConverterTypeMednumError.lower(`error`),
        FfiConverterTypeLanguage.lower(`language`),_status)
}
    )
    }


        /**
         * The built-in roadmap: a programme document.
         */
    @Throws(MednumException::class) fun `catalog`(): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_func_catalog(

        _status)
}
    )
    }


        /**
         * Everything that is wrong with a document, as records.
         */
    @JvmOverloads @Throws(MednumException::class) fun `check`(`document`: kotlin.String, `options`: CheckOptions? = null): Report {
            wellFormed("document", `document`)
            wellFormed("options", `options`)
            return FfiConverterTypeReport.lift(
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_func_check(


        FfiConverterString.lower(`document`),
        FfiConverterOptionalTypeCheckOptions.lower(`options`),_status)
}
    )
    }


        /**
         * Everything that is wrong with a document that is a file: it is read here, and never crosses as text.
         */
    @JvmOverloads @Throws(MednumException::class) fun `checkFile`(`path`: kotlin.String, `options`: CheckOptions? = null): Report {
            wellFormed("path", `path`)
            wellFormed("options", `options`)
            return FfiConverterTypeReport.lift(
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_func_check_file(


        FfiConverterString.lower(`path`),
        FfiConverterOptionalTypeCheckOptions.lower(`options`),_status)
}
    )
    }


        /**
         * The same as JSON text, byte for byte what every other door gives; the options are JSON text too.
         */
    @JvmOverloads @Throws(MednumException::class) fun `checkFileJson`(`path`: kotlin.String, `options`: kotlin.String = "{}"): kotlin.String {
            wellFormed("path", `path`)
            wellFormed("options", `options`)
            return FfiConverterString.lift(
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_func_check_file_json(


        FfiConverterString.lower(`path`),
        FfiConverterString.lower(`options`),_status)
}
    )
    }


        /**
         * The same as JSON text, byte for byte what every other door gives; the options are JSON text too.
         */
    @JvmOverloads @Throws(MednumException::class) fun `checkJson`(`document`: kotlin.String, `options`: kotlin.String = "{}"): kotlin.String {
            wellFormed("document", `document`)
            wellFormed("options", `options`)
            return FfiConverterString.lift(
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_func_check_json(


        FfiConverterString.lower(`document`),
        FfiConverterString.lower(`options`),_status)
}
    )
    }


        /**
         * What is wrong with a text typed for a field: `meetings.date`.
         */
    @Throws(MednumException::class) fun `checkValue`(`field`: kotlin.String, `text`: kotlin.String): Report {
            wellFormed("field", `field`)
            wellFormed("text", `text`)
            return FfiConverterTypeReport.lift(
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_func_check_value(


        FfiConverterString.lower(`field`),
        FfiConverterString.lower(`text`),_status)
}
    )
    }


        /**
         * The computations that a programme may be asked for.
         */
    @Throws(MednumException::class) fun `computations`(): List<Computation> {
            return FfiConverterSequenceTypeComputation.lift(
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_func_computations(

        _status)
}
    )
    }


        /**
         * The registry of rules, in the order of reports.
         */
    @Throws(MednumException::class) fun `rules`(): List<Rule> {
            return FfiConverterSequenceTypeRule.lift(
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_func_rules(

        _status)
}
    )
    }


        /**
         * The same as JSON text, with the examples.
         */
    @Throws(MednumException::class) fun `rulesJson`(): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_func_rules_json(

        _status)
}
    )
    }


        /**
         * The version of the document format that it reads and writes.
         */
    @Throws(MednumException::class) fun `schemaVersion`(): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_func_schema_version(

        _status)
}
    )
    }


        /**
         * The version of mednum.
         */
    @Throws(MednumException::class) fun `version`(): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(MednumException) { _status ->
    UniffiLib.uniffi_mednum_ffi_fn_func_version(

        _status)
}
    )
    }
