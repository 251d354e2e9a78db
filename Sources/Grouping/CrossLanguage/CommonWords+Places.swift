extension CommonWords {
    /// Countries with their nations, capitals and great cities, continents, seas.
    static let places = """
        afghanistan afghan;афганистан афганский;阿富汗
        africa african;африка африканский африканец;非洲
        albania albanian;албания албанский;阿尔巴尼亚
        algeria algerian;алжир алжирский;阿尔及利亚
        america american us usa u.s;америка американский американец сша;美国 美洲 美
        argentina argentine argentinian;аргентина аргентинский;阿根廷
        armenia armenian;армения армянский;亚美尼亚
        asia asian;азия азиатский;亚洲
        australia australian;австралия австралийский;澳大利亚 澳洲
        austria austrian;австрия австрийский;奥地利
        azerbaijan azerbaijani;азербайджан азербайджанский;阿塞拜疆
        bangladesh bangladeshi;бангладеш;孟加拉国
        belarus belarusian byelorussian;беларусь белорусский белоруссия белорус;白俄罗斯
        belgium belgian;бельгия бельгийский;比利时
        bolivia bolivian;боливия;玻利维亚
        bosnia bosnian;босния боснийский;波斯尼亚 波黑
        brazil brazilian;бразилия бразильский;巴西
        britain british uk;британия британский великобритания;英国 不列颠 英
        bulgaria bulgarian;болгария болгарский;保加利亚
        cambodia cambodian;камбоджа;柬埔寨
        canada canadian;канада канадский;加拿大
        chile chilean;чили чилийский;智利
        china chinese prc;китай китайский китаец кнр;中国 中方 中
        colombia colombian;колумбия колумбийский;哥伦比亚
        congo congolese;конго;刚果
        croatia croatian;хорватия хорватский;克罗地亚
        cuba cuban;куба кубинский;古巴
        cyprus cypriot;кипр кипрский;塞浦路斯
        czech czechia czechoslovakia;чехия чешский чехословакия;捷克
        denmark danish dane;дания датский датчанин;丹麦
        egypt egyptian;египет египетский;埃及
        england english;англия английский англичанин;英格兰 英国 英语
        estonia estonian;эстония эстонский;爱沙尼亚
        ethiopia ethiopian;эфиопия;埃塞俄比亚
        europe european eu;европа европейский евросоюз ес;欧洲 欧盟
        finland finnish finn;финляндия финский;芬兰
        france french;франция французский француз;法国 法语 法
        georgia georgian;грузия грузинский джорджия;格鲁吉亚 佐治亚 乔治亚
        germany german;германия немецкий германский немец;德国 德意志 德语 德
        greece greek;греция греческий грек;希腊
        hungary hungarian;венгрия венгерский;匈牙利
        iceland icelandic;исландия исландский;冰岛
        india indian;индия индийский индиец;印度
        indonesia indonesian;индонезия индонезийский;印度尼西亚 印尼
        iran iranian persia persian;иран иранский персия персидский;伊朗 波斯
        iraq iraqi;ирак иракский;伊拉克
        ireland irish;ирландия ирландский;爱尔兰
        israel israeli;израиль израильский;以色列
        italy italian;италия итальянский итальянец;意大利
        japan japanese;япония японский японец;日本
        jordan jordanian;иордания иорданский;约旦
        kazakhstan kazakh;казахстан казахстанский казахский;哈萨克斯坦 哈萨克
        kenya kenyan;кения кенийский;肯尼亚
        korea korean;корея корейский;韩国 朝鲜 高丽
        kyrgyzstan kyrgyz;киргизия кыргызстан киргизский;吉尔吉斯斯坦
        latvia latvian;латвия латвийский;拉脱维亚
        lebanon lebanese;ливан ливанский;黎巴嫩
        libya libyan;ливия ливийский;利比亚
        lithuania lithuanian;литва литовский;立陶宛
        malaysia malaysian;малайзия малайзийский;马来西亚
        malta maltese;мальта мальтийский;马耳他
        mexico mexican;мексика мексиканский мехико;墨西哥
        moldova moldovan;молдавия молдова молдавский;摩尔多瓦
        mongolia mongolian mongol;монголия монгольский монгол;蒙古
        morocco moroccan;марокко марокканский;摩洛哥
        myanmar burma;мьянма бирма;缅甸
        nepal nepalese;непал;尼泊尔
        netherlands dutch holland;нидерланды нидерландский голландский голландия;荷兰
        nigeria nigerian;нигерия;尼日利亚
        norway norwegian;норвегия норвежский;挪威
        pakistan pakistani;пакистан пакистанский;巴基斯坦
        palestine palestinian;палестина палестинский;巴勒斯坦
        panama;панама;巴拿马
        peru peruvian;перу;秘鲁
        philippines philippine filipino;филиппины филиппинский;菲律宾
        poland polish pole;польша польский поляк;波兰
        portugal portuguese;португалия португальский;葡萄牙
        romania romanian;румыния румынский;罗马尼亚
        russia russian;россия русский российский россиянин рф;俄罗斯 俄国 俄语 俄
        rome roman;рим римский;罗马
        saudi;саудовский;沙特
        scotland scottish;шотландия шотландский;苏格兰
        serbia serbian serb;сербия сербский серб;塞尔维亚
        singapore;сингапур;新加坡
        slovakia slovak;словакия словацкий;斯洛伐克
        slovenia slovenian;словения словенский;斯洛文尼亚
        soviet ussr;советский ссср;苏联 苏维埃
        spain spanish;испания испанский испанец;西班牙
        sudan sudanese;судан;苏丹
        sweden swedish;швеция шведский;瑞典
        switzerland swiss;швейцария швейцарский;瑞士
        syria syrian;сирия сирийский;叙利亚
        taiwan taiwanese;тайвань тайваньский;台湾
        tajikistan tajik;таджикистан таджикский;塔吉克斯坦
        thailand thai;таиланд тайский;泰国
        tibet tibetan;тибет тибетский;西藏
        turkey turkish turk;турция турецкий;土耳其
        turkmenistan turkmen;туркменистан туркмения;土库曼斯坦
        ukraine ukrainian;украина украинский украинец;乌克兰
        uzbekistan uzbek;узбекистан узбекский;乌兹别克斯坦
        venezuela venezuelan;венесуэла;委内瑞拉
        vietnam vietnamese;вьетнам вьетнамский;越南
        wales welsh;уэльс валлийский;威尔士
        yugoslavia yugoslav;югославия югославский;南斯拉夫
        byzantine byzantium;византия византийский;拜占庭
        ottoman;османский;奥斯曼
        arab arabic arabia;арабский араб аравия;阿拉伯
        jew jewish;еврей еврейский;犹太
        maya mayan;майя;玛雅
        washington;вашингтон вашингтонский;华盛顿
        york;йорк;纽约 约克
        london;лондон лондонский;伦敦
        paris;париж парижский;巴黎
        berlin;берлин берлинский;柏林
        moscow;москва московский;莫斯科
        petersburg;петербург петербургский санкт-петербург;圣彼得堡
        minsk;минск минский;明斯克
        beijing peking;пекин пекинский;北京
        shanghai;шанхай шанхайский;上海
        tokyo;токио;东京
        hong kong;гонконг гонконгский;香港
        delhi;дели;德里
        istanbul constantinople;стамбул константинополь;伊斯坦布尔 君士坦丁堡
        vienna;вена венский;维也纳
        milan;милан миланский;米兰
        venice venetian;венеция венецианский;威尼斯
        naples;неаполь;那不勒斯
        florence;флоренция;佛罗伦萨
        madrid;мадрид;马德里
        barcelona;барселона;巴塞罗那
        lisbon;лиссабон;里斯本
        athens;афины;雅典
        warsaw;варшава варшавский;华沙
        prague;прага;布拉格
        budapest;будапешт;布达佩斯
        brussels;брюссель;布鲁塞尔
        geneva;женева женевский;日内瓦
        zurich;цюрих;苏黎世
        munich;мюнхен мюнхенский;慕尼黑
        hamburg;гамбург;汉堡
        kiev kyiv;киев киевский;基辅
        crimea crimean;крым крымский;克里米亚
        aleppo;алеппо;阿勒颇
        damascus;дамаск;大马士革
        baghdad;багдад;巴格达
        mosul;мосул;摩苏尔
        jerusalem;иерусалим;耶路撒冷
        cairo;каир;开罗
        tehran;тегеран;德黑兰
        texas;техас;得克萨斯 德克萨斯 德州
        california;калифорния;加利福尼亚 加州
        florida;флорида;佛罗里达
        carolina;каролина;卡罗来纳 卡罗莱纳
        virginia;виргиния вирджиния;弗吉尼亚 维吉尼亚
        chicago;чикаго;芝加哥
        boston;бостон;波士顿
        angeles;анджелес лос-анджелес;洛杉矶
        francisco;франциско сан-франциско;旧金山
        sydney;сидней;悉尼
        melbourne;мельбурн;墨尔本
        atlantic;атлантика атлантический;大西洋
        pacific;тихоокеанский;太平洋
        mediterranean;средиземное средиземноморский;地中海
        baltic;балтийский прибалтика;波罗的海
        caribbean;карибский;加勒比
        arctic;арктика арктический;北极
        antarctic antarctica;антарктика антарктида антарктический;南极
        balkan;балканы балканский;巴尔干
        caucasus;кавказ кавказский;高加索
        alps alpine;альпы альпийский;阿尔卑斯
        himalaya himalayan;гималаи;喜马拉雅
        nile;нил;尼罗河
        danube;дунай;多瑙河
        rhine;рейн;莱茵
        siberia siberian;сибирь сибирский;西伯利亚
        hollywood;голливуд;好莱坞
        silicon;кремниевый силиконовый;硅谷 硅
        pentagon;пентагон;五角大楼
        kremlin;кремль кремлевский;克里姆林
        nato;нато;北约
        brexit;брексит брекзит;脱欧
        un;оон;联合国
        """
}
