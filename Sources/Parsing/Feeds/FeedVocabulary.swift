import Formats
import Markup

/// The names of feeds' elements, freed of prefixes and spellings.
enum FeedVocabulary {
    /// Where a name comes from.
    enum Module: Hashable {
        /// RSS, Atom, RDF, CDF.
        case core
        case content, dublinCore, terms, media, iTunes, xhtml, foreign
    }

    /// The module of an element. A prefix that is declared nowhere is taken for the one it usually is.
    static func module(of node: MarkupNode) -> Module {
        let prefix = node.prefix?.lowercased()
        if let namespace = node.namespace?.lowercased() {
            if let module = modules[namespace] ?? modules[namespace.trimmed] { return module }
            // Early feeds made up default namespaces.
            return prefix == nil || prefix == "rss" || prefix == "atom" ? .core : .foreign
        }
        return prefix.map { prefixes[$0] ?? .foreign } ?? .core
    }

    private static let modules: [String: Module] = {
        var modules: [String: Module] = [:]
        for namespace in coreNamespaces { modules[namespace] = .core }
        modules["http://purl.org/rss/1.0/modules/content/"] = .content
        modules["http://purl.org/dc/elements/1.1/"] = .dublinCore
        modules["http://purl.org/dc/elements/1.0/"] = .dublinCore
        modules["http://purl.org/dc/terms/"] = .terms
        modules["http://search.yahoo.com/mrss/"] = .media
        modules["http://search.yahoo.com/mrss"] = .media
        modules["http://www.itunes.com/dtds/podcast-1.0.dtd"] = .iTunes
        modules["http://example.com/dtds/podcast-1.0.dtd"] = .iTunes
        modules["http://www.w3.org/1999/xhtml"] = .xhtml
        return modules
    }()

    private static let coreNamespaces = [
        "", "http://backend.userland.com/rss", "http://blogs.law.harvard.edu/tech/rss",
        "http://backend.userland.com/rss2", "http://backend.userland.com/rss091", "http://purl.org/rss/1.0/",
        "http://my.netscape.com/rdf/simple/0.9/", "http://my.netscape.com/rdf/simple/0.9",
        "http://my.netscape.com/publish/formats/rss-0.91.dtd", "http://channel.netscape.com/rdf/simple/0.9/",
        "http://purl.org/net/rss1.1#", "http://www.w3.org/2005/atom", "http://purl.org/atom/ns#",
        "http://purl.org/atom/", "http://example.com/newformat#", "http://example.com/necho", "http://purl.org/echo/",
        "http://purl.org/pie/", "uri/of/echo/namespace#", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    ]

    private static let prefixes: [String: Module] = [
        "rss": .core, "atom": .core, "atom10": .core, "atom03": .core, "rdf": .core, "content": .content,
        "dc": .dublinCore, "dcterms": .terms, "media": .media, "itunes": .iTunes, "xhtml": .xhtml,
    ]

    /// What an element of a feed or an item tells.
    enum Field: Hashable {
        case title, link, identifier, author, summary, content, published, updated, language, category
    }

    /// The field an element is for, and how much it counts against others for the same field: 0 is the best.
    static func field(_ name: String, _ module: Module) -> (field: Field, rank: Int)? {
        switch module {
        case .core: core[name].map { ($0, 0) } ?? lateCore[name].map { ($0, 1) }
        case .content: name == "encoded" ? (.content, 0) : nil
        case .xhtml: name == "body" ? (.content, 1) : nil
        case .dublinCore: dublinCore[name].map { ($0, 1) }
        case .terms: terms[name].map { ($0, 2) }
        case .iTunes: iTunes[name].map { ($0, name == "subtitle" ? 4 : 3) }
        case .media: media[name].map { ($0, 3) }
        case .foreign: nil
        }
    }

    private static let core: [String: Field] = [
        "title": .title, "link": .link, "guid": .identifier, "id": .identifier, "author": .author,
        "description": .summary, "summary": .summary, "tagline": .summary, "subtitle": .summary, "abstract": .summary,
        "content": .content, "body": .content, "fullitem": .content, "pubdate": .published, "published": .published,
        "issued": .published, "updated": .updated, "modified": .updated, "lastbuilddate": .updated,
        "language": .language, "category": .category,
    ]

    private static let lateCore: [String: Field] = [
        "managingeditor": .author, "created": .published, "date": .updated, "info": .summary, "creator": .author,
    ]

    private static let dublinCore: [String: Field] = [
        "title": .title, "creator": .author, "author": .author, "date": .updated, "language": .language,
        "description": .summary, "subject": .category,
    ]

    private static let terms: [String: Field] = [
        "issued": .published, "created": .published, "modified": .updated, "title": .title, "abstract": .summary,
    ]

    private static let iTunes: [String: Field] = ["summary": .summary, "subtitle": .summary, "author": .author]
    private static let media: [String: Field] = ["title": .title, "description": .summary]
}
