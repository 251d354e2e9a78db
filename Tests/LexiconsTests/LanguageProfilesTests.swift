import Lexicons
import Testing

@Suite("Profiles of languages")
struct LanguageProfilesTests {
    private func likeliest(_ text: String, _ alphabet: LanguageProfiles.Alphabet) -> String? {
        let profiles = LanguageProfiles(alphabet)
        var evidence = profiles.evidence()
        text.unicodeScalars.map(\.value).withUnsafeBufferPointer { profiles.read($0, into: &evidence) }
        guard evidence.count > 0 else { return nil }
        return profiles.tags.indices.min { evidence.costs[$0] < evidence.costs[$1] }.map { profiles.tags[$0] }
    }

    @Test(
        "A sentence is likeliest in its own language",
        arguments: [
            ("The library is open to everybody who lives here", LanguageProfiles.Alphabet.latin, "en"),
            ("La bibliothèque est ouverte à tous les habitants", .latin, "fr"),
            ("Библиотека открыта для всех жителей города", .cyrillic, "ru"),
            ("БІБЛІОТЕКА ВІДКРИТА ДЛЯ ВСІХ МЕШКАНЦІВ", .cyrillic, "uk"),
            ("المكتبة مفتوحة لجميع سكان المدينة", .arabic, "ar"),
            ("पुस्तकालय शहर के सभी लोगों के लिए खुला है", .devanagari, "hi"),
        ])
    func told(text: String, alphabet: LanguageProfiles.Alphabet, tag: String) {
        #expect(likeliest(text, alphabet) == tag)
    }

    @Test("A string counts once, however often it returns")
    func once() {
        let profiles = LanguageProfiles(.latin)
        func costs(_ text: String) -> [Int32] {
            var evidence = profiles.evidence()
            text.unicodeScalars.map(\.value).withUnsafeBufferPointer { profiles.read($0, into: &evidence) }
            return evidence.costs
        }
        #expect(costs("library library library") == costs("library"))
    }

    @Test("What is in other letters says nothing", arguments: ["", "2025 — 14", "图书馆", "Библиотека"])
    func nothing(text: String) {
        #expect(likeliest(text, .latin) == nil)
    }

    @Test("Each alphabet's languages are there, in alphabetical order")
    func tags() {
        for alphabet in [LanguageProfiles.Alphabet.latin, .cyrillic, .arabic, .devanagari] {
            let tags = LanguageProfiles(alphabet).tags
            #expect(tags.count >= 5 && tags == tags.sorted())
        }
    }
}
