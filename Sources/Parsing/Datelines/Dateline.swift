import Formats
import NewsModel
import UnicodeText

/// What stands before the first sentence of agency news: "MINSK, 14 May (BelTA) –", "新华社北京5月14日电（记者 …）".
struct Dateline: Hashable, Sendable {
    /// The day as printed, which is seldom with a year.
    struct Day: Hashable, Sendable {
        var year: Int?
        let month: Int
        let day: Int
    }

    /// The place as printed: `MINSK`, `Москва`, `KYIV, Ukraine`.
    var place: String?
    var day: Day?
    /// The agency as printed: `BelTA`, `РИА Новости`, `新华社`.
    var agency: String?
    var authors: [String] = []

    /// Takes the dateline off a paragraph; nil when the paragraph begins without one.
    ///
    /// Datelines are recognized by how they are built (a place in capitals, a day, a name in brackets, the mark that
    /// ends them), so that an agency nobody has heard of is found too.
    static func split(_ paragraph: String, words: SourceWords) -> (dateline: Dateline, rest: String)? {
        HanDatelineScanner(paragraph, words: words).read() ?? DatelineScanner(paragraph, words: words).read()
    }
}

extension Article {
    /// A dateline is short; what follows it may be as long as a hostile page likes.
    private static let longestDateline = 400

    /// Moves the dateline from the first paragraph, where it has one, into the fields; what they hold already stays.
    /// 本报, "this paper", is the publisher where one is known, else nobody.
    mutating func takeDateline(words: SourceWords) {
        guard let index = paragraphs.firstIndex(where: { $0.kind == .paragraph }), index <= 2 else { return }
        let text = paragraphs[index].text
        let head = String(text.prefix(Self.longestDateline))
        guard let (dateline, rest) = Dateline.split(head, words: words) else { return }
        datelineText = String(head.dropLast(rest.count)).collapsed
        paragraphs[index] = Paragraph(rest + text.dropFirst(Self.longestDateline), kind: .paragraph)
        let (place, outlet) = divided(dateline)
        self.dateline = self.dateline ?? place
        agency = agency ?? outlet.flatMap { words.hanCredits.ownNames.contains($0) ? publisher : $0 }
        if authors.isEmpty { authors = dateline.authors }
    }

    /// Place and agency. 东北新闻网哈尔滨5月14日电: behind the outlet's own name, which no list of agencies has, stands
    /// the place.
    private func divided(_ dateline: Dateline) -> (place: String?, agency: String?) {
        guard dateline.place == nil, let publisher, let agency = dateline.agency, agency != publisher,
            agency.hasPrefix(publisher)
        else { return (dateline.place, dateline.agency) }
        let place = agency.dropFirst(publisher.count)
        let isHan = place.unicodeScalars.allSatisfy(\.isHan)
        return isHan ? (String(place), publisher) : (nil, agency)
    }
}

/// What names of news agencies look like.
struct Agencies {
    let words: SourceWords

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
    func isKnown(_ name: String) -> Bool {
        let name = name.lowercased()
        if words.credits.agencies.contains(name) { return true }
        if let space = name.firstIndex(of: " "), words.credits.agencies.contains(String(name[..<space])) { return true }
        guard let dot = name.lastIndex(of: "."), !name.contains(" ") else { return false }
        return Self.domains.contains(String(name[name.index(after: dot)...]))
    }

    private static let domains: Set = ["ru", "by", "kz", "uz", "am", "cn", "com", "net", "org", "info", "eu", "tv"]

    /// `БЕЛТА`; `Корр. БЕЛТА`; `Иван Петров - БЕЛТА`.
    func agencyAndAuthors(in text: String) -> (agency: String?, authors: [String]) {
        for dash in [" - ", " – ", " — "] {
            guard let range = text.firstRange(of: dash) else { continue }
            let name = String(text[..<range.lowerBound]).trimmed
            return (withoutRole(String(text[range.upperBound...]).trimmed), [withoutRole(name)])
        }
        return (withoutRole(text), [])
    }

    private func withoutRole(_ text: String) -> String {
        for role in words.credits.correspondents where text.hasPrefix(role) {
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
