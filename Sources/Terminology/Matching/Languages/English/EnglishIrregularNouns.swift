/// English nouns whose plural the rules do not give.
enum EnglishIrregularNouns {
    /// Learned endings that nouns may keep beside the regular plural: `criterion`, `criteria`.
    static let learnedEndings: [(String, String)] = [
        ("sis", "ses"), ("xis", "xes"), ("um", "a"), ("on", "a"), ("us", "i"), ("ix", "ices"), ("ex", "ices"),
        ("a", "ae"),
        ("eau", "eaux"), ("o", "oes"), ("o", "i"), ("man", "men"), ("fe", "ves"), ("lf", "lves"), ("rf", "rves"),
        ("af", "aves"),
    ]

    /// The plurals of a noun; the same word where it has no other.
    static let plurals: [String: [String]] = [
        "man": ["men"], "woman": ["women"], "child": ["children"], "person": ["people", "persons"], "foot": ["feet"],
        "tooth": ["teeth"], "goose": ["geese"], "mouse": ["mice"], "louse": ["lice"], "ox": ["oxen"],
        "die": ["dice", "dies"],
        "penny": ["pence", "pennies"], "brother": ["brothers", "brethren"], "datum": ["data"],
        "medium": ["media", "mediums"],
        "bacterium": ["bacteria"], "curriculum": ["curricula", "curriculums"],
        "memorandum": ["memoranda", "memorandums"],
        "phenomenon": ["phenomena"], "criterion": ["criteria"], "analysis": ["analyses"], "crisis": ["crises"],
        "basis": ["bases"], "thesis": ["theses"], "axis": ["axes"], "oasis": ["oases"],
        "index": ["indices", "indexes"],
        "matrix": ["matrices", "matrixes"], "appendix": ["appendices", "appendixes"], "vertex": ["vertices"],
        "leaf": ["leaves"], "life": ["lives"], "wife": ["wives"], "knife": ["knives"], "wolf": ["wolves"],
        "half": ["halves"],
        "shelf": ["shelves"], "self": ["selves"], "thief": ["thieves"], "loaf": ["loaves"], "calf": ["calves"],
        "sheaf": ["sheaves"], "hoof": ["hooves", "hoofs"], "scarf": ["scarves", "scarfs"],
        "wharf": ["wharves", "wharfs"],
        "sheep": ["sheep"], "fish": ["fish", "fishes"], "deer": ["deer"], "aircraft": ["aircraft"],
        "spacecraft": ["spacecraft"], "watercraft": ["watercraft"], "hovercraft": ["hovercraft"], "series": ["series"],
        "species": ["species"], "offspring": ["offspring"], "headquarters": ["headquarters"], "means": ["means"],
        "crossroads": ["crossroads"], "quiz": ["quizzes"], "gas": ["gases"], "bus": ["buses", "busses"],
        "alumnus": ["alumni"], "nucleus": ["nuclei"], "radius": ["radii"], "stimulus": ["stimuli"], "fungus": ["fungi"],
        "cactus": ["cacti", "cactuses"], "focus": ["foci", "focuses"], "syllabus": ["syllabi", "syllabuses"],
        "genus": ["genera"], "corpus": ["corpora"], "opus": ["opera", "opuses"], "concerto": ["concertos", "concerti"],
        "attorney": ["attorneys"], "money": ["monies", "moneys"], "roof": ["roofs"], "proof": ["proofs"],
        "belief": ["beliefs"], "chief": ["chiefs"], "brief": ["briefs"], "reef": ["reefs"], "photo": ["photos"],
        "piano": ["pianos"], "studio": ["studios"], "radio": ["radios"], "video": ["videos"], "euro": ["euros"],
        "human": ["humans"], "german": ["germans"], "roman": ["romans"], "talisman": ["talismans"],
        "stomach": ["stomachs"],
        "monarch": ["monarchs"], "patriarch": ["patriarchs"], "epoch": ["epochs"], "eunuch": ["eunuchs"],
        "yes": ["yeses"],
        "minute": ["minutes", "mins"], "hour": ["hours", "hrs"], "year": ["years", "yrs"],
    ]
}
