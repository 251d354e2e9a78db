/// What the lines around an article say: share bars, links to other articles, subscriptions, credits.
enum BoilerplatePhrases {
    /// What kind of line a phrase betrays.
    enum Kind: Int, CaseIterable, Sendable {
        case related, share, subscribe, copyright, staff, credit, advertisement, comment, byline, date, consent
    }

    /// Phrases in lower case by kind: those that a line begins with, and those that stand anywhere in a short line.
    struct Phrases: Sendable {
        let kind: Kind
        let beginnings: [String]
        let anywhere: [String]

        init(_ kind: Kind, beginnings: String = "", anywhere: String = "") {
            self.kind = kind
            self.beginnings = Self.lines(beginnings)
            self.anywhere = Self.lines(anywhere)
        }

        private static func lines(_ text: String) -> [String] {
            text.split(whereSeparator: \.isNewline).map { String($0.drop(while: \.isWhitespace)) }.filter {
                !$0.isEmpty
            }
        }
    }

    /// The kinds of a line, which is given in lower case and without marks at its beginning.
    static func kinds(of line: ArraySlice<UInt8>, isShort: Bool) -> [Kind] {
        line.withUnsafeBufferPointer { line in
            beginnings.kinds(beginning: line) + (isShort ? anywhere.kinds(in: line) : [])
        }
    }

    private static let all = english + russian + chinese
    private static let beginnings = table(\.beginnings)
    private static let anywhere = table(\.anywhere)

    private static func table(_ part: (Phrases) -> [String]) -> PhraseTable<Kind> {
        PhraseTable(all.flatMap { phrases in part(phrases).map { (phrases.kind, Array($0.utf8)) } })
    }
}

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

/// What pages say that have no article to show; lower case, English, Russian and Chinese.
enum AbsencePhrases {
    /// In a short title or heading of a page that says what went wrong; in a sentence they may be news.
    static let errorTitles = [
        "not found", "404", "403 forbidden", "access denied", "bad gateway", "service unavailable", "just a moment",
        "internal server error", "something went wrong", "доступ запрещ", "доступ ограничен", "ошибка сервера", "访问受限",
        "拒绝访问", "访问出错", "已被删除", "已被刪除",
    ].map { Array($0.utf8) }

    /// In the title or a short line of such a page.
    static let errors = [
        "page not found", "page you requested", "page you asked for", "page you are looking for",
        "page you were looking for", "page doesn't exist", "page doesn’t exist", "page does not exist",
        "are you a robot", "verify you are human", "страница не найдена", "страница не существует",
        "такой страницы", "запрашиваемая страница", "страница удалена", "сайт временно недоступен", "页面不存在", "頁面不存在",
        "页面没有找到", "找不到页面", "找不到頁面", "页面未找到", "您访问的页面", "您訪問的頁面", "您要查看的页面", "文章不存在", "内容不存在",
    ].map { Array($0.utf8) }

    /// In the few lines that a page shows until its scripts run.
    static let scripts = [
        "enable javascript", "javascript is disabled", "requires javascript", "turn on javascript",
        "javascript to run this app", "включите javascript", "включить javascript", "启用javascript", "开启javascript",
        "啟用javascript", "启用 javascript", "开启 javascript",
    ].map { Array($0.utf8) }

    /// After the first sentences of an article that is for those who pay.
    static let paywalls = [
        "to continue reading", "to read the full", "to keep reading", "to view the full story", "for subscribers only",
        "subscribers only", "subscriber-only", "this article is for subscribers", "already a subscriber",
        "unlock this article", "чтобы продолжить чтение", "чтобы прочитать целиком", "доступен только подписчикам",
        "доступно только подписчикам", "только для подписчиков", "оформите подписку", "订阅后继续阅读", "登录后阅读全文", "付费阅读",
        "订阅即可阅读",
        "訂閱後繼續閱讀", "會員專享", "会员专享",
    ].map { Array($0.utf8) }
}
