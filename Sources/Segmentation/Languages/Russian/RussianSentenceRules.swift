import Lexicons

extension SentenceRules {
    static let russian: SentenceRules = {
        let lexicon = RussianLexicon()
        return SentenceRules(
            abbreviations: .russian,
            starters: WordSet(
                """
                в во на с со по из за от до для при о об к ко у и а но или да не ни он она оно они мы вы я ты это этот эта эти
                его ее их кроме после перед через между под над без как так также если когда где что кто который все весь
                всего каждый однако поэтому затем потом тогда теперь сейчас здесь там тем напомним ранее позже согласно
                сам свой наш ваш мой такой другие один два три первый второй среди благодаря несмотря вместе кстати
                """),
            carelessStarters: WordSet(
                "я он она они мы вы ты это как почему зачем если когда сейчас теперь вот там тут но"),
            fronting: WordSet("в во на с со к ко до после по около между осенью весной летом зимой"),
            sections: WordSet(
                "глава раздел часть том книга рис рисунок таблица табл статья пункт урок действие сцена шаг"),
            usuallyEnding: WordSet(""),
            capitalized: WordSet(""),
            exclamatory: WordSet("yahoo"),
            speechFollowsColon: true,
            yearMarks: WordSet("г гг"),
            isFiniteVerb: { word in
                let readings = lexicon.readings(of: word)
                guard readings.first?.isGuess == false else { return false }
                return readings.reduce(0) { $0 + ($1.grammemes.isPredicate ? $1.probability : 0) } > 0.5
            })
    }()
}

extension RussianGrammemes {
    /// Whether a sentence can rest on the form alone.
    fileprivate var isPredicate: Bool {
        switch partOfSpeech {
        case .verb, .shortParticiple, .shortAdjective, .predicative: true
        default: false
        }
    }
}
