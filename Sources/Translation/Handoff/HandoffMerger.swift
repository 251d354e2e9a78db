import Formats
public import NewsModel

/// Takes a hand-off back into the digest it came from, or into what has become of that meanwhile.
public struct HandoffMerger: Sendable {
    /// What fits, and what does not.
    public struct Outcome: Sendable {
        /// In the order of the digest; by a person, without a date, which the caller knows.
        public var accepted: [TranslatedSentence] = []
        /// Sentences that came back as they went out.
        public var untouched = 0
        /// What was not taken, and why.
        public var findings: [Finding] = []
    }

    /// The most findings that are listed one by one.
    private static let findingLimit = 20

    private let packages: [HandoffPackage]

    /// - Parameter packages: what would be handed off today: one for each source language.
    public init(_ packages: [HandoffPackage]) {
        self.packages = packages
    }

    /// Takes a sentence when its id is known and its source is unchanged, or when its source stands in the digest under
    /// another id; and only when its target is neither empty nor the copy that was sent.
    ///
    /// - Parameter name: what findings call the file.
    public func merge(_ returned: [ReturnedSegment], translator: String?, name: String) -> Outcome {
        var outcome = Outcome()
        var problems: [String] = []
        let known = index()
        var taken: [String: String] = [:]
        for segment in returned {
            let target = segment.target.trimmed
            guard segment.isTranslated else {
                outcome.untouched += 1
                continue
            }
            guard
                let (package, own) = known.byID[segment.id]
                    ?? segment.source.flatMap({ known.bySource[SourceHash.of($0)] })
            else {
                problems.append("\(segment.id) is not in this digest; its translation was not taken")
                continue
            }
            if let source = segment.source, SourceHash.of(source) != SourceHash.of(own.source) {
                problems.append("the original of \(segment.id) was changed; its translation was not taken")
                continue
            }
            if let before = taken[own.id] {
                if before != target {
                    problems.append("\(own.id) came twice with different translations; the first was taken")
                }
                continue
            }
            taken[own.id] = target
            outcome.accepted.append(
                TranslatedSentence(
                    id: own.id, source: own.source, sourceTag: package.sourceTag, text: target,
                    languageTag: package.targetTag, origin: .human(name: translator)))
        }
        outcome.accepted.sort { (known.order[$0.id] ?? 0) < (known.order[$1.id] ?? 0) }
        outcome.findings = problems.prefix(Self.findingLimit).map { Finding(.warning, source: name, message: $0) }
        if problems.count > Self.findingLimit {
            outcome.findings.append(
                Finding(.warning, source: name, message: "\(problems.count) translations in all were not taken"))
        }
        return outcome
    }

    private typealias Place = (package: HandoffPackage, segment: HandoffPackage.Segment)

    private func index() -> (byID: [String: Place], bySource: [String: Place], order: [String: Int]) {
        var byID: [String: Place] = [:]
        var bySource: [String: Place] = [:]
        var order: [String: Int] = [:]
        for package in packages {
            for segment in package.segments {
                byID[segment.id] = (package, segment)
                order[segment.id] = order.count
                let hash = SourceHash.of(segment.source)
                if bySource[hash] == nil { bySource[hash] = (package, segment) }
            }
        }
        return (byID, bySource, order)
    }
}

extension TranslationUnit {
    /// The unit that keeps a person's translation in the memory; nil for what no person has returned or approved.
    ///
    /// - Parameters:
    ///   - previous: the original before it, for context matches.
    ///   - next: the original after it.
    public init?(_ sentence: TranslatedSentence, previous: String? = nil, next: String? = nil) {
        var author: String?
        switch sentence.origin {
        case .human(let name): author = name
        case .memory: break
        case .engine:
            guard sentence.reviewer != nil else { return nil }
        }
        self.init(
            id: sentence.id, sourceTag: sentence.sourceTag,
            variants: [
                Variant(sentence.source, languageTag: sentence.sourceTag),
                Variant(sentence.text, languageTag: sentence.languageTag),
            ])
        history.created = sentence.date
        history.author = author
        properties =
            [("prev", previous), ("next", next), (Self.reviewerType, sentence.reviewer)].compactMap { type, value in
                value.map { Property(type: type, value: $0) }
            }
    }
}

extension TranslatedSentence {
    /// The engine's name and version; empty for what no engine wrote.
    var engineName: String {
        guard case .engine(let name, let version) = origin else { return "" }
        return ([name] + [version].compactMap { $0 }).joined(separator: " ")
    }
}
