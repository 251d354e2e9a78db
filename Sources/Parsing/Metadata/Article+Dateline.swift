import NewsModel

extension Article {
    /// Moves the dateline from the first paragraph, where it has one, into the fields; what they hold already stays.
    mutating func takeDateline() {
        guard let index = paragraphs.firstIndex(where: { $0.kind == .paragraph }), index <= 2,
            let (dateline, rest) = Dateline.split(paragraphs[index].text)
        else { return }
        paragraphs[index] = Paragraph(rest, kind: .paragraph)
        self.dateline = self.dateline ?? dateline.place
        agency = agency ?? dateline.agency
        if authors.isEmpty { authors = dateline.authors }
    }
}
