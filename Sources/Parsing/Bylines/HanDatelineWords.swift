/// The characters that Chinese datelines are built of.
enum HanDatelineWords {
    /// What ends the head, the longer first.
    static let ends: [[Unicode.Scalar]] = [
        ["电", "讯"], ["專", "電"], ["专", "电"], ["电"], ["電"], ["讯"], ["訊"], ["消", "息"], ["报", "道"],
    ]

    /// What no head contains.
    static let sentenceMarks: Set<Unicode.Scalar> = ["。", "！", "？", "，", "；", "、", "“", "”", "《", "》", "："]

    /// The last character of the names of agencies (社), sites (网), papers (报) and stations (台).
    static let agencyEnds: Set<Unicode.Scalar> = ["社", "网", "網", "报", "報", "台"]

    /// What may belong to the name after that.
    static let agencyTails = ["客户端", "新闻", "财经", "国际", "融媒体"]

    /// What a journalist's name follows.
    static let roles = [
        "本报记者", "本报通讯员", "见习记者", "实习记者", "特约记者", "首席记者", "总台央视记者", "总台记者", "全媒体记者", "记者", "通讯员", "特约撰稿", "实习生",
        "作者", "編輯", "编辑", "報道", "報導", "摄影报道", "报道",
    ]

    /// Of these, those whom a text names as its writers; longer ones first.
    static let reporters = ["本报记者", "特约记者", "全媒体记者", "见习记者", "总台记者", "记者", "記者", "通讯员", "特约撰稿"]

    /// What follows a name without a space: 记者张三发自北京, 记者张三报道.
    static let nameEnds = [
        "发自", "發自", "报道", "報道", "报导", "報導", "综合", "摄", "攝", "通讯员", "实习生", "在", "从", "就", "采访", "电", "讯",
    ]

    /// What outlets call themselves: "this paper", "this site".
    static let ownNames: Set = ["本报", "本報", "本社", "本站", "本网", "本網", "本刊", "本台"]
}
