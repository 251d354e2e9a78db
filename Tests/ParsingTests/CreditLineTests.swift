import Testing

@testable import Parsing

@Suite struct CreditLineTests {
    @Test(arguments: [
        ("By Jane Doe", ["Jane Doe"]),
        ("By Jane Doe and John Roe, North Agency", ["Jane Doe", "John Roe"]),
        ("Written by Jane M. Doe in London", ["Jane M. Doe"]),
        ("Author: Jane Doe | Photo: John Roe", ["Jane Doe"]),
        ("Автор: Анна Лесная", ["Анна Лесная"]),
        ("Автор — Анна Лесная", ["Анна Лесная"]),
        ("14 мая 2025, 11:14 Автор: Анна Лесная, Пётр Гай", ["Анна Лесная", "Пётр Гай"]),
        ("Текст: Анна Лесная и Пётр Гай", ["Анна Лесная", "Пётр Гай"]),
        ("2025-05-14 08:30　来源：北方网　作者：钟远　浏览：88次", ["钟远"]),
        ("本报记者 张三 李四", ["张三", "李四"]),
        ("北方社记者 张 三", ["张三"]),
        ("文/张三", ["张三"]),
        ("作者：张三 责任编辑：王五", ["张三"]),
    ])
    func `A by-line gives its authors`(line: String, authors: [String]) {
        #expect(CreditLine(line, words: .standard)?.authors == authors)
    }

    @Test(arguments: [
        ("Source: North Agency", "North Agency"), ("Источник: Восточный вестник", "Восточный вестник"),
        ("来源：北方网 作者：钟远", "北方网"), ("2025年5月14日 来源: 北方网", "北方网"),
    ])
    func `A credit line gives its source`(line: String, source: String) {
        #expect(CreditLine(line, words: .standard)?.source == source)
    }

    @Test(arguments: [
        "By the river stands a port", "By 2030 the port will grow.", "By Wednesday", "Tested by: the engineers",
        "记者：您怎么看这次合作？它对两国企业意味着什么？", "记者在现场看到，园区已经开工。", "Авторы проекта довольны.", "The source of the river",
        "来源于生活的故事", "",
    ])
    func `Other lines credit nobody`(line: String) {
        #expect(CreditLine(line, words: .standard)?.authors ?? [] == [])
    }
}
