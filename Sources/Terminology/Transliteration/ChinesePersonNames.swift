import NewsModel

/// Finds Chinese people by what stands beside their names: an office before it, or a verb of speech after it.
struct ChinesePersonNames {
    /// In scalars, in order.
    let spans: [Span]

    init(_ document: Document) {
        let scalars = Array(document.text.unicodeScalars)
        var spans: [Span] = []
        var position = 0
        while position < scalars.count {
            if let length = Self.length(at: position, scalars) {
                spans.append(Span(position, position + length))
                position += length
            } else {
                position += 1
            }
        }
        self.spans = spans
    }

    /// The length of the name that begins at a place: a surname and one or two characters.
    private static func length(at start: Int, _ scalars: [Unicode.Scalar]) -> Int? {
        guard surnames.contains(scalars[start]) else { return nil }
        let follows = offices.contains { ends($0, before: start, scalars) }
        for length in [3, 2] where start + length <= scalars.count {
            guard scalars[(start + 1)..<(start + length)].allSatisfy({ Script($0) == .han }) else { continue }
            let end = start + length
            let speaks = verbs.contains { begins($0, at: end, scalars) }
            let stops = end == scalars.count || Script(scalars[end]) != .han
            if speaks || (follows && stops) { return length }
        }
        return nil
    }

    private static func ends(_ word: [Unicode.Scalar], before end: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        end >= word.count && scalars[(end - word.count)..<end].elementsEqual(word)
    }

    private static func begins(_ word: [Unicode.Scalar], at start: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        start + word.count <= scalars.count && scalars[start..<(start + word.count)].elementsEqual(word)
    }

    private static let surnames = Set(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤桑"
            .unicodeScalars)
    private static let offices = [
        "主席", "总理", "部长", "主任", "经理", "总裁", "局长", "董事长", "校长", "院长", "教授", "专家", "书记", "市长", "省长", "州长", "大使",
        "负责人", "工程师", "总监", "秘书长", "站长", "厂长", "记者", "研究员",
    ].map { Array($0.unicodeScalars) }
    private static let verbs = ["说", "表示", "介绍", "指出", "认为", "告诉", "称", "强调", "透露"].map {
        Array($0.unicodeScalars)
    }
}
