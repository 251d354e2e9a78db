/// Prepositions that follow the head of an English noun phrase.
enum EnglishPrepositions {
    static let words: Set<String> = ["of", "for", "in", "on", "at", "to", "with", "by", "from", "under", "against"]

    static func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word.count <= 7 && words.contains(String(decoding: word, as: UTF8.self))
    }
}
