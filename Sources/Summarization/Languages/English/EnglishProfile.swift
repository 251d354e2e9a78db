extension LanguageProfile {
    static let english = LanguageProfile(
        stopWords: words(
            """
            a about after all also an and any are as at be been before being but by can could did do does for from had
            has have he her here hers him his how i if in into is it its just may me might more most much must my new no
            nor not now of on one only or other our out over own say said says shall she should so some such than that
            the their theirs them then there these they this those through to too told under until up us very was we
            were what when where which while who whom whose why will with would year years you your yet s t
            """),
        backReferences: words(
            "he she it they this these that those his her hers its their them him such there both neither"),
        firstPerson: words("i we me us my our mine ours you your yours i'm we're i've we've"),
        connectives: words(
            "but however and meanwhile also so yet still though although then thus therefore moreover nevertheless or"),
        captionOpenings: ["pictured", "file photo", "file picture", "photo:", "photo by", "image:", "image credit"],
        typicalLength: 26)
}
