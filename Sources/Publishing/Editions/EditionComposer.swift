import Digests
import NewsModel
import UnicodeText

/// Puts a digest into one language's words.
struct EditionComposer {
    let words: EditionWords
    /// The most terms in the table below a story.
    let termsPerStory: Int

    init(_ words: EditionWords, termsPerStory: Int) {
        self.words = words
        self.termsPerStory = termsPerStory
    }

    func compose(_ digest: Digest) -> ComposedEdition {
        let catalogue = words.catalogue
        let offset = digest.zoneOffset
        let story = StoryComposer(
            words: words, date: digest.date, offset: offset, termsPerStory: termsPerStory)
        let sections = digest.sections.map { section in
            ComposedSection(
                name: section.name, title: catalogue.sections[section.name] ?? section.name.rawValue,
                stories: section.stories.map(story.compose))
        }
        return ComposedEdition(
            language: words.edition, title: catalogue.title, date: words.fullDate(digest.date),
            subject: subject(digest.date, sections.flatMap(\.stories)), readers: catalogue.readers,
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

    /// The day, and the first story's subject that the edition's readers can read.
    private func subject(_ date: CivilDate, _ stories: [ComposedStory]) -> String {
        let head = words.fill(words.catalogue.subject, ["date": words.plainDate(date)])
        guard let headline = stories.lazy.compactMap(\.subject).first else { return head }
        return words.fill(words.catalogue.subjectWithHeadline, ["subject": head, "headline": headline])
    }

    private func times(of digest: Digest, offset: Int) -> String {
        let offset = words.offset(offset)
        guard let city = digest.zone.city(in: words.tag.rawValue) else {
            return words.fill(words.catalogue.timesOfZone, ["offset": offset])
        }
        return words.fill(words.catalogue.timesOfCity, ["city": PrintableText.printed(city), "offset": offset])
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

/// Puts translations and where they come from into an edition's words.
struct TranslationComposer {
    let words: EditionWords

    private var catalogue: Catalogue { words.catalogue }

    /// The edition's translation of a sentence; nil where it has none.
    func compose(_ sentence: DigestSentence) -> ComposedTranslation? {
        guard let translation = sentence.translations[words.edition] else { return nil }
        return ComposedTranslation(
            mark: translation.isUnreviewedMachineText ? catalogue.machineMark : nil,
            text: PrintableText.printed(translation.text), label: catalogue.originalLabel)
    }

    /// `Translation: Vera; apertium 3.8 (machine)`: each of a story's once, in the order they are met; nil without any.
    func line(_ sentences: [DigestSentence]) -> String? {
        var seen: Set<String> = []
        let origins = sentences.compactMap { $0.translations[words.edition] }.map(name)
            .filter { seen.insert($0).inserted }
        guard !origins.isEmpty else { return nil }
        return words.fill(
            catalogue.translationLine, ["origins": origins.joined(separator: catalogue.sourceSeparator)])
    }

    private func name(_ translation: TranslatedSentence) -> String {
        switch translation.origin {
        case .human(let name): PrintableText.printed(name ?? catalogue.desk)
        case .memory: catalogue.earlierTranslations
        case .engine(let name, let version):
            words.fill(
                catalogue.engine,
                ["name": PrintableText.printed(([name] + [version].compactMap { $0 }).joined(separator: " "))])
        }
    }
}

/// Says what was left out of a digest, and why.
struct OmissionComposer {
    let words: EditionWords

    /// More names than this no reader looks through.
    private static let mostFiles = 10

    /// One line for all; nil where nothing was left out.
    func line(_ omissions: [Finding]) -> String? {
        let catalogue = words.catalogue
        var reasons = [
            reason(files(omissions, .unreadable), catalogue.unreadable, namesFiles: true),
            reason(files(omissions, .notAnArticle), catalogue.notArticles, namesFiles: true),
        ]
        reasons += languages(omissions)
        reasons.append(reason(files(omissions, .otherDay), catalogue.otherDay, namesFiles: false))
        reasons.append(reason(files(omissions, .duplicate), catalogue.duplicates, namesFiles: false))
        reasons.append(reason(published(omissions), catalogue.told, namesFiles: false))
        let given = reasons.compactMap { $0 }
        guard !given.isEmpty else { return nil }
        return words.fill(catalogue.omitted, ["reasons": given.joined(separator: catalogue.omissionSeparator)])
    }

    private func files(_ omissions: [Finding], _ omission: Finding.Omission) -> [String] {
        omissions.filter { $0.omission == omission }.map(\.source)
    }

    /// What an earlier digest has published.
    private func published(_ omissions: [Finding]) -> [String] {
        omissions.filter { if case .alreadyReported = $0.omission { true } else { false } }.map(\.source)
    }

    private func languages(_ omissions: [Finding]) -> [String?] {
        var byLanguage: [String: Int] = [:]
        for finding in omissions {
            guard case .language(let tag) = finding.omission else { continue }
            byLanguage[words.catalogue.languageName(tag), default: 0] += 1
        }
        return byLanguage.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { name, number in
            words.count(number, words.catalogue.inLanguage, language: name)
        }
    }

    private func reason(_ sources: [String], _ counted: Catalogue.Counted, namesFiles: Bool) -> String? {
        guard !sources.isEmpty else { return nil }
        let count = words.count(sources.count, counted)
        return namesFiles ? count + words.fill(words.catalogue.files, ["files": list(sources)]) : count
    }

    private func list(_ sources: [String]) -> String {
        let catalogue = words.catalogue
        let names = sources.prefix(Self.mostFiles).map(PrintableText.printed)
        let rest = sources.count - names.count
        let more = rest > 0 ? [words.fill(catalogue.moreFiles, ["n": words.number(rest)])] : []
        return (names + more).joined(separator: catalogue.fileSeparator)
    }
}
