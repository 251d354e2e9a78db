/// What is measured of a line to judge whether it belongs to the article. The fitted judge knows each by its name.
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

    // The rest is measured of the lines that a first look leaves, by the scores it gave.
    // The line and what holds most of what scored well
    case score, isInContainer, scoreInContainer
    // The lines beside it
    case scoreBefore1, scoreAfter1, scoreBefore2, scoreAfter2, scoreBefore3, scoreAfter3
    case meanBefore3, meanAfter3, meanBefore8, meanAfter8
    // Lines of its kind
    case scoreOfSiblings, scoreOfCousins, scoreOfSameMarks, scoreOfSameClass, countOfSameClass
    // Its place among the lines that surely belong
    case linesToFirst, linesFromLast, gainBefore, gainOfPage, textSinceSure, textUntilSure, endingsBefore
    case depthInContainer, isInTopParent, gainOfParent
    // What the lines beside it are
    case lengthBefore1, linksBefore1, isHeadingBefore1, stopBefore1, sharesParentBefore1, sharesTagBefore1
    case lengthAfter1, linksAfter1, isHeadingAfter1, stopAfter1, sharesParentAfter1, sharesTagAfter1
    case lengthBefore2, linksBefore2, isHeadingBefore2, stopBefore2
    case lengthAfter2, linksAfter2, isHeadingAfter2, stopAfter2
    case linksBefore4, labelsBefore4, linksAfter4, labelsAfter4
    // The heading above
    case scoreOfHeading, linksOfHeading, linesFromHeading, headingSaysWhatFollows, headingIsAround
    // The elements around
    case textOfParent, linksOfParent, linesOfParent, proseOfParent
    case textOfGrandparent, linksOfGrandparent, linesOfGrandparent, proseOfGrandparent
    case textOfThirdParent, linksOfThirdParent, linesOfThirdParent, proseOfThirdParent
    // How much of the likely text the best element of a kind holds, and the best of those around
    case bestArticleBody, aroundArticleBody, bestArticle, aroundArticle, bestMain, aroundMain, bestText, aroundText
    case shareOfElement, shareOfParent, shareOfGrandparent, shareOfThirdParent
    case linesFromHeadline, textFromHeadline

    static let count = allCases.count

    /// How many are measured of a line by itself.
    static let ownCount = linesOfPage.rawValue + 1
}

/// The measurements of a line; 0 where nothing was measured.
struct BlockRow {
    private(set) var values: [Float]

    /// A row for what is measured of a line by itself.
    init() {
        values = [Float](repeating: 0, count: BlockFeature.ownCount)
    }

    /// A row with room for all measurements.
    init(extending own: BlockRow) {
        values = []
        values.reserveCapacity(BlockFeature.count)
        values.append(contentsOf: own.values)
        values.append(contentsOf: repeatElement(0, count: BlockFeature.count - own.values.count))
    }

    subscript(feature: BlockFeature) -> Float {
        get { values[feature.rawValue] }
        set { values[feature.rawValue] = newValue }
    }
}
