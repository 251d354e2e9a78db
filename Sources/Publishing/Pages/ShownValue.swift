import Mustache

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
