import Markup

extension StringProtocol {
    /// The text with white space of any kind as single spaces, none at the ends, and without invisible characters.
    var collapsed: String {
        var line = PageLine()
        var text: [UInt8] = []
        line.append(ArraySlice(utf8), isLink: false, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// The text of a value that may hold markup or entities, as metadata often do; collapsed.
    var withoutMarkup: String {
        guard utf8.contains(UInt8(ascii: "&")) || utf8.contains(UInt8(ascii: "<")) else { return collapsed }
        return MarkupTree(html: String(self)).document.text.collapsed
    }
}
