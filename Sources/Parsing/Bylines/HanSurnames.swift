/// Surnames of Chinese persons, simplified and traditional: what tells a name from other short words.
enum HanSurnames {
    /// Common enough that nearly everybody has one of them; characters that are common words are left out.
    static let single: Set<Character> = Set(
        """
        王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱\
        秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费\
        纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫苟全褚廉简娄盖符奚木穆党燕郎邸冀谈\
        姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应巫鞠僧桑荆谌银扬沙伏岑习胥保蔺伊楼于肖闫付祖丰崇淳肇
        張劉陳楊趙黃吳孫馬羅鄭謝韓馮許鄧呂蘇盧蔣賈葉閻鍾陸龍萬錢湯賀賴龔龐蘭顏嚴溫蘆魯韋畢聂叢齊莊塗關淩費紀歐項遊衛鮑單寧閔華車邊饒連練應
        """.filter { !$0.isWhitespace })

    static let compound: Set = [
        "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "司徒", "夏侯",
    ]

    /// Words that begin like a name and stand alone on pages.
    static let otherWords: Set<String> = Set(
        """
        关闭 关注 关于 关键 關閉 關注 原创 原创 原文 原標 高清 高级 高校 高考 高速 方法 方便 方式 方案 方向 安全 安装 安卓 时间 时政 时评 时事 时尚 文化 文学 文章 文明 金融 金币 金额 严选         石油 华为 华人 华东 华南 华北 毛利 常见 常用 成功 成都 成员 花费 游戏 游客 解放 解决 解释 解读 单位 单独 党员 党建 商业 商务 商品 司法 司机 通知 包括 车站 车险 古代 温馨         景区 沙发 都市 祝福 江苏 江西 江南 凌晨 温州 宁波 安徽 连载 连接 童话 查看 查询 查找 查阅 符号 应用 应急 应对 万能 马上 申请 版主 龙虎 水果 路线 路透 阳光 田园 白领 黄金 钱江 \
        雷达 雷霆 封面 封底 习惯 广告 房产 房价 海外 金价 牛市 明星 强化 梅雨 唐山 苏州 杭州 徐州 郑州 柳州 秦皇 莫名 莫非 程序 汽车 易车 温暖 盛世 盛大 单纯 单身 万元 任务 任何 任命         范围 陈述 沈阳 武汉 武器 武警 石家 江湖 向上 向下 成立 成果 成长 陆续 陆军 空军 华夏 林业 农业 田径 鲁迅 元旦 元素 平台 乐趣 和谐 和平
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
