import NewsModel
import UnicodeText

/// The bytes of a glossary file as UTF-8, whatever a spreadsheet or another tool saved it in.
struct GlossaryText {
    let bytes: [UInt8]
    /// What had to be guessed or was lost.
    let findings: [Finding]

    /// UTF-16 is told by its mark or its zero bytes; what is no UTF-8 otherwise is guessed by its letters, and said.
    init(_ bytes: [UInt8], name: String) {
        guard bytes.contains(0) || String(validating: bytes, as: UTF8.self) == nil else {
            self.bytes = bytes
            findings = []
            return
        }
        var decoder = TextDecoder()
        decoder.limit = bytes.count
        let decoded = decoder.decode(bytes)
        self.bytes = Array(decoded.text.utf8)
        var findings: [Finding] = []
        if decoded.evidence == .detected {
            findings.append(
                Finding(
                    .warning, source: name,
                    message: "not in UTF-8; taken for \(decoded.charset.rawValue). Look whether the letters are right, "
                        + "and save it as CSV UTF-8"))
        }
        if decoded.replacementCount > 0 {
            findings.append(
                Finding(
                    .warning, source: name,
                    message: "\(decoded.replacementCount) characters could not be read and became \u{FFFD}; "
                        + "save the file as UTF-8 once more"))
        }
        self.findings = findings
    }

    /// Whether the file is a workbook (`.xlsx`, `.ods`) or another archive, which begins as ZIP files do.
    static func isWorkbook(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    }
}
