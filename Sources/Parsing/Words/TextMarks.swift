import Formats

/// Words that stand around articles on pages.
struct TextMarks: Sendable {
    enum Kind: Hashable, Sendable {
        /// A link to other news inside or after the text: what follows up to the next gap belongs to it.
        case aside
        /// The article is over: "Follow us", "Tags", 责任编辑.
        case end
        /// Part of the site: menus, copyright, cookies.
        case furniture
        /// A caption or the credit of a picture.
        case caption
    }

    func kind(of line: String) -> Kind? {
        let lowered = line.lowercased()
        if isCaption(lowered, of: line) { return .caption }
        guard line.unicodeScalars.count <= Self.longestMark else { return isLegal(lowered) ? .furniture : nil }
        let bare = lowered.trimmingMarks
        if asides.contains(bare) || asideStarts.contains(where: lowered.hasPrefix) { return .aside }
        if ends.contains(bare) || endStarts.contains(where: lowered.hasPrefix) { return .end }
        if furniture.contains(bare) || isLegal(lowered) { return .furniture }
        return nil
    }

    /// Whether a paragraph is what blogs add to each item of their feeds: "The post … appeared first on …."
    func isAppended(_ paragraph: String) -> Bool {
        guard paragraph.unicodeScalars.count <= Self.longestAppendix else { return false }
        let lowered = paragraph.lowercased()
        return appendixBeginnings.contains(where: lowered.hasPrefix)
            && appendixParts.contains { lowered.firstRange(of: $0) != nil }
    }

    private static let longestAppendix = 400

    /// A heading without a wiki's "[edit]" behind it.
    func withoutEditMark(_ heading: String) -> String {
        guard let close = heading.last, "]］】".contains(close),
            let open = heading.lastIndex(where: { "[［【".contains($0) }), open > heading.startIndex,
            editMarks.contains(heading[heading.index(after: open)...].dropLast().lowercased())
        else { return heading }
        return heading[..<open].trimmed
    }

    /// A paragraph without what closes a piece of news: `-0-`, `###`, （完）.
    func withoutClosingMark(_ paragraph: String) -> String {
        guard let last = paragraph.last, !last.isLetter else { return paragraph }
        if last == "#" { return String(paragraph.reversed().drop { "# ".contains($0) }.reversed()) }
        guard
            let mark = closingMarks.first(where: { paragraph.lowercased().hasSuffix($0) })
        else { return paragraph }
        return String(paragraph.dropLast(mark.count)).trimmed
    }

    private func isCaption(_ lowered: String, of line: String) -> Bool {
        if captionStarts.contains(where: lowered.hasPrefix) { return line.unicodeScalars.count <= 200 }
        guard line.unicodeScalars.count <= 200 else { return false }
        return captionParts.contains { lowered.contains($0) } || captionEnds.contains { lowered.hasSuffix($0) }
    }

    private func isLegal(_ lowered: String) -> Bool {
        lowered.hasPrefix("©") || lowered.hasPrefix("(c)") || legalParts.contains { lowered.contains($0) }
    }

    /// Longer lines, in Unicode scalars, are no mark.
    private static let longestMark = 60

    private let asides: Set<String>
    private let asideStarts: [String]
    private let ends: Set<String>
    private let endStarts: [String]
    private let furniture: Set<String>
    private let legalParts: [String]
    private let captionStarts: [String]
    private let captionParts: [String]
    private let captionEnds: [String]
    private let appendixBeginnings: [String]
    private let appendixParts: [String]
    /// What the line says that parts a forwarded mail from the words of who forwards it, in lower case.
    let forwardings: [String]
    /// What mail programs call the sender in the head of a forwarded mail.
    let mailSenders: Set<String>
    /// What a breadcrumb trail begins with, in lower case.
    let homes: Set<String>
    /// What begins so is the beginning of a breadcrumb trail, too.
    let homeStarts: [String]
    /// Names of sections in lower case, to tell a section from a menu's last entry.
    let sections: Set<String>
    /// What ends a breadcrumb trail without naming anything.
    let pageWords: Set<String>
    /// Words that outlets' names begin or end with.
    let outletWords: Set<String>
    /// What a wiki puts behind a heading in brackets, to change it.
    private let editMarks: Set<String>
    /// What an agency closes its news with.
    private let closingMarks: [String]
    /// Words of which titles of feeds are made beside the outlet's name.
    let feedTitleWords: Set<String>
    /// The same and the names of sections, where no spaces divide them.
    let undividedFeedTitleWords: [String]

    init(_ words: PackWords) {
        asides = Set(words.boilerplate("asides"))
        asideStarts = asides.sorted().map { $0 + ":" } + asides.sorted().map { $0 + "：" }
        ends = Set(words.boilerplate("ends"))
        endStarts = words.boilerplate("end-beginnings")
        furniture = Set(words.boilerplate("furniture"))
        legalParts = words.boilerplate("legal")
        captionStarts = words.boilerplate("caption-beginnings")
        captionParts = words.boilerplate("caption-parts")
        captionEnds = words.boilerplate("caption-ends")
        appendixBeginnings = words.boilerplate("appendix-beginnings")
        appendixParts = words.boilerplate("appendix-parts")
        forwardings = words.boilerplate("forwardings")
        mailSenders = Set(words.boilerplate("mail-senders"))
        homes = Set(words.boilerplate("homes"))
        homeStarts = words.boilerplate("home-beginnings")
        sections = Set(words.boilerplate("sections"))
        outletWords = Set(words.boilerplateWords("outlet-words"))
        editMarks = Set(words.boilerplate("edit-marks"))
        closingMarks = words.boilerplate("closing-marks")
        pageWords = Set(words.boilerplate("page-words"))
        feedTitleWords = Set(words.boilerplateWords("feed-title-words"))
        let undivided = words.undivided
        undividedFeedTitleWords = undivided.boilerplateWords("feed-title-words") + undivided.boilerplate("sections")
    }
}
