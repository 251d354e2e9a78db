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
        let (place, outlet) = divided(dateline)
        self.dateline = self.dateline ?? place
        agency = agency ?? outlet.flatMap { HanDatelineWords.ownNames.contains($0) ? publisher : $0 }
        if authors.isEmpty { authors = dateline.authors }
    }

    /// Place and agency. 东北新闻网哈尔滨5月14日电: behind the outlet's own name, which no list of agencies has, stands
    /// the place.
    private func divided(_ dateline: Dateline) -> (place: String?, agency: String?) {
        guard dateline.place == nil, let publisher, let agency = dateline.agency, agency != publisher,
            agency.hasPrefix(publisher)
        else { return (dateline.place, dateline.agency) }
        let place = agency.dropFirst(publisher.count)
        let isHan = place.unicodeScalars.allSatisfy { ("\u{4E00}"..."\u{9FFF}").contains($0) }
        return isHan ? (String(place), publisher) : (nil, agency)
    }
}
