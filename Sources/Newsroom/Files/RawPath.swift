import Glibc
import UnicodeText

/// A path as the kernel has it: octets, which need not be UTF-8, since archives made on Windows hold names in GBK, CP866 or
/// windows-1251.
struct RawPath: Hashable, Sendable {
    let octets: [UInt8]

    init(_ octets: [UInt8]) {
        self.octets = octets
    }

    init(_ text: String) {
        self.init(Array(text.utf8))
    }

    /// What lies in this folder under a name.
    func appending(_ name: [UInt8]) -> RawPath { RawPath(octets + [UInt8(ascii: "/")] + name) }

    /// The path as text, U+FFFD for what is no UTF-8.
    var text: String { String(decoding: octets, as: UTF8.self) }

    /// The path as C has it.
    var cString: [CChar] { octets.map { CChar(bitPattern: $0) } + [0] }

    /// What the kernel knows of it; nil where there is nothing.
    ///
    /// - Parameter followsLinks: whether a link counts as what it leads to.
    func information(followsLinks: Bool) -> stat? {
        var information = stat()
        let code = followsLinks ? stat(cString, &information) : lstat(cString, &information)
        return code == 0 ? information : nil
    }

    /// The path without links, from the root; nil where a link leads nowhere.
    var resolved: RawPath? {
        guard let resolved = realpath(cString, nil) else { return nil }
        defer { free(resolved) }
        return RawPath(Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved))))
    }

    /// Whether this resolved path is one below a resolved folder.
    func isBelow(_ folder: RawPath) -> Bool {
        octets.starts(with: folder.octets + (folder.octets.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]))
    }

    /// The names in a folder but for `.` and `..`, in the order of their octets; nil when it may not be read.
    var names: [[UInt8]]? {
        guard let folder = opendir(cString) else { return nil }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// A name as people read it, in the charset it looks most like; what no charset explains, and what would garble the
    /// line it stands in, as `\xE4`.
    static func shown(_ name: [UInt8]) -> String {
        if let text = String(validating: name, as: UTF8.self) { return VisibleText.line(text) }
        let text = TextDecoder().decode(name).text
        let isReadable = text.unicodeScalars.allSatisfy {
            $0 != "\u{FFFD}" && $0.properties.generalCategory != .control
        }
        return isReadable ? VisibleText.line(text) : escaped(name)
    }

    /// A name with an escape for each octet that is no visible ASCII, which no other name has.
    static func escaped(_ name: [UInt8]) -> String {
        name.map { octet in
            (0x20..<0x7F).contains(octet)
                ? String(Unicode.Scalar(octet)) : "\\x" + String(octet, radix: 16, uppercase: true)
        }.joined()
    }
}

/// What makes a file or folder the same, whatever its name.
struct FileIdentity: Hashable, Sendable {
    private let device: UInt64
    private let number: UInt64

    init(_ information: stat) {
        device = UInt64(information.st_dev)
        number = UInt64(information.st_ino)
    }
}
