/// Where a language is named, compared with or switched over outside its own folder: a pack says what differs. The codes
/// that a translation service has for languages are its adapter's.
func languagesOutside(in tree: SourceTree) -> [Violation] {
    let advice = "ask the language's pack (Sources/Languages) what differs, by a name for what it means"
    return tree.swiftSources.filter { !["Languages", "Engines"].contains($0.target) }.flatMap { file in
        file.tokens.indices.compactMap { index in
            file.decidesByLanguage(at: index).map { file.violation(file.tokens[index].line, "\($0): \(advice)") }
        }
    }
}

/// A file that one language has and another lacks; its own name in a file's does not count (EnglishDates, Dates+English).
func unequalLanguageFolders(in tree: SourceTree) -> [Violation] {
    let files = tree.sources.filter { $0.target == "Languages" && languageNames.contains($0.folder) }
    let folders = Dictionary(grouping: files, by: \.folder)
    let all = Set(files.map(\.nameInEveryLanguage))
    return folders.sorted { $0.key < $1.key }.flatMap { folder, files in
        all.subtracting(files.map(\.nameInEveryLanguage)).sorted().map {
            Violation(
                file: "Sources/Languages/\(folder)/\($0)", line: 1,
                message: "this file is missing here; the other languages have it: give every language the same files")
        }
    }
}

private let languageNames: Set = ["English", "Russian", "Chinese"]
private let languageCases: Set = ["english", "russian", "chinese"]
private let languageCodes: Set = ["en", "ru", "zh", "zh-Hans", "zh-Hant"]

extension SourceFile {
    fileprivate var folder: String { String(room.dropFirst(target.count + 1)) }

    fileprivate var nameInEveryLanguage: String {
        languageNames.reduce(name) { name, language in
            name.replacing("+\(language)", with: "").replacing(language, with: "")
        }
    }

    /// What is decided here by the language; nil when nothing is.
    fileprivate func decidesByLanguage(at index: Int) -> String? {
        let token = tokens[index]
        let previous = index > 0 ? tokens[index - 1].text : ""
        let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
        switch token.kind {
        case .word where languageCases.contains(token.text) && previous == ".": return "names .\(token.text)"
        case .word where token.text == "switch":
            return switchesOverLanguage(from: index) ? "switches over languages" : nil
        case .word where token.text == "primary" && ["==", "!="].contains(next):
            return "compares with a language's code"
        case .string where languageCodes.contains(token.text):
            let isCompared = ["==", "!=", "case"].contains(previous) || ["==", "!=", ":"].contains(next)
            return isCompared ? "compares with \"\(token.text)\"" : nil
        default: return nil
        }
    }

    private func switchesOverLanguage(from index: Int) -> Bool {
        tokens[index...].prefix { $0.text != "{" }.contains {
            $0.kind == .word && ["language", "Language", "primary", "languageTag"].contains($0.text)
        }
    }
}
