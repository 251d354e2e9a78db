import Markup

/// The `<meta>` elements of a page: values by their name, property or itemprop in lower case.
struct MetaTags: Sendable {
    private var values: [String: [String]] = [:]

    init(_ elements: [MarkupNode]) {
        for element in elements.prefix(500) {
            guard let content = element["content"], !content.isEmpty else { continue }
            for attribute in ["property", "name", "itemprop", "http-equiv"] {
                if let name = element[attribute] { values[name.lowercased(), default: []].append(content) }
            }
        }
    }

    /// The first value of the first of these names that has one that is not blank.
    func first(_ names: String...) -> String? {
        for name in names {
            if let value = values[name]?.first(where: { !$0.allSatisfy(\.isWhitespace) }) { return value }
        }
        return nil
    }

    /// All values of a name.
    func all(_ name: String) -> [String] { values[name] ?? [] }
}
