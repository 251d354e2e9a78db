import Testing
import UnicodeText

@Suite("A Chinese character")
struct HanCharactersTests {
    @Test("is an ideograph of any plane, or 〇", arguments: Array("一龥㐀𠀀𪛖\u{F900}〇園园".unicodeScalars))
    func characters(scalar: Unicode.Scalar) {
        #expect(scalar.isHan)
        #expect(Character(scalar).isHan)
    }

    @Test("is no kana, mark, letter or symbol of change", arguments: Array("々ひカ。，ａяaé한䷀、1".unicodeScalars))
    func others(scalar: Unicode.Scalar) {
        #expect(!scalar.isHan)
    }

    @Test("may carry a variation selector")
    func variation() {
        #expect(Character("葛\u{E0100}").isHan)
        #expect(!Character("é").isHan)
    }
}

@Suite("Case folding, scalar for scalar")
struct CaseFoldingTests {
    @Test(
        "makes capitals small and leaves everything else",
        arguments: [("AZaz09", "azaz09"), ("АЯЁЎаяёў", "аяёўаяёў"), ("ÀÉÿ", "àéÿ"), ("ΣΩ", "σω"), ("新闻—“”", "新闻—“”")])
    func folds(text: String, expected: String) {
        #expect(text.unicodeScalars.map { ScalarProperties.folded($0.value) } == expected.unicodeScalars.map(\.value))
    }

    @Test("agrees with Unicode wherever ICU is not asked")
    func shortcuts() {
        for value in Array(0..<0x500) + Array(0x2000...0x2100) + Array(0x2E80...0xA000) as [UInt32] {
            guard let scalar = Unicode.Scalar(value), value != 0x130 else { continue }
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            guard lower.count == 1, let small = lower.first, small != scalar else { continue }
            #expect(ScalarProperties.folded(value) == small.value, "U+\(String(value, radix: 16))")
        }
    }
}
