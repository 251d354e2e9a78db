import Mustache

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

/// A value as Mustache asks for it.
struct ShownValue {
    let value: PageValue

    /// What Mustache is to see: truth and lists it knows itself.
    private static func shown(_ value: PageValue) -> Any {
        switch value {
        case .flag(let flag): flag
        case .list(let values): values.map(ShownValue.init)
        case .text, .markup, .group: ShownValue(value: value)
        }
    }
}

extension ShownValue: MustacheParent {
    /// A name that a group has is never looked up further out, also where its value is absent.
    func child(named name: String) -> Any? {
        guard case .group(let values) = value else { return nil }
        return values[name].map(Self.shown)
    }
}

extension ShownValue: MustacheCustomRenderable {
    var renderText: String {
        switch value {
        case .text(let text), .markup(let text): text
        case .flag, .list, .group: ""
        }
    }

    var isNull: Bool {
        switch value {
        case .text(let text), .markup(let text): text.isEmpty
        case .flag, .list, .group: false
        }
    }
}
