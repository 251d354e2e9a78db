extension CreditLabels {
    static let englishAuthors = [
        "author", "authors", "by", "written by", "reported by", "story by", "text", "reporter",
    ]
    static let englishSources = ["source", "sources"]
    static let englishEditors = ["editor", "edited by", "editing by", "translated by", "translator", "reporting by"]
    static let englishPhotos = ["photo", "photos", "photo by", "image", "image credit", "picture", "photo credit"]
    static let englishOthers = ["published", "updated", "views", "comments", "date", "time", "tags"]

    /// What a by-line without a colon begins with, in lower case.
    static let englishBylineStarts = ["by ", "written by ", "reported by ", "story by "]
    static let longestBylineStart = englishBylineStarts.map(\.count).max() ?? 0

    /// Words of organizations and posts, which are no part of a person's name.
    static let englishOrganizations: Set = [
        "agency", "news", "reporter", "correspondent", "editor", "staff", "wire", "times", "post", "press", "writer",
        "journal", "herald", "tribune", "service", "team", "desk", "media", "contributor", "bureau", "reuters", "ap",
        "afp", "bloomberg", "today", "magazine", "daily", "monitor",
    ]
}

extension CreditLabels {
    static let russianAuthors = [
        "автор", "авторы", "автор текста", "автор материала", "текст", "корреспондент", "журналист", "подготовил",
        "подготовила", "подготовили", "материал подготовил", "материал подготовила",
    ]
    static let russianSources = ["источник", "источники"]
    static let russianEditors = ["редактор", "перевод", "переводчик", "редактура", "корректор"]
    static let russianPhotos = ["фото", "фотограф", "фото автора", "иллюстрация", "изображение", "снимок", "видео"]
    static let russianOthers = [
        "дата", "время", "опубликовано", "обновлено", "просмотров", "просмотры", "комментарии", "теги", "рубрика",
        "время чтения",
    ]

    static let russianBylineStarts: [String] = []

    static let russianOrganizations: Set = [
        "агентство", "редакция", "корреспондент", "корр.", "журналист", "газета", "новости", "белта", "тасс", "риа",
        "интерфакс", "пресс-служба", "редактор", "обозреватель",
    ]
}

extension CreditLabels {
    static let chineseAuthors = ["作者", "记者", "記者", "撰文", "文", "本报记者", "撰稿", "通讯员", "采写", "本文作者", "执笔人", "执笔"]
    static let chineseSources = ["来源", "來源", "文章来源", "稿件来源", "新闻来源", "信息来源", "稿源", "转自", "出处"]
    static let chineseEditors = [
        "责任编辑", "責任編輯", "责编", "编辑", "編輯", "校对", "审核", "监制", "主编", "终审", "复审", "初审", "翻译", "编审", "值班编辑",
    ]
    static let chinesePhotos = ["图", "图片", "图片来源", "摄影", "摄", "图源", "视频"]
    static let chineseOthers = [
        "发布时间", "时间", "时间：", "日期", "更新时间", "浏览", "阅读", "点击", "浏览次数", "点击数", "评论", "关键词", "标签", "字号", "字体", "分享到", "栏目",
        "阅读量", "发布日期", "发表时间",
    ]
}
