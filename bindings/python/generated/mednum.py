# Generated from crates/mednum-ffi by `cargo xtask codegen bindings`: not to be edited.

# Common helper code.
#
# Ideally this would live in a separate .py file where it can be unittested etc
# in isolation, and perhaps even published as a re-useable package.
#
# However, it's important that the details of how this helper code works (e.g. the
# way that different builtin types are passed across the FFI) exactly match what's
# expected by the rust code on the other side of the interface. In practice right
# now that means coming from the exact some version of `uniffi` that was used to
# compile the rust component. The easiest way to ensure this is to bundle the Python
# helpers directly inline like we're doing here.

from __future__ import annotations
import os
import sys
import ctypes
from dataclasses import dataclass
import enum
import struct
import contextlib
import datetime
import threading
import itertools
import traceback
import typing
import platform


# Used for default argument values
_DEFAULT = object() # type: typing.Any

import ctypes
import struct

class _UniffiRustBuffer(ctypes.Structure):
    _fields_ = [
        ("capacity", ctypes.c_uint64),
        ("len", ctypes.c_uint64),
        ("data", ctypes.POINTER(ctypes.c_char)),
    ]

    @staticmethod
    def default():
        return _UniffiRustBuffer(0, 0, None)

    @staticmethod
    def alloc(size):
        return _uniffi_rust_call(_UniffiLib.ffi_mednum_ffi_rustbuffer_alloc, size)

    @staticmethod
    def of(content):
        if len(content) > 0x7fffffff:
            raise OverflowError(len(content))
        return _uniffi_rust_call(_UniffiLib.ffi_mednum_ffi_rustbuffer_from_bytes, _UniffiFfiConverterByRefBytes.lower(content))

    def free(self):
        return _uniffi_rust_call(_UniffiLib.ffi_mednum_ffi_rustbuffer_free, self)

    def __str__(self):
        return "_UniffiRustBuffer(capacity={}, len={}, data={})".format(
            self.capacity,
            self.len,
            self.data[0:self.len]
        )

    @contextlib.contextmanager
    def alloc_with_builder(*args):
        """Context-manger to allocate a buffer using a _UniffiRustBufferBuilder.

        The allocated buffer will be automatically freed if an error occurs, ensuring that
        we don't accidentally leak it.
        """
        builder = _UniffiRustBufferBuilder()
        try:
            yield builder
        except:
            builder.discard()
            raise

    @contextlib.contextmanager
    def consume_with_stream(self):
        """Context-manager to consume a buffer using a _UniffiRustBufferStream.

        The _UniffiRustBuffer will be freed once the context-manager exits, ensuring that we don't
        leak it even if an error occurs.
        """
        try:
            s = _UniffiRustBufferStream.from_rust_buffer(self)
            yield s
            if s.remaining() != 0:
                raise RuntimeError(f"junk data left in buffer at end of consume_with_stream {s.remaining()}")
        finally:
            self.free()

    @contextlib.contextmanager
    def read_with_stream(self):
        """Context-manager to read a buffer using a _UniffiRustBufferStream.

        This is like consume_with_stream, but doesn't free the buffer afterwards.
        It should only be used with borrowed `_UniffiRustBuffer` data.
        """
        s = _UniffiRustBufferStream.from_rust_buffer(self)
        yield s
        if s.remaining() != 0:
            raise RuntimeError(f"junk data left in buffer at end of read_with_stream {s.remaining()}")

class _UniffiForeignBytes(ctypes.Structure):
    _fields_ = [
        ("len", ctypes.c_int32),
        ("data", ctypes.c_char_p),
    ]

    def __str__(self):
        return "_UniffiForeignBytes(len={}, data={})".format(self.len, self.data[0:self.len])


class _UniffiFfiConverterByRefBytes:
    """Zero-copy converter for `&[u8]` / `[ByRef] bytes` arguments.

    Only `lower` and `check_lower` are valid — zero-copy byte buffers only
    flow foreign -> Rust, and only in argument position. `lift`, `read`, and
    `write` have no sound implementation here.

    CPython `bytes` objects are immutable and their internal buffer doesn't
    move for the lifetime of the object; the caller must keep the source
    `bytes` alive for the duration of the FFI call.
    """

    @staticmethod
    def check_lower(value):
        # Tighter than `bytes-like`: `lower` uses `ctypes.c_char_p` which only
        # accepts `bytes`/`None`, so fail fast with a matching check.
        if not isinstance(value, bytes):
            raise TypeError("a bytes object is required, not {!r}".format(type(value).__name__))

    @staticmethod
    def lower(value):
        fb = _UniffiForeignBytes()
        if len(value) == 0:
            fb.len = 0
            fb.data = None
        else:
            fb.len = len(value)
            fb.data = value
        return fb

    @staticmethod
    def lift(value):
        raise NotImplementedError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")

    @staticmethod
    def read(buf):
        raise NotImplementedError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    @staticmethod
    def write(value, buf):
        raise NotImplementedError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")


class _UniffiRustBufferStream:
    """
    Helper for structured reading of bytes from a _UniffiRustBuffer
    """

    def __init__(self, data, len):
        self.data = data
        self.len = len
        self.offset = 0

    @classmethod
    def from_rust_buffer(cls, buf):
        return cls(ctypes.string_at(buf.data, buf.len), buf.len)

    def remaining(self):
        return self.len - self.offset

    def _unpack_from(self, size, format):
        if self.offset + size > self.len:
            raise InternalError("read past end of rust buffer")
        value = struct.unpack(format, self.data[self.offset:self.offset+size])[0]
        self.offset += size
        return value

    def read(self, size):
        if self.offset + size > self.len:
            raise InternalError("read past end of rust buffer")
        data = self.data[self.offset:self.offset+size]
        self.offset += size
        return data

    def read_i8(self):
        return self._unpack_from(1, ">b")

    def read_u8(self):
        return self._unpack_from(1, ">B")

    def read_i16(self):
        return self._unpack_from(2, ">h")

    def read_u16(self):
        return self._unpack_from(2, ">H")

    def read_i32(self):
        return self._unpack_from(4, ">i")

    def read_u32(self):
        return self._unpack_from(4, ">I")

    def read_i64(self):
        return self._unpack_from(8, ">q")

    def read_u64(self):
        return self._unpack_from(8, ">Q")

    def read_float(self):
        v = self._unpack_from(4, ">f")
        return v

    def read_double(self):
        return self._unpack_from(8, ">d")

class _UniffiRustBufferBuilder:
    """
    Helper for structured writing of bytes into a _UniffiRustBuffer.
    """

    def __init__(self):
        self.rbuf = bytearray()

    def finalize(self):
        return _UniffiRustBuffer.of(bytes(self.rbuf))

    def discard(self):
        self.rbuf = bytearray()

    def _pack_into(self, size, format, value):
        self.rbuf += struct.pack(format, value)

    def write(self, value):
        self.rbuf += value

    def write_i8(self, v):
        self._pack_into(1, ">b", v)

    def write_u8(self, v):
        self._pack_into(1, ">B", v)

    def write_i16(self, v):
        self._pack_into(2, ">h", v)

    def write_u16(self, v):
        self._pack_into(2, ">H", v)

    def write_i32(self, v):
        self._pack_into(4, ">i", v)

    def write_u32(self, v):
        self._pack_into(4, ">I", v)

    def write_i64(self, v):
        self._pack_into(8, ">q", v)

    def write_u64(self, v):
        self._pack_into(8, ">Q", v)

    def write_float(self, v):
        self._pack_into(4, ">f", v)

    def write_double(self, v):
        self._pack_into(8, ">d", v)

    def write_c_size_t(self, v):
        self._pack_into(ctypes.sizeof(ctypes.c_size_t) , "@N", v)
# A handful of classes and functions to support the generated data structures.
# This would be a good candidate for isolating in its own ffi-support lib.

class InternalError(Exception):
    pass

class _UniffiRustCallStatus(ctypes.Structure):
    """
    Error runtime.
    """
    _fields_ = [
        ("code", ctypes.c_int8),
        ("error_buf", _UniffiRustBuffer),
    ]

    # These match the values from the uniffi::rustcalls module
    CALL_SUCCESS = 0
    CALL_ERROR = 1
    CALL_UNEXPECTED_ERROR = 2

    @staticmethod
    def default():
        return _UniffiRustCallStatus(code=_UniffiRustCallStatus.CALL_SUCCESS, error_buf=_UniffiRustBuffer.default())

    def __str__(self):
        if self.code == _UniffiRustCallStatus.CALL_SUCCESS:
            return "_UniffiRustCallStatus(CALL_SUCCESS)"
        elif self.code == _UniffiRustCallStatus.CALL_ERROR:
            return "_UniffiRustCallStatus(CALL_ERROR)"
        elif self.code == _UniffiRustCallStatus.CALL_UNEXPECTED_ERROR:
            return "_UniffiRustCallStatus(CALL_UNEXPECTED_ERROR)"
        else:
            return "_UniffiRustCallStatus(<invalid code>)"

def _uniffi_rust_call(fn, *args):
    # Call a rust function
    return _uniffi_rust_call_with_error(None, fn, *args)

def _uniffi_rust_call_with_error(error_ffi_converter, fn, *args):
    # Call a rust function and handle any errors
    #
    # This function is used for rust calls that return Result<> and therefore can set the CALL_ERROR status code.
    # error_ffi_converter must be set to the _UniffiConverter for the error class that corresponds to the result.
    call_status = _UniffiRustCallStatus()

    args_with_error = args + (ctypes.byref(call_status),)
    result = fn(*args_with_error)
    _uniffi_check_call_status(error_ffi_converter, call_status)
    return result

def _uniffi_check_call_status(error_ffi_converter, call_status):
    if call_status.code == _UniffiRustCallStatus.CALL_SUCCESS:
        pass
    elif call_status.code == _UniffiRustCallStatus.CALL_ERROR:
        if error_ffi_converter is None:
            call_status.error_buf.free()
            raise InternalError("_uniffi_rust_call_with_error: CALL_ERROR, but error_ffi_converter is None")
        else:
            raise error_ffi_converter.lift(call_status.error_buf)
    elif call_status.code == _UniffiRustCallStatus.CALL_UNEXPECTED_ERROR:
        # When the rust code sees a panic, it tries to construct a _UniffiRustBuffer
        # with the message.  But if that code panics, then it just sends back
        # an empty buffer.
        if call_status.error_buf.len > 0:
            msg = _UniffiFfiConverterString.lift(call_status.error_buf)
        else:
            msg = "Unknown rust panic"
        raise InternalError(msg)
    else:
        raise InternalError("Invalid _UniffiRustCallStatus code: {}".format(
            call_status.code))

def _uniffi_trait_interface_call(call_status, make_call, write_return_value):
    try:
        return write_return_value(make_call())
    except Exception as e:
        call_status.code = _UniffiRustCallStatus.CALL_UNEXPECTED_ERROR
        call_status.error_buf = _UniffiFfiConverterString.lower(repr(e))

def _uniffi_trait_interface_call_with_error(call_status, make_call, write_return_value, error_type, lower_error):
    try:
        try:
            return write_return_value(make_call())
        except error_type as e:
            call_status.code = _UniffiRustCallStatus.CALL_ERROR
            call_status.error_buf = lower_error(e)
    except Exception as e:
        call_status.code = _UniffiRustCallStatus.CALL_UNEXPECTED_ERROR
        call_status.error_buf = _UniffiFfiConverterString.lower(repr(e))
# Initial value and increment amount for handles.
# These ensure that Python-generated handles always have the lowest bit set
_UNIFFI_HANDLEMAP_INITIAL = 1
_UNIFFI_HANDLEMAP_DELTA = 2

class _UniffiHandleMap:
    """
    A map where inserting, getting and removing data is synchronized with a lock.
    """

    def __init__(self):
        # type Handle = int
        self._map = {}  # type: Dict[Handle, Any]
        self._lock = threading.Lock()
        self._counter = _UNIFFI_HANDLEMAP_INITIAL

    def insert(self, obj):
        with self._lock:
            return self._insert(obj)

    """Low-level insert, this assumes `self._lock` is held."""
    def _insert(self, obj):
        handle = self._counter
        self._counter += _UNIFFI_HANDLEMAP_DELTA
        self._map[handle] = obj
        return handle

    def get(self, handle):
        try:
            with self._lock:
                return self._map[handle]
        except KeyError:
            raise InternalError(f"_UniffiHandleMap.get: Invalid handle {handle}")

    def clone(self, handle):
        try:
            with self._lock:
                obj = self._map[handle]
                return self._insert(obj)
        except KeyError:
            raise InternalError(f"_UniffiHandleMap.clone: Invalid handle {handle}")

    def remove(self, handle):
        try:
            with self._lock:
                return self._map.pop(handle)
        except KeyError:
            raise InternalError(f"_UniffiHandleMap.remove: Invalid handle: {handle}")

    def __len__(self):
        return len(self._map)
# Types conforming to `_UniffiConverterPrimitive` pass themselves directly over the FFI.
class _UniffiConverterPrimitive:
    @classmethod
    def lift(cls, value):
        return value

    @classmethod
    def lower(cls, value):
        return value

class _UniffiConverterPrimitiveInt(_UniffiConverterPrimitive):
    @classmethod
    def check_lower(cls, value):
        try:
            value = value.__index__()
        except Exception:
            raise TypeError("'{}' object cannot be interpreted as an integer".format(type(value).__name__))
        if not isinstance(value, int):
            raise TypeError("__index__ returned non-int (type {})".format(type(value).__name__))
        if not cls.VALUE_MIN <= value < cls.VALUE_MAX:
            raise ValueError("{} requires {} <= value < {}".format(cls.CLASS_NAME, cls.VALUE_MIN, cls.VALUE_MAX))

class _UniffiConverterPrimitiveFloat(_UniffiConverterPrimitive):
    @classmethod
    def check_lower(cls, value):
        try:
            value = value.__float__()
        except Exception:
            raise TypeError("must be real number, not {}".format(type(value).__name__))
        if not isinstance(value, float):
            raise TypeError("__float__ returned non-float (type {})".format(type(value).__name__))

# Helper class for wrapper types that will always go through a _UniffiRustBuffer.
# Classes should inherit from this and implement the `read` and `write` static methods.
class _UniffiConverterRustBuffer:
    @classmethod
    def lift(cls, rbuf):
        with rbuf.consume_with_stream() as stream:
            return cls.read(stream)

    @classmethod
    def lower(cls, value):
        with _UniffiRustBuffer.alloc_with_builder() as builder:
            cls.write(value, builder)
            return builder.finalize()

# Contains loading, initialization code, and the FFI Function declarations.
# Define some ctypes FFI types that we use in the library

"""
Function pointer for a Rust task, which a callback function that takes a opaque pointer
"""
_UNIFFI_RUST_TASK = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int8)

def _uniffi_future_callback_t(return_type):
    """
    Factory function to create callback function types for async functions
    """
    return ctypes.CFUNCTYPE(None, ctypes.c_uint64, return_type, _UniffiRustCallStatus)

def _uniffi_load_indirect():
    """
    This is how we find and load the dynamic library provided by the component.
    For now we just look it up by name.
    """
    if sys.platform == "darwin":
        libname = "lib{}.dylib"
    elif sys.platform.startswith("win"):
        # As of python3.8, ctypes does not seem to search $PATH when loading DLLs.
        # We could use `os.add_dll_directory` to configure the search path, but
        # it doesn't feel right to mess with application-wide settings. Let's
        # assume that the `.dll` is next to the `.py` file and load by full path.
        libname = os.path.join(
            os.path.dirname(__file__),
            "{}.dll",
        )
    else:
        # Anything else must be an ELF platform - Linux, *BSD, Solaris/illumos
        libname = "lib{}.so"

    libname = libname.format("mednum_ffi")
    path = os.path.join(os.path.dirname(__file__), libname)
    lib = ctypes.cdll.LoadLibrary(path)
    return lib

def _uniffi_check_contract_api_version(lib):
    # Get the bindings contract version from our ComponentInterface
    bindings_contract_version = 30
    # Get the scaffolding contract version by calling the into the dylib
    scaffolding_contract_version = lib.ffi_mednum_ffi_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version:
        raise InternalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")

def _uniffi_check_api_checksums(lib):
    if lib.uniffi_mednum_ffi_checksum_func_catalog() != 49069:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_func_check() != 64146:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_func_check_file() != 37363:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_func_check_file_json() != 53374:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_func_check_json() != 21130:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_func_check_value() != 35609:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_func_computations() != 42460:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_func_error_text() != 17304:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_func_rules() != 24887:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_func_rules_json() != 54800:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_func_schema_version() != 26765:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_func_version() != 20840:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_method_programme_attendance() != 32665:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_method_programme_cohort_calendar() != 21518:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_method_programme_completeness() != 5806:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_method_programme_compute() != 53078:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_method_programme_document_json() != 60687:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_method_programme_indicator_values() != 6952:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_method_programme_orientation() != 30888:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_method_programme_pairs() != 22516:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_method_programme_report() != 31709:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_method_programme_report_json() != 10125:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_method_programme_sheets() != 49283:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_constructor_programme_built_in() != 3949:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_constructor_programme_open() != 26424:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    if lib.uniffi_mednum_ffi_checksum_constructor_programme_parse() != 46759:
        raise InternalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")

# A ctypes library to expose the extern-C FFI definitions.
# This is an implementation detail which will be called internally by the public API.

_UniffiLib = _uniffi_load_indirect()
_UniffiLib.ffi_mednum_ffi_rustbuffer_alloc.argtypes = (
    ctypes.c_uint64,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.ffi_mednum_ffi_rustbuffer_alloc.restype = _UniffiRustBuffer
_UniffiLib.ffi_mednum_ffi_rustbuffer_from_bytes.argtypes = (
    _UniffiForeignBytes,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.ffi_mednum_ffi_rustbuffer_from_bytes.restype = _UniffiRustBuffer
_UniffiLib.ffi_mednum_ffi_rustbuffer_free.argtypes = (
    _UniffiRustBuffer,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.ffi_mednum_ffi_rustbuffer_free.restype = None
_UniffiLib.ffi_mednum_ffi_rustbuffer_reserve.argtypes = (
    _UniffiRustBuffer,
    ctypes.c_uint64,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.ffi_mednum_ffi_rustbuffer_reserve.restype = _UniffiRustBuffer
_UniffiLib.ffi_mednum_ffi_uniffi_contract_version.argtypes = (
)
_UniffiLib.ffi_mednum_ffi_uniffi_contract_version.restype = ctypes.c_uint32
_UniffiLib.uniffi_mednum_ffi_checksum_func_catalog.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_func_catalog.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_func_check.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_func_check.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_func_check_file.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_func_check_file.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_func_check_file_json.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_func_check_file_json.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_func_check_json.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_func_check_json.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_func_check_value.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_func_check_value.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_func_computations.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_func_computations.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_func_error_text.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_func_error_text.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_func_rules.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_func_rules.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_func_rules_json.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_func_rules_json.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_func_schema_version.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_func_schema_version.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_func_version.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_func_version.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_attendance.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_attendance.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_cohort_calendar.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_cohort_calendar.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_completeness.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_completeness.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_compute.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_compute.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_document_json.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_document_json.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_indicator_values.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_indicator_values.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_orientation.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_orientation.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_pairs.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_pairs.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_report.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_report.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_report_json.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_report_json.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_sheets.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_method_programme_sheets.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_constructor_programme_built_in.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_constructor_programme_built_in.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_constructor_programme_open.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_constructor_programme_open.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_checksum_constructor_programme_parse.argtypes = (
)
_UniffiLib.uniffi_mednum_ffi_checksum_constructor_programme_parse.restype = ctypes.c_uint16
_UniffiLib.uniffi_mednum_ffi_fn_func_catalog.argtypes = (
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_func_catalog.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_func_check.argtypes = (
    _UniffiRustBuffer,
    _UniffiRustBuffer,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_func_check.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_func_check_file.argtypes = (
    _UniffiRustBuffer,
    _UniffiRustBuffer,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_func_check_file.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_func_check_file_json.argtypes = (
    _UniffiRustBuffer,
    _UniffiRustBuffer,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_func_check_file_json.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_func_check_json.argtypes = (
    _UniffiRustBuffer,
    _UniffiRustBuffer,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_func_check_json.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_func_check_value.argtypes = (
    _UniffiRustBuffer,
    _UniffiRustBuffer,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_func_check_value.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_func_computations.argtypes = (
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_func_computations.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_func_error_text.argtypes = (
    _UniffiRustBuffer,
    _UniffiRustBuffer,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_func_error_text.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_func_rules.argtypes = (
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_func_rules.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_func_rules_json.argtypes = (
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_func_rules_json.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_func_schema_version.argtypes = (
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_func_schema_version.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_func_version.argtypes = (
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_func_version.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_attendance.argtypes = (
    ctypes.c_uint64,
    _UniffiRustBuffer,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_attendance.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_cohort_calendar.argtypes = (
    ctypes.c_uint64,
    ctypes.c_int32,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_cohort_calendar.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_completeness.argtypes = (
    ctypes.c_uint64,
    _UniffiRustBuffer,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_completeness.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_compute.argtypes = (
    ctypes.c_uint64,
    _UniffiRustBuffer,
    _UniffiRustBuffer,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_compute.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_document_json.argtypes = (
    ctypes.c_uint64,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_document_json.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_indicator_values.argtypes = (
    ctypes.c_uint64,
    _UniffiRustBuffer,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_indicator_values.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_orientation.argtypes = (
    ctypes.c_uint64,
    _UniffiRustBuffer,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_orientation.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_pairs.argtypes = (
    ctypes.c_uint64,
    _UniffiRustBuffer,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_pairs.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_report.argtypes = (
    ctypes.c_uint64,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_report.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_report_json.argtypes = (
    ctypes.c_uint64,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_report_json.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_sheets.argtypes = (
    ctypes.c_uint64,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_method_programme_sheets.restype = _UniffiRustBuffer
_UniffiLib.uniffi_mednum_ffi_fn_constructor_programme_built_in.argtypes = (
    _UniffiRustBuffer,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_constructor_programme_built_in.restype = ctypes.c_uint64
_UniffiLib.uniffi_mednum_ffi_fn_constructor_programme_open.argtypes = (
    _UniffiRustBuffer,
    _UniffiRustBuffer,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_constructor_programme_open.restype = ctypes.c_uint64
_UniffiLib.uniffi_mednum_ffi_fn_constructor_programme_parse.argtypes = (
    _UniffiRustBuffer,
    _UniffiRustBuffer,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_constructor_programme_parse.restype = ctypes.c_uint64
_UniffiLib.uniffi_mednum_ffi_fn_clone_programme.argtypes = (
    ctypes.c_uint64,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_clone_programme.restype = ctypes.c_uint64
_UniffiLib.uniffi_mednum_ffi_fn_free_programme.argtypes = (
    ctypes.c_uint64,
    ctypes.POINTER(_UniffiRustCallStatus),
)
_UniffiLib.uniffi_mednum_ffi_fn_free_programme.restype = None

_uniffi_check_contract_api_version(_UniffiLib)
# _uniffi_check_api_checksums(_UniffiLib)



# Public interface members begin here.


class _UniffiFfiConverterString:
    @staticmethod
    def check_lower(value):
        if not isinstance(value, str):
            raise TypeError("argument must be str, not {}".format(type(value).__name__))
        return value

    @staticmethod
    def read(buf):
        size = buf.read_i32()
        if size < 0:
            raise InternalError("Unexpected negative string length")
        utf8_bytes = buf.read(size)
        return utf8_bytes.decode("utf-8")

    @staticmethod
    def write(value, buf):
        utf8_bytes = value.encode("utf-8")
        buf.write_i32(len(utf8_bytes))
        buf.write(utf8_bytes)

    @staticmethod
    def lift(buf):
        try:
            return ctypes.string_at(buf.data, buf.len).decode("utf-8")
        finally:
            buf.free()

    @staticmethod
    def lower(value):
        return _UniffiRustBuffer.of(value.encode("utf-8"))

class _UniffiFfiConverterOptionalString(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        if value is not None:
            _UniffiFfiConverterString.check_lower(value)

    @classmethod
    def write(cls, value, buf):
        if value is None:
            buf.write_u8(0)
            return

        buf.write_u8(1)
        _UniffiFfiConverterString.write(value, buf)

    @classmethod
    def read(cls, buf):
        flag = buf.read_u8()
        if flag == 0:
            return None
        elif flag == 1:
            return _UniffiFfiConverterString.read(buf)
        else:
            raise InternalError("Unexpected flag byte for optional type")

class _UniffiFfiConverterInt32(_UniffiConverterPrimitiveInt):
    CLASS_NAME = "i32"
    VALUE_MIN = -2**31
    VALUE_MAX = 2**31

    @staticmethod
    def read(buf):
        return buf.read_i32()

    @staticmethod
    def write(value, buf):
        buf.write_i32(value)

class _UniffiFfiConverterOptionalInt32(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        if value is not None:
            _UniffiFfiConverterInt32.check_lower(value)

    @classmethod
    def write(cls, value, buf):
        if value is None:
            buf.write_u8(0)
            return

        buf.write_u8(1)
        _UniffiFfiConverterInt32.write(value, buf)

    @classmethod
    def read(cls, buf):
        flag = buf.read_u8()
        if flag == 0:
            return None
        elif flag == 1:
            return _UniffiFfiConverterInt32.read(buf)
        else:
            raise InternalError("Unexpected flag byte for optional type")

class _UniffiFfiConverterUInt32(_UniffiConverterPrimitiveInt):
    CLASS_NAME = "u32"
    VALUE_MIN = 0
    VALUE_MAX = 2**32

    @staticmethod
    def read(buf):
        return buf.read_u32()

    @staticmethod
    def write(value, buf):
        buf.write_u32(value)

class _UniffiFfiConverterOptionalUInt32(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        if value is not None:
            _UniffiFfiConverterUInt32.check_lower(value)

    @classmethod
    def write(cls, value, buf):
        if value is None:
            buf.write_u8(0)
            return

        buf.write_u8(1)
        _UniffiFfiConverterUInt32.write(value, buf)

    @classmethod
    def read(cls, buf):
        flag = buf.read_u8()
        if flag == 0:
            return None
        elif flag == 1:
            return _UniffiFfiConverterUInt32.read(buf)
        else:
            raise InternalError("Unexpected flag byte for optional type")

class _UniffiFfiConverterBoolean:
    @classmethod
    def check_lower(cls, value):
        return not not value

    @classmethod
    def lower(cls, value):
        return 1 if value else 0

    @staticmethod
    def lift(value):
        return value != 0

    @classmethod
    def read(cls, buf):
        return cls.lift(buf.read_u8())

    @classmethod
    def write(cls, value, buf):
        buf.write_u8(value)

class _UniffiFfiConverterOptionalBoolean(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        if value is not None:
            _UniffiFfiConverterBoolean.check_lower(value)

    @classmethod
    def write(cls, value, buf):
        if value is None:
            buf.write_u8(0)
            return

        buf.write_u8(1)
        _UniffiFfiConverterBoolean.write(value, buf)

    @classmethod
    def read(cls, buf):
        flag = buf.read_u8()
        if flag == 0:
            return None
        elif flag == 1:
            return _UniffiFfiConverterBoolean.read(buf)
        else:
            raise InternalError("Unexpected flag byte for optional type")

class _UniffiFfiConverterInt64(_UniffiConverterPrimitiveInt):
    CLASS_NAME = "i64"
    VALUE_MIN = -2**63
    VALUE_MAX = 2**63

    @staticmethod
    def read(buf):
        return buf.read_i64()

    @staticmethod
    def write(value, buf):
        buf.write_i64(value)

class _UniffiFfiConverterOptionalInt64(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        if value is not None:
            _UniffiFfiConverterInt64.check_lower(value)

    @classmethod
    def write(cls, value, buf):
        if value is None:
            buf.write_u8(0)
            return

        buf.write_u8(1)
        _UniffiFfiConverterInt64.write(value, buf)

    @classmethod
    def read(cls, buf):
        flag = buf.read_u8()
        if flag == 0:
            return None
        elif flag == 1:
            return _UniffiFfiConverterInt64.read(buf)
        else:
            raise InternalError("Unexpected flag byte for optional type")

@dataclass
class Arguments:
    """
    What a computation may be asked; each refuses what it has no use for. What is left out is as usual.
"""
    def __init__(self, *, today:typing.Optional[str] = _DEFAULT, year:typing.Optional[int] = _DEFAULT, body:typing.Optional[str] = _DEFAULT, organisation:typing.Optional[str] = _DEFAULT, meetings:typing.Optional[int] = _DEFAULT, commune:typing.Optional[str] = _DEFAULT, need:typing.Optional[str] = _DEFAULT, public:typing.Optional[str] = _DEFAULT, day:typing.Optional[str] = _DEFAULT, _from:typing.Optional[str] = _DEFAULT, until:typing.Optional[str] = _DEFAULT, mobile:typing.Optional[bool] = _DEFAULT, framework:typing.Optional[str] = _DEFAULT, competence:typing.Optional[str] = _DEFAULT, level:typing.Optional[int] = _DEFAULT, competency_need:typing.Optional[str] = _DEFAULT, indicator:typing.Optional[str] = _DEFAULT, threshold:typing.Optional[int] = _DEFAULT):
        if today is _DEFAULT:
            self.today = None
        else:
            self.today = today
        if year is _DEFAULT:
            self.year = None
        else:
            self.year = year
        if body is _DEFAULT:
            self.body = None
        else:
            self.body = body
        if organisation is _DEFAULT:
            self.organisation = None
        else:
            self.organisation = organisation
        if meetings is _DEFAULT:
            self.meetings = None
        else:
            self.meetings = meetings
        if commune is _DEFAULT:
            self.commune = None
        else:
            self.commune = commune
        if need is _DEFAULT:
            self.need = None
        else:
            self.need = need
        if public is _DEFAULT:
            self.public = None
        else:
            self.public = public
        if day is _DEFAULT:
            self.day = None
        else:
            self.day = day
        if _from is _DEFAULT:
            self._from = None
        else:
            self._from = _from
        if until is _DEFAULT:
            self.until = None
        else:
            self.until = until
        if mobile is _DEFAULT:
            self.mobile = None
        else:
            self.mobile = mobile
        if framework is _DEFAULT:
            self.framework = None
        else:
            self.framework = framework
        if competence is _DEFAULT:
            self.competence = None
        else:
            self.competence = competence
        if level is _DEFAULT:
            self.level = None
        else:
            self.level = level
        if competency_need is _DEFAULT:
            self.competency_need = None
        else:
            self.competency_need = competency_need
        if indicator is _DEFAULT:
            self.indicator = None
        else:
            self.indicator = indicator
        if threshold is _DEFAULT:
            self.threshold = None
        else:
            self.threshold = threshold




    def __str__(self):
        return "Arguments(today={}, year={}, body={}, organisation={}, meetings={}, commune={}, need={}, public={}, day={}, _from={}, until={}, mobile={}, framework={}, competence={}, level={}, competency_need={}, indicator={}, threshold={})".format(self.today, self.year, self.body, self.organisation, self.meetings, self.commune, self.need, self.public, self.day, self._from, self.until, self.mobile, self.framework, self.competence, self.level, self.competency_need, self.indicator, self.threshold)
    def __eq__(self, other):
        if self.today != other.today:
            return False
        if self.year != other.year:
            return False
        if self.body != other.body:
            return False
        if self.organisation != other.organisation:
            return False
        if self.meetings != other.meetings:
            return False
        if self.commune != other.commune:
            return False
        if self.need != other.need:
            return False
        if self.public != other.public:
            return False
        if self.day != other.day:
            return False
        if self._from != other._from:
            return False
        if self.until != other.until:
            return False
        if self.mobile != other.mobile:
            return False
        if self.framework != other.framework:
            return False
        if self.competence != other.competence:
            return False
        if self.level != other.level:
            return False
        if self.competency_need != other.competency_need:
            return False
        if self.indicator != other.indicator:
            return False
        if self.threshold != other.threshold:
            return False
        return True

class _UniffiFfiConverterTypeArguments(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Arguments(
            today=_UniffiFfiConverterOptionalString.read(buf),
            year=_UniffiFfiConverterOptionalInt32.read(buf),
            body=_UniffiFfiConverterOptionalString.read(buf),
            organisation=_UniffiFfiConverterOptionalString.read(buf),
            meetings=_UniffiFfiConverterOptionalUInt32.read(buf),
            commune=_UniffiFfiConverterOptionalString.read(buf),
            need=_UniffiFfiConverterOptionalString.read(buf),
            public=_UniffiFfiConverterOptionalString.read(buf),
            day=_UniffiFfiConverterOptionalString.read(buf),
            _from=_UniffiFfiConverterOptionalString.read(buf),
            until=_UniffiFfiConverterOptionalString.read(buf),
            mobile=_UniffiFfiConverterOptionalBoolean.read(buf),
            framework=_UniffiFfiConverterOptionalString.read(buf),
            competence=_UniffiFfiConverterOptionalString.read(buf),
            level=_UniffiFfiConverterOptionalInt64.read(buf),
            competency_need=_UniffiFfiConverterOptionalString.read(buf),
            indicator=_UniffiFfiConverterOptionalString.read(buf),
            threshold=_UniffiFfiConverterOptionalInt64.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterOptionalString.check_lower(value.today)
        _UniffiFfiConverterOptionalInt32.check_lower(value.year)
        _UniffiFfiConverterOptionalString.check_lower(value.body)
        _UniffiFfiConverterOptionalString.check_lower(value.organisation)
        _UniffiFfiConverterOptionalUInt32.check_lower(value.meetings)
        _UniffiFfiConverterOptionalString.check_lower(value.commune)
        _UniffiFfiConverterOptionalString.check_lower(value.need)
        _UniffiFfiConverterOptionalString.check_lower(value.public)
        _UniffiFfiConverterOptionalString.check_lower(value.day)
        _UniffiFfiConverterOptionalString.check_lower(value._from)
        _UniffiFfiConverterOptionalString.check_lower(value.until)
        _UniffiFfiConverterOptionalBoolean.check_lower(value.mobile)
        _UniffiFfiConverterOptionalString.check_lower(value.framework)
        _UniffiFfiConverterOptionalString.check_lower(value.competence)
        _UniffiFfiConverterOptionalInt64.check_lower(value.level)
        _UniffiFfiConverterOptionalString.check_lower(value.competency_need)
        _UniffiFfiConverterOptionalString.check_lower(value.indicator)
        _UniffiFfiConverterOptionalInt64.check_lower(value.threshold)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterOptionalString.write(value.today, buf)
        _UniffiFfiConverterOptionalInt32.write(value.year, buf)
        _UniffiFfiConverterOptionalString.write(value.body, buf)
        _UniffiFfiConverterOptionalString.write(value.organisation, buf)
        _UniffiFfiConverterOptionalUInt32.write(value.meetings, buf)
        _UniffiFfiConverterOptionalString.write(value.commune, buf)
        _UniffiFfiConverterOptionalString.write(value.need, buf)
        _UniffiFfiConverterOptionalString.write(value.public, buf)
        _UniffiFfiConverterOptionalString.write(value.day, buf)
        _UniffiFfiConverterOptionalString.write(value._from, buf)
        _UniffiFfiConverterOptionalString.write(value.until, buf)
        _UniffiFfiConverterOptionalBoolean.write(value.mobile, buf)
        _UniffiFfiConverterOptionalString.write(value.framework, buf)
        _UniffiFfiConverterOptionalString.write(value.competence, buf)
        _UniffiFfiConverterOptionalInt64.write(value.level, buf)
        _UniffiFfiConverterOptionalString.write(value.competency_need, buf)
        _UniffiFfiConverterOptionalString.write(value.indicator, buf)
        _UniffiFfiConverterOptionalInt64.write(value.threshold, buf)

@dataclass
class Share:
    """
    A part of a whole.
"""
    def __init__(self, *, part:int, whole:int, share:typing.Optional[int]):
        self.part = part
        self.whole = whole
        self.share = share




    def __str__(self):
        return "Share(part={}, whole={}, share={})".format(self.part, self.whole, self.share)
    def __eq__(self, other):
        if self.part != other.part:
            return False
        if self.whole != other.whole:
            return False
        if self.share != other.share:
            return False
        return True

class _UniffiFfiConverterTypeShare(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Share(
            part=_UniffiFfiConverterInt64.read(buf),
            whole=_UniffiFfiConverterInt64.read(buf),
            share=_UniffiFfiConverterOptionalInt64.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterInt64.check_lower(value.part)
        _UniffiFfiConverterInt64.check_lower(value.whole)
        _UniffiFfiConverterOptionalInt64.check_lower(value.share)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterInt64.write(value.part, buf)
        _UniffiFfiConverterInt64.write(value.whole, buf)
        _UniffiFfiConverterOptionalInt64.write(value.share, buf)

@dataclass
class MeetingAttendance:
    """
    Who came to one meeting.
"""
    def __init__(self, *, id:str, path:str, body:str, body_name:str, date:str, present:Share, represented:Share, others:int):
        self.id = id
        self.path = path
        self.body = body
        self.body_name = body_name
        self.date = date
        self.present = present
        self.represented = represented
        self.others = others




    def __str__(self):
        return "MeetingAttendance(id={}, path={}, body={}, body_name={}, date={}, present={}, represented={}, others={})".format(self.id, self.path, self.body, self.body_name, self.date, self.present, self.represented, self.others)
    def __eq__(self, other):
        if self.id != other.id:
            return False
        if self.path != other.path:
            return False
        if self.body != other.body:
            return False
        if self.body_name != other.body_name:
            return False
        if self.date != other.date:
            return False
        if self.present != other.present:
            return False
        if self.represented != other.represented:
            return False
        if self.others != other.others:
            return False
        return True

class _UniffiFfiConverterTypeMeetingAttendance(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return MeetingAttendance(
            id=_UniffiFfiConverterString.read(buf),
            path=_UniffiFfiConverterString.read(buf),
            body=_UniffiFfiConverterString.read(buf),
            body_name=_UniffiFfiConverterString.read(buf),
            date=_UniffiFfiConverterString.read(buf),
            present=_UniffiFfiConverterTypeShare.read(buf),
            represented=_UniffiFfiConverterTypeShare.read(buf),
            others=_UniffiFfiConverterInt64.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.id)
        _UniffiFfiConverterString.check_lower(value.path)
        _UniffiFfiConverterString.check_lower(value.body)
        _UniffiFfiConverterString.check_lower(value.body_name)
        _UniffiFfiConverterString.check_lower(value.date)
        _UniffiFfiConverterTypeShare.check_lower(value.present)
        _UniffiFfiConverterTypeShare.check_lower(value.represented)
        _UniffiFfiConverterInt64.check_lower(value.others)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.id, buf)
        _UniffiFfiConverterString.write(value.path, buf)
        _UniffiFfiConverterString.write(value.body, buf)
        _UniffiFfiConverterString.write(value.body_name, buf)
        _UniffiFfiConverterString.write(value.date, buf)
        _UniffiFfiConverterTypeShare.write(value.present, buf)
        _UniffiFfiConverterTypeShare.write(value.represented, buf)
        _UniffiFfiConverterInt64.write(value.others, buf)

class _UniffiFfiConverterSequenceTypeMeetingAttendance(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeMeetingAttendance.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeMeetingAttendance.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeMeetingAttendance.read(buf) for i in range(count)
        ]

class _UniffiFfiConverterSequenceString(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterString.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterString.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterString.read(buf) for i in range(count)
        ]

@dataclass
class BodyAttendance:
    """
    Who came to the meetings of a body.
"""
    def __init__(self, *, id:str, name:str, present:Share, represented:Share, meetings:typing.List[str], not_computable:typing.List[str]):
        self.id = id
        self.name = name
        self.present = present
        self.represented = represented
        self.meetings = meetings
        self.not_computable = not_computable




    def __str__(self):
        return "BodyAttendance(id={}, name={}, present={}, represented={}, meetings={}, not_computable={})".format(self.id, self.name, self.present, self.represented, self.meetings, self.not_computable)
    def __eq__(self, other):
        if self.id != other.id:
            return False
        if self.name != other.name:
            return False
        if self.present != other.present:
            return False
        if self.represented != other.represented:
            return False
        if self.meetings != other.meetings:
            return False
        if self.not_computable != other.not_computable:
            return False
        return True

class _UniffiFfiConverterTypeBodyAttendance(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return BodyAttendance(
            id=_UniffiFfiConverterString.read(buf),
            name=_UniffiFfiConverterString.read(buf),
            present=_UniffiFfiConverterTypeShare.read(buf),
            represented=_UniffiFfiConverterTypeShare.read(buf),
            meetings=_UniffiFfiConverterSequenceString.read(buf),
            not_computable=_UniffiFfiConverterSequenceString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.id)
        _UniffiFfiConverterString.check_lower(value.name)
        _UniffiFfiConverterTypeShare.check_lower(value.present)
        _UniffiFfiConverterTypeShare.check_lower(value.represented)
        _UniffiFfiConverterSequenceString.check_lower(value.meetings)
        _UniffiFfiConverterSequenceString.check_lower(value.not_computable)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.id, buf)
        _UniffiFfiConverterString.write(value.name, buf)
        _UniffiFfiConverterTypeShare.write(value.present, buf)
        _UniffiFfiConverterTypeShare.write(value.represented, buf)
        _UniffiFfiConverterSequenceString.write(value.meetings, buf)
        _UniffiFfiConverterSequenceString.write(value.not_computable, buf)

class _UniffiFfiConverterSequenceTypeBodyAttendance(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeBodyAttendance.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeBodyAttendance.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeBodyAttendance.read(buf) for i in range(count)
        ]

@dataclass
class OrganisationAttendance:
    """
    Where an organisation came.
"""
    def __init__(self, *, id:str, name:str, present:Share, represented:Share, invited_to:typing.List[str], came_to:typing.List[str], represented_at:typing.List[str]):
        self.id = id
        self.name = name
        self.present = present
        self.represented = represented
        self.invited_to = invited_to
        self.came_to = came_to
        self.represented_at = represented_at




    def __str__(self):
        return "OrganisationAttendance(id={}, name={}, present={}, represented={}, invited_to={}, came_to={}, represented_at={})".format(self.id, self.name, self.present, self.represented, self.invited_to, self.came_to, self.represented_at)
    def __eq__(self, other):
        if self.id != other.id:
            return False
        if self.name != other.name:
            return False
        if self.present != other.present:
            return False
        if self.represented != other.represented:
            return False
        if self.invited_to != other.invited_to:
            return False
        if self.came_to != other.came_to:
            return False
        if self.represented_at != other.represented_at:
            return False
        return True

class _UniffiFfiConverterTypeOrganisationAttendance(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return OrganisationAttendance(
            id=_UniffiFfiConverterString.read(buf),
            name=_UniffiFfiConverterString.read(buf),
            present=_UniffiFfiConverterTypeShare.read(buf),
            represented=_UniffiFfiConverterTypeShare.read(buf),
            invited_to=_UniffiFfiConverterSequenceString.read(buf),
            came_to=_UniffiFfiConverterSequenceString.read(buf),
            represented_at=_UniffiFfiConverterSequenceString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.id)
        _UniffiFfiConverterString.check_lower(value.name)
        _UniffiFfiConverterTypeShare.check_lower(value.present)
        _UniffiFfiConverterTypeShare.check_lower(value.represented)
        _UniffiFfiConverterSequenceString.check_lower(value.invited_to)
        _UniffiFfiConverterSequenceString.check_lower(value.came_to)
        _UniffiFfiConverterSequenceString.check_lower(value.represented_at)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.id, buf)
        _UniffiFfiConverterString.write(value.name, buf)
        _UniffiFfiConverterTypeShare.write(value.present, buf)
        _UniffiFfiConverterTypeShare.write(value.represented, buf)
        _UniffiFfiConverterSequenceString.write(value.invited_to, buf)
        _UniffiFfiConverterSequenceString.write(value.came_to, buf)
        _UniffiFfiConverterSequenceString.write(value.represented_at, buf)

class _UniffiFfiConverterSequenceTypeOrganisationAttendance(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeOrganisationAttendance.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeOrganisationAttendance.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeOrganisationAttendance.read(buf) for i in range(count)
        ]

@dataclass
class YearAttendance:
    """
    Who came in a year.
"""
    def __init__(self, *, year:int, present:Share, represented:Share, meetings:typing.List[str]):
        self.year = year
        self.present = present
        self.represented = represented
        self.meetings = meetings




    def __str__(self):
        return "YearAttendance(year={}, present={}, represented={}, meetings={})".format(self.year, self.present, self.represented, self.meetings)
    def __eq__(self, other):
        if self.year != other.year:
            return False
        if self.present != other.present:
            return False
        if self.represented != other.represented:
            return False
        if self.meetings != other.meetings:
            return False
        return True

class _UniffiFfiConverterTypeYearAttendance(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return YearAttendance(
            year=_UniffiFfiConverterInt32.read(buf),
            present=_UniffiFfiConverterTypeShare.read(buf),
            represented=_UniffiFfiConverterTypeShare.read(buf),
            meetings=_UniffiFfiConverterSequenceString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterInt32.check_lower(value.year)
        _UniffiFfiConverterTypeShare.check_lower(value.present)
        _UniffiFfiConverterTypeShare.check_lower(value.represented)
        _UniffiFfiConverterSequenceString.check_lower(value.meetings)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterInt32.write(value.year, buf)
        _UniffiFfiConverterTypeShare.write(value.present, buf)
        _UniffiFfiConverterTypeShare.write(value.represented, buf)
        _UniffiFfiConverterSequenceString.write(value.meetings, buf)

class _UniffiFfiConverterSequenceTypeYearAttendance(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeYearAttendance.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeYearAttendance.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeYearAttendance.read(buf) for i in range(count)
        ]

@dataclass
class Attendance:
    """
    Who came to the meetings: by meeting, by body, by organisation, by year.
"""
    def __init__(self, *, meetings:typing.List[MeetingAttendance], bodies:typing.List[BodyAttendance], organisations:typing.List[OrganisationAttendance], years:typing.List[YearAttendance]):
        self.meetings = meetings
        self.bodies = bodies
        self.organisations = organisations
        self.years = years




    def __str__(self):
        return "Attendance(meetings={}, bodies={}, organisations={}, years={})".format(self.meetings, self.bodies, self.organisations, self.years)
    def __eq__(self, other):
        if self.meetings != other.meetings:
            return False
        if self.bodies != other.bodies:
            return False
        if self.organisations != other.organisations:
            return False
        if self.years != other.years:
            return False
        return True

class _UniffiFfiConverterTypeAttendance(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Attendance(
            meetings=_UniffiFfiConverterSequenceTypeMeetingAttendance.read(buf),
            bodies=_UniffiFfiConverterSequenceTypeBodyAttendance.read(buf),
            organisations=_UniffiFfiConverterSequenceTypeOrganisationAttendance.read(buf),
            years=_UniffiFfiConverterSequenceTypeYearAttendance.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterSequenceTypeMeetingAttendance.check_lower(value.meetings)
        _UniffiFfiConverterSequenceTypeBodyAttendance.check_lower(value.bodies)
        _UniffiFfiConverterSequenceTypeOrganisationAttendance.check_lower(value.organisations)
        _UniffiFfiConverterSequenceTypeYearAttendance.check_lower(value.years)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterSequenceTypeMeetingAttendance.write(value.meetings, buf)
        _UniffiFfiConverterSequenceTypeBodyAttendance.write(value.bodies, buf)
        _UniffiFfiConverterSequenceTypeOrganisationAttendance.write(value.organisations, buf)
        _UniffiFfiConverterSequenceTypeYearAttendance.write(value.years, buf)

@dataclass
class Labelled:
    """
    A term of a vocabulary with its labels.
"""
    def __init__(self, *, code:str, label_fr:str, label_en:str):
        self.code = code
        self.label_fr = label_fr
        self.label_en = label_en




    def __str__(self):
        return "Labelled(code={}, label_fr={}, label_en={})".format(self.code, self.label_fr, self.label_en)
    def __eq__(self, other):
        if self.code != other.code:
            return False
        if self.label_fr != other.label_fr:
            return False
        if self.label_en != other.label_en:
            return False
        return True

class _UniffiFfiConverterTypeLabelled(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Labelled(
            code=_UniffiFfiConverterString.read(buf),
            label_fr=_UniffiFfiConverterString.read(buf),
            label_en=_UniffiFfiConverterString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.code)
        _UniffiFfiConverterString.check_lower(value.label_fr)
        _UniffiFfiConverterString.check_lower(value.label_en)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.code, buf)
        _UniffiFfiConverterString.write(value.label_fr, buf)
        _UniffiFfiConverterString.write(value.label_en, buf)

class _UniffiFfiConverterOptionalTypeLabelled(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        if value is not None:
            _UniffiFfiConverterTypeLabelled.check_lower(value)

    @classmethod
    def write(cls, value, buf):
        if value is None:
            buf.write_u8(0)
            return

        buf.write_u8(1)
        _UniffiFfiConverterTypeLabelled.write(value, buf)

    @classmethod
    def read(cls, buf):
        flag = buf.read_u8()
        if flag == 0:
            return None
        elif flag == 1:
            return _UniffiFfiConverterTypeLabelled.read(buf)
        else:
            raise InternalError("Unexpected flag byte for optional type")

@dataclass
class Holder:
    """
    Who holds a role somewhere.
"""
    def __init__(self, *, id:str, actor:str, name:str, pointer:str):
        self.id = id
        self.actor = actor
        self.name = name
        self.pointer = pointer




    def __str__(self):
        return "Holder(id={}, actor={}, name={}, pointer={})".format(self.id, self.actor, self.name, self.pointer)
    def __eq__(self, other):
        if self.id != other.id:
            return False
        if self.actor != other.actor:
            return False
        if self.name != other.name:
            return False
        if self.pointer != other.pointer:
            return False
        return True

class _UniffiFfiConverterTypeHolder(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Holder(
            id=_UniffiFfiConverterString.read(buf),
            actor=_UniffiFfiConverterString.read(buf),
            name=_UniffiFfiConverterString.read(buf),
            pointer=_UniffiFfiConverterString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.id)
        _UniffiFfiConverterString.check_lower(value.actor)
        _UniffiFfiConverterString.check_lower(value.name)
        _UniffiFfiConverterString.check_lower(value.pointer)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.id, buf)
        _UniffiFfiConverterString.write(value.actor, buf)
        _UniffiFfiConverterString.write(value.name, buf)
        _UniffiFfiConverterString.write(value.pointer, buf)

class _UniffiFfiConverterSequenceTypeHolder(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeHolder.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeHolder.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeHolder.read(buf) for i in range(count)
        ]

@dataclass
class RoleHolders:
    """
    Who holds a role.
"""
    def __init__(self, *, role:Labelled, actors:typing.List[Holder]):
        self.role = role
        self.actors = actors




    def __str__(self):
        return "RoleHolders(role={}, actors={})".format(self.role, self.actors)
    def __eq__(self, other):
        if self.role != other.role:
            return False
        if self.actors != other.actors:
            return False
        return True

class _UniffiFfiConverterTypeRoleHolders(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return RoleHolders(
            role=_UniffiFfiConverterTypeLabelled.read(buf),
            actors=_UniffiFfiConverterSequenceTypeHolder.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterTypeLabelled.check_lower(value.role)
        _UniffiFfiConverterSequenceTypeHolder.check_lower(value.actors)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterTypeLabelled.write(value.role, buf)
        _UniffiFfiConverterSequenceTypeHolder.write(value.actors, buf)

class _UniffiFfiConverterSequenceTypeRoleHolders(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeRoleHolders.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeRoleHolders.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeRoleHolders.read(buf) for i in range(count)
        ]

class _UniffiFfiConverterSequenceTypeLabelled(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeLabelled.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeLabelled.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeLabelled.read(buf) for i in range(count)
        ]

@dataclass
class BassinNetwork:
    """
    The network of a bassin.
"""
    def __init__(self, *, bassin:str, name:str, priority:bool, pointer:str, rlin:typing.Optional[str], rlin_pointer:typing.Optional[str], status:typing.Optional[Labelled], since:typing.Optional[str], roles:typing.List[RoleHolders], missing:typing.List[Labelled], held:Share, complete:bool):
        self.bassin = bassin
        self.name = name
        self.priority = priority
        self.pointer = pointer
        self.rlin = rlin
        self.rlin_pointer = rlin_pointer
        self.status = status
        self.since = since
        self.roles = roles
        self.missing = missing
        self.held = held
        self.complete = complete




    def __str__(self):
        return "BassinNetwork(bassin={}, name={}, priority={}, pointer={}, rlin={}, rlin_pointer={}, status={}, since={}, roles={}, missing={}, held={}, complete={})".format(self.bassin, self.name, self.priority, self.pointer, self.rlin, self.rlin_pointer, self.status, self.since, self.roles, self.missing, self.held, self.complete)
    def __eq__(self, other):
        if self.bassin != other.bassin:
            return False
        if self.name != other.name:
            return False
        if self.priority != other.priority:
            return False
        if self.pointer != other.pointer:
            return False
        if self.rlin != other.rlin:
            return False
        if self.rlin_pointer != other.rlin_pointer:
            return False
        if self.status != other.status:
            return False
        if self.since != other.since:
            return False
        if self.roles != other.roles:
            return False
        if self.missing != other.missing:
            return False
        if self.held != other.held:
            return False
        if self.complete != other.complete:
            return False
        return True

class _UniffiFfiConverterTypeBassinNetwork(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return BassinNetwork(
            bassin=_UniffiFfiConverterString.read(buf),
            name=_UniffiFfiConverterString.read(buf),
            priority=_UniffiFfiConverterBoolean.read(buf),
            pointer=_UniffiFfiConverterString.read(buf),
            rlin=_UniffiFfiConverterOptionalString.read(buf),
            rlin_pointer=_UniffiFfiConverterOptionalString.read(buf),
            status=_UniffiFfiConverterOptionalTypeLabelled.read(buf),
            since=_UniffiFfiConverterOptionalString.read(buf),
            roles=_UniffiFfiConverterSequenceTypeRoleHolders.read(buf),
            missing=_UniffiFfiConverterSequenceTypeLabelled.read(buf),
            held=_UniffiFfiConverterTypeShare.read(buf),
            complete=_UniffiFfiConverterBoolean.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.bassin)
        _UniffiFfiConverterString.check_lower(value.name)
        _UniffiFfiConverterBoolean.check_lower(value.priority)
        _UniffiFfiConverterString.check_lower(value.pointer)
        _UniffiFfiConverterOptionalString.check_lower(value.rlin)
        _UniffiFfiConverterOptionalString.check_lower(value.rlin_pointer)
        _UniffiFfiConverterOptionalTypeLabelled.check_lower(value.status)
        _UniffiFfiConverterOptionalString.check_lower(value.since)
        _UniffiFfiConverterSequenceTypeRoleHolders.check_lower(value.roles)
        _UniffiFfiConverterSequenceTypeLabelled.check_lower(value.missing)
        _UniffiFfiConverterTypeShare.check_lower(value.held)
        _UniffiFfiConverterBoolean.check_lower(value.complete)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.bassin, buf)
        _UniffiFfiConverterString.write(value.name, buf)
        _UniffiFfiConverterBoolean.write(value.priority, buf)
        _UniffiFfiConverterString.write(value.pointer, buf)
        _UniffiFfiConverterOptionalString.write(value.rlin, buf)
        _UniffiFfiConverterOptionalString.write(value.rlin_pointer, buf)
        _UniffiFfiConverterOptionalTypeLabelled.write(value.status, buf)
        _UniffiFfiConverterOptionalString.write(value.since, buf)
        _UniffiFfiConverterSequenceTypeRoleHolders.write(value.roles, buf)
        _UniffiFfiConverterSequenceTypeLabelled.write(value.missing, buf)
        _UniffiFfiConverterTypeShare.write(value.held, buf)
        _UniffiFfiConverterBoolean.write(value.complete, buf)

@dataclass
class Bilingual:
    """
    A text in both languages.
"""
    def __init__(self, *, fr:str, en:str):
        self.fr = fr
        self.en = en




    def __str__(self):
        return "Bilingual(fr={}, en={})".format(self.fr, self.en)
    def __eq__(self, other):
        if self.fr != other.fr:
            return False
        if self.en != other.en:
            return False
        return True

class _UniffiFfiConverterTypeBilingual(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Bilingual(
            fr=_UniffiFfiConverterString.read(buf),
            en=_UniffiFfiConverterString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.fr)
        _UniffiFfiConverterString.check_lower(value.en)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.fr, buf)
        _UniffiFfiConverterString.write(value.en, buf)

@dataclass
class Hours:
    """
    When somebody is there.
"""
    def __init__(self, *, day:typing.Optional[Labelled], opens:str, closes:str, weeks:typing.Optional[Labelled]):
        self.day = day
        self.opens = opens
        self.closes = closes
        self.weeks = weeks




    def __str__(self):
        return "Hours(day={}, opens={}, closes={}, weeks={})".format(self.day, self.opens, self.closes, self.weeks)
    def __eq__(self, other):
        if self.day != other.day:
            return False
        if self.opens != other.opens:
            return False
        if self.closes != other.closes:
            return False
        if self.weeks != other.weeks:
            return False
        return True

class _UniffiFfiConverterTypeHours(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Hours(
            day=_UniffiFfiConverterOptionalTypeLabelled.read(buf),
            opens=_UniffiFfiConverterString.read(buf),
            closes=_UniffiFfiConverterString.read(buf),
            weeks=_UniffiFfiConverterOptionalTypeLabelled.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterOptionalTypeLabelled.check_lower(value.day)
        _UniffiFfiConverterString.check_lower(value.opens)
        _UniffiFfiConverterString.check_lower(value.closes)
        _UniffiFfiConverterOptionalTypeLabelled.check_lower(value.weeks)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterOptionalTypeLabelled.write(value.day, buf)
        _UniffiFfiConverterString.write(value.opens, buf)
        _UniffiFfiConverterString.write(value.closes, buf)
        _UniffiFfiConverterOptionalTypeLabelled.write(value.weeks, buf)

class _UniffiFfiConverterSequenceTypeHours(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeHours.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeHours.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeHours.read(buf) for i in range(count)
        ]

@dataclass
class Reason:
    """
    A reason, in both languages.
"""
    def __init__(self, *, code:str, text:Bilingual):
        self.code = code
        self.text = text




    def __str__(self):
        return "Reason(code={}, text={})".format(self.code, self.text)
    def __eq__(self, other):
        if self.code != other.code:
            return False
        if self.text != other.text:
            return False
        return True

class _UniffiFfiConverterTypeReason(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Reason(
            code=_UniffiFfiConverterString.read(buf),
            text=_UniffiFfiConverterTypeBilingual.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.code)
        _UniffiFfiConverterTypeBilingual.check_lower(value.text)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.code, buf)
        _UniffiFfiConverterTypeBilingual.write(value.text, buf)

class _UniffiFfiConverterSequenceTypeReason(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeReason.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeReason.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeReason.read(buf) for i in range(count)
        ]

@dataclass
class Candidate:
    """
    Who can help.
"""
    def __init__(self, *, rank:int, kind:str, id:str, name:str, commune:typing.Optional[str], commune_name:typing.Optional[str], proximity:Labelled, outside_departement:bool, hours:typing.List[Hours], reasons:typing.List[Reason], pointer:str):
        self.rank = rank
        self.kind = kind
        self.id = id
        self.name = name
        self.commune = commune
        self.commune_name = commune_name
        self.proximity = proximity
        self.outside_departement = outside_departement
        self.hours = hours
        self.reasons = reasons
        self.pointer = pointer




    def __str__(self):
        return "Candidate(rank={}, kind={}, id={}, name={}, commune={}, commune_name={}, proximity={}, outside_departement={}, hours={}, reasons={}, pointer={})".format(self.rank, self.kind, self.id, self.name, self.commune, self.commune_name, self.proximity, self.outside_departement, self.hours, self.reasons, self.pointer)
    def __eq__(self, other):
        if self.rank != other.rank:
            return False
        if self.kind != other.kind:
            return False
        if self.id != other.id:
            return False
        if self.name != other.name:
            return False
        if self.commune != other.commune:
            return False
        if self.commune_name != other.commune_name:
            return False
        if self.proximity != other.proximity:
            return False
        if self.outside_departement != other.outside_departement:
            return False
        if self.hours != other.hours:
            return False
        if self.reasons != other.reasons:
            return False
        if self.pointer != other.pointer:
            return False
        return True

class _UniffiFfiConverterTypeCandidate(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Candidate(
            rank=_UniffiFfiConverterInt64.read(buf),
            kind=_UniffiFfiConverterString.read(buf),
            id=_UniffiFfiConverterString.read(buf),
            name=_UniffiFfiConverterString.read(buf),
            commune=_UniffiFfiConverterOptionalString.read(buf),
            commune_name=_UniffiFfiConverterOptionalString.read(buf),
            proximity=_UniffiFfiConverterTypeLabelled.read(buf),
            outside_departement=_UniffiFfiConverterBoolean.read(buf),
            hours=_UniffiFfiConverterSequenceTypeHours.read(buf),
            reasons=_UniffiFfiConverterSequenceTypeReason.read(buf),
            pointer=_UniffiFfiConverterString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterInt64.check_lower(value.rank)
        _UniffiFfiConverterString.check_lower(value.kind)
        _UniffiFfiConverterString.check_lower(value.id)
        _UniffiFfiConverterString.check_lower(value.name)
        _UniffiFfiConverterOptionalString.check_lower(value.commune)
        _UniffiFfiConverterOptionalString.check_lower(value.commune_name)
        _UniffiFfiConverterTypeLabelled.check_lower(value.proximity)
        _UniffiFfiConverterBoolean.check_lower(value.outside_departement)
        _UniffiFfiConverterSequenceTypeHours.check_lower(value.hours)
        _UniffiFfiConverterSequenceTypeReason.check_lower(value.reasons)
        _UniffiFfiConverterString.check_lower(value.pointer)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterInt64.write(value.rank, buf)
        _UniffiFfiConverterString.write(value.kind, buf)
        _UniffiFfiConverterString.write(value.id, buf)
        _UniffiFfiConverterString.write(value.name, buf)
        _UniffiFfiConverterOptionalString.write(value.commune, buf)
        _UniffiFfiConverterOptionalString.write(value.commune_name, buf)
        _UniffiFfiConverterTypeLabelled.write(value.proximity, buf)
        _UniffiFfiConverterBoolean.write(value.outside_departement, buf)
        _UniffiFfiConverterSequenceTypeHours.write(value.hours, buf)
        _UniffiFfiConverterSequenceTypeReason.write(value.reasons, buf)
        _UniffiFfiConverterString.write(value.pointer, buf)

class _UniffiFfiConverterUInt64(_UniffiConverterPrimitiveInt):
    CLASS_NAME = "u64"
    VALUE_MIN = 0
    VALUE_MAX = 2**64

    @staticmethod
    def read(buf):
        return buf.read_u64()

    @staticmethod
    def write(value, buf):
        buf.write_u64(value)

class _UniffiFfiConverterOptionalUInt64(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        if value is not None:
            _UniffiFfiConverterUInt64.check_lower(value)

    @classmethod
    def write(cls, value, buf):
        if value is None:
            buf.write_u8(0)
            return

        buf.write_u8(1)
        _UniffiFfiConverterUInt64.write(value, buf)

    @classmethod
    def read(cls, buf):
        flag = buf.read_u8()
        if flag == 0:
            return None
        elif flag == 1:
            return _UniffiFfiConverterUInt64.read(buf)
        else:
            raise InternalError("Unexpected flag byte for optional type")

@dataclass
class Limits:
    """
    Limits on what is read; what is left out is as usual.
"""
    def __init__(self, *, bytes:typing.Optional[int] = _DEFAULT, depth:typing.Optional[int] = _DEFAULT, records:typing.Optional[int] = _DEFAULT, string_bytes:typing.Optional[int] = _DEFAULT, findings:typing.Optional[int] = _DEFAULT):
        if bytes is _DEFAULT:
            self.bytes = None
        else:
            self.bytes = bytes
        if depth is _DEFAULT:
            self.depth = None
        else:
            self.depth = depth
        if records is _DEFAULT:
            self.records = None
        else:
            self.records = records
        if string_bytes is _DEFAULT:
            self.string_bytes = None
        else:
            self.string_bytes = string_bytes
        if findings is _DEFAULT:
            self.findings = None
        else:
            self.findings = findings




    def __str__(self):
        return "Limits(bytes={}, depth={}, records={}, string_bytes={}, findings={})".format(self.bytes, self.depth, self.records, self.string_bytes, self.findings)
    def __eq__(self, other):
        if self.bytes != other.bytes:
            return False
        if self.depth != other.depth:
            return False
        if self.records != other.records:
            return False
        if self.string_bytes != other.string_bytes:
            return False
        if self.findings != other.findings:
            return False
        return True

class _UniffiFfiConverterTypeLimits(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Limits(
            bytes=_UniffiFfiConverterOptionalUInt64.read(buf),
            depth=_UniffiFfiConverterOptionalUInt64.read(buf),
            records=_UniffiFfiConverterOptionalUInt64.read(buf),
            string_bytes=_UniffiFfiConverterOptionalUInt64.read(buf),
            findings=_UniffiFfiConverterOptionalUInt64.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterOptionalUInt64.check_lower(value.bytes)
        _UniffiFfiConverterOptionalUInt64.check_lower(value.depth)
        _UniffiFfiConverterOptionalUInt64.check_lower(value.records)
        _UniffiFfiConverterOptionalUInt64.check_lower(value.string_bytes)
        _UniffiFfiConverterOptionalUInt64.check_lower(value.findings)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterOptionalUInt64.write(value.bytes, buf)
        _UniffiFfiConverterOptionalUInt64.write(value.depth, buf)
        _UniffiFfiConverterOptionalUInt64.write(value.records, buf)
        _UniffiFfiConverterOptionalUInt64.write(value.string_bytes, buf)
        _UniffiFfiConverterOptionalUInt64.write(value.findings, buf)

class _UniffiFfiConverterOptionalTypeLimits(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        if value is not None:
            _UniffiFfiConverterTypeLimits.check_lower(value)

    @classmethod
    def write(cls, value, buf):
        if value is None:
            buf.write_u8(0)
            return

        buf.write_u8(1)
        _UniffiFfiConverterTypeLimits.write(value, buf)

    @classmethod
    def read(cls, buf):
        flag = buf.read_u8()
        if flag == 0:
            return None
        elif flag == 1:
            return _UniffiFfiConverterTypeLimits.read(buf)
        else:
            raise InternalError("Unexpected flag byte for optional type")

@dataclass
class CheckOptions:
    """
    What may be asked of a check; what is left out is as usual.
"""
    def __init__(self, *, today:typing.Optional[str] = _DEFAULT, limits:typing.Optional[Limits] = _DEFAULT):
        if today is _DEFAULT:
            self.today = None
        else:
            self.today = today
        if limits is _DEFAULT:
            self.limits = None
        else:
            self.limits = limits




    def __str__(self):
        return "CheckOptions(today={}, limits={})".format(self.today, self.limits)
    def __eq__(self, other):
        if self.today != other.today:
            return False
        if self.limits != other.limits:
            return False
        return True

class _UniffiFfiConverterTypeCheckOptions(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return CheckOptions(
            today=_UniffiFfiConverterOptionalString.read(buf),
            limits=_UniffiFfiConverterOptionalTypeLimits.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterOptionalString.check_lower(value.today)
        _UniffiFfiConverterOptionalTypeLimits.check_lower(value.limits)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterOptionalString.write(value.today, buf)
        _UniffiFfiConverterOptionalTypeLimits.write(value.limits, buf)

@dataclass
class Days:
    """
    First and last day, both included.
"""
    def __init__(self, *, first:str, last:str):
        self.first = first
        self.last = last




    def __str__(self):
        return "Days(first={}, last={})".format(self.first, self.last)
    def __eq__(self, other):
        if self.first != other.first:
            return False
        if self.last != other.last:
            return False
        return True

class _UniffiFfiConverterTypeDays(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Days(
            first=_UniffiFfiConverterString.read(buf),
            last=_UniffiFfiConverterString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.first)
        _UniffiFfiConverterString.check_lower(value.last)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.first, buf)
        _UniffiFfiConverterString.write(value.last, buf)

@dataclass
class Phase:
    """
    A phase and its days.
"""
    def __init__(self, *, phase:Labelled, days:Days):
        self.phase = phase
        self.days = days




    def __str__(self):
        return "Phase(phase={}, days={})".format(self.phase, self.days)
    def __eq__(self, other):
        if self.phase != other.phase:
            return False
        if self.days != other.days:
            return False
        return True

class _UniffiFfiConverterTypePhase(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Phase(
            phase=_UniffiFfiConverterTypeLabelled.read(buf),
            days=_UniffiFfiConverterTypeDays.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterTypeLabelled.check_lower(value.phase)
        _UniffiFfiConverterTypeDays.check_lower(value.days)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterTypeLabelled.write(value.phase, buf)
        _UniffiFfiConverterTypeDays.write(value.days, buf)

class _UniffiFfiConverterSequenceTypePhase(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypePhase.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypePhase.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypePhase.read(buf) for i in range(count)
        ]

class _UniffiFfiConverterOptionalTypeDays(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        if value is not None:
            _UniffiFfiConverterTypeDays.check_lower(value)

    @classmethod
    def write(cls, value, buf):
        if value is None:
            buf.write_u8(0)
            return

        buf.write_u8(1)
        _UniffiFfiConverterTypeDays.write(value, buf)

    @classmethod
    def read(cls, buf):
        flag = buf.read_u8()
        if flag == 0:
            return None
        elif flag == 1:
            return _UniffiFfiConverterTypeDays.read(buf)
        else:
            raise InternalError("Unexpected flag byte for optional type")

@dataclass
class CohortCalendar:
    """
    The calendar of the cohort that starts in a year.
"""
    def __init__(self, *, year:int, phases:typing.List[Phase], missions:typing.Optional[Days]):
        self.year = year
        self.phases = phases
        self.missions = missions




    def __str__(self):
        return "CohortCalendar(year={}, phases={}, missions={})".format(self.year, self.phases, self.missions)
    def __eq__(self, other):
        if self.year != other.year:
            return False
        if self.phases != other.phases:
            return False
        if self.missions != other.missions:
            return False
        return True

class _UniffiFfiConverterTypeCohortCalendar(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return CohortCalendar(
            year=_UniffiFfiConverterInt32.read(buf),
            phases=_UniffiFfiConverterSequenceTypePhase.read(buf),
            missions=_UniffiFfiConverterOptionalTypeDays.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterInt32.check_lower(value.year)
        _UniffiFfiConverterSequenceTypePhase.check_lower(value.phases)
        _UniffiFfiConverterOptionalTypeDays.check_lower(value.missions)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterInt32.write(value.year, buf)
        _UniffiFfiConverterSequenceTypePhase.write(value.phases, buf)
        _UniffiFfiConverterOptionalTypeDays.write(value.missions, buf)

class _UniffiFfiConverterSequenceTypeBassinNetwork(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeBassinNetwork.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeBassinNetwork.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeBassinNetwork.read(buf) for i in range(count)
        ]

@dataclass
class RoleCount:
    """
    How many hold a role.
"""
    def __init__(self, *, role:Labelled, actors:int, pointers:typing.List[str]):
        self.role = role
        self.actors = actors
        self.pointers = pointers




    def __str__(self):
        return "RoleCount(role={}, actors={}, pointers={})".format(self.role, self.actors, self.pointers)
    def __eq__(self, other):
        if self.role != other.role:
            return False
        if self.actors != other.actors:
            return False
        if self.pointers != other.pointers:
            return False
        return True

class _UniffiFfiConverterTypeRoleCount(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return RoleCount(
            role=_UniffiFfiConverterTypeLabelled.read(buf),
            actors=_UniffiFfiConverterInt64.read(buf),
            pointers=_UniffiFfiConverterSequenceString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterTypeLabelled.check_lower(value.role)
        _UniffiFfiConverterInt64.check_lower(value.actors)
        _UniffiFfiConverterSequenceString.check_lower(value.pointers)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterTypeLabelled.write(value.role, buf)
        _UniffiFfiConverterInt64.write(value.actors, buf)
        _UniffiFfiConverterSequenceString.write(value.pointers, buf)

class _UniffiFfiConverterSequenceTypeRoleCount(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeRoleCount.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeRoleCount.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeRoleCount.read(buf) for i in range(count)
        ]

@dataclass
class Completeness:
    """
    The local networks: roles held, roles missing.
"""
    def __init__(self, *, day:typing.Optional[str], bassins:typing.List[BassinNetwork], complete:int, incomplete:int, without_network:int, roles_held:Share, with_one_pilot:Share, actors_by_role:typing.List[RoleCount], actors_beside_pilots:int):
        self.day = day
        self.bassins = bassins
        self.complete = complete
        self.incomplete = incomplete
        self.without_network = without_network
        self.roles_held = roles_held
        self.with_one_pilot = with_one_pilot
        self.actors_by_role = actors_by_role
        self.actors_beside_pilots = actors_beside_pilots




    def __str__(self):
        return "Completeness(day={}, bassins={}, complete={}, incomplete={}, without_network={}, roles_held={}, with_one_pilot={}, actors_by_role={}, actors_beside_pilots={})".format(self.day, self.bassins, self.complete, self.incomplete, self.without_network, self.roles_held, self.with_one_pilot, self.actors_by_role, self.actors_beside_pilots)
    def __eq__(self, other):
        if self.day != other.day:
            return False
        if self.bassins != other.bassins:
            return False
        if self.complete != other.complete:
            return False
        if self.incomplete != other.incomplete:
            return False
        if self.without_network != other.without_network:
            return False
        if self.roles_held != other.roles_held:
            return False
        if self.with_one_pilot != other.with_one_pilot:
            return False
        if self.actors_by_role != other.actors_by_role:
            return False
        if self.actors_beside_pilots != other.actors_beside_pilots:
            return False
        return True

class _UniffiFfiConverterTypeCompleteness(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Completeness(
            day=_UniffiFfiConverterOptionalString.read(buf),
            bassins=_UniffiFfiConverterSequenceTypeBassinNetwork.read(buf),
            complete=_UniffiFfiConverterInt64.read(buf),
            incomplete=_UniffiFfiConverterInt64.read(buf),
            without_network=_UniffiFfiConverterInt64.read(buf),
            roles_held=_UniffiFfiConverterTypeShare.read(buf),
            with_one_pilot=_UniffiFfiConverterTypeShare.read(buf),
            actors_by_role=_UniffiFfiConverterSequenceTypeRoleCount.read(buf),
            actors_beside_pilots=_UniffiFfiConverterInt64.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterOptionalString.check_lower(value.day)
        _UniffiFfiConverterSequenceTypeBassinNetwork.check_lower(value.bassins)
        _UniffiFfiConverterInt64.check_lower(value.complete)
        _UniffiFfiConverterInt64.check_lower(value.incomplete)
        _UniffiFfiConverterInt64.check_lower(value.without_network)
        _UniffiFfiConverterTypeShare.check_lower(value.roles_held)
        _UniffiFfiConverterTypeShare.check_lower(value.with_one_pilot)
        _UniffiFfiConverterSequenceTypeRoleCount.check_lower(value.actors_by_role)
        _UniffiFfiConverterInt64.check_lower(value.actors_beside_pilots)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterOptionalString.write(value.day, buf)
        _UniffiFfiConverterSequenceTypeBassinNetwork.write(value.bassins, buf)
        _UniffiFfiConverterInt64.write(value.complete, buf)
        _UniffiFfiConverterInt64.write(value.incomplete, buf)
        _UniffiFfiConverterInt64.write(value.without_network, buf)
        _UniffiFfiConverterTypeShare.write(value.roles_held, buf)
        _UniffiFfiConverterTypeShare.write(value.with_one_pilot, buf)
        _UniffiFfiConverterSequenceTypeRoleCount.write(value.actors_by_role, buf)
        _UniffiFfiConverterInt64.write(value.actors_beside_pilots, buf)

@dataclass
class Computation:
    """
    A computation that a programme may be asked for.
"""
    def __init__(self, *, name:str, since:str, rule_ids:typing.List[str], title:Bilingual, arguments:typing.List[str]):
        self.name = name
        self.since = since
        self.rule_ids = rule_ids
        self.title = title
        self.arguments = arguments




    def __str__(self):
        return "Computation(name={}, since={}, rule_ids={}, title={}, arguments={})".format(self.name, self.since, self.rule_ids, self.title, self.arguments)
    def __eq__(self, other):
        if self.name != other.name:
            return False
        if self.since != other.since:
            return False
        if self.rule_ids != other.rule_ids:
            return False
        if self.title != other.title:
            return False
        if self.arguments != other.arguments:
            return False
        return True

class _UniffiFfiConverterTypeComputation(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Computation(
            name=_UniffiFfiConverterString.read(buf),
            since=_UniffiFfiConverterString.read(buf),
            rule_ids=_UniffiFfiConverterSequenceString.read(buf),
            title=_UniffiFfiConverterTypeBilingual.read(buf),
            arguments=_UniffiFfiConverterSequenceString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.name)
        _UniffiFfiConverterString.check_lower(value.since)
        _UniffiFfiConverterSequenceString.check_lower(value.rule_ids)
        _UniffiFfiConverterTypeBilingual.check_lower(value.title)
        _UniffiFfiConverterSequenceString.check_lower(value.arguments)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.name, buf)
        _UniffiFfiConverterString.write(value.since, buf)
        _UniffiFfiConverterSequenceString.write(value.rule_ids, buf)
        _UniffiFfiConverterTypeBilingual.write(value.title, buf)
        _UniffiFfiConverterSequenceString.write(value.arguments, buf)

@dataclass
class Counts:
    """
    How many findings there are of each severity.
"""
    def __init__(self, *, error:int, warning:int, info:int):
        self.error = error
        self.warning = warning
        self.info = info




    def __str__(self):
        return "Counts(error={}, warning={}, info={})".format(self.error, self.warning, self.info)
    def __eq__(self, other):
        if self.error != other.error:
            return False
        if self.warning != other.warning:
            return False
        if self.info != other.info:
            return False
        return True

class _UniffiFfiConverterTypeCounts(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Counts(
            error=_UniffiFfiConverterUInt64.read(buf),
            warning=_UniffiFfiConverterUInt64.read(buf),
            info=_UniffiFfiConverterUInt64.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterUInt64.check_lower(value.error)
        _UniffiFfiConverterUInt64.check_lower(value.warning)
        _UniffiFfiConverterUInt64.check_lower(value.info)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterUInt64.write(value.error, buf)
        _UniffiFfiConverterUInt64.write(value.warning, buf)
        _UniffiFfiConverterUInt64.write(value.info, buf)

@dataclass
class Dimension:
    """
    What a value is broken down by.
"""
    def __init__(self, *, name:str, value:str, label:typing.Optional[str]):
        self.name = name
        self.value = value
        self.label = label




    def __str__(self):
        return "Dimension(name={}, value={}, label={})".format(self.name, self.value, self.label)
    def __eq__(self, other):
        if self.name != other.name:
            return False
        if self.value != other.value:
            return False
        if self.label != other.label:
            return False
        return True

class _UniffiFfiConverterTypeDimension(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Dimension(
            name=_UniffiFfiConverterString.read(buf),
            value=_UniffiFfiConverterString.read(buf),
            label=_UniffiFfiConverterOptionalString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.name)
        _UniffiFfiConverterString.check_lower(value.value)
        _UniffiFfiConverterOptionalString.check_lower(value.label)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.name, buf)
        _UniffiFfiConverterString.write(value.value, buf)
        _UniffiFfiConverterOptionalString.write(value.label, buf)






class Severity(enum.Enum):
    """
    How grave a finding is.
"""

    ERROR = 0
    """
    The document gives no programme.
"""

    WARNING = 1
    """
    Probably a mistake.
"""

    INFO = 2
    """
    Worth knowing.
"""



class _UniffiFfiConverterTypeSeverity(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        variant = buf.read_i32()
        if variant == 1:
            return Severity.ERROR
        if variant == 2:
            return Severity.WARNING
        if variant == 3:
            return Severity.INFO
        raise InternalError("Raw enum value doesn't match any cases")

    @staticmethod
    def check_lower(value):
        if value == Severity.ERROR:
            return
        if value == Severity.WARNING:
            return
        if value == Severity.INFO:
            return
        raise ValueError(value)

    @staticmethod
    def write(value, buf):
        if value == Severity.ERROR:
            buf.write_i32(1)
        if value == Severity.WARNING:
            buf.write_i32(2)
        if value == Severity.INFO:
            buf.write_i32(3)



@dataclass
class Subject:
    """
    The object that a finding is about.
"""
    def __init__(self, *, kind:str, id:str, label:str):
        self.kind = kind
        self.id = id
        self.label = label




    def __str__(self):
        return "Subject(kind={}, id={}, label={})".format(self.kind, self.id, self.label)
    def __eq__(self, other):
        if self.kind != other.kind:
            return False
        if self.id != other.id:
            return False
        if self.label != other.label:
            return False
        return True

class _UniffiFfiConverterTypeSubject(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Subject(
            kind=_UniffiFfiConverterString.read(buf),
            id=_UniffiFfiConverterString.read(buf),
            label=_UniffiFfiConverterString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.kind)
        _UniffiFfiConverterString.check_lower(value.id)
        _UniffiFfiConverterString.check_lower(value.label)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.kind, buf)
        _UniffiFfiConverterString.write(value.id, buf)
        _UniffiFfiConverterString.write(value.label, buf)

class _UniffiFfiConverterOptionalTypeSubject(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        if value is not None:
            _UniffiFfiConverterTypeSubject.check_lower(value)

    @classmethod
    def write(cls, value, buf):
        if value is None:
            buf.write_u8(0)
            return

        buf.write_u8(1)
        _UniffiFfiConverterTypeSubject.write(value, buf)

    @classmethod
    def read(cls, buf):
        flag = buf.read_u8()
        if flag == 0:
            return None
        elif flag == 1:
            return _UniffiFfiConverterTypeSubject.read(buf)
        else:
            raise InternalError("Unexpected flag byte for optional type")

@dataclass
class Place:
    """
    A place of the document that a finding is about too.
"""
    def __init__(self, *, path:str, role:str, line:int, column:int):
        self.path = path
        self.role = role
        self.line = line
        self.column = column




    def __str__(self):
        return "Place(path={}, role={}, line={}, column={})".format(self.path, self.role, self.line, self.column)
    def __eq__(self, other):
        if self.path != other.path:
            return False
        if self.role != other.role:
            return False
        if self.line != other.line:
            return False
        if self.column != other.column:
            return False
        return True

class _UniffiFfiConverterTypePlace(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Place(
            path=_UniffiFfiConverterString.read(buf),
            role=_UniffiFfiConverterString.read(buf),
            line=_UniffiFfiConverterUInt64.read(buf),
            column=_UniffiFfiConverterUInt64.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.path)
        _UniffiFfiConverterString.check_lower(value.role)
        _UniffiFfiConverterUInt64.check_lower(value.line)
        _UniffiFfiConverterUInt64.check_lower(value.column)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.path, buf)
        _UniffiFfiConverterString.write(value.role, buf)
        _UniffiFfiConverterUInt64.write(value.line, buf)
        _UniffiFfiConverterUInt64.write(value.column, buf)

class _UniffiFfiConverterSequenceTypePlace(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypePlace.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypePlace.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypePlace.read(buf) for i in range(count)
        ]






class ParamValue:
    """
    What a dynamic part is.
"""
    def __init__(self):
        raise RuntimeError("ParamValue cannot be instantiated directly")

    # Each enum variant is a nested class of the enum itself.
    @dataclass
    class TEXT:
        """
        A text.
"""

        def __init__(self, text:str):
            self.text = text

            """
        The text.
"""

            pass





        def __str__(self):
            return "ParamValue.TEXT(text={})".format(self.text)
        def __eq__(self, other):
            if not isinstance(other, ParamValue):
                return NotImplemented
            if not other.is_TEXT():
                return False
            if self.text != other.text:
                return False
            return True

    @dataclass
    class COUNT:
        """
        A number of things.
"""

        def __init__(self, count:int):
            self.count = count

            """
        How many.
"""

            pass





        def __str__(self):
            return "ParamValue.COUNT(count={})".format(self.count)
        def __eq__(self, other):
            if not isinstance(other, ParamValue):
                return NotImplemented
            if not other.is_COUNT():
                return False
            if self.count != other.count:
                return False
            return True

    @dataclass
    class CENTS:
        """
        An amount of money.
"""

        def __init__(self, cents:int):
            self.cents = cents

            """
        Cents of euro.
"""

            pass





        def __str__(self):
            return "ParamValue.CENTS(cents={})".format(self.cents)
        def __eq__(self, other):
            if not isinstance(other, ParamValue):
                return NotImplemented
            if not other.is_CENTS():
                return False
            if self.cents != other.cents:
                return False
            return True

    @dataclass
    class DATE:
        """
        A day.
"""

        def __init__(self, date:str):
            self.date = date

            """
        The day, `2024-01-31`.
"""

            pass





        def __str__(self):
            return "ParamValue.DATE(date={})".format(self.date)
        def __eq__(self, other):
            if not isinstance(other, ParamValue):
                return NotImplemented
            if not other.is_DATE():
                return False
            if self.date != other.date:
                return False
            return True

    @dataclass
    class LIST:
        """
        Several texts, all of them.
"""

        def __init__(self, items:typing.List[str]):
            self.items = items

            """
        The texts.
"""

            pass





        def __str__(self):
            return "ParamValue.LIST(items={})".format(self.items)
        def __eq__(self, other):
            if not isinstance(other, ParamValue):
                return NotImplemented
            if not other.is_LIST():
                return False
            if self.items != other.items:
                return False
            return True

    @dataclass
    class CHOICE:
        """
        Several texts, one of them.
"""

        def __init__(self, items:typing.List[str]):
            self.items = items

            """
        The texts.
"""

            pass





        def __str__(self):
            return "ParamValue.CHOICE(items={})".format(self.items)
        def __eq__(self, other):
            if not isinstance(other, ParamValue):
                return NotImplemented
            if not other.is_CHOICE():
                return False
            if self.items != other.items:
                return False
            return True

    @dataclass
    class THOUSANDTHS:
        """
        A number with decimals.
"""

        def __init__(self, thousandths:int):
            self.thousandths = thousandths

            """
        Thousandths of one.
"""

            pass





        def __str__(self):
            return "ParamValue.THOUSANDTHS(thousandths={})".format(self.thousandths)
        def __eq__(self, other):
            if not isinstance(other, ParamValue):
                return NotImplemented
            if not other.is_THOUSANDTHS():
                return False
            if self.thousandths != other.thousandths:
                return False
            return True

    @dataclass
    class WORDS:
        """
        A notation and its words.
"""

        def __init__(self, notation:str, words:Bilingual):
            self.notation = notation

            """
        As documents hold it.
"""

            self.words = words

            """
        Its words.
"""

            pass





        def __str__(self):
            return "ParamValue.WORDS(notation={}, words={})".format(self.notation, self.words)
        def __eq__(self, other):
            if not isinstance(other, ParamValue):
                return NotImplemented
            if not other.is_WORDS():
                return False
            if self.notation != other.notation:
                return False
            if self.words != other.words:
                return False
            return True

    @dataclass
    class TERM:
        """
        A term of a vocabulary.
"""

        def __init__(self, code:str, label:Bilingual):
            self.code = code

            """
        Its code.
"""

            self.label = label

            """
        Its label.
"""

            pass





        def __str__(self):
            return "ParamValue.TERM(code={}, label={})".format(self.code, self.label)
        def __eq__(self, other):
            if not isinstance(other, ParamValue):
                return NotImplemented
            if not other.is_TERM():
                return False
            if self.code != other.code:
                return False
            if self.label != other.label:
                return False
            return True



    # For each variant, we have `is_NAME` and `is_name` methods for easily checking
    # whether an instance is that variant.
    def is_TEXT(self) -> bool:
        return isinstance(self, ParamValue.TEXT)
    def is_text(self) -> bool:
        return isinstance(self, ParamValue.TEXT)
    def is_COUNT(self) -> bool:
        return isinstance(self, ParamValue.COUNT)
    def is_count(self) -> bool:
        return isinstance(self, ParamValue.COUNT)
    def is_CENTS(self) -> bool:
        return isinstance(self, ParamValue.CENTS)
    def is_cents(self) -> bool:
        return isinstance(self, ParamValue.CENTS)
    def is_DATE(self) -> bool:
        return isinstance(self, ParamValue.DATE)
    def is_date(self) -> bool:
        return isinstance(self, ParamValue.DATE)
    def is_LIST(self) -> bool:
        return isinstance(self, ParamValue.LIST)
    def is_list(self) -> bool:
        return isinstance(self, ParamValue.LIST)
    def is_CHOICE(self) -> bool:
        return isinstance(self, ParamValue.CHOICE)
    def is_choice(self) -> bool:
        return isinstance(self, ParamValue.CHOICE)
    def is_THOUSANDTHS(self) -> bool:
        return isinstance(self, ParamValue.THOUSANDTHS)
    def is_thousandths(self) -> bool:
        return isinstance(self, ParamValue.THOUSANDTHS)
    def is_WORDS(self) -> bool:
        return isinstance(self, ParamValue.WORDS)
    def is_words(self) -> bool:
        return isinstance(self, ParamValue.WORDS)
    def is_TERM(self) -> bool:
        return isinstance(self, ParamValue.TERM)
    def is_term(self) -> bool:
        return isinstance(self, ParamValue.TERM)


# Now, a little trick - we make each nested variant class be a subclass of the main
# enum class, so that method calls and instance checks etc will work intuitively.
# We might be able to do this a little more neatly with a metaclass, but this'll do.
ParamValue.TEXT = type("ParamValue.TEXT", (ParamValue.TEXT, ParamValue,), {})  # type: ignore
ParamValue.COUNT = type("ParamValue.COUNT", (ParamValue.COUNT, ParamValue,), {})  # type: ignore
ParamValue.CENTS = type("ParamValue.CENTS", (ParamValue.CENTS, ParamValue,), {})  # type: ignore
ParamValue.DATE = type("ParamValue.DATE", (ParamValue.DATE, ParamValue,), {})  # type: ignore
ParamValue.LIST = type("ParamValue.LIST", (ParamValue.LIST, ParamValue,), {})  # type: ignore
ParamValue.CHOICE = type("ParamValue.CHOICE", (ParamValue.CHOICE, ParamValue,), {})  # type: ignore
ParamValue.THOUSANDTHS = type("ParamValue.THOUSANDTHS", (ParamValue.THOUSANDTHS, ParamValue,), {})  # type: ignore
ParamValue.WORDS = type("ParamValue.WORDS", (ParamValue.WORDS, ParamValue,), {})  # type: ignore
ParamValue.TERM = type("ParamValue.TERM", (ParamValue.TERM, ParamValue,), {})  # type: ignore




class _UniffiFfiConverterTypeParamValue(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        variant = buf.read_i32()
        if variant == 1:
            return ParamValue.TEXT(
                _UniffiFfiConverterString.read(buf),
            )
        if variant == 2:
            return ParamValue.COUNT(
                _UniffiFfiConverterInt64.read(buf),
            )
        if variant == 3:
            return ParamValue.CENTS(
                _UniffiFfiConverterInt64.read(buf),
            )
        if variant == 4:
            return ParamValue.DATE(
                _UniffiFfiConverterString.read(buf),
            )
        if variant == 5:
            return ParamValue.LIST(
                _UniffiFfiConverterSequenceString.read(buf),
            )
        if variant == 6:
            return ParamValue.CHOICE(
                _UniffiFfiConverterSequenceString.read(buf),
            )
        if variant == 7:
            return ParamValue.THOUSANDTHS(
                _UniffiFfiConverterInt64.read(buf),
            )
        if variant == 8:
            return ParamValue.WORDS(
                _UniffiFfiConverterString.read(buf),
                _UniffiFfiConverterTypeBilingual.read(buf),
            )
        if variant == 9:
            return ParamValue.TERM(
                _UniffiFfiConverterString.read(buf),
                _UniffiFfiConverterTypeBilingual.read(buf),
            )
        raise InternalError("Raw enum value doesn't match any cases")

    @staticmethod
    def check_lower(value):
        if value.is_TEXT():
            _UniffiFfiConverterString.check_lower(value.text)
            return
        if value.is_COUNT():
            _UniffiFfiConverterInt64.check_lower(value.count)
            return
        if value.is_CENTS():
            _UniffiFfiConverterInt64.check_lower(value.cents)
            return
        if value.is_DATE():
            _UniffiFfiConverterString.check_lower(value.date)
            return
        if value.is_LIST():
            _UniffiFfiConverterSequenceString.check_lower(value.items)
            return
        if value.is_CHOICE():
            _UniffiFfiConverterSequenceString.check_lower(value.items)
            return
        if value.is_THOUSANDTHS():
            _UniffiFfiConverterInt64.check_lower(value.thousandths)
            return
        if value.is_WORDS():
            _UniffiFfiConverterString.check_lower(value.notation)
            _UniffiFfiConverterTypeBilingual.check_lower(value.words)
            return
        if value.is_TERM():
            _UniffiFfiConverterString.check_lower(value.code)
            _UniffiFfiConverterTypeBilingual.check_lower(value.label)
            return
        raise ValueError(value)

    @staticmethod
    def write(value, buf):
        if value.is_TEXT():
            buf.write_i32(1)
            _UniffiFfiConverterString.write(value.text, buf)
        if value.is_COUNT():
            buf.write_i32(2)
            _UniffiFfiConverterInt64.write(value.count, buf)
        if value.is_CENTS():
            buf.write_i32(3)
            _UniffiFfiConverterInt64.write(value.cents, buf)
        if value.is_DATE():
            buf.write_i32(4)
            _UniffiFfiConverterString.write(value.date, buf)
        if value.is_LIST():
            buf.write_i32(5)
            _UniffiFfiConverterSequenceString.write(value.items, buf)
        if value.is_CHOICE():
            buf.write_i32(6)
            _UniffiFfiConverterSequenceString.write(value.items, buf)
        if value.is_THOUSANDTHS():
            buf.write_i32(7)
            _UniffiFfiConverterInt64.write(value.thousandths, buf)
        if value.is_WORDS():
            buf.write_i32(8)
            _UniffiFfiConverterString.write(value.notation, buf)
            _UniffiFfiConverterTypeBilingual.write(value.words, buf)
        if value.is_TERM():
            buf.write_i32(9)
            _UniffiFfiConverterString.write(value.code, buf)
            _UniffiFfiConverterTypeBilingual.write(value.label, buf)



@dataclass
class Param:
    """
    A dynamic part of the sentences of a finding.
"""
    def __init__(self, *, name:str, value:ParamValue):
        self.name = name
        self.value = value




    def __str__(self):
        return "Param(name={}, value={})".format(self.name, self.value)
    def __eq__(self, other):
        if self.name != other.name:
            return False
        if self.value != other.value:
            return False
        return True

class _UniffiFfiConverterTypeParam(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Param(
            name=_UniffiFfiConverterString.read(buf),
            value=_UniffiFfiConverterTypeParamValue.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.name)
        _UniffiFfiConverterTypeParamValue.check_lower(value.value)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.name, buf)
        _UniffiFfiConverterTypeParamValue.write(value.value, buf)

class _UniffiFfiConverterSequenceTypeParam(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeParam.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeParam.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeParam.read(buf) for i in range(count)
        ]

@dataclass
class Finding:
    """
    One thing found in a document.
"""
    def __init__(self, *, code:str, severity:Severity, path:str, line:int, column:int, subject:typing.Optional[Subject], related:typing.List[Place], params:typing.List[Param], text:Bilingual, help:Bilingual, doc:str, rule_ids:typing.List[str]):
        self.code = code
        self.severity = severity
        self.path = path
        self.line = line
        self.column = column
        self.subject = subject
        self.related = related
        self.params = params
        self.text = text
        self.help = help
        self.doc = doc
        self.rule_ids = rule_ids




    def __str__(self):
        return "Finding(code={}, severity={}, path={}, line={}, column={}, subject={}, related={}, params={}, text={}, help={}, doc={}, rule_ids={})".format(self.code, self.severity, self.path, self.line, self.column, self.subject, self.related, self.params, self.text, self.help, self.doc, self.rule_ids)
    def __eq__(self, other):
        if self.code != other.code:
            return False
        if self.severity != other.severity:
            return False
        if self.path != other.path:
            return False
        if self.line != other.line:
            return False
        if self.column != other.column:
            return False
        if self.subject != other.subject:
            return False
        if self.related != other.related:
            return False
        if self.params != other.params:
            return False
        if self.text != other.text:
            return False
        if self.help != other.help:
            return False
        if self.doc != other.doc:
            return False
        if self.rule_ids != other.rule_ids:
            return False
        return True

class _UniffiFfiConverterTypeFinding(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Finding(
            code=_UniffiFfiConverterString.read(buf),
            severity=_UniffiFfiConverterTypeSeverity.read(buf),
            path=_UniffiFfiConverterString.read(buf),
            line=_UniffiFfiConverterUInt64.read(buf),
            column=_UniffiFfiConverterUInt64.read(buf),
            subject=_UniffiFfiConverterOptionalTypeSubject.read(buf),
            related=_UniffiFfiConverterSequenceTypePlace.read(buf),
            params=_UniffiFfiConverterSequenceTypeParam.read(buf),
            text=_UniffiFfiConverterTypeBilingual.read(buf),
            help=_UniffiFfiConverterTypeBilingual.read(buf),
            doc=_UniffiFfiConverterString.read(buf),
            rule_ids=_UniffiFfiConverterSequenceString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.code)
        _UniffiFfiConverterTypeSeverity.check_lower(value.severity)
        _UniffiFfiConverterString.check_lower(value.path)
        _UniffiFfiConverterUInt64.check_lower(value.line)
        _UniffiFfiConverterUInt64.check_lower(value.column)
        _UniffiFfiConverterOptionalTypeSubject.check_lower(value.subject)
        _UniffiFfiConverterSequenceTypePlace.check_lower(value.related)
        _UniffiFfiConverterSequenceTypeParam.check_lower(value.params)
        _UniffiFfiConverterTypeBilingual.check_lower(value.text)
        _UniffiFfiConverterTypeBilingual.check_lower(value.help)
        _UniffiFfiConverterString.check_lower(value.doc)
        _UniffiFfiConverterSequenceString.check_lower(value.rule_ids)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.code, buf)
        _UniffiFfiConverterTypeSeverity.write(value.severity, buf)
        _UniffiFfiConverterString.write(value.path, buf)
        _UniffiFfiConverterUInt64.write(value.line, buf)
        _UniffiFfiConverterUInt64.write(value.column, buf)
        _UniffiFfiConverterOptionalTypeSubject.write(value.subject, buf)
        _UniffiFfiConverterSequenceTypePlace.write(value.related, buf)
        _UniffiFfiConverterSequenceTypeParam.write(value.params, buf)
        _UniffiFfiConverterTypeBilingual.write(value.text, buf)
        _UniffiFfiConverterTypeBilingual.write(value.help, buf)
        _UniffiFfiConverterString.write(value.doc, buf)
        _UniffiFfiConverterSequenceString.write(value.rule_ids, buf)

@dataclass
class Framework:
    """
    A framework of competences.
"""
    def __init__(self, *, id:str, label_fr:str, label_en:str, version:str):
        self.id = id
        self.label_fr = label_fr
        self.label_en = label_en
        self.version = version




    def __str__(self):
        return "Framework(id={}, label_fr={}, label_en={}, version={})".format(self.id, self.label_fr, self.label_en, self.version)
    def __eq__(self, other):
        if self.id != other.id:
            return False
        if self.label_fr != other.label_fr:
            return False
        if self.label_en != other.label_en:
            return False
        if self.version != other.version:
            return False
        return True

class _UniffiFfiConverterTypeFramework(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Framework(
            id=_UniffiFfiConverterString.read(buf),
            label_fr=_UniffiFfiConverterString.read(buf),
            label_en=_UniffiFfiConverterString.read(buf),
            version=_UniffiFfiConverterString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.id)
        _UniffiFfiConverterString.check_lower(value.label_fr)
        _UniffiFfiConverterString.check_lower(value.label_en)
        _UniffiFfiConverterString.check_lower(value.version)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.id, buf)
        _UniffiFfiConverterString.write(value.label_fr, buf)
        _UniffiFfiConverterString.write(value.label_en, buf)
        _UniffiFfiConverterString.write(value.version, buf)

class _UniffiFfiConverterSequenceTypeDimension(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeDimension.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeDimension.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeDimension.read(buf) for i in range(count)
        ]

class _UniffiFfiConverterFloat64(_UniffiConverterPrimitiveFloat):
    @staticmethod
    def read(buf):
        return buf.read_double()

    @staticmethod
    def write(value, buf):
        buf.write_double(value)

class _UniffiFfiConverterOptionalFloat64(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        if value is not None:
            _UniffiFfiConverterFloat64.check_lower(value)

    @classmethod
    def write(cls, value, buf):
        if value is None:
            buf.write_u8(0)
            return

        buf.write_u8(1)
        _UniffiFfiConverterFloat64.write(value, buf)

    @classmethod
    def read(cls, buf):
        flag = buf.read_u8()
        if flag == 0:
            return None
        elif flag == 1:
            return _UniffiFfiConverterFloat64.read(buf)
        else:
            raise InternalError("Unexpected flag byte for optional type")

@dataclass
class TargetState:
    """
    Where a value stands beside its target.
"""
    def __init__(self, *, min:typing.Optional[float], max:typing.Optional[float], baseline:typing.Optional[float], progress:typing.Optional[int], verdict:str, verdict_fr:str, verdict_en:str):
        self.min = min
        self.max = max
        self.baseline = baseline
        self.progress = progress
        self.verdict = verdict
        self.verdict_fr = verdict_fr
        self.verdict_en = verdict_en




    def __str__(self):
        return "TargetState(min={}, max={}, baseline={}, progress={}, verdict={}, verdict_fr={}, verdict_en={})".format(self.min, self.max, self.baseline, self.progress, self.verdict, self.verdict_fr, self.verdict_en)
    def __eq__(self, other):
        if self.min != other.min:
            return False
        if self.max != other.max:
            return False
        if self.baseline != other.baseline:
            return False
        if self.progress != other.progress:
            return False
        if self.verdict != other.verdict:
            return False
        if self.verdict_fr != other.verdict_fr:
            return False
        if self.verdict_en != other.verdict_en:
            return False
        return True

class _UniffiFfiConverterTypeTargetState(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return TargetState(
            min=_UniffiFfiConverterOptionalFloat64.read(buf),
            max=_UniffiFfiConverterOptionalFloat64.read(buf),
            baseline=_UniffiFfiConverterOptionalFloat64.read(buf),
            progress=_UniffiFfiConverterOptionalInt64.read(buf),
            verdict=_UniffiFfiConverterString.read(buf),
            verdict_fr=_UniffiFfiConverterString.read(buf),
            verdict_en=_UniffiFfiConverterString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterOptionalFloat64.check_lower(value.min)
        _UniffiFfiConverterOptionalFloat64.check_lower(value.max)
        _UniffiFfiConverterOptionalFloat64.check_lower(value.baseline)
        _UniffiFfiConverterOptionalInt64.check_lower(value.progress)
        _UniffiFfiConverterString.check_lower(value.verdict)
        _UniffiFfiConverterString.check_lower(value.verdict_fr)
        _UniffiFfiConverterString.check_lower(value.verdict_en)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterOptionalFloat64.write(value.min, buf)
        _UniffiFfiConverterOptionalFloat64.write(value.max, buf)
        _UniffiFfiConverterOptionalFloat64.write(value.baseline, buf)
        _UniffiFfiConverterOptionalInt64.write(value.progress, buf)
        _UniffiFfiConverterString.write(value.verdict, buf)
        _UniffiFfiConverterString.write(value.verdict_fr, buf)
        _UniffiFfiConverterString.write(value.verdict_en, buf)

class _UniffiFfiConverterOptionalTypeTargetState(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        if value is not None:
            _UniffiFfiConverterTypeTargetState.check_lower(value)

    @classmethod
    def write(cls, value, buf):
        if value is None:
            buf.write_u8(0)
            return

        buf.write_u8(1)
        _UniffiFfiConverterTypeTargetState.write(value, buf)

    @classmethod
    def read(cls, buf):
        flag = buf.read_u8()
        if flag == 0:
            return None
        elif flag == 1:
            return _UniffiFfiConverterTypeTargetState.read(buf)
        else:
            raise InternalError("Unexpected flag byte for optional type")

@dataclass
class IndicatorValue:
    """
    A value of an indicator.
"""
    def __init__(self, *, period:str, first:str, last:str, closed:bool, territory:typing.Optional[str], dimensions:typing.List[Dimension], value:typing.Optional[float], numerator:typing.Optional[float], denominator:typing.Optional[float], withheld:bool, origin:str, assessment:typing.Optional[str], of_people:bool, records:typing.List[str], target:typing.Optional[TargetState]):
        self.period = period
        self.first = first
        self.last = last
        self.closed = closed
        self.territory = territory
        self.dimensions = dimensions
        self.value = value
        self.numerator = numerator
        self.denominator = denominator
        self.withheld = withheld
        self.origin = origin
        self.assessment = assessment
        self.of_people = of_people
        self.records = records
        self.target = target




    def __str__(self):
        return "IndicatorValue(period={}, first={}, last={}, closed={}, territory={}, dimensions={}, value={}, numerator={}, denominator={}, withheld={}, origin={}, assessment={}, of_people={}, records={}, target={})".format(self.period, self.first, self.last, self.closed, self.territory, self.dimensions, self.value, self.numerator, self.denominator, self.withheld, self.origin, self.assessment, self.of_people, self.records, self.target)
    def __eq__(self, other):
        if self.period != other.period:
            return False
        if self.first != other.first:
            return False
        if self.last != other.last:
            return False
        if self.closed != other.closed:
            return False
        if self.territory != other.territory:
            return False
        if self.dimensions != other.dimensions:
            return False
        if self.value != other.value:
            return False
        if self.numerator != other.numerator:
            return False
        if self.denominator != other.denominator:
            return False
        if self.withheld != other.withheld:
            return False
        if self.origin != other.origin:
            return False
        if self.assessment != other.assessment:
            return False
        if self.of_people != other.of_people:
            return False
        if self.records != other.records:
            return False
        if self.target != other.target:
            return False
        return True

class _UniffiFfiConverterTypeIndicatorValue(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return IndicatorValue(
            period=_UniffiFfiConverterString.read(buf),
            first=_UniffiFfiConverterString.read(buf),
            last=_UniffiFfiConverterString.read(buf),
            closed=_UniffiFfiConverterBoolean.read(buf),
            territory=_UniffiFfiConverterOptionalString.read(buf),
            dimensions=_UniffiFfiConverterSequenceTypeDimension.read(buf),
            value=_UniffiFfiConverterOptionalFloat64.read(buf),
            numerator=_UniffiFfiConverterOptionalFloat64.read(buf),
            denominator=_UniffiFfiConverterOptionalFloat64.read(buf),
            withheld=_UniffiFfiConverterBoolean.read(buf),
            origin=_UniffiFfiConverterString.read(buf),
            assessment=_UniffiFfiConverterOptionalString.read(buf),
            of_people=_UniffiFfiConverterBoolean.read(buf),
            records=_UniffiFfiConverterSequenceString.read(buf),
            target=_UniffiFfiConverterOptionalTypeTargetState.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.period)
        _UniffiFfiConverterString.check_lower(value.first)
        _UniffiFfiConverterString.check_lower(value.last)
        _UniffiFfiConverterBoolean.check_lower(value.closed)
        _UniffiFfiConverterOptionalString.check_lower(value.territory)
        _UniffiFfiConverterSequenceTypeDimension.check_lower(value.dimensions)
        _UniffiFfiConverterOptionalFloat64.check_lower(value.value)
        _UniffiFfiConverterOptionalFloat64.check_lower(value.numerator)
        _UniffiFfiConverterOptionalFloat64.check_lower(value.denominator)
        _UniffiFfiConverterBoolean.check_lower(value.withheld)
        _UniffiFfiConverterString.check_lower(value.origin)
        _UniffiFfiConverterOptionalString.check_lower(value.assessment)
        _UniffiFfiConverterBoolean.check_lower(value.of_people)
        _UniffiFfiConverterSequenceString.check_lower(value.records)
        _UniffiFfiConverterOptionalTypeTargetState.check_lower(value.target)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.period, buf)
        _UniffiFfiConverterString.write(value.first, buf)
        _UniffiFfiConverterString.write(value.last, buf)
        _UniffiFfiConverterBoolean.write(value.closed, buf)
        _UniffiFfiConverterOptionalString.write(value.territory, buf)
        _UniffiFfiConverterSequenceTypeDimension.write(value.dimensions, buf)
        _UniffiFfiConverterOptionalFloat64.write(value.value, buf)
        _UniffiFfiConverterOptionalFloat64.write(value.numerator, buf)
        _UniffiFfiConverterOptionalFloat64.write(value.denominator, buf)
        _UniffiFfiConverterBoolean.write(value.withheld, buf)
        _UniffiFfiConverterString.write(value.origin, buf)
        _UniffiFfiConverterOptionalString.write(value.assessment, buf)
        _UniffiFfiConverterBoolean.write(value.of_people, buf)
        _UniffiFfiConverterSequenceString.write(value.records, buf)
        _UniffiFfiConverterOptionalTypeTargetState.write(value.target, buf)

class _UniffiFfiConverterSequenceTypeIndicatorValue(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeIndicatorValue.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeIndicatorValue.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeIndicatorValue.read(buf) for i in range(count)
        ]

class _UniffiFfiConverterSequenceUInt64(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterUInt64.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterUInt64.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterUInt64.read(buf) for i in range(count)
        ]

@dataclass
class Series:
    """
    The values of an indicator, or of a part of one.
"""
    def __init__(self, *, sheet:str, indicator:str, part:typing.Optional[int], label:str, measure:typing.Optional[str], measure_fr:typing.Optional[str], measure_en:typing.Optional[str], unit:typing.Optional[str], direction:typing.Optional[str], method:str, method_fr:str, method_en:str, derivation:typing.Optional[str], reading:typing.Optional[str], copied_from:typing.Optional[str], values:typing.List[IndicatorValue], current:typing.Optional[int], evolution:typing.List[int]):
        self.sheet = sheet
        self.indicator = indicator
        self.part = part
        self.label = label
        self.measure = measure
        self.measure_fr = measure_fr
        self.measure_en = measure_en
        self.unit = unit
        self.direction = direction
        self.method = method
        self.method_fr = method_fr
        self.method_en = method_en
        self.derivation = derivation
        self.reading = reading
        self.copied_from = copied_from
        self.values = values
        self.current = current
        self.evolution = evolution




    def __str__(self):
        return "Series(sheet={}, indicator={}, part={}, label={}, measure={}, measure_fr={}, measure_en={}, unit={}, direction={}, method={}, method_fr={}, method_en={}, derivation={}, reading={}, copied_from={}, values={}, current={}, evolution={})".format(self.sheet, self.indicator, self.part, self.label, self.measure, self.measure_fr, self.measure_en, self.unit, self.direction, self.method, self.method_fr, self.method_en, self.derivation, self.reading, self.copied_from, self.values, self.current, self.evolution)
    def __eq__(self, other):
        if self.sheet != other.sheet:
            return False
        if self.indicator != other.indicator:
            return False
        if self.part != other.part:
            return False
        if self.label != other.label:
            return False
        if self.measure != other.measure:
            return False
        if self.measure_fr != other.measure_fr:
            return False
        if self.measure_en != other.measure_en:
            return False
        if self.unit != other.unit:
            return False
        if self.direction != other.direction:
            return False
        if self.method != other.method:
            return False
        if self.method_fr != other.method_fr:
            return False
        if self.method_en != other.method_en:
            return False
        if self.derivation != other.derivation:
            return False
        if self.reading != other.reading:
            return False
        if self.copied_from != other.copied_from:
            return False
        if self.values != other.values:
            return False
        if self.current != other.current:
            return False
        if self.evolution != other.evolution:
            return False
        return True

class _UniffiFfiConverterTypeSeries(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Series(
            sheet=_UniffiFfiConverterString.read(buf),
            indicator=_UniffiFfiConverterString.read(buf),
            part=_UniffiFfiConverterOptionalUInt64.read(buf),
            label=_UniffiFfiConverterString.read(buf),
            measure=_UniffiFfiConverterOptionalString.read(buf),
            measure_fr=_UniffiFfiConverterOptionalString.read(buf),
            measure_en=_UniffiFfiConverterOptionalString.read(buf),
            unit=_UniffiFfiConverterOptionalString.read(buf),
            direction=_UniffiFfiConverterOptionalString.read(buf),
            method=_UniffiFfiConverterString.read(buf),
            method_fr=_UniffiFfiConverterString.read(buf),
            method_en=_UniffiFfiConverterString.read(buf),
            derivation=_UniffiFfiConverterOptionalString.read(buf),
            reading=_UniffiFfiConverterOptionalString.read(buf),
            copied_from=_UniffiFfiConverterOptionalString.read(buf),
            values=_UniffiFfiConverterSequenceTypeIndicatorValue.read(buf),
            current=_UniffiFfiConverterOptionalUInt64.read(buf),
            evolution=_UniffiFfiConverterSequenceUInt64.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.sheet)
        _UniffiFfiConverterString.check_lower(value.indicator)
        _UniffiFfiConverterOptionalUInt64.check_lower(value.part)
        _UniffiFfiConverterString.check_lower(value.label)
        _UniffiFfiConverterOptionalString.check_lower(value.measure)
        _UniffiFfiConverterOptionalString.check_lower(value.measure_fr)
        _UniffiFfiConverterOptionalString.check_lower(value.measure_en)
        _UniffiFfiConverterOptionalString.check_lower(value.unit)
        _UniffiFfiConverterOptionalString.check_lower(value.direction)
        _UniffiFfiConverterString.check_lower(value.method)
        _UniffiFfiConverterString.check_lower(value.method_fr)
        _UniffiFfiConverterString.check_lower(value.method_en)
        _UniffiFfiConverterOptionalString.check_lower(value.derivation)
        _UniffiFfiConverterOptionalString.check_lower(value.reading)
        _UniffiFfiConverterOptionalString.check_lower(value.copied_from)
        _UniffiFfiConverterSequenceTypeIndicatorValue.check_lower(value.values)
        _UniffiFfiConverterOptionalUInt64.check_lower(value.current)
        _UniffiFfiConverterSequenceUInt64.check_lower(value.evolution)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.sheet, buf)
        _UniffiFfiConverterString.write(value.indicator, buf)
        _UniffiFfiConverterOptionalUInt64.write(value.part, buf)
        _UniffiFfiConverterString.write(value.label, buf)
        _UniffiFfiConverterOptionalString.write(value.measure, buf)
        _UniffiFfiConverterOptionalString.write(value.measure_fr, buf)
        _UniffiFfiConverterOptionalString.write(value.measure_en, buf)
        _UniffiFfiConverterOptionalString.write(value.unit, buf)
        _UniffiFfiConverterOptionalString.write(value.direction, buf)
        _UniffiFfiConverterString.write(value.method, buf)
        _UniffiFfiConverterString.write(value.method_fr, buf)
        _UniffiFfiConverterString.write(value.method_en, buf)
        _UniffiFfiConverterOptionalString.write(value.derivation, buf)
        _UniffiFfiConverterOptionalString.write(value.reading, buf)
        _UniffiFfiConverterOptionalString.write(value.copied_from, buf)
        _UniffiFfiConverterSequenceTypeIndicatorValue.write(value.values, buf)
        _UniffiFfiConverterOptionalUInt64.write(value.current, buf)
        _UniffiFfiConverterSequenceUInt64.write(value.evolution, buf)

class _UniffiFfiConverterSequenceTypeSeries(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeSeries.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeSeries.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeSeries.read(buf) for i in range(count)
        ]

@dataclass
class IndicatorValues:
    """
    The value, the target and the progress of each indicator.
"""
    def __init__(self, *, roadmap:str, today:typing.Optional[str], threshold:int, series:typing.List[Series]):
        self.roadmap = roadmap
        self.today = today
        self.threshold = threshold
        self.series = series




    def __str__(self):
        return "IndicatorValues(roadmap={}, today={}, threshold={}, series={})".format(self.roadmap, self.today, self.threshold, self.series)
    def __eq__(self, other):
        if self.roadmap != other.roadmap:
            return False
        if self.today != other.today:
            return False
        if self.threshold != other.threshold:
            return False
        if self.series != other.series:
            return False
        return True

class _UniffiFfiConverterTypeIndicatorValues(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return IndicatorValues(
            roadmap=_UniffiFfiConverterString.read(buf),
            today=_UniffiFfiConverterOptionalString.read(buf),
            threshold=_UniffiFfiConverterInt64.read(buf),
            series=_UniffiFfiConverterSequenceTypeSeries.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.roadmap)
        _UniffiFfiConverterOptionalString.check_lower(value.today)
        _UniffiFfiConverterInt64.check_lower(value.threshold)
        _UniffiFfiConverterSequenceTypeSeries.check_lower(value.series)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.roadmap, buf)
        _UniffiFfiConverterOptionalString.write(value.today, buf)
        _UniffiFfiConverterInt64.write(value.threshold, buf)
        _UniffiFfiConverterSequenceTypeSeries.write(value.series, buf)

class _UniffiFfiConverterSequenceTypeCandidate(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeCandidate.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeCandidate.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeCandidate.read(buf) for i in range(count)
        ]

@dataclass
class Step:
    """
    A step of the path.
"""
    def __init__(self, *, step:Labelled, purpose:Bilingual, suits:typing.Optional[int], destination:bool, candidates:typing.List[Candidate], found:int, looked_at:typing.List[Labelled], notes:typing.List[Reason]):
        self.step = step
        self.purpose = purpose
        self.suits = suits
        self.destination = destination
        self.candidates = candidates
        self.found = found
        self.looked_at = looked_at
        self.notes = notes




    def __str__(self):
        return "Step(step={}, purpose={}, suits={}, destination={}, candidates={}, found={}, looked_at={}, notes={})".format(self.step, self.purpose, self.suits, self.destination, self.candidates, self.found, self.looked_at, self.notes)
    def __eq__(self, other):
        if self.step != other.step:
            return False
        if self.purpose != other.purpose:
            return False
        if self.suits != other.suits:
            return False
        if self.destination != other.destination:
            return False
        if self.candidates != other.candidates:
            return False
        if self.found != other.found:
            return False
        if self.looked_at != other.looked_at:
            return False
        if self.notes != other.notes:
            return False
        return True

class _UniffiFfiConverterTypeStep(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Step(
            step=_UniffiFfiConverterTypeLabelled.read(buf),
            purpose=_UniffiFfiConverterTypeBilingual.read(buf),
            suits=_UniffiFfiConverterOptionalInt64.read(buf),
            destination=_UniffiFfiConverterBoolean.read(buf),
            candidates=_UniffiFfiConverterSequenceTypeCandidate.read(buf),
            found=_UniffiFfiConverterInt64.read(buf),
            looked_at=_UniffiFfiConverterSequenceTypeLabelled.read(buf),
            notes=_UniffiFfiConverterSequenceTypeReason.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterTypeLabelled.check_lower(value.step)
        _UniffiFfiConverterTypeBilingual.check_lower(value.purpose)
        _UniffiFfiConverterOptionalInt64.check_lower(value.suits)
        _UniffiFfiConverterBoolean.check_lower(value.destination)
        _UniffiFfiConverterSequenceTypeCandidate.check_lower(value.candidates)
        _UniffiFfiConverterInt64.check_lower(value.found)
        _UniffiFfiConverterSequenceTypeLabelled.check_lower(value.looked_at)
        _UniffiFfiConverterSequenceTypeReason.check_lower(value.notes)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterTypeLabelled.write(value.step, buf)
        _UniffiFfiConverterTypeBilingual.write(value.purpose, buf)
        _UniffiFfiConverterOptionalInt64.write(value.suits, buf)
        _UniffiFfiConverterBoolean.write(value.destination, buf)
        _UniffiFfiConverterSequenceTypeCandidate.write(value.candidates, buf)
        _UniffiFfiConverterInt64.write(value.found, buf)
        _UniffiFfiConverterSequenceTypeLabelled.write(value.looked_at, buf)
        _UniffiFfiConverterSequenceTypeReason.write(value.notes, buf)

class _UniffiFfiConverterSequenceTypeStep(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeStep.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeStep.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeStep.read(buf) for i in range(count)
        ]

@dataclass
class Orientation:
    """
    From a need and a commune to who can help.
"""
    def __init__(self, *, need:Labelled, commune:str, commune_name:str, bassin:typing.Optional[str], bassin_name:typing.Optional[str], epci_name:typing.Optional[str], steps:typing.List[Step], found:bool):
        self.need = need
        self.commune = commune
        self.commune_name = commune_name
        self.bassin = bassin
        self.bassin_name = bassin_name
        self.epci_name = epci_name
        self.steps = steps
        self.found = found




    def __str__(self):
        return "Orientation(need={}, commune={}, commune_name={}, bassin={}, bassin_name={}, epci_name={}, steps={}, found={})".format(self.need, self.commune, self.commune_name, self.bassin, self.bassin_name, self.epci_name, self.steps, self.found)
    def __eq__(self, other):
        if self.need != other.need:
            return False
        if self.commune != other.commune:
            return False
        if self.commune_name != other.commune_name:
            return False
        if self.bassin != other.bassin:
            return False
        if self.bassin_name != other.bassin_name:
            return False
        if self.epci_name != other.epci_name:
            return False
        if self.steps != other.steps:
            return False
        if self.found != other.found:
            return False
        return True

class _UniffiFfiConverterTypeOrientation(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Orientation(
            need=_UniffiFfiConverterTypeLabelled.read(buf),
            commune=_UniffiFfiConverterString.read(buf),
            commune_name=_UniffiFfiConverterString.read(buf),
            bassin=_UniffiFfiConverterOptionalString.read(buf),
            bassin_name=_UniffiFfiConverterOptionalString.read(buf),
            epci_name=_UniffiFfiConverterOptionalString.read(buf),
            steps=_UniffiFfiConverterSequenceTypeStep.read(buf),
            found=_UniffiFfiConverterBoolean.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterTypeLabelled.check_lower(value.need)
        _UniffiFfiConverterString.check_lower(value.commune)
        _UniffiFfiConverterString.check_lower(value.commune_name)
        _UniffiFfiConverterOptionalString.check_lower(value.bassin)
        _UniffiFfiConverterOptionalString.check_lower(value.bassin_name)
        _UniffiFfiConverterOptionalString.check_lower(value.epci_name)
        _UniffiFfiConverterSequenceTypeStep.check_lower(value.steps)
        _UniffiFfiConverterBoolean.check_lower(value.found)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterTypeLabelled.write(value.need, buf)
        _UniffiFfiConverterString.write(value.commune, buf)
        _UniffiFfiConverterString.write(value.commune_name, buf)
        _UniffiFfiConverterOptionalString.write(value.bassin, buf)
        _UniffiFfiConverterOptionalString.write(value.bassin_name, buf)
        _UniffiFfiConverterOptionalString.write(value.epci_name, buf)
        _UniffiFfiConverterSequenceTypeStep.write(value.steps, buf)
        _UniffiFfiConverterBoolean.write(value.found, buf)

@dataclass
class Pair:
    """
    Who could show whom: the places of two records, and nothing of them.
"""
    def __init__(self, *, teacher:str, teaches:str, learner:str, learns:str, proximity:Labelled):
        self.teacher = teacher
        self.teaches = teaches
        self.learner = learner
        self.learns = learns
        self.proximity = proximity




    def __str__(self):
        return "Pair(teacher={}, teaches={}, learner={}, learns={}, proximity={})".format(self.teacher, self.teaches, self.learner, self.learns, self.proximity)
    def __eq__(self, other):
        if self.teacher != other.teacher:
            return False
        if self.teaches != other.teaches:
            return False
        if self.learner != other.learner:
            return False
        if self.learns != other.learns:
            return False
        if self.proximity != other.proximity:
            return False
        return True

class _UniffiFfiConverterTypePair(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Pair(
            teacher=_UniffiFfiConverterString.read(buf),
            teaches=_UniffiFfiConverterString.read(buf),
            learner=_UniffiFfiConverterString.read(buf),
            learns=_UniffiFfiConverterString.read(buf),
            proximity=_UniffiFfiConverterTypeLabelled.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.teacher)
        _UniffiFfiConverterString.check_lower(value.teaches)
        _UniffiFfiConverterString.check_lower(value.learner)
        _UniffiFfiConverterString.check_lower(value.learns)
        _UniffiFfiConverterTypeLabelled.check_lower(value.proximity)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.teacher, buf)
        _UniffiFfiConverterString.write(value.teaches, buf)
        _UniffiFfiConverterString.write(value.learner, buf)
        _UniffiFfiConverterString.write(value.learns, buf)
        _UniffiFfiConverterTypeLabelled.write(value.proximity, buf)

class _UniffiFfiConverterSequenceTypeFramework(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeFramework.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeFramework.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeFramework.read(buf) for i in range(count)
        ]

class _UniffiFfiConverterSequenceTypePair(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypePair.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypePair.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypePair.read(buf) for i in range(count)
        ]

@dataclass
class Pairs:
    """
    Pairs of peers who agreed to be shown.
"""
    def __init__(self, *, frameworks:typing.List[Framework], pairs:typing.List[Pair], more:bool, left:typing.Optional[int], without_consent:typing.Optional[int]):
        self.frameworks = frameworks
        self.pairs = pairs
        self.more = more
        self.left = left
        self.without_consent = without_consent




    def __str__(self):
        return "Pairs(frameworks={}, pairs={}, more={}, left={}, without_consent={})".format(self.frameworks, self.pairs, self.more, self.left, self.without_consent)
    def __eq__(self, other):
        if self.frameworks != other.frameworks:
            return False
        if self.pairs != other.pairs:
            return False
        if self.more != other.more:
            return False
        if self.left != other.left:
            return False
        if self.without_consent != other.without_consent:
            return False
        return True

class _UniffiFfiConverterTypePairs(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Pairs(
            frameworks=_UniffiFfiConverterSequenceTypeFramework.read(buf),
            pairs=_UniffiFfiConverterSequenceTypePair.read(buf),
            more=_UniffiFfiConverterBoolean.read(buf),
            left=_UniffiFfiConverterOptionalInt64.read(buf),
            without_consent=_UniffiFfiConverterOptionalInt64.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterSequenceTypeFramework.check_lower(value.frameworks)
        _UniffiFfiConverterSequenceTypePair.check_lower(value.pairs)
        _UniffiFfiConverterBoolean.check_lower(value.more)
        _UniffiFfiConverterOptionalInt64.check_lower(value.left)
        _UniffiFfiConverterOptionalInt64.check_lower(value.without_consent)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterSequenceTypeFramework.write(value.frameworks, buf)
        _UniffiFfiConverterSequenceTypePair.write(value.pairs, buf)
        _UniffiFfiConverterBoolean.write(value.more, buf)
        _UniffiFfiConverterOptionalInt64.write(value.left, buf)
        _UniffiFfiConverterOptionalInt64.write(value.without_consent, buf)

class _UniffiFfiConverterSequenceTypeFinding(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeFinding.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeFinding.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeFinding.read(buf) for i in range(count)
        ]

class _UniffiFfiConverterMapStringUInt64(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, items):
        for (key, value) in items.items():
            _UniffiFfiConverterString.check_lower(key)
            _UniffiFfiConverterUInt64.check_lower(value)

    @classmethod
    def write(cls, items, buf):
        buf.write_i32(len(items))
        for (key, value) in items.items():
            _UniffiFfiConverterString.write(key, buf)
            _UniffiFfiConverterUInt64.write(value, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative map size")

        # It would be nice to use a dict comprehension,
        # but in Python 3.7 and before the evaluation order is not according to spec,
        # so we we're reading the value before the key.
        # This loop makes the order explicit: first reading the key, then the value.
        d = {}
        for i in range(count):
            key = _UniffiFfiConverterString.read(buf)
            val = _UniffiFfiConverterUInt64.read(buf)
            d[key] = val
        return d

@dataclass
class Report:
    """
    What a check found.
"""
    def __init__(self, *, findings:typing.List[Finding], counts:Counts, by_code:dict[str, int], truncated:bool, today:typing.Optional[str]):
        self.findings = findings
        self.counts = counts
        self.by_code = by_code
        self.truncated = truncated
        self.today = today




    def __str__(self):
        return "Report(findings={}, counts={}, by_code={}, truncated={}, today={})".format(self.findings, self.counts, self.by_code, self.truncated, self.today)
    def __eq__(self, other):
        if self.findings != other.findings:
            return False
        if self.counts != other.counts:
            return False
        if self.by_code != other.by_code:
            return False
        if self.truncated != other.truncated:
            return False
        if self.today != other.today:
            return False
        return True

class _UniffiFfiConverterTypeReport(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Report(
            findings=_UniffiFfiConverterSequenceTypeFinding.read(buf),
            counts=_UniffiFfiConverterTypeCounts.read(buf),
            by_code=_UniffiFfiConverterMapStringUInt64.read(buf),
            truncated=_UniffiFfiConverterBoolean.read(buf),
            today=_UniffiFfiConverterOptionalString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterSequenceTypeFinding.check_lower(value.findings)
        _UniffiFfiConverterTypeCounts.check_lower(value.counts)
        _UniffiFfiConverterMapStringUInt64.check_lower(value.by_code)
        _UniffiFfiConverterBoolean.check_lower(value.truncated)
        _UniffiFfiConverterOptionalString.check_lower(value.today)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterSequenceTypeFinding.write(value.findings, buf)
        _UniffiFfiConverterTypeCounts.write(value.counts, buf)
        _UniffiFfiConverterMapStringUInt64.write(value.by_code, buf)
        _UniffiFfiConverterBoolean.write(value.truncated, buf)
        _UniffiFfiConverterOptionalString.write(value.today, buf)

@dataclass
class Rule:
    """
    A rule of the registry.
"""
    def __init__(self, *, code:str, severity:Severity, since:str, rule_ids:typing.List[str], title:Bilingual, why:Bilingual, text:Bilingual, help:Bilingual, doc:str):
        self.code = code
        self.severity = severity
        self.since = since
        self.rule_ids = rule_ids
        self.title = title
        self.why = why
        self.text = text
        self.help = help
        self.doc = doc




    def __str__(self):
        return "Rule(code={}, severity={}, since={}, rule_ids={}, title={}, why={}, text={}, help={}, doc={})".format(self.code, self.severity, self.since, self.rule_ids, self.title, self.why, self.text, self.help, self.doc)
    def __eq__(self, other):
        if self.code != other.code:
            return False
        if self.severity != other.severity:
            return False
        if self.since != other.since:
            return False
        if self.rule_ids != other.rule_ids:
            return False
        if self.title != other.title:
            return False
        if self.why != other.why:
            return False
        if self.text != other.text:
            return False
        if self.help != other.help:
            return False
        if self.doc != other.doc:
            return False
        return True

class _UniffiFfiConverterTypeRule(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Rule(
            code=_UniffiFfiConverterString.read(buf),
            severity=_UniffiFfiConverterTypeSeverity.read(buf),
            since=_UniffiFfiConverterString.read(buf),
            rule_ids=_UniffiFfiConverterSequenceString.read(buf),
            title=_UniffiFfiConverterTypeBilingual.read(buf),
            why=_UniffiFfiConverterTypeBilingual.read(buf),
            text=_UniffiFfiConverterTypeBilingual.read(buf),
            help=_UniffiFfiConverterTypeBilingual.read(buf),
            doc=_UniffiFfiConverterString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.code)
        _UniffiFfiConverterTypeSeverity.check_lower(value.severity)
        _UniffiFfiConverterString.check_lower(value.since)
        _UniffiFfiConverterSequenceString.check_lower(value.rule_ids)
        _UniffiFfiConverterTypeBilingual.check_lower(value.title)
        _UniffiFfiConverterTypeBilingual.check_lower(value.why)
        _UniffiFfiConverterTypeBilingual.check_lower(value.text)
        _UniffiFfiConverterTypeBilingual.check_lower(value.help)
        _UniffiFfiConverterString.check_lower(value.doc)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.code, buf)
        _UniffiFfiConverterTypeSeverity.write(value.severity, buf)
        _UniffiFfiConverterString.write(value.since, buf)
        _UniffiFfiConverterSequenceString.write(value.rule_ids, buf)
        _UniffiFfiConverterTypeBilingual.write(value.title, buf)
        _UniffiFfiConverterTypeBilingual.write(value.why, buf)
        _UniffiFfiConverterTypeBilingual.write(value.text, buf)
        _UniffiFfiConverterTypeBilingual.write(value.help, buf)
        _UniffiFfiConverterString.write(value.doc, buf)

@dataclass
class SheetIndicator:
    """
    An indicator of a sheet.
"""
    def __init__(self, *, id:str, label:str):
        self.id = id
        self.label = label




    def __str__(self):
        return "SheetIndicator(id={}, label={})".format(self.id, self.label)
    def __eq__(self, other):
        if self.id != other.id:
            return False
        if self.label != other.label:
            return False
        return True

class _UniffiFfiConverterTypeSheetIndicator(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return SheetIndicator(
            id=_UniffiFfiConverterString.read(buf),
            label=_UniffiFfiConverterString.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.id)
        _UniffiFfiConverterString.check_lower(value.label)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.id, buf)
        _UniffiFfiConverterString.write(value.label, buf)

class _UniffiFfiConverterSequenceTypeSheetIndicator(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeSheetIndicator.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeSheetIndicator.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeSheetIndicator.read(buf) for i in range(count)
        ]

@dataclass
class Sheet:
    """
    A sheet: an action or a working group.
"""
    def __init__(self, *, code:str, kind:str, axis:str, title:str, pilots:typing.List[str], indicators:typing.List[SheetIndicator]):
        self.code = code
        self.kind = kind
        self.axis = axis
        self.title = title
        self.pilots = pilots
        self.indicators = indicators




    def __str__(self):
        return "Sheet(code={}, kind={}, axis={}, title={}, pilots={}, indicators={})".format(self.code, self.kind, self.axis, self.title, self.pilots, self.indicators)
    def __eq__(self, other):
        if self.code != other.code:
            return False
        if self.kind != other.kind:
            return False
        if self.axis != other.axis:
            return False
        if self.title != other.title:
            return False
        if self.pilots != other.pilots:
            return False
        if self.indicators != other.indicators:
            return False
        return True

class _UniffiFfiConverterTypeSheet(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        return Sheet(
            code=_UniffiFfiConverterString.read(buf),
            kind=_UniffiFfiConverterString.read(buf),
            axis=_UniffiFfiConverterString.read(buf),
            title=_UniffiFfiConverterString.read(buf),
            pilots=_UniffiFfiConverterSequenceString.read(buf),
            indicators=_UniffiFfiConverterSequenceTypeSheetIndicator.read(buf),
        )

    @staticmethod
    def check_lower(value):
        _UniffiFfiConverterString.check_lower(value.code)
        _UniffiFfiConverterString.check_lower(value.kind)
        _UniffiFfiConverterString.check_lower(value.axis)
        _UniffiFfiConverterString.check_lower(value.title)
        _UniffiFfiConverterSequenceString.check_lower(value.pilots)
        _UniffiFfiConverterSequenceTypeSheetIndicator.check_lower(value.indicators)

    @staticmethod
    def write(value, buf):
        _UniffiFfiConverterString.write(value.code, buf)
        _UniffiFfiConverterString.write(value.kind, buf)
        _UniffiFfiConverterString.write(value.axis, buf)
        _UniffiFfiConverterString.write(value.title, buf)
        _UniffiFfiConverterSequenceString.write(value.pilots, buf)
        _UniffiFfiConverterSequenceTypeSheetIndicator.write(value.indicators, buf)






class Language(enum.Enum):
    """
    A language that mednum speaks.
"""

    FRENCH = 0
    """
    French, the language of the roadmap.
"""

    ENGLISH = 1
    """
    English.
"""



class _UniffiFfiConverterTypeLanguage(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        variant = buf.read_i32()
        if variant == 1:
            return Language.FRENCH
        if variant == 2:
            return Language.ENGLISH
        raise InternalError("Raw enum value doesn't match any cases")

    @staticmethod
    def check_lower(value):
        if value == Language.FRENCH:
            return
        if value == Language.ENGLISH:
            return
        raise ValueError(value)

    @staticmethod
    def write(value, buf):
        if value == Language.FRENCH:
            buf.write_i32(1)
        if value == Language.ENGLISH:
            buf.write_i32(2)





# MednumError
# We want to define each variant as a nested class that's also a subclass,
# which is tricky in Python.  To accomplish this we're going to create each
# class separately, then manually add the child classes to the base class's
# __dict__.  All of this happens in dummy class to avoid polluting the module
# namespace.
class MednumError(Exception):
    """
    Why a call gives no answer: `reason` in French, `reason_en` in English, `code` stable.
"""
    pass

_UniffiTempMednumError = MednumError

class MednumError:  # type: ignore
    """
    Why a call gives no answer: `reason` in French, `reason_en` in English, `code` stable.
"""

    class Argument(_UniffiTempMednumError):
        """
        An argument is not of use, or is not of the type that is asked.
"""

        def __init__(self, code, reason, reason_en, argument, suggestions):
            super().__init__(", ".join([
                "code={!r}".format(code),
                "reason={!r}".format(reason),
                "reason_en={!r}".format(reason_en),
                "argument={!r}".format(argument),
                "suggestions={!r}".format(suggestions),
            ]))
            self.code = code
            self.reason = reason
            self.reason_en = reason_en
            self.argument = argument
            self.suggestions = suggestions

        def __repr__(self):
            return "MednumError.Argument({})".format(str(self))
    _UniffiTempMednumError.Argument = Argument # type: ignore
    class Rejected(_UniffiTempMednumError):
        """
        The document has errors: no programme is made of it.
"""

        def __init__(self, code, reason, reason_en, report):
            super().__init__(", ".join([
                "code={!r}".format(code),
                "reason={!r}".format(reason),
                "reason_en={!r}".format(reason_en),
                "report={!r}".format(report),
            ]))
            self.code = code
            self.reason = reason
            self.reason_en = reason_en
            self.report = report

        def __repr__(self):
            return "MednumError.Rejected({})".format(str(self))
    _UniffiTempMednumError.Rejected = Rejected # type: ignore
    class Unread(_UniffiTempMednumError):
        """
        A file cannot be read.
"""

        def __init__(self, code, reason, reason_en, path, cause):
            super().__init__(", ".join([
                "code={!r}".format(code),
                "reason={!r}".format(reason),
                "reason_en={!r}".format(reason_en),
                "path={!r}".format(path),
                "cause={!r}".format(cause),
            ]))
            self.code = code
            self.reason = reason
            self.reason_en = reason_en
            self.path = path
            self.cause = cause

        def __repr__(self):
            return "MednumError.Unread({})".format(str(self))
    _UniffiTempMednumError.Unread = Unread # type: ignore
    class Breakdown(_UniffiTempMednumError):
        """
        mednum broke down: a defect of its own. The process lives, programmes that were open still answer.
"""

        def __init__(self, code, reason, reason_en, cause):
            super().__init__(", ".join([
                "code={!r}".format(code),
                "reason={!r}".format(reason),
                "reason_en={!r}".format(reason_en),
                "cause={!r}".format(cause),
            ]))
            self.code = code
            self.reason = reason
            self.reason_en = reason_en
            self.cause = cause

        def __repr__(self):
            return "MednumError.Breakdown({})".format(str(self))
    _UniffiTempMednumError.Breakdown = Breakdown # type: ignore

MednumError = _UniffiTempMednumError # type: ignore
del _UniffiTempMednumError


class _UniffiFfiConverterTypeMednumError(_UniffiConverterRustBuffer):
    @staticmethod
    def read(buf):
        variant = buf.read_i32()
        if variant == 1:
            return MednumError.Argument(
                _UniffiFfiConverterString.read(buf),
                _UniffiFfiConverterString.read(buf),
                _UniffiFfiConverterString.read(buf),
                _UniffiFfiConverterString.read(buf),
                _UniffiFfiConverterSequenceString.read(buf),
            )
        if variant == 2:
            return MednumError.Rejected(
                _UniffiFfiConverterString.read(buf),
                _UniffiFfiConverterString.read(buf),
                _UniffiFfiConverterString.read(buf),
                _UniffiFfiConverterTypeReport.read(buf),
            )
        if variant == 3:
            return MednumError.Unread(
                _UniffiFfiConverterString.read(buf),
                _UniffiFfiConverterString.read(buf),
                _UniffiFfiConverterString.read(buf),
                _UniffiFfiConverterString.read(buf),
                _UniffiFfiConverterString.read(buf),
            )
        if variant == 4:
            return MednumError.Breakdown(
                _UniffiFfiConverterString.read(buf),
                _UniffiFfiConverterString.read(buf),
                _UniffiFfiConverterString.read(buf),
                _UniffiFfiConverterString.read(buf),
            )
        raise InternalError("Raw enum value doesn't match any cases")

    @staticmethod
    def check_lower(value):
        if isinstance(value, MednumError.Argument):
            _UniffiFfiConverterString.check_lower(value.code)
            _UniffiFfiConverterString.check_lower(value.reason)
            _UniffiFfiConverterString.check_lower(value.reason_en)
            _UniffiFfiConverterString.check_lower(value.argument)
            _UniffiFfiConverterSequenceString.check_lower(value.suggestions)
            return
        if isinstance(value, MednumError.Rejected):
            _UniffiFfiConverterString.check_lower(value.code)
            _UniffiFfiConverterString.check_lower(value.reason)
            _UniffiFfiConverterString.check_lower(value.reason_en)
            _UniffiFfiConverterTypeReport.check_lower(value.report)
            return
        if isinstance(value, MednumError.Unread):
            _UniffiFfiConverterString.check_lower(value.code)
            _UniffiFfiConverterString.check_lower(value.reason)
            _UniffiFfiConverterString.check_lower(value.reason_en)
            _UniffiFfiConverterString.check_lower(value.path)
            _UniffiFfiConverterString.check_lower(value.cause)
            return
        if isinstance(value, MednumError.Breakdown):
            _UniffiFfiConverterString.check_lower(value.code)
            _UniffiFfiConverterString.check_lower(value.reason)
            _UniffiFfiConverterString.check_lower(value.reason_en)
            _UniffiFfiConverterString.check_lower(value.cause)
            return

    @staticmethod
    def write(value, buf):
        if isinstance(value, MednumError.Argument):
            buf.write_i32(1)
            _UniffiFfiConverterString.write(value.code, buf)
            _UniffiFfiConverterString.write(value.reason, buf)
            _UniffiFfiConverterString.write(value.reason_en, buf)
            _UniffiFfiConverterString.write(value.argument, buf)
            _UniffiFfiConverterSequenceString.write(value.suggestions, buf)
        if isinstance(value, MednumError.Rejected):
            buf.write_i32(2)
            _UniffiFfiConverterString.write(value.code, buf)
            _UniffiFfiConverterString.write(value.reason, buf)
            _UniffiFfiConverterString.write(value.reason_en, buf)
            _UniffiFfiConverterTypeReport.write(value.report, buf)
        if isinstance(value, MednumError.Unread):
            buf.write_i32(3)
            _UniffiFfiConverterString.write(value.code, buf)
            _UniffiFfiConverterString.write(value.reason, buf)
            _UniffiFfiConverterString.write(value.reason_en, buf)
            _UniffiFfiConverterString.write(value.path, buf)
            _UniffiFfiConverterString.write(value.cause, buf)
        if isinstance(value, MednumError.Breakdown):
            buf.write_i32(4)
            _UniffiFfiConverterString.write(value.code, buf)
            _UniffiFfiConverterString.write(value.reason, buf)
            _UniffiFfiConverterString.write(value.reason_en, buf)
            _UniffiFfiConverterString.write(value.cause, buf)

class _UniffiFfiConverterOptionalTypeArguments(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        if value is not None:
            _UniffiFfiConverterTypeArguments.check_lower(value)

    @classmethod
    def write(cls, value, buf):
        if value is None:
            buf.write_u8(0)
            return

        buf.write_u8(1)
        _UniffiFfiConverterTypeArguments.write(value, buf)

    @classmethod
    def read(cls, buf):
        flag = buf.read_u8()
        if flag == 0:
            return None
        elif flag == 1:
            return _UniffiFfiConverterTypeArguments.read(buf)
        else:
            raise InternalError("Unexpected flag byte for optional type")

class _UniffiFfiConverterSequenceTypeSheet(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeSheet.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeSheet.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeSheet.read(buf) for i in range(count)
        ]


class ProgrammeProtocol(typing.Protocol):
    """
    A programme: a document without error, kept by the library until it is closed. Any number of threads may ask it at once.
"""

    def attendance(self, arguments: typing.Union[object, typing.Optional[Arguments]] = _DEFAULT) -> Attendance:
        """
        Who came to the meetings: `governance.attendance`.
"""
        raise NotImplementedError
    def cohort_calendar(self, year: int) -> CohortCalendar:
        """
        The calendar of the cohort that starts in a year: `cohort.calendar`.
"""
        raise NotImplementedError
    def completeness(self, arguments: typing.Union[object, typing.Optional[Arguments]] = _DEFAULT) -> Completeness:
        """
        The local networks, roles held and roles missing: `network.completeness`.
"""
        raise NotImplementedError
    def compute(self, name: str,arguments: str = "{}") -> str:
        """
        A computation by its name; arguments and answer are JSON text, byte for byte what every other door gives.
"""
        raise NotImplementedError
    def document_json(self, ) -> str:
        """
        The document, written back as JSON text.
"""
        raise NotImplementedError
    def indicator_values(self, arguments: typing.Union[object, typing.Optional[Arguments]] = _DEFAULT) -> IndicatorValues:
        """
        The value, the target and the progress of each indicator: `indicator.values`.
"""
        raise NotImplementedError
    def orientation(self, arguments: Arguments) -> Orientation:
        """
        From a need and a commune to who can help: `network.orientation`.
"""
        raise NotImplementedError
    def pairs(self, arguments: typing.Union[object, typing.Optional[Arguments]] = _DEFAULT) -> Pairs:
        """
        Who could train whom: `competency.pairs`.
"""
        raise NotImplementedError
    def report(self, ) -> Report:
        """
        The report of its document: no error, perhaps warnings.
"""
        raise NotImplementedError
    def report_json(self, ) -> str:
        """
        The same as JSON text.
"""
        raise NotImplementedError
    def sheets(self, ) -> typing.List[Sheet]:
        """
        The sheets of its roadmap: the actions, then the working groups.
"""
        raise NotImplementedError

class Programme(ProgrammeProtocol):
    """
    A programme: a document without error, kept by the library until it is closed. Any number of threads may ask it at once.
"""

    _handle: ctypes.c_uint64
    @classmethod
    def built_in(cls, options: typing.Union[object, typing.Optional[CheckOptions]] = _DEFAULT) -> Programme:
        """
        The built-in roadmap.
"""

        if options is _DEFAULT:
            options = None
        _UniffiFfiConverterOptionalTypeCheckOptions.check_lower(options)
        _uniffi_lowered_args = (
            _UniffiFfiConverterOptionalTypeCheckOptions.lower(options),
        )
        _uniffi_lift_return = _UniffiFfiConverterTypeProgramme.lift
        _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
        _uniffi_ffi_result = _uniffi_rust_call_with_error(
            _uniffi_error_converter,
            _UniffiLib.uniffi_mednum_ffi_fn_constructor_programme_built_in,
            *_uniffi_lowered_args,
        )
        return cls._uniffi_make_instance(_uniffi_ffi_result)
    @classmethod
    def open(cls, path: str,options: typing.Union[object, typing.Optional[CheckOptions]] = _DEFAULT) -> Programme:
        """
        Reads a document that is a file: it never crosses as text.
"""

        _UniffiFfiConverterString.check_lower(path)

        if options is _DEFAULT:
            options = None
        _UniffiFfiConverterOptionalTypeCheckOptions.check_lower(options)
        _uniffi_lowered_args = (
            _UniffiFfiConverterString.lower(path),
            _UniffiFfiConverterOptionalTypeCheckOptions.lower(options),
        )
        _uniffi_lift_return = _UniffiFfiConverterTypeProgramme.lift
        _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
        _uniffi_ffi_result = _uniffi_rust_call_with_error(
            _uniffi_error_converter,
            _UniffiLib.uniffi_mednum_ffi_fn_constructor_programme_open,
            *_uniffi_lowered_args,
        )
        return cls._uniffi_make_instance(_uniffi_ffi_result)
    @classmethod
    def parse(cls, document: str,options: typing.Union[object, typing.Optional[CheckOptions]] = _DEFAULT) -> Programme:
        """
        Reads a document. One that has errors is refused, with its report.
"""

        _UniffiFfiConverterString.check_lower(document)

        if options is _DEFAULT:
            options = None
        _UniffiFfiConverterOptionalTypeCheckOptions.check_lower(options)
        _uniffi_lowered_args = (
            _UniffiFfiConverterString.lower(document),
            _UniffiFfiConverterOptionalTypeCheckOptions.lower(options),
        )
        _uniffi_lift_return = _UniffiFfiConverterTypeProgramme.lift
        _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
        _uniffi_ffi_result = _uniffi_rust_call_with_error(
            _uniffi_error_converter,
            _UniffiLib.uniffi_mednum_ffi_fn_constructor_programme_parse,
            *_uniffi_lowered_args,
        )
        return cls._uniffi_make_instance(_uniffi_ffi_result)

    def __init__(self, *args, **kwargs):
        raise ValueError("This class has no default constructor")

    def __del__(self):
        # In case of partial initialization of instances.
        handle = getattr(self, "_handle", None)
        if handle is not None:
            _uniffi_rust_call(_UniffiLib.uniffi_mednum_ffi_fn_free_programme, handle)

    def _uniffi_clone_handle(self):
        return _uniffi_rust_call(_UniffiLib.uniffi_mednum_ffi_fn_clone_programme, self._handle)

    # Used by alternative constructors or any methods which return this type.
    @classmethod
    def _uniffi_make_instance(cls, handle):
        # Lightly yucky way to bypass the usual __init__ logic
        # and just create a new instance with the required handle.
        inst = cls.__new__(cls)
        inst._handle = handle
        return inst
    def attendance(self, arguments: typing.Union[object, typing.Optional[Arguments]] = _DEFAULT) -> Attendance:
        """
        Who came to the meetings: `governance.attendance`.
"""

        if arguments is _DEFAULT:
            arguments = None
        _UniffiFfiConverterOptionalTypeArguments.check_lower(arguments)
        _uniffi_lowered_args = (
            self._uniffi_clone_handle(),
            _UniffiFfiConverterOptionalTypeArguments.lower(arguments),
        )
        _uniffi_lift_return = _UniffiFfiConverterTypeAttendance.lift
        _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
        _uniffi_ffi_result = _uniffi_rust_call_with_error(
            _uniffi_error_converter,
            _UniffiLib.uniffi_mednum_ffi_fn_method_programme_attendance,
            *_uniffi_lowered_args,
        )
        return _uniffi_lift_return(_uniffi_ffi_result)
    def cohort_calendar(self, year: int) -> CohortCalendar:
        """
        The calendar of the cohort that starts in a year: `cohort.calendar`.
"""

        _UniffiFfiConverterInt32.check_lower(year)
        _uniffi_lowered_args = (
            self._uniffi_clone_handle(),
            _UniffiFfiConverterInt32.lower(year),
        )
        _uniffi_lift_return = _UniffiFfiConverterTypeCohortCalendar.lift
        _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
        _uniffi_ffi_result = _uniffi_rust_call_with_error(
            _uniffi_error_converter,
            _UniffiLib.uniffi_mednum_ffi_fn_method_programme_cohort_calendar,
            *_uniffi_lowered_args,
        )
        return _uniffi_lift_return(_uniffi_ffi_result)
    def completeness(self, arguments: typing.Union[object, typing.Optional[Arguments]] = _DEFAULT) -> Completeness:
        """
        The local networks, roles held and roles missing: `network.completeness`.
"""

        if arguments is _DEFAULT:
            arguments = None
        _UniffiFfiConverterOptionalTypeArguments.check_lower(arguments)
        _uniffi_lowered_args = (
            self._uniffi_clone_handle(),
            _UniffiFfiConverterOptionalTypeArguments.lower(arguments),
        )
        _uniffi_lift_return = _UniffiFfiConverterTypeCompleteness.lift
        _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
        _uniffi_ffi_result = _uniffi_rust_call_with_error(
            _uniffi_error_converter,
            _UniffiLib.uniffi_mednum_ffi_fn_method_programme_completeness,
            *_uniffi_lowered_args,
        )
        return _uniffi_lift_return(_uniffi_ffi_result)
    def compute(self, name: str,arguments: str = "{}") -> str:
        """
        A computation by its name; arguments and answer are JSON text, byte for byte what every other door gives.
"""

        _UniffiFfiConverterString.check_lower(name)

        _UniffiFfiConverterString.check_lower(arguments)
        _uniffi_lowered_args = (
            self._uniffi_clone_handle(),
            _UniffiFfiConverterString.lower(name),
            _UniffiFfiConverterString.lower(arguments),
        )
        _uniffi_lift_return = _UniffiFfiConverterString.lift
        _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
        _uniffi_ffi_result = _uniffi_rust_call_with_error(
            _uniffi_error_converter,
            _UniffiLib.uniffi_mednum_ffi_fn_method_programme_compute,
            *_uniffi_lowered_args,
        )
        return _uniffi_lift_return(_uniffi_ffi_result)
    def document_json(self, ) -> str:
        """
        The document, written back as JSON text.
"""
        _uniffi_lowered_args = (
            self._uniffi_clone_handle(),
        )
        _uniffi_lift_return = _UniffiFfiConverterString.lift
        _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
        _uniffi_ffi_result = _uniffi_rust_call_with_error(
            _uniffi_error_converter,
            _UniffiLib.uniffi_mednum_ffi_fn_method_programme_document_json,
            *_uniffi_lowered_args,
        )
        return _uniffi_lift_return(_uniffi_ffi_result)
    def indicator_values(self, arguments: typing.Union[object, typing.Optional[Arguments]] = _DEFAULT) -> IndicatorValues:
        """
        The value, the target and the progress of each indicator: `indicator.values`.
"""

        if arguments is _DEFAULT:
            arguments = None
        _UniffiFfiConverterOptionalTypeArguments.check_lower(arguments)
        _uniffi_lowered_args = (
            self._uniffi_clone_handle(),
            _UniffiFfiConverterOptionalTypeArguments.lower(arguments),
        )
        _uniffi_lift_return = _UniffiFfiConverterTypeIndicatorValues.lift
        _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
        _uniffi_ffi_result = _uniffi_rust_call_with_error(
            _uniffi_error_converter,
            _UniffiLib.uniffi_mednum_ffi_fn_method_programme_indicator_values,
            *_uniffi_lowered_args,
        )
        return _uniffi_lift_return(_uniffi_ffi_result)
    def orientation(self, arguments: Arguments) -> Orientation:
        """
        From a need and a commune to who can help: `network.orientation`.
"""

        _UniffiFfiConverterTypeArguments.check_lower(arguments)
        _uniffi_lowered_args = (
            self._uniffi_clone_handle(),
            _UniffiFfiConverterTypeArguments.lower(arguments),
        )
        _uniffi_lift_return = _UniffiFfiConverterTypeOrientation.lift
        _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
        _uniffi_ffi_result = _uniffi_rust_call_with_error(
            _uniffi_error_converter,
            _UniffiLib.uniffi_mednum_ffi_fn_method_programme_orientation,
            *_uniffi_lowered_args,
        )
        return _uniffi_lift_return(_uniffi_ffi_result)
    def pairs(self, arguments: typing.Union[object, typing.Optional[Arguments]] = _DEFAULT) -> Pairs:
        """
        Who could train whom: `competency.pairs`.
"""

        if arguments is _DEFAULT:
            arguments = None
        _UniffiFfiConverterOptionalTypeArguments.check_lower(arguments)
        _uniffi_lowered_args = (
            self._uniffi_clone_handle(),
            _UniffiFfiConverterOptionalTypeArguments.lower(arguments),
        )
        _uniffi_lift_return = _UniffiFfiConverterTypePairs.lift
        _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
        _uniffi_ffi_result = _uniffi_rust_call_with_error(
            _uniffi_error_converter,
            _UniffiLib.uniffi_mednum_ffi_fn_method_programme_pairs,
            *_uniffi_lowered_args,
        )
        return _uniffi_lift_return(_uniffi_ffi_result)
    def report(self, ) -> Report:
        """
        The report of its document: no error, perhaps warnings.
"""
        _uniffi_lowered_args = (
            self._uniffi_clone_handle(),
        )
        _uniffi_lift_return = _UniffiFfiConverterTypeReport.lift
        _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
        _uniffi_ffi_result = _uniffi_rust_call_with_error(
            _uniffi_error_converter,
            _UniffiLib.uniffi_mednum_ffi_fn_method_programme_report,
            *_uniffi_lowered_args,
        )
        return _uniffi_lift_return(_uniffi_ffi_result)
    def report_json(self, ) -> str:
        """
        The same as JSON text.
"""
        _uniffi_lowered_args = (
            self._uniffi_clone_handle(),
        )
        _uniffi_lift_return = _UniffiFfiConverterString.lift
        _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
        _uniffi_ffi_result = _uniffi_rust_call_with_error(
            _uniffi_error_converter,
            _UniffiLib.uniffi_mednum_ffi_fn_method_programme_report_json,
            *_uniffi_lowered_args,
        )
        return _uniffi_lift_return(_uniffi_ffi_result)
    def sheets(self, ) -> typing.List[Sheet]:
        """
        The sheets of its roadmap: the actions, then the working groups.
"""
        _uniffi_lowered_args = (
            self._uniffi_clone_handle(),
        )
        _uniffi_lift_return = _UniffiFfiConverterSequenceTypeSheet.lift
        _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
        _uniffi_ffi_result = _uniffi_rust_call_with_error(
            _uniffi_error_converter,
            _UniffiLib.uniffi_mednum_ffi_fn_method_programme_sheets,
            *_uniffi_lowered_args,
        )
        return _uniffi_lift_return(_uniffi_ffi_result)





class _UniffiFfiConverterTypeProgramme:
    @staticmethod
    def lift(value: int) -> Programme:
        return Programme._uniffi_make_instance(value)

    @staticmethod
    def check_lower(value: Programme):
        if not isinstance(value, Programme):
            raise TypeError("Expected Programme instance, {} found".format(type(value).__name__))

    @staticmethod
    def lower(value: Programme) -> ctypes.c_uint64:
        return value._uniffi_clone_handle()

    @classmethod
    def read(cls, buf: _UniffiRustBuffer) -> Programme:
        ptr = buf.read_u64()
        if ptr == 0:
            raise InternalError("Raw handle value was null")
        return cls.lift(ptr)

    @classmethod
    def write(cls, value: Programme, buf: _UniffiRustBuffer):
        buf.write_u64(cls.lower(value))

class _UniffiFfiConverterOptionalTypeCheckOptions(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        if value is not None:
            _UniffiFfiConverterTypeCheckOptions.check_lower(value)

    @classmethod
    def write(cls, value, buf):
        if value is None:
            buf.write_u8(0)
            return

        buf.write_u8(1)
        _UniffiFfiConverterTypeCheckOptions.write(value, buf)

    @classmethod
    def read(cls, buf):
        flag = buf.read_u8()
        if flag == 0:
            return None
        elif flag == 1:
            return _UniffiFfiConverterTypeCheckOptions.read(buf)
        else:
            raise InternalError("Unexpected flag byte for optional type")

class _UniffiFfiConverterSequenceTypeComputation(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeComputation.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeComputation.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeComputation.read(buf) for i in range(count)
        ]

class _UniffiFfiConverterSequenceTypeRule(_UniffiConverterRustBuffer):
    @classmethod
    def check_lower(cls, value):
        for item in value:
            _UniffiFfiConverterTypeRule.check_lower(item)

    @classmethod
    def write(cls, value, buf):
        items = len(value)
        buf.write_i32(items)
        for item in value:
            _UniffiFfiConverterTypeRule.write(item, buf)

    @classmethod
    def read(cls, buf):
        count = buf.read_i32()
        if count < 0:
            raise InternalError("Unexpected negative sequence length")

        return [
            _UniffiFfiConverterTypeRule.read(buf) for i in range(count)
        ]
def catalog() -> str:
    """
    The built-in roadmap: a programme document.
"""
    _uniffi_lowered_args = (
    )
    _uniffi_lift_return = _UniffiFfiConverterString.lift
    _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
    _uniffi_ffi_result = _uniffi_rust_call_with_error(
        _uniffi_error_converter,
        _UniffiLib.uniffi_mednum_ffi_fn_func_catalog,
        *_uniffi_lowered_args,
    )
    return _uniffi_lift_return(_uniffi_ffi_result)
def check(document: str,options: typing.Union[object, typing.Optional[CheckOptions]] = _DEFAULT) -> Report:
    """
    Everything that is wrong with a document, as records.
"""

    _UniffiFfiConverterString.check_lower(document)

    if options is _DEFAULT:
        options = None
    _UniffiFfiConverterOptionalTypeCheckOptions.check_lower(options)
    _uniffi_lowered_args = (
        _UniffiFfiConverterString.lower(document),
        _UniffiFfiConverterOptionalTypeCheckOptions.lower(options),
    )
    _uniffi_lift_return = _UniffiFfiConverterTypeReport.lift
    _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
    _uniffi_ffi_result = _uniffi_rust_call_with_error(
        _uniffi_error_converter,
        _UniffiLib.uniffi_mednum_ffi_fn_func_check,
        *_uniffi_lowered_args,
    )
    return _uniffi_lift_return(_uniffi_ffi_result)
def check_file(path: str,options: typing.Union[object, typing.Optional[CheckOptions]] = _DEFAULT) -> Report:
    """
    Everything that is wrong with a document that is a file: it is read here, and never crosses as text.
"""

    _UniffiFfiConverterString.check_lower(path)

    if options is _DEFAULT:
        options = None
    _UniffiFfiConverterOptionalTypeCheckOptions.check_lower(options)
    _uniffi_lowered_args = (
        _UniffiFfiConverterString.lower(path),
        _UniffiFfiConverterOptionalTypeCheckOptions.lower(options),
    )
    _uniffi_lift_return = _UniffiFfiConverterTypeReport.lift
    _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
    _uniffi_ffi_result = _uniffi_rust_call_with_error(
        _uniffi_error_converter,
        _UniffiLib.uniffi_mednum_ffi_fn_func_check_file,
        *_uniffi_lowered_args,
    )
    return _uniffi_lift_return(_uniffi_ffi_result)
def check_file_json(path: str,options: str = "{}") -> str:
    """
    The same as JSON text, byte for byte what every other door gives; the options are JSON text too.
"""

    _UniffiFfiConverterString.check_lower(path)

    _UniffiFfiConverterString.check_lower(options)
    _uniffi_lowered_args = (
        _UniffiFfiConverterString.lower(path),
        _UniffiFfiConverterString.lower(options),
    )
    _uniffi_lift_return = _UniffiFfiConverterString.lift
    _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
    _uniffi_ffi_result = _uniffi_rust_call_with_error(
        _uniffi_error_converter,
        _UniffiLib.uniffi_mednum_ffi_fn_func_check_file_json,
        *_uniffi_lowered_args,
    )
    return _uniffi_lift_return(_uniffi_ffi_result)
def check_json(document: str,options: str = "{}") -> str:
    """
    The same as JSON text, byte for byte what every other door gives; the options are JSON text too.
"""

    _UniffiFfiConverterString.check_lower(document)

    _UniffiFfiConverterString.check_lower(options)
    _uniffi_lowered_args = (
        _UniffiFfiConverterString.lower(document),
        _UniffiFfiConverterString.lower(options),
    )
    _uniffi_lift_return = _UniffiFfiConverterString.lift
    _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
    _uniffi_ffi_result = _uniffi_rust_call_with_error(
        _uniffi_error_converter,
        _UniffiLib.uniffi_mednum_ffi_fn_func_check_json,
        *_uniffi_lowered_args,
    )
    return _uniffi_lift_return(_uniffi_ffi_result)
def check_value(field: str,text: str) -> Report:
    """
    What is wrong with a text typed for a field: `meetings.date`.
"""

    _UniffiFfiConverterString.check_lower(field)

    _UniffiFfiConverterString.check_lower(text)
    _uniffi_lowered_args = (
        _UniffiFfiConverterString.lower(field),
        _UniffiFfiConverterString.lower(text),
    )
    _uniffi_lift_return = _UniffiFfiConverterTypeReport.lift
    _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
    _uniffi_ffi_result = _uniffi_rust_call_with_error(
        _uniffi_error_converter,
        _UniffiLib.uniffi_mednum_ffi_fn_func_check_value,
        *_uniffi_lowered_args,
    )
    return _uniffi_lift_return(_uniffi_ffi_result)
def computations() -> typing.List[Computation]:
    """
    The computations that a programme may be asked for.
"""
    _uniffi_lowered_args = (
    )
    _uniffi_lift_return = _UniffiFfiConverterSequenceTypeComputation.lift
    _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
    _uniffi_ffi_result = _uniffi_rust_call_with_error(
        _uniffi_error_converter,
        _UniffiLib.uniffi_mednum_ffi_fn_func_computations,
        *_uniffi_lowered_args,
    )
    return _uniffi_lift_return(_uniffi_ffi_result)
def error_text(error: MednumError,language: Language) -> str:
    """
    The reason of an error in a language.
"""

    _UniffiFfiConverterTypeMednumError.check_lower(error)

    _UniffiFfiConverterTypeLanguage.check_lower(language)
    _uniffi_lowered_args = (
        _UniffiFfiConverterTypeMednumError.lower(error),
        _UniffiFfiConverterTypeLanguage.lower(language),
    )
    _uniffi_lift_return = _UniffiFfiConverterString.lift
    _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
    _uniffi_ffi_result = _uniffi_rust_call_with_error(
        _uniffi_error_converter,
        _UniffiLib.uniffi_mednum_ffi_fn_func_error_text,
        *_uniffi_lowered_args,
    )
    return _uniffi_lift_return(_uniffi_ffi_result)
def rules() -> typing.List[Rule]:
    """
    The registry of rules, in the order of reports.
"""
    _uniffi_lowered_args = (
    )
    _uniffi_lift_return = _UniffiFfiConverterSequenceTypeRule.lift
    _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
    _uniffi_ffi_result = _uniffi_rust_call_with_error(
        _uniffi_error_converter,
        _UniffiLib.uniffi_mednum_ffi_fn_func_rules,
        *_uniffi_lowered_args,
    )
    return _uniffi_lift_return(_uniffi_ffi_result)
def rules_json() -> str:
    """
    The same as JSON text, with the examples.
"""
    _uniffi_lowered_args = (
    )
    _uniffi_lift_return = _UniffiFfiConverterString.lift
    _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
    _uniffi_ffi_result = _uniffi_rust_call_with_error(
        _uniffi_error_converter,
        _UniffiLib.uniffi_mednum_ffi_fn_func_rules_json,
        *_uniffi_lowered_args,
    )
    return _uniffi_lift_return(_uniffi_ffi_result)
def schema_version() -> str:
    """
    The version of the document format that it reads and writes.
"""
    _uniffi_lowered_args = (
    )
    _uniffi_lift_return = _UniffiFfiConverterString.lift
    _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
    _uniffi_ffi_result = _uniffi_rust_call_with_error(
        _uniffi_error_converter,
        _UniffiLib.uniffi_mednum_ffi_fn_func_schema_version,
        *_uniffi_lowered_args,
    )
    return _uniffi_lift_return(_uniffi_ffi_result)
def version() -> str:
    """
    The version of mednum.
"""
    _uniffi_lowered_args = (
    )
    _uniffi_lift_return = _UniffiFfiConverterString.lift
    _uniffi_error_converter = _UniffiFfiConverterTypeMednumError
    _uniffi_ffi_result = _uniffi_rust_call_with_error(
        _uniffi_error_converter,
        _UniffiLib.uniffi_mednum_ffi_fn_func_version,
        *_uniffi_lowered_args,
    )
    return _uniffi_lift_return(_uniffi_ffi_result)

__all__ = [
    "InternalError",
    "Severity",
    "ParamValue",
    "Language",
    "MednumError",
    "Arguments",
    "Share",
    "MeetingAttendance",
    "BodyAttendance",
    "OrganisationAttendance",
    "YearAttendance",
    "Attendance",
    "Labelled",
    "Holder",
    "RoleHolders",
    "BassinNetwork",
    "Bilingual",
    "Hours",
    "Reason",
    "Candidate",
    "Limits",
    "CheckOptions",
    "Days",
    "Phase",
    "CohortCalendar",
    "RoleCount",
    "Completeness",
    "Computation",
    "Counts",
    "Dimension",
    "Subject",
    "Place",
    "Param",
    "Finding",
    "Framework",
    "TargetState",
    "IndicatorValue",
    "Series",
    "IndicatorValues",
    "Step",
    "Orientation",
    "Pair",
    "Pairs",
    "Report",
    "Rule",
    "SheetIndicator",
    "Sheet",
    "catalog",
    "check",
    "check_file",
    "check_file_json",
    "check_json",
    "check_value",
    "computations",
    "error_text",
    "rules",
    "rules_json",
    "schema_version",
    "version",
    "Programme",
    "ProgrammeProtocol",
]
