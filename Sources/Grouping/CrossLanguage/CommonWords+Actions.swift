extension CommonWords {
    /// What is done, and how things are.
    static let actions = """
        ability able;способность способный;能力 能够
        abandon;покинуть оставить бросить;放弃 抛弃
        accept;принять принимать;接受
        access;доступ;访问 进入
        achieve achievement;достичь достижение добиться;成就 实现 取得
        active activity activist;активный деятельность активист;活动 积极 活动家
        add;добавить;补充 添加 增加
        admit;признать признаться;承认
        agree;согласиться согласный;同意
        allow permit;разрешить позволить разрешение;允许 准许
        announce announcement;объявить объявление;宣布 公布
        answer;ответ ответить;回答 答案
        appear appearance;появиться появление;出现 外表
        apply application;применить применение заявка;应用 申请
        approve approval;одобрить одобрение;批准
        argue argument;спорить аргумент утверждать;争论 论点
        ask;спросить просить попросить;询问 请求
        assist assistance help aid;помощь помочь помогать;帮助 援助 协助
        attempt try;попытка попытаться пытаться;尝试 试图 企图
        avoid;избежать избегать;避免
        base;база основа;基础 基地
        begin start beginning;начать начало начаться;开始
        behaviour behavior;поведение;行为
        belief believe;вера верить;相信 信仰
        benefit;выгода польза преимущество;利益 好处 受益
        block;блокировать блок;阻止 街区
        break broken;сломать нарушить;打破 破裂
        bring;принести привезти;带来
        brown;коричневый;棕色
        burn;сжечь гореть;燃烧 烧毁
        call;звонок звонить призвать;呼吁 打电话
        carry;нести перевозить;携带 运送
        celebrate celebration;праздновать отметить празднование;庆祝
        central center centre;центральный центр;中心 中央
        challenge;вызов;挑战
        chance opportunity;шанс возможность;机会
        change;изменить изменение;变化 改变
        characteristic character;характер характеристика персонаж;特征 性格 角色
        choose choice;выбрать выбор;选择
        clear;ясный очевидный;明确 清楚
        close;закрыть закрытый близкий;关闭 接近
        common;общий распространенный;常见 共同
        compare comparison;сравнить сравнение;比较 相比
        complete;завершить полный;完成 完整
        complex;сложный комплекс;复杂
        concern;обеспокоенность беспокойство;担忧 关注
        condition;условие состояние;条件 状况
        connect connection;связь соединить соединять;连接 联系
        consider;считать рассмотреть рассматривать;考虑 认为
        contain;содержать;包含 含有
        continue;продолжить продолжать;继续
        contribute contribution;вклад;贡献
        convert conversion;преобразовать превратить;转换 皈依
        cooperate cooperation;сотрудничество;合作
        cover;покрыть покрывать обложка;覆盖 封面
        create creation creative;создать создание творческий;创造 创建 创意
        cross;крест пересечь;穿过 十字
        danger;опасность;危险
        deny;отрицать отрицание;否认
        describe description;описать описание описывать;描述 形容
        destroy destruction demolish;уничтожить разрушить разрушение уничтожение снести;摧毁 毁灭 拆除 破坏
        determine;определить;确定
        difference different differ;различие разный отличаться разница;不同 差异 区别
        difficult difficulty;трудный трудность сложность;困难
        direct direction;прямой направление;方向 直接
        disappear;исчезнуть исчезновение;消失
        discover discovery;открыть открытие обнаружить;发现
        divide division;разделить деление разделение;划分 分裂 部门
        doubt;сомнение сомневаться;怀疑 疑问
        dream;мечта сон мечтать;梦想 梦
        effect effective;эффект эффективный;效果 有效 影响
        effort;усилие;努力
        encourage;поощрять поощрить;鼓励
        enter entry;войти вход;进入 入口
        escape flee;бежать побег сбежать;逃跑 逃离 逃脱
        establish establishment;создать учредить установить;建立 设立 成立
        estimate;оценка оценить оценивать;估计
        examine;изучить осмотреть;检查 审查
        example;пример;例子 例如
        exist existence;существовать существование;存在
        expand expansion;расширить расширение;扩大 扩张
        expect expectation;ожидать ожидание;期望 预期 预计
        expensive;дорогой;昂贵
        experience;опыт;经验 经历
        explain explanation;объяснить объяснение;解释 说明
        express expression;выразить выражение;表达
        extend extension;продлить;延长 延伸
        fact;факт;事实
        fall;падение упасть;下降 跌落
        famous;известный знаменитый;著名 有名
        fear afraid;страх бояться;恐惧 害怕
        feature;особенность черта;特点 特征
        feel feeling;чувствовать чувство;感觉 感受
        final;финал финальный окончательный;决赛 最终
        find;найти находить;发现 找到
        fix repair restore restoration;ремонт восстановить восстановление;修复 修理 恢复
        follow;следовать следующий;跟随 遵循
        form;форма;形式
        formal;формальный;正式
        gather;собраться;聚集
        give;дать давать;给予
        great big large huge;большой великий огромный крупный;巨大 伟大 大型 大
        grow growth;рост расти вырасти;增长 成长
        happy happiness;счастливый счастье;快乐 幸福
        hate hatred;ненависть ненавидеть;仇恨 憎恨 厌恶
        heavy;тяжелый;沉重 重型
        hide;скрыть прятать;隐藏
        hold;держать;持有 举行
        hope;надежда надеяться;希望
        hypothesis;гипотеза;假设 假说
        idea;идея;想法 主意
        identify identity;личность опознать;身份 识别
        important importance;важный важность;重要
        impossible;невозможный;不可能
        improve improvement;улучшить улучшение;改善 提高 改进
        include;включать включить;包括
        increase rise;увеличить увеличение повышение;增加 上升 提高
        individual;индивидуальный отдельный;个人 个体
        initial;первоначальный начальный;最初
        inspire inspiration;вдохновить вдохновение;启发 灵感
        install;установить;安装
        intend intention;намерение намереваться;打算 意图
        interest interesting;интерес интересный;兴趣 利益 有趣
        introduce introduction;ввести введение представить;介绍 引入
        join;присоединиться вступить;加入
        jump;прыжок прыгать;跳跃 跳
        keep;держать сохранять;保持
        key;ключ ключевой;关键 钥匙
        know knowledge;знать знание;知道 知识
        lack;нехватка недостаток отсутствие;缺乏 缺少
        last;последний;最后
        laugh;смеяться смех;笑
        launch;запуск запустить;启动 发射 推出
        lead;вести привести;带领 导致
        learn;учиться узнать;学习
        legend legendary;легенда легендарный;传说 传奇
        level;уровень;水平 级别
        life live;жизнь жить;生活 生命
        limit limited;ограничить ограничение предел;限制 有限
        list;список;名单 列表
        listen;слушать;听
        little small;маленький небольшой;小
        locate location;расположить расположение местоположение;位于 位置 地点
        lose loss;потерять потеря проиграть;失去 损失
        love;любовь любить;爱情 喜爱 爱
        main major;главный основной;主要
        maintain;поддерживать сохранить;维持 保持
        meaning mean;значение означать;意思 意味
        measure;мера измерение;措施 测量
        meeting meet;встреча встретиться заседание;会议 会面 见面
        message;сообщение послание;消息 讯息
        method;метод способ;方法
        mistake error;ошибка;错误
        mix mixed mixture;смесь смешанный;混合
        mental;психический умственный;精神 心理
        move;двигаться переехать;移动 搬迁
        mystery mysterious;тайна загадка загадочный;神秘
        name;имя название;名字 名称
        narrow;узкий;狭窄
        necessary need;необходимый необходимость нуждаться;必要 需要
        new;новый;新 全新
        news;новость;新闻 消息
        north northern;север северный;北 北部 北方
        south southern;юг южный;南 南部 南方
        east eastern;восток восточный;东 东部 东方
        west western;запад западный;西 西部 西方
        northeast northeastern north-eastern;северо-восток северо-восточный;东北
        northwest northwestern north-western;северо-запад северо-западный;西北
        southeast southeastern south-eastern;юго-восток юго-восточный;东南
        southwest southwestern south-western;юго-запад юго-западный;西南
        offer;предложить предложение;提供 提议
        open opening;открыть открытый открытие;打开 开放 开幕
        opinion view;мнение взгляд;意见 观点
        order;приказ порядок заказ;命令 秩序 订单
        origin original;происхождение первоначальный оригинал;起源 原始 原来
        pain;боль;疼痛 痛苦
        participate participation participant;участвовать участие участник;参与 参加
        pay payment;платить оплата заплатить платеж;支付 付款
        perform performance performer;выступление исполнение выступать;表演 演出 表现
        period;период;时期 期间
        person;человек личность;人
        personal;личный;个人
        place;место;地方 地点
        plan;план планировать;计划 规划
        play;играть сыграть;玩 扮演
        position;позиция положение должность;位置 职位 立场
        possible possibility;возможный возможность;可能 可能性
        practice;практика;实践 练习
        predict prediction forecast;прогноз предсказать;预测 预报
        prepare preparation;подготовка подготовить;准备
        present;представить настоящий;现在 呈现
        preserve;сохранить;保存 保留
        prevent prevention;предотвратить предотвращение;防止 预防
        previous former;предыдущий бывший;以前 前
        principle;принцип;原则
        process;процесс;过程
        professional profession;профессиональный профессия;专业 职业
        promise;обещание обещать пообещать;承诺
        promote promotion;продвижение;促进 晋升
        protect protection;защита защитить;保护
        prove;доказать;证明
        provide;предоставить обеспечить;提供
        publish publication publisher;опубликовать издание публикация;出版 发表
        pull;тянуть;拉
        push;толкать;推动 推
        question;вопрос;问题
        reach;достигнуть;达到
        reaction react;реакция реагировать;反应
        read reader reading;читать читатель чтение;阅读 读者
        real reality;реальный реальность;真实 现实
        receive;получить получать;收到 获得 得到
        recognize recognition;признание признать;承认 认可
        recommend recommendation;рекомендация рекомендовать;推荐 建议
        refuse reject refusal;отказ отказаться отклонить;拒绝
        relation relationship;отношение связь;关系
        release;выпуск выпустить освободить;发布 释放 发行
        rely depend dependent;зависеть зависимость;依赖 依靠
        remain;остаться оставаться;仍然 留下
        remember;помнить вспомнить;记得 记住
        remove removal;удалить удаление убрать;删除 移除
        replace replacement;заменить замена;取代 替换
        represent representative;представлять представитель;代表
        request;просьба запрос;请求
        respect;уважение уважать;尊重
        response respond;ответ реакция;回应 反应
        responsible responsibility;ответственный ответственность;责任 负责
        result;результат;结果
        return;вернуться возвращение вернуть;返回 回报 归还
        reveal;раскрыть выявить;揭示 透露
        rise;подъем рост;上升 崛起
        run runner;бежать бег;跑步 跑 运行
        sad;грустный печальный;悲伤
        scene;сцена;场景 现场
        search seek;поиск искать;搜索 寻找
        secret;секрет секретный тайный;秘密
        see;видеть увидеть;看到 看见
        sell sale;продажа продать продавать;出售 销售
        send;отправить послать;发送 派遣
        separate;отдельный разделить;分开 单独
        series;серия сериал;系列
        serious;серьезный;严重 认真
        set;набор установить;设置 设定
        settle settlement settler;поселение поселенец;定居 殖民者
        shape;форма;形状
        shoot shot shooting;стрелять выстрел стрельба;射击 开枪 枪击
        short;короткий краткий;短
        show;показать шоу;展示 节目 显示
        sign;знак подписать признак;签署 标志 迹象
        significant;значительный существенный;显著 重大
        silence silent;тишина молчание;沉默
        similar;похожий аналогичный;类似 相似
        simple easy;простой легкий;简单 容易
        single;единственный один;单一 单身
        situation;ситуация;情况 局势 形势
        size;размер;大小 规模
        slow;медленный;缓慢 慢
        solve solution;решение решить;解决
        source;источник;来源
        special;специальный особый;特别 特殊
        spread;распространение распространить распространяться;传播 扩散
        stand;стоять трибуна;站立 看台
        standard;стандарт;标准
        statement;заявление;声明
        stay;оставаться пребывание;停留
        step;шаг;步骤 一步
        stop;остановить остановиться прекратить;停止
        strategy strategic;стратегия стратегический;战略 策略
        strong strength;сильный сила;强大 强烈
        struggle;борьба бороться;斗争 挣扎
        study;изучение изучать исследование учеба;学习 研究
        style;стиль;风格
        subject;предмет тема;主题 科目
        suffer;страдать пострадать;遭受 受苦
        suggest suggestion;предложить предположить;建议
        surprise surprising;удивление удивить сюрприз;惊讶 惊喜
        survive survival survivor;выжить выживание;生存 幸存
        suspect suspicion;подозреваемый подозрение подозревать;嫌疑人 怀疑
        symbolic;символический;象征
        take;взять брать;拿 采取
        talk conversation;разговор беседа переговоры;谈话 对话 谈判
        target;цель;目标
        task;задача;任务
        tell;рассказать;告诉
        term;термин срок;术语 任期
        territory territorial;территория территориальный;领土 领地
        think thought;думать мысль;思考 认为 思想
        throw;бросить;扔 投掷
        title;титул название;头衔 标题 称号
        touch;прикоснуться касаться;触摸 接触
        tour;тур гастроли турне;巡回 巡演
        tournament;турнир;锦标赛 比赛
        translate translation;перевод перевести;翻译
        travel traveller traveler;путешествовать путешественник;旅行
        type kind;тип вид;类型 种类
        unique;уникальный;独特
        use user usage;использовать использование пользователь;使用 用户 利用
        value;ценность значение стоимость;价值
        various variety;различный разнообразие;各种 多样
        version;версия;版本
        wait;ждать ожидать;等待
        walk;ходить прогулка идти;走路 步行
        want;хотеть желание;想要 希望
        warn warning;предупредить предупреждение;警告
        watch;смотреть наблюдать;观看 手表
        way;путь способ;方式 道路
        weak weakness;слабый слабость;弱 软弱
        wear;носить;穿 佩戴
        word;слово;单词 话
        work;работа работать;工作 作品
        worry;беспокоиться;担心
        wrong;неправильный неверный;错误
        """
}
