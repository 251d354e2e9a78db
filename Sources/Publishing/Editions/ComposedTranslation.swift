import Digests
import NewsModel

/// A translation as an edition prints it, above its original.
struct ComposedTranslation: Sendable {
    /// `[machine translation] `; nil where a person answers for the text.
    let mark: String?
    let text: String
    /// What stands before the original: `Original: `.
    let label: String

    /// The translation with its mark.
    var marked: String { (mark ?? "") + text }
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
            text: Glosser.printable(translation.text), label: catalogue.originalLabel)
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
        case .human(let name): Glosser.printable(name ?? catalogue.desk)
        case .memory: catalogue.earlierTranslations
        case .engine(let name, let version):
            words.fill(
                catalogue.engine,
                ["name": Glosser.printable(([name] + [version].compactMap { $0 }).joined(separator: " "))])
        }
    }
}
