import Lexicons
import NewsModel
import UnicodeText

/// Finds Chinese people by what stands beside their names: an office before or after it, or a verb of speech after it.
///
/// A name is a surname and one or two characters, which are words of their own: 王毅 of 部长王毅表示, and nothing of 白皮书指出.
struct ChinesePersonNames {
    /// In scalars, in order.
    let spans: [Span]

    init(_ document: Document) {
        // As many scalars as the text has.
        let scalars = Array(HanForms.simplified(document.text).unicodeScalars)
        let reader = Reader(scalars: scalars, tokens: document.tokens)
        var spans: [Span] = []
        var position = 0
        while position < document.tokens.count {
            if let last = reader.lastToken(ofNameAt: position) {
                spans.append(document.span(of: position..<last + 1))
                position = last
            }
            position += 1
        }
        self.spans = spans
    }

    private struct Reader {
        let scalars: [Unicode.Scalar]
        let tokens: [Token]

        /// The last token of the name that begins with a token.
        func lastToken(ofNameAt first: Int) -> Int? {
            let start = tokens[first].span.start
            guard tokens[first].span.count == 1, surnames.contains(scalars[start]) else { return nil }
            let hasOffice = offices.contains { ends($0, before: start) }
            // After any other word it may be the end of something longer, such as a foreign name.
            guard hasOffice || isOpen(start - 1), hasOffice || !wordsToo.contains(scalars[start]) else { return nil }
            var end = first + 1
            while end < tokens.count, tokens[end].span.end - start <= 3, isGivenName(tokens[end]) { end += 1 }
            return (first + 1..<end).reversed().first { last in
                let next = tokens[last].span.end
                guard !scalars[(start + 1)..<next].allSatisfy(foreign.contains) else { return false }
                return verbs.contains { begins($0, at: next) } || offices.contains { begins($0, at: next) }
                    || (hasOffice && (isOpen(next) || !isGivenName(tokens[last + 1])))
            }
        }

        /// Whether a word may be of a given name: of Chinese characters, and no word that only joins others.
        private func isGivenName(_ token: Token) -> Bool {
            let text = scalars[token.span.start..<token.span.end]
            guard text.allSatisfy({ Script($0) == .han }) else { return false }
            return !offices.contains { text.elementsEqual($0) }
                && !FunctionWords.of(.chinese).contains(String(String.UnicodeScalarView(text)))
        }

        /// Whether no Chinese character stands at a place.
        private func isOpen(_ place: Int) -> Bool {
            !scalars.indices.contains(place) || Script(scalars[place]) != .han
        }

        private func ends(_ word: [Unicode.Scalar], before end: Int) -> Bool {
            end >= word.count && scalars[(end - word.count)..<end].elementsEqual(word)
        }

        private func begins(_ word: [Unicode.Scalar], at start: Int) -> Bool {
            start + word.count <= scalars.count && scalars[start..<(start + word.count)].elementsEqual(word)
        }
    }

    private static let surnames = Set(
        [
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程",
            "苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝",
            "龚邵万钱严覃武戴莫孔汤桑习康温施牛樊葛邢乔伍庞颜倪庄聂章鲁岳翟殷詹欧耿兰焦俞柳祝舒阮柯梅",
            "童凌毕季裴霍涂苗曲盛冉蓝靳辛柴蒙鲍喻祁蒲滕屈饶牟艾穆司卓吉缪芦麦褚娄窦戚岑晏席卜柏瞿桂佟",
            "臧闵苟邬卞仇栾隋刁沙巫寇栗",
        ].joined().unicodeScalars)
    /// Surnames that are everyday words: alone before a verb of speech they tell nothing.
    private static let wordsToo = Set("方万白于曾武".unicodeScalars)
    /// A given name of nothing but these is the middle of a foreign one: 莫迪, 马克.
    private static let foreign = Set("克斯尔特夫德拉姆格巴卡洛诺兹基亚维娃妮莎蒂迪蒙伊奥弗雷罗布科茨廷赫里".unicodeScalars)
    private static let offices = [
        "主席", "总理", "部长", "主任", "经理", "总裁", "局长", "董事长", "校长", "院长", "教授", "专家", "书记", "市长", "省长", "州长", "大使",
        "负责人", "工程师", "总监", "秘书长", "站长", "厂长", "记者", "研究员", "发言人", "总干事", "司长", "处长", "县长", "镇长", "会长", "理事长",
        "馆长", "博士", "律师", "教练", "队长", "导演", "代表", "委员", "学生", "村民", "总领事", "参赞", "先生", "女士", "同志", "院士", "所长",
    ].map { Array($0.unicodeScalars) }
    private static let verbs = ["说", "表示", "介绍", "指出", "认为", "告诉", "称", "强调", "透露"].map {
        Array($0.unicodeScalars)
    }
}
