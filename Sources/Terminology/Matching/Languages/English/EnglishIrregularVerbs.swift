/// English verbs whose past the rules do not give: past and past participle.
enum EnglishIrregularVerbs {
    static let forms: [String: [String]] = [
        "be": ["is", "are", "was", "were", "been", "am"], "have": ["has", "had"], "do": ["does", "did", "done"],
        "go": ["went", "gone"], "make": ["made"], "take": ["took", "taken"], "give": ["gave", "given"],
        "get": ["got", "gotten"], "come": ["came"], "become": ["became"], "see": ["saw", "seen"],
        "know": ["knew", "known"],
        "think": ["thought"], "say": ["said"], "tell": ["told"], "find": ["found"], "leave": ["left"], "feel": ["felt"],
        "put": ["put"], "bring": ["brought"], "begin": ["began", "begun"], "keep": ["kept"], "hold": ["held"],
        "write": ["wrote", "written"], "stand": ["stood"], "hear": ["heard"], "let": ["let"], "mean": ["meant"],
        "set": ["set"], "meet": ["met"], "run": ["ran"], "pay": ["paid"], "sit": ["sat"], "speak": ["spoke", "spoken"],
        "lie": ["lay", "lain"], "lead": ["led"], "read": ["read"], "grow": ["grew", "grown"], "lose": ["lost"],
        "fall": ["fell", "fallen"], "send": ["sent"], "build": ["built"], "understand": ["understood"],
        "draw": ["drew", "drawn"], "break": ["broke", "broken"], "spend": ["spent"], "cut": ["cut"],
        "rise": ["rose", "risen"], "drive": ["drove", "driven"], "buy": ["bought"], "wear": ["wore", "worn"],
        "choose": ["chose", "chosen"], "seek": ["sought"], "sell": ["sold"], "teach": ["taught"], "catch": ["caught"],
        "win": ["won"], "fight": ["fought"], "withdraw": ["withdrew", "withdrawn"],
        "undertake": ["undertook", "undertaken"],
        "forecast": ["forecast"], "broadcast": ["broadcast"], "offset": ["offset"], "bear": ["bore", "borne"],
        "lay": ["laid"], "lend": ["lent"], "shut": ["shut"], "hit": ["hit"], "cost": ["cost"], "split": ["split"],
        "strike": ["struck"], "freeze": ["froze", "frozen"], "show": ["showed", "shown"],
        "prove": ["proved", "proven"],
    ]
}
