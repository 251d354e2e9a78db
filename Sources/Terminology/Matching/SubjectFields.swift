/// Which subject fields of a glossary a source's word for its section speaks of.
enum SubjectFields {
    /// The fields of a section such as `Economy`, `Наука и образование`, `科教`; none for a word that tells nothing.
    static func subjects(ofSection section: String?) -> Set<String> {
        guard let section, section.utf8.count < 200 else { return [] }
        let name = section.lowercased()
        let words = name.split { !$0.isLetter }
        var subjects = Set(words.map(String.init))
        for (cues, fields) in table {
            let isMeant = cues.split(separator: " ").contains { cue in
                words.contains { $0.hasPrefix(cue) } || (cue.utf8.count == 6 && name.contains(cue))
            }
            if isMeant { subjects.formUnion(fields.split(separator: " ").map(String.init)) }
        }
        return subjects
    }

    /// What the words of sections begin with, and the fields they speak of; a Chinese cue may stand anywhere.
    private static let table: KeyValuePairs<String, String> = [
        "econom business market industr эконом бизнес промышлен 经济 产业 工业": "economy trade finance",
        "financ money bank invest финанс банк инвест 财经 金融 投资": "finance economy",
        "trade commerc торгов 经贸 贸易": "trade economy",
        "tech digital innovat it ит технолог цифров инновац 科技 数码 创新": "technology innovation",
        "scien research educat universit наук образован вуз 科学 教育 科教": "science education innovation",
        "polit govern parliament политик власт правительств 时政 政治": "government diplomacy law",
        "diploma world international foreign дипломат мир международ внешн 国际 外交": "diplomacy geography",
        "transport logist railway aviation транспорт логист 交通 物流 运输": "transport",
        "energ oil gas энерг нефт 能源 电力": "energy",
        "agri farm food аграр сельск апк 农业 三农 农村": "agriculture",
        "health medic здоров здрав медицин 健康 卫生 医疗": "health",
        "societ social общест социум 社会 民生": "society law health",
        "cultur art культур искусств 文化 文艺": "culture society",
        "sport спорт 体育": "sport society",
    ]
}
