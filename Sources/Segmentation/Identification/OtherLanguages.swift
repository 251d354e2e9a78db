import Languages
import Lexicons
import NewsModel
import UnicodeText

/// Tells whether a text is in another language of its alphabet than those that are told apart closely.
///
/// What a text's strings of letters say of some hundred languages is compared with what they say of its own, which stays
/// unless another is likelier by far: names alone speak for anything.
struct OtherLanguages: Sendable {
    private let profiles: LanguageProfiles
    private let tags: [LanguageTag]

    /// How much likelier another language must be, in the profiles' units: a factor of a thousand; its square where
    /// there are few words, which names make up.
    private static let margin: Int32 = 28
    private static let marginOfFew: Int32 = 54
    /// Fewer words than this are few.
    static let fewWords = 8
    /// What each small word of the text's own language adds to that, and what its source's word does.
    private static let smallWordWorth: Int32 = 8
    private static let declaredWorth: Int32 = 20
    /// How much of a text is read.
    private static let pieces = 9
    private static let wholeLength = 800

    init(_ alphabet: LanguageProfiles.Alphabet) {
        profiles = LanguageProfiles(alphabet)
        tags = profiles.tags.map(LanguageTag.init(rawValue:))
    }

    func knows(_ tag: LanguageTag) -> Bool { tags.contains { $0.isSameLanguage(as: tag) } }

    /// The parts of a text that are read: all of it or whole words from all its parts.
    static func sample(of text: ScalarText) -> [Range<Int>] {
        guard text.count > wholeLength else { return [0..<text.count] }
        return SamplePieces(text.count).prefix(pieces).map { piece in
            endOfWord(at: piece.lowerBound, in: text)..<endOfWord(at: piece.upperBound, in: text)
        }
    }

    private static func endOfWord(at position: Int, in text: ScalarText) -> Int {
        var end = position
        while end > 0, end < text.count, text.classes[end - 1].isLetter, text.classes[end].isLetter { end += 1 }
        return end
    }

    /// The likeliest language of a text; nil where no string of it is known.
    func likeliest(_ text: ScalarText) -> LanguageTag? {
        let evidence = evidence(in: text, Self.sample(of: text))
        guard evidence.count > 0 else { return nil }
        return tags.indices.min { evidence.costs[$0] < evidence.costs[$1] }.map { tags[$0] }
    }

    /// What a text in one of `members` is in rather than in `own`; nil where it may be in its own.
    ///
    /// - Parameters:
    ///   - words: how many there are in `sample`.
    ///   - smallWords: how many of them are its own language's small words; nil where letters speak against it.
    func language(
        of text: ScalarText, _ sample: [Range<Int>], ratherThan own: LanguageTag, of members: [LanguageTag],
        words: Int, smallWords: Int?, declared: LanguageTag?
    ) -> LanguageTag? {
        guard let known = tags.firstIndex(where: { $0.isSameLanguage(as: own) }) else { return nil }
        let evidence = evidence(in: text, sample)
        func cost(_ position: Int) -> Int32 {
            evidence.costs[position] - (tags[position].isSameLanguage(as: declared) ? Self.declaredWorth : 0)
        }
        let others = tags.indices.filter { position in !members.contains { $0.isSameLanguage(as: tags[position]) } }
        guard evidence.count > 0, let best = others.min(by: { cost($0) < cost($1) }) else { return nil }
        guard let smallWords else { return tags[best] }
        let margin = words < Self.fewWords ? Self.marginOfFew : Self.margin
        let tolerance = margin + Self.smallWordWorth * Int32(clamping: smallWords)
        return cost(known) - tolerance > cost(best) ? tags[best] : nil
    }

    private func evidence(in text: ScalarText, _ sample: [Range<Int>]) -> LanguageProfiles.Evidence {
        var evidence = profiles.evidence()
        for range in sample {
            profiles.read(UnsafeBufferPointer(rebasing: text.scalars.buffer[range]), into: &evidence)
        }
        return evidence
    }
}
