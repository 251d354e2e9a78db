/// Arrows that close a circle between folders of one target, of each circle the least used: two folders that use each
/// other, or three that do so in a ring, can only be understood together.
///
/// A folder uses another where the name of a type of its stands; members of extensions and free functions are not seen.
func circlesOfFolders(in tree: SourceTree) -> [Violation] {
    var uses = usesBetweenFolders(in: tree)
    var violations: [Violation] = []
    while let circle = shortestCircle(of: uses.keys.sorted()),
        let weakest = circle.min(by: { uses[$0, default: []].count < uses[$1, default: []].count }),
        let arrow = uses.removeValue(forKey: weakest), let first = arrow.first
    {
        let names = Set(arrow.map(\.name)).sorted().prefix(5).joined(separator: ", ")
        let others = circle.filter { $0 != weakest }.map { "\($0.from) uses \($0.to)" }.joined(separator: ", ")
        violations.append(
            first.file.violation(
                first.line,
                "\(weakest.from) uses \(weakest.to) (\(arrow.count) times: \(names)), while \(others): move what they share "
                    + "to where only one of them looks"))
    }
    return violations
}

private func usesBetweenFolders(in tree: SourceTree) -> [Arrow: [Use]] {
    let homes = TypeHomes(tree.swiftSources)
    var uses: [Arrow: [Use]] = [:]
    for file in tree.swiftSources {
        for (name, line) in file.typeNames.sorted(by: { $0.key < $1.key }) {
            guard let home = homes.home(of: name, seenFrom: file), home.target == file.target, home.room != file.room
            else { continue }
            uses[Arrow(from: file.room, to: home.room), default: []].append(Use(file: file, line: line, name: name))
        }
    }
    return uses
}

/// The arrows of the shortest circle, in their order; nil when there is none.
private func shortestCircle(of arrows: [Arrow]) -> [Arrow]? {
    let next = Dictionary(grouping: arrows, by: \.from)
    return arrows.compactMap { arrow in
        shortestWay(from: arrow.to, to: arrow.from, next).map { [arrow] + $0 }
    }.min { $0.count < $1.count }
}

private func shortestWay(from start: String, to end: String, _ next: [String: [Arrow]]) -> [Arrow]? {
    var ways: [[Arrow]] = (next[start] ?? []).map { [$0] }
    var seen: Set = [start]
    var position = 0
    while position < ways.count {
        let way = ways[position]
        position += 1
        guard let last = way.last?.to, seen.insert(last).inserted else { continue }
        if last == end { return way }
        ways += (next[last] ?? []).map { way + [$0] }
    }
    return nil
}

/// Types that have one name: whoever reads it has to know which is meant.
func typesOfOneName(in tree: SourceTree) -> [Violation] {
    TypeHomes(tree.swiftSources).all.flatMap { name, homes in
        homes.dropFirst().map {
            $0.file.violation(
                $0.line, "\(name) is also the name of a type in \(homes[0].file.path): rename one, or share it")
        }
    }
}

private struct Arrow: Hashable, Comparable {
    let from: String
    let to: String

    static func < (one: Arrow, other: Arrow) -> Bool { (one.from, one.to) < (other.from, other.to) }
}

private struct Use {
    let file: SourceFile
    let line: Int
    let name: String
}

/// Where the types are defined that other files can see.
private struct TypeHomes {
    struct Home {
        let file: SourceFile
        let line: Int
        let isPublic: Bool
    }

    private let homes: [String: [Home]]

    init(_ files: [SourceFile]) {
        var homes: [String: [Home]] = [:]
        for file in files {
            for type in file.typeDefinitions {
                homes[type.name, default: []].append(Home(file: file, line: type.line, isPublic: type.isPublic))
            }
        }
        self.homes = homes
    }

    var all: [(name: String, homes: [Home])] { homes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

    /// The file whose type a name means: of the same target, or else a public one.
    func home(of name: String, seenFrom file: SourceFile) -> SourceFile? {
        guard let homes = homes[name] else { return nil }
        return (homes.first { $0.file.target == file.target } ?? homes.first { $0.isPublic })?.file
    }
}

extension SourceFile {
    /// Names that begin with a capital and that the file does not define, each with the line where it first stands.
    fileprivate var typeNames: [String: Int] {
        var lines: [String: Int] = [:]
        for token in tokens
        where token.kind == .word && token.text.first?.isUppercase == true && lines[token.text] == nil {
            lines[token.text] = token.line
        }
        for index in tokens.indices.dropLast() where tokens[index].isTypeKeyword { lines[tokens[index + 1].text] = nil }
        return lines
    }

    /// The types at the top of the file that are not private to it.
    fileprivate var typeDefinitions: [(name: String, line: Int, isPublic: Bool)] {
        tokens.indices.dropLast().compactMap { index in
            guard tokens[index].depth == 0, tokens[index].isTypeKeyword, tokens[index + 1].kind == .word else {
                return nil
            }
            let modifiers = tokens[..<index].reversed().prefix { $0.isModifier }.map(\.text)
            guard !modifiers.contains("private"), !modifiers.contains("fileprivate") else { return nil }
            return (tokens[index + 1].text, tokens[index].line, modifiers.contains("public"))
        }
    }
}

extension Token {
    fileprivate var isTypeKeyword: Bool {
        kind == .word && ["struct", "class", "enum", "protocol", "actor", "typealias"].contains(text)
    }
}
