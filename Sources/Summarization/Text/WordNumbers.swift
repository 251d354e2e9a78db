import NewsModel

/// Gives the words of a document numbers, so that sentences are compared by integers.
struct WordNumbers {
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
    private let knownWords: KnownWords
    /// `WordForm`s by the word as it is written.
    private var forms: KeyTable
    /// By the dictionary form.
    private var numbers: KeyTable

    /// - Parameter tokens: how many there will be, about.
    init(countsCharacters: Bool, knownWords: KnownWords, tokens: Int) {
        self.countsCharacters = countsCharacters
        self.knownWords = knownWords
        forms = KeyTable(capacity: tokens / 2)
        numbers = KeyTable(capacity: tokens / 2)
        words.reserveCapacity(tokens / 2)
        uses.reserveCapacity(tokens / 2)
    }

    /// Marks the words of the title, and counts those that carry meaning, each once.
    mutating func addTitle(_ title: Document) -> Int {
        var count = 0
        for place in title.tokens.indices where title.tokens[place].kind.isWordOrNumber {
            let number = Int(foundForm(at: place, in: title.tokens[...]).number)
            guard number >= 0, !uses[number].isInTitle else { continue }
            uses[number].isInTitle = true
            count += 1
        }
        return count
    }

    /// Takes in the next sentence: its words, and of the view what they tell.
    ///
    /// Words are known by their bytes in the text; their forms, strings that lie elsewhere, are looked at once.
    mutating func add(
        _ tokens: ArraySlice<Token>, ofSentenceAt index: Int, _ sentence: Span, in utf8: UnsafeBufferPointer<UInt8>
    ) -> SentenceWords {
        var found = SentenceWords(places: words.count..<words.count)
        var rest = UTF8Scalars(utf8)
        // Of bytes that are as many as scalars, none has to be looked at to be passed over.
        let isASCII = utf8.count == sentence.count
        var position = sentence.start
        for place in tokens.indices where tokens[place].kind.isWordOrNumber {
            let (span, isWord) = (tokens[place].span, tokens[place].kind == .word)
            rest.skip(span.start - position, isASCII: isASCII)
            let opening = rest
            rest.skip(span.end - span.start, isASCII: isASCII)
            position = span.end
            let key = TextKey.of(UnsafeBufferPointer(rebasing: utf8[opening.position..<rest.position]))
            let form = forms[key].map(WordForm.init(packed:)) ?? enteredForm(at: place, in: tokens, as: key)
            if found.length == 0 { found.pointsBack = form.roles.contains(.pointsBack) }
            if isWord {
                if form.roles.contains(.firstPerson) { found.speaksInFirstPerson = true }
                if place > tokens.startIndex, opening.first?.isCapital == true { found.names += 1 }
            }
            count(form.number, inSentence: Int32(truncatingIfNeeded: index))
            found.length += isWord && countsCharacters ? span.count : 1
        }
        found.places = found.places.lowerBound..<words.count
        return found
    }

    private mutating func count(_ number: Int32, inSentence index: Int32) {
        guard number >= 0, uses[Int(number)].last != index else { return }
        uses[Int(number)].last = index
        uses[Int(number)].sentences += 1
        words.append(number)
    }

    private mutating func enteredForm(at place: Int, in tokens: ArraySlice<Token>, as key: UInt64) -> WordForm {
        let form = foundForm(at: place, in: tokens)
        forms.set(key, to: form.packed)
        return form
    }

    private mutating func foundForm(at place: Int, in tokens: ArraySlice<Token>) -> WordForm {
        let roles = knownWords.roles(of: TextKey.of(tokens[place].normalized))
        let lemma = TextKey.of(tokens[place].lemma)
        let isMeaningless = roles.contains(.function) || knownWords.roles(of: lemma).contains(.function)
        return WordForm(number: isMeaningless ? -1 : number(ofLemma: lemma), roles: roles)
    }

    private mutating func number(ofLemma key: UInt64) -> Int32 {
        let number = numbers.value(of: key, orSet: Int32(truncatingIfNeeded: uses.count))
        if number == uses.count { uses.append(Use()) }
        return number
    }
}

/// What is known of a word's form.
private struct WordForm {
    /// The number of its dictionary form; -1 for a word that carries no meaning.
    let number: Int32
    let roles: KnownWords.Roles

    /// As one number: the roles take three bits.
    var packed: Int32 { (number + 1) << 3 | roles.rawValue }

    init(number: Int32, roles: KnownWords.Roles) {
        self.number = number
        self.roles = roles
    }

    init(packed: Int32) {
        self.init(number: packed >> 3 - 1, roles: KnownWords.Roles(rawValue: packed & 7))
    }
}

extension Token.Kind {
    fileprivate var isWordOrNumber: Bool { self == .word || self == .number }
}

extension UTF8Scalars {
    /// The next scalar; nil at the end.
    fileprivate var first: Unicode.Scalar? {
        var rest = self
        return rest.next()
    }

    fileprivate mutating func skip(_ count: Int, isASCII: Bool) {
        if isASCII { return skip(bytes: count) }
        for _ in stride(from: 0, to: count, by: 1) { skip() }
    }
}

extension Unicode.Scalar {
    /// Whether it is a capital letter; most letters are known without looking them up.
    fileprivate var isCapital: Bool {
        switch self {
        case "A"..."Z", "А"..."Я": true
        case "\0"..."\u{7F}", "а"..."я", "一"..."龥": false
        default: properties.isUppercase
        }
    }
}
