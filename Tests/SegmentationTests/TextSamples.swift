/// Texts of all kinds, for promises that hold for any text.
enum TextSamples {
    static let news = [
        """
        The port of Riverton opened a second terminal on Monday, Mr. Brown said. “It doubles our capacity,” he added.
        It cost $90 million (€83 million), i.e. less than planned… Ships from 12 countries are expected by 5 p.m.
        """,
        """
        В понедельник в г. Речном открыли второй терминал, сообщил А. С. Петров. «Мы удвоим мощность», — добавил он.
        Он обошёлся в 90 млн долл. и занял 12 га, т. е. вдвое больше прежнего. Ещё в 2019 г. об этом не думали.
        """,
        """
        河口港第二个集装箱码头周一正式启用。“吞吐能力翻了一番，”布朗先生说。
        码头耗资9000万美元，占地12公顷……预计年底前将有12个国家的船只停靠！
        """,
        """
        河口港第二個貨櫃碼頭週一正式啟用。「吞吐能力翻了一番，」布朗先生說。
        """,
        """
        Другі тэрмінал адкрылі ў панядзелак, паведаміў А. С. Пятроў. «Мы падвоім магутнасць», — дадаў ён.
        """,
    ]

    static let mixed = [
        "Парк «Великий камень» (Great Stone Park) 中白工业园 принял 40 firms, вкл. Huawei 华为.",
        "The word спутник means 卫星.\nСлово satellite значит 卫星。\n卫星的英文是satellite。",
        "OpenAI发布GPT-5，Sam Altman说：“It is ready.”Рынок вырос.",
        "日本語の記事です。Русский текст. ไทยแลนด์ English.",
        "한국어 기사입니다. Ελληνικό κείμενο. עברית. عربي.",
    ]

    static let broken = [
        "", " ", "\n", "\r\n\r\n", "\t \u{A0}\u{3000}", "\u{FEFF}", "\u{200B}\u{200D}\u{AD}", "\u{301}\u{301}",
        "👩‍👩‍👧 ok 👍🏽.", "e\u{301}t\u{301}e\u{301}. A\u{308}.", "\u{0}\u{1}\u{7F}", "\u{FFFD}\u{FFFC}", "\u{10FFFF}",
        "a\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f", "“““ ””” ««« »»» ((( )))", ". . . . . .", "......", "。。。！？",
        "?!?!?! ...", "- — – ― ‒", "1. 2. 3. 4. 5.", "a. b. c. d.", "А. Б. В. Г.", "г. г. г. г.", "т. е. т. е. т. е.",
        "http://", "@", "@@@ a@ @b", "www. www.", "&#39; &amp &lt;", "x\u{300}\u{301}\u{302}\u{303}.", "ﬁﬂ ＡＢ１２．",
        "𠀀𠀁𠀂。𝒜𝒷.", "。a。1。ж", "《《《！》", "「「「", "۔۔۔ ।।।",
    ]

    static let all = news + mixed + broken
}
