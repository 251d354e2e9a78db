extension OutletName {
    /// Words of which titles of feeds are made beside the outlet's name, in lower case.
    static let englishContents = [
        "all", "news", "latest", "top", "stories", "story", "headlines", "breaking", "rss", "atom", "xml", "feed",
        "feeds",
        "articles", "posts", "recent", "the", "of", "day", "today", "front", "page", "home", "homepage", "main", "full",
        "text", "in", "and", "from", "daily", "english",
    ]
    static let russianContents = [
        "все", "новости", "новость", "последние", "главные", "главное", "лента", "новостей", "статьи", "материалы",
        "дня",
        "за", "день", "сегодня", "и", "в", "свежие", "публикации", "полный", "текст", "канал",
    ]
    static let chineseContents = [
        "滚动新闻", "即时新闻", "最新新闻", "头条新闻", "新闻中心", "新闻频道", "最新", "新闻", "新聞", "即時", "滚动", "滾動", "全部", "头条", "頭條", "要闻",
        "要聞", "频道", "頻道", "订阅", "資訊", "资讯", "rss",
    ]
}
