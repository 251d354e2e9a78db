import Markup
import NewsModel

/// Writes a translation memory as TMX 1.4, without a document type.
public struct TMXWriter: Sendable {
    /// The program's version, for the header.
    private let version: String

    /// Makes a writer that names the program's version in the header.
    public init(version: String) {
        self.version = version
    }

    /// The units in their order. Each names its own source language where it differs from the first one's.
    public func text(_ units: [TranslationUnit]) -> String {
        let source = units.first?.sourceTag?.rawValue ?? "*all*"
        var output = XMLOutput()
        output.element("tmx", [("version", "1.4")]) { output in
            output.element(
                "header",
                [
                    ("creationtool", "svodka"), ("creationtoolversion", version), ("segtype", "sentence"),
                    ("o-tmf", "svodka"), ("adminlang", "en"), ("srclang", source), ("datatype", "plaintext"),
                ], text: "")
            output.element("body") { output in
                for unit in units { write(unit, source: source, to: &output) }
            }
        }
        return output.text
    }

    private func write(_ unit: TranslationUnit, source: String, to output: inout XMLOutput) {
        let own = unit.sourceTag?.rawValue ?? "*all*"
        let attributes = [("tuid", unit.id), ("srclang", own == source ? nil : own)] + history(unit.history)
        output.element("tu", attributes) { output in
            writeDetails(unit.notes, unit.properties, to: &output)
            for variant in unit.variants {
                output.element("tuv", [("xml:lang", variant.languageTag.rawValue)] + history(variant.history)) {
                    output in
                    writeDetails(variant.notes, variant.properties, to: &output)
                    output.element("seg", text: variant.text)
                }
            }
        }
    }

    private func writeDetails(
        _ notes: [String], _ properties: [TranslationUnit.Property], to output: inout XMLOutput
    ) {
        for note in notes { output.element("note", text: note) }
        for property in properties { output.element("prop", [("type", property.type)], text: property.value) }
    }

    private func history(_ history: TranslationUnit.History) -> [XMLOutput.Attribute] {
        [
            ("creationdate", history.created.map(TMXDate.text)), ("creationid", history.author),
            ("changedate", history.changed.map(TMXDate.text)), ("changeid", history.changer),
        ]
    }
}

/// TMX's dates: `20250514T081500Z` (ISO 8601's basic format, UTC).
enum TMXDate {
    static func timestamp(_ text: String) -> Timestamp? {
        let bytes = Array(text.utf8)
        guard bytes.count == 16 || bytes.count == 15, bytes[8] == UInt8(ascii: "T"),
            let year = number(bytes[0..<4]), let month = number(bytes[4..<6]), let day = number(bytes[6..<8]),
            let hour = number(bytes[9..<11]), let minute = number(bytes[11..<13]), let second = number(bytes[13..<15]),
            hour < 24, minute < 60, second < 61, let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        return Timestamp(date: date, hour: hour, minute: minute, second: second, zoneOffset: 0)
    }

    static func text(_ timestamp: Timestamp) -> String {
        let utc = timestamp.precision == .day ? timestamp : timestamp.inZone(offset: 0)
        let day = utc.date.description.filter { $0 != "-" }
        return "\(day)T\(two(utc.hour))\(two(utc.minute))\(two(utc.second))Z"
    }

    private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard digit >= 0x30, digit <= 0x39 else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        return value
    }
}
