extension CommonWords {
    /// Government, law, war, business, people.
    static let society = """
        accident crash;авария крушение;事故 坠毁 车祸
        accuse accusation allege;обвинить обвинять обвинение;指控 指责 控告
        administration administrative;администрация административный;行政 政府
        adult;взрослый;成人 成年人
        advertising advertisement ad;реклама рекламный;广告
        agency;агентство;机构 通讯社
        agreement deal pact treaty accord;соглашение договор сделка;协议 协定 条约 交易
        ambassador embassy;посол посольство;大使 大使馆
        architect architecture architectural;архитектор архитектура архитектурный;建筑师 建筑学
        army military troops soldier;армия военный войско солдат;军队 军事 士兵 部队 军
        arrest detain detention;арест арестовать задержать задержание;逮捕 拘留 被捕
        association;ассоциация объединение;协会 联合会
        athlete athletic;спортсмен атлет;运动员
        attack assault;атака нападение напасть атаковать;攻击 袭击 进攻
        author;автор;作者
        authority;власть;当局 权力 权威
        baby infant;младенец ребенок;婴儿 宝宝
        ban prohibit forbid;запрет запретить запрещать;禁止 禁令
        bank banking;банк банковский;银行
        bankruptcy bankrupt;банкротство банкрот;破产
        battle fight combat;битва бой сражение сражаться;战斗 战役 作战
        bill legislation;законопроект;法案
        bishop;епископ;主教
        board;совет правление;董事会 委员会
        bomb bombing bombard;бомба бомбардировка взрыв;炸弹 轰炸
        border boundary;граница пограничный;边界 边境 国界
        boss chief head leader;глава лидер руководитель начальник;领导人 领袖 首领 负责人
        brother;брат;兄弟 哥哥 弟弟
        budget;бюджет бюджетный;预算
        business entrepreneur;бизнес предприниматель дело;企业 生意 业务 商业
        businessman;бизнесмен;商人
        buy purchase acquire acquisition;купить покупка приобрести приобретение;购买 收购 买
        campaign;кампания;运动 竞选活动
        candidate nominee;кандидат;候选人
        capital;столица столичный капитал;首都 资本
        captain;капитан;船长 队长
        career;карьера;职业生涯 生涯
        cardinal;кардинал;枢机
        castle fortress fort;замок крепость;城堡 堡垒 要塞
        catholic;католический католик;天主教
        cause reason;причина;原因
        ceasefire truce;перемирие;停火
        ceremony;церемония;仪式 典礼
        champion championship;чемпион чемпионат;冠军 锦标赛
        chairman chair;председатель;主席 董事长
        charity donate donation;благотворительный благотворительность пожертвование;慈善 捐赠 捐款
        child children kid;ребенок дети детский;孩子 儿童 小孩 子女
        christian christianity;христианский христианство христианин;基督教 基督徒
        church;церковь церковный;教堂 教会
        citizen citizenship;гражданин гражданство;公民
        city urban town;город городской городок;城市 都市 城镇
        civil;гражданский;民事 公民 平民
        civilian;мирный;平民
        claim;утверждать утверждение;声称 主张
        club;клуб;俱乐部
        coach trainer;тренер;教练
        coalition alliance;коалиция союз альянс;联盟 联合
        college;колледж;学院 大学
        colony colonial colonist;колония колониальный колонист;殖民地 殖民
        commander commandant;командир командующий;指挥官 司令
        commission;комиссия;委员会
        committee;комитет;委员会
        community;сообщество община общество;社区 社会 共同体
        company firm corporation;компания фирма корпорация;公司
        competition compete contest competitor rival;соревнование конкуренция конкурс конкурент;竞争 比赛 竞赛 对手
        complaint complain;жалоба жаловаться пожаловаться;投诉 抱怨
        conference;конференция;会议 大会
        conflict;конфликт;冲突
        congress;конгресс;国会
        conquer conquest;завоевать завоевание;征服
        conservative;консервативный консерватор;保守 保守派 保守党
        constitution constitutional;конституция конституционный;宪法
        construction build builder;строительство строить построить;建设 建造 建筑
        consumer customer client;потребитель клиент покупатель;消费者 客户 顾客
        contract;контракт;合同
        control;контроль контролировать;控制
        corruption corrupt;коррупция;腐败
        cost expense;стоимость расход стоить;成本 费用 花费
        council;совет;委员会 议会 理事会
        country nation state;страна государство;国家
        coup;переворот;政变
        court;суд судебный;法院 法庭
        crime criminal;преступление преступный преступник уголовный;犯罪 罪犯 刑事
        crisis;кризис;危机
        critic criticism criticize;критик критика критиковать;批评 评论家
        crown;корона;王冠 王位
        cut reduce reduction;сократить сокращение снизить;削减 减少
        daughter;дочь;女儿
        dead die death;смерть умереть мертвый погибнуть;死亡 去世 死 逝世
        debate discuss discussion;дебаты обсуждение обсуждать дискуссия;辩论 讨论
        debt;долг;债务
        decision decide;решение решить;决定
        defeat;поражение разбить;击败 失败
        defence defense defend;оборона защита защищать;防御 国防 辩护 捍卫
        delegation delegate;делегация делегат;代表团 代表
        demand require;требование требовать потребовать;要求 需求
        democracy democratic democrat;демократия демократический демократ;民主 民主党
        demonstration protest march rally;демонстрация протест марш митинг;抗议 游行 示威 集会
        department;департамент отдел управление;部门 部
        deputy;заместитель депутат;副 代表
        development develop;развитие развивать;发展 开发
        dictator dictatorship;диктатор диктатура;独裁
        diplomat diplomatic diplomacy;дипломат дипломатический дипломатия;外交 外交官
        director;директор режиссер;主任 导演 总监 董事
        disaster catastrophe;катастрофа бедствие;灾难
        district county;район округ;地区 区 县
        doctor physician;врач доктор;医生 博士
        dollar;доллар;美元
        domestic;внутренний;国内
        driver;водитель;司机 驾驶员
        drug;наркотик лекарство препарат;毒品 药物
        duke duchy;герцог;公爵
        dynasty;династия;王朝 皇朝
        earl count;граф;伯爵
        economy economic economist;экономика экономический экономист;经济
        editor;редактор;编辑
        education educational;образование образовательный;教育
        election elect electoral;выборы избрать избирательный;选举 当选 大选
        emperor empire imperial;император империя императорский;皇帝 帝国
        employee worker staff;сотрудник работник рабочий персонал;员工 工人 雇员 职工
        employment unemployment job;занятость безработица;就业 失业 工作
        enemy;враг противник;敌人
        engineer engineering;инженер инженерный;工程师 工程
        equality;равенство;平等
        estate property;имущество недвижимость собственность;财产 房地产
        euro;евро;欧元
        event;событие мероприятие;活动 事件
        evidence proof;доказательство;证据
        exchange;обмен биржа;交易所 交换
        execution execute;казнь казнить;处决 执行
        executive;исполнительный руководитель;高管 执行
        expert;эксперт;专家
        explosion explode blast;взрыв взорваться;爆炸
        export;экспорт;出口
        import;импорт;进口
        factory plant;завод фабрика;工厂
        fail failure;неудача провал;失败
        family;семья семейный;家庭 家族
        fan supporter;фанат поклонник болельщик;粉丝 球迷
        farm farmer;ферма фермер;农场 农民
        father;отец;父亲 爸爸
        federal federation;федеральный федерация;联邦
        festival;фестиваль праздник;节日 艺术节 电影节
        finance financial;финансы финансовый;金融 财务 财政
        fire firefighter;пожар пожарный огонь;火灾 消防 大火
        fisherman fishing;рыбак рыболовство рыбалка;渔民 捕鱼
        flag;флаг;国旗 旗帜
        food;еда пища продовольствие;食物 食品
        football soccer;футбол футбольный;足球
        force;сила;力量 武力
        foreign foreigner;иностранный зарубежный иностранец внешний;外国 对外 外国人
        found founder foundation;основать основатель фонд;创始人 成立 创立 基金会
        freedom free liberty;свобода свободный;自由
        friend friendly;друг дружественный;朋友 友好
        fund;фонд;基金 资金
        funeral;похороны;葬礼
        game;игра;游戏 比赛
        gang;банда;帮派 团伙
        general;генерал;将军
        girl;девочка девушка;女孩 姑娘
        boy;мальчик;男孩
        goal;гол цель;目标 进球
        gold golden;золото золотой;黄金 金牌 金
        governor;губернатор;州长 总督
        government;правительство правительственный;政府
        group;группа;集团 团体 小组
        guard;охрана гвардия;警卫 守卫
        guest;гость;客人 嘉宾
        gun weapon arm;оружие пистолет;武器 枪支 枪
        headquarters;штаб-квартира штаб;总部
        health healthcare;здоровье здравоохранение;健康 卫生 医疗
        hero;герой;英雄
        hospital clinic;больница госпиталь клиника;医院 诊所
        hostage;заложник;人质
        house home;дом;房子 住宅 房屋 家
        housing;жилье жилой;住房
        human;человек человеческий;人类 人
        husband;муж;丈夫
        wife;жена;妻子
        illegal;незаконный нелегальный;非法
        immigration immigrant migrant migration;иммиграция иммигрант мигрант миграция;移民
        income revenue;доход выручка;收入
        independence independent;независимость независимый;独立
        industry industrial;промышленность промышленный отрасль;工业 产业 行业
        inflation;инфляция;通货膨胀 通胀
        influence;влияние влиять;影响
        injury injure wound;травма ранение ранить раненый;受伤 伤害 负伤
        innocent;невиновный;无辜
        insurance;страхование страховой;保险
        intelligence;разведка интеллект;情报 智能
        international;международный;国际
        interview;интервью;采访 面试
        invasion invade;вторжение вторгнуться;入侵
        investigation investigate;расследование следствие расследовать;调查
        investor investment invest;инвестор инвестиция инвестировать;投资 投资者
        islam islamic muslim;ислам исламский мусульманин мусульманский;伊斯兰 穆斯林
        journalist reporter;журналист репортер;记者 新闻工作者
        journey trip;путешествие поездка;旅程 旅行
        judge;судья;法官
        justice;справедливость правосудие юстиция;司法 正义
        kill killing;убить убивать убийство;杀死 杀害 打死
        murder murderer;убийство убийца;谋杀 凶手
        king kingdom royal;король королевство королевский;国王 王国 王室 皇家
        queen;королева;女王 王后
        prince princess;принц принцесса князь;王子 公主
        labour labor;труд трудовой лейборист;劳动 工党 劳工
        land;земля земельный;土地
        language linguistic;язык языковой;语言
        law legal lawyer;закон юрист адвокат юридический законный;法律 律师 合法
        leave;уйти покинуть уехать;离开
        liberal;либеральный либерал;自由派 自由党
        loan credit;кредит заем;贷款 信贷
        local;местный;当地 本地 地方
        lord;лорд;勋爵 领主
        market;рынок рыночный;市场
        marriage marry wedding;брак свадьба жениться;婚姻 结婚 婚礼
        mayor;мэр;市长
        media;сми медиа;媒体
        medal;медаль;奖牌 勋章
        member membership;член членство участник;成员 会员
        merchant;торговец купец;商人
        minister ministry;министр министерство;部长 大臣 部
        mission;миссия;任务 使命
        mob crowd;толпа;人群 暴徒
        monarchy monarch;монархия монарх;君主
        monastery monk;монастырь монах;修道院 僧侣
        money;деньги денежный;金钱 钱
        mother;мать;母亲 妈妈
        movement;движение;运动
        municipality municipal;муниципалитет муниципальный;市政 自治市
        museum;музей;博物馆
        national;национальный;国家 全国 民族
        navy naval fleet;флот военно-морской;海军 舰队
        neighbour neighbor;сосед;邻居
        network;сеть;网络
        newspaper;газета;报纸 报
        officer official;офицер чиновник официальный;官员 军官 官方
        olympic olympics;олимпийский олимпиада;奥运 奥林匹克
        operation;операция;行动 手术
        opposition oppose;оппозиция оппозиционный;反对派 反对
        organization organisation organize;организация организовать;组织
        orthodox;православный;东正教
        owner own;владелец;业主 所有者 拥有
        palace;дворец;宫殿 宫
        parent;родитель;父母 家长
        parish;приход;教区
        parliament parliamentary;парламент парламентский;议会 国会
        party;партия вечеринка;政党 党 派对
        passenger;пассажир;乘客 旅客
        patient;пациент;病人 患者
        peace peaceful;мир мирный;和平
        peasant;крестьянин;农民
        pension;пенсия пенсионный;养老金
        people;народ люди;人民 人们
        pilot;пилот летчик;飞行员
        player;игрок;球员 选手 玩家
        poet poetry poem;поэт поэзия стихотворение;诗人 诗歌 诗
        police policeman;полиция полицейский;警察 警方
        policy politics political politician;политика политический политик;政治 政策 政客
        poll survey;опрос;民意调查 民调
        pope;папа;教皇 教宗
        population;население;人口
        port harbour harbor;порт гавань;港口 港
        poverty poor;бедность бедный;贫困 贫穷
        president presidential presidency;президент президентский;总统
        press;пресса печать;新闻界 媒体
        price;цена;价格
        priest;священник жрец;牧师 神父 祭司
        prime premier;премьер премьер-министр;总理 首相
        prison jail prisoner;тюрьма заключенный тюремный;监狱 囚犯
        private;частный личный;私人 私营
        problem issue;проблема вопрос;问题
        product production produce;продукт производство продукция производить;产品 生产
        professor;профессор;教授
        profit;прибыль;利润
        project;проект;项目
        propaganda;пропаганда;宣传
        province provincial;провинция;省 省份
        public;общественный публичный;公共 公众
        quality;качество;质量
        race racing;гонка раса;赛车 种族 比赛
        racism racist racial;расизм расистский расовый;种族
        rebel rebellion revolt uprising;повстанец мятеж восстание мятежный;叛军 反叛 起义 叛乱
        record;рекорд запись;纪录 记录
        referendum;референдум;公投 全民公决
        reform;реформа;改革
        refugee;беженец;难民
        region regional area;регион региональный область;地区 区域
        religion religious;религия религиозный;宗教
        report;доклад отчет сообщить сообщать;报告 报道
        republic republican;республика республиканский республиканец;共和国 共和党
        rescue save;спасти спасение спасать;拯救 救援 营救
        research researcher;исследование исследователь;研究 研究者 研究人员
        resident inhabitant;житель жилец;居民
        resign resignation;отставка;辞职
        resistance resist;сопротивление;抵抗 抵制
        restaurant;ресторан;餐厅 餐馆
        revolution revolutionary;революция революционный;革命
        right rights;право правый;权利 右
        risk;риск;风险
        robbery rob theft steal;ограбление кража украсть;抢劫 偷窃 盗窃
        role;роль;角色 作用
        rule ruler reign;правление правитель править правило;统治 规则 统治者
        rural village;деревня сельский село;农村 乡村 村庄 村
        sanction sanctions;санкция;制裁
        scandal;скандал;丑闻
        school pupil;школа школьный ученик школьник;学校 中小学
        science scientist scientific;наука научный ученый;科学 科学家
        secretary;секретарь госсекретарь;秘书 国务卿
        security safety;безопасность;安全
        senate senator;сенат сенатор;参议院 参议员
        sentence;приговор приговорить;判刑 判处
        servant service serve;слуга служба служить услуга;服务 仆人 服役
        sex sexual;секс сексуальный пол;性 性别
        share shareholder;акция акционер доля;股份 股票 股东
        shop store;магазин;商店 店
        siege besiege;осада осадить;围攻 包围
        sister;сестра;姐妹 姐姐 妹妹
        slave slavery;раб рабство;奴隶
        social society;социальный общество;社会
        son;сын;儿子
        speech speak;речь говорить;演讲 讲话
        spokesman spokeswoman spokesperson;представитель пресс-секретарь;发言人
        sport sports;спорт спортивный;体育 运动
        spy;шпион;间谍
        status;статус;地位 状态
        stock;акция;股票 股市
        strike;забастовка удар;罢工 打击
        student;студент учащийся;学生
        success successful succeed;успех успешный;成功
        suicide;самоубийство;自杀
        supply;поставка снабжение;供应
        support;поддержка поддержать поддерживать;支持
        surrender capitulate;сдаться капитуляция;投降
        tax;налог налоговый;税 税收
        teacher teach;учитель преподаватель учить;教师 老师 教
        team;команда;团队 球队 队
        terrorism terrorist terror;терроризм террорист террористический теракт;恐怖 恐怖主义 恐怖分子
        theft;кража;盗窃
        threat threaten;угроза угрожать;威胁
        throne;престол трон;王位 宝座
        tourist tourism;турист туризм туристический;游客 旅游
        trade commercial commerce;торговля торговый коммерческий;贸易 商业
        traditional tradition;традиционный традиция;传统
        training;тренировка обучение подготовка;训练 培训
        transport transportation;транспорт транспортный;运输 交通
        trial;процесс суд;审判 审讯
        tribe tribal;племя племенной;部落
        union;союз профсоюз;联盟 工会
        unite united;объединить объединенный соединенный;统一 联合
        university;университет университетский;大学
        veteran;ветеран;老兵 退伍军人
        victim casualty;жертва пострадавший;受害者 伤亡
        victory win winner triumph;победа победить победитель выиграть;胜利 获胜 赢得
        violence violent;насилие насильственный;暴力
        visitor visit;посетитель визит посетить;访问 参观 游客
        volunteer;доброволец волонтер;志愿者
        vote voter ballot;голосование голосовать избиратель голос;投票 选民
        war warfare wartime;война военный;战争
        wealth wealthy rich;богатство богатый;财富 富有 富裕
        welfare;благосостояние;福利
        witness;свидетель;证人 目击者
        woman women female;женщина женский;女性 妇女 女人
        man men male;мужчина мужской;男子 男性 男人
        young youth teenager;молодой молодежь подросток;年轻 青年 青少年
        old elderly;старый пожилой;老 老年 老人
        """
}
