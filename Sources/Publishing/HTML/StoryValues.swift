import Digests
import Markup
import NewsModel

/// What a template may show of a story.
struct StoryValues {
    private let story: ComposedStory
    private let edition: Language
    private let kind: HTMLPageWriter.Kind

    init(_ story: ComposedStory, edition: Language, kind: HTMLPageWriter.Kind) {
        self.story = story
        self.edition = edition
        self.kind = kind
    }

    var value: PageValue {
        var terms = TermMarkup(story: story.number, showsTips: kind == .page)
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
            "afterHeadline": .text(story.contentsFrame.after.tied(in: edition)), "source": markup(of: story.source),
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
        .text(tag == edition.tag ? nil : tag.rawValue)
    }

    /// A line with names in other languages.
    private func markup(of text: MixedText) -> PageValue {
        .markup(
            text.runs.map { run in
                let text = Escaping.text(run.languageTag == nil ? run.text.tied(in: edition) : run.text)
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
    private var languages: [Language] {
        [edition] + Language.allCases.filter { $0 != edition }
    }

    private func language(_ language: Language) -> PageValue {
        .group(["lang": .text(language.tag.rawValue), "name": .text(language.ownName)])
    }

    /// A row of the terms' table; like the terms in sentences in code rather than in the template, since they are many.
    private func term(_ term: ComposedTerm) -> PageValue {
        let cells = languages.map { language in
            let name = term.names.first { $0.language == language }?.text
            return name.map { "<td lang=\"\(language.tag.rawValue)\">\(Escaping.text($0))</td>" } ?? "<td>—</td>"
        }
        return .group(["cells": .markup(cells.joined())])
    }

    private func link(_ link: ComposedLink) -> PageValue {
        .group(["href": .text(link.url), "source": markup(of: link.source), "host": .text(WebLink.host(of: link.url))])
    }
}
