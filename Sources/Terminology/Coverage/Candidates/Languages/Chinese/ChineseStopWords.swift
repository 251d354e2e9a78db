/// Chinese words that make no part of a term, in simplified characters.
enum ChineseStopWords {
    static func contains(_ word: String) -> Bool { words.contains(word) }

    /// Characters that a term neither begins nor ends with.
    static let edges = Set("的了和与及在是为对将从以把被向到由于之其该此这那也都就而并或等个们着过得地不没很更最已曾又再还只但因所如若则每各某我你他她它您咱谁何第年月日时分秒")

    /// Single characters that end many a term: a bureau, a port, a law, a rate.
    static let endings = Set("市省州县区港站园厂法线院局部会社网所馆桥城镇岛湖河江山海路队党组率额量费税币车船机器站网链云业学式制化型权证卡码舱仓群带")

    private static let words = Set(
        """
        比 同 约 达 称 经 曾 已 均 仍 的 了 和 与 及 在 是 为 对 将 从 以 把 被 向 到 由 于 之 其 该 此 这 那 也 都 就 而 并 或 等 个 们 我 你 他 她 它 我们 你们 他们
        她们 它们 自己 什么 这个 那个 这些 那些 这样 那样 这里 那里 一个 一些 一种 一次 一下 一样 一直 一定 一起 可以 可能 能够 应该 必须
        需要 已经 正在 将要 曾经 还有 还是 只有 只是 但是 不过 然而 因为 所以 如果 虽然 由于 因此 于是 然后 而且 并且 或者 以及 以来 以后
        以前 之后 之前 之间 之一 其中 其他 其它 目前 今年 去年 明年 今天 昨天 明天 近年来 同时 此外 另外 例如 比如 根据 按照 关于 对于 通过
        随着 为了 进行 开展 实现 推动 推进 促进 加强 提高 加快 继续 进一步 表示 指出 认为 强调 介绍 报道 据 记者 日 月 年 时 分 上午 下午
        晚上 方面 情况 问题 工作 时间 地方 部分 许多 很多 大量 不少 全部 所有 各种 各个 各 每 第一 第二 第三 首次 第 约 超过 达到 不断
        不仅 不同 相关 有关 主要 重要 重大 更加 十分 非常 特别 尤其 成为 作为 包括 具有 拥有 提供 建立 建设 发展 举行 举办 召开 参加 参与
        来自 位于 有 没有 不 没 很 更 最 还 又 再 只 会 能 要 想 说 看 做 去 来 上 下 里 中 内 外 前 后 大 小 多 少 新 好 高 低 人 人们 者
        个月 万 亿 元 美元 号 点 次 名 位 家 项 条 件 种 类 场 届 期 批 张 只 支 座 共 余 多个 多名 多家 当天 当日 近日 日前 如今 现在 未来 当前 据悉 据了解 编辑 来源 责任编辑 图片
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
