import Digests
import Languages
import NewsModel
import UnicodeText

/// Puts a story into one language's words.
struct StoryComposer {
    let words: EditionWords
    let date: CivilDate
    /// Seconds east of UTC of the digest's clock.
    let offset: Int
    let termsPerStory: Int

    private var catalogue: Catalogue { words.catalogue }

    func compose(_ story: DigestStory) -> ComposedStory {
        let account = story.accounts[words.edition] ?? .init(lead: 0)
        let lead = story.entries[account.lead]
        let others = story.entries.indices.filter { $0 != account.lead }.map { story.entries[$0] }
        var glosser = Glosser(words)
        let translator = TranslationComposer(words: words)
        var headline = Glosser.mark(lead.headline, in: lead.languageTag)
        headline.translation = translator.compose(lead.headline)
        let sentences = lead.sentences.map { sentence in
            var glossed = glosser.gloss(sentence, in: lead.languageTag)
            glossed.translation = translator.compose(sentence)
            return glossed
        }
        let addition = account.addition.map { addition in
            self.addition(addition.sentence, of: story.entries[addition.entry], &glosser)
        }
        let printed = [lead.headline] + lead.sentences + [account.addition?.sentence].compactMap { $0 }
        let about = PrintableText.printed(account.about.text)
        let isReadable = headline.translation != nil || lead.languageTag.isIn(words.edition)
        let terms = terms(of: lead, addition: account.addition.map { ($0.sentence, story.entries[$0.entry]) })
        return ComposedStory(
            id: story.id, number: story.number, headline: headline,
            contentsFrame: contentsFrame(of: lead.headline, in: lead.languageTag),
            about: about.isEmpty ? nil : words.fill(catalogue.about, ["items": about]),
            subject: [isReadable ? headline.shown : "", about].first { !$0.isEmpty }, section: story.section,
            sectionTitle: catalogue.sections[story.section] ?? story.section.rawValue,
            sourceName: name(of: lead) ?? catalogue.noSource,
            source: source(lead, withPlace: true),
            also: also(others), continues: continuation(of: story), translation: translator.line(printed),
            sentences: sentences, addition: addition,
            terms: terms, termsTitle: catalogue.termsTitle, termsLine: termsLine(terms),
            links: links(of: [lead] + others), published: lead.published)
    }

    private func contentsFrame(
        of headline: DigestSentence, in tag: LanguageTag
    ) -> (before: String, after: String) {
        guard !tag.isIn(words.edition) else { return ("", "") }
        let template =
            switch headline.translations[words.edition]?.isUnreviewedMachineText {
            case nil: catalogue.foreignHeadline
            case false?: catalogue.translatedHeadline
            case true?: catalogue.draftedHeadline
            }
        return words.frame(words.fill(template, ["language": languageName(tag)]), around: "{headline}")
    }

    private func languageName(_ tag: LanguageTag) -> String {
        catalogue.languageName(tag)
    }

    /// `North Agency (English), Minsk, 11:14`.
    private func source(_ entry: DigestEntry, withPlace: Bool) -> MixedText {
        let source = words.fill(
            catalogue.source,
            [("source", mixedName(of: entry)), ("language", MixedText(languageName(entry.languageTag)))])
        let place =
            withPlace ? entry.place.map { PrintableText.printed(words.place($0)) } : nil
        let time = entry.published.flatMap { words.time($0, offset: offset, day: date) }
        let teaser = entry.isTeaser ? catalogue.teaser : nil
        let rest = [place, time, teaser].compactMap { $0 }.map { MixedText($0) }
        return ([source] + rest).filter { !$0.isEmpty }.joined(separator: catalogue.placeSeparator)
    }

    /// The name with the language it is in, as far as that is known.
    private func mixedName(of entry: DigestEntry) -> MixedText {
        guard let name = name(of: entry) else { return MixedText(catalogue.noSource) }
        let tag = words.languages.languageOfName(name, in: entry.languageTag) == nil ? entry.languageTag : nil
        return MixedText(name, in: tag == words.tag ? nil : tag)
    }

    /// The outlet and the agency it took the news from; else the site. Never a file, which says nothing to a reader.
    private func name(of entry: DigestEntry) -> String? {
        guard let publisher = entry.publisher ?? entry.agency ?? entry.url.flatMap(WebLink.host) else { return nil }
        guard let agency = entry.agency, !publisher.lowercased().contains(agency.lowercased()) else {
            return PrintableText.printed(publisher)
        }
        return PrintableText.printed("\(publisher) / \(agency)")
    }

    private func also(_ others: [DigestEntry]) -> MixedText? {
        guard !others.isEmpty else { return nil }
        let sources = others.map { source($0, withPlace: false) }.joined(separator: catalogue.sourceSeparator)
        return words.fill(catalogue.also, [("sources", sources)])
    }

    private func continuation(of story: DigestStory) -> ComposedContinuation? {
        guard let earlier = story.continues, let headline = earlier.headline(in: words.edition) else { return nil }
        let day = earlier.date.year == date.year ? words.shortDate(earlier.date) : words.plainDate(earlier.date)
        let text = PrintableText.printed(headline.text)
        let quotation = Quotation(
            DigestSentence(text: text, span: Span(0, 0), terms: []),
            words.languages.typography(of: headline.languageTag))
        let frame = words.frame(
            words.fill(earlier.isRevised ? catalogue.revises : catalogue.continues, ["date": day]), around: "{headline}"
        )
        return ComposedContinuation(
            before: frame.before + quotation.open, headline: quotation.sentence.text,
            languageTag: headline.languageTag, after: quotation.close + frame.after,
            page: "../\(earlier.date)/digest.\(words.edition.rawValue).html#\(earlier.id)")
    }

    private func addition(
        _ sentence: DigestSentence, of entry: DigestEntry, _ glosser: inout Glosser
    ) -> ComposedAddition {
        let quotation = Quotation(sentence, words.languages.typography(of: entry.languageTag))
        let template = words.frame(catalogue.adds, around: "{sentence}")
        let source = [(key: "source", value: mixedName(of: entry))]
        let frame = (before: words.fill(template.before, source), after: words.fill(template.after, source))
        var glossed = glosser.gloss(quotation.sentence, in: entry.languageTag)
        glossed.translation = TranslationComposer(words: words).compose(sentence)
        return ComposedAddition(
            frame: frame, before: frame.before + MixedText(quotation.open), sentence: glossed,
            after: MixedText(quotation.close) + frame.after)
    }

    /// The concepts of all that is printed, in the order they are met.
    private func terms(of lead: DigestEntry, addition: (DigestSentence, DigestEntry)?) -> [ComposedTerm] {
        var seen: Set<String> = []
        var terms: [ComposedTerm] = []
        let printed = ([lead.headline] + lead.sentences).map { ($0, lead) } + (addition.map { [$0] } ?? [])
        let order = words.languages.languages(first: words.edition)
        for (sentence, entry) in printed {
            for match in sentence.terms where seen.insert(match.concept.id).inserted {
                let names = order.compactMap { language -> GlossedText.Equivalent? in
                    let name = language == entry.language ? match.term : match.equivalents[language]
                    return name.map { .init(language: language, text: PrintableText.printed($0)) }
                }
                if names.count > 1 { terms.append(ComposedTerm(names: names)) }
            }
        }
        return Array(terms.prefix(termsPerStory))
    }

    private func termsLine(_ terms: [ComposedTerm]) -> String? {
        guard !terms.isEmpty else { return nil }
        let list = terms.map { term in
            // A name that two languages share stands once.
            let names = term.names.map(\.text).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            return names.joined(separator: catalogue.termEquals)
        }.joined(separator: catalogue.termSeparator)
        return words.fill(catalogue.terms, ["terms": list])
    }

    private func links(of entries: [DigestEntry]) -> [ComposedLink] {
        var seen: Set<String> = []
        return entries.compactMap { entry in
            guard let url = entry.url, !WebLink.isFrontPage(url), seen.insert(url).inserted else { return nil }
            return ComposedLink(source: mixedName(of: entry), url: url)
        }
    }
}

/// A sentence within the quotation marks of its language.
struct Quotation {
    let open: String
    let sentence: DigestSentence
    let close: String

    /// Russian sets the full stop after the closing mark; English and Chinese before it. A sentence that has such marks
    /// inside goes without outer ones, since its words may not change.
    init(_ sentence: DigestSentence, _ typography: Typography) {
        let (open, close) = typography.quotationMarks
        guard !sentence.text.contains(where: { open.contains($0) || close.contains($0) || $0 == "\"" }) else {
            self.init(open: "", sentence: sentence, close: "")
            return
        }
        let endsInStop = sentence.text.hasSuffix(".") && !sentence.text.hasSuffix("..")
        guard typography.stopFollowsQuotation, endsInStop else {
            self.init(open: open, sentence: sentence, close: close)
            return
        }
        self.init(open: open, sentence: sentence.withoutLastCharacter(), close: close + ".")
    }

    private init(open: String, sentence: DigestSentence, close: String) {
        self.open = open
        self.sentence = sentence
        self.close = close
    }
}
