import UnicodeText

/// The skeletons of names, as keys; what was spelled once in a run is not spelled again.
struct NameKeys {
    /// By the name's key; nil for names too short to tell anything.
    private var known: [UInt64: UInt64?] = [:]

    /// For each name, in lower case, the key of its skeleton; nil where that is too short.
    mutating func keys(of names: [String]) -> [UInt64?] {
        let keys = names.map(WordKey.of)
        var unknown: [String] = []
        for (name, key) in zip(names, keys) where known[key] == nil {
            known[key] = .some(nil)
            unknown.append(name)
        }
        if !unknown.isEmpty { learn(unknown) }
        return keys.map { known[$0] ?? nil }
    }

    private mutating func learn(_ names: [String]) {
        let joined = names.joined(separator: "\n")
        // One call for all: the transliterator is shared, and each call has its price.
        let isLatin = joined.utf8.allSatisfy { $0 < 0x80 }
        let latin = isLatin ? joined : Transliterator.plainLatin?.applied(to: joined) ?? joined
        for (letters, name) in zip(latin.split(separator: "\n", omittingEmptySubsequences: false), names) {
            let skeleton = NameSkeleton.of(letters)
            if skeleton.utf8.count >= NameSkeleton.shortest { known[WordKey.of(name)] = WordKey.of(skeleton) }
        }
    }
}
