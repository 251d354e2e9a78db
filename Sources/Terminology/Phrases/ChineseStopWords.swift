/// Chinese words and characters by what they may not do in a term, in simplified characters.
enum ChineseStopWords {
    /// Single characters that are no part of a term.
    static let characters = Set(
        """
        的了和与及在是为对将从以把被向到由于之其该此这那也都就而并或等个们不没很更最已曾又再还只但因所如若则每各某我你他她它您咱谁何第年月日时分秒吗呢吧啊呀嘛么均皆却虽仅
        遭获据称约近前原本自至跟按凭比同达经仍有会能要想说看做去来上下里中内外后大小多少新好高低人者号点次名位家项条件种类场届期批支座共余
        """.filter { !$0.isWhitespace })

    static let numerals = Set("一二三四五六七八九十百千万亿两几数半零〇")

    /// What is counted, as the last character of a word that begins with a numeral: 六个月, 万平方米.
    static let measures = Set("元月米年天人次个吨度岁名里倍家项名分些种位克斤点时余多")

    /// Single characters that end many a term: a bureau, a port, a law, a rate.
    static let endings = Set(
        """
        市省州县区港站园厂法线院局部会社网所馆桥城镇岛湖河江山海路队党组率额量费税币车船机器链云业学式制化型权证卡码舱仓群带罪案厅署处科股室店寺庙村乡湾峡谷洲军舰弹药剂素
        酸症菌毒价差款债券报刊台赛杯奖展节营团旅族派教界性度力感观论史剧片曲歌人者长员
        """.filter { !$0.isWhitespace })

    /// Single characters that begin many a term: a deputy, a general director, an anti-.
    static let beginnings = Set("副总非超反亚泛准双单")

    /// Those that make a word for somebody.
    static let persons = Set("人者员长")
    /// Those before a word that say but how high, or that all is meant: 副市长, 总投资.
    static let ranks = Set("副总")

    /// Characters that are words of their own, but begin a word that the dictionary does not know as well: 大|荔|县.
    static let openings = Set("大小新老高低上下中内外")
    /// Those of them that words of two characters and more make new ones with: 新|能源, 大|数据.
    static let adjectives = Set("大小新")

    /// Characters that words of three and more begin with which are no part of a term: 也可以, 什么样.
    static let firsts = Set("也很这那什怎没更")

    /// What is said of the verb behind it: that it is not done, can be done, has been done.
    static let beforeVerbs = words(
        """
        不 未 没 没有 已 已经 曾 曾经 正 正在 会 能 能够 可 可以 应 应该 应当 须 必须 需要 无法 未能 不能 不得 不再 将会 有望 尚未 从未 即将 予以 加以
        """)
    /// What follows a verb.
    static let behindVerbs = words("了 着 过")

    /// What says how something is, and so stands before it.
    static let attributes = words(
        """
        国立 全面 大型 中型 小型 新型 重型 轻型 微型 高级 中级 初级 首席 常务 共同 公共 大规模 全球性 区域性 国际性 综合性 战略性 世界级 国家级 省级 市级 县级 高端 低端 优质 绿色 智慧 数字 实际 整体
        总体 正式 非法 合法 特殊 普通 一般 基本 根本 直接 间接 相互 双边 多边 跨境 跨国 自由 长期 短期 中期 全国 全球 全省 全市 全县 全区 联合 新兴 传统 现代 当代 古代 初步 高速 快速 原始 专门
        专项 首要 核心 自治 私营 民营 国营 国有 公有 外资 合资 独资 涉外 境外 境内 海外 国内 国外 户外 室内 室外 地下 水下 空中 线上 线下
        """)

    /// Function words, adverbs, and words too plain for a term.
    static let words = words(
        """
        我们 你们 他们 她们 它们 咱们 大家 自己 自身 本人 他人 别人 人家 彼此 对方 双方 各方 有人 人们 什么 怎么 如何 为何 为什么 怎样 多少 这个 那个 这些 那些 这样 那样 这里 那里 这种 那种 这么 那么
        这是 那是 都可以 都没有 很可能 每个人 多数人 大多数人 年以来 其中 其他 其它 其余 其实 其次 此次 此外 此时 此刻 此前 此后 此类 此事 本次 本案 本文 本报 本书 该案 该公司 一个 一些 一种 一次 一下 一样 一直 一定 一起 一度 一旦 一律 一案 一事 一方面
        一部分 一系列 另一方面 两个 两者 多个 多名 多家 各种 各个 各类 各自 各地 各界 许多 很多 大量 不少 全部 所有 部分 大部分 大多数 绝大多数 之一 之后 之前 之间 之中 之内 之外 之下 之上 以上 以下 以内 以外 以来
        以后 以前 以及 以下简称 等等 可以 可能 能够 应该 应当 必须 必要 需要 不能 不会 不要 不可 不得 不得不 不可能 不一定 不知道 能不能 是不是 有没有 会不会 要不要 没有 还有 还是 只有 只是 只要 只能 就是 就算
        也是 都是 不是 而是 但是 不过 可是 然而 因为 所以 之所以 如果 假如 倘若 虽然 尽管 即使 哪怕 无论 不管 不论 除了 除非 除外 由于 因此 因而 于是 然后 而且 并且 或者 或是 并非 既然 从而 进而 反而 继而 况且 何况
        否则 与其 宁可 同时 与此同时 另外 例如 比如 譬如 诸如 根据 依据 按照 依照 遵照 关于 有关 相关 至于 对于 通过 随着 为了 围绕 除此之外 在此之前 在内 而言 来说 来看 的话 所谓 包括 以免 以便 从事 进行 目前
        当前 眼下 如今 现在 现今 今后 未来 将来 过去 以往 曾经 当时 当年 当天 当日 当地 近日 日前 近期 近年 近年来 最近 不久 今年 去年 明年 前年 后年 今天 昨天 明天 前天 后天 今日 昨日 明日 上午 下午 中午 早上 早晨 凌晨 晚上
        晚间 夜间 傍晚 年初 年底 年末 年中 月初 月底 月末 周一 周二 周三 周四 周五 周六 周日 本周 上周 下周 本月 上月 下月 本年 年度 时候 时间 时期 时刻 期间 同期 随后 首先 最后 最终 最初 起初 后来 第一 第二 第三 第四
        第五 首次 再次 多次 初次 已经 正在 将要 即将 刚刚 刚才 曾任 一再 屡次 屡屡 经常 时常 常常 往往 通常 平时 有时 偶尔 始终 从来 从未 历来 向来 一向 永远 仍然 仍旧 依然 依旧 不断 逐步 逐渐 渐渐 日益 日趋 日渐 越来越
        陆续 相继 先后 纷纷 分别 同样 随即 立即 立刻 马上 尽快 迅速 及时 赶紧 突然 忽然 终于 果然 居然 竟然 究竟 到底 当然 确实 的确 也许 或许 大概 恐怕 似乎 好像 几乎 大约 大致 将近 至少 最多 仅仅 不仅 不但 甚至
        尤其 尤其是 特别 特别是 更加 更为 十分 非常 极其 极为 颇为 较为 比较 相对 相当 格外 完全 绝对 充分 切实 积极 努力 大力 深入 进一步 率先 全力 全程 一致 严肃 严厉 肆意 任意 随意 擅自 主动 自愿 亲自 互相 
        不同 主要 重要 重大 巨大 良好 优秀 著名 知名 广大 更多 更好 更高 更大 最大 最高 最低 最小 最好 最佳 最新 新的 好的 唯一 方面 情况 问题 地方 地点 事情 东西 样子 之际 过程中 中间 左右 上述 下列 如下 如此 同样 具体
        实际上 事实上 基本上 差不多 反过来 在一起 总的来说 也就是 也就是说 换句话说 据了解 据介绍 据报道 据悉 报道 记者 编辑 责任编辑 图片 图为 摄影 个月 小时 分钟 公里 千米 平方米 平方公里 公斤 万吨 万元 亿元 美元 作用
        通知 来源 人士 内容 原因 结果 目的 关系到 程度 意义 措施 任务 机会 基础上 数量 人数
        """)

    private static func words(_ list: String) -> Set<String> { Set(list.split { $0.isWhitespace }.map(String.init)) }
}
