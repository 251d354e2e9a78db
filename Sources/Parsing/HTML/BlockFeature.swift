/// What is measured of a line to judge whether it belongs to the article. The order is that of `BlockWeights`.
enum BlockFeature: Int, CaseIterable {
    case bias
    // Length
    case length, isTiny, isShort, isLong, isVeryLong
    // Links
    case linkDensity, isAllLink, isHalfLink
    // Marks
    case hasStop, hasStops, commaDensity, endsWithStop, endsOpen, endsCut, endsWithColon
    // The element itself
    case paragraph, heading1, heading2, heading4, listItem, cell, division, quotation, preformatted, definition
    case shortListItem, longListItem
    // Elements around
    case inArticle, inMain, inNav, inAside, inFooter, inHeader, inFigure, inCaption, inForm, inTable, inAddress
    case inParagraph
    // Words in classes
    case articleBody, article, content, text, wrapper, comment, share, related, navigation, advertisement, newsletter
    case caption, media, byline, date, keywords, sidebar, footer, consent, hidden, list, tool, header, lead, title
    case pullQuote, paywall
    case relatedInBody, linkInBody, shortInBody
    // Place
    case beforeHeading, atHeading, position, isLastTenth
    // Neighbours
    case proseBefore, proseAfter, proseBetween, proseAround, proseInParent, proseInGrandparent
    // What it says
    case saysRelated, saysShare, saysSubscribe, saysCopyright, saysStaff, saysCredit, saysAdvertisement, saysComment
    case saysByline, saysDate, saysConsent
    case isRepeated, isInStructuredBody, isNotInStructuredBody, digits, capitals, startsSmall, isDescription
    // Which article of several it belongs to
    case inHeadingArticle, inOtherArticle, manyArticles, stepsToHeading
    // Words in the classes of the three innermost elements
    case nearRelated, nearAdvertisement, nearCaption, nearByline, nearNewsletter, nearList, nearShare, nearSidebar
    case nearFooter, nearTool, nearMedia, nearHeader, nearLead, nearText, nearArticleBody, nearComment
    // The page
    case isHan, proseOfPage, linesOfPage

    static let count = allCases.count
}
