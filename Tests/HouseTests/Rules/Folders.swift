/// Pairs of folders of one target that use each other both ways: what is told of a folder is true of no other.
///
/// A folder uses another where the name of a type of its stands; members of extensions and free functions are not seen.
func twoWayFolders(in tree: SourceTree) -> [Violation] {
    let homes = TypeHomes(tree.swiftSources)
    var uses: [Arrow: [Use]] = [:]
    for file in tree.swiftSources {
        for (name, line) in file.typeNames.sorted(by: { $0.key < $1.key }) {
            guard let home = homes.home(of: name, seenFrom: file), home.target == file.target, home.room != file.room
            else { continue }
            uses[Arrow(from: file.room, to: home.room), default: []].append(Use(file: file, line: line, name: name))
        }
    }
    return uses.keys.filter { $0.from < $0.to }.compactMap { arrow -> Violation? in
        guard let there = uses[arrow], let back = uses[arrow.reversed] else { return nil }
        // The way that is used less is the one to be rid of.
        let (way, fewer, other) = there.count < back.count ? (arrow, there, back) : (arrow.reversed, back, there)
        let names = Set(fewer.map(\.name)).sorted().prefix(5).joined(separator: ", ")
        return fewer.first.map {
            $0.file.violation(
                $0.line,
                "\(way.from) uses \(way.to) (\(fewer.count) times: \(names)), which uses it in turn (\(other.count) times): "
                    + "move what both need to where only one of them looks")
        }
    }.sorted { $0.file < $1.file }
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

private struct Arrow: Hashable {
    let from: String
    let to: String

    var reversed: Arrow { Arrow(from: to, to: from) }
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
