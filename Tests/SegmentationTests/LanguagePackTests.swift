import Languages
import NewsModel
import Segmentation
import Testing

/// Segmentation asks the packs and nothing else: what a pack says is what is done.
@Suite("Segmentation by language packs")
struct SegmentationPackTests {
    /// A made-up language in Latin letters.
    private static func pack(_ change: (inout LanguagePack) -> Void = { _ in }) throws -> LanguagePack {
        var pack = LanguagePack(try #require(Language(rawValue: "qaa")))
        pack.writing = Writing(.latin)
        pack.identification.tag = "qaa"
        pack.identification.script = .latin
        pack.identification.lists = WordLists("[small-words]\nkve lo mi zu tal ben\n")
        pack.segmentation = SegmentationRules(
            WordLists("[never-ends]\ndz\n[may-end]\nkr\n[starters]\nlo mi\n[hyphen-prefixes]\nta\n"))
        change(&pack)
        return pack
    }

    private func sentences(_ text: String, _ packs: LanguagePacks, _ language: LanguageTag? = nil) -> [String] {
        let document = Segmenter(languages: packs).segment(text, id: "t", language: language)
        return document.sentences.map { String(document[$0]) }
    }

    @Test("Small words tell a text in the language, and its source's word")
    func identified() throws {
        let segmenter = Segmenter(languages: LanguagePacks.standard.adding(try Self.pack()))
        let text = "Kve mi zu tal ben kve lo. Lo ben tal mi zu kve."
        #expect(segmenter.segment(text, id: "t", language: nil).languageTag == "qaa")
        #expect(segmenter.segment(text, id: "t", language: "qaa").language?.rawValue == "qaa")
        let english = segmenter.segment("The government has passed the budget of the year.", id: "t", language: "qaa")
        #expect(english.languageTag == "en")
    }

    @Test("Other languages are told as before when one is added", arguments: TextSamples.news + TextSamples.mixed)
    func others(text: String) throws {
        let more = Segmenter(languages: LanguagePacks.standard.adding(try Self.pack()))
        let tag = Segmenter().segment(text, id: "t", language: nil).languageTag
        #expect(more.segment(text, id: "t", language: nil).languageTag == tag)
    }

    @Test("Its abbreviations and opening words divide its sentences")
    func abbreviations() throws {
        let packs = LanguagePacks.standard.adding(try Self.pack())
        #expect(sentences("Kve dz. Ben tal kr. lo zu mi. Lo ben kr. Lo tal.", packs, "qaa").count == 3)
        #expect(sentences("Kve dz. Ben tal mi.", packs, "qaa") == ["Kve dz. Ben tal mi."])
        // In English neither is an abbreviation.
        #expect(Segmenter().sentences(of: "The dz. Ben tall.", language: "en").count == 2)
    }

    @Test("A hyphen divides words but behind the prefixes that it lists, or where it divides none")
    func hyphens() throws {
        func tokens(_ packs: LanguagePacks) -> [String] {
            let document = Segmenter(languages: packs).segment("Kve ta-ben mi zu-tal.", id: "t", language: "qaa")
            return document.tokens.map { String(document[$0]) }
        }
        let dividing = LanguagePacks.standard.adding(try Self.pack())
        let joining = LanguagePacks.standard.adding(try Self.pack { $0.segmentation.joinsHyphens = true })
        #expect(tokens(dividing) == ["Kve", "ta-ben", "mi", "zu", "-", "tal", "."])
        #expect(tokens(joining) == ["Kve", "ta-ben", "mi", "zu-tal", "."])
    }

    @Test("Its dictionary forms are what it makes of a word")
    func lemmas() throws {
        let packs = LanguagePacks.standard.adding(
            try Self.pack { pack in
                pack.segmentation.makeWordForms = {
                    var forms = WordForms()
                    forms.lemma = { $0.hasSuffix("x") ? String($0.dropLast()) : $0 }
                    return forms
                }
            })
        let document = Segmenter(languages: packs).segment("Kve benx mi talx zu.", id: "t", language: "qaa")
        #expect(document.tokens.map(\.lemma) == ["kve", "ben", "mi", "tal", "zu", "."])
        #expect(document.tokens.map(\.normalized) == ["kve", "benx", "mi", "talx", "zu", "."])
    }

    @Test("A relative without a pack is divided by its rules, with no dictionary forms")
    func relatives() throws {
        let belarusian = "Прэм'ер наведаў пас. Рачны і вул. Мірную, сказаў А. С. Пятроў. Яго чакалі."
        let document = Segmenter().segment(belarusian, id: "t", language: "be")
        #expect(document.languageTag == "be")
        #expect(document.language == nil)
        #expect(document.tokens.map(\.lemma) == document.tokens.map(\.normalized))
    }

    @Test("A language that no pack serves is none of the document's", arguments: ["de", "uk", "be", "bg", "ja", "ko"])
    func unserved(tag: String) {
        let texts = [
            "de": "Die Regierung hat den Haushalt beschlossen.", "uk": "Уряд ухвалив новий бюджет країни.",
            "be": "Беларусь павялічыла экспарт малочнай прадукцыі.", "bg": "Правителството прие новия бюджет.",
            "ja": "政府は新しい予算を可決した。", "ko": "정부가 새 예산을 통과시켰다.",
        ]
        let document = Segmenter().segment(texts[tag] ?? "", id: "t", language: nil)
        #expect(document.languageTag.rawValue == tag)
        #expect(document.language == nil)
        #expect(document.sentences.count == 1)
    }

    @Test("Without any pack every text is still analysed", arguments: TextSamples.all)
    func noPacks(text: String) {
        var packs = LanguagePacks([])
        packs.neighbours = []
        let document = Segmenter(languages: packs).segment(text, id: "t", language: nil)
        #expect(document.language == nil)
        #expect(document.scalarCount == text.unicodeScalars.count)
        #expect(document.tokens.allSatisfy { $0.lemma == $0.normalized })
    }

    @Test("A served language's own variants are served", arguments: [("zh-Hant", "zh"), ("zh", "zh"), ("en-GB", "en")])
    func variants(declared: String, served: String) {
        let text = served == "zh" ? "園區開業，記者採訪了負責人。" : "The colour of the harbour is grey."
        let document = Segmenter().segment(text, id: "t", language: LanguageTag(rawValue: declared))
        #expect(document.language?.rawValue == served)
    }
}
