/// The elements that matter for finding an article; all others are one of `inline` and `block`.
enum PageTag: UInt8, CaseIterable {
    case text, document, inline, block
    case html, head, body, title, meta, link, base, script
    /// Elements whose text is never the reader's: style, templates, drawings, controls.
    case unseen
    case noscript, nav, aside, header, footer, main, article, section, form, figure, figcaption
    case p, div, span, a, br, hr, h1, h2, h3, h4, h5, h6
    case ul, ol, li, dl, dt, dd, blockquote, pre, table, tr, td, th, time, address, label, details, img

    static let count = allCases.count

    private static let byName: [String: PageTag] = {
        var table: [String: PageTag] = [
            "html": .html, "head": .head, "body": .body, "title": .title, "meta": .meta, "link": .link, "base": .base,
            "script": .script, "noscript": .noscript, "nav": .nav, "aside": .aside, "header": .header,
            "footer": .footer, "main": .main, "article": .article, "section": .section, "form": .form,
            "figure": .figure, "figcaption": .figcaption, "p": .p, "div": .div, "span": .span, "a": .a, "br": .br,
            "hr": .hr, "h1": .h1, "h2": .h2, "h3": .h3, "h4": .h4, "h5": .h5, "h6": .h6, "ul": .ul, "ol": .ol,
            "li": .li, "dl": .dl, "dt": .dt, "dd": .dd, "blockquote": .blockquote, "pre": .pre, "table": .table,
            "tr": .tr, "td": .td, "th": .th, "time": .time, "address": .address, "label": .label, "details": .details,
            "img": .img,
        ]
        let inline = """
            abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb rp rt ruby s samp small \
            strike strong sub sup tt u var wbr
            """
        for name in inline.split(separator: " ") { table[String(name)] = .inline }
        let unseen = """
            style template iframe object embed svg math canvas audio video map select option button input textarea \
            dialog datalist progress meter applet noframes
            """
        for name in unseen.split(separator: " ") { table[String(name)] = .unseen }
        return table
    }()

    /// The tag of an element in lower case; unknown ones are blocks, as most custom elements are.
    init(name: String) {
        self = Self.byName[name] ?? .block
    }

    /// Whether the element stands within a line of text.
    var isInline: Bool {
        switch self {
        case .inline, .span, .a, .time, .label, .img: true
        default: false
        }
    }

    var isHeading: Bool { (PageTag.h1.rawValue...PageTag.h6.rawValue).contains(rawValue) }
}
