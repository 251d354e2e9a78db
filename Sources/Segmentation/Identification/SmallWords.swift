/// The small words of each language: they make up a third of any text, and few are shared.
struct SmallWords: Sendable {
    /// For each word a bit for each language that has it.
    private let languages: WordMap

    /// Lists in the order of the bits.
    init(_ lists: [String]) {
        var languages: [WordKey: UInt16] = [:]
        for (bit, list) in lists.enumerated() {
            for word in list.split(whereSeparator: \.isWhitespace) { languages[WordKey(word), default: 0] |= 1 << bit }
        }
        self.languages = WordMap(languages)
    }

    /// The languages that have the word; 0 for none.
    func languages(of word: WordKey) -> UInt16 { languages[word] ?? 0 }

    /// English, German.
    static let latin = SmallWords([
        """
        the of and to in a is that for it on was with as at by be this from or are an have has had not but he she they we
        you i his her their our its which who will would can could been were there when what if all one more about after
        into over than then also other some no out up do said says new how why where year years first two day may people
        """,
        """
        der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
        sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
        man sein wurde sei hatte kann gegen vom können schon wenn habe ihre dann unter wir soll ich eines jahr zwei diese
        dieser wieder keine seine uhr will zwischen immer was sagte gibt alle diesem seit muss wurden beim doch jetzt ihr
        waren drei jahre neue neuen damit bereits da ab ohne sondern selbst ersten nun etwa weil ihm ihn du was warum mein
        """,
    ])

    /// Russian, Ukrainian, Belarusian, Bulgarian.
    static let cyrillic = SmallWords([
        """
        и в на не что с по как из для от это к его но за у был же так была были быть есть при или также они она он мы вы я
        ты то все уже только еще чтобы если когда где который которые которая которых которого которое со до после их ее
        ему них без между более перед через году года год том этот эта эти этого этой себя лет время может под об о а ли
        во кто сам сама нет да нас вас им ей чем там тут здесь теперь очень можно надо нужно ничего сейчас потому хотя
        однако чтоб мне меня тебя нам вам свой своей своих сказал сообщил
        """,
        """
        і й та що не на в у з до за як це від для про по його її їх але або чи якщо коли де який яка які яких якого був
        були бути є також вони вона він ми ви я ти то все вже тільки лише ще щоб після під час із зі без між більше через
        року рік роки цього цей ця ці цієї себе років може над об там тут тепер дуже можна треба потрібно нічого зараз
        тому хоча однак мені мене тебе нам вам свій своїй своїх сказав повідомив грн усе весь так ні ж би б щодо перед
        при вас нас воно нього неї них ним цим навіть бо адже аби проте
        """,
        """
        і й у ў на не што з па як гэта да яго але за быў была былі быць ёсць пры або ці таксама яны яна ён мы вы я ты то
        усе ўсе ўжо толькі яшчэ каб калі дзе які якая якія якіх якога са пасля іх яе яму без паміж больш перад праз годзе
        года гэты гэтая гэтыя гэтага гэтай сябе гадоў час можа пад аб а там тут цяпер вельмі можна трэба нічога зараз
        таму хоць аднак мне мяне цябе нам вам свой сваёй сваіх сказаў пра для ад дзеля бо ж жа бы б няма ні нас вас
        """,
        """
        и в на не че с по как от за това към му но е са си се да ще бе беше бяха бъде има няма при или също те тя той ние
        вие аз ти то всички вече само още ако когато къде който които която което със до след им ѝ й без между повече пред
        през година години този тази тези тях себе време може под над там тук сега много трябва нищо защото обаче ме мен
        теб нас вас свой своя своите каза го ги я ни ви ли във защо кой коя какво така дори дали тъй един една едно сам
        сме сте съм би бих
        """,
    ])

    /// The last three letters of longer words: Russian, Ukrainian, Belarusian, Bulgarian.
    static let cyrillicEndings = SmallWords([
        """
        тся ься лся ась ние ния ого ому ный ные ная ной ить ать еть ует ают ция ции ных ата ага ите кий сть
        """,
        """
        ати ити іти яти ути ься лся ась ння ття ого ому ний ній ькі кій ька ють имо емо ція ції ить ать ець сть еві
        """,
        """
        цца аць яць іць ець уць юць ыць сць нне ння ага яга аму ная ных ымі амі ямі скі цкі кай най цыя цыі гоў коў нік
        іку ікі
        """,
        """
        ата ята ото ето ите ият ние ния ция ции ват ане ски ска еше аше аха яха ост
        """,
    ])
}
