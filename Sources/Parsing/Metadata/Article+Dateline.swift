import NewsModel

extension Article {
    /// A dateline is short; what follows it may be as long as a hostile page likes.
    private static let longestDateline = 400

    /// Moves the dateline from the first paragraph, where it has one, into the fields; what they hold already stays.
    /// 本报, "this paper", is the publisher where one is known, else nobody.
    mutating func takeDateline() {
        guard let index = paragraphs.firstIndex(where: { $0.kind == .paragraph }), index <= 2 else { return }
        let text = paragraphs[index].text
        let head = String(text.prefix(Self.longestDateline))
        guard let (dateline, rest) = Dateline.split(head) else { return }
        datelineText = String(head.dropLast(rest.count)).collapsed
        paragraphs[index] = Paragraph(rest + text.dropFirst(Self.longestDateline), kind: .paragraph)
        self.dateline = self.dateline ?? dateline.place
        agency = agency ?? dateline.agency.flatMap { HanDatelineWords.ownNames.contains($0) ? publisher : $0 }
        if authors.isEmpty { authors = dateline.authors }
    }
}
