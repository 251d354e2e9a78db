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

    /// Names in -s, which are no plurals; those that are words as well (Banks, Burns) are left out.
    static let names = words(
        """
        dallas memphis tunis algiers caracas aires cannes nantes versailles marseilles leeds inverness barbados comoros
        seychelles massachusetts hamas reuters siemens mercedes adidas barclays starbucks lloyds sears hermes philips
        chris lucas nicholas douglas andreas matthias tobias elias jonas silas judas midas zacharias hobbs gibbs jacobs
        andrews matthews rogers peters stephens stevens simmons simons parsons sims collins hopkins jenkins perkins
        watkins wilkins hawkins dawkins atkins higgins robbins cummins cummings jennings billings hastings rawlings brooks
        haynes barnes holmes hayes keyes rhodes forbes yates bates myers ayers sayers walters saunders landers flanders
        edwards bowers meyers santos carlos marcos ramos campos rojas vargas cuevas salas navas torres flores
        morales gonzales reyes valdes cortes fuentes paredes nunes gomes lopes fernandes rodrigues soares tavares mendes
        pires chaves alves neves lagos dolores ines agnes frances moses ulysses achilles hercules socrates
        euphrates ganges archimedes hades ramses tsipras kostas nikos kaunas andes pyrenees himalayas balkans hebrides
        falklands azores antilles bruges orleans ardennes palmas hughes delos
        burgos chaos cosmos ethos pathos kudos asbestos rhinoceros thermos pancreas pajamas pyjamas
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

/// English nouns and verbs whose forms the rules do not give.
public enum EnglishIrregularForms {
    /// The plurals of a noun: the usual one first; nil where the rules give them.
    public static func plurals(of noun: String) -> [String]? { nounForms[noun] }

    /// The past, the participles and what else is irregular of a verb; nil where the rules give all.
    public static func forms(ofVerb verb: String) -> [String]? { verbForms[verb] }

    /// The dictionary form that an irregular form belongs to; nil where it belongs to none, or is one itself.
    public static func lemma(of form: String) -> String? { lemmas[form] }

    /// A dictionary form and its forms: `criterion criteria`.
    private static let nouns = """
        man men|woman women|child children|person people persons|foot feet|tooth teeth|goose geese|mouse mice|louse lice
        ox oxen|die dice dies|penny pence pennies|brother brothers brethren|knife knives|wife wives|wolf wolves
        shelf shelves|half halves|thief thieves|loaf loaves|calf calves|scarf scarves scarfs|elf elves|life lives
        leaf leaves|self selves|sheaf sheaves|hoof hooves hoofs|wharf wharves wharfs|datum data|medium media mediums
        bacterium bacteria|curriculum curricula curriculums|memorandum memoranda memorandums|stratum strata
        stadium stadiums stadia|phenomenon phenomena|criterion criteria|analysis analyses|crisis crises|thesis theses
        hypothesis hypotheses|basis bases|oasis oases|diagnosis diagnoses|paralysis paralyses|synthesis syntheses
        emphasis emphases|axis axes|parenthesis parentheses|index indices indexes|matrix matrices matrixes
        vertex vertices|appendix appendices appendixes|nucleus nuclei|radius radii|stimulus stimuli|fungus fungi
        alumnus alumni|cactus cacti cactuses|focus foci focuses|syllabus syllabi syllabuses|genus genera|corpus corpora
        opus opuses|concerto concertos concerti|formula formulas formulae|gas gases|bus buses busses|quiz quizzes
        sheep sheep|fish fish fishes|deer deer|aircraft aircraft|spacecraft spacecraft|watercraft watercraft
        hovercraft hovercraft|series series|species species|offspring offspring|headquarters headquarters|means means
        crossroads crossroads|money monies moneys|photo photos|piano pianos|studio studios|radio radios|video videos
        euro euros|human humans|german germans|roman romans|talisman talismans|stomach stomachs|monarch monarchs
        patriarch patriarchs|epoch epochs|eunuch eunuchs|minute minutes mins|hour hours hrs|year years yrs
        """

    private static let verbs = """
        be is are was were been am being|have has had having|do does did done doing|go goes went gone going|make made making
        take took taken taking|give gave given giving|get got gotten getting|come came coming|become became becoming
        see saw seen|know knew known|think thought|say said|tell told|find found|leave left leaving|feel felt|put put
        bring brought|begin began begun beginning|keep kept|hold held|write wrote written writing|stand stood|hear heard
        let let|mean meant|set set|meet met|run ran|pay paid|sit sat|speak spoke spoken|lie lies lied lying lay lain|lead led
        read read|grow grew grown|lose lost losing|fall fell fallen|send sent|build built|understand understood
        draw drew drawn|break broke broken|spend spent|cut cut|rise rose risen rising|drive drove driven driving
        buy bought|wear wore worn|choose chose chosen choosing|seek sought|sell sold|teach taught|catch caught|win won
        fight fought|withdraw withdrew withdrawn|undertake undertook undertaken|forecast forecast|broadcast broadcast
        offset offset|bear bore borne|lay laid|lend lent|shut shut|hit hit|cost cost|split split
        strike struck striking|freeze froze frozen freezing|show showed shown|prove proved proven|eat ate eaten
        drink drank drunk|sing sang sung|swim swam swum|throw threw thrown|fly flies flew flown|blow blew blown
        hide hid hidden hiding|shake shook shaken shaking|steal stole stolen|wake woke woken waking|tear tore torn
        swear swore sworn|forget forgot forgotten|forgive forgave forgiven|ride rode ridden riding|ring rang rung
        sink sank sunk|shrink shrank shrunk|spring sprang sprung|dig dug|feed fed|flee fled|hang hung|light lit
        shoot shot|shine shone|sleep slept|slide slid sliding|sweep swept|swing swung|weep wept|wind wound|bend bent
        bind bound|bite bit bitten|breed bred|cling clung|creep crept|deal dealt|dream dreamed dreamt|dwell dwelt
        forbid forbade forbidden|foresee foresaw foreseen|grind ground|kneel knelt|leap leapt|learn learned learnt
        mistake mistook mistaken|oversee oversaw overseen|overcome overcame|overtake overtook overtaken
        rebuild rebuilt|repay repaid|resell resold|retell retold|rewrite rewrote rewritten|spin spun|stick stuck
        sting stung|string strung|undergo undergoes underwent undergone|undo undid undone|uphold upheld
        withhold withheld|withstand withstood|weave wove woven|arise arose arisen arising|awake awoke awoken
        beat beaten|behold beheld|bleed bled|die dies died dying|tie ties tied tying|vie vies vied vying
        burn burned burnt
        """

    private static let nounForms = table(nouns)
    private static let verbForms = table(verbs)

    /// The dictionary form of each form; no form belongs to two.
    static let lemmas: [String: String] = {
        var lemmas: [String: String] = [:]
        for table in [verbForms, nounForms] {
            for (lemma, forms) in table {
                // `lay` is a form of `lie`, and a verb itself.
                for form in forms where nounForms[form] == nil && verbForms[form] == nil { lemmas[form] = lemma }
            }
        }
        return lemmas
    }()

    private static func table(_ list: String) -> [String: [String]] {
        var table: [String: [String]] = [:]
        for line in list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            let forms = line.split(separator: " ").map(String.init)
            if let lemma = forms.first { table[lemma] = Array(forms.dropFirst()) }
        }
        return table
    }
}

/// Whether a verb's stem, as -ed and -ing leave it, has lost an e: `organiz-` has, `visit-` has not.
enum EnglishStemEndings {
    /// Endings after which an e was lost, and longer ones after which it was not; the longest ending decides.
    private static let lost = """
        c v z u gu qu ang eng ung dg rg lg bl pl tl dl gl kl fl cl zl rs ns ls ps at ir ur ar id ad od ud am im um in ak ik ok
        ul il al ap yp it ot ut iv av ov ev as is os us ys ag eg ig og ug e iz yz ob ib ub yr yl ol
        """
    private static let kept = """
        lz tz eat oat eet oot ait uit out oad ead aid oid oud eed ood aim eam oom oam ain oin ein uin ean oan een oon awn
        ear oar air eir our oor eer oul aul eal ail oil eel ool eak oak eek ook ouk eap oap eep oop oup dit bit mit vit sit
        rit hit fit lit cit rot lot vot er or on en el et em om an op ip up ong ing ens ews
        """

    private static let lostEndings = set(lost)
    private static let keptEndings = set(kept)

    /// - Parameter stem: in ASCII.
    static func takesE(_ stem: [UInt8]) -> Bool {
        for length in stride(from: min(3, stem.count), through: 1, by: -1) {
            let ending = stem.suffix(length).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            if keptEndings.contains(ending) { return false }
            if lostEndings.contains(ending) { return true }
        }
        return false
    }

    private static func set(_ list: String) -> Set<UInt32> {
        Set(
            list.split(whereSeparator: \.isWhitespace).map { $0.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } })
    }
}
