/// The page around an edition: HTML with `{{lang}}`, `{{title}}`, `{{style}}` and `{{body}}` where they belong.
public struct PageTemplate: Sendable {
    /// The values a template may show.
    enum Value: String, CaseIterable {
        /// BCP 47; within an attribute.
        case lang
        /// Escaped text.
        case title
        /// CSS.
        case style
        /// HTML.
        case body
    }

    private let source: String
    let style: String

    /// A template of one's own; nil when it shows no `{{body}}`. Names in double braces that are no value stay as they are.
    public init?(_ source: String, style: String = PageTemplate.pageStyle) {
        guard source.range(of: "{{body}}") != nil else { return nil }
        self.init(known: source, style: style)
    }

    private init(known source: String, style: String) {
        self.source = source
        self.style = style
    }

    /// The page for a browser.
    public static let page = PageTemplate(known: skeleton, style: pageStyle)
    /// The HTML part of a message: the same with the little style that mail programs keep.
    public static let mail = PageTemplate(known: skeleton, style: mailStyle)

    private static let skeleton = """
        <!DOCTYPE html>
        <html lang="{{lang}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{{title}}</title>
        <style>
        {{style}}
        </style>
        </head>
        <body>
        {{body}}
        </body>
        </html>

        """

    func filled(_ values: [Value: String]) -> String {
        var result = ""
        var rest = source[...]
        while let open = rest.range(of: "{{"), let close = rest[open.upperBound...].range(of: "}}") {
            let name = String(rest[open.upperBound..<close.lowerBound])
            result += rest[..<open.lowerBound]
            result += Value(rawValue: name).flatMap { values[$0] } ?? String(rest[open.lowerBound..<close.upperBound])
            rest = rest[close.upperBound...]
        }
        return result + rest
    }
}
