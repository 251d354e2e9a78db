extension CreditLabels {
    static let englishAuthors = [
        "author", "authors", "by", "written by", "reported by", "story by", "text", "reporter",
    ]
    static let englishSources = ["source", "sources"]
    static let englishEditors = ["editor", "edited by", "editing by", "translated by", "translator", "reporting by"]
    static let englishPhotos = ["photo", "photos", "photo by", "image", "image credit", "picture", "photo credit"]
    static let englishOthers = ["published", "updated", "views", "comments", "date", "time", "tags"]

    /// What a by-line without a colon begins with, in lower case.
    static let englishBylineStarts = ["by ", "written by ", "reported by ", "story by "]
    static let longestBylineStart = englishBylineStarts.map(\.count).max() ?? 0

    /// Words of organizations and posts, which are no part of a person's name.
    static let englishOrganizations: Set = [
        "agency", "news", "reporter", "correspondent", "editor", "staff", "wire", "times", "post", "press", "writer",
        "journal", "herald", "tribune", "service", "team", "desk", "media", "contributor", "bureau", "reuters", "ap",
        "afp", "bloomberg", "today", "magazine", "daily", "monitor",
    ]
}
