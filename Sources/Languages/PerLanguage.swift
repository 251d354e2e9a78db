public import NewsModel
import Synchronization

/// A value that is made when somebody first asks for it, once.
public final class OnDemand<Value: Sendable>: Sendable {
    private let make: @Sendable () -> Value
    private let made = Mutex<Value?>(nil)

    /// A value that is made when it is first asked for.
    public init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    /// The value, made at the first call.
    public var value: Value {
        made.withLock { made in
            if let made { return made }
            let value = make()
            made = value
            return value
        }
    }
}

/// What a stage makes of each language's pack, such as tables that are quick to look into: made when the first text in the
/// language comes, once.
public final class PerLanguage<Value: Sendable>: Sendable {
    private let values: [Language: OnDemand<Value>]

    /// Makes a value of each pack when its language is first asked for.
    public init(_ packs: LanguagePacks, make: @escaping @Sendable (LanguagePack) -> Value) {
        values = Dictionary(
            packs.all.map { pack in (pack.language, OnDemand { make(pack) }) }, uniquingKeysWith: { first, _ in first })
    }

    /// What the stage made of a language's pack; nil where the language is not served.
    public subscript(language: Language?) -> Value? { language.flatMap { values[$0]?.value } }
}
