extension CommonWords {
    /// Months, days, parts of the day and of the year; number words.
    static let time = """
        january;январь;1月 一月
        february;февраль;2月 二月
        march;март;3月 三月
        april;апрель;4月 四月
        may;май;5月 五月
        june;июнь;6月 六月
        july;июль;7月 七月
        august;август;8月 八月
        september;сентябрь;9月 九月
        october;октябрь;10月 十月
        november;ноябрь;11月 十一月
        december;декабрь;12月 十二月
        monday;понедельник;星期一 周一
        tuesday;вторник;星期二 周二
        wednesday;среда;星期三 周三
        thursday;четверг;星期四 周四
        friday;пятница;星期五 周五
        saturday;суббота;星期六 周六
        sunday;воскресенье;星期日 星期天 周日
        morning;утро утренний;早上 上午 早晨 凌晨
        evening;вечер вечерний;晚上 傍晚
        night overnight;ночь ночной ночью;夜晚 夜间 晚间 夜里
        afternoon noon;полдень;下午 中午
        today;сегодня сегодняшний;今天 今日
        yesterday;вчера вчерашний;昨天 昨日
        tomorrow;завтра;明天 明日
        week weekly;неделя недельный еженедельный;星期 一周 每周
        weekend;выходной уик-энд;周末
        month monthly;месяц ежемесячный;个月 月份 上个月
        century;век столетие;世纪
        decade;десятилетие;十年 年代
        hour;час;小时
        minute;минута;分钟
        second;секунда;秒钟
        spring;весна весенний;春天 春季
        summer;лето летний;夏天 夏季
        autumn;осень осенний;秋天 秋季
        winter;зима зимний;冬天 冬季
        season;сезон;季节 赛季
        anniversary;годовщина юбилей;周年
        birthday;рождение;生日
        christmas;рождество рождественский;圣诞
        easter;пасха;复活节
        ancient;древний античный;古代 古老 古
        medieval;средневековый средневековье;中世纪
        modern contemporary;современный;现代 当代
        prehistoric;доисторический;史前
        future;будущее будущий;未来 将来
        past;прошлое прошлый;过去 以往
        history historical historic;история исторический историк;历史 史
        era epoch;эра эпоха;时代 纪元
        annual;ежегодный годовой;每年 年度
        daily;ежедневный;每天 每日 日常
        recently recent;недавно недавний;最近 近来 近日
        early;ранний рано;早期 初期
        late later;поздний поздно позже;晚期 后期
        first;первый;第一 首次 首个 首
        second;второй;第二 二次
        third;третий;第三
        fourth;четвертый;第四
        fifth;пятый;第五
        sixth;шестой;第六
        seventh;седьмой;第七
        eighth;восьмой;第八
        ninth;девятый;第九
        tenth;десятый;第十
        two twice;два двое дважды;两 二 两个
        three;три трое;三 三个
        four;четыре четверо;四 四个
        five;пять;五 五个
        six;шесть;六 六个
        seven;семь;七 七个
        eight;восемь;八 八个
        nine;девять;九 九个
        ten;десять;十 十个
        eleven;одиннадцать;十一
        twelve dozen;двенадцать дюжина;十二 一打
        twenty;двадцать;二十
        thirty;тридцать;三十
        forty;сорок;四十
        fifty;пятьдесят;五十
        hundred;сто сотня;百 一百
        thousand;тысяча;千 一千
        million;миллион;百万
        billion;миллиард;十亿
        half;половина пол;一半 半
        quarter;четверть квартал;四分之一 季度
        third;треть;三分之一
        percent percentage;процент;百分之 百分比 百分点
        double;двойной удвоить;两倍 双重 翻倍
        average;средний;平均
        dozens;десяток;几十 数十
        majority;большинство;大多数 多数
        minority;меньшинство;少数
        number;число количество;数量 数字
        total;общий всего;总共 总计 总数
        age;возраст;年龄 岁
        """
}
