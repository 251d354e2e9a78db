extension FigureWords {
    static let english = FigureWords(
        months: [
            ["January", "january", "jan"], ["February", "february", "feb"], ["March", "march"],
            ["April", "april", "apr"], ["May", "may"], ["June", "june", "jun"], ["July", "july", "jul"],
            ["August", "august", "aug"], ["September", "september", "sept", "sep"], ["October", "october", "oct"],
            ["November", "november", "nov"], ["December", "december", "dec"],
        ],
        monthFirst: true, decimalMark: 0x2E, groupMark: 0x2C,
        magnitudes: [
            "hundred": 2, "thousand": 3, "k": 3, "million": 6, "mln": 6, "m": 6, "billion": 9, "bn": 9, "trillion": 12,
            "tn": 12,
        ],
        numerals: [
            "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
            "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
            "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
            "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1_000,
            "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
            "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "twentieth": 20, "once": 1, "twice": 2, "half": 50,
            "double": 2, "doubled": 2, "dozen": 12, "million": 1_000_000, "billion": 1_000_000_000,
            "both": 2, "pair": 2, "couple": 2, "triple": 3, "quarter": 25, "decade": 10, "decades": 10, "century": 100,
            "single": 1, "sole": 1, "a": 1, "an": 1,
        ])
}
