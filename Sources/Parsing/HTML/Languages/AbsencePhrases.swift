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
