import Glibc

/// The reader that the environment's FUZZ names.
private let reader: Reader = {
    if let reader = getenv("FUZZ").flatMap({ Reader(rawValue: String(cString: $0)) }) { return reader }
    print("FUZZ names the reader: \(Reader.allCases.map(\.rawValue).joined(separator: ", "))")
    exit(64)
}()

/// What libFuzzer, whose main function this program has, calls by this name with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func readInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    reader.read(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
