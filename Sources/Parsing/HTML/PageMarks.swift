/// What an element says of itself in its class, id, role and itemprop.
struct PageMarks: OptionSet {
    let rawValue: UInt64

    /// `articleBody`, `article-content`, `post-body` and the like.
    static let articleBody = PageMarks(rawValue: 1 << 0)
    static let article = PageMarks(rawValue: 1 << 1)
    static let content = PageMarks(rawValue: 1 << 2)
    static let comment = PageMarks(rawValue: 1 << 3)
    static let share = PageMarks(rawValue: 1 << 4)
    static let related = PageMarks(rawValue: 1 << 5)
    static let navigation = PageMarks(rawValue: 1 << 6)
    static let advertisement = PageMarks(rawValue: 1 << 7)
    static let newsletter = PageMarks(rawValue: 1 << 8)
    static let caption = PageMarks(rawValue: 1 << 9)
    static let byline = PageMarks(rawValue: 1 << 10)
    static let date = PageMarks(rawValue: 1 << 11)
    static let keywords = PageMarks(rawValue: 1 << 12)
    static let sidebar = PageMarks(rawValue: 1 << 13)
    static let footer = PageMarks(rawValue: 1 << 14)
    static let consent = PageMarks(rawValue: 1 << 15)
    static let hidden = PageMarks(rawValue: 1 << 16)
    static let list = PageMarks(rawValue: 1 << 17)
    static let tool = PageMarks(rawValue: 1 << 18)
    static let header = PageMarks(rawValue: 1 << 19)
    static let lead = PageMarks(rawValue: 1 << 20)
    static let title = PageMarks(rawValue: 1 << 21)
    static let quotation = PageMarks(rawValue: 1 << 22)
    static let paywall = PageMarks(rawValue: 1 << 23)
    static let text = PageMarks(rawValue: 1 << 24)
    static let wrapper = PageMarks(rawValue: 1 << 25)
    static let media = PageMarks(rawValue: 1 << 26)
    /// Within a link.
    static let link = PageMarks(rawValue: 1 << 27)
    // Within elements of these names.
    static let inArticle = PageMarks(rawValue: 1 << 28)
    static let inMain = PageMarks(rawValue: 1 << 29)
    static let inForm = PageMarks(rawValue: 1 << 30)
    static let inTable = PageMarks(rawValue: 1 << 31)
    static let inNav = PageMarks(rawValue: 1 << 32)
    static let inAside = PageMarks(rawValue: 1 << 33)
    static let inHeader = PageMarks(rawValue: 1 << 34)
    static let inFooter = PageMarks(rawValue: 1 << 35)
    static let inFigure = PageMarks(rawValue: 1 << 36)
    static let inList = PageMarks(rawValue: 1 << 37)
    static let inQuotation = PageMarks(rawValue: 1 << 38)
    static let inCaption = PageMarks(rawValue: 1 << 39)
    static let inParagraph = PageMarks(rawValue: 1 << 40)
    static let inAddress = PageMarks(rawValue: 1 << 41)

    /// What speaks against an element; an element that holds most of a page's text does not pass it on.
    static let suspicious: PageMarks = [
        .comment, .share, .related, .navigation, .advertisement, .newsletter, .caption, .byline, .date, .keywords,
        .sidebar, .footer, .consent, .hidden, .list, .tool, .header, .title, .quotation, .paywall, .media, .lead,
        .inForm, .inHeader, .inAside, .inFooter, .inNav, .inFigure, .inList, .inTable,
    ]

    /// What the element's name alone says.
    init(_ tag: PageTag) {
        switch tag {
        case .article: self = .inArticle
        case .main: self = .inMain
        case .form: self = .inForm
        case .table, .tr, .td, .th: self = .inTable
        case .nav: self = .inNav
        case .aside: self = .inAside
        case .header: self = .inHeader
        case .footer: self = .inFooter
        case .figure: self = .inFigure
        case .ul, .ol, .li: self = .inList
        case .blockquote: self = .inQuotation
        case .figcaption: self = .inCaption
        case .p: self = .inParagraph
        case .address: self = .inAddress
        case .a: self = .link
        default: self = []
        }
    }

    init(rawValue: UInt64) {
        self.rawValue = rawValue
    }
}
