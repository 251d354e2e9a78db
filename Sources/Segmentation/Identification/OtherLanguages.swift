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
    /// Where the members stand among the tags, and where all others do.
    private let members: [Int?]
    private let others: [Int]

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
    private static let stepLength = 160
    /// A text whose own language is ahead of all others by so much after a step is in it.
    private static let decisiveLead: Int32 = 80

    /// - Parameter members: the languages that are told apart closely.
    init(_ alphabet: LanguageProfiles.Alphabet, members: [LanguageTag] = []) {
        profiles = LanguageProfiles(alphabet)
        let tags = profiles.tags.map(LanguageTag.init(rawValue:))
        self.tags = tags
        let positions = members.map { member in tags.firstIndex { $0.isSameLanguage(as: member) } }
        self.members = positions
        others = tags.indices.filter { !positions.contains($0) }
    }

    func knows(_ tag: LanguageTag) -> Bool { tags.contains { $0.isSameLanguage(as: tag) } }

    /// The parts of a text that are read: all of it or whole words from all its parts.
    static func sample(of text: ScalarText) -> [Range<Int>] {
        guard text.count > wholeLength else {
            return stride(from: 0, to: text.count, by: stepLength).map { start in
                endOfWord(
                    at: start, in: text)..<endOfWord(at: min(start + stepLength, text.count), in: text)
            }
        }
        return SamplePieces(text.count).prefix(pieces).map { piece in
            endOfWord(at: piece.lowerBound, in: text)..<endOfWord(at: piece.upperBound, in: text)
        }
    }

    private static func endOfWord(at position: Int, in text: ScalarText) -> Int {
        var end = position
        while end > 0, end < text.count, text.classes[end - 1].isLetter, text.classes[end].isLetter {
            end += 1
        }
        return end
    }

    /// The likeliest language of a text; nil where no string of it is known.
    func likeliest(_ text: ScalarText) -> LanguageTag? {
        var evidence = profiles.evidence()
        for range in Self.sample(of: text) { read(range, of: text, into: &evidence) }
        guard evidence.count > 0 else { return nil }
        return tags.indices.min { evidence.costs[$0] < evidence.costs[$1] }.map { tags[$0] }
    }

    /// What a text is in rather than in a member; nil where it may be in that.
    ///
    /// - Parameters:
    ///   - own: the member's position.
    ///   - words: how many there are in `sample`.
    ///   - isForeign: whether letters speak against the member.
    ///   - smallWords: counts the member's small words in `sample`.
    func language(
        of text: ScalarText, _ sample: [Range<Int>], ratherThan own: Int, words: Int, isForeign: Bool,
        declared: LanguageTag?, smallWords: () -> Int
    ) -> LanguageTag? {
        guard let known = members[own] else { return nil }
        let declared = declared.flatMap { declared in
            tags.firstIndex { $0.isSameLanguage(as: declared) }
        }
        var evidence = profiles.evidence()
        if let declared { evidence.favour(declared, by: Self.declaredWorth) }
        var best = known
        for range in sample {
            read(range, of: text, into: &evidence)
            best = others.min { evidence.costs[$0] < evidence.costs[$1] } ?? known
            if !isForeign, evidence.costs[best] - evidence.costs[known] > Self.decisiveLead { return nil }
        }
        guard evidence.count > 0, best != known else { return nil }
        if isForeign { return tags[best] }
        let lead =
            evidence.costs[known] - evidence.costs[best]
            - (words < Self.fewWords ? Self.marginOfFew : Self.margin)
        guard lead > 0 else { return nil }
        return lead > Self.smallWordWorth * Int32(clamping: smallWords()) ? tags[best] : nil
    }

    private func read(
        _ range: Range<Int>, of text: ScalarText, into evidence: inout LanguageProfiles.Evidence
    ) {
        profiles.read(UnsafeBufferPointer(rebasing: text.scalars.buffer[range]), into: &evidence)
    }
}
