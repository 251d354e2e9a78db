import NewsModel

/// Whether a sentence was left in its source's language.
struct UntranslatedCheck {
    func remarks(on sentence: CheckedSentence) -> [TranslationRemark] {
        let source = SegmentText(sentence.source.text)
        let target = SegmentText(sentence.target.text)
        if target.scalars.isEmpty {
            guard !source.scalars.isEmpty else { return [] }
            return [TranslationRemark(.untranslated, sentence: sentence.id, message: "the translation is empty")]
        }
        let letters = ScriptShares(target)
        // A name, a code, a result are the same in every language; a sentence is not.
        let isCopy = source == target && letters.words >= 3
        guard isCopy || letters.total >= 20 && isForeign(letters, to: sentence.target.languageTag) else { return [] }
        return [
            TranslationRemark(
                .untranslated, sentence: sentence.id, message: "the sentence is still in its own language")
        ]
    }

    private func isForeign(_ letters: ScriptShares, to tag: LanguageTag) -> Bool {
        switch tag.language {
        case .english: letters.latin < 0.5
        case .russian: letters.cyrillic < 0.3
        case .chinese: letters.han < 0.15
        case nil: false
        }
    }
}

/// How much of a text's letters each script has.
private struct ScriptShares {
    var total = 0
    var words = 0
    private var counts = (latin: 0, cyrillic: 0, han: 0)

    init(_ text: SegmentText) {
        var inWord = false
        for value in text.scalars {
            switch value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: counts.latin += 1
            case 0x400...0x52F: counts.cyrillic += 1
            case _ where SegmentText.isChinese(value):
                counts.han += 1
                inWord = false
            default:
                inWord = false
                continue
            }
            total += 1
            if !inWord { words += 1 }
            inWord = true
        }
    }

    var latin: Double { Double(counts.latin) / Double(max(1, total)) }
    var cyrillic: Double { Double(counts.cyrillic) / Double(max(1, total)) }
    var han: Double { Double(counts.han) / Double(max(1, total)) }
}
