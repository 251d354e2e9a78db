extension SentenceRules {
    static let english = SentenceRules(
        abbreviations: .english,
        words: [
            .starter:
                """
            the a an this that these those it its he she we they i you his her our their my your there here what who
            when where why how which if in on at by for from with but and or so as after before while although though
            because since however then now also both each every all some many most several few one two three no not yes
            nor yet still according despite during until under over about among between through without within today
            yesterday tomorrow is are was were do does did has have had can could will would should may might must let
            please thanks thank instead meanwhile moreover furthermore otherwise perhaps maybe once only just even
            another other such to of
            """,
            .carelessStarter:
                """
            i i'm i've he she we they you it it's its that's there's there this these those my his her our their would
            could did does do can will should what why how who when where any please thanks thank but also
            """,
            .fronting: "at on in by around before after since from until about during as near between",
            .section:
                "chapter section part figure fig table appendix article volume vol book act scene step lesson unit",
            .caption: "figure table",
            .usuallyEnding: "a.m p.m am pm a.d b.c b.c.e c.e ph.d m.d ll.b ll.m m.b.a b.a m.a b.s m.s d.d.s",
            .capitalized:
                """
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december est edt cst cdt mst mdt pst pdt gmt utc p.d.t p.s.t e.s.t e.d.t c.s.t
            c.d.t mon tue wed thu fri sat sun et pt ct
            """,
            .exclamatory: "yahoo yum jeopardy oklahoma mamma airplane now",
        ],
        strongStopsAlwaysEnd: false,
        speechFollowsColon: false,
        isFiniteVerb: nil,
        // Abbreviations of more letters are few, and listed.
        isWholeWord: { $0.utf8.count > 3 })
}
