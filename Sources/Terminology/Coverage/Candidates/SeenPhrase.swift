import NewsModel

/// All occurrences of a phrase in the articles of a day.
struct SeenPhrase {
    let language: Language
    /// By article, a text's before its title's; never empty.
    var uses: [PhraseUse] = []
    /// Of its occurrences, those within the longer phrase that has most of them.
    var nested = 0

    init(_ language: Language) { self.language = language }

    var count: Int { uses.count }

    var isName: Bool { uses.count(where: { $0.traits.contains(.name) }) * 2 > uses.count }

    /// The articles with the number of occurrences in each, in order.
    var articles: [(position: Int, count: Int)] {
        var found: [(position: Int, count: Int)] = []
        for use in uses {
            if let last = found.last, last.position == Int(use.article) {
                found[found.count - 1].count += 1
            } else {
                found.append((Int(use.article), 1))
            }
        }
        return found
    }
}

extension AnalyzedArticle {
    /// The text or the title, wherever the phrase stands.
    func document(of use: PhraseUse) -> Document { use.traits.contains(.inTitle) ? title : document }

    /// The phrase as it is written.
    func text(of use: PhraseUse) -> Substring {
        let document = document(of: use)
        return document[document.span(of: use.tokens)]
    }

    /// The words of the phrase as they are written.
    func words(of use: PhraseUse) -> [String] {
        let document = document(of: use)
        return use.tokens.map { String(document[document.tokens[$0]]) }
    }
}
