/// English words that the rules of `EnglishLexicon` would get wrong.
enum EnglishExceptions {
    /// Regular forms that their endings would lead elsewhere, by lemma: `cookie cookies`, no `cooky`.
    private static let misleading = """
        agree agreed agreeing|free freed freeing|guarantee guaranteed guaranteeing|decree decreed|disagree disagreed
        refer referred|add added adding|ease eased|virus viruses|bonus bonuses|campus campuses|status statuses
        census censuses|consensus consensuses|surplus surpluses|minus minuses|lens lenses|atlas atlases|canvas canvases
        bias biases|movie movies|cookie cookies|pie pies|zombie zombies|calorie calories|selfie selfies|rookie rookies
        genie genies|cache caches|niche niches|avalanche avalanches|ache aches|headache headaches|moustache moustaches
        axe axes|shoe shoes|toe toes|foe foes|canoe canoes|menu menus|guru gurus|haiku haikus|flu flus
        this these|that those|other others
        """

    static let lemmas: [String: String] = {
        var lemmas = EnglishIrregularForms.lemmas
        for line in misleading.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            let forms = line.split(separator: " ").map(String.init)
            guard let lemma = forms.first else { continue }
            for form in forms.dropFirst() where lemmas[form] == nil { lemmas[form] = lemma }
        }
        return lemmas
    }()

    /// Words in -s, -ed, -ing and -men that are dictionary forms themselves.
    static let ownWords = words(
        """
        themselves ourselves yourselves news series species politics economics physics mathematics ethics athletics
        statistics logistics electronics robotics genetics mechanics optics olympics always perhaps across less unless
        plus thus yes his its us is was has does towards besides afterwards nowadays sometimes indoors overseas texas
        paris brussels wales netherlands philippines maldives bahamas alps kansas arkansas illinois los angeles las
        vegas thames athens naples sanders jones williams james charles davis adams roberts hughes evans richards
        thomas headquarters means gallows diabetes rabies measles premises proceeds thanks mars venus uranus christmas
        pants jeans scissors trousers glasses clothes goods belarus cyprus laos honduras emirates building meeting
        training funding trading banking housing engineering manufacturing marketing hearing morning evening during
        nothing something everything anything ceiling king ring thing spring string wing sing bring beijing boeing
        being wedding feeling setting warning ruling opening shipping mining farming fishing hunting painting drawing
        reading writing spelling swimming boxing skiing racing cycling sailing outstanding interesting sibling pudding
        herring earring bearing offering offspring underlying ongoing upcoming incoming outgoing founding leading
        existing remaining following according including excluding regarding concerning planning processing
        programming computing networking accounting advertising broadcasting lightning hundred indeed need speed seed
        feed red bed shed exceed succeed proceed weed breed bleed greed deed steed united limited so-called advanced
        mixed sacred naked wicked beloved rugged aged kindred infrared embed specimen regimen omen abdomen acumen
        ramen yemen amen semen stamen women
        """)

    /// Stems that have lost an e though their ending says otherwise.
    static let stemsWithE = words(
        """
        creat writ cit invit excit unit ignit recit vot promot devot quot not complet delet compet deplet secret
        explor restor stor scor ignor scop cop hop elop envelop interfer adher persever rever wip swip pip phon
        postpon ton hon clon zon welcom bath breath cloth sooth believ achiev receiv tun prun ag typ chang rang arrang
        exchang celebrat sham pric bor chor cur
        """)

    /// Stems that are whole though their ending says otherwise.
    static let stemsWithoutE = words(
        """
        format combat chat treat threat heat beat seat cheat float repeat defeat float monitor honor sponsor author
        favor labor anchor mentor harbor tailor factor focus bias canvas debut input output visit edit limit exit
        credit profit benefit exhibit prohibit deposit inherit merit audit orbit solicit inhibit elicit recruit wait
        await pilot ballot pivot target market budget ticket interpret develop gallop gossip mention station reason
        signal total equal appeal rival metal fuel travel cancel label model bid hang belong murmur sulfur bar star
        war tear wear fear appear pass press access process address discuss focus cross dress express stress assess
        possess guess miss kiss toss boss basis plead load read spread broadcast forecast cast last test vest rest
        """)

    /// Verbs in -l that double it: controlled.
    static let doubledL = words(
        """
        controll cancell travell labell modell signall levell compell propell expell patroll rebell excell fuell diall
        marvell quarrell tunnell channell counsell panell equall rivall totall initiall distill instill quizz buss
        gass focuss
        """)

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
