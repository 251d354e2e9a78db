/// A value that a template shows.
public enum PageValue: Sendable {
    /// Text, escaped where it is shown. An empty one counts as absent.
    case text(String)
    /// HTML that was made from escaped text.
    case markup(String)
    case flag(Bool)
    case list([PageValue])
    case group([String: PageValue])

    /// Text, or what counts as absent.
    public static func text(_ text: String?) -> PageValue {
        .text(text ?? "")
    }
}
