import NewsModel

/// Gives the words of a document numbers, so that sentences are compared by integers.
struct WordNumbers {
    /// What is known of a word's form.
    private struct Form {
        /// The number of its dictionary form; -1 for a word that carries no meaning.
        let number: Int32
        let roles: SmallWords.Roles

        /// As one number: the roles take three bits.
        var packed: Int32 { (number + 1) << 3 | roles.rawValue }

        init(number: Int32, roles: SmallWords.Roles) {
            self.number = number
            self.roles = roles
        }

        init(packed: Int32) {
            self.init(number: packed >> 3 - 1, roles: SmallWords.Roles(rawValue: packed & 7))
        }
    }

    /// Where a word stands.
    struct Use {
        /// How many sentences hold it.
        var sentences: Int32 = 0
        /// The last sentence that holds it; -1 where only the title does.
        var last: Int32 = -1
        var isInTitle = false
    }

    /// The words of all sentences that carry meaning, sentence by sentence, in each sentence once.
    private(set) var words: [Int32] = []
    /// By word number.
    private(set) var uses: [Use] = []

    private let countsCharacters: Bool
    private let smallWords: SmallWords
    /// By the key of `Token.normalized`.
    private var forms: KeyTable
    /// By the key of `Token.lemma`.
    private var numbers: KeyTable

    /// - Parameter tokens: how many there will be, about.
    init(countsCharacters: Bool, smallWords: SmallWords, tokens: Int) {
        self.countsCharacters = countsCharacters
        self.smallWords = smallWords
        forms = KeyTable(capacity: tokens / 2)
        numbers = KeyTable(capacity: tokens / 2)
        words.reserveCapacity(tokens / 2)
        uses.reserveCapacity(tokens / 2)
    }

    /// Marks the words of the title, and counts those that carry meaning, each once.
    mutating func addTitle(_ tokens: [Token]) -> Int {
        var count = 0
        for place in tokens.indices where tokens[place].kind.isWordOrNumber {
            let number = Int(form(ofTokenAt: place, in: tokens[...]).number)
            guard number >= 0, !uses[number].isInTitle else { continue }
            uses[number].isInTitle = true
            count += 1
        }
        return count
    }

    /// Takes in the next sentence, and gives it as the scorers see it.
    mutating func add(
        _ tokens: ArraySlice<Token>, ofSentenceAt index: Int, utf8: Range<Int>, marks: SentenceMarks,
        placeInParagraph: Int
    ) -> SentenceView {
        let first = words.count
        var length = 0
        var pointsBack = false
        var speaksInFirstPerson = false
        // By place: a token is not copied then, whose strings would be counted.
        for place in tokens.indices where tokens[place].kind.isWordOrNumber {
            let form = form(ofTokenAt: place, in: tokens)
            let isWord = tokens[place].kind == .word
            if length == 0 { pointsBack = form.roles.contains(.pointsBack) }
            if isWord, form.roles.contains(.firstPerson) { speaksInFirstPerson = true }
            count(form.number, inSentence: Int32(truncatingIfNeeded: index))
            length += isWord && countsCharacters ? tokens[place].span.count : 1
        }
        return SentenceView(
            utf8: utf8, words: first..<words.count, length: Double(length), pointsBack: pointsBack,
            speaksInFirstPerson: speaksInFirstPerson, marks: marks, placeInParagraph: placeInParagraph)
    }

    private mutating func count(_ number: Int32, inSentence index: Int32) {
        guard number >= 0, uses[Int(number)].last != index else { return }
        uses[Int(number)].last = index
        uses[Int(number)].sentences += 1
        words.append(number)
    }

    private mutating func form(ofTokenAt place: Int, in tokens: ArraySlice<Token>) -> Form {
        let key = WordKey.of(tokens[place].normalized)
        if let known = forms[key] { return Form(packed: known) }
        let lemma = WordKey.of(tokens[place].lemma)
        let roles = smallWords.roles(of: key)
        let isMeaningless = roles.contains(.function) || smallWords.roles(of: lemma).contains(.function)
        let form = Form(number: isMeaningless ? -1 : number(ofLemma: lemma), roles: roles)
        forms.set(key, to: form.packed)
        return form
    }

    private mutating func number(ofLemma key: UInt64) -> Int32 {
        let number = numbers.value(of: key, orSet: Int32(truncatingIfNeeded: uses.count))
        if number == uses.count { uses.append(Use()) }
        return number
    }
}

extension Token.Kind {
    fileprivate var isWordOrNumber: Bool { self == .word || self == .number }
}
