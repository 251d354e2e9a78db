/// What Chinese names are told by, in simplified characters.
enum ChineseNameWords {
    /// Those of nearly all people; what is far more often another word is not among them (和, 于, 时).
    static let surnames = Set(
        """
        赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦昌马苗方俞任袁柳鲍史唐费岑薛雷贺倪汤滕殷罗毕郝邬安常乐
        傅皮卞齐康伍余顾孟黄穆萧尹姚邵湛汪祁毛狄戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫经房缪干解应宗丁宣邓
        郁单洪包左石崔吉龚程邢裴陆荣翁荀惠曲封储靳段焦巴谷车侯全班秋仲宁仇甘厉祖武符刘景詹龙叶司黎白蒲赖卓蔺池乔闻党翟谭姬申冉雍桑桂牛尚温庄晏柴瞿阎连习艾向
        古易廖耿匡文东欧沃利师巩聂晁敖冷辛阚简饶曾沙关查游岳涂牟佘佟商肖肜覃区仝晋楚闫代苟谌邸栗栾麦芦盛兰寇臧刁巫卜蒙隋娄
        """)

    static let doubleSurnames = words("欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 司空 夏侯 端木 南宫 百里")

    /// In a given name, what would rather be the word behind a surname: 某 names nobody.
    static let notGiven = Set("某委省市县区州镇乡村局院部厅们家等方")

    /// The last character of an office or occupation: 部长, 研究员, 专家, 教师.
    static let roleEndings = Set("长员家师官人手授士者商")
    /// Other words with such a character at the end.
    static let noRoles = words("国家 增长 成长 生长 延长 全长 特长 专长 擅长 拉长 动手 二手 双手 入手 着手 电商 工商 招商 协商 磋商 机器人 皇家 独家")
    static let roles = words(
        """
        主席 总统 总理 首相 外长 防长 书记 总书记 主任 经理 总经理 总裁 总监 董事 监事 教授 博士 院士 先生 女士 小姐 同志 律师 法官 大使 公使 领事 总领事 参赞 代表 委员
        议员 司令 将军 上将 中将 少将 上校 教练 选手 导演 演员 歌手 作家 编辑 助理 翻译 秘书 会计 主播 球员 前锋 后卫 门将 国王 女王 王子 公主 王储 总督 部长 常委 政委 副主席 副总统 副总理
        副主任 副书记 副总裁 副总经理 副教授 被告 原告 记者 总干事 学生 村民
        """)

    /// What people named before do.
    static let speech = words(
        "说 称 表示 指出 认为 强调 介绍 透露 告诉 坦言 回忆 补充 解释 宣布 呼吁 提醒 回应 答 问 写道 致辞 致词 出席 抵达 会见 率")

    /// Countries by one character, as in 中白 or 俄美.
    static let countries = Set("中白俄美英法德日韩印欧澳加朝越哈乌吉塔蒙泰巴柬老缅马土埃沙伊以葡西意波")

    /// Characters that foreign names are written with.
    static let foreign = Set(
        """
        阿埃艾爱安奥澳巴白柏拜班邦保堡鲍贝本比彼毕宾波玻博伯勃卜布采查察昌车楚茨次茨达戴丹当道德登邓迪蒂丁东都杜顿多朵额厄恩尔法凡范方菲费芬丰佛弗夫福富盖
        甘冈高戈格葛根古瓜圭哈海罕汉豪赫黑亨洪侯胡华怀惠霍基吉季济加佳贾简杰金津京久卡喀凯坎康考柯科可克肯孔库夸奎昆拉腊莱赖兰朗劳勒雷黎里理利立丽莉连
        列林琳留隆龙卢鲁路吕伦罗洛马玛麦迈满曼芒毛梅门蒙孟米密明莫摩墨默姆木穆拿纳娜乃奈南瑙内尼涅宁牛纽农努诺欧帕派潘庞佩彭皮匹平泼珀蒲普齐其奇恰契
        千强乔切钦琴丘热仁日荣茹儒瑞若萨塞赛桑瑟森沙莎山珊尚绍舍申生圣什施史士斯丝松苏素孙索塔泰坦汤唐特藤提汀廷通图托陀瓦万旺威韦维魏温文翁沃乌武伍西
        希悉锡夏香肖谢辛欣休许雪逊雅亚延扬杨耶叶伊以因英尤于约云泽曾扎詹张珍芝治兹朱卓兹佐祖厦妮茜怡莓蕾娅薇科娃洁婷
        """.filter { !$0.isWhitespace })

    /// Those of them that hardly any other word has.
    static let onlyForeign = Set(
        "斯克尔姆茨弗韦埃伊阿奥卡喀塞蒂娜莎赫迪瓦拉莱蕾莉罗洛诺努朗普鲁鲍德兹泽佐察齐基戈格恩尼妮伦玛穆丹巴比布萨桑蒙维威图贝特契叶耶娅薇柯")

    private static func words(_ list: String) -> Set<String> { Set(list.split { $0.isWhitespace }.map(String.init)) }
}
