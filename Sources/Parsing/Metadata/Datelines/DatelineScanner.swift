import Formats

/// Reads datelines of Latin and Cyrillic script: "MINSK, 14 May (BelTA) –", "МИНСК, 14 мая. /ТАСС/.",
/// "Москва. 14 мая. ИНТЕРФАКС -", "14 мая, Минск /Корр. БЕЛТА/.", "(Reuters) -", "WASHINGTON —".
struct DatelineScanner {
    private let paragraph: String
    private let elements: [DatelineElement]
    private var dateline = Dateline()
    private var isPlaceInCapitals = false

    init(_ paragraph: String) {
        self.paragraph = paragraph
        // A dateline begins with a capital, a digit or a bracket; most paragraphs with one do not get far either.
        elements = DatelineElements(paragraph).all()
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
            if Agencies.isKnown(name) { dateline.agency = name } else { dateline.place = name }
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
        guard isAnnounced || Agencies.isKnown(text) else { return false }
        (dateline.agency, dateline.authors) = Agencies.agencyAndAuthors(in: text)
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
        if index == 1, let agency = dateline.agency { return Agencies.isKnown(agency) }
        return dateline.day != nil && (dateline.place ?? dateline.agency) != nil
            || isPlaceInCapitals
                && (dateline.agency ?? dateline.place) != nil
    }

    /// "(CNN) The president …": an agency that is known needs no dash.
    private func endsAtBracket(_ index: Int, isSlashed: Bool) -> Bool {
        guard !isSlashed, let agency = dateline.agency, Agencies.isKnown(agency) else { return false }
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
            return ends && (isAllCapitals || Agencies.isKnown(name)) && (dateline.day != nil || isPlaceInCapitals)
        default: return false
        }
    }

    private func endsAtColon(_ index: Int) -> Bool {
        index > 0 && dateline.place != nil && (isPlaceInCapitals || dateline.day != nil)
    }
}
