/// What a country is also called, where its other names and its adjective do not begin as it does.
///
/// Written `name: beginnings`; in capitals a whole word; `северн_коре` are two words that stand together.
struct CountryRelatives: Sendable {
    private let beginnings: [String: [String]]

    init(_ table: String) {
        beginnings = Dictionary(
            table.split(separator: "\n").compactMap { line in
                let parts = line.split(separator: ":")
                guard parts.count == 2 else { return nil }
                return (String(parts[0]), parts[1].split(separator: " ").map(String.init))
            }, uniquingKeysWith: +)
    }

    /// Whether one of the words, in lower case and with е for ё, is a relative of the country.
    func has(_ country: String, in words: [[Character]]) -> Bool {
        guard let relatives = beginnings[country] else { return false }
        return relatives.contains { relative in
            let wanted = relative.lowercased().split(separator: "_").map(Array.init)
            let isWhole = relative.first?.isUppercase == true
            return words.indices.dropLast(wanted.count - 1).contains { first in
                zip(words[first...], wanted).allSatisfy { isWhole ? $0 == $1 : $0.starts(with: $1) }
            }
        }
    }

    /// Whether a relative stands in a text without spaces.
    func has(_ country: String, inChinese text: String) -> Bool {
        beginnings[country]?.contains { text.contains($0) } ?? false
    }
}
