import Formats
import Markup

/// The names of feeds' elements, freed of prefixes and spellings.
enum FeedVocabulary {
    /// Where a name comes from.
    enum Module: Hashable {
        /// RSS, Atom, RDF, CDF.
        case core
        case content, dublinCore, terms, media, iTunes, xhtml, turbo, foreign
    }

    /// The module of an element. A namespace counts however it is spelt; a prefix that is declared nowhere, or for an
    /// address that nobody knows, is taken for the one it usually is.
    static func module(of node: MarkupNode) -> Module {
        let prefix = node.prefix?.lowercased()
        if let namespace = node.namespace {
            if let module = modules[namespace.lowercased()] ?? modules[bare(namespace)] { return module }
            // Early feeds made up default namespaces.
            if prefix == nil || prefix == "rss" || prefix == "atom" { return .core }
            return prefix.flatMap { prefixes[$0] }.flatMap { $0 == .core ? nil : $0 } ?? .foreign
        }
        return prefix.map { prefixes[$0] ?? .foreign } ?? .core
    }

    private static let modules: [String: Module] = {
        var modules: [String: Module] = [:]
        for namespace in coreNamespaces {
            modules[namespace] = .core
            modules[bare(namespace)] = .core
        }
        let others: [(String, Module)] = [
            ("http://purl.org/rss/1.0/modules/content/", .content), ("http://purl.org/dc/elements/1.1/", .dublinCore),
            ("http://purl.org/dc/elements/1.0/", .dublinCore), ("http://purl.org/dc/terms/", .terms),
            ("http://search.yahoo.com/mrss/", .media), ("http://www.itunes.com/dtds/podcast-1.0.dtd", .iTunes),
            ("http://example.com/dtds/podcast-1.0.dtd", .iTunes), ("http://www.w3.org/1999/xhtml", .xhtml),
            ("http://turbo.yandex.ru", .turbo),
        ]
        for (namespace, module) in others {
            modules[namespace] = module
            modules[bare(namespace)] = module
        }
        return modules
    }()

    /// A namespace without what people get wrong in it: the scheme, `www.`, white space and the slash at its end.
    private static func bare(_ namespace: String) -> String {
        var rest = namespace.trimmed.lowercased()[...]
        for beginning in ["http:", "https:", "//", "www."] where rest.hasPrefix(beginning) {
            rest = rest.dropFirst(beginning.count)
        }
        while rest.last == "/" || rest.last == "#" { rest = rest.dropLast() }
        return String(rest)
    }

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
        "dc": .dublinCore, "dcterms": .terms, "media": .media, "itunes": .iTunes, "xhtml": .xhtml, "turbo": .turbo,
    ]

    /// What an element of a feed or an item tells.
    enum Field: Hashable {
        case title, link, identifier, author, summary, content, published, updated, language, category
        /// The outlet that an item was taken from.
        case source
    }

    /// The field an element is for, and how much it counts against others for the same field: 0 is the best.
    static func field(_ name: String, _ module: Module) -> (field: Field, rank: Int)? {
        // Each service that takes feeds has an element of its own for the whole text: `yandex:full-text` and its kin.
        if fullTexts.contains(name.filter { $0 != "-" && $0 != "_" }), module != .foreign || name != "encoded" {
            return (.content, 0)
        }
        return switch module {
        case .core: core[name].map { ($0, 0) } ?? lateCore[name].map { ($0, 1) }
        case .turbo: name == "content" ? (.content, 0) : nil
        case .xhtml: name == "body" ? (.content, 1) : nil
        case .dublinCore: dublinCore[name].map { ($0, 1) }
        case .terms: terms[name].map { ($0, 2) }
        case .iTunes: iTunes[name].map { ($0, name == "subtitle" ? 4 : 3) }
        case .media: media[name].map { ($0, 3) }
        case .content: nil
        case .foreign: name == "source" ? (.source, 2) : nil
        }
    }

    private static let fullTexts: Set = [
        "fulltext", "fullcontent", "encoded", "contentencoded", "articlebody", "fulldescription", "longdescription",
        "full",
    ]

    private static let core: [String: Field] = [
        "title": .title, "link": .link, "guid": .identifier, "id": .identifier, "author": .author,
        "description": .summary, "summary": .summary, "tagline": .summary, "subtitle": .summary, "abstract": .summary,
        "content": .content, "body": .content, "fullitem": .content, "text": .content, "story": .content,
        "article": .content, "pubdate": .published, "published": .published,
        "issued": .published, "updated": .updated, "modified": .updated, "lastbuilddate": .updated,
        "language": .language, "category": .category, "source": .source,
    ]

    private static let lateCore: [String: Field] = [
        "managingeditor": .author, "created": .published, "date": .updated, "info": .summary, "creator": .author,
    ]

    private static let dublinCore: [String: Field] = [
        "title": .title, "creator": .author, "author": .author, "date": .updated, "language": .language,
        "description": .summary, "subject": .category, "source": .source,
    ]

    private static let terms: [String: Field] = [
        "issued": .published, "created": .published, "modified": .updated, "title": .title, "abstract": .summary,
    ]

    private static let iTunes: [String: Field] = ["summary": .summary, "subtitle": .summary, "author": .author]
    private static let media: [String: Field] = ["title": .title, "description": .summary]
}
