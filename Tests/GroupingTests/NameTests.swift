import Languages
import NewsModel
import Testing

@testable import Grouping

@Suite("Names across languages")
struct NameSkeletonTests {
    private static let characters = NameCharacters(LanguagePacks.standard[.chinese]?.grouping.lists ?? .none)

    private static func skeleton(ofCharacters name: String) -> String {
        var skeleton: [UInt8] = []
        for character in name.unicodeScalars { NameSkeleton.add(characters.consonants(of: character), to: &skeleton) }
        return String(decoding: skeleton, as: UTF8.self)
    }

    @Test(
        "A name is reduced to the same consonants in any language",
        arguments: [
            ("campbell", "кэмпбелл", "坎贝尔"), ("obama", "обама", "奥巴马"),
            ("lavrov", "лавров", "拉夫罗夫"), ("milan", "милан", "米兰"),
        ])
    func skeletons(latin: String, cyrillic: String, han: String) {
        var names = NameKeys()
        let keys = names.keys(of: [latin, cyrillic])
        let skeleton = NameSkeleton.of(latin)
        #expect(skeleton == Self.skeleton(ofCharacters: han))
        if skeleton.utf8.count >= NameSkeleton.shortest { #expect(keys[0] == keys[1] && keys[0] != nil) }
    }

    @Test(
        "Names of other consonants are kept apart",
        arguments: [("brown", "green"), ("paris", "berlin"), ("lee", "kim")])
    func different(a: String, b: String) {
        #expect(NameSkeleton.of(a) != NameSkeleton.of(b))
    }

    @Test("A name too short to tell anything has no key", arguments: ["", "li", "ann", "ом", "a", "ioaua"])
    func short(name: String) {
        var names = NameKeys()
        #expect(names.keys(of: [name]) == [nil])
    }

    @Test("A name has the same key alone, among others, and asked for again")
    func keys() {
        var one = NameKeys()
        var all = NameKeys()
        let list = ["campbell", "кэмпбелл", "schröder", "", "x", "campbell", "лавров"]
        let together = all.keys(of: list)
        #expect(together == list.map { one.keys(of: [$0])[0] })
        #expect(together == all.keys(of: list))
    }

    @Test("The characters that spell names are known with their sound, others are not")
    func characters() {
        #expect("奥巴马尔斯特".unicodeScalars.allSatisfy { Self.characters.contains($0) })
        #expect(!"的是在了x1。".unicodeScalars.contains { Self.characters.contains($0) })
        #expect(Self.characters.consonants(of: "的") == [])
        #expect(Self.characters.consonants(of: "尔") == Array("L".utf8))
    }
}
