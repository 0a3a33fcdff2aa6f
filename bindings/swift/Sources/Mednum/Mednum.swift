// Generated from crates/mednum-ffi by `cargo xtask codegen bindings`: not to be edited.

// swiftlint:disable all
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(MednumFFI)
import MednumFFI
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_mednum_ffi_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_mednum_ffi_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    let value = reader.data.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: range.lowerBound, as: T.self) }
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    public var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try uniffiEnsureMednumFfiInitialized()
    return try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}


// Public interface members begin here.


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt32: FfiConverterPrimitive {
    typealias FfiType = UInt32
    typealias SwiftType = UInt32

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt32: FfiConverterPrimitive {
    typealias FfiType = Int32
    typealias SwiftType = Int32

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int32, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt64: FfiConverterPrimitive {
    typealias FfiType = UInt64
    typealias SwiftType = UInt64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDouble: FfiConverterPrimitive {
    typealias FfiType = Double
    typealias SwiftType = Double

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Double {
        return try lift(readDouble(&buf))
    }

    public static func write(_ value: Double, into buf: inout [UInt8]) {
        writeDouble(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    public static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    public static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    public static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        let range = buf.offset..<(buf.offset + Int(len))
        guard buf.data.count >= range.upperBound else { throw UniffiInternalError.bufferOverflow }
        buf.offset = range.upperBound
        return buf.data.withUnsafeBytes { String(decoding: $0[range], as: UTF8.self) }
    }

    public static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}




/**
 * A programme: a document without error, kept by the library until it is closed. Any number of threads may ask it at once.
 */
public protocol ProgrammeProtocol: AnyObject, Sendable {

    /**
     * A computation by its name; arguments and answer are JSON text, byte for byte what every other door gives.
     */
    func compute(name: String, arguments: String) throws  -> String

    /**
     * The document, written back as JSON text.
     */
    func documentJson() throws  -> String

    /**
     * The report of its document: no error, perhaps warnings.
     */
    func report() throws  -> Report

    /**
     * The same as JSON text.
     */
    func reportJson() throws  -> String

    /**
     * The calendar of the cohort that starts in a year: `cohort.calendar`.
     */
    func cohortCalendar(year: Int32) throws  -> CohortCalendar

    /**
     * Who could train whom: `competency.pairs`.
     */
    func pairs(arguments: Arguments?) throws  -> Pairs

    /**
     * Who came to the meetings: `governance.attendance`.
     */
    func attendance(arguments: Arguments?) throws  -> Attendance

    /**
     * The value, the target and the progress of each indicator: `indicator.values`.
     */
    func indicatorValues(arguments: Arguments?) throws  -> IndicatorValues

    /**
     * The local networks, roles held and roles missing: `network.completeness`.
     */
    func completeness(arguments: Arguments?) throws  -> Completeness

    /**
     * From a need and a commune to who can help: `network.orientation`.
     */
    func orientation(arguments: Arguments) throws  -> Orientation

    /**
     * The sheets of its roadmap: the actions, then the working groups.
     */
    func sheets() throws  -> [Sheet]

}
/**
 * A programme: a document without error, kept by the library until it is closed. Any number of threads may ask it at once.
 */
public final class Programme: ProgrammeProtocol, Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_mednum_ffi_fn_clone_programme(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_mednum_ffi_fn_free_programme(handle, $0) }
    }


    /**
     * The built-in roadmap.
     */
public static func builtIn(options: CheckOptions? = nil)throws  -> Programme  {
    return try  FfiConverterTypeProgramme_lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_constructor_programme_built_in(
        FfiConverterOptionTypeCheckOptions.lower(options),uniffiCallStatus
    )
})
}

    /**
     * Reads a document that is a file: it never crosses as text.
     */
public static func `open`(path: String, options: CheckOptions? = nil)throws  -> Programme  {
    return try  FfiConverterTypeProgramme_lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_constructor_programme_open(
        FfiConverterString.lower(path),
        FfiConverterOptionTypeCheckOptions.lower(options),uniffiCallStatus
    )
})
}

    /**
     * Reads a document. One that has errors is refused, with its report.
     */
public static func parse(document: String, options: CheckOptions? = nil)throws  -> Programme  {
    return try  FfiConverterTypeProgramme_lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_constructor_programme_parse(
        FfiConverterString.lower(document),
        FfiConverterOptionTypeCheckOptions.lower(options),uniffiCallStatus
    )
})
}



    /**
     * A computation by its name; arguments and answer are JSON text, byte for byte what every other door gives.
     */
public func compute(name: String, arguments: String = "{}")throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_method_programme_compute(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(name),
        FfiConverterString.lower(arguments),uniffiCallStatus
    )
})
}

    /**
     * The document, written back as JSON text.
     */
public func documentJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_method_programme_document_json(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The report of its document: no error, perhaps warnings.
     */
public func report()throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_method_programme_report(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The same as JSON text.
     */
public func reportJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_method_programme_report_json(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The calendar of the cohort that starts in a year: `cohort.calendar`.
     */
public func cohortCalendar(year: Int32)throws  -> CohortCalendar  {
    return try  FfiConverterTypeCohortCalendar_lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_method_programme_cohort_calendar(
            self.uniffiCloneHandle(),
        FfiConverterInt32.lower(year),uniffiCallStatus
    )
})
}

    /**
     * Who could train whom: `competency.pairs`.
     */
public func pairs(arguments: Arguments? = nil)throws  -> Pairs  {
    return try  FfiConverterTypePairs_lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_method_programme_pairs(
            self.uniffiCloneHandle(),
        FfiConverterOptionTypeArguments.lower(arguments),uniffiCallStatus
    )
})
}

    /**
     * Who came to the meetings: `governance.attendance`.
     */
public func attendance(arguments: Arguments? = nil)throws  -> Attendance  {
    return try  FfiConverterTypeAttendance_lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_method_programme_attendance(
            self.uniffiCloneHandle(),
        FfiConverterOptionTypeArguments.lower(arguments),uniffiCallStatus
    )
})
}

    /**
     * The value, the target and the progress of each indicator: `indicator.values`.
     */
public func indicatorValues(arguments: Arguments? = nil)throws  -> IndicatorValues  {
    return try  FfiConverterTypeIndicatorValues_lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_method_programme_indicator_values(
            self.uniffiCloneHandle(),
        FfiConverterOptionTypeArguments.lower(arguments),uniffiCallStatus
    )
})
}

    /**
     * The local networks, roles held and roles missing: `network.completeness`.
     */
public func completeness(arguments: Arguments? = nil)throws  -> Completeness  {
    return try  FfiConverterTypeCompleteness_lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_method_programme_completeness(
            self.uniffiCloneHandle(),
        FfiConverterOptionTypeArguments.lower(arguments),uniffiCallStatus
    )
})
}

    /**
     * From a need and a commune to who can help: `network.orientation`.
     */
public func orientation(arguments: Arguments)throws  -> Orientation  {
    return try  FfiConverterTypeOrientation_lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_method_programme_orientation(
            self.uniffiCloneHandle(),
        FfiConverterTypeArguments_lower(arguments),uniffiCallStatus
    )
})
}

    /**
     * The sheets of its roadmap: the actions, then the working groups.
     */
public func sheets()throws  -> [Sheet]  {
    return try  FfiConverterSequenceTypeSheet.lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_method_programme_sheets(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProgramme: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Programme

    public static func lift(_ handle: UInt64) throws -> Programme {
        return Programme(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Programme) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Programme {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Programme, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProgramme_lift(_ handle: UInt64) throws -> Programme {
    return try FfiConverterTypeProgramme.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProgramme_lower(_ value: Programme) -> UInt64 {
    return FfiConverterTypeProgramme.lower(value)
}




/**
 * What a computation may be asked; each refuses what it has no use for. What is left out is as usual.
 */
public struct Arguments: Equatable, Hashable {
    /**
     * The day it is seen from, `2024-01-31`; that of the check when left out.
     */
    public let today: String?
    /**
     * A calendar year.
     */
    public let year: Int32?
    /**
     * The identifier of a body.
     */
    public let body: String?
    /**
     * The identifier of an organisation.
     */
    public let organisation: String?
    /**
     * A number of meetings.
     */
    public let meetings: UInt32?
    /**
     * A commune: its code in the latest vintage, or its name.
     */
    public let commune: String?
    /**
     * The code of a need.
     */
    public let need: String?
    /**
     * The code of a public.
     */
    public let `public`: String?
    /**
     * The code of a weekday on which the person is free.
     */
    public let day: String?
    /**
     * From what time the person is free: `09:30`.
     */
    public let from: String?
    /**
     * Until what time the person is free.
     */
    public let until: String?
    /**
     * Whether the person can leave the commune; true when left out.
     */
    public let mobile: Bool?
    /**
     * The identifier of a framework.
     */
    public let framework: String?
    /**
     * The code of a competence in its framework.
     */
    public let competence: String?
    /**
     * The least level.
     */
    public let level: Int64?
    /**
     * The identifier of a competency need.
     */
    public let competencyNeed: String?
    /**
     * The code of an indicator.
     */
    public let indicator: String?
    /**
     * The least count of people that is shown.
     */
    public let threshold: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The day it is seen from, `2024-01-31`; that of the check when left out.
         */today: String? = nil,
        /**
         * A calendar year.
         */year: Int32? = nil,
        /**
         * The identifier of a body.
         */body: String? = nil,
        /**
         * The identifier of an organisation.
         */organisation: String? = nil,
        /**
         * A number of meetings.
         */meetings: UInt32? = nil,
        /**
         * A commune: its code in the latest vintage, or its name.
         */commune: String? = nil,
        /**
         * The code of a need.
         */need: String? = nil,
        /**
         * The code of a public.
         */`public`: String? = nil,
        /**
         * The code of a weekday on which the person is free.
         */day: String? = nil,
        /**
         * From what time the person is free: `09:30`.
         */from: String? = nil,
        /**
         * Until what time the person is free.
         */until: String? = nil,
        /**
         * Whether the person can leave the commune; true when left out.
         */mobile: Bool? = nil,
        /**
         * The identifier of a framework.
         */framework: String? = nil,
        /**
         * The code of a competence in its framework.
         */competence: String? = nil,
        /**
         * The least level.
         */level: Int64? = nil,
        /**
         * The identifier of a competency need.
         */competencyNeed: String? = nil,
        /**
         * The code of an indicator.
         */indicator: String? = nil,
        /**
         * The least count of people that is shown.
         */threshold: Int64? = nil) {
        self.today = today
        self.year = year
        self.body = body
        self.organisation = organisation
        self.meetings = meetings
        self.commune = commune
        self.need = need
        self.`public` = `public`
        self.day = day
        self.from = from
        self.until = until
        self.mobile = mobile
        self.framework = framework
        self.competence = competence
        self.level = level
        self.competencyNeed = competencyNeed
        self.indicator = indicator
        self.threshold = threshold
    }




}

#if compiler(>=6)
extension Arguments: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeArguments: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Arguments {
        return
            try Arguments(
                today: FfiConverterOptionString.read(from: &buf),
                year: FfiConverterOptionInt32.read(from: &buf),
                body: FfiConverterOptionString.read(from: &buf),
                organisation: FfiConverterOptionString.read(from: &buf),
                meetings: FfiConverterOptionUInt32.read(from: &buf),
                commune: FfiConverterOptionString.read(from: &buf),
                need: FfiConverterOptionString.read(from: &buf),
                public: FfiConverterOptionString.read(from: &buf),
                day: FfiConverterOptionString.read(from: &buf),
                from: FfiConverterOptionString.read(from: &buf),
                until: FfiConverterOptionString.read(from: &buf),
                mobile: FfiConverterOptionBool.read(from: &buf),
                framework: FfiConverterOptionString.read(from: &buf),
                competence: FfiConverterOptionString.read(from: &buf),
                level: FfiConverterOptionInt64.read(from: &buf),
                competencyNeed: FfiConverterOptionString.read(from: &buf),
                indicator: FfiConverterOptionString.read(from: &buf),
                threshold: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: Arguments, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.today, into: &buf)
        FfiConverterOptionInt32.write(value.year, into: &buf)
        FfiConverterOptionString.write(value.body, into: &buf)
        FfiConverterOptionString.write(value.organisation, into: &buf)
        FfiConverterOptionUInt32.write(value.meetings, into: &buf)
        FfiConverterOptionString.write(value.commune, into: &buf)
        FfiConverterOptionString.write(value.need, into: &buf)
        FfiConverterOptionString.write(value.`public`, into: &buf)
        FfiConverterOptionString.write(value.day, into: &buf)
        FfiConverterOptionString.write(value.from, into: &buf)
        FfiConverterOptionString.write(value.until, into: &buf)
        FfiConverterOptionBool.write(value.mobile, into: &buf)
        FfiConverterOptionString.write(value.framework, into: &buf)
        FfiConverterOptionString.write(value.competence, into: &buf)
        FfiConverterOptionInt64.write(value.level, into: &buf)
        FfiConverterOptionString.write(value.competencyNeed, into: &buf)
        FfiConverterOptionString.write(value.indicator, into: &buf)
        FfiConverterOptionInt64.write(value.threshold, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeArguments_lift(_ buf: RustBuffer) throws -> Arguments {
    return try FfiConverterTypeArguments.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeArguments_lower(_ value: Arguments) -> RustBuffer {
    return FfiConverterTypeArguments.lower(value)
}


/**
 * Who came to the meetings: by meeting, by body, by organisation, by year.
 */
public struct Attendance: Equatable, Hashable {
    /**
     * The meetings that were held, in their order.
     */
    public let meetings: [MeetingAttendance]
    /**
     * The bodies.
     */
    public let bodies: [BodyAttendance]
    /**
     * The organisations that were invited.
     */
    public let organisations: [OrganisationAttendance]
    /**
     * The years.
     */
    public let years: [YearAttendance]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The meetings that were held, in their order.
         */meetings: [MeetingAttendance],
        /**
         * The bodies.
         */bodies: [BodyAttendance],
        /**
         * The organisations that were invited.
         */organisations: [OrganisationAttendance],
        /**
         * The years.
         */years: [YearAttendance]) {
        self.meetings = meetings
        self.bodies = bodies
        self.organisations = organisations
        self.years = years
    }




}

#if compiler(>=6)
extension Attendance: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAttendance: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Attendance {
        return
            try Attendance(
                meetings: FfiConverterSequenceTypeMeetingAttendance.read(from: &buf),
                bodies: FfiConverterSequenceTypeBodyAttendance.read(from: &buf),
                organisations: FfiConverterSequenceTypeOrganisationAttendance.read(from: &buf),
                years: FfiConverterSequenceTypeYearAttendance.read(from: &buf)
        )
    }

    public static func write(_ value: Attendance, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeMeetingAttendance.write(value.meetings, into: &buf)
        FfiConverterSequenceTypeBodyAttendance.write(value.bodies, into: &buf)
        FfiConverterSequenceTypeOrganisationAttendance.write(value.organisations, into: &buf)
        FfiConverterSequenceTypeYearAttendance.write(value.years, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAttendance_lift(_ buf: RustBuffer) throws -> Attendance {
    return try FfiConverterTypeAttendance.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAttendance_lower(_ value: Attendance) -> RustBuffer {
    return FfiConverterTypeAttendance.lower(value)
}


/**
 * The network of a bassin.
 */
public struct BassinNetwork: Equatable, Hashable {
    /**
     * The identifier of the bassin.
     */
    public let bassin: String
    /**
     * Its name.
     */
    public let name: String
    /**
     * Whether the roadmap gives it priority.
     */
    public let priority: Bool
    /**
     * JSON Pointer to it.
     */
    public let pointer: String
    /**
     * The identifier of its network, when it has one.
     */
    public let rlin: String?
    /**
     * JSON Pointer to the network.
     */
    public let rlinPointer: String?
    /**
     * Where the network stands.
     */
    public let status: Labelled?
    /**
     * Since when.
     */
    public let since: String?
    /**
     * Who holds each role.
     */
    public let roles: [RoleHolders]
    /**
     * The roles that nobody holds.
     */
    public let missing: [Labelled]
    /**
     * Roles held, of all.
     */
    public let held: Share
    /**
     * Whether every role is held.
     */
    public let complete: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The identifier of the bassin.
         */bassin: String,
        /**
         * Its name.
         */name: String,
        /**
         * Whether the roadmap gives it priority.
         */priority: Bool,
        /**
         * JSON Pointer to it.
         */pointer: String,
        /**
         * The identifier of its network, when it has one.
         */rlin: String?,
        /**
         * JSON Pointer to the network.
         */rlinPointer: String?,
        /**
         * Where the network stands.
         */status: Labelled?,
        /**
         * Since when.
         */since: String?,
        /**
         * Who holds each role.
         */roles: [RoleHolders],
        /**
         * The roles that nobody holds.
         */missing: [Labelled],
        /**
         * Roles held, of all.
         */held: Share,
        /**
         * Whether every role is held.
         */complete: Bool) {
        self.bassin = bassin
        self.name = name
        self.priority = priority
        self.pointer = pointer
        self.rlin = rlin
        self.rlinPointer = rlinPointer
        self.status = status
        self.since = since
        self.roles = roles
        self.missing = missing
        self.held = held
        self.complete = complete
    }




}

#if compiler(>=6)
extension BassinNetwork: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBassinNetwork: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BassinNetwork {
        return
            try BassinNetwork(
                bassin: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                priority: FfiConverterBool.read(from: &buf),
                pointer: FfiConverterString.read(from: &buf),
                rlin: FfiConverterOptionString.read(from: &buf),
                rlinPointer: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterOptionTypeLabelled.read(from: &buf),
                since: FfiConverterOptionString.read(from: &buf),
                roles: FfiConverterSequenceTypeRoleHolders.read(from: &buf),
                missing: FfiConverterSequenceTypeLabelled.read(from: &buf),
                held: FfiConverterTypeShare.read(from: &buf),
                complete: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: BassinNetwork, into buf: inout [UInt8]) {
        FfiConverterString.write(value.bassin, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterBool.write(value.priority, into: &buf)
        FfiConverterString.write(value.pointer, into: &buf)
        FfiConverterOptionString.write(value.rlin, into: &buf)
        FfiConverterOptionString.write(value.rlinPointer, into: &buf)
        FfiConverterOptionTypeLabelled.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.since, into: &buf)
        FfiConverterSequenceTypeRoleHolders.write(value.roles, into: &buf)
        FfiConverterSequenceTypeLabelled.write(value.missing, into: &buf)
        FfiConverterTypeShare.write(value.held, into: &buf)
        FfiConverterBool.write(value.complete, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBassinNetwork_lift(_ buf: RustBuffer) throws -> BassinNetwork {
    return try FfiConverterTypeBassinNetwork.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBassinNetwork_lower(_ value: BassinNetwork) -> RustBuffer {
    return FfiConverterTypeBassinNetwork.lower(value)
}


/**
 * A text in both languages.
 */
public struct Bilingual: Equatable, Hashable {
    /**
     * In French.
     */
    public let fr: String
    /**
     * In English.
     */
    public let en: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * In French.
         */fr: String,
        /**
         * In English.
         */en: String) {
        self.fr = fr
        self.en = en
    }




}

#if compiler(>=6)
extension Bilingual: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBilingual: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bilingual {
        return
            try Bilingual(
                fr: FfiConverterString.read(from: &buf),
                en: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Bilingual, into buf: inout [UInt8]) {
        FfiConverterString.write(value.fr, into: &buf)
        FfiConverterString.write(value.en, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBilingual_lift(_ buf: RustBuffer) throws -> Bilingual {
    return try FfiConverterTypeBilingual.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBilingual_lower(_ value: Bilingual) -> RustBuffer {
    return FfiConverterTypeBilingual.lower(value)
}


/**
 * Who came to the meetings of a body.
 */
public struct BodyAttendance: Equatable, Hashable {
    /**
     * Its identifier.
     */
    public let id: String
    /**
     * Its name.
     */
    public let name: String
    /**
     * Who came, of those invited.
     */
    public let present: Share
    /**
     * Who came or was represented, of those invited.
     */
    public let represented: Share
    /**
     * The meetings that count.
     */
    public let meetings: [String]
    /**
     * The meetings of which too little is known.
     */
    public let notComputable: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its identifier.
         */id: String,
        /**
         * Its name.
         */name: String,
        /**
         * Who came, of those invited.
         */present: Share,
        /**
         * Who came or was represented, of those invited.
         */represented: Share,
        /**
         * The meetings that count.
         */meetings: [String],
        /**
         * The meetings of which too little is known.
         */notComputable: [String]) {
        self.id = id
        self.name = name
        self.present = present
        self.represented = represented
        self.meetings = meetings
        self.notComputable = notComputable
    }




}

#if compiler(>=6)
extension BodyAttendance: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBodyAttendance: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BodyAttendance {
        return
            try BodyAttendance(
                id: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                present: FfiConverterTypeShare.read(from: &buf),
                represented: FfiConverterTypeShare.read(from: &buf),
                meetings: FfiConverterSequenceString.read(from: &buf),
                notComputable: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: BodyAttendance, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeShare.write(value.present, into: &buf)
        FfiConverterTypeShare.write(value.represented, into: &buf)
        FfiConverterSequenceString.write(value.meetings, into: &buf)
        FfiConverterSequenceString.write(value.notComputable, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBodyAttendance_lift(_ buf: RustBuffer) throws -> BodyAttendance {
    return try FfiConverterTypeBodyAttendance.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBodyAttendance_lower(_ value: BodyAttendance) -> RustBuffer {
    return FfiConverterTypeBodyAttendance.lower(value)
}


/**
 * Who can help.
 */
public struct Candidate: Equatable, Hashable {
    /**
     * Its rank, from 1.
     */
    public let rank: Int64
    /**
     * What it is.
     */
    public let kind: String
    /**
     * Its identifier.
     */
    public let id: String
    /**
     * Its name.
     */
    public let name: String
    /**
     * The commune it is in.
     */
    public let commune: String?
    /**
     * The name of that commune.
     */
    public let communeName: String?
    /**
     * How near it is.
     */
    public let proximity: Labelled
    /**
     * Whether it is in another département.
     */
    public let outsideDepartement: Bool
    /**
     * When it is open.
     */
    public let hours: [Hours]
    /**
     * Why it is proposed.
     */
    public let reasons: [Reason]
    /**
     * JSON Pointer to it.
     */
    public let pointer: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its rank, from 1.
         */rank: Int64,
        /**
         * What it is.
         */kind: String,
        /**
         * Its identifier.
         */id: String,
        /**
         * Its name.
         */name: String,
        /**
         * The commune it is in.
         */commune: String?,
        /**
         * The name of that commune.
         */communeName: String?,
        /**
         * How near it is.
         */proximity: Labelled,
        /**
         * Whether it is in another département.
         */outsideDepartement: Bool,
        /**
         * When it is open.
         */hours: [Hours],
        /**
         * Why it is proposed.
         */reasons: [Reason],
        /**
         * JSON Pointer to it.
         */pointer: String) {
        self.rank = rank
        self.kind = kind
        self.id = id
        self.name = name
        self.commune = commune
        self.communeName = communeName
        self.proximity = proximity
        self.outsideDepartement = outsideDepartement
        self.hours = hours
        self.reasons = reasons
        self.pointer = pointer
    }




}

#if compiler(>=6)
extension Candidate: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCandidate: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Candidate {
        return
            try Candidate(
                rank: FfiConverterInt64.read(from: &buf),
                kind: FfiConverterString.read(from: &buf),
                id: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                commune: FfiConverterOptionString.read(from: &buf),
                communeName: FfiConverterOptionString.read(from: &buf),
                proximity: FfiConverterTypeLabelled.read(from: &buf),
                outsideDepartement: FfiConverterBool.read(from: &buf),
                hours: FfiConverterSequenceTypeHours.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf),
                pointer: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Candidate, into buf: inout [UInt8]) {
        FfiConverterInt64.write(value.rank, into: &buf)
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.commune, into: &buf)
        FfiConverterOptionString.write(value.communeName, into: &buf)
        FfiConverterTypeLabelled.write(value.proximity, into: &buf)
        FfiConverterBool.write(value.outsideDepartement, into: &buf)
        FfiConverterSequenceTypeHours.write(value.hours, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
        FfiConverterString.write(value.pointer, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCandidate_lift(_ buf: RustBuffer) throws -> Candidate {
    return try FfiConverterTypeCandidate.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCandidate_lower(_ value: Candidate) -> RustBuffer {
    return FfiConverterTypeCandidate.lower(value)
}


/**
 * What may be asked of a check; what is left out is as usual.
 */
public struct CheckOptions: Equatable, Hashable {
    /**
     * The day against which lateness is counted, `2024-01-31`; without it nothing is late.
     */
    public let today: String?
    /**
     * Limits on what is read.
     */
    public let limits: Limits?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The day against which lateness is counted, `2024-01-31`; without it nothing is late.
         */today: String? = nil,
        /**
         * Limits on what is read.
         */limits: Limits? = nil) {
        self.today = today
        self.limits = limits
    }




}

#if compiler(>=6)
extension CheckOptions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCheckOptions: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CheckOptions {
        return
            try CheckOptions(
                today: FfiConverterOptionString.read(from: &buf),
                limits: FfiConverterOptionTypeLimits.read(from: &buf)
        )
    }

    public static func write(_ value: CheckOptions, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.today, into: &buf)
        FfiConverterOptionTypeLimits.write(value.limits, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheckOptions_lift(_ buf: RustBuffer) throws -> CheckOptions {
    return try FfiConverterTypeCheckOptions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheckOptions_lower(_ value: CheckOptions) -> RustBuffer {
    return FfiConverterTypeCheckOptions.lower(value)
}


/**
 * The calendar of the cohort that starts in a year.
 */
public struct CohortCalendar: Equatable, Hashable {
    /**
     * The year it starts in.
     */
    public let year: Int32
    /**
     * Its phases, in their order; empty when the roadmap gives them no months.
     */
    public let phases: [Phase]
    /**
     * When its missions run, when the roadmap says so.
     */
    public let missions: Days?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The year it starts in.
         */year: Int32,
        /**
         * Its phases, in their order; empty when the roadmap gives them no months.
         */phases: [Phase],
        /**
         * When its missions run, when the roadmap says so.
         */missions: Days?) {
        self.year = year
        self.phases = phases
        self.missions = missions
    }




}

#if compiler(>=6)
extension CohortCalendar: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCohortCalendar: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CohortCalendar {
        return
            try CohortCalendar(
                year: FfiConverterInt32.read(from: &buf),
                phases: FfiConverterSequenceTypePhase.read(from: &buf),
                missions: FfiConverterOptionTypeDays.read(from: &buf)
        )
    }

    public static func write(_ value: CohortCalendar, into buf: inout [UInt8]) {
        FfiConverterInt32.write(value.year, into: &buf)
        FfiConverterSequenceTypePhase.write(value.phases, into: &buf)
        FfiConverterOptionTypeDays.write(value.missions, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCohortCalendar_lift(_ buf: RustBuffer) throws -> CohortCalendar {
    return try FfiConverterTypeCohortCalendar.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCohortCalendar_lower(_ value: CohortCalendar) -> RustBuffer {
    return FfiConverterTypeCohortCalendar.lower(value)
}


/**
 * The local networks: roles held, roles missing.
 */
public struct Completeness: Equatable, Hashable {
    /**
     * The day it is seen from.
     */
    public let day: String?
    /**
     * The bassins.
     */
    public let bassins: [BassinNetwork]
    /**
     * Networks whose every role is held.
     */
    public let complete: Int64
    /**
     * Networks with a role that nobody holds.
     */
    public let incomplete: Int64
    /**
     * Bassins without a network.
     */
    public let withoutNetwork: Int64
    /**
     * Roles held, of all.
     */
    public let rolesHeld: Share
    /**
     * Networks with exactly one pilot, of all.
     */
    public let withOnePilot: Share
    /**
     * Actors of each role.
     */
    public let actorsByRole: [RoleCount]
    /**
     * Actors who are not pilots.
     */
    public let actorsBesidePilots: Int64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The day it is seen from.
         */day: String?,
        /**
         * The bassins.
         */bassins: [BassinNetwork],
        /**
         * Networks whose every role is held.
         */complete: Int64,
        /**
         * Networks with a role that nobody holds.
         */incomplete: Int64,
        /**
         * Bassins without a network.
         */withoutNetwork: Int64,
        /**
         * Roles held, of all.
         */rolesHeld: Share,
        /**
         * Networks with exactly one pilot, of all.
         */withOnePilot: Share,
        /**
         * Actors of each role.
         */actorsByRole: [RoleCount],
        /**
         * Actors who are not pilots.
         */actorsBesidePilots: Int64) {
        self.day = day
        self.bassins = bassins
        self.complete = complete
        self.incomplete = incomplete
        self.withoutNetwork = withoutNetwork
        self.rolesHeld = rolesHeld
        self.withOnePilot = withOnePilot
        self.actorsByRole = actorsByRole
        self.actorsBesidePilots = actorsBesidePilots
    }




}

#if compiler(>=6)
extension Completeness: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCompleteness: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Completeness {
        return
            try Completeness(
                day: FfiConverterOptionString.read(from: &buf),
                bassins: FfiConverterSequenceTypeBassinNetwork.read(from: &buf),
                complete: FfiConverterInt64.read(from: &buf),
                incomplete: FfiConverterInt64.read(from: &buf),
                withoutNetwork: FfiConverterInt64.read(from: &buf),
                rolesHeld: FfiConverterTypeShare.read(from: &buf),
                withOnePilot: FfiConverterTypeShare.read(from: &buf),
                actorsByRole: FfiConverterSequenceTypeRoleCount.read(from: &buf),
                actorsBesidePilots: FfiConverterInt64.read(from: &buf)
        )
    }

    public static func write(_ value: Completeness, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.day, into: &buf)
        FfiConverterSequenceTypeBassinNetwork.write(value.bassins, into: &buf)
        FfiConverterInt64.write(value.complete, into: &buf)
        FfiConverterInt64.write(value.incomplete, into: &buf)
        FfiConverterInt64.write(value.withoutNetwork, into: &buf)
        FfiConverterTypeShare.write(value.rolesHeld, into: &buf)
        FfiConverterTypeShare.write(value.withOnePilot, into: &buf)
        FfiConverterSequenceTypeRoleCount.write(value.actorsByRole, into: &buf)
        FfiConverterInt64.write(value.actorsBesidePilots, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCompleteness_lift(_ buf: RustBuffer) throws -> Completeness {
    return try FfiConverterTypeCompleteness.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCompleteness_lower(_ value: Completeness) -> RustBuffer {
    return FfiConverterTypeCompleteness.lower(value)
}


/**
 * A computation that a programme may be asked for.
 */
public struct Computation: Equatable, Hashable {
    /**
     * Its name: `roadmap.state`.
     */
    public let name: String
    /**
     * The version of mednum that brought it.
     */
    public let since: String
    /**
     * The rules of the roadmap that it serves.
     */
    public let ruleIds: [String]
    /**
     * What it gives.
     */
    public let title: Bilingual
    /**
     * The arguments that it may be given.
     */
    public let arguments: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its name: `roadmap.state`.
         */name: String,
        /**
         * The version of mednum that brought it.
         */since: String,
        /**
         * The rules of the roadmap that it serves.
         */ruleIds: [String],
        /**
         * What it gives.
         */title: Bilingual,
        /**
         * The arguments that it may be given.
         */arguments: [String]) {
        self.name = name
        self.since = since
        self.ruleIds = ruleIds
        self.title = title
        self.arguments = arguments
    }




}

#if compiler(>=6)
extension Computation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeComputation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Computation {
        return
            try Computation(
                name: FfiConverterString.read(from: &buf),
                since: FfiConverterString.read(from: &buf),
                ruleIds: FfiConverterSequenceString.read(from: &buf),
                title: FfiConverterTypeBilingual.read(from: &buf),
                arguments: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: Computation, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.since, into: &buf)
        FfiConverterSequenceString.write(value.ruleIds, into: &buf)
        FfiConverterTypeBilingual.write(value.title, into: &buf)
        FfiConverterSequenceString.write(value.arguments, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeComputation_lift(_ buf: RustBuffer) throws -> Computation {
    return try FfiConverterTypeComputation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeComputation_lower(_ value: Computation) -> RustBuffer {
    return FfiConverterTypeComputation.lower(value)
}


/**
 * How many findings there are of each severity.
 */
public struct Counts: Equatable, Hashable {
    /**
     * Errors.
     */
    public let error: UInt64
    /**
     * Warnings.
     */
    public let warning: UInt64
    /**
     * Remarks.
     */
    public let info: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Errors.
         */error: UInt64,
        /**
         * Warnings.
         */warning: UInt64,
        /**
         * Remarks.
         */info: UInt64) {
        self.error = error
        self.warning = warning
        self.info = info
    }




}

#if compiler(>=6)
extension Counts: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCounts: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Counts {
        return
            try Counts(
                error: FfiConverterUInt64.read(from: &buf),
                warning: FfiConverterUInt64.read(from: &buf),
                info: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: Counts, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.error, into: &buf)
        FfiConverterUInt64.write(value.warning, into: &buf)
        FfiConverterUInt64.write(value.info, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCounts_lift(_ buf: RustBuffer) throws -> Counts {
    return try FfiConverterTypeCounts.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCounts_lower(_ value: Counts) -> RustBuffer {
    return FfiConverterTypeCounts.lower(value)
}


/**
 * First and last day, both included.
 */
public struct Days: Equatable, Hashable {
    /**
     * First day.
     */
    public let first: String
    /**
     * Last day.
     */
    public let last: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * First day.
         */first: String,
        /**
         * Last day.
         */last: String) {
        self.first = first
        self.last = last
    }




}

#if compiler(>=6)
extension Days: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDays: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Days {
        return
            try Days(
                first: FfiConverterString.read(from: &buf),
                last: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Days, into buf: inout [UInt8]) {
        FfiConverterString.write(value.first, into: &buf)
        FfiConverterString.write(value.last, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDays_lift(_ buf: RustBuffer) throws -> Days {
    return try FfiConverterTypeDays.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDays_lower(_ value: Days) -> RustBuffer {
    return FfiConverterTypeDays.lower(value)
}


/**
 * What a value is broken down by.
 */
public struct Dimension: Equatable, Hashable {
    /**
     * The dimension.
     */
    public let name: String
    /**
     * Its value.
     */
    public let value: String
    /**
     * Its label.
     */
    public let label: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The dimension.
         */name: String,
        /**
         * Its value.
         */value: String,
        /**
         * Its label.
         */label: String?) {
        self.name = name
        self.value = value
        self.label = label
    }




}

#if compiler(>=6)
extension Dimension: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDimension: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Dimension {
        return
            try Dimension(
                name: FfiConverterString.read(from: &buf),
                value: FfiConverterString.read(from: &buf),
                label: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Dimension, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.value, into: &buf)
        FfiConverterOptionString.write(value.label, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDimension_lift(_ buf: RustBuffer) throws -> Dimension {
    return try FfiConverterTypeDimension.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDimension_lower(_ value: Dimension) -> RustBuffer {
    return FfiConverterTypeDimension.lower(value)
}


/**
 * One thing found in a document.
 */
public struct Finding: Equatable, Hashable {
    /**
     * The code of its rule, which never changes meaning.
     */
    public let code: String
    /**
     * How grave it is.
     */
    public let severity: Severity
    /**
     * JSON Pointer to the place; empty for the document.
     */
    public let path: String
    /**
     * Line, from 1.
     */
    public let line: UInt64
    /**
     * Column in characters, from 1.
     */
    public let column: UInt64
    /**
     * The object concerned, when there is one.
     */
    public let subject: Subject?
    /**
     * Other places concerned.
     */
    public let related: [Place]
    /**
     * Every dynamic part of the sentences.
     */
    public let params: [Param]
    /**
     * What is wrong, as a sentence.
     */
    public let text: Bilingual
    /**
     * What to do, as a sentence.
     */
    public let help: Bilingual
    /**
     * Where the rule is explained.
     */
    public let doc: String
    /**
     * The rules of the roadmap that it comes from.
     */
    public let ruleIds: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The code of its rule, which never changes meaning.
         */code: String,
        /**
         * How grave it is.
         */severity: Severity,
        /**
         * JSON Pointer to the place; empty for the document.
         */path: String,
        /**
         * Line, from 1.
         */line: UInt64,
        /**
         * Column in characters, from 1.
         */column: UInt64,
        /**
         * The object concerned, when there is one.
         */subject: Subject?,
        /**
         * Other places concerned.
         */related: [Place],
        /**
         * Every dynamic part of the sentences.
         */params: [Param],
        /**
         * What is wrong, as a sentence.
         */text: Bilingual,
        /**
         * What to do, as a sentence.
         */help: Bilingual,
        /**
         * Where the rule is explained.
         */doc: String,
        /**
         * The rules of the roadmap that it comes from.
         */ruleIds: [String]) {
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
        self.ruleIds = ruleIds
    }




}

#if compiler(>=6)
extension Finding: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Finding {
        return
            try Finding(
                code: FfiConverterString.read(from: &buf),
                severity: FfiConverterTypeSeverity.read(from: &buf),
                path: FfiConverterString.read(from: &buf),
                line: FfiConverterUInt64.read(from: &buf),
                column: FfiConverterUInt64.read(from: &buf),
                subject: FfiConverterOptionTypeSubject.read(from: &buf),
                related: FfiConverterSequenceTypePlace.read(from: &buf),
                params: FfiConverterSequenceTypeParam.read(from: &buf),
                text: FfiConverterTypeBilingual.read(from: &buf),
                help: FfiConverterTypeBilingual.read(from: &buf),
                doc: FfiConverterString.read(from: &buf),
                ruleIds: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: Finding, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterTypeSeverity.write(value.severity, into: &buf)
        FfiConverterString.write(value.path, into: &buf)
        FfiConverterUInt64.write(value.line, into: &buf)
        FfiConverterUInt64.write(value.column, into: &buf)
        FfiConverterOptionTypeSubject.write(value.subject, into: &buf)
        FfiConverterSequenceTypePlace.write(value.related, into: &buf)
        FfiConverterSequenceTypeParam.write(value.params, into: &buf)
        FfiConverterTypeBilingual.write(value.text, into: &buf)
        FfiConverterTypeBilingual.write(value.help, into: &buf)
        FfiConverterString.write(value.doc, into: &buf)
        FfiConverterSequenceString.write(value.ruleIds, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFinding_lift(_ buf: RustBuffer) throws -> Finding {
    return try FfiConverterTypeFinding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFinding_lower(_ value: Finding) -> RustBuffer {
    return FfiConverterTypeFinding.lower(value)
}


/**
 * A framework of competences.
 */
public struct Framework: Equatable, Hashable {
    /**
     * Its identifier.
     */
    public let id: String
    /**
     * Its French name.
     */
    public let labelFr: String
    /**
     * Its English name.
     */
    public let labelEn: String
    /**
     * Its version.
     */
    public let version: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its identifier.
         */id: String,
        /**
         * Its French name.
         */labelFr: String,
        /**
         * Its English name.
         */labelEn: String,
        /**
         * Its version.
         */version: String) {
        self.id = id
        self.labelFr = labelFr
        self.labelEn = labelEn
        self.version = version
    }




}

#if compiler(>=6)
extension Framework: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFramework: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Framework {
        return
            try Framework(
                id: FfiConverterString.read(from: &buf),
                labelFr: FfiConverterString.read(from: &buf),
                labelEn: FfiConverterString.read(from: &buf),
                version: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Framework, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.labelFr, into: &buf)
        FfiConverterString.write(value.labelEn, into: &buf)
        FfiConverterString.write(value.version, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFramework_lift(_ buf: RustBuffer) throws -> Framework {
    return try FfiConverterTypeFramework.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFramework_lower(_ value: Framework) -> RustBuffer {
    return FfiConverterTypeFramework.lower(value)
}


/**
 * Who holds a role somewhere.
 */
public struct Holder: Equatable, Hashable {
    /**
     * The identifier of the record.
     */
    public let id: String
    /**
     * The identifier of the organisation.
     */
    public let actor: String
    /**
     * Its name.
     */
    public let name: String
    /**
     * JSON Pointer to the record.
     */
    public let pointer: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The identifier of the record.
         */id: String,
        /**
         * The identifier of the organisation.
         */actor: String,
        /**
         * Its name.
         */name: String,
        /**
         * JSON Pointer to the record.
         */pointer: String) {
        self.id = id
        self.actor = actor
        self.name = name
        self.pointer = pointer
    }




}

#if compiler(>=6)
extension Holder: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeHolder: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Holder {
        return
            try Holder(
                id: FfiConverterString.read(from: &buf),
                actor: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                pointer: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Holder, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.actor, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.pointer, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHolder_lift(_ buf: RustBuffer) throws -> Holder {
    return try FfiConverterTypeHolder.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHolder_lower(_ value: Holder) -> RustBuffer {
    return FfiConverterTypeHolder.lower(value)
}


/**
 * When somebody is there.
 */
public struct Hours: Equatable, Hashable {
    /**
     * The day.
     */
    public let day: Labelled?
    /**
     * From, `09:30`.
     */
    public let opens: String
    /**
     * To.
     */
    public let closes: String
    /**
     * Which weeks; every week when left out.
     */
    public let weeks: Labelled?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The day.
         */day: Labelled?,
        /**
         * From, `09:30`.
         */opens: String,
        /**
         * To.
         */closes: String,
        /**
         * Which weeks; every week when left out.
         */weeks: Labelled?) {
        self.day = day
        self.opens = opens
        self.closes = closes
        self.weeks = weeks
    }




}

#if compiler(>=6)
extension Hours: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeHours: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Hours {
        return
            try Hours(
                day: FfiConverterOptionTypeLabelled.read(from: &buf),
                opens: FfiConverterString.read(from: &buf),
                closes: FfiConverterString.read(from: &buf),
                weeks: FfiConverterOptionTypeLabelled.read(from: &buf)
        )
    }

    public static func write(_ value: Hours, into buf: inout [UInt8]) {
        FfiConverterOptionTypeLabelled.write(value.day, into: &buf)
        FfiConverterString.write(value.opens, into: &buf)
        FfiConverterString.write(value.closes, into: &buf)
        FfiConverterOptionTypeLabelled.write(value.weeks, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHours_lift(_ buf: RustBuffer) throws -> Hours {
    return try FfiConverterTypeHours.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHours_lower(_ value: Hours) -> RustBuffer {
    return FfiConverterTypeHours.lower(value)
}


/**
 * A value of an indicator.
 */
public struct IndicatorValue: Equatable, Hashable {
    /**
     * The period, as documents write it.
     */
    public let period: String
    /**
     * Its first day.
     */
    public let first: String
    /**
     * Its last day.
     */
    public let last: String
    /**
     * Whether it is over.
     */
    public let closed: Bool
    /**
     * The territory it is of, when not the whole.
     */
    public let territory: String?
    /**
     * What it is broken down by.
     */
    public let dimensions: [Dimension]
    /**
     * The value; nothing when it is not known, or is held back.
     */
    public let value: Double?
    /**
     * Its numerator, for a rate.
     */
    public let numerator: Double?
    /**
     * Its denominator, for a rate.
     */
    public let denominator: Double?
    /**
     * Whether it is held back, too few people being counted.
     */
    public let withheld: Bool
    /**
     * Where it comes from.
     */
    public let origin: String
    /**
     * What is said of it.
     */
    public let assessment: String?
    /**
     * Whether those records are each about a person.
     */
    public let ofPeople: Bool
    /**
     * JSON Pointers to the records that justify it.
     */
    public let records: [String]
    /**
     * Where it stands beside its target.
     */
    public let target: TargetState?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The period, as documents write it.
         */period: String,
        /**
         * Its first day.
         */first: String,
        /**
         * Its last day.
         */last: String,
        /**
         * Whether it is over.
         */closed: Bool,
        /**
         * The territory it is of, when not the whole.
         */territory: String?,
        /**
         * What it is broken down by.
         */dimensions: [Dimension],
        /**
         * The value; nothing when it is not known, or is held back.
         */value: Double?,
        /**
         * Its numerator, for a rate.
         */numerator: Double?,
        /**
         * Its denominator, for a rate.
         */denominator: Double?,
        /**
         * Whether it is held back, too few people being counted.
         */withheld: Bool,
        /**
         * Where it comes from.
         */origin: String,
        /**
         * What is said of it.
         */assessment: String?,
        /**
         * Whether those records are each about a person.
         */ofPeople: Bool,
        /**
         * JSON Pointers to the records that justify it.
         */records: [String],
        /**
         * Where it stands beside its target.
         */target: TargetState?) {
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
        self.ofPeople = ofPeople
        self.records = records
        self.target = target
    }




}

#if compiler(>=6)
extension IndicatorValue: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIndicatorValue: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IndicatorValue {
        return
            try IndicatorValue(
                period: FfiConverterString.read(from: &buf),
                first: FfiConverterString.read(from: &buf),
                last: FfiConverterString.read(from: &buf),
                closed: FfiConverterBool.read(from: &buf),
                territory: FfiConverterOptionString.read(from: &buf),
                dimensions: FfiConverterSequenceTypeDimension.read(from: &buf),
                value: FfiConverterOptionDouble.read(from: &buf),
                numerator: FfiConverterOptionDouble.read(from: &buf),
                denominator: FfiConverterOptionDouble.read(from: &buf),
                withheld: FfiConverterBool.read(from: &buf),
                origin: FfiConverterString.read(from: &buf),
                assessment: FfiConverterOptionString.read(from: &buf),
                ofPeople: FfiConverterBool.read(from: &buf),
                records: FfiConverterSequenceString.read(from: &buf),
                target: FfiConverterOptionTypeTargetState.read(from: &buf)
        )
    }

    public static func write(_ value: IndicatorValue, into buf: inout [UInt8]) {
        FfiConverterString.write(value.period, into: &buf)
        FfiConverterString.write(value.first, into: &buf)
        FfiConverterString.write(value.last, into: &buf)
        FfiConverterBool.write(value.closed, into: &buf)
        FfiConverterOptionString.write(value.territory, into: &buf)
        FfiConverterSequenceTypeDimension.write(value.dimensions, into: &buf)
        FfiConverterOptionDouble.write(value.value, into: &buf)
        FfiConverterOptionDouble.write(value.numerator, into: &buf)
        FfiConverterOptionDouble.write(value.denominator, into: &buf)
        FfiConverterBool.write(value.withheld, into: &buf)
        FfiConverterString.write(value.origin, into: &buf)
        FfiConverterOptionString.write(value.assessment, into: &buf)
        FfiConverterBool.write(value.ofPeople, into: &buf)
        FfiConverterSequenceString.write(value.records, into: &buf)
        FfiConverterOptionTypeTargetState.write(value.target, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIndicatorValue_lift(_ buf: RustBuffer) throws -> IndicatorValue {
    return try FfiConverterTypeIndicatorValue.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIndicatorValue_lower(_ value: IndicatorValue) -> RustBuffer {
    return FfiConverterTypeIndicatorValue.lower(value)
}


/**
 * The value, the target and the progress of each indicator.
 */
public struct IndicatorValues: Equatable, Hashable {
    /**
     * The identifier of the roadmap.
     */
    public let roadmap: String
    /**
     * The day it is seen from.
     */
    public let today: String?
    /**
     * The least count of people that is shown.
     */
    public let threshold: Int64
    /**
     * The indicators, in the order of the sheets.
     */
    public let series: [Series]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The identifier of the roadmap.
         */roadmap: String,
        /**
         * The day it is seen from.
         */today: String?,
        /**
         * The least count of people that is shown.
         */threshold: Int64,
        /**
         * The indicators, in the order of the sheets.
         */series: [Series]) {
        self.roadmap = roadmap
        self.today = today
        self.threshold = threshold
        self.series = series
    }




}

#if compiler(>=6)
extension IndicatorValues: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIndicatorValues: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IndicatorValues {
        return
            try IndicatorValues(
                roadmap: FfiConverterString.read(from: &buf),
                today: FfiConverterOptionString.read(from: &buf),
                threshold: FfiConverterInt64.read(from: &buf),
                series: FfiConverterSequenceTypeSeries.read(from: &buf)
        )
    }

    public static func write(_ value: IndicatorValues, into buf: inout [UInt8]) {
        FfiConverterString.write(value.roadmap, into: &buf)
        FfiConverterOptionString.write(value.today, into: &buf)
        FfiConverterInt64.write(value.threshold, into: &buf)
        FfiConverterSequenceTypeSeries.write(value.series, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIndicatorValues_lift(_ buf: RustBuffer) throws -> IndicatorValues {
    return try FfiConverterTypeIndicatorValues.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIndicatorValues_lower(_ value: IndicatorValues) -> RustBuffer {
    return FfiConverterTypeIndicatorValues.lower(value)
}


/**
 * A term of a vocabulary with its labels.
 */
public struct Labelled: Equatable, Hashable {
    /**
     * Its code in documents.
     */
    public let code: String
    /**
     * In French.
     */
    public let labelFr: String
    /**
     * In English.
     */
    public let labelEn: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its code in documents.
         */code: String,
        /**
         * In French.
         */labelFr: String,
        /**
         * In English.
         */labelEn: String) {
        self.code = code
        self.labelFr = labelFr
        self.labelEn = labelEn
    }




}

#if compiler(>=6)
extension Labelled: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLabelled: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Labelled {
        return
            try Labelled(
                code: FfiConverterString.read(from: &buf),
                labelFr: FfiConverterString.read(from: &buf),
                labelEn: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Labelled, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.labelFr, into: &buf)
        FfiConverterString.write(value.labelEn, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLabelled_lift(_ buf: RustBuffer) throws -> Labelled {
    return try FfiConverterTypeLabelled.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLabelled_lower(_ value: Labelled) -> RustBuffer {
    return FfiConverterTypeLabelled.lower(value)
}


/**
 * Limits on what is read; what is left out is as usual.
 */
public struct Limits: Equatable, Hashable {
    /**
     * Bytes of the document.
     */
    public let bytes: UInt64?
    /**
     * Brackets open at once.
     */
    public let depth: UInt64?
    /**
     * Objects in the document.
     */
    public let records: UInt64?
    /**
     * Bytes of one text.
     */
    public let stringBytes: UInt64?
    /**
     * Findings kept.
     */
    public let findings: UInt64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Bytes of the document.
         */bytes: UInt64? = nil,
        /**
         * Brackets open at once.
         */depth: UInt64? = nil,
        /**
         * Objects in the document.
         */records: UInt64? = nil,
        /**
         * Bytes of one text.
         */stringBytes: UInt64? = nil,
        /**
         * Findings kept.
         */findings: UInt64? = nil) {
        self.bytes = bytes
        self.depth = depth
        self.records = records
        self.stringBytes = stringBytes
        self.findings = findings
    }




}

#if compiler(>=6)
extension Limits: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLimits: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Limits {
        return
            try Limits(
                bytes: FfiConverterOptionUInt64.read(from: &buf),
                depth: FfiConverterOptionUInt64.read(from: &buf),
                records: FfiConverterOptionUInt64.read(from: &buf),
                stringBytes: FfiConverterOptionUInt64.read(from: &buf),
                findings: FfiConverterOptionUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: Limits, into buf: inout [UInt8]) {
        FfiConverterOptionUInt64.write(value.bytes, into: &buf)
        FfiConverterOptionUInt64.write(value.depth, into: &buf)
        FfiConverterOptionUInt64.write(value.records, into: &buf)
        FfiConverterOptionUInt64.write(value.stringBytes, into: &buf)
        FfiConverterOptionUInt64.write(value.findings, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLimits_lift(_ buf: RustBuffer) throws -> Limits {
    return try FfiConverterTypeLimits.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLimits_lower(_ value: Limits) -> RustBuffer {
    return FfiConverterTypeLimits.lower(value)
}


/**
 * Who came to one meeting.
 */
public struct MeetingAttendance: Equatable, Hashable {
    /**
     * Its identifier.
     */
    public let id: String
    /**
     * JSON Pointer to it.
     */
    public let path: String
    /**
     * The identifier of its body.
     */
    public let body: String
    /**
     * The name of its body.
     */
    public let bodyName: String
    /**
     * The day it was held.
     */
    public let date: String
    /**
     * Who came, of those invited.
     */
    public let present: Share
    /**
     * Who came or was represented, of those invited.
     */
    public let represented: Share
    /**
     * How many came who were not invited.
     */
    public let others: Int64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its identifier.
         */id: String,
        /**
         * JSON Pointer to it.
         */path: String,
        /**
         * The identifier of its body.
         */body: String,
        /**
         * The name of its body.
         */bodyName: String,
        /**
         * The day it was held.
         */date: String,
        /**
         * Who came, of those invited.
         */present: Share,
        /**
         * Who came or was represented, of those invited.
         */represented: Share,
        /**
         * How many came who were not invited.
         */others: Int64) {
        self.id = id
        self.path = path
        self.body = body
        self.bodyName = bodyName
        self.date = date
        self.present = present
        self.represented = represented
        self.others = others
    }




}

#if compiler(>=6)
extension MeetingAttendance: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMeetingAttendance: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MeetingAttendance {
        return
            try MeetingAttendance(
                id: FfiConverterString.read(from: &buf),
                path: FfiConverterString.read(from: &buf),
                body: FfiConverterString.read(from: &buf),
                bodyName: FfiConverterString.read(from: &buf),
                date: FfiConverterString.read(from: &buf),
                present: FfiConverterTypeShare.read(from: &buf),
                represented: FfiConverterTypeShare.read(from: &buf),
                others: FfiConverterInt64.read(from: &buf)
        )
    }

    public static func write(_ value: MeetingAttendance, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.path, into: &buf)
        FfiConverterString.write(value.body, into: &buf)
        FfiConverterString.write(value.bodyName, into: &buf)
        FfiConverterString.write(value.date, into: &buf)
        FfiConverterTypeShare.write(value.present, into: &buf)
        FfiConverterTypeShare.write(value.represented, into: &buf)
        FfiConverterInt64.write(value.others, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMeetingAttendance_lift(_ buf: RustBuffer) throws -> MeetingAttendance {
    return try FfiConverterTypeMeetingAttendance.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMeetingAttendance_lower(_ value: MeetingAttendance) -> RustBuffer {
    return FfiConverterTypeMeetingAttendance.lower(value)
}


/**
 * Where an organisation came.
 */
public struct OrganisationAttendance: Equatable, Hashable {
    /**
     * Its identifier.
     */
    public let id: String
    /**
     * Its name.
     */
    public let name: String
    /**
     * Where it came, of where it was invited.
     */
    public let present: Share
    /**
     * Where it came or was represented, of where it was invited.
     */
    public let represented: Share
    /**
     * The meetings it was invited to.
     */
    public let invitedTo: [String]
    /**
     * The meetings it came to.
     */
    public let cameTo: [String]
    /**
     * The meetings it was represented at.
     */
    public let representedAt: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its identifier.
         */id: String,
        /**
         * Its name.
         */name: String,
        /**
         * Where it came, of where it was invited.
         */present: Share,
        /**
         * Where it came or was represented, of where it was invited.
         */represented: Share,
        /**
         * The meetings it was invited to.
         */invitedTo: [String],
        /**
         * The meetings it came to.
         */cameTo: [String],
        /**
         * The meetings it was represented at.
         */representedAt: [String]) {
        self.id = id
        self.name = name
        self.present = present
        self.represented = represented
        self.invitedTo = invitedTo
        self.cameTo = cameTo
        self.representedAt = representedAt
    }




}

#if compiler(>=6)
extension OrganisationAttendance: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrganisationAttendance: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrganisationAttendance {
        return
            try OrganisationAttendance(
                id: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                present: FfiConverterTypeShare.read(from: &buf),
                represented: FfiConverterTypeShare.read(from: &buf),
                invitedTo: FfiConverterSequenceString.read(from: &buf),
                cameTo: FfiConverterSequenceString.read(from: &buf),
                representedAt: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: OrganisationAttendance, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeShare.write(value.present, into: &buf)
        FfiConverterTypeShare.write(value.represented, into: &buf)
        FfiConverterSequenceString.write(value.invitedTo, into: &buf)
        FfiConverterSequenceString.write(value.cameTo, into: &buf)
        FfiConverterSequenceString.write(value.representedAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrganisationAttendance_lift(_ buf: RustBuffer) throws -> OrganisationAttendance {
    return try FfiConverterTypeOrganisationAttendance.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrganisationAttendance_lower(_ value: OrganisationAttendance) -> RustBuffer {
    return FfiConverterTypeOrganisationAttendance.lower(value)
}


/**
 * From a need and a commune to who can help.
 */
public struct Orientation: Equatable, Hashable {
    /**
     * The need.
     */
    public let need: Labelled
    /**
     * The commune, by its code.
     */
    public let commune: String
    /**
     * Its name.
     */
    public let communeName: String
    /**
     * Its bassin, when known.
     */
    public let bassin: String?
    /**
     * The name of the bassin.
     */
    public let bassinName: String?
    /**
     * The name of its EPCI.
     */
    public let epciName: String?
    /**
     * The steps of the path, in their order.
     */
    public let steps: [Step]
    /**
     * Whether somebody was found.
     */
    public let found: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The need.
         */need: Labelled,
        /**
         * The commune, by its code.
         */commune: String,
        /**
         * Its name.
         */communeName: String,
        /**
         * Its bassin, when known.
         */bassin: String?,
        /**
         * The name of the bassin.
         */bassinName: String?,
        /**
         * The name of its EPCI.
         */epciName: String?,
        /**
         * The steps of the path, in their order.
         */steps: [Step],
        /**
         * Whether somebody was found.
         */found: Bool) {
        self.need = need
        self.commune = commune
        self.communeName = communeName
        self.bassin = bassin
        self.bassinName = bassinName
        self.epciName = epciName
        self.steps = steps
        self.found = found
    }




}

#if compiler(>=6)
extension Orientation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrientation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Orientation {
        return
            try Orientation(
                need: FfiConverterTypeLabelled.read(from: &buf),
                commune: FfiConverterString.read(from: &buf),
                communeName: FfiConverterString.read(from: &buf),
                bassin: FfiConverterOptionString.read(from: &buf),
                bassinName: FfiConverterOptionString.read(from: &buf),
                epciName: FfiConverterOptionString.read(from: &buf),
                steps: FfiConverterSequenceTypeStep.read(from: &buf),
                found: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Orientation, into buf: inout [UInt8]) {
        FfiConverterTypeLabelled.write(value.need, into: &buf)
        FfiConverterString.write(value.commune, into: &buf)
        FfiConverterString.write(value.communeName, into: &buf)
        FfiConverterOptionString.write(value.bassin, into: &buf)
        FfiConverterOptionString.write(value.bassinName, into: &buf)
        FfiConverterOptionString.write(value.epciName, into: &buf)
        FfiConverterSequenceTypeStep.write(value.steps, into: &buf)
        FfiConverterBool.write(value.found, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrientation_lift(_ buf: RustBuffer) throws -> Orientation {
    return try FfiConverterTypeOrientation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrientation_lower(_ value: Orientation) -> RustBuffer {
    return FfiConverterTypeOrientation.lower(value)
}


/**
 * Who could show whom: the places of two records, and nothing of them.
 */
public struct Pair: Equatable, Hashable {
    /**
     * JSON Pointer to the record of the one who shows.
     */
    public let teacher: String
    /**
     * JSON Pointer to the competence, in that record.
     */
    public let teaches: String
    /**
     * JSON Pointer to the record of the one who learns.
     */
    public let learner: String
    /**
     * JSON Pointer to the same competence, in that record.
     */
    public let learns: String
    /**
     * How near they are.
     */
    public let proximity: Labelled

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * JSON Pointer to the record of the one who shows.
         */teacher: String,
        /**
         * JSON Pointer to the competence, in that record.
         */teaches: String,
        /**
         * JSON Pointer to the record of the one who learns.
         */learner: String,
        /**
         * JSON Pointer to the same competence, in that record.
         */learns: String,
        /**
         * How near they are.
         */proximity: Labelled) {
        self.teacher = teacher
        self.teaches = teaches
        self.learner = learner
        self.learns = learns
        self.proximity = proximity
    }




}

#if compiler(>=6)
extension Pair: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePair: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Pair {
        return
            try Pair(
                teacher: FfiConverterString.read(from: &buf),
                teaches: FfiConverterString.read(from: &buf),
                learner: FfiConverterString.read(from: &buf),
                learns: FfiConverterString.read(from: &buf),
                proximity: FfiConverterTypeLabelled.read(from: &buf)
        )
    }

    public static func write(_ value: Pair, into buf: inout [UInt8]) {
        FfiConverterString.write(value.teacher, into: &buf)
        FfiConverterString.write(value.teaches, into: &buf)
        FfiConverterString.write(value.learner, into: &buf)
        FfiConverterString.write(value.learns, into: &buf)
        FfiConverterTypeLabelled.write(value.proximity, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePair_lift(_ buf: RustBuffer) throws -> Pair {
    return try FfiConverterTypePair.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePair_lower(_ value: Pair) -> RustBuffer {
    return FfiConverterTypePair.lower(value)
}


/**
 * Pairs of peers who agreed to be shown.
 */
public struct Pairs: Equatable, Hashable {
    /**
     * The frameworks looked at.
     */
    public let frameworks: [Framework]
    /**
     * The pairs, the nearest first in each competence.
     */
    public let pairs: [Pair]
    /**
     * Whether more pairs could be made than are listed.
     */
    public let more: Bool
    /**
     * People whom nobody near can show; nothing when held back.
     */
    public let left: Int64?
    /**
     * People who did not agree to be shown; nothing when held back.
     */
    public let withoutConsent: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The frameworks looked at.
         */frameworks: [Framework],
        /**
         * The pairs, the nearest first in each competence.
         */pairs: [Pair],
        /**
         * Whether more pairs could be made than are listed.
         */more: Bool,
        /**
         * People whom nobody near can show; nothing when held back.
         */left: Int64?,
        /**
         * People who did not agree to be shown; nothing when held back.
         */withoutConsent: Int64?) {
        self.frameworks = frameworks
        self.pairs = pairs
        self.more = more
        self.left = left
        self.withoutConsent = withoutConsent
    }




}

#if compiler(>=6)
extension Pairs: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePairs: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Pairs {
        return
            try Pairs(
                frameworks: FfiConverterSequenceTypeFramework.read(from: &buf),
                pairs: FfiConverterSequenceTypePair.read(from: &buf),
                more: FfiConverterBool.read(from: &buf),
                left: FfiConverterOptionInt64.read(from: &buf),
                withoutConsent: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: Pairs, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeFramework.write(value.frameworks, into: &buf)
        FfiConverterSequenceTypePair.write(value.pairs, into: &buf)
        FfiConverterBool.write(value.more, into: &buf)
        FfiConverterOptionInt64.write(value.left, into: &buf)
        FfiConverterOptionInt64.write(value.withoutConsent, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePairs_lift(_ buf: RustBuffer) throws -> Pairs {
    return try FfiConverterTypePairs.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePairs_lower(_ value: Pairs) -> RustBuffer {
    return FfiConverterTypePairs.lower(value)
}


/**
 * A dynamic part of the sentences of a finding.
 */
public struct Param: Equatable, Hashable {
    /**
     * Its name in the sentence.
     */
    public let name: String
    /**
     * Its value.
     */
    public let value: ParamValue

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its name in the sentence.
         */name: String,
        /**
         * Its value.
         */value: ParamValue) {
        self.name = name
        self.value = value
    }




}

#if compiler(>=6)
extension Param: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeParam: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Param {
        return
            try Param(
                name: FfiConverterString.read(from: &buf),
                value: FfiConverterTypeParamValue.read(from: &buf)
        )
    }

    public static func write(_ value: Param, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeParamValue.write(value.value, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParam_lift(_ buf: RustBuffer) throws -> Param {
    return try FfiConverterTypeParam.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParam_lower(_ value: Param) -> RustBuffer {
    return FfiConverterTypeParam.lower(value)
}


/**
 * A phase and its days.
 */
public struct Phase: Equatable, Hashable {
    /**
     * Which.
     */
    public let phase: Labelled
    /**
     * Its days.
     */
    public let days: Days

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Which.
         */phase: Labelled,
        /**
         * Its days.
         */days: Days) {
        self.phase = phase
        self.days = days
    }




}

#if compiler(>=6)
extension Phase: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePhase: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Phase {
        return
            try Phase(
                phase: FfiConverterTypeLabelled.read(from: &buf),
                days: FfiConverterTypeDays.read(from: &buf)
        )
    }

    public static func write(_ value: Phase, into buf: inout [UInt8]) {
        FfiConverterTypeLabelled.write(value.phase, into: &buf)
        FfiConverterTypeDays.write(value.days, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePhase_lift(_ buf: RustBuffer) throws -> Phase {
    return try FfiConverterTypePhase.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePhase_lower(_ value: Phase) -> RustBuffer {
    return FfiConverterTypePhase.lower(value)
}


/**
 * A place of the document that a finding is about too.
 */
public struct Place: Equatable, Hashable {
    /**
     * JSON Pointer.
     */
    public let path: String
    /**
     * What it is to the finding: `first_occurrence`.
     */
    public let role: String
    /**
     * Line, from 1.
     */
    public let line: UInt64
    /**
     * Column in characters, from 1.
     */
    public let column: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * JSON Pointer.
         */path: String,
        /**
         * What it is to the finding: `first_occurrence`.
         */role: String,
        /**
         * Line, from 1.
         */line: UInt64,
        /**
         * Column in characters, from 1.
         */column: UInt64) {
        self.path = path
        self.role = role
        self.line = line
        self.column = column
    }




}

#if compiler(>=6)
extension Place: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlace: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Place {
        return
            try Place(
                path: FfiConverterString.read(from: &buf),
                role: FfiConverterString.read(from: &buf),
                line: FfiConverterUInt64.read(from: &buf),
                column: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: Place, into buf: inout [UInt8]) {
        FfiConverterString.write(value.path, into: &buf)
        FfiConverterString.write(value.role, into: &buf)
        FfiConverterUInt64.write(value.line, into: &buf)
        FfiConverterUInt64.write(value.column, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlace_lift(_ buf: RustBuffer) throws -> Place {
    return try FfiConverterTypePlace.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlace_lower(_ value: Place) -> RustBuffer {
    return FfiConverterTypePlace.lower(value)
}


/**
 * A reason, in both languages.
 */
public struct Reason: Equatable, Hashable {
    /**
     * Its code.
     */
    public let code: String
    /**
     * The sentence.
     */
    public let text: Bilingual

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its code.
         */code: String,
        /**
         * The sentence.
         */text: Bilingual) {
        self.code = code
        self.text = text
    }




}

#if compiler(>=6)
extension Reason: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReason: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Reason {
        return
            try Reason(
                code: FfiConverterString.read(from: &buf),
                text: FfiConverterTypeBilingual.read(from: &buf)
        )
    }

    public static func write(_ value: Reason, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterTypeBilingual.write(value.text, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReason_lift(_ buf: RustBuffer) throws -> Reason {
    return try FfiConverterTypeReason.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReason_lower(_ value: Reason) -> RustBuffer {
    return FfiConverterTypeReason.lower(value)
}


/**
 * What a check found.
 */
public struct Report: Equatable, Hashable {
    /**
     * The findings kept, in the order of the document.
     */
    public let findings: [Finding]
    /**
     * How many there are in all.
     */
    public let counts: Counts
    /**
     * How many there are of each code.
     */
    public let byCode: [String: UInt64]
    /**
     * Whether some findings were counted but not kept.
     */
    public let truncated: Bool
    /**
     * The day that lateness was counted against.
     */
    public let today: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The findings kept, in the order of the document.
         */findings: [Finding],
        /**
         * How many there are in all.
         */counts: Counts,
        /**
         * How many there are of each code.
         */byCode: [String: UInt64],
        /**
         * Whether some findings were counted but not kept.
         */truncated: Bool,
        /**
         * The day that lateness was counted against.
         */today: String?) {
        self.findings = findings
        self.counts = counts
        self.byCode = byCode
        self.truncated = truncated
        self.today = today
    }




}

#if compiler(>=6)
extension Report: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReport: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Report {
        return
            try Report(
                findings: FfiConverterSequenceTypeFinding.read(from: &buf),
                counts: FfiConverterTypeCounts.read(from: &buf),
                byCode: FfiConverterDictionaryStringUInt64.read(from: &buf),
                truncated: FfiConverterBool.read(from: &buf),
                today: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Report, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeFinding.write(value.findings, into: &buf)
        FfiConverterTypeCounts.write(value.counts, into: &buf)
        FfiConverterDictionaryStringUInt64.write(value.byCode, into: &buf)
        FfiConverterBool.write(value.truncated, into: &buf)
        FfiConverterOptionString.write(value.today, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReport_lift(_ buf: RustBuffer) throws -> Report {
    return try FfiConverterTypeReport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReport_lower(_ value: Report) -> RustBuffer {
    return FfiConverterTypeReport.lower(value)
}


/**
 * How many hold a role.
 */
public struct RoleCount: Equatable, Hashable {
    /**
     * The role.
     */
    public let role: Labelled
    /**
     * How many.
     */
    public let actors: Int64
    /**
     * JSON Pointers to them.
     */
    public let pointers: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The role.
         */role: Labelled,
        /**
         * How many.
         */actors: Int64,
        /**
         * JSON Pointers to them.
         */pointers: [String]) {
        self.role = role
        self.actors = actors
        self.pointers = pointers
    }




}

#if compiler(>=6)
extension RoleCount: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRoleCount: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RoleCount {
        return
            try RoleCount(
                role: FfiConverterTypeLabelled.read(from: &buf),
                actors: FfiConverterInt64.read(from: &buf),
                pointers: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: RoleCount, into buf: inout [UInt8]) {
        FfiConverterTypeLabelled.write(value.role, into: &buf)
        FfiConverterInt64.write(value.actors, into: &buf)
        FfiConverterSequenceString.write(value.pointers, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRoleCount_lift(_ buf: RustBuffer) throws -> RoleCount {
    return try FfiConverterTypeRoleCount.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRoleCount_lower(_ value: RoleCount) -> RustBuffer {
    return FfiConverterTypeRoleCount.lower(value)
}


/**
 * Who holds a role.
 */
public struct RoleHolders: Equatable, Hashable {
    /**
     * The role.
     */
    public let role: Labelled
    /**
     * Who holds it.
     */
    public let actors: [Holder]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The role.
         */role: Labelled,
        /**
         * Who holds it.
         */actors: [Holder]) {
        self.role = role
        self.actors = actors
    }




}

#if compiler(>=6)
extension RoleHolders: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRoleHolders: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RoleHolders {
        return
            try RoleHolders(
                role: FfiConverterTypeLabelled.read(from: &buf),
                actors: FfiConverterSequenceTypeHolder.read(from: &buf)
        )
    }

    public static func write(_ value: RoleHolders, into buf: inout [UInt8]) {
        FfiConverterTypeLabelled.write(value.role, into: &buf)
        FfiConverterSequenceTypeHolder.write(value.actors, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRoleHolders_lift(_ buf: RustBuffer) throws -> RoleHolders {
    return try FfiConverterTypeRoleHolders.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRoleHolders_lower(_ value: RoleHolders) -> RustBuffer {
    return FfiConverterTypeRoleHolders.lower(value)
}


/**
 * A rule of the registry.
 */
public struct Rule: Equatable, Hashable {
    /**
     * Its code, which never changes meaning.
     */
    public let code: String
    /**
     * How grave its findings are.
     */
    public let severity: Severity
    /**
     * The version of mednum that brought it.
     */
    public let since: String
    /**
     * The rules of the roadmap that it comes from.
     */
    public let ruleIds: [String]
    /**
     * What it is about.
     */
    public let title: Bilingual
    /**
     * Why it is there.
     */
    public let why: Bilingual
    /**
     * What it says, with `{parameters}`.
     */
    public let text: Bilingual
    /**
     * What to do.
     */
    public let help: Bilingual
    /**
     * Where it is explained.
     */
    public let doc: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its code, which never changes meaning.
         */code: String,
        /**
         * How grave its findings are.
         */severity: Severity,
        /**
         * The version of mednum that brought it.
         */since: String,
        /**
         * The rules of the roadmap that it comes from.
         */ruleIds: [String],
        /**
         * What it is about.
         */title: Bilingual,
        /**
         * Why it is there.
         */why: Bilingual,
        /**
         * What it says, with `{parameters}`.
         */text: Bilingual,
        /**
         * What to do.
         */help: Bilingual,
        /**
         * Where it is explained.
         */doc: String) {
        self.code = code
        self.severity = severity
        self.since = since
        self.ruleIds = ruleIds
        self.title = title
        self.why = why
        self.text = text
        self.help = help
        self.doc = doc
    }




}

#if compiler(>=6)
extension Rule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Rule {
        return
            try Rule(
                code: FfiConverterString.read(from: &buf),
                severity: FfiConverterTypeSeverity.read(from: &buf),
                since: FfiConverterString.read(from: &buf),
                ruleIds: FfiConverterSequenceString.read(from: &buf),
                title: FfiConverterTypeBilingual.read(from: &buf),
                why: FfiConverterTypeBilingual.read(from: &buf),
                text: FfiConverterTypeBilingual.read(from: &buf),
                help: FfiConverterTypeBilingual.read(from: &buf),
                doc: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Rule, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterTypeSeverity.write(value.severity, into: &buf)
        FfiConverterString.write(value.since, into: &buf)
        FfiConverterSequenceString.write(value.ruleIds, into: &buf)
        FfiConverterTypeBilingual.write(value.title, into: &buf)
        FfiConverterTypeBilingual.write(value.why, into: &buf)
        FfiConverterTypeBilingual.write(value.text, into: &buf)
        FfiConverterTypeBilingual.write(value.help, into: &buf)
        FfiConverterString.write(value.doc, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRule_lift(_ buf: RustBuffer) throws -> Rule {
    return try FfiConverterTypeRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRule_lower(_ value: Rule) -> RustBuffer {
    return FfiConverterTypeRule.lower(value)
}


/**
 * The values of an indicator, or of a part of one.
 */
public struct Series: Equatable, Hashable {
    /**
     * The code of its sheet.
     */
    public let sheet: String
    /**
     * Its code.
     */
    public let indicator: String
    /**
     * The rank of the part, for a part.
     */
    public let part: UInt64?
    /**
     * Its label.
     */
    public let label: String
    /**
     * The code of what it measures.
     */
    public let measure: String?
    /**
     * In French.
     */
    public let measureFr: String?
    /**
     * In English.
     */
    public let measureEn: String?
    /**
     * Its unit.
     */
    public let unit: String?
    /**
     * The code of the way it should go.
     */
    public let direction: String?
    /**
     * The code of how its value is known.
     */
    public let method: String
    /**
     * In French.
     */
    public let methodFr: String
    /**
     * In English.
     */
    public let methodEn: String
    /**
     * From what it is worked out.
     */
    public let derivation: String?
    /**
     * How it is read.
     */
    public let reading: String?
    /**
     * The indicator that it was copied from.
     */
    public let copiedFrom: String?
    /**
     * Its values.
     */
    public let values: [IndicatorValue]
    /**
     * The rank among them of the one that stands for the measure.
     */
    public let current: UInt64?
    /**
     * The ranks of those that lead to it, itself last.
     */
    public let evolution: [UInt64]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The code of its sheet.
         */sheet: String,
        /**
         * Its code.
         */indicator: String,
        /**
         * The rank of the part, for a part.
         */part: UInt64?,
        /**
         * Its label.
         */label: String,
        /**
         * The code of what it measures.
         */measure: String?,
        /**
         * In French.
         */measureFr: String?,
        /**
         * In English.
         */measureEn: String?,
        /**
         * Its unit.
         */unit: String?,
        /**
         * The code of the way it should go.
         */direction: String?,
        /**
         * The code of how its value is known.
         */method: String,
        /**
         * In French.
         */methodFr: String,
        /**
         * In English.
         */methodEn: String,
        /**
         * From what it is worked out.
         */derivation: String?,
        /**
         * How it is read.
         */reading: String?,
        /**
         * The indicator that it was copied from.
         */copiedFrom: String?,
        /**
         * Its values.
         */values: [IndicatorValue],
        /**
         * The rank among them of the one that stands for the measure.
         */current: UInt64?,
        /**
         * The ranks of those that lead to it, itself last.
         */evolution: [UInt64]) {
        self.sheet = sheet
        self.indicator = indicator
        self.part = part
        self.label = label
        self.measure = measure
        self.measureFr = measureFr
        self.measureEn = measureEn
        self.unit = unit
        self.direction = direction
        self.method = method
        self.methodFr = methodFr
        self.methodEn = methodEn
        self.derivation = derivation
        self.reading = reading
        self.copiedFrom = copiedFrom
        self.values = values
        self.current = current
        self.evolution = evolution
    }




}

#if compiler(>=6)
extension Series: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSeries: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Series {
        return
            try Series(
                sheet: FfiConverterString.read(from: &buf),
                indicator: FfiConverterString.read(from: &buf),
                part: FfiConverterOptionUInt64.read(from: &buf),
                label: FfiConverterString.read(from: &buf),
                measure: FfiConverterOptionString.read(from: &buf),
                measureFr: FfiConverterOptionString.read(from: &buf),
                measureEn: FfiConverterOptionString.read(from: &buf),
                unit: FfiConverterOptionString.read(from: &buf),
                direction: FfiConverterOptionString.read(from: &buf),
                method: FfiConverterString.read(from: &buf),
                methodFr: FfiConverterString.read(from: &buf),
                methodEn: FfiConverterString.read(from: &buf),
                derivation: FfiConverterOptionString.read(from: &buf),
                reading: FfiConverterOptionString.read(from: &buf),
                copiedFrom: FfiConverterOptionString.read(from: &buf),
                values: FfiConverterSequenceTypeIndicatorValue.read(from: &buf),
                current: FfiConverterOptionUInt64.read(from: &buf),
                evolution: FfiConverterSequenceUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: Series, into buf: inout [UInt8]) {
        FfiConverterString.write(value.sheet, into: &buf)
        FfiConverterString.write(value.indicator, into: &buf)
        FfiConverterOptionUInt64.write(value.part, into: &buf)
        FfiConverterString.write(value.label, into: &buf)
        FfiConverterOptionString.write(value.measure, into: &buf)
        FfiConverterOptionString.write(value.measureFr, into: &buf)
        FfiConverterOptionString.write(value.measureEn, into: &buf)
        FfiConverterOptionString.write(value.unit, into: &buf)
        FfiConverterOptionString.write(value.direction, into: &buf)
        FfiConverterString.write(value.method, into: &buf)
        FfiConverterString.write(value.methodFr, into: &buf)
        FfiConverterString.write(value.methodEn, into: &buf)
        FfiConverterOptionString.write(value.derivation, into: &buf)
        FfiConverterOptionString.write(value.reading, into: &buf)
        FfiConverterOptionString.write(value.copiedFrom, into: &buf)
        FfiConverterSequenceTypeIndicatorValue.write(value.values, into: &buf)
        FfiConverterOptionUInt64.write(value.current, into: &buf)
        FfiConverterSequenceUInt64.write(value.evolution, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeries_lift(_ buf: RustBuffer) throws -> Series {
    return try FfiConverterTypeSeries.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeries_lower(_ value: Series) -> RustBuffer {
    return FfiConverterTypeSeries.lower(value)
}


/**
 * A part of a whole.
 */
public struct Share: Equatable, Hashable {
    /**
     * The part.
     */
    public let part: Int64
    /**
     * The whole.
     */
    public let whole: Int64
    /**
     * The part of one, in thousandths; nothing when the whole is zero.
     */
    public let share: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The part.
         */part: Int64,
        /**
         * The whole.
         */whole: Int64,
        /**
         * The part of one, in thousandths; nothing when the whole is zero.
         */share: Int64?) {
        self.part = part
        self.whole = whole
        self.share = share
    }




}

#if compiler(>=6)
extension Share: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeShare: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Share {
        return
            try Share(
                part: FfiConverterInt64.read(from: &buf),
                whole: FfiConverterInt64.read(from: &buf),
                share: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: Share, into buf: inout [UInt8]) {
        FfiConverterInt64.write(value.part, into: &buf)
        FfiConverterInt64.write(value.whole, into: &buf)
        FfiConverterOptionInt64.write(value.share, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeShare_lift(_ buf: RustBuffer) throws -> Share {
    return try FfiConverterTypeShare.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeShare_lower(_ value: Share) -> RustBuffer {
    return FfiConverterTypeShare.lower(value)
}


/**
 * A sheet: an action or a working group.
 */
public struct Sheet: Equatable, Hashable {
    /**
     * Its code: `B.2`.
     */
    public let code: String
    /**
     * What it is: `action` or `working_group`.
     */
    public let kind: String
    /**
     * The code of its axis.
     */
    public let axis: String
    /**
     * Its title.
     */
    public let title: String
    /**
     * The identifiers of who pilots it.
     */
    public let pilots: [String]
    /**
     * Its indicators.
     */
    public let indicators: [SheetIndicator]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its code: `B.2`.
         */code: String,
        /**
         * What it is: `action` or `working_group`.
         */kind: String,
        /**
         * The code of its axis.
         */axis: String,
        /**
         * Its title.
         */title: String,
        /**
         * The identifiers of who pilots it.
         */pilots: [String],
        /**
         * Its indicators.
         */indicators: [SheetIndicator]) {
        self.code = code
        self.kind = kind
        self.axis = axis
        self.title = title
        self.pilots = pilots
        self.indicators = indicators
    }




}

#if compiler(>=6)
extension Sheet: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSheet: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Sheet {
        return
            try Sheet(
                code: FfiConverterString.read(from: &buf),
                kind: FfiConverterString.read(from: &buf),
                axis: FfiConverterString.read(from: &buf),
                title: FfiConverterString.read(from: &buf),
                pilots: FfiConverterSequenceString.read(from: &buf),
                indicators: FfiConverterSequenceTypeSheetIndicator.read(from: &buf)
        )
    }

    public static func write(_ value: Sheet, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.axis, into: &buf)
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterSequenceString.write(value.pilots, into: &buf)
        FfiConverterSequenceTypeSheetIndicator.write(value.indicators, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSheet_lift(_ buf: RustBuffer) throws -> Sheet {
    return try FfiConverterTypeSheet.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSheet_lower(_ value: Sheet) -> RustBuffer {
    return FfiConverterTypeSheet.lower(value)
}


/**
 * An indicator of a sheet.
 */
public struct SheetIndicator: Equatable, Hashable {
    /**
     * Its code.
     */
    public let id: String
    /**
     * Its label.
     */
    public let label: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its code.
         */id: String,
        /**
         * Its label.
         */label: String) {
        self.id = id
        self.label = label
    }




}

#if compiler(>=6)
extension SheetIndicator: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSheetIndicator: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SheetIndicator {
        return
            try SheetIndicator(
                id: FfiConverterString.read(from: &buf),
                label: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: SheetIndicator, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.label, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSheetIndicator_lift(_ buf: RustBuffer) throws -> SheetIndicator {
    return try FfiConverterTypeSheetIndicator.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSheetIndicator_lower(_ value: SheetIndicator) -> RustBuffer {
    return FfiConverterTypeSheetIndicator.lower(value)
}


/**
 * A step of the path.
 */
public struct Step: Equatable, Hashable {
    /**
     * Which.
     */
    public let step: Labelled
    /**
     * What it is for.
     */
    public let purpose: Bilingual
    /**
     * How well it suits the need; the lower the better.
     */
    public let suits: Int64?
    /**
     * Whether the person is sent there, or passes through.
     */
    public let destination: Bool
    /**
     * Who can help, the best first.
     */
    public let candidates: [Candidate]
    /**
     * How many were found.
     */
    public let found: Int64
    /**
     * How far was looked.
     */
    public let lookedAt: [Labelled]
    /**
     * What is to be known.
     */
    public let notes: [Reason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Which.
         */step: Labelled,
        /**
         * What it is for.
         */purpose: Bilingual,
        /**
         * How well it suits the need; the lower the better.
         */suits: Int64?,
        /**
         * Whether the person is sent there, or passes through.
         */destination: Bool,
        /**
         * Who can help, the best first.
         */candidates: [Candidate],
        /**
         * How many were found.
         */found: Int64,
        /**
         * How far was looked.
         */lookedAt: [Labelled],
        /**
         * What is to be known.
         */notes: [Reason]) {
        self.step = step
        self.purpose = purpose
        self.suits = suits
        self.destination = destination
        self.candidates = candidates
        self.found = found
        self.lookedAt = lookedAt
        self.notes = notes
    }




}

#if compiler(>=6)
extension Step: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStep: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Step {
        return
            try Step(
                step: FfiConverterTypeLabelled.read(from: &buf),
                purpose: FfiConverterTypeBilingual.read(from: &buf),
                suits: FfiConverterOptionInt64.read(from: &buf),
                destination: FfiConverterBool.read(from: &buf),
                candidates: FfiConverterSequenceTypeCandidate.read(from: &buf),
                found: FfiConverterInt64.read(from: &buf),
                lookedAt: FfiConverterSequenceTypeLabelled.read(from: &buf),
                notes: FfiConverterSequenceTypeReason.read(from: &buf)
        )
    }

    public static func write(_ value: Step, into buf: inout [UInt8]) {
        FfiConverterTypeLabelled.write(value.step, into: &buf)
        FfiConverterTypeBilingual.write(value.purpose, into: &buf)
        FfiConverterOptionInt64.write(value.suits, into: &buf)
        FfiConverterBool.write(value.destination, into: &buf)
        FfiConverterSequenceTypeCandidate.write(value.candidates, into: &buf)
        FfiConverterInt64.write(value.found, into: &buf)
        FfiConverterSequenceTypeLabelled.write(value.lookedAt, into: &buf)
        FfiConverterSequenceTypeReason.write(value.notes, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStep_lift(_ buf: RustBuffer) throws -> Step {
    return try FfiConverterTypeStep.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStep_lower(_ value: Step) -> RustBuffer {
    return FfiConverterTypeStep.lower(value)
}


/**
 * The object that a finding is about.
 */
public struct Subject: Equatable, Hashable {
    /**
     * What it is: `action`, `organisation`.
     */
    public let kind: String
    /**
     * Its identifier or code.
     */
    public let id: String
    /**
     * Its name, for people.
     */
    public let label: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it is: `action`, `organisation`.
         */kind: String,
        /**
         * Its identifier or code.
         */id: String,
        /**
         * Its name, for people.
         */label: String) {
        self.kind = kind
        self.id = id
        self.label = label
    }




}

#if compiler(>=6)
extension Subject: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSubject: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Subject {
        return
            try Subject(
                kind: FfiConverterString.read(from: &buf),
                id: FfiConverterString.read(from: &buf),
                label: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Subject, into buf: inout [UInt8]) {
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.label, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSubject_lift(_ buf: RustBuffer) throws -> Subject {
    return try FfiConverterTypeSubject.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSubject_lower(_ value: Subject) -> RustBuffer {
    return FfiConverterTypeSubject.lower(value)
}


/**
 * Where a value stands beside its target.
 */
public struct TargetState: Equatable, Hashable {
    /**
     * The least that is aimed at.
     */
    public let min: Double?
    /**
     * The most that is aimed at.
     */
    public let max: Double?
    /**
     * Where it started.
     */
    public let baseline: Double?
    /**
     * Thousandths of the way; nothing when it has no length or no start.
     */
    public let progress: Int64?
    /**
     * The code of the verdict.
     */
    public let verdict: String
    /**
     * In French.
     */
    public let verdictFr: String
    /**
     * In English.
     */
    public let verdictEn: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The least that is aimed at.
         */min: Double?,
        /**
         * The most that is aimed at.
         */max: Double?,
        /**
         * Where it started.
         */baseline: Double?,
        /**
         * Thousandths of the way; nothing when it has no length or no start.
         */progress: Int64?,
        /**
         * The code of the verdict.
         */verdict: String,
        /**
         * In French.
         */verdictFr: String,
        /**
         * In English.
         */verdictEn: String) {
        self.min = min
        self.max = max
        self.baseline = baseline
        self.progress = progress
        self.verdict = verdict
        self.verdictFr = verdictFr
        self.verdictEn = verdictEn
    }




}

#if compiler(>=6)
extension TargetState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTargetState: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TargetState {
        return
            try TargetState(
                min: FfiConverterOptionDouble.read(from: &buf),
                max: FfiConverterOptionDouble.read(from: &buf),
                baseline: FfiConverterOptionDouble.read(from: &buf),
                progress: FfiConverterOptionInt64.read(from: &buf),
                verdict: FfiConverterString.read(from: &buf),
                verdictFr: FfiConverterString.read(from: &buf),
                verdictEn: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: TargetState, into buf: inout [UInt8]) {
        FfiConverterOptionDouble.write(value.min, into: &buf)
        FfiConverterOptionDouble.write(value.max, into: &buf)
        FfiConverterOptionDouble.write(value.baseline, into: &buf)
        FfiConverterOptionInt64.write(value.progress, into: &buf)
        FfiConverterString.write(value.verdict, into: &buf)
        FfiConverterString.write(value.verdictFr, into: &buf)
        FfiConverterString.write(value.verdictEn, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTargetState_lift(_ buf: RustBuffer) throws -> TargetState {
    return try FfiConverterTypeTargetState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTargetState_lower(_ value: TargetState) -> RustBuffer {
    return FfiConverterTypeTargetState.lower(value)
}


/**
 * Who came in a year.
 */
public struct YearAttendance: Equatable, Hashable {
    /**
     * The year.
     */
    public let year: Int32
    /**
     * Who came, of those invited.
     */
    public let present: Share
    /**
     * Who came or was represented, of those invited.
     */
    public let represented: Share
    /**
     * The meetings that count.
     */
    public let meetings: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The year.
         */year: Int32,
        /**
         * Who came, of those invited.
         */present: Share,
        /**
         * Who came or was represented, of those invited.
         */represented: Share,
        /**
         * The meetings that count.
         */meetings: [String]) {
        self.year = year
        self.present = present
        self.represented = represented
        self.meetings = meetings
    }




}

#if compiler(>=6)
extension YearAttendance: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeYearAttendance: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> YearAttendance {
        return
            try YearAttendance(
                year: FfiConverterInt32.read(from: &buf),
                present: FfiConverterTypeShare.read(from: &buf),
                represented: FfiConverterTypeShare.read(from: &buf),
                meetings: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: YearAttendance, into buf: inout [UInt8]) {
        FfiConverterInt32.write(value.year, into: &buf)
        FfiConverterTypeShare.write(value.present, into: &buf)
        FfiConverterTypeShare.write(value.represented, into: &buf)
        FfiConverterSequenceString.write(value.meetings, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeYearAttendance_lift(_ buf: RustBuffer) throws -> YearAttendance {
    return try FfiConverterTypeYearAttendance.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeYearAttendance_lower(_ value: YearAttendance) -> RustBuffer {
    return FfiConverterTypeYearAttendance.lower(value)
}


/**
 * A language that mednum speaks.
 */

public enum Language: Equatable, Hashable {

    /**
     * French, the language of the roadmap.
     */
    case french
    /**
     * English.
     */
    case english





}

#if compiler(>=6)
extension Language: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLanguage: FfiConverterRustBuffer {
    typealias SwiftType = Language

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Language {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .french

        case 2: return .english

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Language, into buf: inout [UInt8]) {
        switch value {


        case .french:
            writeInt(&buf, Int32(1))


        case .english:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLanguage_lift(_ buf: RustBuffer) throws -> Language {
    return try FfiConverterTypeLanguage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLanguage_lower(_ value: Language) -> RustBuffer {
    return FfiConverterTypeLanguage.lower(value)
}



/**
 * Why a call gives no answer: `reason` in French, `reason_en` in English, `code` stable.
 */
public
enum MednumError: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {



    /**
     * An argument is not of use, or is not of the type that is asked.
     */
    case Argument(
        /**
         * Stable: `door.argument.refused`.
         */code: String,
        /**
         * What is wrong and what to do, in French.
         */reason: String,
        /**
         * The same in English.
         */reasonEn: String,
        /**
         * The argument at fault; empty for all of them.
         */argument: String,
        /**
         * What may have been meant.
         */suggestions: [String]
    )
    /**
     * The document has errors: no programme is made of it.
     */
    case Rejected(
        /**
         * Stable: `door.document.rejected`.
         */code: String,
        /**
         * What is wrong and what to do, in French.
         */reason: String,
        /**
         * The same in English.
         */reasonEn: String,
        /**
         * What a check says of the document.
         */report: Report
    )
    /**
     * A file cannot be read.
     */
    case Unread(
        /**
         * Stable: `door.document.unread`.
         */code: String,
        /**
         * What is wrong and what to do, in French.
         */reason: String,
        /**
         * The same in English.
         */reasonEn: String,
        /**
         * The file.
         */path: String,
        /**
         * What the system says of it.
         */cause: String
    )
    /**
     * mednum broke down: a defect of its own. The process lives, programmes that were open still answer.
     */
    case Breakdown(
        /**
         * Stable: `door.library.crashed`.
         */code: String,
        /**
         * What is wrong and what to do, in French.
         */reason: String,
        /**
         * The same in English.
         */reasonEn: String,
        /**
         * What the library says of it, to be reported.
         */cause: String
    )






    public var errorDescription: String? {
        text()
    }

}

#if compiler(>=6)
extension MednumError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMednumError: FfiConverterRustBuffer {
    typealias SwiftType = MednumError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MednumError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .Argument(
            code: try FfiConverterString.read(from: &buf),
            reason: try FfiConverterString.read(from: &buf),
            reasonEn: try FfiConverterString.read(from: &buf),
            argument: try FfiConverterString.read(from: &buf),
            suggestions: try FfiConverterSequenceString.read(from: &buf)
            )
        case 2: return .Rejected(
            code: try FfiConverterString.read(from: &buf),
            reason: try FfiConverterString.read(from: &buf),
            reasonEn: try FfiConverterString.read(from: &buf),
            report: try FfiConverterTypeReport.read(from: &buf)
            )
        case 3: return .Unread(
            code: try FfiConverterString.read(from: &buf),
            reason: try FfiConverterString.read(from: &buf),
            reasonEn: try FfiConverterString.read(from: &buf),
            path: try FfiConverterString.read(from: &buf),
            cause: try FfiConverterString.read(from: &buf)
            )
        case 4: return .Breakdown(
            code: try FfiConverterString.read(from: &buf),
            reason: try FfiConverterString.read(from: &buf),
            reasonEn: try FfiConverterString.read(from: &buf),
            cause: try FfiConverterString.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: MednumError, into buf: inout [UInt8]) {
        switch value {





        case let .Argument(code,reason,reasonEn,argument,suggestions):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(code, into: &buf)
            FfiConverterString.write(reason, into: &buf)
            FfiConverterString.write(reasonEn, into: &buf)
            FfiConverterString.write(argument, into: &buf)
            FfiConverterSequenceString.write(suggestions, into: &buf)


        case let .Rejected(code,reason,reasonEn,report):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(code, into: &buf)
            FfiConverterString.write(reason, into: &buf)
            FfiConverterString.write(reasonEn, into: &buf)
            FfiConverterTypeReport.write(report, into: &buf)


        case let .Unread(code,reason,reasonEn,path,cause):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(code, into: &buf)
            FfiConverterString.write(reason, into: &buf)
            FfiConverterString.write(reasonEn, into: &buf)
            FfiConverterString.write(path, into: &buf)
            FfiConverterString.write(cause, into: &buf)


        case let .Breakdown(code,reason,reasonEn,cause):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(code, into: &buf)
            FfiConverterString.write(reason, into: &buf)
            FfiConverterString.write(reasonEn, into: &buf)
            FfiConverterString.write(cause, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMednumError_lift(_ buf: RustBuffer) throws -> MednumError {
    return try FfiConverterTypeMednumError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMednumError_lower(_ value: MednumError) -> RustBuffer {
    return FfiConverterTypeMednumError.lower(value)
}


/**
 * What a dynamic part is.
 */

public enum ParamValue: Equatable, Hashable {

    /**
     * A text.
     */
    case text(
        /**
         * The text.
         */text: String
    )
    /**
     * A number of things.
     */
    case count(
        /**
         * How many.
         */count: Int64
    )
    /**
     * An amount of money.
     */
    case cents(
        /**
         * Cents of euro.
         */cents: Int64
    )
    /**
     * A day.
     */
    case date(
        /**
         * The day, `2024-01-31`.
         */date: String
    )
    /**
     * Several texts, all of them.
     */
    case list(
        /**
         * The texts.
         */items: [String]
    )
    /**
     * Several texts, one of them.
     */
    case choice(
        /**
         * The texts.
         */items: [String]
    )
    /**
     * A number with decimals.
     */
    case thousandths(
        /**
         * Thousandths of one.
         */thousandths: Int64
    )
    /**
     * A notation and its words.
     */
    case words(
        /**
         * As documents hold it.
         */notation: String,
        /**
         * Its words.
         */words: Bilingual
    )
    /**
     * A term of a vocabulary.
     */
    case term(
        /**
         * Its code.
         */code: String,
        /**
         * Its label.
         */label: Bilingual
    )





}

#if compiler(>=6)
extension ParamValue: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeParamValue: FfiConverterRustBuffer {
    typealias SwiftType = ParamValue

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ParamValue {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .text(text: try FfiConverterString.read(from: &buf)
        )

        case 2: return .count(count: try FfiConverterInt64.read(from: &buf)
        )

        case 3: return .cents(cents: try FfiConverterInt64.read(from: &buf)
        )

        case 4: return .date(date: try FfiConverterString.read(from: &buf)
        )

        case 5: return .list(items: try FfiConverterSequenceString.read(from: &buf)
        )

        case 6: return .choice(items: try FfiConverterSequenceString.read(from: &buf)
        )

        case 7: return .thousandths(thousandths: try FfiConverterInt64.read(from: &buf)
        )

        case 8: return .words(notation: try FfiConverterString.read(from: &buf), words: try FfiConverterTypeBilingual.read(from: &buf)
        )

        case 9: return .term(code: try FfiConverterString.read(from: &buf), label: try FfiConverterTypeBilingual.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ParamValue, into buf: inout [UInt8]) {
        switch value {


        case let .text(text):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(text, into: &buf)


        case let .count(count):
            writeInt(&buf, Int32(2))
            FfiConverterInt64.write(count, into: &buf)


        case let .cents(cents):
            writeInt(&buf, Int32(3))
            FfiConverterInt64.write(cents, into: &buf)


        case let .date(date):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(date, into: &buf)


        case let .list(items):
            writeInt(&buf, Int32(5))
            FfiConverterSequenceString.write(items, into: &buf)


        case let .choice(items):
            writeInt(&buf, Int32(6))
            FfiConverterSequenceString.write(items, into: &buf)


        case let .thousandths(thousandths):
            writeInt(&buf, Int32(7))
            FfiConverterInt64.write(thousandths, into: &buf)


        case let .words(notation,words):
            writeInt(&buf, Int32(8))
            FfiConverterString.write(notation, into: &buf)
            FfiConverterTypeBilingual.write(words, into: &buf)


        case let .term(code,label):
            writeInt(&buf, Int32(9))
            FfiConverterString.write(code, into: &buf)
            FfiConverterTypeBilingual.write(label, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParamValue_lift(_ buf: RustBuffer) throws -> ParamValue {
    return try FfiConverterTypeParamValue.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParamValue_lower(_ value: ParamValue) -> RustBuffer {
    return FfiConverterTypeParamValue.lower(value)
}



/**
 * How grave a finding is.
 */

public enum Severity: Equatable, Hashable {

    /**
     * The document gives no programme.
     */
    case error
    /**
     * Probably a mistake.
     */
    case warning
    /**
     * Worth knowing.
     */
    case info





}

#if compiler(>=6)
extension Severity: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSeverity: FfiConverterRustBuffer {
    typealias SwiftType = Severity

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Severity {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .error

        case 2: return .warning

        case 3: return .info

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Severity, into buf: inout [UInt8]) {
        switch value {


        case .error:
            writeInt(&buf, Int32(1))


        case .warning:
            writeInt(&buf, Int32(2))


        case .info:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeverity_lift(_ buf: RustBuffer) throws -> Severity {
    return try FfiConverterTypeSeverity.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeverity_lower(_ value: Severity) -> RustBuffer {
    return FfiConverterTypeSeverity.lower(value)
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt32: FfiConverterRustBuffer {
    typealias SwiftType = UInt32?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt32.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionInt32: FfiConverterRustBuffer {
    typealias SwiftType = Int32?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterInt32.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt64: FfiConverterRustBuffer {
    typealias SwiftType = UInt64?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt64.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionInt64: FfiConverterRustBuffer {
    typealias SwiftType = Int64?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterInt64.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionDouble: FfiConverterRustBuffer {
    typealias SwiftType = Double?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDouble.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDouble.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionBool: FfiConverterRustBuffer {
    typealias SwiftType = Bool?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterBool.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterBool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeArguments: FfiConverterRustBuffer {
    typealias SwiftType = Arguments?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeArguments.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeArguments.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCheckOptions: FfiConverterRustBuffer {
    typealias SwiftType = CheckOptions?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCheckOptions.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCheckOptions.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDays: FfiConverterRustBuffer {
    typealias SwiftType = Days?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDays.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDays.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLabelled: FfiConverterRustBuffer {
    typealias SwiftType = Labelled?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLabelled.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLabelled.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLimits: FfiConverterRustBuffer {
    typealias SwiftType = Limits?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLimits.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLimits.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSubject: FfiConverterRustBuffer {
    typealias SwiftType = Subject?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSubject.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSubject.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTargetState: FfiConverterRustBuffer {
    typealias SwiftType = TargetState?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTargetState.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTargetState.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceUInt64: FfiConverterRustBuffer {
    typealias SwiftType = [UInt64]

    public static func write(_ value: [UInt64], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterUInt64.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [UInt64] {
        let len: Int32 = try readInt(&buf)
        var seq = [UInt64]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterUInt64.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    public static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeBassinNetwork: FfiConverterRustBuffer {
    typealias SwiftType = [BassinNetwork]

    public static func write(_ value: [BassinNetwork], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBassinNetwork.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [BassinNetwork] {
        let len: Int32 = try readInt(&buf)
        var seq = [BassinNetwork]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBassinNetwork.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeBodyAttendance: FfiConverterRustBuffer {
    typealias SwiftType = [BodyAttendance]

    public static func write(_ value: [BodyAttendance], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBodyAttendance.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [BodyAttendance] {
        let len: Int32 = try readInt(&buf)
        var seq = [BodyAttendance]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBodyAttendance.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCandidate: FfiConverterRustBuffer {
    typealias SwiftType = [Candidate]

    public static func write(_ value: [Candidate], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCandidate.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Candidate] {
        let len: Int32 = try readInt(&buf)
        var seq = [Candidate]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCandidate.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeComputation: FfiConverterRustBuffer {
    typealias SwiftType = [Computation]

    public static func write(_ value: [Computation], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeComputation.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Computation] {
        let len: Int32 = try readInt(&buf)
        var seq = [Computation]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeComputation.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDimension: FfiConverterRustBuffer {
    typealias SwiftType = [Dimension]

    public static func write(_ value: [Dimension], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDimension.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Dimension] {
        let len: Int32 = try readInt(&buf)
        var seq = [Dimension]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDimension.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFinding: FfiConverterRustBuffer {
    typealias SwiftType = [Finding]

    public static func write(_ value: [Finding], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFinding.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Finding] {
        let len: Int32 = try readInt(&buf)
        var seq = [Finding]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFinding.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFramework: FfiConverterRustBuffer {
    typealias SwiftType = [Framework]

    public static func write(_ value: [Framework], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFramework.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Framework] {
        let len: Int32 = try readInt(&buf)
        var seq = [Framework]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFramework.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeHolder: FfiConverterRustBuffer {
    typealias SwiftType = [Holder]

    public static func write(_ value: [Holder], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeHolder.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Holder] {
        let len: Int32 = try readInt(&buf)
        var seq = [Holder]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeHolder.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeHours: FfiConverterRustBuffer {
    typealias SwiftType = [Hours]

    public static func write(_ value: [Hours], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeHours.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Hours] {
        let len: Int32 = try readInt(&buf)
        var seq = [Hours]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeHours.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeIndicatorValue: FfiConverterRustBuffer {
    typealias SwiftType = [IndicatorValue]

    public static func write(_ value: [IndicatorValue], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeIndicatorValue.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [IndicatorValue] {
        let len: Int32 = try readInt(&buf)
        var seq = [IndicatorValue]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeIndicatorValue.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLabelled: FfiConverterRustBuffer {
    typealias SwiftType = [Labelled]

    public static func write(_ value: [Labelled], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLabelled.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Labelled] {
        let len: Int32 = try readInt(&buf)
        var seq = [Labelled]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLabelled.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMeetingAttendance: FfiConverterRustBuffer {
    typealias SwiftType = [MeetingAttendance]

    public static func write(_ value: [MeetingAttendance], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMeetingAttendance.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MeetingAttendance] {
        let len: Int32 = try readInt(&buf)
        var seq = [MeetingAttendance]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMeetingAttendance.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeOrganisationAttendance: FfiConverterRustBuffer {
    typealias SwiftType = [OrganisationAttendance]

    public static func write(_ value: [OrganisationAttendance], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOrganisationAttendance.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [OrganisationAttendance] {
        let len: Int32 = try readInt(&buf)
        var seq = [OrganisationAttendance]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOrganisationAttendance.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePair: FfiConverterRustBuffer {
    typealias SwiftType = [Pair]

    public static func write(_ value: [Pair], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePair.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Pair] {
        let len: Int32 = try readInt(&buf)
        var seq = [Pair]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePair.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeParam: FfiConverterRustBuffer {
    typealias SwiftType = [Param]

    public static func write(_ value: [Param], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeParam.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Param] {
        let len: Int32 = try readInt(&buf)
        var seq = [Param]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeParam.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePhase: FfiConverterRustBuffer {
    typealias SwiftType = [Phase]

    public static func write(_ value: [Phase], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePhase.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Phase] {
        let len: Int32 = try readInt(&buf)
        var seq = [Phase]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePhase.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePlace: FfiConverterRustBuffer {
    typealias SwiftType = [Place]

    public static func write(_ value: [Place], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePlace.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Place] {
        let len: Int32 = try readInt(&buf)
        var seq = [Place]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePlace.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeReason: FfiConverterRustBuffer {
    typealias SwiftType = [Reason]

    public static func write(_ value: [Reason], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeReason.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Reason] {
        let len: Int32 = try readInt(&buf)
        var seq = [Reason]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeReason.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRoleCount: FfiConverterRustBuffer {
    typealias SwiftType = [RoleCount]

    public static func write(_ value: [RoleCount], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRoleCount.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RoleCount] {
        let len: Int32 = try readInt(&buf)
        var seq = [RoleCount]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRoleCount.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRoleHolders: FfiConverterRustBuffer {
    typealias SwiftType = [RoleHolders]

    public static func write(_ value: [RoleHolders], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRoleHolders.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RoleHolders] {
        let len: Int32 = try readInt(&buf)
        var seq = [RoleHolders]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRoleHolders.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRule: FfiConverterRustBuffer {
    typealias SwiftType = [Rule]

    public static func write(_ value: [Rule], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRule.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Rule] {
        let len: Int32 = try readInt(&buf)
        var seq = [Rule]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRule.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSeries: FfiConverterRustBuffer {
    typealias SwiftType = [Series]

    public static func write(_ value: [Series], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSeries.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Series] {
        let len: Int32 = try readInt(&buf)
        var seq = [Series]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSeries.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSheet: FfiConverterRustBuffer {
    typealias SwiftType = [Sheet]

    public static func write(_ value: [Sheet], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSheet.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Sheet] {
        let len: Int32 = try readInt(&buf)
        var seq = [Sheet]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSheet.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSheetIndicator: FfiConverterRustBuffer {
    typealias SwiftType = [SheetIndicator]

    public static func write(_ value: [SheetIndicator], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSheetIndicator.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SheetIndicator] {
        let len: Int32 = try readInt(&buf)
        var seq = [SheetIndicator]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSheetIndicator.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStep: FfiConverterRustBuffer {
    typealias SwiftType = [Step]

    public static func write(_ value: [Step], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStep.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Step] {
        let len: Int32 = try readInt(&buf)
        var seq = [Step]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStep.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeYearAttendance: FfiConverterRustBuffer {
    typealias SwiftType = [YearAttendance]

    public static func write(_ value: [YearAttendance], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeYearAttendance.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [YearAttendance] {
        let len: Int32 = try readInt(&buf)
        var seq = [YearAttendance]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeYearAttendance.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringUInt64: FfiConverterRustBuffer {
    public static func write(_ value: [String: UInt64], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterUInt64.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: UInt64] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: UInt64]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterUInt64.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}
/**
 * The reason of an error in a language.
 */
public func errorText(error: MednumError, language: Language)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_func_error_text(
        FfiConverterTypeMednumError_lower(error),
        FfiConverterTypeLanguage_lower(language),uniffiCallStatus
    )
})
}
/**
 * The built-in roadmap: a programme document.
 */
public func catalog()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_func_catalog(uniffiCallStatus
    )
})
}
/**
 * Everything that is wrong with a document, as records.
 */
public func check(document: String, options: CheckOptions? = nil)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_func_check(
        FfiConverterString.lower(document),
        FfiConverterOptionTypeCheckOptions.lower(options),uniffiCallStatus
    )
})
}
/**
 * Everything that is wrong with a document that is a file: it is read here, and never crosses as text.
 */
public func checkFile(path: String, options: CheckOptions? = nil)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_func_check_file(
        FfiConverterString.lower(path),
        FfiConverterOptionTypeCheckOptions.lower(options),uniffiCallStatus
    )
})
}
/**
 * The same as JSON text, byte for byte what every other door gives; the options are JSON text too.
 */
public func checkFileJson(path: String, options: String = "{}")throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_func_check_file_json(
        FfiConverterString.lower(path),
        FfiConverterString.lower(options),uniffiCallStatus
    )
})
}
/**
 * The same as JSON text, byte for byte what every other door gives; the options are JSON text too.
 */
public func checkJson(document: String, options: String = "{}")throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_func_check_json(
        FfiConverterString.lower(document),
        FfiConverterString.lower(options),uniffiCallStatus
    )
})
}
/**
 * What is wrong with a text typed for a field: `meetings.date`.
 */
public func checkValue(field: String, text: String)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_func_check_value(
        FfiConverterString.lower(field),
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * The computations that a programme may be asked for.
 */
public func computations()throws  -> [Computation]  {
    return try  FfiConverterSequenceTypeComputation.lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_func_computations(uniffiCallStatus
    )
})
}
/**
 * The registry of rules, in the order of reports.
 */
public func rules()throws  -> [Rule]  {
    return try  FfiConverterSequenceTypeRule.lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_func_rules(uniffiCallStatus
    )
})
}
/**
 * The same as JSON text, with the examples.
 */
public func rulesJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_func_rules_json(uniffiCallStatus
    )
})
}
/**
 * The version of the document format that it reads and writes.
 */
public func schemaVersion()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_func_schema_version(uniffiCallStatus
    )
})
}
/**
 * The version of mednum.
 */
public func version()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeMednumError_lift) {
        uniffiCallStatus in
    uniffi_mednum_ffi_fn_func_version(uniffiCallStatus
    )
})
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_mednum_ffi_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_mednum_ffi_checksum_func_error_text() != 17304) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_func_catalog() != 49069) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_func_check() != 64146) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_func_check_file() != 37363) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_func_check_file_json() != 53374) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_func_check_json() != 21130) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_func_check_value() != 35609) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_func_computations() != 42460) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_func_rules() != 24887) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_func_rules_json() != 54800) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_func_schema_version() != 26765) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_func_version() != 20840) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_method_programme_compute() != 53078) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_method_programme_document_json() != 60687) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_method_programme_report() != 31709) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_method_programme_report_json() != 10125) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_method_programme_cohort_calendar() != 21518) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_method_programme_pairs() != 22516) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_method_programme_attendance() != 32665) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_method_programme_indicator_values() != 6952) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_method_programme_completeness() != 5806) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_method_programme_orientation() != 30888) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_method_programme_sheets() != 49283) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_constructor_programme_built_in() != 3949) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_constructor_programme_open() != 26424) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_mednum_ffi_checksum_constructor_programme_parse() != 46759) {
        return InitializationResult.apiChecksumMismatch
    }

    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
public func uniffiEnsureMednumFfiInitialized() throws(MednumLibraryError) {
    try ensureLibrary()
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        throw .unavailable(cause: "UniFFI contract version")
    case .apiChecksumMismatch:
        throw .unavailable(cause: "UniFFI API checksum")
    }
}

// swiftlint:enable all
