import NewsModel

/// Gives the words of a document numbers, so that sentences are compared by integers.
struct WordNumbers {
    /// What is known of a word's form.
    private struct Form {
        /// The number of its dictionary form; -1 for a word that carries no meaning.
        let number: Int32
        let roles: SmallWords.Roles
    }

    private let profile: LanguageProfile
    private let smallWords: SmallWords
    private var forms: [Form] = []
    /// Places in `forms`, by the key of `Token.normalized`.
    private var places: KeyTable
    /// By the key of `Token.lemma`.
    private var numbers: KeyTable

    /// - Parameter tokens: how many there will be, about.
    init(profile: LanguageProfile, smallWords: SmallWords, tokens: Int) {
        self.profile = profile
        self.smallWords = smallWords
        places = KeyTable(capacity: tokens / 2)
        numbers = KeyTable(capacity: tokens / 2)
    }

    /// How many different words there were so far; those without meaning are not counted.
    var count: Int { numbers.count }

    /// The numbers of the words that carry meaning: in order, each once.
    mutating func words(of tokens: ArraySlice<Token>) -> [Int32] {
        var words: [Int32] = []
        for token in tokens where token.isWordOrNumber { words.append(form(of: token).number) }
        return Self.unique(words)
    }

    /// A sentence as the scorers see it.
    mutating func view(
        of tokens: ArraySlice<Token>, placeInParagraph: Int, marks: SentenceMarks
    ) -> SentenceView {
        var words: [Int32] = []
        words.reserveCapacity(tokens.count)
        var length = 0
        var pointsBack = false
        var speaksInFirstPerson = false
        for token in tokens where token.isWordOrNumber {
            let form = form(of: token)
            if length == 0 { pointsBack = form.roles.contains(.pointsBack) }
            if form.roles.contains(.firstPerson), token.kind == .word { speaksInFirstPerson = true }
            words.append(form.number)
            length += profile.countsCharacters && token.kind == .word ? token.span.count : 1
        }
        return SentenceView(
            words: Self.unique(words), length: Double(length), pointsBack: pointsBack,
            speaksInFirstPerson: speaksInFirstPerson, placeInParagraph: placeInParagraph, marks: marks)
    }

    private mutating func form(of token: Token) -> Form {
        let key = WordKey.of(token.normalized)
        if let known = places[key] { return forms[Int(known)] }
        let lemma = WordKey.of(token.lemma)
        let roles = smallWords.roles(of: key)
        let isMeaningless = roles.contains(.function) || smallWords.roles(of: lemma).contains(.function)
        let form = Form(number: isMeaningless ? -1 : number(ofLemma: lemma), roles: roles)
        places.set(key, to: Int32(forms.count))
        forms.append(form)
        return form
    }

    private mutating func number(ofLemma key: UInt64) -> Int32 {
        if let known = numbers[key] { return known }
        let number = Int32(numbers.count)
        numbers.set(key, to: number)
        return number
    }

    /// In order, each once, without those that carry no meaning.
    private static func unique(_ numbers: [Int32]) -> [Int32] {
        var sorted = numbers
        sorted.sort()
        var count = 0
        for number in sorted where number >= 0 && (count == 0 || sorted[count - 1] != number) {
            sorted[count] = number
            count += 1
        }
        sorted.removeLast(sorted.count - count)
        return sorted
    }
}

extension Token {
    var isWordOrNumber: Bool { kind == .word || kind == .number }
}
