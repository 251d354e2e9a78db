/// A term's spelling as comparing sees it: without case, quotation marks and the difference of hyphen and space.
struct TermKey: Hashable {
    let text: String

    init(_ term: String) {
        let scanner = AtomScanner(term)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scanner.folded.count + scanner.atoms.count)
        for atom in scanner.atoms where atom.kind != .quote {
            if !bytes.isEmpty { bytes.append(0x20) }
            bytes += scanner.folded[Int(atom.offset)..<Int(atom.offset + atom.length)]
        }
        text = String(decoding: bytes, as: UTF8.self)
    }
}
