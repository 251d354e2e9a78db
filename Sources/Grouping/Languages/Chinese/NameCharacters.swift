import UnicodeText

/// The characters that Chinese spells foreign names with.
enum NameCharacters {
    static func contains(_ scalar: Unicode.Scalar) -> Bool { sounds[scalar] != nil }

    /// The skeleton of the character's syllable; empty for other characters.
    static func consonants(of scalar: Unicode.Scalar) -> [UInt8] { sounds[scalar] ?? [] }

    private static let sounds: [Unicode.Scalar: [UInt8]] = {
        let scalars = Array(all)
        let lines = scalars.map { String($0) }.joined(separator: "\n")
        let pinyin = (Transliterator.plainLatin?.applied(to: lines) ?? "").split(separator: "\n")
        return Dictionary(uniqueKeysWithValues: zip(scalars, pinyin.map(NameSkeleton.ofPinyin)))
    }()

    private static let all = Set(
        """
        阿埃艾爱安昂奥巴白拜班邦保堡鲍贝本比彼宾波伯勃博布蔡查察昌茨慈次措达戴丹当道德登邓迪蒂丁东杜敦顿多厄恩尔法凡范方菲费芬丰佛夫弗福富\
        盖甘冈高戈格根贡古瓜圭哈海汉豪赫黑亨洪胡华怀惠霍基吉季加贾简姜焦杰金津久卡凯坎康考柯科克肯孔库奎昆拉腊来莱赖兰朗劳勒雷黎里理利\
        立丽莲廉良列林琳龙隆卢鲁路吕伦罗洛马玛迈麦曼芒毛梅门蒙米密敏明摩莫默姆木穆那纳娜乃奈南内尼妮年宁纽农努诺欧帕派潘庞培佩彭蓬皮平\
        珀普奇齐强乔切钦琴青丘屈让热仁日茹瑞若撒萨赛桑瑟森沙莎山尚绍舍申生圣施什石什史士舒斯司丝松苏索塔泰坦汤唐陶特腾提田廷通图托瓦万\
        旺威韦维魏温文翁沃乌吾武西希锡夏先香肖谢辛欣休雅亚延扬杨耶叶伊依因英永尤约扎詹珍朱兹祖佐娃逊
        """.unicodeScalars)
}
