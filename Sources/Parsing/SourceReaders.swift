public import Formats

/// The readers of sources: a new kind is a file with its reader, and a line here.
public enum SourceReaders {
    /// Of readers that claim alike, the first reads.
    static let all: [SourceReader] =
        SourceReader.unreadFiles + [
            .wordDocument, .openDocument, .zip, .gzip, .richText,
            .unreadableText,
            .feed, .postPage, .weChatPage, .page, .agencyNews, .otherXML, .markdown,
            .jsonFeed, .ninjs, .telegramExport,
            .webArchive, .mailbox, .mail,
        ] + SourceReader.unreadTexts + [
            .plainText
        ]

    /// What a file is by the ending of its name; nil where that says nothing, so that its contents decide.
    public static func mediaType(ofName name: String) -> MediaType? {
        guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return nil }
        let ending = name[name.index(after: dot)...].lowercased()
        return all.lazy.compactMap { $0.mediaTypes[ending] }.first
    }

    /// The reader with the greatest claim; of equals the first. Nil when nobody claims.
    static func reader(of content: inout SourceContent, among readers: [SourceReader]) -> SourceReader? {
        var best: (reader: SourceReader, claim: SourceReader.Claim)?
        for reader in readers where reader.mostClaim > best?.claim ?? .none {
            let claim = reader.claim(&content)
            if claim > best?.claim ?? .none { best = (reader, claim) }
        }
        return best?.reader
    }
}
