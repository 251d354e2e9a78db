import Digests
import NewsModel
import UnicodeText

/// Puts a digest into one language's words.
struct EditionComposer {
    let words: EditionWords
    private let termsPerStory: Int

    init(_ edition: Language, style: EditionStyle = EditionStyle()) {
        words = EditionWords(edition, style: style)
        termsPerStory = style.termsPerStory
    }

    func compose(_ digest: Digest) -> ComposedEdition {
        let catalogue = words.catalogue
        let offset = digest.zoneOffset
        let story = StoryComposer(
            words: words, date: digest.date, offset: offset, termsPerStory: termsPerStory)
        let sections = digest.sections.map { section in
            ComposedSection(
                name: section.name, title: catalogue.sections[section.name] ?? section.name.rawValue,
                stories: section.stories.map { story.compose($0, in: section.name) })
        }
        return ComposedEdition(
            language: words.edition, title: catalogue.title, date: words.fullDate(digest.date),
            subject: subject(digest.date, sections.first?.stories.first),
            edition: catalogue.edition + catalogue.sentenceSeparator + times(of: digest, offset: offset),
            count: count(digest),
            contents: catalogue.contents, editionsLabel: catalogue.editionsLabel, sections: sections,
            omitted: OmissionComposer(words: words).line(digest.omissions),
            note: note(sections))
    }

    private func note(_ sections: [ComposedSection]) -> String? {
        guard !sections.isEmpty else { return nil }
        let isTranslated = sections.contains { $0.stories.contains { $0.translation != nil } }
        let catalogue = words.catalogue
        return isTranslated ? catalogue.note + catalogue.sentenceSeparator + catalogue.translationNote : catalogue.note
    }

    private func subject(_ date: CivilDate, _ story: ComposedStory?) -> String {
        let head = words.fill(words.catalogue.subject, ["date": words.plainDate(date)])
        guard let headline = story?.headline.shown, !headline.isEmpty else { return head }
        return words.fill(words.catalogue.subjectWithHeadline, ["subject": head, "headline": headline])
    }

    private func times(of digest: Digest, offset: Int) -> String {
        let offset = words.offset(offset)
        guard let city = digest.zone.city(in: words.edition.tag.rawValue) else {
            return words.fill(words.catalogue.timesOfZone, ["offset": offset])
        }
        return words.fill(words.catalogue.timesOfCity, ["city": Glosser.printable(city), "offset": offset])
    }

    private func count(_ digest: Digest) -> String {
        let entries = digest.stories.flatMap(\.entries)
        guard !entries.isEmpty else { return words.catalogue.nothingToday }
        var byLanguage: [String: Int] = [:]
        for entry in entries { byLanguage[entry.languageTag.primary, default: 0] += 1 }
        let languages = byLanguage.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { tag, number in
            words.fill(
                words.catalogue.countInLanguage,
                [
                    "n": words.number(number),
                    "language": words.catalogue.languageName(LanguageTag(rawValue: tag)),
                ])
        }
        return words.fill(
            words.catalogue.count,
            [
                "stories": words.count(digest.stories.count, words.catalogue.stories),
                "articles": words.count(entries.count, words.catalogue.fromArticles),
                "languages": languages.joined(separator: words.catalogue.countSeparator),
            ])
    }
}
