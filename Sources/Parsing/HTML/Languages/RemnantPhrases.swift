/// What lines begin or end with that stand in the midst of an article without being of it; lower case.
///
/// Stricter than `BoilerplatePhrases`, since such a line is dropped whatever its neighbours say: "see" and "learn more"
/// lead in sentences of the text as often as links.
enum RemnantPhrases {
    /// Before a colon and a link to another article.
    static let leadIns = [
        "read more", "read also", "also read", "read next", "see also", "also", "more", "related", "watch",
        "читайте также", "читать также", "смотрите также", "по теме", "ещё по теме", "еще по теме", "в тему",
        "延伸阅读", "延伸閱讀", "编辑推荐", "相关阅读", "相關閱讀", "相关报道", "相關報道", "相关新闻", "相關新聞", "推荐阅读", "更多阅读",
        "点击进入专题", "进入专题", "點擊進入專題",
    ].map { Array($0.utf8) }

    /// Alone on a line, or before what is advertised.
    static let advertisementLabels = [
        "advertisement", "advertising", "sponsored", "реклама", "на правах рекламы", "广告", "廣告", "推广", "推廣",
    ].map { Array($0.utf8) }

    /// What asks readers to pass the article on, or to read another.
    static let shareCalls = [
        "you may also like", "you might also like", "you may also enjoy", "you might also enjoy",
        "вам может понравиться",
        "sharing is caring", "share this", "share the story", "share on ", "share via ", "share with your friends",
        "please share", "tweet this", "pin this", "pin for later", "like this post", "поделиться", "поделитесь",
        "расскажите друзьям", "分享到", "分享至", "转发到", "轉發到",
    ].map { Array($0.utf8) }

    /// In lines about who may print the text again, who pays for it, and how to get more of it.
    static let notices = PhraseTable(all: [
        "请勿转载", "禁止转载", "不得转载", "注明出处", "平台声明", "特别声明", "版权声明", "版权所有", "請勿轉載", "不得轉載", "註明出處", "版權所有",
        "перепечатка запрещена", "при перепечатке", "все права защищены", "подпишитесь на наш", "подписывайтесь на наш",
        "all rights reserved", "©", "please subscribe", "already a subscriber", "to your inbox", "in your inbox",
        "sign up for our", "sign up to our", "follow us on", "follow me on", "may earn a", "earn commission",
        "your email inbox", "this email in your browser", "were forwarded this", "forwarded to you?",
        "advertising disclosure", "not necessarily those of", "get in touch with our", "for more stories like this",
    ])

    /// At the end of a caption: who gave the picture.
    static let captionEndings = ["供图", "供圖", "提供）", "摄）", "攝）", "资料图", "資料圖"].map { Array($0.utf8) }

    /// With these begin, or end in brackets, lines that say who took a picture: `Image copyright Reuters`,
    /// `The gate at dawn (Photo: A. Reed)`.
    static let pictureCredits = [
        "image copyright", "image credit", "image:", "photo credit", "photo:", "photo by ", "picture:",
        "picture credit", "credit:", "фото:", "图：", "图片来源", "圖：", "圖片來源",
    ].map { Array($0.utf8) }

    /// What agencies that sell pictures are called, at a line's end.
    static let pictureAgencies = ["getty images", "/getty", "shutterstock", "/ap", "/afp"].map { Array($0.utf8) }
}
