import Formats

/// What names of news agencies look like.
enum Agencies {
    /// A name in brackets that may be an agency's: a few words, the first with a capital, none of them a sentence.
    ///
    /// Between slashes a name may go on with small letters.
    static func isPlausible(_ text: String, isSlashed: Bool = false) -> Bool {
        guard let first = text.first, first.isUppercase || first == "«" || first == "“" else { return false }
        let words = text.split(separator: " ")
        return words.count <= 6 && !text.contains { "!?;".contains($0) }
            && text.contains(where: \.isLetter)
            && (isSlashed || first == "«"
                || !words.dropFirst().contains { $0.count > 3 && $0.first?.isLowercase == true })
    }

    /// Whether this is one of the agencies that datelines name without place or bracket ("ТАСС, 14 мая."), a branch of
    /// one ("CNN Business"), or the address of a site.
    ///
    /// The list only settles what the form leaves open.
    static func isKnown(_ name: String) -> Bool {
        let name = name.lowercased()
        if known.contains(name) { return true }
        if let space = name.firstIndex(of: " "), known.contains(String(name[..<space])) { return true }
        guard let dot = name.lastIndex(of: "."), !name.contains(" ") else { return false }
        return domains.contains(String(name[name.index(after: dot)...]))
    }

    private static let domains: Set = ["ru", "by", "kz", "uz", "am", "cn", "com", "net", "org", "info", "eu", "tv"]

    private static let known: Set = [
        "ap", "afp", "reuters", "dpa", "efe", "ansa", "upi", "pti", "bloomberg", "xinhua", "tass", "belta", "interfax",
        "ria novosti", "sputnik", "anadolu", "kyodo", "yonhap", "cnn", "bbc", "pa", "cna", "bernama", "irna",
        "тасс", "белта", "риа новости", "интерфакс", "интерфакс-запад", "interfax.ru", "спутник", "прайм", "регнум",
        "казинформ", "синьхуа", "укринформ", "рейтер", "ассошиэйтед пресс", "минск-новости",
    ]

    /// `БЕЛТА`; `Корр. БЕЛТА`; `Иван Петров - БЕЛТА`.
    static func agencyAndAuthors(in text: String) -> (agency: String?, authors: [String]) {
        for dash in [" - ", " – ", " — "] {
            guard let range = text.firstRange(of: dash) else { continue }
            let name = String(text[..<range.lowerBound]).trimmed
            return (withoutRole(String(text[range.upperBound...]).trimmed), [withoutRole(name)])
        }
        return (withoutRole(text), [])
    }

    private static func withoutRole(_ text: String) -> String {
        for role in ["Корр. ", "корр. ", "Корреспондент ", "Corr. ", "Correspondent "] where text.hasPrefix(role) {
            return String(text.dropFirst(role.count)).trimmed
        }
        return text.withoutQuotationMarks
    }
}

extension String {
    /// «Вестник» without its marks.
    fileprivate var withoutQuotationMarks: String {
        guard let first, let last, count > 2, "«“\"".contains(first), "»”\"".contains(last) else { return self }
        return String(dropFirst().dropLast())
    }
}

extension String {
    /// The first place where `needle` stands, compared scalar by scalar.
    func firstRange(of needle: String) -> Range<String.Index>? {
        guard let first = needle.utf8.first else { return nil }
        let wanted = Array(needle.utf8)
        var index = utf8.startIndex
        while let start = utf8[index...].firstIndex(of: first) {
            if utf8[start...].starts(with: wanted) { return start..<utf8.index(start, offsetBy: wanted.count) }
            index = utf8.index(after: start)
        }
        return nil
    }
}
