import Lexicons

extension SentenceRules {
    static let russian: SentenceRules = {
        let lexicon = RussianLexicon()
        return SentenceRules(
            abbreviations: .russian,
            words: [
                .starter:
                    """
                в во на с со по из за от до для при о об к ко у и а но или да не ни он она оно они мы вы я ты это этот
                эта эти его ее их кроме после перед через между под над без как так также если когда где что кто
                который все весь всего каждый однако поэтому затем потом тогда теперь сейчас здесь там тем напомним
                ранее позже согласно сам свой наш ваш мой такой другие один два три первый второй среди благодаря
                несмотря вместе кстати
                """,
                .carelessStarter: "я он она они мы вы ты это как почему зачем если когда сейчас теперь вот там тут но",
                .fronting: "в на о об при по",
                .section: "глава раздел часть том книга рис рисунок таблица табл статья пункт урок действие сцена шаг",
                .caption: "рисунок таблица",
                .exclamatory: "yahoo",
                .yearMark: "г гг",
                .pronoun: "им нем",
            ],
            strongStopsAlwaysEnd: true,
            speechFollowsColon: true,
            isFiniteVerb: { word in
                let readings = lexicon.readings(of: word)
                guard readings.first?.isGuess == false else { return false }
                return readings.reduce(0) { $0 + ($1.grammemes.isPredicate ? $1.probability : 0) } > 0.5
            },
            isWholeWord: { $0.unicodeScalars.count > 4 && lexicon.contains($0) })
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
