extension LanguageProfile {
    static let chinese = LanguageProfile(
        backReferences: words("他 她 它 他们 她们 它们 这 这些 那 那些 该 其 此 对此 其中 这样 这种 这个 这一 此次 上述 双方"),
        firstPerson: words("我 我们 你 你们 您 咱们 自己 本人"),
        calendarWords: words("年 月 日 号 时 分 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日"),
        captionOpenings: ["©", "图为", "图片", "上图", "下图", "左图", "右图", "图说", "资料图", "图源", "圖為", "圖片", "資料圖", "圖說"],
        appealOpenings: [
            "分享到", "分享至", "打开微信", "打开app", "点击查看", "点击视频", "点击下载", "点击进入", "点击上方", "扫一扫", "扫描二维码", "扫码关注", "扫码下载",
            "下载app",
            "下载客户端", "关注我们", "关注公众号", "更多精彩", "责任编辑", "免责声明", "特别声明", "版权声明", "本文来源", "本文转自", "版权所有", "转载请注明",
            "发布时间", "更新时间", "发表时间",
        ],
        datelineMarks: ["日电", "日電", "日讯", "日訊"], typicalLength: 70, countsCharacters: true)
}
