import NewsModel
import UnicodeText

/// A line that holds dates: which of them tells when the article appeared, and whether the line is there to tell it.
///
/// A sentence may name any day; a line beside the headline that has a date and little else names the article's own.
struct DateLine {
    /// How plainly a line is there to tell when.
    enum Kind: Int, Comparable {
        /// A sentence, or more words than stand beside a date.
        case prose
        /// A date beside a few words: a name, a place, a section.
        case notice
        /// A date with a word for it: "Published", 发布时间.
        case labelled
        /// A date and nothing else.
        case bare

        static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
    }

    let kind: Kind
    /// When the article appeared; nil where the line tells of changes only.
    let published: Timestamp?
    /// When it was changed.
    let changed: Timestamp?
    /// The parts of the line that belong to dates, in Unicode scalars.
    let spans: [Span]

    /// Nil for a line without a date.
    init?(_ line: String, reader: DateReader, words: SourceWords) {
        let found = reader.dates(in: line)
        guard !found.isEmpty else { return nil }
        spans = found.map(\.span)
        let texts = Self.textsAround(spans, of: line)
        let beside = texts.map { Self.letters(in: $0, words) }
        // Where the line begins with its date, labels stand after theirs.
        let labels = beside[0] == 0 && beside.last != 0 ? texts.dropFirst() : texts.dropLast()
        var first: (published: DateReader.Found?, changed: DateReader.Found?, other: DateReader.Found?)
        var isLabelled = false
        for (date, text) in zip(found, labels) {
            let publication = words.dates.publicationLabel(in: text)
            let change = words.dates.changeLabel(in: text)
            isLabelled = isLabelled || publication != nil || change != nil
            switch (publication, change) {
            case (nil, nil): first.other = first.other ?? date
            case (let publication, let change) where publication ?? -1 >= change ?? -1:
                first.published = first.published ?? date
            default: first.changed = first.changed ?? date
            }
        }
        published = (first.published ?? first.other).map { Self.timed($0, among: found) }
        changed = first.changed?.timestamp
        kind = Self.kind(of: line, texts: texts, beside: beside, isLabelled: isLabelled)
    }

    /// A line with more letters beside its dates says something else; names of authors and sections take some thirty.
    private static let mostBeside = 60
    private static let outletLetters = 8

    private static func kind(of line: String, texts: [String], beside: [Int], isLabelled: Bool) -> Kind {
        let letters = beside.reduce(0, +)
        if letters == 0 { return .bare }
        guard letters <= mostBeside else { return .prose }
        // The full stop of "Anna Lee, 14 May, 9:30 a.m." is the date's own; that of "It closed on 3 May 2021." is not.
        let isSetOff = texts[0].last { !$0.isWhitespace }.map { !$0.isLetter } ?? true
        let isSentence = TextWeight.endsSentence(line) && !(isSetOff && texts.last?.isEmpty == true)
        if isLabelled, !isSentence || beside[0] <= 20 && beside.dropFirst().allSatisfy({ $0 <= 4 }) {
            return .labelled
        }
        // 2025-05-14 北方日报 below a headline.
        if texts[0].isEmpty, letters <= outletLetters, !isSentence { return .labelled }
        return isSentence ? .prose : .notice
    }

    /// A day alone is completed by a later mention of it with a time.
    private static func timed(_ date: DateReader.Found, among all: [DateReader.Found]) -> Timestamp {
        guard date.timestamp.precision == .day else { return date.timestamp }
        let sameDay = all.first { $0.timestamp.precision != .day && $0.timestamp.date == date.timestamp.date }
        return sameDay?.timestamp ?? date.timestamp
    }

    /// What stands before, between and after the dates.
    private static func textsAround(_ spans: [Span], of line: String) -> [String] {
        let scalars = Array(line.unicodeScalars)
        let starts = [0] + spans.map(\.end)
        let ends = spans.map(\.start) + [scalars.count]
        return zip(starts, ends).map { start, end in
            String(
                String.UnicodeScalarView(
                    scalars[min(start, scalars.count)..<max(min(start, scalars.count), min(end, scalars.count))]))
        }
    }

    /// How many letters stand there, without weekdays and the like; a Han character counts for two.
    private static func letters(in text: String, _ words: SourceWords) -> Int {
        DateToken.tokens(of: text, words).reduce(0) { letters, token in
            switch token.kind {
            case .number: letters
            case .word(let word):
                words.dates.weekdays[word] != nil || words.dates.yearWords.contains(word)
                    || words.dates.connectors.contains(word) || words.dates.zoneNouns.contains(word)
                    ? letters : letters + token.span.count
            case .mark(let scalar):
                !scalar.isHan || words.dates.hanWeekdayMarks.contains(scalar) ? letters : letters + 2
            }
        }
    }
}
