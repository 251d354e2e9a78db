import NewsModel

/// A story as HTML.
struct StoryHTML {
    let story: ComposedStory
    let edition: Language
    let kind: HTMLPageWriter.Kind

    func write(to body: inout HTMLBuilder) {
        body.element("article", [("id", "s\(story.number)")]) { body in
            body.endLine()
            var tips = 0
            body.element("h3", [("lang", lang(story.headline.languageTag))], text: story.headline.quoted)
            body.endLine()
            for line in [story.source, story.also].compactMap({ $0 }) {
                body.element("p", [("class", "source")], text: line)
                body.endLine()
            }
            writeContinuation(to: &body)
            writeSentences(&tips, to: &body)
            writeAddition(&tips, to: &body)
            writeTerms(to: &body)
            writeLinks(to: &body)
        }
        body.endLine()
    }

    /// The language to declare; nil where it is the page's.
    private func lang(_ tag: LanguageTag) -> String? {
        tag == edition.tag ? nil : tag.rawValue
    }

    private func writeContinuation(to body: inout HTMLBuilder) {
        guard let continues = story.continues else { return }
        body.element("p", [("class", "source")]) { body in
            body.append(continues.before)
            let name = kind == .page ? "a" : "span"
            let link = kind == .page ? [("href", continues.page)] : []
            body.element(name, link + [("lang", lang(continues.languageTag))], text: continues.headline)
            body.append(continues.after)
        }
        body.endLine()
    }

    private func writeSentences(_ tips: inout Int, to body: inout HTMLBuilder) {
        guard !story.sentences.isEmpty else { return }
        body.element("ul", [("class", "sentences")]) { body in
            body.endLine()
            for sentence in story.sentences {
                body.element("li", [("lang", lang(sentence.languageTag))]) { write(sentence, &tips, to: &$0) }
                body.endLine()
            }
        }
        body.endLine()
    }

    private func writeAddition(_ tips: inout Int, to body: inout HTMLBuilder) {
        guard let addition = story.addition else { return }
        body.element("p", [("class", "adds")]) { body in
            body.append(addition.before)
            body.element("span", [("lang", lang(addition.sentence.languageTag))]) {
                write(addition.sentence, &tips, to: &$0)
            }
            body.append(addition.after)
        }
        body.endLine()
    }

    private func write(_ sentence: GlossedText, _ tips: inout Int, to body: inout HTMLBuilder) {
        for piece in sentence.pieces {
            switch piece {
            case .words(let words):
                body.append(words)
            case .term(let form, let match, let gloss):
                write(form, match, &tips, of: sentence, to: &body)
                write(gloss, in: sentence, to: &body)
            }
        }
    }

    /// A term with what it is called elsewhere, shown when the reader asks.
    private func write(
        _ form: String, _ match: TermMatch, _ tips: inout Int, of sentence: GlossedText, to body: inout HTMLBuilder
    ) {
        let names = Language.allCases.compactMap { language in match.equivalents[language].map { (language, $0) } }
        guard kind == .page, !names.isEmpty else { return body.append(form) }
        tips += 1
        let id = "s\(story.number)-t\(tips)"
        body.element("span", [("class", "term"), ("tabindex", "0"), ("aria-describedby", id)]) { body in
            body.append(form)
            body.element("span", [("class", "tip"), ("role", "tooltip"), ("id", id)]) { body in
                for (language, name) in names {
                    body.element("span", [("lang", language.tag.rawValue)], text: Glosser.printable(name))
                }
            }
        }
    }

    private func write(_ gloss: [GlossedText.Equivalent], in sentence: GlossedText, to body: inout HTMLBuilder) {
        guard !gloss.isEmpty else { return }
        let marks = sentence.glossMarks
        body.element("span", [("class", "gloss")]) { body in
            body.append(marks.open)
            for (position, name) in gloss.enumerated() {
                if position > 0 { body.append(marks.separator) }
                body.element("span", [("lang", name.language.tag.rawValue)], text: name.text)
            }
            body.append(marks.close)
        }
    }

    private func writeTerms(to body: inout HTMLBuilder) {
        guard !story.terms.isEmpty else { return }
        let languages = [edition] + Language.allCases.filter { $0 != edition }
        body.element("table") { body in
            body.element("caption", text: story.termsTitle)
            body.element("thead") { body in
                body.element("tr") { body in
                    for language in languages {
                        body.element(
                            "th", [("scope", "col"), ("lang", language.tag.rawValue)], text: language.ownName)
                    }
                }
            }
            body.endLine()
            body.element("tbody") { body in
                for term in story.terms {
                    body.element("tr") { writeRow(term, languages, to: &$0) }
                    body.endLine()
                }
            }
        }
        body.endLine()
    }

    private func writeRow(_ term: ComposedTerm, _ languages: [Language], to body: inout HTMLBuilder) {
        for language in languages {
            let name = term.names.first { $0.language == language }?.text
            body.element("td", [("lang", name.map { _ in language.tag.rawValue })], text: name ?? "—")
        }
    }

    private func writeLinks(to body: inout HTMLBuilder) {
        guard !story.links.isEmpty else { return }
        body.element("ul", [("class", "links")]) { body in
            for link in story.links {
                body.element("li") { body in
                    body.element("a", [("href", link.url)], text: link.source)
                    body.append(" ")
                    body.element("span", [("class", "quiet")], text: WebLink.host(of: link.url) ?? "")
                }
            }
        }
        body.endLine()
    }
}
