import Digests
import Languages
import Markup
import NewsModel
import UnicodeText

/// What a template may show of a story.
struct StoryValues {
    private let story: ComposedStory
    private let words: EditionWords
    private let kind: HTMLPageWriter.Kind

    init(_ story: ComposedStory, _ words: EditionWords, kind: HTMLPageWriter.Kind) {
        self.story = story
        self.words = words
        self.kind = kind
    }

    var value: PageValue {
        var terms = TermMarkup(story: story.number, languages: words.languages, showsTips: kind == .page)
        let sentences = story.sentences.map { sentence($0, &terms) }
        let addition = story.addition.map { addition in
            sentence(
                addition.sentence, &terms,
                [
                    "before": markup(of: addition.before), "after": markup(of: addition.after),
                    "beforeTranslation": markup(of: addition.frame.before),
                    "afterTranslation": markup(of: addition.frame.after),
                ])
        }
        return .group([
            "number": .text(String(story.number)), "headline": .text(story.headline.quoted),
            "headlineLang": lang(story.headline.languageTag), "headlineTranslation": translation(of: story.headline),
            "beforeHeadline": .text(story.contentsFrame.before),
            "about": .text(story.about.map(words.tied)), "afterHeadline": .text(words.tied(story.contentsFrame.after)),
            "source": markup(of: story.source),
            "also": story.also.map(markup) ?? .text(nil), "continues": continues,
            "translationLine": .text(story.translation),
            "hasSentences": .flag(!sentences.isEmpty), "sentences": .list(sentences),
            "addition": addition ?? .text(nil), "hasTerms": .flag(!story.terms.isEmpty),
            "termsTitle": .text(story.termsTitle), "termLanguages": .list(languages.map(language)),
            "terms": .list(story.terms.map(term)), "hasLinks": .flag(!story.links.isEmpty),
            "links": .list(story.links.map(link)),
        ])
    }

    /// The earlier story; a mail has no page to lead to.
    private var continues: PageValue {
        guard let earlier = story.continues else { return .text(nil) }
        return .group([
            "continuesBefore": .text(earlier.before), "continuesHeadline": .text(earlier.headline),
            "continuesLang": lang(earlier.languageTag), "continuesAfter": .text(earlier.after),
            "continuesPage": .text(kind == .page ? earlier.page : nil),
        ])
    }

    /// The language to declare; absent where it is the page's.
    private func lang(_ tag: LanguageTag) -> PageValue {
        .text(tag == words.tag ? nil : tag.rawValue)
    }

    /// A line with names in other languages.
    private func markup(of text: MixedText) -> PageValue {
        .markup(
            text.runs.map { run in
                let text = Escaping.text(run.languageTag == nil ? words.tied(run.text) : run.text)
                return run.languageTag.map { "<span lang=\"\(Escaping.attribute($0.rawValue))\">\(text)</span>" }
                    ?? text
            }.joined())
    }

    private func sentence(
        _ sentence: GlossedText, _ terms: inout TermMarkup, _ more: [String: PageValue] = [:]
    ) -> PageValue {
        .group(
            more.merging([
                "textLang": lang(sentence.languageTag), "marked": .markup(terms.html(of: sentence)),
                "translation": translation(of: sentence),
            ]) { $1 })
    }

    /// What stands above a sentence in the edition's language; absent where there is nothing.
    private func translation(of sentence: GlossedText) -> PageValue {
        guard let translation = sentence.translation else { return .text(nil) }
        return .group([
            "machineMark": .text(translation.mark), "translated": .text(translation.text),
            "originalLabel": .text(translation.label),
        ])
    }

    /// The columns of the terms: the edition's language first.
    private var languages: [Language] { words.languages.languages(first: words.edition) }

    private func language(_ language: Language) -> PageValue {
        .group([
            "lang": .text(words.languages.tag(of: language).rawValue),
            "name": .text(words.languages[language]?.ownName),
        ])
    }

    /// A row of the terms' table; like the terms in sentences in code rather than in the template, since they are many.
    private func term(_ term: ComposedTerm) -> PageValue {
        let cells = languages.map { language in
            let name = term.names.first { $0.language == language }?.text
            let tag = words.languages.tag(of: language).rawValue
            return name.map { "<td lang=\"\(tag)\">\(Escaping.text($0))</td>" } ?? "<td>—</td>"
        }
        return .group(["cells": .markup(cells.joined())])
    }

    private func link(_ link: ComposedLink) -> PageValue {
        .group(["href": .text(link.url), "source": markup(of: link.source), "host": .text(WebLink.host(of: link.url))])
    }
}

/// Writes the sentences of a story as HTML with their terms marked. In code rather than in a template, since a page has ten
/// times as many terms as everything else (1,000 stories: 0.13 s, with templates for terms 0.5 s).
struct TermMarkup {
    /// The story's number, which its ids begin with.
    let story: Int
    let languages: LanguagePacks
    /// Whether a term shows its equivalents when the reader asks.
    let showsTips: Bool
    private var tips = 0

    init(story: Int, languages: LanguagePacks, showsTips: Bool) {
        self.story = story
        self.languages = languages
        self.showsTips = showsTips
    }

    mutating func html(of sentence: GlossedText) -> String {
        var html = ""
        for piece in sentence.pieces {
            switch piece {
            case .words(let words):
                html += Escaping.text(words)
            case .term(let form, let match, let gloss):
                html += term(form, match) + self.gloss(gloss, in: sentence)
            case .name(let form, _, let gloss):
                html += Escaping.text(form)
                guard let gloss else { continue }
                let marks = sentence.glossMarks
                html += #"<span class="gloss">\#(marks.open)\#(Escaping.text(gloss))\#(marks.close)</span>"#
            }
        }
        return html
    }

    private mutating func term(_ form: String, _ match: TermMatch) -> String {
        let names = languages.languages.compactMap { language in match.equivalents[language].map { (language, $0) } }
        guard showsTips, !names.isEmpty else { return Escaping.text(form) }
        tips += 1
        let id = "s\(story)-t\(tips)"
        let list = names.map { span(PrintableText.printed($1), lang: $0) }.joined()
        return #"<span class="term" tabindex="0" aria-describedby="\#(id)">\#(Escaping.text(form))"#
            + #"<span class="tip" role="tooltip" id="\#(id)">\#(list)</span></span>"#
    }

    private func gloss(_ gloss: [GlossedText.Equivalent], in sentence: GlossedText) -> String {
        guard !gloss.isEmpty else { return "" }
        let marks = sentence.glossMarks
        let names = gloss.map { span($0.text, lang: $0.language) }.joined(separator: marks.separator)
        return #"<span class="gloss">\#(marks.open)\#(names)\#(marks.close)</span>"#
    }

    private func span(_ text: String, lang: Language) -> String {
        #"<span lang="\#(languages.tag(of: lang).rawValue)">\#(Escaping.text(text))</span>"#
    }
}
