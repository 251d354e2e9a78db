import Parsing
import Testing

@Suite struct BrokenLinesTests {
    @Test(arguments: [
        (
            "По словам министра, его ведомство готово\n«пересмотреть сроки»\n, если подрядчик не успеет к маю.",
            "По словам министра, его ведомство готово «пересмотреть сроки», если подрядчик не успеет к маю."
        ),
        (
            "Министр сообщил, что мост\nоткроют в мае\n, а дорогу к нему — осенью.",
            "Министр сообщил, что мост откроют в мае, а дорогу к нему — осенью."
        ),
        (
            "Жилье предоставил организатор выставки\nИван Кузнецов\n, а также его помощник.",
            "Жилье предоставил организатор выставки Иван Кузнецов, а также его помощник."
        ),
        (
            "The minister told reporters that\nthe new bridge\nwill open in May (\nvideo\n).",
            "The minister told reporters that the new bridge will open in May (video)."
        ),
        ("据港口介绍，\n第二个码头\n，已经启用。", "据港口介绍，第二个码头，已经启用。"),
    ])
    func `A sentence that a link broke is one again`(broken: String, whole: String) {
        #expect(BrokenLines.mended(broken) == whole)
    }

    @Test(arguments: [
        "Новости порта\nВ порту открыли терминал.\nТерминал строили четыре года.",
        "You need:\ntwo eggs\nflour\nmilk", "молоко\nхлеб\nсыр",
        "Riverton 3:1\nLakeside 0:0", "He said:\nwe are ready.", "First point;\nsecond point.",
        "The bridge is open.\niPhone users get a map.", "The bridge\n\nwill open.", "",
        "港口新闻\n码头已经启用。",
    ])
    func `Headings, lists and paragraphs stay apart`(text: String) {
        #expect(BrokenLines.mended(text) == text)
    }

    @Test func `Lines without end cost no more than their number`() {
        let text = String(repeating: "и так далее\n", count: 100_000)
        #expect(BrokenLines.mended(text).utf8.count <= text.utf8.count)
    }
}
