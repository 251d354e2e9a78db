import Carrying
import Digests
import Languages
import NewsModel

/// Says in the language of each edition what its foreign stories are about.
struct DayCarrier: Sendable {
    private let names = NameFinder()
    private let carrier = Carrier()

    /// The digest with a line for each lead that its edition's readers cannot read.
    ///
    /// - Parameter articles: those that the digest was compiled of.
    func carried(_ digest: Digest, articles: [AnalyzedArticle]) -> Digest {
        let bySource = Dictionary(articles.map { ($0.article.source, $0) }) { first, _ in first }
        return digest.carried { entry, editions in
            // What was read in a draft is printed in it.
            guard let article = bySource[entry.source], article.original == nil else { return [:] }
            let title = found(in: article.title, article.titleMatches)
            let text = found(in: article.document, article.matches)
            return editions.reduce(into: [:]) { $0[$1] = carrier.line(title: title, text: text, into: $1) }
        }
    }

    private func found(in document: Document, _ terms: [TermMatch]) -> CarriedText {
        CarriedText(document: document, names: names.names(in: document), terms: terms)
    }
}
