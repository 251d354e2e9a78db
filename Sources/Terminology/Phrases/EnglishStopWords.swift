import NewsModel

/// English words that no term begins or ends with, and at which a phrase breaks off.
enum EnglishStopWords {
    static func contains(_ word: String) -> Bool { keys.contains(WordKey.of(word)) }

    /// The words as numbers.
    static let keys = Set((words + titles + verbs).map { WordKey.of($0) })

    /// What stands before a person's name.
    private static let titles = ["mr", "mrs", "ms", "dr", "prof", "mr.", "mrs.", "ms.", "dr.", "prof."]

    /// Words that may stand inside a name: `Bank of China`, `Law on Industrial Parks`.
    static let connectors: Set<String> = ["of", "the", "for", "and", "on", "de"]

    private static let words =
        """
        a about above according across actually after afterwards again against ago ahead all almost alone along already also
        although always am amid among an and another any anybody anyone anything are around as aside at available away back be
        because been before behind being below beside besides best better between beyond both but by can cannot could couple
        current currently daily despite did different do does doing done down due during each earlier early eight eighth
        either eleven else enough entire especially etc even ever every everybody everyone everything exactly except far few
        fifth first five following for former four fourth free from full further generally great greater had half has have
        having he hence her here hers herself him himself his hour hours how however hundred hundreds i if in including
        indeed instead into is it its itself just key large larger largest last late later latest least less like likely
        little long longer lot low lower main mainly major many may maybe me mean meanwhile might million billion trillion
        thousand thousands mine minute minutes month monthly months more moreover most mostly much must my myself namely near
        nearly necessary neither never nevertheless new newly next nine no nobody none nor not nothing now number of off
        often oh old on once one ones only onto or other others otherwise our ours ourselves out over overall own part
        particular particularly past per percent perhaps place possible present previous previously quite rather real really
        recent recently relevant respectively right same second section seven seventh several shall she should significant
        similar simply since six sixth small so some somebody someone something sometimes somewhat soon still such ten than
        that the their theirs them themselves then there thereby therefore these they thing things third this those though
        three through throughout thus till time times to today together tomorrow tonight too total toward towards twelve
        twenty twice two under unless unlike until up upon us usually various very via vs was way we week weeks well were
        what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why will with
        within without worth would year years yes yesterday yet you young your yours yourself monday tuesday wednesday
        thursday friday saturday sunday january february march april june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr prof st read more click photo archive source share
        good high higher highest big bigger biggest top easy hard able ready sure important common certain clear close
        hundred dozen bit kind sort example case fact reason point day days end start side addition order result results
        terms view level rate people man men woman women mln bln pm am
        """.split { $0 == " " || $0 == "\n" }.map(String.init)

    /// Forms that are verbs far more often than nouns.
    private static let verbs =
        """
        accept accepted account accounted achieve achieved add added adding adopt adopted affect affected agree agreed aim
        aimed aims allow allowed allowing allows announce announced appear appeared apply applied ask asked asks attend
        attended attract attracted based became become becomes becoming began begin begins begun believe believed believes
        bring brought build built call called calls came carried carry cause caused come comes coming complete completed
        confirm confirmed consider considered contain contains continue continued continues cover covered create created
        creating decide decided describe described develop developed developing discuss discussed emphasized enable ensure
        ensuring establish established expand expanded expect expected expects explain explained express expressed feel felt
        find finds focus focused follow followed found gave get gets getting give given gives giving go goes going gone got
        grew grow growing grown grows happen happened held help helped helping helps hold holding hosted identified implement
        implemented implementing improve improved improving include included includes increase increased increasing indicate
        introduce introduced involve involved involving join joined keep keeps kept knew know known knows launch launched
        lead leading leads leave led left let link linked look looking looks lost made maintain make makes making meant meet
        meeting met move moved moving need needed needs noted obtain offer offered offering offers open opened opens organized
        paid participate participated pay plan planned planning plans play played plays prepare prepared present presented
        produce produced promote promoted promoting propose proposed provide provided provides providing publish published
        put raise raised ran reach reached receive received recommend recommended reduce reduced reducing regard related
        remain remained remains remove replaced report reported reports require required requires rise rose run running runs
        said saw say saying says see seem seemed seems seen sees send sent serve set sets show showed showing shown shows
        sign signed speak speaking spoke stand started starting starts stay stop strengthen stressed submit submitted suggest
        suggested support supported supporting supports take taken takes taking talk talked talking tell tells think thinks
        thought told took tried try trying turn turned understand update use used uses using visit visited want wanted wants
        went win won work worked works write written wrote
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
}
