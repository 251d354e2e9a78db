/// English words that the rules of `EnglishLexicon` would get wrong.
enum EnglishExceptions {
    /// Irregular forms, by lemma: `go went gone goes`.
    private static let irregular = """
        be is are was were been am being|have has had having|do does did done doing|go went gone goes going
        make made making|take took taken taking|give gave given giving|get got gotten getting|come came coming
        become became becoming|see saw seen|know knew known|think thought|say said|tell told|find found
        leave left leaving|feel felt|bring brought|begin began begun|keep kept|hold held|write wrote written writing
        stand stood|hear heard|mean meant|meet met|run ran|pay paid|sit sat|speak spoke spoken|lead led
        grow grew grown|lose lost losing|fall fell fallen|send sent|build built|understand understood|draw drew drawn
        break broke broken|spend spent|rise rose risen rising|drive drove driven driving|buy bought|wear wore worn
        choose chose chosen choosing|seek sought|sell sold|teach taught|catch caught|win won|fight fought
        withdraw withdrew withdrawn|undertake undertook undertaken|bear bore borne|lay laid|lend lent
        strike struck striking|freeze froze frozen freezing|show shown|prove proven|eat ate eaten|drink drank drunk
        sing sang sung|swim swam swum|throw threw thrown|fly flew flown flies|blow blew blown|hide hid hidden hiding
        shake shook shaken shaking|steal stole stolen|wake woke woken waking|tear tore torn|swear swore sworn
        forget forgot forgotten|forgive forgave forgiven|ride rode ridden riding|ring rang rung|sink sank sunk
        shrink shrank shrunk|spring sprang sprung|dig dug|feed fed|flee fled|hang hung|light lit|shoot shot
        shine shone|sleep slept|slide slid sliding|sweep swept|swing swung|weep wept|wind wound|bend bent|bind bound
        bite bit bitten|breed bred|cling clung|creep crept|deal dealt|dream dreamt|dwell dwelt
        forbid forbade forbidden|foresee foresaw foreseen|grind ground|kneel knelt|leap leapt|learn learnt
        mistake mistook mistaken|oversee oversaw overseen|overcome overcame|overtake overtook overtaken
        rebuild rebuilt|repay repaid|resell resold|retell retold|rewrite rewrote rewritten|spin spun|stick stuck
        sting stung|string strung|undergo underwent undergone undergoes|undo undid undone|uphold upheld
        withhold withheld|withstand withstood|weave wove woven|arise arose arisen arising|awake awoke awoken
        beat beaten|behold beheld|bleed bled|die dies died dying|lie lies lied lying lain|tie ties tied tying
        vie vies vied vying|agree agreed agreeing|free freed freeing|guarantee guaranteed guaranteeing|decree decreed
        disagree disagreed|refer referred|add added adding|ease eased|man men|woman women|child children|foot feet
        tooth teeth|goose geese|mouse mice|person people|ox oxen|die dice|knife knives|wife wives|wolf wolves
        shelf shelves|half halves|thief thieves|loaf loaves|calf calves|scarf scarves|elf elves|life lives|leaf leaves
        self selves|hoof hooves|analysis analyses|crisis crises|thesis theses|hypothesis hypotheses|basis bases
        oasis oases|diagnosis diagnoses|paralysis paralyses|synthesis syntheses|emphasis emphases|axis axes
        parenthesis parentheses|criterion criteria|phenomenon phenomena|datum data|medium media|stratum strata
        bacterium bacteria|curriculum curricula|memorandum memoranda|stadium stadia|index indices|matrix matrices
        vertex vertices|appendix appendices|nucleus nuclei|stimulus stimuli|fungus fungi|alumnus alumni|cactus cacti
        focus foci focuses|formula formulae|bus buses|gas gases|virus viruses|bonus bonuses|campus campuses
        status statuses|census censuses|consensus consensuses|surplus surpluses|minus minuses|corpus corpora
        genus genera|lens lenses|atlas atlases|canvas canvases|bias biases|movie movies|cookie cookies|pie pies
        zombie zombies|calorie calories|selfie selfies|rookie rookies|genie genies|cache caches|niche niches
        avalanche avalanches|ache aches|headache headaches|moustache moustaches|axe axes|shoe shoes|toe toes|foe foes
        canoe canoes|quiz quizzes|menu menus|guru gurus|haiku haikus|flu flus|this these|that those|other others
        """

    static let lemmas: [String: String] = {
        var lemmas: [String: String] = [:]
        for line in irregular.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
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
