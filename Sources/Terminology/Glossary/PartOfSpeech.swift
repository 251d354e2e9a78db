/// A term's part of speech (ISO 30042, `partOfSpeech`), in the values TBX-Basic allows and those translators add.
public enum PartOfSpeech: String, Codable, CaseIterable, Sendable {
    case noun, properNoun, verb, adjective, adverb, other

    /// Reads the word a glossary uses: `noun`, `proper noun`, `n.`, `сущ.`, `名词`; nil for a word that says nothing.
    public init?(parsing word: String) {
        let word = word.lowercased().filter { !$0.isWhitespace && $0 != "." && $0 != "_" && $0 != "-" }
        guard let value = PartOfSpeech.words[word] else { return nil }
        self = value
    }

    /// The word that glossaries of ours carry.
    public var word: String { self == .properNoun ? "proper noun" : rawValue }

    private static let words: [String: PartOfSpeech] = [
        "noun": .noun, "n": .noun, "сущ": .noun, "существительное": .noun, "名词": .noun, "名詞": .noun,
        "propernoun": .properNoun, "propn": .properNoun, "propername": .properNoun, "name": .properNoun,
        "имясобственное": .properNoun, "专有名词": .properNoun,
        "verb": .verb, "v": .verb, "гл": .verb, "глагол": .verb, "动词": .verb,
        "adjective": .adjective, "adj": .adjective, "a": .adjective, "прил": .adjective, "прилагательное": .adjective,
        "形容词": .adjective,
        "adverb": .adverb, "adv": .adverb, "нар": .adverb, "наречие": .adverb, "副词": .adverb,
        "other": .other, "phrase": .other,
    ]
}
