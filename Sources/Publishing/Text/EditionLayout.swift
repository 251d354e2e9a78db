/// Lays an edition out as blocks of text: what the text file and the mail's text part share.
struct EditionLayout {
    /// Columns of a rule. At most 70 are wanted, and a line of 30 or 70 hyphens has a meaning in mail (RFC 1153).
    static let ruleWidth = 64

    func blocks(of edition: ComposedEdition) -> [TextBlock] {
        var blocks = head(of: edition)
        for section in edition.sections {
            blocks += [.rule("="), .paragraph(section.title.uppercased()), .blank]
            for (position, story) in section.stories.enumerated() {
                if position > 0 { blocks += [.rule("-"), .blank] }
                blocks += self.blocks(of: story) + [.blank]
            }
        }
        let end = [edition.omitted, edition.note].compactMap { $0 }
        if !end.isEmpty { blocks.append(.rule("=")) }
        for (position, paragraph) in end.enumerated() {
            if position > 0 { blocks.append(.blank) }
            blocks.append(.paragraph(paragraph))
        }
        while case .blank = blocks.last { blocks.removeLast() }
        return blocks
    }

    private func head(of edition: ComposedEdition) -> [TextBlock] {
        var blocks: [TextBlock] = [
            .paragraph(edition.title), .paragraph(edition.date), .paragraph(edition.edition), .blank,
            .paragraph(edition.count), .blank,
        ]
        guard !edition.sections.isEmpty else { return blocks }
        blocks += [.paragraph(edition.contents.uppercased()), .blank]
        for section in edition.sections {
            blocks.append(.paragraph(section.title))
            for story in section.stories {
                blocks.append(.paragraph("\(story.number). \(story.contentsLine)"))
                if let about = story.about { blocks.append(.paragraph(about)) }
            }
        }
        return blocks + [.blank]
    }

    private func blocks(of story: ComposedStory) -> [TextBlock] {
        var blocks: [TextBlock] = [
            .paragraph("\(story.number). \(story.headline.shown)")
        ]
        blocks += original(of: story.headline, as: story.headline.quoted) + [.blank]
        blocks += [story.about, story.source.plain].compactMap { $0 }.map { .paragraph($0) }
        blocks += [story.also?.plain, story.continues?.plain, story.translation].compactMap { $0 }.map {
            .paragraph($0)
        }
        if !story.sentences.isEmpty { blocks.append(.blank) }
        for sentence in story.sentences {
            blocks.append(.paragraph("* \(sentence.translation?.marked ?? sentence.plain)"))
            blocks += original(of: sentence, as: sentence.plain)
        }
        if let addition = story.addition {
            blocks += [.blank, .paragraph(addition.translated ?? addition.plain)]
            blocks += original(of: addition.sentence, as: addition.sentence.plain)
        }
        if let terms = story.termsLine { blocks += [.blank, .paragraph(terms)] }
        if !story.links.isEmpty { blocks.append(.blank) }
        return blocks + story.links.map { .line($0.url) }
    }

    /// The original below its translation; nothing where there is none.
    private func original(of sentence: GlossedText, as text: String) -> [TextBlock] {
        sentence.translation.map { [.paragraph($0.label + text)] } ?? []
    }
}

/// A piece of a text edition before it is broken into lines.
enum TextBlock {
    /// Wrapped where it is too wide.
    case paragraph(String)
    /// Printed as it is, on a line of its own.
    case line(String)
    case blank
    /// A line across the page.
    case rule(Character)
}
