import NewsModel

extension Article {
    /// Moves the dateline from the first paragraph, where it has one, into the fields; what they hold already stays.
    /// 本报, "this paper", is the publisher where one is known.
    mutating func takeDateline() {
        guard let index = paragraphs.firstIndex(where: { $0.kind == .paragraph }), index <= 2,
            let (dateline, rest) = Dateline.split(paragraphs[index].text)
        else { return }
        datelineText = String(paragraphs[index].text.dropLast(rest.count)).collapsed
        paragraphs[index] = Paragraph(rest, kind: .paragraph)
        self.dateline = self.dateline ?? dateline.place
        agency = agency ?? dateline.agency.map { $0.hasPrefix("本") ? publisher ?? $0 : $0 }
        if authors.isEmpty { authors = dateline.authors }
    }
}
