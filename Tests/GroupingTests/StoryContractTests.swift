import Grouping
import Languages
import NewsModel
import Testing

/// Invented events, each in three languages and in words of its own.
private let events: [(en: String, ru: String, zh: String)] = [
    (
        """
        An earthquake of magnitude 6.2 shook the province of Lorvana on Tuesday; 14 people died and 230 were injured, \
        the government of Chile said.
        """,
        """
        Землетрясение магнитудой 6,2 произошло во вторник в провинции Лорвана; погибли 14 человек, 230 ранены, \
        сообщило правительство Чили.
        """, "智利政府表示，周二洛尔瓦纳省发生6.2级地震，造成14人死亡，230人受伤。"
    ),
    (
        """
        The central bank of Norway raised its key interest rate to 4.75 percent on Thursday, citing inflation of 5.3 \
        percent in August.
        """,
        """
        Центральный банк Норвегии в четверг повысил ключевую процентную ставку до 4,75 процента, сославшись на \
        инфляцию в августе, 5,3 процента.
        """, "挪威央行周四将基准利率上调至4.75%，理由是8月通货膨胀率达5.3%。"
    ),
    (
        """
        The film festival of Venice gave its prize to a film about a fisherman by the director Marco Bellini; 21 films \
        took part.
        """,
        """
        Кинофестиваль в Венеции присудил приз фильму о рыбаке режиссёра Марко Беллини; участвовал 21 фильм.
        """, "威尼斯电影节将大奖授予导演马尔科·贝里尼关于渔民的电影，共有21部影片参赛。"
    ),
]

private func all(published: String? = nil) -> [AnalyzedArticle] {
    events.enumerated().flatMap { number, event in
        [("en", event.en), ("ru", event.ru), ("zh", event.zh)].map { code, text in
            article("\(number).\(code)", text, language: LanguageTag(rawValue: code), published: published)
        }
    }
}

@Suite("What grouping promises")
struct StoryContractTests {
    @Test("An event told in three languages is one story, and three events are three")
    func languages() {
        let expected = (0..<3).map { number in Set(["en", "ru", "zh"].map { "\(number).\($0)" }) }
        #expect(stories(of: all()) == Set(expected))
    }

    @Test("The order of the input does not change which articles belong together")
    func shuffled() {
        let articles = all()
        let expected = stories(of: articles)
        var order = Array(articles.indices)
        for turn in 1...8 {
            // The same "random" orders in every run.
            order = order.map { ($0 * 5 + turn) % articles.count }
            #expect(stories(of: order.map { articles[$0] }) == expected)
            #expect(stories(of: order.reversed().map { articles[$0] }) == expected)
        }
    }

    @Test("A story is named by its first member, and its members are positions of the input, each once")
    func members() {
        let articles = all() + [article("empty", ""), article("dots", "...")]
        let stories = StoryGrouper().group(articles)
        #expect(stories.flatMap(\.members).sorted() == Array(articles.indices))
        for story in stories {
            #expect(story.id == articles[story.members[0]].id)
            #expect(story.duplicates.isSubset(of: story.members))
        }
    }

    @Test("Four days apart is one event still, five are not; a time that is not known keeps nobody apart")
    func gap() {
        func found(_ second: String?) -> Int {
            stories(of: [
                article("a", events[0].en, published: "2025-05-10"), article("b", events[0].ru, published: second),
            ]).count
        }
        #expect(found("2025-05-10") == 1)
        #expect(found("2025-05-14") == 1)
        #expect(found("2025-05-15") == 2)
        #expect(found("2025-05-05") == 2)
        #expect(found(nil) == 1)
    }

    @Test("The longest gap is the caller's to set")
    func options() {
        let articles = [
            article("a", events[0].en, published: "2025-05-10"), article("b", events[0].ru, published: "2025-05-20"),
        ]
        var options = StoryGrouper.Options()
        options.longestGapInSeconds = 10 * 86_400
        #expect(StoryGrouper(options: options).group(articles).count == 1)
        options.longestGapInSeconds = 0
        #expect(StoryGrouper(options: options).group(articles).count == 2)
    }

    @Test("A threshold that nothing reaches keeps languages apart")
    func across() {
        var options = StoryGrouper.Options()
        options.acrossLanguages = 10
        #expect(StoryGrouper(options: options).group(all()).count == 9)
    }

    @Test("How alike texts of one language must be is its pack's to say")
    func withinLanguage() {
        let articles = [
            article("a", events[0].en + " Rescuers search for survivors in Lorvana."),
            article("b", "Rescuers in Lorvana still search for survivors: the earthquake of Tuesday killed 14 people."),
        ]
        func found(_ likeness: Double) -> Int {
            let packs = LanguagePacks.standard.all.map { pack in
                var pack = pack
                pack.grouping.likeness = likeness
                return pack
            }
            return StoryGrouper(languages: LanguagePacks(packs)).group(articles).count
        }
        #expect(StoryGrouper().group(articles).count == 1)
        #expect(found(0.01) == 1)
        #expect(found(5) == 2)
    }

    @Test("Texts in a language that nobody serves are grouped among themselves, by their words alone")
    func unserved() {
        let german = """
            Ein Erdbeben der Stärke 6,2 hat am Dienstag die Provinz Lorvana erschüttert; 14 Menschen starben, 230 wurden \
            verletzt, teilte die Regierung mit.
            """
        let other = "Im Finale von Hamburg gewannen die Ruderer aus Bremen knapp vor zwei Booten aus Kiel."
        let articles = [
            article("a", german, language: "de"), article("b", german + " Es war das stärkste Beben.", language: "de"),
            article("c", other, language: "de"), article("d", events[0].en),
        ]
        #expect(stories(of: articles) == [["a", "b"], ["c"], ["d"]])
    }

    @Test("Members follow their first by time; those without a time come last")
    func order() {
        let articles = [
            article("late", events[0].en, published: "2025-05-12"), article("none", events[0].ru),
            article("early", events[0].zh, language: "zh", published: "2025-05-11"),
        ]
        let story = StoryGrouper().group(articles).first
        #expect(story?.members.count == 3)
        #expect(story.map { $0.members.dropFirst().map { articles[$0].id } }?.last == "none")
    }

    @Test("Without articles of two languages nothing is compared across languages")
    func oneLanguage() {
        let articles = events.enumerated().map { article("\($0)", $1.ru, language: "ru") }
        #expect(StoryGrouper().group(articles).count == 3)
    }

    @Test(
        "Texts that hold nothing to compare stay alone",
        arguments: ["", " ", "...", "1 2 3", "的", "и", "\u{200B}", "😀😀😀", "the of and"])
    func nothing(text: String) {
        #expect(StoryGrouper().group([article("a", text), article("b", text)]).flatMap(\.members).sorted() == [0, 1])
    }

    @Test("One word ten thousand times is a text like any other", arguments: ["port", "порт", "港口", "x1", "。"])
    func monotonous(word: String) {
        let long = String(repeating: word + " ", count: 10_000)
        let articles = [article("a", long), article("b", events[0].en), article("c", long + events[1].en)]
        #expect(StoryGrouper().group(articles).flatMap(\.members).sorted() == [0, 1, 2])
    }
}

@Suite("Likeness to earlier articles")
struct LikenessTests {
    private let day = 86_400

    @Test("Articles are compared with earlier ones only, in one language and across")
    func pairs() {
        let earlier = [article("a", events[0].en), article("b", events[1].zh, language: "zh")]
        let articles = [article("c", events[0].ru, language: "ru"), article("d", events[1].zh, language: "zh")]
        let found = StoryGrouper().likenesses(of: articles, to: earlier, longestGapInSeconds: day)
        #expect(Set(found.map { [$0.article, $0.earlier] }) == [[0, 0], [1, 1]])
        #expect(found.allSatisfy { $0.strength > 1 })
    }

    @Test("Names in common are counted within a language, and not told across languages")
    func names() {
        let earlier = [
            article(
                "a",
                """
                The mayor of Lorvana, Ann Keller, told several hundred angry miners near Port Haldane yesterday that \
                nothing would change before winter.
                """)
        ]
        let same = [
            article(
                "b",
                """
                Several hundred angry miners near Port Haldane heard yesterday from Ann Keller, the mayor of Lorvana, \
                that nothing would change before winter.
                """)
        ]
        let found = StoryGrouper().likenesses(of: same, to: earlier, longestGapInSeconds: day)
        #expect(found.first?.names ?? 0 >= 3)
        let russian = [article("c", events[0].ru, language: "ru")]
        let across = StoryGrouper().likenesses(
            of: russian, to: [article("d", events[0].en)], longestGapInSeconds: day)
        #expect(across.count == 1)
        #expect(across.first?.names == nil)
    }

    @Test("Chinese names are sequences of characters")
    func chineseNames() {
        let earlier = [article("a", "洛尔瓦纳市市长安娜凯勒周一在哈尔丹港会见了矿工代表。", language: "zh")]
        let same = [article("b", "矿工代表说，洛尔瓦纳市市长安娜凯勒在哈尔丹港要求他们复工。", language: "zh")]
        let found = StoryGrouper().likenesses(of: same, to: earlier, longestGapInSeconds: day)
        #expect(found.first?.names ?? 0 >= 2)
    }

    @Test("What is too far apart in time is not compared")
    func gap() {
        let earlier = [article("a", events[0].en, published: "2025-05-01")]
        let articles = [article("b", events[0].en, published: "2025-05-09")]
        #expect(StoryGrouper().likenesses(of: articles, to: earlier, longestGapInSeconds: 7 * day).isEmpty)
        #expect(StoryGrouper().likenesses(of: articles, to: earlier, longestGapInSeconds: 8 * day).count == 1)
    }

    @Test("Nothing on either side, no likenesses")
    func empty() {
        let some = [article("a", events[0].en)]
        #expect(StoryGrouper().likenesses(of: [], to: some, longestGapInSeconds: day).isEmpty)
        #expect(StoryGrouper().likenesses(of: some, to: [], longestGapInSeconds: day).isEmpty)
    }
}
