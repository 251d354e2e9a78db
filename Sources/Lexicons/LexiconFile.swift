/// An embedded file of tables: "SVLX", a version, then offset and length in bytes of each section, as u32.
struct LexiconFile {
    private let base: UnsafeRawPointer
    private let size: Int

    /// The memory must stay as it is for as long as the process runs.
    init(_ base: UnsafePointer<UInt8>, size: Int) {
        self.base = UnsafeRawPointer(base)
        self.size = size
    }

    /// A section of the file; empty when the table of contents does not fit the file.
    func section<Number>(_ number: Int) -> LexiconTable<Number> {
        let contents = LexiconTable<UInt32>(base, bytes: size)
        let offset = Int(contents[2 + 2 * number])
        let length = Int(contents[3 + 2 * number])
        return offset + length <= size ? LexiconTable(base + offset, bytes: length) : LexiconTable(base, bytes: 0)
    }
}
