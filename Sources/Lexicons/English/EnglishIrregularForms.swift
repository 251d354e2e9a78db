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
