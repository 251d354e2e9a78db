extension CommonWords {
    /// Nature, things, science, art, the body.
    static let world = """
        acid;кислота кислотный;酸
        actor actress;актер актриса;演员
        air;воздух воздушный;空气 空中
        aircraft airplane plane;самолет;飞机
        airline airport;авиакомпания аэропорт;航空公司 机场
        album;альбом;专辑
        alcohol alcoholic;алкоголь алкогольный;酒精
        analysis analyse analyze;анализ анализировать;分析
        animal;животное;动物
        apartment flat;квартира;公寓
        apple;яблоко эппл;苹果
        archaeology archaeological archaeologist;археология археологический археолог;考古
        art artist artistic;искусство художник художественный артист;艺术 艺术家
        article;статья;文章 条
        asteroid;астероид;小行星
        atom atomic;атом атомный;原子
        award prize;премия награда приз;奖 奖项
        bacteria bacterium bacterial;бактерия;细菌
        ball;мяч;球
        band;группа;乐队
        bar;бар;酒吧
        basketball;баскетбол;篮球
        baseball;бейсбол;棒球
        bay gulf;залив бухта;海湾 湾
        beach;пляж;海滩 沙滩
        bear;медведь;熊
        beautiful beauty;красивый красота;美丽
        bed;кровать постель;床
        beer;пиво;啤酒
        bicycle bike cycling cyclist;велосипед велосипедист;自行车
        biology biological;биология биологический;生物学 生物
        bird;птица;鸟
        blood;кровь кровяной;血液 血
        boat vessel;лодка судно;船
        body;тело;身体 尸体
        bone;кость;骨头 骨
        book;книга;书 书籍
        brain;мозг;大脑 脑
        bread;хлеб;面包
        breast;грудь;乳房 乳腺
        bridge;мост;桥 大桥
        building;здание постройка;建筑 建筑物 大楼 大厦
        bus;автобус;公交 巴士 公共汽车
        camera;камера;相机 摄像头
        camp;лагерь;营地 集中营
        canal channel;канал;运河 频道
        cancer tumour tumor;рак опухоль;癌症 肿瘤 癌
        canoe;каноэ;独木舟
        car automobile vehicle;автомобиль машина;汽车 车辆 轿车
        carbon;углерод;碳
        cat;кошка кот;猫
        cathedral;собор;大教堂
        cattle cow;скот корова;牛
        cave;пещера;洞穴
        cell;клетка;细胞
        cemetery;кладбище;墓地 公墓
        chair seat;стул место;椅子 座位 席位
        chemical chemistry;химический химия;化学
        cinema film movie;кино фильм кинотеатр;电影 影片
        circle;круг;圆圈 圈
        class;класс;班级 阶级 课
        climate;климат климатический;气候
        clothes clothing dress;одежда платье;服装 衣服
        cloud;облако;云
        coal;уголь угольный;煤炭 煤
        coast coastal shore;побережье берег прибрежный;海岸 沿海 岸
        coffee;кофе;咖啡
        coin;монета;硬币
        cold;холод холодный;寒冷 冷
        collection collect;коллекция сборник собрать собирать;收藏 收集
        colour color;цвет;颜色 色
        column;колонна столбец;柱 专栏
        comedy comedian;комедия комик;喜剧
        composer compose;композитор;作曲家 作曲
        computer;компьютер компьютерный;电脑 计算机
        concert;концерт;音乐会 演唱会
        copper bronze;медь бронза;铜 青铜
        copy;копия копировать;副本 复制
        corn maize;кукуруза;玉米
        cotton;хлопок;棉花
        crop harvest;урожай;庄稼 收成 作物
        culture cultural;культура культурный;文化
        cup;кубок чашка;杯 杯子
        dam;плотина;大坝 水坝
        damage;ущерб повреждение повредить;损害 损坏 破坏
        dance dancer;танец танцевать танцор;舞蹈 跳舞 舞者
        danger dangerous;опасность опасный;危险
        data;данные;数据 资料
        database;база;数据库
        deep depth;глубокий глубина;深 深度
        desert;пустыня;沙漠
        design designer;дизайн дизайнер проектирование;设计 设计师
        diamond;алмаз бриллиант;钻石
        diet;диета рацион;饮食
        digital;цифровой;数字 数码
        disease illness sick;болезнь заболевание больной;疾病 病
        distance;расстояние дистанция;距离
        divorce;развод;离婚
        dna genetic gene;днк генетический ген;基因 遗传
        dog;собака пес;狗 犬
        door gate;дверь ворота;门 大门
        drawing draw;рисунок;绘画 图画
        drink;напиток пить;饮料 喝
        drought;засуха;干旱
        dust;пыль;灰尘
        ear;ухо;耳朵
        earth;земля земной;地球
        earthquake;землетрясение;地震
        eat;есть питаться;吃
        egg;яйцо;鸡蛋 蛋 卵
        electricity electric electrical;электричество электрический;电力 电 电气
        electron electronic electronics;электрон электронный;电子
        element;элемент;元素
        energy;энергия энергетический энергетика;能源 能量
        engine motor;двигатель мотор;发动机 引擎
        environment environmental;окружающий экологический экология;环境
        equipment;оборудование;设备 装备
        evolution evolve;эволюция;进化 演变
        exhibition exhibit;выставка экспонат;展览
        experiment;эксперимент;实验
        eye;глаз;眼睛 眼
        face;лицо;脸
        fashion;мода;时尚
        fever;лихорадка;发烧 热病
        field;поле;田地 领域 场
        fish;рыба;鱼
        flight fly;полет рейс лететь летать;飞行 航班
        flood;наводнение;洪水 水灾
        floor;этаж пол;楼层 地板
        flower;цветок;花 花朵
        forest wood;лес лесной;森林 树林
        fossil;ископаемое ископаемый окаменелость;化石
        fruit;фрукт плод;水果 果实
        fuel;топливо;燃料
        galaxy;галактика;星系 银河
        garden;сад;花园
        gas;газ газовый;天然气 气体 瓦斯
        geology geological;геология геологический;地质
        glass;стекло стакан;玻璃
        god;бог;神 上帝
        goddess;богиня;女神
        golf;гольф;高尔夫
        grain wheat;зерно пшеница;粮食 小麦 谷物
        grass;трава;草
        grave tomb burial;могила гробница захоронение;坟墓 陵墓 墓
        green;зеленый;绿色
        red;красный;红色
        blue;синий голубой;蓝色
        yellow;желтый;黄色
        white;белый;白色 白人
        black;черный;黑色 黑人
        hair;волос волосы;头发
        hall;зал;大厅 厅
        hand;рука;手
        heart cardiac;сердце сердечный;心脏 心
        heat hot;жара тепло горячий;热 热量
        height high;высота высокий;高度 高
        helicopter;вертолет;直升机
        hill;холм;山 丘陵 山丘
        hip;бедро;臀部 髋
        hole;дыра отверстие;洞 孔
        horse;лошадь конь;马
        hotel;отель гостиница;酒店 旅馆 饭店
        hunt hunter hunting;охота охотник охотиться;狩猎 打猎 猎人
        hurricane;ураган;飓风
        ice glacier;лед ледник ледяной;冰 冰川
        image picture;изображение образ картина;图像 图片
        infection infectious infect;инфекция инфекционный заражение;感染 传染
        information;информация информационный;信息 资讯
        insect;насекомое;昆虫
        instrument;инструмент;乐器 仪器
        internet online;интернет онлайн;互联网 网上 在线
        invention invent inventor;изобретение изобрести изобретатель;发明
        iron;железо железный;铁
        island;остров островной;岛 岛屿 群岛
        kitchen;кухня;厨房
        knife;нож;刀
        laboratory lab;лаборатория;实验室
        lake;озеро;湖
        leaf leaves;лист;叶子 树叶
        leg foot feet;нога;腿 脚
        length long;длина длинный;长度 长
        letter;письмо буква;信件 字母 信
        library;библиотека;图书馆
        light;свет световой;光 灯
        lion;лев;狮子
        literature literary;литература литературный;文学
        liver;печень;肝
        lung;легкое;肺
        machine;машина станок;机器
        magazine;журнал;杂志
        magnetic magnet;магнитный магнит;磁
        map;карта;地图
        mass;масса массовый;质量 大规模
        material;материал;材料 物质
        mathematics mathematical mathematician;математика математический математик;数学
        meat;мясо;肉
        medicine medical;медицина медицинский;医学 医疗
        memory;память;记忆 内存
        metal;металл металлический;金属
        metre meter;метр;米 公尺
        kilometre kilometer km;километр км;公里 千米
        mile;миля;英里
        hectare;гектар;公顷
        milk;молоко;牛奶 奶
        mine mining miner;шахта рудник шахтер;采矿 矿山 矿工
        mineral;минерал минеральный;矿物 矿产
        mobile phone telephone;мобильный телефон;手机 电话
        model;модель;模型 模特 模式
        moon lunar;луна лунный;月球 月亮
        mosque;мечеть;清真寺
        mountain;гора горный;山 山脉
        mouse mice;мышь;老鼠 小鼠
        mouth;рот устье;嘴 口
        muscle;мышца;肌肉
        music musical musician;музыка музыкальный музыкант;音乐
        natural nature;природный природа естественный;自然
        nerve nervous;нерв нервный;神经
        novel;роман;小说
        nuclear;ядерный;核 核能
        ocean;океан;海洋 大洋
        office;офис кабинет;办公室
        oil petroleum;нефть нефтяной масло;石油 油
        opera;опера оперный;歌剧
        orchestra;оркестр;管弦乐团 乐团
        orbit;орбита;轨道
        oxygen;кислород;氧气 氧
        paint painter painting;картина живопись художник краска;绘画 画家 画
        paper;бумага;纸 论文
        park;парк;公园
        particle;частица;粒子
        philosophy philosopher philosophical;философия философ философский;哲学 哲学家
        photo photograph photographer;фотография фотограф фото;照片 摄影
        physics physical physicist;физика физический физик;物理 物理学
        planet;планета;行星 星球
        plant;растение;植物
        plastic;пластик пластиковый;塑料
        plateau;плато;高原
        pollution pollute;загрязнение;污染
        pool swimming swim;бассейн плавание плавать;游泳 泳池
        popular popularity;популярный популярность;流行 受欢迎
        power;власть мощность держава;权力 电力 力量
        pregnancy pregnant;беременность беременная;怀孕
        pressure;давление;压力
        program programme;программа;节目 计划 程序
        protein;белок протеин;蛋白 蛋白质
        psychology psychological psychologist;психология психологический психолог;心理
        rabbit;кролик;兔
        racecourse hippodrome;ипподром;赛马场 跑马场
        radiation;радиация излучение;辐射
        radio;радио;无线电 广播 电台
        railway railroad;железнодорожный;铁路
        rain rainfall;дождь осадки;雨 下雨
        rate;ставка темп;比率 利率
        reptile;рептилия пресмыкающееся;爬行动物
        rice;рис;大米 稻米
        ring;кольцо;戒指 环
        river;река речной;河 河流 江
        road highway street;дорога улица шоссе;道路 公路 街道 街
        robot;робот;机器人
        rock stone;камень скала каменный;岩石 石头 石
        roof;крыша;屋顶
        room;комната;房间
        root;корень;根
        route;маршрут;路线
        ruins ruin;руины развалины;废墟 遗址
        sail sailor;парус моряк;帆 水手 航行
        salt;соль;盐
        sand;песок песчаный;沙子 沙
        satellite;спутник спутниковый;卫星
        sculpture sculptor statue;скульптура скульптор статуя;雕塑 雕像 雕刻
        sea marine;море морской;海 海洋
        seed;семя;种子
        shark;акула;鲨鱼
        sheep;овца;羊 绵羊
        ship;корабль судно;船 船只 轮船
        shoe;обувь туфля ботинок;鞋
        signal alarm;сигнал сигнализация;信号 警报
        silver;серебро серебряный;银
        singer sing song;певец певица песня петь;歌手 歌曲 唱歌 歌
        skin;кожа;皮肤
        sky;небо;天空
        sleep;сон спать;睡眠 睡觉
        smoke smoking;дым курение курить;吸烟 烟雾
        snake;змея;蛇
        snow;снег снежный;雪
        software;программный;软件
        soil;почва;土壤
        solar sun;солнце солнечный;太阳 太阳能
        sound;звук звуковой;声音
        space;космос космический пространство;太空 空间 宇宙
        species;вид;物种 品种
        speed fast;скорость быстрый;速度 快速
        square;площадь квадрат;广场 平方
        stadium;стадион;体育场
        stage;сцена этап стадия;舞台 阶段
        star;звезда;恒星 明星 星
        station;станция вокзал;车站 站
        steel;сталь стальной;钢铁 钢
        storm;буря шторм;风暴 暴风雨
        story;история рассказ;故事
        structure;структура;结构
        sugar;сахар;糖
        surface;поверхность;表面
        surgery surgeon surgical;хирургия хирург хирургический;手术 外科
        symbol;символ;象征 符号
        symptom;симптом;症状
        system;система;系统 体系 制度
        table;стол таблица;桌子 表格
        tank;танк;坦克
        tea;чай;茶
        technology technological tech technical;технология технологический технический;科技 技术
        telegraph telegraphic;телеграф телеграфный;电报
        television tv;телевидение телевизионный;电视
        temperature;температура;温度 气温
        temple;храм;寺庙 神庙 庙
        tennis;теннис;网球
        test;тест испытание;测试 考试
        text;текст;文本 文字
        theatre theater;театр;剧院 戏剧 剧场
        theory theoretical;теория;理论
        tiger;тигр;老虎
        tool;инструмент орудие;工具
        tooth teeth;зуб;牙齿
        tower;башня;塔
        toy;игрушка;玩具
        train;поезд;火车 列车
        treatment therapy treat;лечение терапия лечить;治疗
        tree;дерево;树 树木
        truck;грузовик;卡车 货车
        tunnel;туннель тоннель;隧道
        universe;вселенная;宇宙
        valley;долина;山谷 谷
        vaccine vaccination;вакцина вакцинация;疫苗
        vegetable;овощ;蔬菜
        video;видео;视频 录像
        virus viral;вирус вирусный;病毒
        voice;голос;声音
        volcano volcanic;вулкан вулканический;火山
        wall;стена;墙 城墙
        waste garbage;отходы мусор;垃圾 废物
        water;вода водный;水
        wave;волна;波浪 波
        weather;погода;天气
        website site;сайт;网站
        weight;вес;重量 体重
        whale;кит;鲸
        width wide;ширина широкий;宽度 宽
        wild wildlife;дикий;野生
        wind;ветер ветряной;风
        window;окно;窗户 窗
        wine;вино;葡萄酒 酒
        wing;крыло;翅膀 翼
        wolf;волк;狼
        wooden;деревянный;木制 木
        wool;шерсть;羊毛
        world global;мир мировой глобальный всемирный;世界 全球
        writer write;писатель писать написать;作家 写作 作者
        """
}
