/// Finds the anchors (`&name`) and aliases (`*name`) of a YAML text before anybody follows them.
enum AliasFinder {
    /// Where the first stands; nil where there is none. One within quotation marks or a comment is text.
    ///
    /// In a text without quotation marks a word that begins with `&` or `*` counts too: better to ask for quotation marks
    /// than to follow an alias.
    static func firstAlias(in text: String, of source: String) -> SettingError.Place? {
        var (line, column) = (1, 0)
        var previous: Unicode.Scalar = "\n"
        var quote: Unicode.Scalar?
        var isComment = false
        /// Whether a mark here would be the first of a value.
        var startsValue = true
        let scalars = text.unicodeScalars
        var position = scalars.startIndex
        while position < scalars.endIndex {
            let scalar = scalars[position]
            let next = scalars.index(after: position)
            column += 1
            if scalar == "\n" {
                (line, column, isComment) = (line + 1, 0, false)
                startsValue = quote == nil
            } else if isComment {
                // To the end of the line.
            } else if let open = quote {
                if scalar == open { quote = nil }
                // A double-quoted text has escapes; the doubled mark of a single-quoted one closes it and opens it again.
                if open == "\"", scalar == "\\", next < scalars.endIndex, scalars[next] != "\n" {
                    position = next
                    column += 1
                }
                startsValue = scalar == open && open == "'"
            } else {
                let follows = " \t\n[{,".unicodeScalars.contains(previous)
                if scalar == "#", follows { isComment = true }
                if (scalar == "&" || scalar == "*") && follows, next < scalars.endIndex,
                    !scalars[next].properties.isWhitespace
                {
                    return SettingError.Place(source: source, line: line, column: column)
                }
                if (scalar == "'" || scalar == "\"") && startsValue { quote = scalar }
                startsValue =
                    "[{,".unicodeScalars.contains(scalar)
                    || ((scalar == " " || scalar == "\t") && (startsValue || ":-?,".unicodeScalars.contains(previous)))
            }
            previous = scalar
            position = scalars.index(after: position)
        }
        return nil
    }
}
