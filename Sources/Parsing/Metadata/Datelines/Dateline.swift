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
    static func split(_ paragraph: String) -> (dateline: Dateline, rest: String)? {
        HanDatelineScanner(paragraph).read() ?? DatelineScanner(paragraph).read()
    }
}
