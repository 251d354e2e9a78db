import NewsModel
import Terminology
import Testing

@Suite("An English term is found")
struct EnglishInflectionTests {
    @Test(
        "in the plural of its noun",
        arguments: [
            ("port", "ports"), ("city", "cities"), ("day", "days"), ("box", "boxes"), ("church", "churches"),
            ("bus", "buses"), ("wife", "wives"), ("calf", "calves"), ("wharf", "wharves"),
            ("criterion", "criteria"), ("memorandum", "memoranda"), ("basis", "bases"), ("index", "indices"),
            ("matrix", "matrices"), ("hero", "heroes"), ("spokesman", "spokesmen"), ("child", "children"),
            ("bacillus", "bacilli"), ("plateau", "plateaux"),
        ])
    func plurals(noun: String, plural: String) {
        #expect(found(noun, in: "One \(noun), two \(plural).", "en") == [noun, plural])
    }

    @Test(
        "of a verb in its forms",
        arguments: [
            ("import", ["imports", "imported", "importing"]), ("carry", ["carries", "carried", "carrying"]),
            ("stop", ["stops", "stopped", "stopping"]), ("produce", ["produces", "produced", "producing"]),
            ("agree", ["agrees", "agreed", "agreeing"]), ("reach", ["reaches", "reached", "reaching"]),
            ("build", ["builds", "built", "building"]),
        ])
    func verbs(verb: String, forms: [String]) {
        #expect(found(verb, in: "They \(forms.joined(separator: ", they ")).", "en", partOfSpeech: "verb") == forms)
    }

    @Test("of a noun in no form that only a verb or an adjective has")
    func nounsOnly() {
        #expect(found("transport", in: "They transported, transporting transportable goods.", "en") == [])
        #expect(found("trade", in: "a trader, traded, untraded", "en") == [])
    }

    @Test(
        "with the noun before a preposition in the plural, and no other of its words",
        arguments: [
            ("letter of credit", "two letters of credit; a letter of credits", ["letters of credit"]),
            ("port of entry", "the ports of entry", ["ports of entry"]),
            ("free trade zone", "free trade zones, free trades zone", ["free trade zones"]),
            ("right to work", "the rights to work", ["rights to work"]),
        ])
    func heads(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "en") == expected)
    }

    @Test(
        "that names one thing as it is written only",
        arguments: [
            ("Hi-Tech Park", "the Hi-Tech Park, hi-tech parks, Hi-Tech Parks", ["Hi-Tech Park"]),
            ("Great Stone", "Great Stone and a great stone", ["Great Stone"]),
            ("Silk Road", "SILK ROAD, silk roads", ["SILK ROAD"]),
        ])
    func names(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "en") == expected)
    }

    @Test(
        "of capitals in capitals, with an s where it is long enough",
        arguments: [
            ("SME", "an SME, two SMEs, smes", ["SME", "SMEs"]), ("AI", "AI said ai", ["AI"]),
            ("UNESCO", "Unesco and UNESCO, not unesco", ["UNESCO"]),
        ])
    func abbreviations(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "en") == expected)
    }

    @Test(
        "however the text writes hyphens, apostrophes, quotation marks and case",
        arguments: [
            ("e-mail", "e-mail, email, e mail, E-MAIL", ["e-mail", "email", "e mail", "E-MAIL"]),
            ("email", "e-mail and e‑mail", ["e-mail", "e‑mail"]),
            ("women's rights", "women’s rights, women＇s rights", ["women’s rights", "women＇s rights"]),
            ("“smart” city", "a smart city, a “smart” city", ["smart city", "“smart” city"]),
            ("high-speed rail", "High speed rail", ["High speed rail"]),
        ])
    func writing(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "en") == expected)
    }

    @Test("with a possessive, which is no part of it")
    func possessive() {
        #expect(found("railway", in: "the railway's trains, the railways' trains", "en") == ["railway", "railways"])
    }
}
