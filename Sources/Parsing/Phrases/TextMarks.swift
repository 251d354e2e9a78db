/// Words that stand around articles on pages.
enum TextMarks {
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

    static func kind(of line: String) -> Kind? {
        let lowered = line.lowercased()
        if isCaption(lowered, of: line) { return .caption }
        guard line.unicodeScalars.count <= longestMark else { return isLegal(lowered) ? .furniture : nil }
        let bare = lowered.trimmingMarks
        if asides.contains(bare) || asideStarts.contains(where: lowered.hasPrefix) { return .aside }
        if ends.contains(bare) || endStarts.contains(where: lowered.hasPrefix) { return .end }
        if furniture.contains(bare) || isLegal(lowered) { return .furniture }
        return nil
    }

    private static func isCaption(_ lowered: String, of line: String) -> Bool {
        if captionStarts.contains(where: lowered.hasPrefix) { return line.unicodeScalars.count <= 200 }
        guard line.unicodeScalars.count <= 200 else { return false }
        return captionParts.contains { lowered.contains($0) } || captionEnds.contains { lowered.hasSuffix($0) }
    }

    private static func isLegal(_ lowered: String) -> Bool {
        lowered.hasPrefix("©") || lowered.hasPrefix("(c)") || legalParts.contains { lowered.contains($0) }
    }

    /// Longer lines, in Unicode scalars, are no mark.
    private static let longestMark = 60

    static let asides = set("asides")
    static let asideStarts = asides.sorted().map { $0 + ":" } + asides.sorted().map { $0 + "：" }
    static let ends = set("ends")
    static let endStarts = PackWords.standard.boilerplate("end-beginnings")
    static let furniture = set("furniture")
    static let legalParts = PackWords.standard.boilerplate("legal")
    static let captionStarts = PackWords.standard.boilerplate("caption-beginnings")
    static let captionParts = PackWords.standard.boilerplate("caption-parts")
    static let captionEnds = PackWords.standard.boilerplate("caption-ends")
    /// What a breadcrumb trail begins with, in lower case.
    static let homes = set("homes")
    /// What begins so is the beginning of a breadcrumb trail, too.
    static let homeStarts = PackWords.standard.boilerplate("home-beginnings")
    /// Names of sections in lower case, to tell a section from a menu's last entry.
    static let sections = set("sections")
    /// What ends a breadcrumb trail without naming anything.
    static let pageWords = set("page-words")

    private static func set(_ list: String) -> Set<String> { Set(PackWords.standard.boilerplate(list)) }
}
