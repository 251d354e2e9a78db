import Testing

/// A rule of the house, which the source tree keeps.
struct Rule: Sendable, CustomTestStringConvertible {
    let name: String
    /// How many places may still break it. This number only falls.
    var allowed = 0
    let violations: @Sendable (SourceTree) -> [Violation]

    var testDescription: String { name }

    /// Every rule, and what the tree still owes to it.
    static let all = [
        Rule(name: "Folders of one target use each other one way", violations: circlesOfFolders),
        Rule(name: "No two types have one name", violations: typesOfOneName),
        Rule(name: "No language is named outside Sources/Languages", violations: languagesOutside),
        Rule(name: "The languages' folders hold the same file names", violations: unequalLanguageFolders),
        Rule(name: "A target imports only from the layers below it", violations: importsUpwards),
        Rule(name: "A library is known to its owner alone", violations: strayLibraries),
        Rule(name: "Nothing crashes", violations: crashes),
        Rule(name: "Every public declaration says what it is", violations: undocumentedDeclarations),
        Rule(name: "Documents and comments name files that are there", violations: missingFiles),
        Rule(name: "No file has more than 500 lines") { $0.filesLonger(than: 500) },
        Rule(name: "Sources has at most 550 Swift files") { $0.swiftSources(beyond: 550) },
    ]
}
