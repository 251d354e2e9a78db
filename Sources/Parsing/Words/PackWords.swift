import Languages

/// The words of the languages that sources are read in, joined list by list.
///
/// A page has words of more than one: its menus, its credits and its text may each be in another.
struct PackWords: Sendable {
    let packs: LanguagePacks

    /// The words of those languages alone that put no spaces between words.
    var undivided: PackWords { PackWords(packs: LanguagePacks(packs.all.filter { !$0.writing.dividesWords })) }

    /// A list of what stands around articles.
    func boilerplate(_ list: String) -> [String] { packs.all.flatMap { $0.parsing.boilerplate.phrases(list) } }

    /// The words of a list of what stands around articles.
    func boilerplateWords(_ list: String) -> [String] {
        packs.all.flatMap { $0.parsing.boilerplate.words(list).map(String.init) }
    }

    /// A list of what names who made an article.
    func credits(_ list: String) -> [String] { packs.all.flatMap { $0.parsing.credits.phrases(list) } }

    /// The words of a list of what names who made an article.
    func creditWords(_ list: String) -> [String] {
        packs.all.flatMap { $0.parsing.credits.words(list).map(String.init) }
    }

    /// The words of a list of what dates are written with.
    func dates(_ list: String) -> [String] { packs.all.flatMap { $0.parsing.dates.words(list).map(String.init) } }

    /// A list of what is said of dates.
    func datePhrases(_ list: String) -> [String] { packs.all.flatMap { $0.parsing.dates.phrases(list) } }

    /// The words of a list with a name each.
    func dateNames(_ list: String) -> [String: String] {
        packs.all.flatMap { $0.parsing.dates.lines(list) }.reduce(into: [:]) { names, line in
            let parts = line.split(separator: " ")
            if parts.count == 2 { names[String(parts[0])] = String(parts[1]) }
        }
    }

    /// The words of a list with a number each.
    func dateNumbers(_ list: String) -> [String: Int] {
        packs.all.reduce(into: [:]) { numbers, pack in
            for (name, number) in pack.parsing.dates.numbers(list) { numbers[name] = Int(number) }
        }
    }
}

extension [String] {
    /// The UTF-8 of each.
    var bytes: [[UInt8]] { map { [UInt8]($0.utf8) } }
}
