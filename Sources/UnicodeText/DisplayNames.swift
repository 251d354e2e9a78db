import CICUShims

/// The names that CLDR has of countries, languages, currencies and the like, as ICU's data carry them.
public enum DisplayNames {
    /// What there are names of.
    public enum Kind: CaseIterable, Sendable {
        /// Countries and territories, by ISO 3166.
        case region
        /// Languages, by ISO 639.
        case language
        /// Scripts, by ISO 15924.
        case script
        /// Currencies in use, by ISO 4217.
        case currency
        /// Units of measurement, such as `length/kilometer`; `{0}` stands for the number in their names.
        case unit
        /// Months, `01` to `12`, and weekdays, `01` for Sunday to `07`.
        case month, weekday
    }

    /// The codes of a kind, in ICU's order.
    public static func codes(of kind: Kind) -> [String] {
        var codes: [String] = []
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 128) { buffer in
            guard let base = buffer.baseAddress else { return }
            while true {
                let length = CICUShims_Names_code(kind.number, Int32(codes.count), base, Int32(buffer.count))
                guard length > 0 else { return }
                codes.append(String(decoding: buffer[..<Int(length)].lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self))
            }
        }
        return codes
    }

    /// The name of a code in a language, in the singular; nil where CLDR has none, or nothing but the code.
    public static func name(of code: String, _ kind: Kind, in languageTag: String) -> String? {
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 512) { buffer in
            guard let base = buffer.baseAddress else { return nil }
            let length = CICUShims_Names_name(kind.number, code, languageTag, base, Int32(buffer.count))
            let name = String(decoding: buffer[..<Int(max(0, length))], as: UTF16.self)
            return name.isEmpty || name == code ? nil : name
        }
    }

    /// The major version of the ICU whose data these are.
    public static var version: Int { Int(CICUShims_Names_version()) }
}

extension DisplayNames.Kind {
    fileprivate var number: Int32 {
        switch self {
        case .region: Int32(CICUShims_Region)
        case .language: Int32(CICUShims_Language)
        case .script: Int32(CICUShims_Script)
        case .currency: Int32(CICUShims_Currency)
        case .unit: Int32(CICUShims_Unit)
        case .month: Int32(CICUShims_Month)
        case .weekday: Int32(CICUShims_Weekday)
        }
    }
}
