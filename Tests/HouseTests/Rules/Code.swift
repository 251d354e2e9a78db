/// What ends the program where an error or a finding should tell.
func crashes(in tree: SourceTree) -> [Violation] {
    tree.swiftSources.flatMap { file in
        file.tokens.indices.compactMap { index in
            file.crash(at: index).map {
                file.violation(
                    file.tokens[index].line, "\($0) ends the program: throw an error, report a finding, or return nil")
            }
        }
    }
}

/// Public declarations without a documentation comment; extensions and what an override or a protocol repeats have none.
func undocumentedDeclarations(in tree: SourceTree) -> [Violation] {
    tree.swiftSources.flatMap { file in
        file.tokens.indices.compactMap { index in
            guard let name = file.undocumentedDeclaration(at: index) else { return nil }
            return file.violation(
                file.tokens[index].line, "\(name) is public and undocumented: say in one line what it is")
        }
    }
}

extension SourceTree {
    /// Files of code that nobody reads in one go.
    func filesLonger(than most: Int) -> [Violation] {
        files.filter { $0.isSwift && $0.lines.count > most + 1 }.map {
            $0.violation(most + 1, "the file has \($0.lines.count - 1) lines: divide it by what is read together")
        }
    }

    /// One for each file too many: sources too finely cut take many files to follow one thing.
    func swiftSources(beyond most: Int) -> [Violation] {
        swiftSources.sorted { $0.lines.count < $1.lines.count }.prefix(max(0, swiftSources.count - most)).map {
            $0.violation(1, "\($0.lines.count - 1) lines alone: join it with what is read together with it")
        }
    }
}

extension SourceFile {
    fileprivate func crash(at index: Int) -> String? {
        let token = tokens[index]
        if token.kind == .word, ["fatalError", "preconditionFailure"].contains(token.text) { return token.text }
        guard index > 0, token.kind == .symbol, token.text.hasPrefix("!"), token.text != "!=", token.touchesPrevious
        else {
            return nil
        }
        switch tokens[index - 1].text {
        case "try": return "try!"
        case "as": return "as!"
        default: return tokens[index - 1].endsOperand ? "a force unwrap" : nil
        }
    }

    /// The name of what is declared here without a word; nil when something else stands here, or it says what it is.
    fileprivate func undocumentedDeclaration(at index: Int) -> String? {
        guard tokens[index].kind == .word, tokens[index].text == "public", tokens[index].depth < 3 else { return nil }
        let declaration = tokens[index...].drop { $0.isModifier }
        guard let keyword = declaration.first, !["import", "extension"].contains(keyword.text) else { return nil }
        let isDocumented = tokens[index].isDocumented || attributes(before: index).contains(where: \.isDocumented)
        let isOverride = index > 0 && tokens[index - 1].text == "override"
        guard !isDocumented, !isOverride else { return nil }
        let named = ["init", "subscript"].contains(keyword.text) ? keyword : declaration.dropFirst().first
        return named?.text
    }

    /// @discardableResult, @available(…): what stands between a declaration and its documentation.
    private func attributes(before index: Int) -> ArraySlice<Token> {
        var start = index
        while start > 0 {
            var attribute = start - 1
            if tokens[attribute].text == ")", let open = tokens[..<attribute].lastIndex(where: { $0.text == "(" }),
                open > 0
            {
                attribute = open - 1
            }
            guard tokens[attribute].text.hasPrefix("@") else { break }
            start = attribute
        }
        return tokens[start..<index]
    }
}

extension Token {
    /// A word before what a declaration is: public, static, @frozen.
    var isModifier: Bool {
        let modifiers: Set = [
            "public", "package", "internal", "fileprivate", "private", "final", "indirect", "nonisolated", "static",
            "mutating", "override", "convenience", "required", "lazy", "weak", "consuming", "borrowing",
        ]
        return kind == .word && (modifiers.contains(text) || text.hasPrefix("@"))
    }
}
