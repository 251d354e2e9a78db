import Languages
import NewsModel
import Testing

@testable import Digests

@Suite("Places in datelines")
struct PlaceNamesTests {
    @Test(
        "stand in the edition's words, whichever way they were printed",
        arguments: [
            ("MINSK", Language.russian, "Минск"), ("Могилев", .russian, "Могилёв"), ("莫斯科", .english, "Moscow"),
            ("SMOLEVICHI, Belarus", .chinese, "白俄罗斯斯莫列维奇"), ("Смолевичи, Беларусь", .english, "Smolevichi, Belarus"),
            ("SPRINGFIELD, Belarus", .russian, "Springfield, Belarus"), ("ZASLAVL", .english, "Zaslavl"),
            ("阿图什市", .russian, "阿图什市"),
        ])
    func names(_ printed: String, _ edition: Language, _ name: String) throws {
        let pack = try #require(LanguagePacks.standard[edition])
        #expect(PlaceNames.builtIn.name(of: printed, in: pack) == name)
    }

    @Test("are explained to nobody where everybody knows them")
    func known() {
        #expect(PlaceNames.builtIn.areKnown("Chongqing") && PlaceNames.builtIn.areKnown("ОАЭ"))
        #expect(!PlaceNames.builtIn.areKnown("Vileyka") && !PlaceNames.builtIn.areKnown("Zaslavl"))
    }
}
