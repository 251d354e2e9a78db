public import NewsModel

/// Languages by name, as the editions speak of them: `in Belarusian`, `на белорусском`, `白俄罗斯文`.
public enum LanguageNames {
    /// The name as it stands after the edition's "in"; `another language` for a language that is not in the table.
    public static func name(of tag: LanguageTag, in edition: Language) -> String {
        let names = byTag[tag.primary] ?? byTag["und"] ?? []
        let position = Language.allCases.firstIndex(of: edition) ?? 0
        return position < names.count ? names[position] : tag.rawValue
    }

    private static let byTag: [String: [String]] = Dictionary(
        table.split(separator: "\n").map { line in
            let cells = line.split(separator: "|").map(String.init)
            return (cells[0], Array(cells.dropFirst()))
        }, uniquingKeysWith: { first, _ in first })

    /// Tag, English, Russian (after на), Chinese.
    private static let table = """
        en|English|английском|英文
        ru|Russian|русском|俄文
        zh|Chinese|китайском|中文
        be|Belarusian|белорусском|白俄罗斯文
        uk|Ukrainian|украинском|乌克兰文
        pl|Polish|польском|波兰文
        lt|Lithuanian|литовском|立陶宛文
        lv|Latvian|латышском|拉脱维亚文
        et|Estonian|эстонском|爱沙尼亚文
        de|German|немецком|德文
        fr|French|французском|法文
        es|Spanish|испанском|西班牙文
        it|Italian|итальянском|意大利文
        pt|Portuguese|португальском|葡萄牙文
        nl|Dutch|нидерландском|荷兰文
        sv|Swedish|шведском|瑞典文
        no|Norwegian|норвежском|挪威文
        nb|Norwegian|норвежском|挪威文
        da|Danish|датском|丹麦文
        fi|Finnish|финском|芬兰文
        cs|Czech|чешском|捷克文
        sk|Slovak|словацком|斯洛伐克文
        hu|Hungarian|венгерском|匈牙利文
        ro|Romanian|румынском|罗马尼亚文
        bg|Bulgarian|болгарском|保加利亚文
        sr|Serbian|сербском|塞尔维亚文
        hr|Croatian|хорватском|克罗地亚文
        mk|Macedonian|македонском|马其顿文
        el|Greek|греческом|希腊文
        tr|Turkish|турецком|土耳其文
        kk|Kazakh|казахском|哈萨克文
        ky|Kyrgyz|киргизском|吉尔吉斯文
        uz|Uzbek|узбекском|乌兹别克文
        tg|Tajik|таджикском|塔吉克文
        tk|Turkmen|туркменском|土库曼文
        tt|Tatar|татарском|鞑靼文
        az|Azerbaijani|азербайджанском|阿塞拜疆文
        hy|Armenian|армянском|亚美尼亚文
        ka|Georgian|грузинском|格鲁吉亚文
        mn|Mongolian|монгольском|蒙古文
        ja|Japanese|японском|日文
        ko|Korean|корейском|韩文
        vi|Vietnamese|вьетнамском|越南文
        th|Thai|тайском|泰文
        id|Indonesian|индонезийском|印度尼西亚文
        ms|Malay|малайском|马来文
        hi|Hindi|хинди|印地文
        bn|Bengali|бенгальском|孟加拉文
        ur|Urdu|урду|乌尔都文
        fa|Persian|персидском|波斯文
        ar|Arabic|арабском|阿拉伯文
        he|Hebrew|иврите|希伯来文
        ug|Uyghur|уйгурском|维吾尔文
        bo|Tibetan|тибетском|藏文
        und|another language|другом языке|其他语言
        """
}
