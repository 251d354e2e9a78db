import Lexicons
import Testing

@Suite("Chinese lexicon")
struct ChineseLexiconTests {
    private let lexicon = ChineseLexicon()

    private func words(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        var words: [String] = []
        scalars.map(\.value).withUnsafeBufferPointer { run in
            lexicon.forEachWord(in: run) { words.append(String(String.UnicodeScalarView(scalars[$0]))) }
        }
        return words
    }

    @Test(
        "Of all ways to divide a run the likeliest is taken, as ICU takes it",
        arguments: [
            "经贸|合作|不断|扩大", "研究|生命|的|起源", "他|将来|北京|大学生|活动|中心", "國際|貨幣|基金|組織|總裁",
        ])
    func division(text: String) {
        #expect(words(text.filter { $0 != "|" }).joined(separator: "|") == text)
    }

    @Test("Characters that begin no word stand alone, and nothing has no words")
    func strangers() {
        #expect(words("䶮") == ["䶮"])
        #expect(words("㐀㐁") == ["㐀", "㐁"])
        #expect(words("") == [])
    }

    @Test("A long run without any mark is divided in linear time, and nothing of it is lost")
    func longRun() {
        let text = String(repeating: "中国人民", count: 25_000)
        #expect(words(text).joined() == text)
    }

    @Test(
        "It knows Chinese characters only",
        arguments: [("中", true), ("々", true), ("か", false), ("A", false), ("。", false), ("𠀀", false)])
    func coverage(character: Unicode.Scalar, isCovered: Bool) {
        #expect(ChineseLexicon.covers(character.value) == isCovered)
    }
}
