extension TextMarks {
    static let englishAsides = [
        "read also", "read more", "see also", "also read", "related", "related news", "related stories",
        "related articles", "more on this", "more on this story", "recommended", "you may also like", "related topics",
        "further reading", "don't miss", "read next", "up next",
    ]
    static let englishEnds = [
        "follow us", "follow us on", "tags", "share", "share this", "share this article", "comments", "latest news",
        "recent news", "most read", "most popular", "more news", "all news", "advertisement", "subscribe",
        "about the author", "topics", "trending", "leave a comment", "add a comment", "print", "newsletter",
    ]
    static let englishEndStarts = [
        "follow us", "recent news", "latest news", "share this", "subscribe to", "sign up for", "most read", "tags:",
        "comments (", "join our", "download our app", "more from", "posted in", "filed under", "report a typo",
    ]
    static let englishFurniture = [
        "home", "menu", "search", "log in", "login", "sign in", "sign up", "register", "contact", "contacts",
        "contact us", "about", "about us", "copy link", "skip to content", "skip to main content", "privacy policy",
        "terms of use", "facebook", "twitter", "x", "telegram", "instagram", "youtube", "vk", "whatsapp", "linkedin",
        "email", "rss", "accept", "accept all", "ok", "close", "advertise", "listen", "video", "photo",
    ]
    static let englishLegal = [
        "all rights reserved", "we use cookies", "site uses cookies",
        "use of cookies", "cookies to improve", "cookies are absolutely", "necessary cookies",
        "cookies on your browser",
        "analyze and understand how you use this website", "terms and conditions",
    ]
    static let englishCaptionStarts = [
        "photo:", "photo by", "photo courtesy", "photo credit", "image:", "image credit", "image courtesy", "picture:",
        "file photo", "photos:", "pictured:", "video:", "illustration:", "credit:", "getty images",
    ]
    static let englishCaptionParts = [
        "photo courtesy of", "photo by ", "file photo", "getty images", "image courtesy of", "ap photo", ". photo:",
        "photo: ", "image: ", "via getty", "/handout", "screenshot from",
    ]
    static let englishHomes = ["home", "main", "main page", "news"]
    static let englishSections = [
        "economy", "politics", "business", "world", "finance", "society", "culture", "sport", "sports", "technology",
        "science", "education", "science and education", "transport", "energy", "health", "tech", "opinion", "markets",
        "industry", "agriculture", "trade", "innovation", "innovations", "regions", "president", "incidents", "travel",
        "environment", "companies", "investment", "logistics", "it", "international", "national", "local", "analysis",
    ]
}

extension TextMarks {
    static let russianAsides = [
        "читайте также", "читать также", "смотрите также", "читайте еще", "читать далее", "по теме", "новости по теме",
        "материалы по теме", "другие новости", "похожие новости", "рекомендуем", "также по теме", "ещё по теме",
        "еще по теме", "вам может быть интересно", "читайте по теме", "подробнее", "связанные новости",
    ]
    static let russianEnds = [
        "подписывайтесь", "подписывайтесь на нас", "поделиться", "теги", "комментарии", "последние новости", "метки",
        "лента новостей", "самое читаемое", "популярное", "свежие новости", "все новости", "реклама", "главное",
        "новости партнеров", "новости партнёров", "оставить комментарий", "обсудить", "версия для печати",
    ]
    static let russianEndStarts = [
        "подписывайтесь", "подпишитесь", "следите за", "мы в ", "поделиться", "теги:", "метки:", "комментарии (",
        "нашли ошибку", "заметили ошибку", "если вы заметили", "читайте нас", "присоединяйтесь", "оставьте комментарий",
        "последние новости", "свежие новости", "самое читаемое",
    ]
    static let russianFurniture = [
        "главная", "меню", "поиск", "войти", "вход", "регистрация", "контакты", "о нас", "о проекте",
        "реклама на сайте",
        "скопировать ссылку", "вконтакте", "одноклассники", "телеграм", "телеграмм", "дзен", "принять", "закрыть",
        "подписаться", "рус", "eng", "бел", "видео", "фото", "подкасты", "перейти к основному содержанию",
        "перейти к содержимому", "политика конфиденциальности", "пользовательское соглашение", "распечатать", "слушать",
    ]
    static let russianLegal = [
        "все права защищены", "использует файлы cookie", "используем файлы cookie", "используем cookie",
        "при перепечатке", "при использовании материалов", "свидетельство о регистрации",
    ]
    static let russianCaptionStarts = [
        "фото:", "фото ", "фото из", "фото автора", "фото предоставлено", "снимок носит", "иллюстрация:", "на фото",
        "на снимке", "иллюстративное фото", "архивное фото", "видео:", "изображение:", "коллаж:",
    ]
    static let russianCaptionParts = [
        ". фото:", ". фото ", "фото: ", "фото предоставлено", "снимок носит иллюстративный",
    ]
    static let russianHomes = ["главная", "главная страница", "новости"]
    static let russianSections = [
        "экономика", "политика", "бизнес", "в мире", "мир", "финансы", "общество", "культура", "спорт", "технологии",
        "наука", "образование", "наука и образование", "транспорт", "энергетика", "здоровье", "промышленность",
        "сельское хозяйство", "торговля", "инновации", "регионы", "президент", "происшествия", "туризм", "экология",
        "логистика", "рынки", "инвестиции", "аналитика", "мнения", "железная дорога",
    ]
}

extension TextMarks {
    static let chineseAsides = [
        "相关阅读", "相关新闻", "延伸阅读", "推荐阅读", "相关报道", "相关链接", "相关文章", "猜你喜欢", "热门推荐", "更多新闻", "精彩推荐", "往期回顾", "相关推荐",
        "为您推荐", "相关專題", "相關新聞", "延伸閱讀", "相關報道",
    ]
    static let chineseEnds = [
        "分享到", "分享", "发表评论", "评论", "网友评论", "返回顶部", "关闭窗口", "打印", "关键词", "标签", "热门新闻", "最新新闻", "热点新闻", "新闻排行", "扫一扫",
        "（完）", "(完)", "完", "举报", "收藏", "点赞",
    ]
    static let chineseEndStarts = [
        "责任编辑", "責任編輯", "责编", "编辑：", "编辑:", "上一篇", "下一篇", "分享到", "【打印】", "【关闭】", "扫描二维码", "关注我们", "关注微信", "版权声明",
        "免责声明",
        "声明：", "特别声明", "本文来源", "（责任编辑", "(责任编辑", "【责任编辑", "[责任编辑", "（编辑", "【编辑", "(编辑", "标签：", "关键词：", "打开微信", "转载请注明",
        "发表评论", "网友评论", "更多精彩", "校对：", "监制：", "审核：",
    ]
    static let chineseFurniture = [
        "首页", "登录", "注册", "搜索", "菜单", "关于我们", "联系我们", "网站地图", "广告服务", "设为首页", "加入收藏", "手机版", "客户端", "微信", "微博", "简体",
        "繁体", "繁體", "english", "返回首页", "导航", "我的", "要闻", "视频",
    ]
    static let chineseLegal = ["版权所有", "未经授权", "icp备", "公网安备", "违法和不良信息", "許可證", "许可证"]
    static let chineseCaptionStarts = [
        "图为", "圖為", "图：", "图片：", "图片来源", "资料图", "（图片", "(图片", "图/", "图｜", "视频：", "摄影：", "配图", "▲", "△",
    ]
    static let chineseCaptionParts = ["资料图片", " 摄）", " 摄)", "图片来源：", "供图）", "供图)"]
    static let chineseCaptionEnds = [" 摄", "　摄", "供图", "资料图", "摄影报道", " 攝", "视频截图", "网络图片"]
    static let chineseHomes = ["首页", "首頁", "当前位置", "您的位置", "您当前的位置", "新闻", "新闻中心", "主页"]
    static let chineseSections = [
        "经济", "时政", "科教", "科技", "交通", "能源", "社会", "文化", "体育", "财经", "国际", "国内", "教育", "健康", "军事", "产业", "金融", "要闻",
        "农业",
        "物流", "創新", "创新", "经贸", "商务", "地方", "旅游", "评论", "環球", "环球", "兩岸", "港澳",
    ]
}
