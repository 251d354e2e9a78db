extension LanguageProfile {
    static let chinese = LanguageProfile(
        backReferences: words("他 她 它 他们 她们 它们 这 这些 那 那些 该 其 此 对此 其中 这样 这种 这个 这一 此次 上述 双方"),
        firstPerson: words("我 我们 你 你们 您 咱们 自己 本人"),
        connectives: words("但 但是 然而 不过 而 同时 此外 另外 因此 所以 于是 随后 而且 并且 并 随即 之后 然后 而后"),
        captionOpenings: ["图为", "图片", "上图", "下图", "左图", "右图", "图说", "资料图", "图源", "圖為", "圖片", "資料圖", "圖說"],
        datelineMarks: ["日电", "日電", "日讯", "日訊"], typicalLength: 70, countsCharacters: true)
}
