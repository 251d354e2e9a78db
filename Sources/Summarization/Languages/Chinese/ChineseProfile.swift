extension LanguageProfile {
    static let chinese = LanguageProfile(
        stopWords: words(
            """
            的 了 在 是 和 与 及 也 就 都 而 并 对 于 从 到 把 被 让 向 以 为 其 这 那 之 等 个 一 不 上 下 中 有 人 他 她
            它 我 你 们 说 将 还 但 或 又 他们 她们 我们 你们 这个 那个 一个 这些 那些 自己 没有 可以 已经 进行 表示 以及
            因为 所以 如果 虽然 但是 由于 对于 关于 目前 记者 年 月 日 时 名 位 次 后 前 内 外 地 得 着 过 给 由 更 很 最
            """),
        backReferences: words("他 她 它 他们 她们 它们 这 这些 那 那些 该 其 此 对此 其中 这样 这种 这个 这一 此次 上述 双方"),
        firstPerson: words("我 我们 你 你们 您 咱们 自己 本人"),
        connectives: words("但 但是 然而 不过 而 同时 此外 另外 因此 所以 于是 随后 而且 并且 并 随即 之后 然后 而后"),
        captionOpenings: ["图为", "图片", "上图", "下图", "左图", "右图", "图说", "资料图", "图源", "圖為", "圖片", "資料圖", "圖說"],
        datelineMarks: ["日电", "日電", "日讯", "日訊"], typicalLength: 70, countsCharacters: true)
}
