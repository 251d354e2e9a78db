import Formats
import NewsModel

/// Reads datelines of Latin and Cyrillic script: "MINSK, 14 May (BelTA) –", "МИНСК, 14 мая. /ТАСС/.",
/// "Москва. 14 мая. ИНТЕРФАКС -", "14 мая, Минск /Корр. БЕЛТА/.", "(Reuters) -", "WASHINGTON —".
struct DatelineScanner {
    private let paragraph: String
    private let elements: [DatelineElement]
    private let agencies: Agencies
    private var dateline = Dateline()
    private var isPlaceInCapitals = false

    init(_ paragraph: String, words: SourceWords) {
        self.paragraph = paragraph
        agencies = Agencies(words: words)
        // A dateline begins with a capital, a digit or a bracket; most paragraphs with one do not get far either.
        elements = DatelineElements(paragraph, words: words).all()
    }

    func read() -> (dateline: Dateline, rest: String)? {
        var scanner = self
        guard let end = scanner.scan() else { return nil }
        let rest = String(paragraph.unicodeScalars.dropFirst(elements[end].end)).trimmed
        guard !rest.isEmpty else { return nil }
        return (scanner.dateline, rest)
    }

    /// The element that ends the dateline; nil where there is none.
    private mutating func scan() -> Int? {
        for index in elements.indices {
            switch elements[index].kind {
            case .name(let isAllCapitals):
                guard takeName(at: index, isAllCapitals: isAllCapitals) else { return nil }
            case .day(let day):
                guard dateline.day == nil, !followsName(index) else { return nil }
                dateline.day = day
            case .bracket(let isSlashed):
                guard takeBracket(elements[index].text, isSlashed: isSlashed) else { return nil }
                if endsAtBracket(index, isSlashed: isSlashed) { return index }
            case .comma: continue
            case .period:
                if endsAtPeriod(index) { return index }
                guard goesOnAfterPeriod(index) else { return nil }
            case .dash: return endsAtDash(index) ? takeAgency(after: index) ?? index : nil
            case .colon: return endsAtColon(index) ? index : nil
            }
        }
        return nil
    }

    // MARK: - Parts

    /// "On 14 May", "14 May Minsk": without a mark between them, a word and a day are part of a sentence.
    private func followsName(_ index: Int) -> Bool {
        guard index > 0, case .name = elements[index - 1].kind else { return false }
        return true
    }

    private mutating func takeName(at index: Int, isAllCapitals: Bool) -> Bool {
        let name = elements[index].text
        if index > 0, case .day = elements[index - 1].kind { return false }
        if dateline.place == nil, dateline.agency == nil {
            isPlaceInCapitals = isAllCapitals
            if agencies.isKnown(name) { dateline.agency = name } else { dateline.place = name }
            return name.count <= 40
        }
        if dateline.day == nil, let place = dateline.place, index > 0, elements[index - 1].kind == .comma {
            dateline.place = "\(place), \(name)"
            return name.count <= 30
        }
        guard dateline.agency == nil, dateline.day != nil || isPlaceInCapitals, name.count <= 40 else { return false }
        dateline.agency = name
        return true
    }

    private mutating func takeBracket(_ text: String, isSlashed: Bool) -> Bool {
        guard dateline.agency == nil, Agencies.isPlausible(text, isSlashed: isSlashed) else { return false }
        let isAnnounced = isSlashed || dateline.day != nil || isPlaceInCapitals || dateline.place == nil
        guard isAnnounced || agencies.isKnown(text) else { return false }
        (dateline.agency, dateline.authors) = agencies.agencyAndAuthors(in: text)
        return true
    }

    /// "— РИА Новости." after the day: the agency stands behind the dash.
    private mutating func takeAgency(after dash: Int) -> Int? {
        guard dateline.day != nil, dateline.agency == nil, dash + 2 < elements.count,
            case .name = elements[dash + 1].kind, elements[dash + 2].kind == .period,
            elements[dash + 1].text.split(separator: " ").count <= 4
        else { return nil }
        dateline.agency = elements[dash + 1].text
        return dash + 2
    }

    // MARK: - Ends

    private func endsAtDash(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        if case .bracket = elements[index - 1].kind { return true }
        if index == 1, let agency = dateline.agency { return agencies.isKnown(agency) }
        return dateline.day != nil && (dateline.place ?? dateline.agency) != nil
            || isPlaceInCapitals
                && (dateline.agency ?? dateline.place) != nil
    }

    /// "(CNN) The president …": an agency that is known needs no dash.
    private func endsAtBracket(_ index: Int, isSlashed: Bool) -> Bool {
        guard !isSlashed, let agency = dateline.agency, agencies.isKnown(agency) else { return false }
        guard index + 1 < elements.count else { return true }
        if case .name = elements[index + 1].kind { return true }
        return false
    }

    private func endsAtPeriod(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        switch elements[index - 1].kind {
        case .bracket(let isSlashed): return isSlashed || dateline.day != nil
        case .day: return (dateline.place ?? dateline.agency) != nil && !goesOnAfterPeriod(index)
        case .name: return dateline.day != nil && dateline.agency != nil && dateline.place != nil
        default: return false
        }
    }

    /// After "Москва." a day, after "14 мая." an agency may follow.
    private func goesOnAfterPeriod(_ index: Int) -> Bool {
        guard index + 1 < elements.count else { return false }
        switch elements[index + 1].kind {
        case .day: return dateline.day == nil
        case .bracket(let isSlashed): return isSlashed || dateline.day != nil || isPlaceInCapitals
        // "LA CROSSE, Wis. —": the full stop of an abbreviated region.
        case .dash: return isPlaceInCapitals && dateline.place?.contains(",") == true
        case .name(let isAllCapitals):
            let name = elements[index + 1].text
            guard index + 2 < elements.count else { return false }
            let ends = elements[index + 2].kind == .dash || elements[index + 2].kind == .period
            return ends && (isAllCapitals || agencies.isKnown(name)) && (dateline.day != nil || isPlaceInCapitals)
        default: return false
        }
    }

    private func endsAtColon(_ index: Int) -> Bool {
        index > 0 && dateline.place != nil && (isPlaceInCapitals || dateline.day != nil)
    }
}

/// A piece of what may be a dateline.
struct DatelineElement {
    enum Kind: Equatable {
        /// Capitalized words: a place or an agency.
        case name(isAllCapitals: Bool)
        case day(Dateline.Day)
        /// Words in brackets or between slashes.
        case bracket(isSlashed: Bool)
        case comma, period, colon
        /// A dash that ends a dateline: long, doubled, or a hyphen with white space around it.
        case dash
    }

    let kind: Kind
    /// The words, without brackets; empty for marks.
    let text: String
    /// Where it ends, in Unicode scalars of the paragraph.
    let end: Int
}

/// Cuts the beginning of a paragraph into elements of a dateline, up to the first thing that cannot be one.
struct DatelineElements {
    private let scalars: [Unicode.Scalar]
    private let dates: DateScanner

    /// The longest datelines seen have some 80 scalars; the sentence after them is not our concern.
    private static let longestDateline = 160
    /// `The Northern Information Agency of Science` is long enough.
    private static let longestBracket = 60

    init(_ paragraph: String, words: SourceWords) {
        let prefix = String(String.UnicodeScalarView(paragraph.unicodeScalars.prefix(Self.longestDateline)))
        scalars = Array(prefix.unicodeScalars)
        dates = DateScanner(tokens: DateToken.tokens(of: prefix, words), words: words, mode: .prose)
    }

    func all() -> [DatelineElement] {
        var elements: [DatelineElement] = []
        var index = 0
        while index < dates.tokens.count, let (element, next) = element(at: index) {
            elements.append(element)
            index = next
        }
        return elements
    }

    private func element(at index: Int) -> (DatelineElement, next: Int)? {
        if let (day, next) = day(at: index) { return (make(.day(day), "", next), next) }
        guard let mark = dates.mark(at: index) else { return name(at: index) }
        switch mark {
        case ",": return (make(.comma, "", index + 1), index + 1)
        case ".": return (make(.period, "", index + 1), index + 1)
        case ":": return (make(.colon, "", index + 1), index + 1)
        case "–", "—", "―": return (make(.dash, "", index + 1), index + 1)
        case "-", "−": return hyphen(at: index)
        case "(", "（", "[": return bracket(at: index, closing: mark == "[" ? "]" : mark == "(" ? ")" : "）")
        case "/": return bracket(at: index, closing: "/")
        default: return nil
        }
    }

    private func hyphen(at index: Int) -> (DatelineElement, next: Int)? {
        if dates.isMark("-", at: index + 1), dates.isUnspaced(at: index + 1) {
            return (make(.dash, "", index + 2), index + 2)
        }
        // Before a spaced hyphen a bracket may close, "(Reuters)- ", but inside a word it joins.
        guard !dates.isUnspaced(at: index + 1) else { return nil }
        return (make(.dash, "", index + 1), index + 1)
    }

    private func bracket(at index: Int, closing: Unicode.Scalar) -> (DatelineElement, next: Int)? {
        let start = dates.tokens[index].span.upperBound
        var close = index + 1
        while close < dates.tokens.count, !dates.isMark(closing, at: close) { close += 1 }
        guard close < dates.tokens.count, close > index + 1 else { return nil }
        let end = dates.tokens[close].span.lowerBound
        guard end - start <= Self.longestBracket else { return nil }
        let text = string(start..<end).trimmed
        return (make(.bracket(isSlashed: closing == "/"), text, close + 1), close + 1)
    }

    /// Capitalized words with what joins them: hyphens, slashes, particles, full stops of initials.
    private func name(at index: Int) -> (DatelineElement, next: Int)? {
        guard isCapitalized(at: index) else { return nil }
        var end = index + 1
        while let next = wordOfName(after: end) { end = next }
        let start = dates.tokens[index].span.lowerBound
        let text = string(start..<dates.tokens[end - 1].span.upperBound)
        // "U.S. – China trade" is no dateline.
        let isAllCapitals = text.count { $0.isLetter } > 3 && !text.contains(where: \.isLowercase)
        return (make(.name(isAllCapitals: isAllCapitals), text, end), end)
    }

    /// Where the name goes on behind token `end - 1`, or nil when it ends there.
    private func wordOfName(after end: Int) -> Int? {
        if dates.word(at: end) != nil {
            if isCapitalized(at: end) { return day(at: end) == nil ? end + 1 : nil }
            let isParticle = dates.word(at: end).map(Self.particles.contains) ?? false
            return isParticle && isCapitalized(at: end + 1) ? end + 2 : nil
        }
        guard let mark = dates.mark(at: end), dates.isUnspaced(at: end) else { return nil }
        if "-/.'’".unicodeScalars.contains(mark), dates.word(at: end + 1) != nil, dates.isUnspaced(at: end + 1) {
            return end + 2
        }
        // "St. Petersburg", "Washington, D.C."
        guard mark == ".", let word = dates.word(at: end - 1) else { return nil }
        if word.count == 1 { return end + 1 }
        return word.count <= 2 && isCapitalized(at: end + 1) && day(at: end + 1) == nil ? end + 2 : nil
    }

    private static let particles: Set = ["de", "la", "del", "da", "am", "an", "on", "upon", "of", "al", "den", "на"]

    private func isCapitalized(at index: Int) -> Bool {
        guard dates.word(at: index) != nil else { return false }
        return scalars[dates.tokens[index].span.lowerBound].properties.isUppercase
    }

    /// `14 May`, `May 14, 2025`, `14 мая 2025 года`, `14 мая, 11:14`.
    private func day(at index: Int) -> (Dateline.Day, next: Int)? {
        if let full = dates.day(at: index) {
            let date = full.value.date
            return (Dateline.Day(year: date.year, month: date.month, day: date.day), afterClock(full.end))
        }
        if let number = dates.number(at: index), number.digits <= 2, let month = dates.month(at: index + 1) {
            return validDay(month, number.value, next: index + 2)
        }
        guard let month = dates.month(at: index) else { return nil }
        let next = dates.skipping(["."], at: index + 1)
        guard let number = dates.number(at: next), number.digits <= 2 else { return nil }
        return validDay(month, number.value, next: next + 1)
    }

    private func validDay(_ month: Int, _ day: Int, next: Int) -> (Dateline.Day, next: Int)? {
        guard (1...31).contains(day) else { return nil }
        return (Dateline.Day(month: month, day: day), afterClock(next))
    }

    private func afterClock(_ index: Int) -> Int {
        let start = dates.skipping([","], at: index)
        return dates.clock(at: start)?.end ?? index
    }

    private func make(_ kind: DatelineElement.Kind, _ text: String, _ next: Int) -> DatelineElement {
        DatelineElement(kind: kind, text: text, end: dates.tokens[next - 1].span.upperBound)
    }

    private func string(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }
}
