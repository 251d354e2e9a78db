/// What a line beside the headline or after the text says about who made it: "By Jane Doe", «Автор: …», 来源：… 责任编辑：….
struct CreditLine: Hashable, Sendable {
    enum Role: Hashable, Sendable {
        /// Who wrote it.
        case author
        /// Where it was taken from.
        case source
        /// Who edited, translated or proofread it.
        case editor
        /// Who took the picture.
        case photo
    }

    var authors: [String] = []
    var source: String?
    /// Whether an editor or a photographer is named, whose names no article needs.
    var namesOthers = false

    /// Whether it tells who wrote the text or where it comes from, as a by-line does and a picture's credit does not.
    var isOfText: Bool { !authors.isEmpty || source != nil }

    /// Reads a line; nil when it credits nobody. A line of running text is not read.
    init?(_ line: String) {
        guard line.unicodeScalars.count <= Self.longest, !Self.isSentence(line) else { return nil }
        let found = CreditFields.fields(of: line)
        for (role, value) in found {
            switch role {
            case .author: authors += AuthorNames.names(in: value)
            case .source: source = source ?? (value.isEmpty ? nil : value)
            case .editor, .photo: namesOthers = true
            }
        }
        if found.isEmpty { authors = Byline.names(in: line) ?? [] }
        namesOthers = namesOthers || Self.creditsWork(line)
        guard !found.isEmpty || !authors.isEmpty || namesOthers else { return nil }
    }

    /// "Tested by: …", "Fact checked by: …": who did something else than write the text.
    static func creditsWork(_ line: String) -> Bool {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let words = line[..<colon].lowercased().split(separator: " ")
        return (2...4).contains(words.count) && words.last == "by" && line.unicodeScalars.count <= longest
    }

    /// 记者：您怎么看？ is a question of an interview.
    private static func isSentence(_ line: String) -> Bool {
        line.unicodeScalars.count > 20 && line.last.map { "。？！?!".contains($0) } == true
    }

    /// Longer lines, in Unicode scalars, are paragraphs.
    private static let longest = 160
}
