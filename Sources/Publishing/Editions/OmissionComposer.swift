import NewsModel

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
        reasons.append(reason(told(omissions), catalogue.told, namesFiles: false))
        let told = reasons.compactMap { $0 }
        guard !told.isEmpty else { return nil }
        return words.fill(catalogue.omitted, ["reasons": told.joined(separator: catalogue.omissionSeparator)])
    }

    private func files(_ omissions: [Finding], _ omission: Finding.Omission) -> [String] {
        omissions.filter { $0.omission == omission }.map(\.source)
    }

    private func told(_ omissions: [Finding]) -> [String] {
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
        let names = sources.prefix(Self.mostFiles).map(Glosser.printable)
        let rest = sources.count - names.count
        let more = rest > 0 ? [words.fill(catalogue.moreFiles, ["n": words.number(rest)])] : []
        return (names + more).joined(separator: catalogue.fileSeparator)
    }
}
