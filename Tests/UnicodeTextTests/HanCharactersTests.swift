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
