import UnicodeText

/// Where a browser says that it saved a page from: `<!-- saved from url=(0046)https://… -->`, the “mark of the web”.
enum SavedAddress {
    private static let mark = "saved from url=("
    /// It stands before or right behind the document's type.
    private static let head = 2_048

    /// The address in the head of a page's source; nil where none is told, or one that is no page's, such as
    /// `about:internet`.
    static func find(in text: some StringProtocol) -> String? {
        let head = text.prefix(head)
        guard let start = head.firstRange(of: mark)?.upperBound else { return nil }
        let address = head[start...].drop(while: \.isNumber).dropFirst().prefix { !$0.isWhitespace && $0 != ">" }
        let isPage = address.hasPrefix("http://") || address.hasPrefix("https://")
        return isPage ? String(address) : nil
    }
}
