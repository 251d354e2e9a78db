extension CountryRelatives {
    /// The press names a country and some cities by one character: 中俄, 美方, 沪厦.
    static let chinese = CountryRelatives(
        """
        中国:中 华 我国 全国
        中华人民共和国:中 华
        美国:美
        俄罗斯:俄
        俄罗斯联邦:俄
        英国:英
        法国:法
        德国:德
        日本:日
        韩国:韩
        朝鲜:朝
        印度:印
        意大利:意
        西班牙:西
        加拿大:加
        澳大利亚:澳
        新西兰:新
        白俄罗斯:白
        乌克兰:乌
        波兰:波
        以色列:以
        巴基斯坦:巴
        巴西:巴
        越南:越
        泰国:泰
        蒙古:蒙
        土耳其:土
        欧盟:欧
        欧洲联盟:欧盟 欧
        北京:京
        上海:沪
        广东:粤
        香港:港
        沙特阿拉伯:沙特
        阿拉伯联合酋长国:阿联酋
        """)
}
