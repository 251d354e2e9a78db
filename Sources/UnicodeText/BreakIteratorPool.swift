import Synchronization

/// Break iterators of one kind and locale, lent to one caller at a time and reused.
public final class BreakIteratorPool: Sendable {
    private let kind: BreakIterator.Kind
    private let locale: String
    private let idle = Mutex<[Lent]>([])

    /// Iterators are opened when they are first asked for, as many as there are callers at one moment.
    public init(_ kind: BreakIterator.Kind, locale: String) {
        self.kind = kind
        self.locale = locale
    }

    /// Calls `body` with an iterator that nobody else has; with nil when ICU has none for the locale.
    public func withIterator<Result>(_ body: (BreakIterator?) throws -> Result) rethrows -> Result {
        guard let lent = take() else { return try body(nil) }
        defer { idle.withLock { $0.append(lent) } }
        return try body(lent.iterator)
    }

    private func take() -> Lent? {
        if let lent = idle.withLock({ $0.popLast() }) { return lent }
        return BreakIterator(kind, locale: locale).map(Lent.init)
    }

    /// An iterator on its way between threads, which is safe since only one of them has it.
    private struct Lent: @unchecked Sendable {
        let iterator: BreakIterator
    }
}
