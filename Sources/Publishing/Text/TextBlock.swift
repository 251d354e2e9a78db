/// A piece of a text edition before it is broken into lines.
enum TextBlock {
    /// Wrapped where it is too wide.
    case paragraph(String)
    /// Printed as it is, on a line of its own.
    case line(String)
    case blank
    /// A line across the page.
    case rule(Character)
}
