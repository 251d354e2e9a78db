import CLibFuzzer
import Glibc

// libFuzzer's command with one of the readers, which the environment's FUZZ names.

let reader = getenv("FUZZ").flatMap { Reader(rawValue: String(cString: $0)) }
guard reader != nil else {
    print("FUZZ names the reader: \(Reader.allCases.map(\.rawValue).joined(separator: ", "))")
    exit(64)
}

/// What libFuzzer calls with each input; its own main function asks for it by this name.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    reader?.read(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(LLVMFuzzerRunDriver(&count, &arguments, fuzz))
